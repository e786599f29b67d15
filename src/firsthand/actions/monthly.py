"""A month on one page, worked out when it is read; nothing is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.actions.made_ties import ties_made
from firsthand.actions.map_months import map_at, months_known
from firsthand.actions.pipeline import to_follow_up
from firsthand.actions.results import look_at_ties
from firsthand.actions.spectrum import deeds_of
from firsthand.core.experiments import due_experiments
from firsthand.core.map_months import Stood, month_end, month_number
from firsthand.core.monthly import Matters, Month, MonthFacts, Places, Suggestion, month_of, suggest
from firsthand.core.results import Period, Window, policy_periods
from firsthand.core.spectrum import measure
from firsthand.store.database import Rows
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.made_ties import TiesKept
from firsthand.store.queries.network import map_members
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.pitches import pitches_of
from firsthand.store.queries.policies import known_policies, policy_in_use
from firsthand.store.queries.spectrum import choices_made

FOLLOW_UPS_SINCE = timedelta(days=90)
FEW = 1_000  # connections; of more, where the owner stood is known for the ends of quarters alone


@dataclass(frozen=True, slots=True)
class Monthly:
    """A month with where the owner stood at its end; suggestions are made for the newest month that is over or on."""

    month: Month
    months: range  # that can be looked at
    is_over: bool
    is_worked_out: bool  # false where there are many ties, and nobody has looked at them yet
    places: Places  # measured, at its end and before
    periods: tuple[Period, ...]  # the policies in use
    suggestions: tuple[Suggestion, ...]


def months_to_tell(owner_id: int, today: date) -> range:
    """Return the months that can be looked at, this one included."""
    known = months_known(owner_id, today)
    last = month_number(today)
    return range(known.start if known else last, last + 1)


def tell_month(rows: Rows, owner: OwnerRow, now: datetime, number: int, months: range) -> Monthly:
    """Return one month of those that can be looked at."""
    kept = ties_made(rows, owner.id, now)
    month = month_told(rows, owner.id, now, number, kept)
    return Monthly(
        month,
        months,
        month_end(number) < now.date(),
        kept is not None,
        measured(rows, owner.id, kept, month, now),
        periods_of(rows, owner, month),
        suggest(month, matters(rows, owner, now, kept)) if number >= months.stop - 2 else (),
    )


def month_told(rows: Rows, owner_id: int, now: datetime, number: int, kept: TiesKept | None) -> Month:
    """Return what is known of a month, with these ties."""
    goodwill = goodwill_among(rows, owner_id, owner_facts(rows, owner_id).names)
    facts = MonthFacts(
        kept.ties if kept else (),
        outcomes_of(rows, owner_id),
        [(person, favour) for person, held in goodwill.items() for favour in held.favours],
        [(person, each.on) for person, sold in pitches_of(rows, owner_id).items() for each in sold],
        map_at(owner_id, number - 1, now),
        stood_by(rows, owner_id, number, now),
    )
    return month_of(facts, number, now.date())


def measured(rows: Rows, owner_id: int, kept: TiesKept | None, month: Month, now: datetime) -> Places:
    """Return where the owner stood at the end of a month and before; of many ties, at the end of quarters."""
    if kept is None:
        return (None, None)
    if len(kept.ties) > FEW:
        return newest_two(kept.places, month.last_on)
    deeds, ends = deeds_of(rows, owner_id, now), (month_end(month.number - 1), month.last_on)
    places = ((end, measure(deeds, end).place) for end in ends)
    return newest_two([(on, place) for on, place in places if place is not None], month.last_on)


def newest_two(places: Sequence[tuple[date, int]], until: date) -> Places:
    """Return the newest place by a day, and the one before it."""
    known = sorted(each for each in places if each[0] <= until)
    return (known[-1] if known else None, known[-2] if len(known) > 1 else None)


def stood_by(rows: Rows, owner_id: int, number: int, now: datetime) -> list[Stood]:
    """Return how ties stood at the end of a month; in this one, how they stand today."""
    if number != month_number(now.date()):
        return map_at(owner_id, number, now)
    return [Stood(each.id, each.strength, each.standing) for each in map_members(rows, owner_id)[0]]


def periods_of(rows: Rows, owner: OwnerRow, month: Month) -> tuple[Period, ...]:
    """Return which policy was in use when within a month."""
    places = {each.name: each.place for each in known_policies(rows, owner)}
    window = Window(month_end(month.number - 1) + timedelta(days=1), month.last_on)
    used = policy_periods(choices_made(rows, owner.id), places, window)
    return tuple(each for each in used if each.last_on >= window.first_on)


def matters(rows: Rows, owner: OwnerRow, now: datetime, kept: TiesKept | None) -> Matters:
    """Return what is open now."""
    looked, today = look_at_ties(rows, owner, now, kept), now.date()
    policy = policy_in_use(rows, owner)
    due = to_follow_up(rows, owner.id, policy, now, since=today - FOLLOW_UPS_SINCE)
    return Matters(
        tuple(each.policy for each in due_experiments(looked.experiments, today)),
        sum(each.due_on < today for each in due),
        looked.advice.stop,
        " ".join(looked.advice.why),
        bool(looked.every),
    )
