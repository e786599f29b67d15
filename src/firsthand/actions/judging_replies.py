"""What came back after the owner asked "have we met?": read and checked like a note."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from firsthand.core.claims import check_claims
from firsthand.core.knowledge import Person
from firsthand.core.notes.answering import read_reply
from firsthand.core.notes.values import CheckedClaim, NoteReading
from firsthand.core.replies import Line, Reply, telling_reply
from firsthand.store.database import django_rows
from firsthand.store.queries.asks import replies_of

if TYPE_CHECKING:
    from firsthand.actions.judging import Judge, OpenRow


@dataclass(frozen=True, slots=True)
class Asked:
    """One invitation whose sender was asked, with what they wrote since."""

    row: "OpenRow"
    lines: tuple[Line, ...]
    person: Person | None  # the sender, where the match carries


def find_asked(judge: "Judge", row: "OpenRow", asked_at: datetime) -> Asked:
    """Return what the sender wrote since; whom they are held to be is known as of before the ask."""
    matched = judge.matches[row.id]
    known = matched.person_id if matched.grade.carries else 0
    if known and known not in judge.knower.asks:
        judge.people[known] = judge.knower.apart(judge.people[known], asked_at)
    own = judge.knower.own_identities
    written = {
        line
        for person in {row.person_id, known} - {0}
        for line in replies_of(django_rows, person, own, asked_at=asked_at)
    }
    in_order = sorted(written, key=lambda line: (line.at, line.record))
    return Asked(row, tuple(in_order), judge.people.get(known))


def read_replies(judge: "Judge", asked: Asked) -> Reply | None:
    """Return the reply that counts, None while nobody answered."""
    return telling_reply([_read(judge, asked, line) for line in asked.lines])


def _read(judge: "Judge", asked: Asked, line: Line) -> Reply:
    row = asked.row
    return read_reply(
        line,
        owner=judge.owner,
        sender_name=row.sender.name,
        check=_check(judge, asked.person, line),
        alike=judge.crowd.count_others(line.text, str(row.person_id)),
    )


def _check(
    judge: "Judge", person: Person | None, line: Line
) -> Callable[[NoteReading], tuple[CheckedClaim, ...]]:
    return lambda reading: check_claims(
        reading, person=person, owner=judge.owner, sent_on=line.at.date(), find_known=judge.find_known
    )
