"""Rows of messages.csv, current and old.

A row is a message between people, or it is left out: a draft was never sent, and what carries markup or
comes from an account without an address is an advert or the platform itself, unless it was answered. Whether a message
is the copy of an invitation's note cannot be told from its row.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from firsthand.core.records import Item, Message, MessageKind, Party, Skipped
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
_BY_NOBODY = "Sent by an account without a profile: an advert or the platform itself."
_MOST_HELD = 10_000
_thread = lru_cache(maxsize=1 << 10)(clean)  # the rows of one conversation follow each other
_USUAL_LENGTH = len("2026-01-31 12:00:00 UTC")


@dataclass
class Unsigned(LeftOut):
    """A message whose sender has no address: nobody's, unless somebody with one wrote in the conversation too."""

    message: Message


class Unsettled(NamedTuple):
    """A row that is unsigned, as far as its file was read: the message, or what it is left out as."""

    message: Message
    left_out: Skipped


def settle_unsigned(items: Iterable[Item | Unsettled]) -> Iterator[Item]:
    """Yield items, each unsigned message as what it turns out to be at the end of its conversation.

    Adverts stand in conversations of their own. Where somebody with an address wrote, which is the owner or a member,
    a name without one is a member whose address the platform left out. The rows of a conversation follow each other.
    """
    held: list[Item | Unsettled] = []
    waiting = signed = ""  # the conversation of what is held; the last one in which somebody has an address
    for item in items:
        if type(item) is Message:
            if item.thread != signed and item.sender.url:
                signed = item.thread
                yield from _settled(held, is_signed=waiting == signed)
            if not held:
                yield item
                continue
            thread = item.thread
        elif type(item) is Unsettled:
            if item.message.thread == signed:
                yield item.message
                continue
            thread = item.message.thread
        elif held:
            thread = waiting
        else:
            yield item  # type: ignore[misc]  # what is unsettled was told apart above
            continue
        if thread != waiting or len(held) >= _MOST_HELD:
            yield from _settled(held, is_signed=False)
            waiting = thread
        held.append(item)
    yield from _settled(held, is_signed=False)


def _settled(held: list[Item | Unsettled], *, is_signed: bool) -> Iterator[Item]:
    for item in held:
        if not isinstance(item, Unsettled):
            yield item
        else:
            yield item.message if is_signed else item.left_out
    held.clear()


def message(cells: tuple[str, ...], calendar: Calendar) -> Message:
    """Read a message of the formats since 2021. Raises Refused, LeftOut for what no person sent, or Unsigned."""
    thread, title, name, url, to, urls, stamp, subject, text, draft, conversation_draft = cells
    if draft not in _SENT or conversation_draft not in _SENT:
        _leave_out_draft(draft, conversation_draft)
    sender = party(name, url)
    if title:
        title = clean(title)
    if title == _SPONSORED or ("<" in text and has_markup(text)):
        raise LeftOut("ARC-502", "An advert or a notice of the platform, not a message of a person.")
    others = recipients(to, urls)
    if subject:
        subject = clean(subject)
    made = Message(
        _thread(thread) or thread_key(sender, others),
        title,
        sender,
        others,
        _utc(stamp, calendar),
        subject,
        clean(text) if text else "",
        _INMAIL if subject else _CHAT,
    )
    if not sender.url and sender.name != HIDDEN:
        raise Unsigned("ARC-503", _BY_NOBODY, made)
    return made


def old_message(cells: tuple[str, ...], calendar: Calendar) -> Message:
    """Read a message of 2018: names without addresses, and Los Angeles times to the minute."""
    name, to, stamp, subject, text = cells
    if has_markup(text):
        raise LeftOut("ARC-502", "An advert or a notice of the platform, not a message of a person.")
    sender, others = party(name), recipients(to, "")
    if not sender.name:
        raise LeftOut("ARC-503", _BY_NOBODY)
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
