"""How connections were made and what they took: worked out by the worker, and kept until anything changes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from firsthand.actions.map_months import lines_by_year
from firsthand.actions.spectrum import deeds_of
from firsthand.core.contact_days import Written, contact_days, day_of_number
from firsthand.core.evidence import MOST_IN_A_CONVERSATION, held_meetings
from firsthand.core.knowledge import Meeting, Person
from firsthand.core.logbook import WORDS
from firsthand.core.made import Beginning, how_made
from firsthand.core.map_months import month_number, months_of
from firsthand.core.results import LONGEST_MEETING, MINUTES, MINUTES_WRITING, TieMade
from firsthand.core.spectrum import over_time
from firsthand.core.ties import ContactDay
from firsthand.store.database import Rows, django_rows, in_chunks
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.made_ties import (
    EDITION,
    MANY,
    TABLE,
    TiesKept,
    connections,
    invitation_days,
    kept_ties,
    people_asked,
    talks_held,
    ties_text,
)
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.pictures import holds_picture, undrawn_owners
from firsthand.store.queries.tie_web import made_known
from firsthand.store.queries.ties import written_days
from firsthand.uncollected import uncollected

MONTHS = 60  # for which strengths are kept
LOGGED = {word: kind for kind, word in WORDS.items()}


def ties_made(rows: Rows, owner_id: int, now: datetime, *, with_places: bool = False) -> TiesKept | None:
    """Return the ties for a page, which does not wait: of many those that were worked out last, be they old.

    None where there are many and none was worked out yet. Nothing is written. Where the owner stood is worked out
    for who waits alone: `with_places`.
    """
    if holds_picture(rows, owner_id, now.date(), table=TABLE, edition=EDITION):
        return kept_ties(rows, owner_id)
    since = connections(rows, owner_id)
    if len(since) > MANY:
        return kept_ties(rows, owner_id)
    return work_out(owner_id, since, now) if with_places else Making(owner_id, now).made(since)


def work_out(owner_id: int, since: Mapping[int, date], now: datetime) -> TiesKept:
    """Return these ties, and where the owner stood at the end of quarters."""
    made = Making(owner_id, now).made(since)
    places = over_time(deeds_of(django_rows, owner_id, now), now.date())
    return replace(made, places=tuple((each.on, each.place) for each in places if each.place is not None))


def make_ties(now: datetime) -> bool:
    """Work them out for one owner of whom none are kept that hold; return whether there was any."""
    from firsthand.store.models import MadeTies

    for owner_id, generation in undrawn_owners(django_rows, now.date(), table=TABLE, edition=EDITION):
        ties = ties_text(work_out(owner_id, connections(django_rows, owner_id), now))
        # What changed since its generation was read has raised that, so that this one does not hold.
        MadeTies.objects.update_or_create(
            owner_id=owner_id,
            defaults={"drawn_on": now.date(), "generation": generation, "edition": EDITION, "ties": ties},
        )
        return True
    return False


class Making:
    """Works out how connections were made; all that this needs besides the people is loaded at once."""

    def __init__(self, owner_id: int, now: datetime) -> None:
        self.now, last = now, month_number(now.date())
        self.months = range(last - MONTHS, last + 1)
        self.knower = open_knower(django_rows, owner_id, owner_facts(django_rows, owner_id), now)
        self.invited = invitation_days(django_rows, owner_id)
        self.held, self.asked = talks_held(django_rows, owner_id), people_asked(django_rows, owner_id)
        self.lines = lines_by_year(owner_id, self.months, now)
        self.introduced: dict[int, date] = {}
        for each in made_known(django_rows, owner_id):
            on = day_of_number(each.day)
            self.introduced[each.whom] = min(self.introduced.get(each.whom, on), on)

    def made(self, since: Mapping[int, date]) -> TiesKept:
        """Return all ties, and how strong they were."""
        ties: list[TieMade] = []
        strengths: dict[int, dict[int, int]] = defaultdict(dict)
        with uncollected():
            for ids in in_chunks(since):
                people = self.knower.people(ids, with_introductions=False)
                written = written_days(django_rows, ids, self.knower.own_identities)
                for each in ids:
                    person, its = people[each], written.get(each, [])
                    ties.append(self.tie(person, its, since[each]))
                    days = contact_days(its, person, until=self.now.date())
                    for month, value in self.strengths(days).items():
                        strengths[month][each] = value
        return TiesKept(tuple(ties), strengths)

    def tie(self, person: Person, written: Sequence[Written], since: date) -> TieMade:
        """Return one tie."""
        meetings = held_meetings(person, as_of=self.now.date())
        invited = [on for on in self.invited.get(person.id, ()) if on <= since]
        beginning = Beginning(
            since,
            invited[-1] if invited else None,
            first_contact(person, written, meetings, self.held.get(person.id)),
            self.introduced.get(person.id),
        )
        talks, minutes = spent(written, meetings)
        return TieMade(
            person.id,
            how_made(beginning),
            since,
            talks,
            minutes,
            asked_on=self.asked.get(person.id),
        )

    def strengths(self, days: Sequence[ContactDay]) -> dict[int, int]:
        """Return how strong a tie was at the end of each month, where it had any strength."""
        stood = months_of(days, self.months, self.lines)
        return {month: value for month, (value, _) in stood.items() if value}


def first_contact(
    person: Person, written: Iterable[Written], meetings: Iterable[Meeting], talked_on: date | None
) -> date | None:
    """Return the first day of a contact that makes somebody known; a refusal makes nobody so."""
    days = [each.at.date() for each in meetings] + [each.on for each in person.praises if each.is_written]
    if talked_on:
        days.append(talked_on)
    wrote = [each for each in person.exchanges if each.sent]
    if wrote and not all(each.only_refused for each in wrote) and (both := both_wrote(written)):
        days.append(both)
    return min(days, default=None)


def both_wrote(written: Iterable[Written]) -> date | None:
    """Return the day by which each had written to the other, among at most five people."""
    small = sorted(each for each in written if each.people <= MOST_IN_A_CONVERSATION)
    sent = next((each.day for each in small if each.sent), None)
    received = next((each.day for each in small if each.received), None)
    return day_of_number(max(sent, received)) if sent is not None and received is not None else None


def spent(written: Iterable[Written], meetings: Iterable[Meeting]) -> tuple[dict[int, int], dict[int, float]]:
    """Return by month on how many days both said something, and how many minutes that took."""
    days: dict[date, float] = {}
    for each in written:
        if each.people <= MOST_IN_A_CONVERSATION and each.sent and each.received:
            days.setdefault(day_of_number(each.day), MINUTES_WRITING)
    for meeting in meetings:
        on = meeting.at.date()
        days[on] = days.get(on, 0.0) + minutes_of(meeting) / max(meeting.people - 1, 1)
    minutes: dict[int, float] = defaultdict(float)
    for on, taken in days.items():
        minutes[month_number(on)] += taken
    return dict(Counter(map(month_number, days))), dict(minutes)


def minutes_of(meeting: Meeting) -> float:
    """Return how long a meeting took: as the calendar says, or as such a thing usually does."""
    if meeting.ends_at is None:
        return MINUTES.get(LOGGED.get(meeting.title, ""), MINUTES["meeting"])
    return min(max((meeting.ends_at - meeting.at).total_seconds() / 60, 0), LONGEST_MEETING)
