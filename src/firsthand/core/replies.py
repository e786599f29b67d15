"""What came back after the owner asked "have we met?": the lines since, and the one that counts.

How a reply is read stands in `notes.answering`; what it does to a verdict stands in `policy`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.knowledge import Exchange
from firsthand.core.notes.values import CheckedClaim, NoteReading

FEW_LINES = 3  # an owner who wrote more often than this did not only refuse or ask
BEFORE_MARK = timedelta(days=1)  # an ask is marked after it was sent, at times only that evening


class ReplyKind(StrEnum):
    """What a reply to "have we met?" says, most telling first."""

    PITCH = "pitch"  # sells, or is only a link
    CONFIRMED = "confirmed"  # says how both met, and the evidence agrees
    CONTRADICTED = "contradicted"  # says so, and the evidence excludes it
    INTRODUCED = "introduced"  # names somebody the owner knows, who can be asked
    PERSONAL = "personal"
    BRUSHED_OFF = "brushed_off"  # a mistake, adds everybody, points to a website, or does not know the owner
    UNCLEAR = "unclear"  # none of these: the owner still waits

    @property
    def rank(self) -> int:
        """Return 0 for what tells most."""
        return list(ReplyKind).index(self)


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the sender after the ask, read. `record` names it."""

    kind: ReplyKind
    on: date
    record: str
    text: str
    reading: NoteReading
    claims: tuple[CheckedClaim, ...] = ()
    because: str = ""  # the end of the sentence "Ana answered on 3 May …"


class Line(NamedTuple):
    """One message of a conversation between the owner and one other person."""

    record: str
    at: datetime
    is_own: bool
    text: str


def part_at_ask(lines: Iterable[Line], asked_at: datetime) -> tuple[list[Line], list[Line]]:
    """Part a conversation into what was before the ask, and the ask with what followed.

    The ask itself is the owner's first line within a day before it was marked as asked.
    """
    in_order = sorted(lines, key=lambda line: (line.at, line.record))
    sent = (line.at for line in in_order if line.is_own and asked_at - BEFORE_MARK <= line.at)
    began_at = min(next(sent, asked_at), asked_at)
    before = [line for line in in_order if line.at < began_at]
    return before, in_order[len(before) :]


def part_exchange(
    exchange: Exchange, lines: Sequence[Line], asked_at: datetime, *, is_refusal: Callable[[str], bool]
) -> tuple[Exchange, ...]:
    """Return a conversation as it was before the ask, and what the ask brought, as exchanges of their own."""
    before, after = part_at_ask(lines, asked_at)
    own = [line.text for line in before if line.is_own]
    only_refused = 0 < len(own) <= FEW_LINES and all(map(is_refusal, own))
    return (
        *_exchange_of(replace(exchange, only_refused=only_refused), before),
        *_exchange_of(replace(exchange, only_refused=False, after_ask=True), after),
    )


def _exchange_of(exchange: Exchange, lines: Sequence[Line]) -> Iterator[Exchange]:
    if lines:
        sent = sum(line.is_own for line in lines)
        received = len(lines) - sent
        first_on, last_at = lines[0].at.date(), lines[-1].at
        told = replace(exchange, sent=sent, received=received)
        yield replace(told, first_on=first_on, last_on=last_at.date(), last_at=last_at)


def telling_reply(replies: Sequence[Reply]) -> Reply | None:
    """Return the reply that counts, of those in the order they came.

    A pitch counts whenever it came, else the most telling since the last brush-off; the newest of equals.
    """
    brushed = [at for at, reply in enumerate(replies) if reply.kind is ReplyKind.BRUSHED_OFF]
    since = replies[brushed[-1] :] if brushed else replies
    pitches = [reply for reply in replies if reply.kind is ReplyKind.PITCH]
    return min(reversed(pitches or since), key=lambda reply: reply.kind.rank, default=None)
