"""The map at the end of a month: worked out by the worker for all months once nothing else waits, or on the spot."""

from collections import defaultdict
from datetime import date, datetime

from firsthand.actions.calibrating import LOOKED_AT, chosen_among, days_of
from firsthand.actions.summaries import Loaded
from firsthand.core.calibration import calibrate
from firsthand.core.contact_days import contact_days, day_number
from firsthand.core.map_months import Stood, months_between, months_of, seen_then
from firsthand.core.strength import Calibration
from firsthand.store.database import django_rows, in_chunks
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.map_months import (
    connected_since,
    first_contacts,
    first_known,
    kept_month,
    month_text,
    months_digest,
    owners_without_months,
)
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.ties import written_days
from firsthand.uncollected import uncollected


def months_known(owner_id: int, today: date) -> range:
    """Return the months at whose end the map can be looked at."""
    return months_between(first_known(django_rows, owner_id), today)


def map_at(owner_id: int, month: int, now: datetime) -> list[Stood]:
    """Return how everybody stood at the end of a month who was known by then; nothing is written."""
    stood = kept_month(django_rows, owner_id, month, months_digest(django_rows, owner_id))
    if stood is None:
        stood = work_out_months(owner_id, range(month, month + 1), now)[month]
    return seen_then(stood, connected_since(django_rows, owner_id), month)


def work_out_months(owner_id: int, months: range, now: datetime) -> dict[int, list[Stood]]:
    """Return how each tie stood at the end of each of these months."""
    found: dict[int, list[Stood]] = defaultdict(list)
    contacts, lines = first_contacts(django_rows, owner_id), lines_by_year(owner_id, months, now)
    knower = open_knower(django_rows, owner_id, owner_facts(django_rows, owner_id), now)
    with uncollected():
        for ids in in_chunks(contacts):
            people = knower.people(ids, with_introductions=False)
            written = written_days(django_rows, ids, knower.own_identities)
            for each in ids:
                days = contact_days(written.get(each, []), people[each], until=now.date())
                for month, (strength, standing) in months_of(days, months, lines).items():
                    found[month].append(Stood(each, strength, standing))
    return found


def lines_by_year(owner_id: int, months: range, now: datetime) -> dict[int, Calibration]:
    """Return what the owner's past gave at the end of the year before each year.

    Whose past it is, is chosen among those who were in contact by then.
    """
    contacts = first_contacts(django_rows, owner_id)
    order = [person for _, person in chosen_among(owner_id, None) if contacts.get(person)]
    ends = {month // 12: date(month // 12 - 1, 12, 31) for month in months}
    chosen = {
        year: [each for each in order if (first := contacts[each]) and first <= end][:LOOKED_AT]
        for year, end in ends.items()
    }
    people = sorted({each for its in chosen.values() for each in its})
    days = dict(zip(people, days_of(owner_id, people, now, Loaded()), strict=True))
    return {
        year: calibrate([days[each] for each in its], day_number(ends[year])).calibration
        for year, its in chosen.items()
    }


def draw_months(now: datetime) -> bool:
    """Keep the months of one owner whose ties have changed, or who has none of the last month; tell whether any."""
    from firsthand.store.models import MapMonth

    for owner_id in owners_without_months(django_rows):
        digest, months = months_digest(django_rows, owner_id), months_known(owner_id, now.date())
        kept = set(MapMonth.objects.filter(owner_id=owner_id, digest=digest).values_list("month", flat=True))
        missing = [month for month in months if month not in kept]
        if not missing:
            continue
        found = work_out_months(owner_id, range(missing[0], months.stop), now)
        MapMonth.objects.filter(owner_id=owner_id, month__gte=missing[0]).delete()
        MapMonth.objects.filter(owner_id=owner_id).exclude(digest=digest).delete()
        for chunk in in_chunks(range(missing[0], months.stop), 12):
            MapMonth.objects.bulk_create(
                MapMonth(
                    owner_id=owner_id, month=month, digest=digest, stood=month_text(found.get(month, []))
                )
                for month in chunk
            )
        return True
    return False
