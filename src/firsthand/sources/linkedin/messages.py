"""Rows of messages.csv, current and old.

A row is a message between people, or it is left out: a draft was never sent, and what carries markup or
comes from an account without an address is an advert or the platform itself. Whether a message is the
copy of an invitation's note cannot be told from its row.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b

from firsthand.core.records import Message, MessageKind, Party
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.linkedin.cleaning import clean, has_markup
from firsthand.sources.linkedin.dates import FIRST_YEAR, Calendar
from firsthand.sources.linkedin.parties import HIDDEN, party, recipients

MESSAGE_COLUMNS = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS",
    "DATE", "SUBJECT", "CONTENT", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
)  # fmt: skip
OLD_MESSAGE_COLUMNS = ("From", "To", "Date", "Subject", "Content")

_CHAT, _INMAIL = MessageKind.CHAT, MessageKind.INMAIL
_SENT = ("", "No")
_SPONSORED = "Sponsored Conversation"
_thread = lru_cache(maxsize=1 << 10)(clean)  # the rows of one conversation follow each other
_USUAL_LENGTH = len("2026-01-31 12:00:00 UTC")


def message(cells: tuple[str, ...], calendar: Calendar) -> Message:
    """Read a message of the formats since 2021. Raises Refused, or LeftOut for what no person sent."""
    thread, title, name, url, to, urls, stamp, subject, text, draft, conversation_draft = cells
    if draft not in _SENT or conversation_draft not in _SENT:
        _leave_out_draft(draft, conversation_draft)
    sender = party(name, url)
    if title:
        title = clean(title)
    if title == _SPONSORED or ("<" in text and has_markup(text)):
        raise LeftOut("ARC-502", "An advert or a notice of the platform, not a message of a person.")
    if not sender.url and sender.name != HIDDEN:
        raise LeftOut("ARC-503", "Sent by an account without a profile: an advert or the platform itself.")
    others = recipients(to, urls)
    if subject:
        subject = clean(subject)
    return Message(
        _thread(thread) or thread_key(sender, others),
        title,
        sender,
        others,
        _utc(stamp, calendar),
        subject,
        clean(text) if text else "",
        _INMAIL if subject else _CHAT,
    )


def old_message(cells: tuple[str, ...], calendar: Calendar) -> Message:
    """Read a message of 2018: names without addresses, and Los Angeles times to the minute."""
    name, to, stamp, subject, text = cells
    if has_markup(text):
        raise LeftOut("ARC-502", "An advert or a notice of the platform, not a message of a person.")
    sender, others = party(name), recipients(to, "")
    if not sender.name:
        raise LeftOut("ARC-503", "Sent by an account without a profile: an advert or the platform itself.")
    at, _ = calendar.pacific(stamp)
    return Message(
        thread_key(sender, others),
        "",
        sender,
        others,
        _stamp_of(at),
        clean(subject),
        clean(text),
        is_minute_precise=True,
    )


def thread_key(sender: Party, others: Iterable[Party]) -> str:
    """Return a key that all messages among the same people share, whoever of them wrote."""
    people = sorted({person.url or person.name.casefold() for person in (sender, *others)})
    return "people-" + blake2b("\n".join(people).encode(), digest_size=12).hexdigest()


def _leave_out_draft(*marks: str) -> None:
    for mark in marks:
        known = mark.strip().casefold()
        if known in ("yes", "true", "y"):
            raise LeftOut("ARC-501", "A draft that was never sent.")
        if known not in ("", "no", "false", "n"):
            raise Refused("ARC-407", "It cannot be told whether this row is a draft.")


def _utc(text: str, calendar: Calendar) -> str:
    """Read the usual form quickly and any other with care."""
    if len(text) == _USUAL_LENGTH and text.endswith(" UTC"):
        try:
            at = datetime.fromisoformat(text[:19])
        except ValueError:
            return _stamp_of(calendar.utc(text))
        if FIRST_YEAR <= at.year <= calendar.made_on.year:
            return at.isoformat(" ")
    return _stamp_of(calendar.utc(text))


def _stamp_of(at: datetime) -> str:
    """Write a moment in UTC to the second."""
    return at.strftime("%Y-%m-%d %H:%M:%S")
