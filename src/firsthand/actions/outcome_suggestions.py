"""Outcomes that titles in the owner's calendars suggest; the owner says whether they were."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.actions.outcomes import Told, keep_outcome
from firsthand.actions.taking_back import take_back
from firsthand.core.errors import UserError
from firsthand.core.outcome_words import kind_in_title
from firsthand.core.outcomes import Credit, Kind, Part
from firsthand.store.database import Rows, django_rows
from firsthand.store.models import Outcome, OutcomeRefusal, Owner
from firsthand.store.queries.outcome_meetings import MeetingHeld, People, meetings_held, people_there
from firsthand.store.queries.outcomes import role_of

MOST_SUGGESTED = 20


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A meeting whose title names an outcome, with who was there; its id is that of the meeting."""

    id: int
    kind: Kind
    on: date
    title: str
    credits: tuple[Credit, ...]


def suggestions(rows: Rows, owner_id: int, now: datetime) -> list[Suggestion]:
    """Return what the calendar suggests, the newest first: meetings that were held, not kept yet, not refused."""
    role = role_of(rows, owner_id)
    named = [
        (each, kind)
        for each in meetings_held(rows, owner_id, now)
        if (kind := kind_in_title(each.title, role))
    ]
    there = people_there(rows, [each.id for each, _ in named])
    found = [suggested(each, kind, there[each.id]) for each, kind in named if each.id in there]
    return found[:MOST_SUGGESTED]


def suggested(meeting: MeetingHeld, kind: Kind, there: People) -> Suggestion:
    people = tuple(Credit(person, Part.SOURCE, name) for person, name in there)
    return Suggestion(meeting.id, kind, meeting.on, meeting.title, people)


def confirm_suggestion(owner: Owner, meeting: int, now: datetime) -> Outcome:
    """Keep the outcome that a meeting suggests. Raises UserError OUC-109 where it suggests none."""
    each = suggestion_named(suggestions(django_rows, owner.pk, now), meeting)
    given = [(credit.person, credit.part) for credit in each.credits]
    return keep_outcome(owner, Told(each.kind, each.on, given, meeting=each.id), now)


def refuse_suggestion(owner: Owner, meeting: int, now: datetime) -> OutcomeRefusal:
    """Keep that a meeting was no outcome. Raises UserError OUC-109 where it suggests none."""
    each = suggestion_named(suggestions(django_rows, owner.pk, now), meeting)
    return OutcomeRefusal.objects.create(owner=owner, event_id=each.id, made_at=now)


def suggestion_named(found: Iterable[Suggestion], meeting: int) -> Suggestion:
    for each in found:
        if each.id == meeting:
            return each
    raise UserError(
        "OUC-109", "This meeting suggests no outcome, or no longer.", next_step="See: firsthand outcome"
    )


def undo_refusal(owner: Owner, refusal_id: int, now: datetime) -> bool:
    """Take a refusal back, so that the meeting is suggested again; again is no harm."""
    return take_back(OutcomeRefusal.objects.filter(owner=owner, pk=refusal_id), now)
