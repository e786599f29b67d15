"""The rows of messages.csv, conversation by conversation, newest first."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from random import Random

from firsthand.sample.blocks import columns
from firsthand.sample.calendars import DAY, in_daytime, message_date
from firsthand.sample.cast import CAST
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import make_company
from firsthand.sample.contacts import Contact
from firsthand.sample.conversations import converse, converse_in_group
from firsthand.sample.owner import OWNER_NAME, OWNER_URL, story_words
from firsthand.sample.scripts import ME, Script
from firsthand.sample.texts_adverts import advert
from firsthand.sample.threads import Sort, Thread, line_times

HEADER = columns(
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
    "CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
Row = tuple[str, ...]
Party = tuple[str, str]  # display name and profile address
_OWNER: Party = (OWNER_NAME, OWNER_URL)
_CLOSED: Party = ("LinkedIn Member", "")


def message_rows(seed: int, threads: Iterable[Thread], *, export_at: int) -> Iterator[Row]:
    """Yield messages.csv; each conversation is composed when its turn comes."""
    yield HEADER
    for thread in sorted(threads, key=lambda one: (-one.last_at, one.sort, one.number)):
        rng = chance(seed, thread.sort, thread.number)
        yield from reversed(list(_rows_of(rng, thread, export_at)))


def _rows_of(rng: Random, thread: Thread, export_at: int) -> Iterator[Row]:
    key = _conversation_id(rng)
    if thread.script:
        return _story_rows(key, thread.script, export_at)
    if thread.sort is Sort.SPONSORED:
        return _sponsored_rows(rng, key, thread.last_at)
    if thread.sort is Sort.GROUP:
        return _group_rows(rng, key, thread)
    return _pair_rows(rng, key, thread)


def _pair_rows(rng: Random, key: str, thread: Thread) -> Iterator[Row]:
    contact = thread.contact
    assert contact is not None
    other = _CLOSED if contact.is_blank else (contact.name, contact.url)
    folder = _folder(rng, thread.sort)
    if contact.note:
        sides = (_OWNER, other) if contact.invited_by_owner else (other, _OWNER)
        yield _row((key, ""), sides, at=contact.accepted_at, body=("", contact.note, folder))
    times = _times(rng, thread, contact)
    for said, at in zip(converse(rng, thread.sort, contact, len(times)), times, strict=True):
        sides = (_OWNER, other) if said.by_owner else (other, _OWNER)
        is_draft = said.by_owner and at == times[-1] and rng.random() < 0.03
        body = (said.subject, said.text, folder)
        yield _row((key, ""), sides, at=at, body=body, attachment=said.attachment, is_draft=is_draft)


def _times(rng: Random, thread: Thread, contact: Contact) -> list[int]:
    start, span = contact.accepted_at + 60, thread.last_at - contact.accepted_at - 60
    if thread.sort is Sort.CLIENT:
        start, span = thread.last_at - min(span, 33 * DAY), min(span, 33 * DAY)
    if thread.sort is Sort.YEARLY:
        return [thread.last_at - 365 * DAY * back for back in reversed(range(thread.rows))]
    raw = sorted(in_daytime(start + int(span * rng.random())) for _ in range(thread.rows))
    times = [min(max(at, start + place), thread.last_at) for place, at in enumerate(raw)]
    return [*times[:-1], thread.last_at] if times else []


def _group_rows(rng: Random, key: str, thread: Thread) -> Iterator[Row]:
    members = [(one.name, one.url) for one in thread.members]
    title = f"{pick(rng, ('Lunch', 'Reading group', 'Organisers', 'Stand crew'))} {make_company(rng)}"
    said = converse_in_group(rng, thread.members, thread.rows)
    for place, (speaker, text) in enumerate(said):
        at = thread.last_at - (thread.rows - 1 - place) * 5400
        sender = _OWNER if speaker is None else members[speaker]
        others = [one for one in (_OWNER, *members) if one != sender]
        yield _group_row((key, title), (sender, others), at=at, body=("", text, "INBOX"))


def _story_rows(key: str, script: Script, export_at: int) -> Iterator[Row]:
    people = {member.key: (member.name, member.url) for member in CAST if member.key in script.members}
    told = story_words(datetime.fromtimestamp(export_at, UTC).date())
    for place, (line, at) in enumerate(zip(script.lines, line_times(script, export_at), strict=True)):
        sender = _OWNER if line.who == ME else people[line.who]
        others = [one for one in (_OWNER, *people.values()) if one != sender]
        body = ("" if place else script.subject, line.text.format_map(told), "INBOX")
        yield _group_row((key, script.title), (sender, others), at=at, body=body)


def _sponsored_rows(rng: Random, key: str, at: int) -> Iterator[Row]:
    subject, body = advert(rng)
    sides = ((make_company(rng), ""), _OWNER)
    yield _row((key, "Sponsored Conversation"), sides, at=at, body=(subject, body, "INBOX"))


def _folder(rng: Random, sort: Sort) -> str:
    if sort is Sort.SELLER:
        return pick(rng, ("INBOX", "SPAM", "ARCHIVE"))
    return "ARCHIVE" if rng.random() < 0.15 else "INBOX"


def _row(
    place: tuple[str, str],
    sides: tuple[Party, Party],
    *,
    at: int,
    body: tuple[str, str, str],
    attachment: str = "",
    is_draft: bool = False,
) -> Row:
    (sender, sender_url), (taker, taker_url) = sides
    subject, text, folder = body
    where = (*place, sender, sender_url, taker, taker_url, message_date(at))
    return (*where, subject, text, folder, attachment, "Yes" if is_draft else "No", "No")


def _group_row(
    place: tuple[str, str], sides: tuple[Party, list[Party]], *, at: int, body: tuple[str, str, str]
) -> Row:
    sender, others = sides
    joined = (",".join(name for name, _ in others), ",".join(url for _, url in others))
    return _row(place, (sender, joined), at=at, body=body)


def _conversation_id(rng: Random) -> str:
    raw = f"{rng.getrandbits(128):032x}"
    return (
        "2-" + b64encode(f"{raw[:8]}-{raw[8:12]}-{raw[12:16]}-{raw[16:20]}-{raw[20:]}_100".encode()).decode()
    )
