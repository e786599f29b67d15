"""A conversation in words: who with, from when to when, message by message."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.store.queries.timeline import MessageRow, ThreadRow
from firsthand.web.words import count, day, moment


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


def build_conversation(thread: ThreadRow, messages: Sequence[MessageRow]) -> ConversationPage:
    """Return a conversation with its messages, oldest first."""
    names = ", ".join(dict.fromkeys(each.name for each in messages if not each.is_own))
    return ConversationPage(
        title=thread.title or (f"{names} and you" if names else "Your messages"),
        line=span_line(messages) if messages else "No message is left in it.",
        messages=tuple(map(build_message, messages)),
    )


def span_line(messages: Sequence[MessageRow]) -> str:
    """Say how many messages there are and when they were written."""
    first, last = day(messages[0].at), day(messages[-1].at)
    when = f"on {first}" if first == last else f"from {first} to {last}"
    return f"{count(len(messages), 'message')} {when}"


def build_message(message: MessageRow) -> MessageLine:
    """Return one message; its text stays text."""
    return MessageLine(
        id=message.id,
        by="You" if message.is_own else message.name,
        person_id=0 if message.is_own else message.person_id,
        at=moment(message.at),
        is_own=message.is_own,
        kind="note of the invitation" if message.is_note else "",
        subject=message.subject,
        text=message.text,
    )
