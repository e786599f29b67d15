"""One of the owner's own facts as a page: a job, a school, an event."""

from dataclasses import dataclass

from firsthand.core.knowledge import Attendance, Employment, Owner, Schooling
from firsthand.web.words import day, moment

OwnFact = Employment | Schooling | Attendance


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """A fact about the owner as their archive has it."""

    title: str
    source: str
    fields: tuple[tuple[str, str], ...]


def find_own_record(owner: Owner, reference: str) -> OwnRecord | None:
    """Return the owner's job, school or event under a reference."""
    facts: tuple[OwnFact, ...] = (*owner.employments, *owner.schoolings, *owner.events)
    for fact in facts:
        if fact.record == reference:
            title, fields = describe(fact)
            return OwnRecord(title, "From your own archive", tuple(each for each in fields if each[1]))
    return None


def describe(fact: OwnFact) -> tuple[str, list[tuple[str, str]]]:
    """Return a fact's title and its fields in words."""
    if isinstance(fact, Attendance):
        going = "yes" if fact.is_going else "no"
        return fact.name, [
            ("From", moment(fact.starts_at)),
            ("To", moment(fact.ends_at)),
            ("You went", going),
        ]
    years = [("From", day(fact.started_on)), ("To", day(fact.finished_on) or "today")]
    if isinstance(fact, Employment):
        return fact.company, [("Position", fact.title), *years]
    return fact.school, years
