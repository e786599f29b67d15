"""One tie, weighed on the spot with everything behind it."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter

from firsthand.core.contact_days import Written, contact_days, day_number
from firsthand.core.knowledge import Person
from firsthand.core.strength import BACK, NEVER_REAL, Calibration, Strength, rated, weigh_tie
from firsthand.core.tie_words import TieReason, tell_tie
from firsthand.core.ties import ContactDay, Sums, add_up
from firsthand.store.database import Rows
from firsthand.store.queries.calibration import calibration_of
from firsthand.store.queries.knowledge import Knower
from firsthand.store.queries.ties import ratings_of, written_days


@dataclass(frozen=True, slots=True)
class Weighed:
    """A tie with the days of contact it rests on, and their sums until now."""

    strength: Strength
    days: tuple[ContactDay, ...]
    sums: Sums
    reasons: tuple[TieReason, ...]


def weigh_person(rows: Rows, knower: Knower, person: Person, now: datetime) -> Weighed:
    """Weigh the tie to one person from all records of contact."""
    written = written_days(rows, [person.id], knower.own_identities)
    calibration = calibration_of(rows, knower.owner_id)
    strength, days, sums = weigh_days(person, written.get(person.id, []), now.date(), calibration)
    said = ratings_of(rows, knower.owner_id, [person.id]).get(person.id)
    strength = strength if said is None else rated(strength, said)
    return Weighed(strength, days, sums, tell_tie(days, strength, day_number(now.date())))


def weigh_days(
    person: Person, written: list[Written], today: date, calibration: Calibration
) -> tuple[Strength, tuple[ContactDay, ...], Sums]:
    """Return how strong a tie is, its days of contact, and their sums."""
    days = contact_days(written, person, until=today)
    if not days:
        return NEVER_REAL, (), Sums()
    on = day_number(today)
    recent = bisect_right(days, on - BACK, key=attrgetter("day"))
    earlier = add_up(days[:recent])
    sums = add_up(days[recent:], earlier)
    return weigh_tie(sums, earlier, on, calibration), tuple(days), sums
