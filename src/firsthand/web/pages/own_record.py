"""One of the owner's own facts as a page: a job, a school, an event."""

from dataclasses import dataclass

from firsthand.core.knowledge import Attendance, Employment, Owner, Schooling
from firsthand.store.queries.meetings import MeetingRow
from firsthand.web.words import day, moment, number

OwnFact = Employment | Schooling | Attendance


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """A fact about the owner as their archive has it."""

    title: str
    source: str
    fields: tuple[tuple[str, str], ...]
    people: tuple[tuple[int, str, str], ...] = ()  # of a meeting: person, name, answer


def find_own_record(owner: Owner, reference: str) -> OwnRecord | None:
    """Return the owner's job, school or event under a reference."""
    facts: tuple[OwnFact, ...] = (*owner.employments, *owner.schoolings, *owner.events)
    for fact in facts:
        if fact.record == reference:
            title, fields = describe(fact)
            return OwnRecord(title, "From your own archive", tuple(each for each in fields if each[1]))
    return None


ANSWERS = {"accepted": "accepted", "declined": "declined", "tentative": "maybe", "none": "no answer"}


def meeting_record(meeting: MeetingRow) -> OwnRecord:
    """Return a meeting of the owner's calendar as a page, with everybody on its list."""
    is_long = meeting.is_all_day
    fields = [
        ("From", day(meeting.starts_at) if is_long else moment(meeting.starts_at)),
        ("To", "" if is_long else moment(meeting.ends_at)),
        ("Place", meeting.place),
        ("Calendar", meeting.calendar),
        ("People", number(meeting.people) if meeting.people else ""),
        ("Took place", "no, it was cancelled" if meeting.is_cancelled else ""),
    ]
    people = tuple(
        (
            0 if each.is_owner else each.person_id,
            "You" if each.is_owner else each.name,
            "named in it" if each.is_named else ANSWERS.get(each.answer, ""),
        )
        for each in meeting.listed
    )
    given = tuple(each for each in fields if each[1])
    return OwnRecord(meeting.title or "A meeting", "From your calendar", given, people)


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
