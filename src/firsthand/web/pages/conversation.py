"""A conversation in words: who with, from when to when, message by message."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.store.queries.conversations import MessageRow, ThreadRow
from firsthand.web.pages.paging import Pages, build_pages_back
from firsthand.web.words import count, day, moment

MESSAGES = 200  # on one page
MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One message."""

    id: int
    by: str
    person_id: int
    at: str
    is_own: bool
    kind: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """The whole page."""

    title: str
    line: str
    messages: tuple[MessageLine, ...]
    pages: Pages


def build_conversation(thread: ThreadRow, messages: Sequence[MessageRow], page: int) -> ConversationPage:
    """Return one page of a conversation, oldest message first; its first page is the newest."""
    return ConversationPage(
        title=thread.title or title_of(thread.others),
        line=span_line(thread),
        messages=tuple(build_message(each, is_mail=thread.is_mail) for each in messages),
        pages=build_pages_back(page, thread.messages, rows=MESSAGES),
    )


def title_of(others: Sequence[str]) -> str:
    """Name a conversation after those in it, the first few where they are many."""
    names, rest = ", ".join(others[:MOST_NAMED]), len(others) - MOST_NAMED
    if rest > 0:
        return f"{names}, {count(rest, 'other')} and you"
    return f"{names} and you" if names else "Your messages"


def span_line(thread: ThreadRow) -> str:
    """Say how many messages there are and when they were written."""
    first, last = day(thread.first_at), day(thread.last_at)
    when = f"on {first}" if first == last else f"from {first} to {last}"
    what = "mail" if thread.is_mail else "message"
    kept = " Firsthand keeps who wrote when and about what, not what was written." if thread.is_mail else ""
    return f"{count(thread.messages, what)} {when}.{kept}" if thread.messages else "No message is left in it."


def build_message(message: MessageRow, *, is_mail: bool = False) -> MessageLine:
    """Return one message; its text stays text. Of a mail there is none."""
    return MessageLine(
        id=message.id,
        by="You" if message.is_own else message.name,
        person_id=0 if message.is_own else message.person_id,
        at=moment(message.at),
        is_own=message.is_own,
        kind=("a no" if is_mail else "note of the invitation") if message.is_note else "",
        subject=message.subject,
        text=message.text,
    )
