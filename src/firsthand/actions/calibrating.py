"""Hold the number of ties against the owner's own past, and count anew where it has moved."""

from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from zlib import crc32

from firsthand.actions.batches import rows_among, write_many
from firsthand.actions.indexing import index_people
from firsthand.actions.summaries import Loaded, summarise_people
from firsthand.core.calibration import calibrate
from firsthand.core.contact_days import contact_days, day_number
from firsthand.core.strength import BACK, Calibration, weigh_tie
from firsthand.core.ties import ContactDay
from firsthand.store.database import Row, django_rows
from firsthand.store.models import Calibration as Kept
from firsthand.store.models import Owner
from firsthand.store.queries.calibration import calibration_of, plain_backtest
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.ties import COLUMNS, strength_columns, sums_of, written_days

LOOKED_AT = 400  # people whose past is looked at, the same whatever was imported first
ALL = 1 << 32  # above every number that a key is chosen by
# Everybody by whom or to whom something was written, with a name for them that no import order changes.
CANDIDATES = """
    SELECT i.person_id, MIN(i.kind || ':' || i.value) FROM identity i
    WHERE +i.owner_id = %s AND i.person_id IS NOT NULL AND (
        EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM exchange x WHERE x.identity_id = i.id)
    ) {only} GROUP BY i.person_id
"""
IN_MOTION = "SELECT person_id FROM tie WHERE owner_id = %s AND seen_on > %s"
RATED = """
    SELECT DISTINCT i.person_id FROM rating r JOIN identity i ON i.id = r.identity_id
    WHERE r.owner_id = %s AND r.undone_at IS NULL AND i.person_id IS NOT NULL
"""
AT_REST = f"""
    SELECT t.person_id, p.strength, p.standing, p.trend, {", ".join(f"t.{each}" for each in COLUMNS)}
    FROM tie t JOIN person p ON p.id = t.person_id WHERE t.owner_id = %s AND t.seen_on <= %s
"""
UPDATE = "UPDATE person SET strength = %s, standing = %s, trend = %s WHERE id = %s"


def recalibrate(
    owner: Owner, now: datetime, touched: set[int] | None = None, *, loaded: Loaded | None = None
) -> bool:
    """Look at the past of ties again and tell whether the lines moved; then all numbers are to be counted anew.

    With `touched`, nothing is looked at where none of these persons can be among the chosen. Who was looked at is
    left in `loaded`.
    """
    kept = Kept.objects.filter(owner=owner).first()
    is_of_today = kept is not None and kept.made_on == now.date()
    if kept and is_of_today and touched is not None and not can_be_chosen(owner.pk, touched, kept.people):
        return False
    found = chosen_among(owner.pk, None)
    people = [person for _, person in found[:LOOKED_AT]]
    before = calibration_of(django_rows, owner.pk)
    calibrated = calibrate(days_of(owner.pk, people, now, loaded or Loaded()), day_number(now.date()))
    lines = calibrated.calibration
    Kept.objects.update_or_create(
        owner=owner,
        defaults={
            "shift": lines.shift, "slope": lines.slope, "fading_shift": lines.fading_shift,
            "fading_slope": lines.fading_slope, "ties": calibrated.ties,
            "backtest": plain_backtest(calibrated.backtest),
            "people": found[LOOKED_AT - 1][0] if len(found) >= LOOKED_AT else ALL, "made_on": now.date(),
        },
    )  # fmt: skip
    return lines != before


def can_be_chosen(owner_id: int, persons: set[int], most: int) -> bool:
    """Tell whether any of these persons can be among those looked at."""
    return any(number <= most for number, _ in chosen_among(owner_id, persons))


def chosen_among(owner_id: int, persons: set[int] | None) -> list[tuple[int, int]]:
    """Return the number by which each is chosen, the lowest first, with the person."""
    rows = rows_among(CANDIDATES, (owner_id,), "i.person_id", persons)
    return sorted((crc32(key.encode()), person) for person, key in rows)


def days_of(owner_id: int, people: list[int], now: datetime, loaded: Loaded) -> list[list[ContactDay]]:
    """Return the days of contact of each of these persons, and leave what was read in `loaded`."""
    if not people:
        return []
    knower = open_knower(django_rows, owner_id, owner_facts(django_rows, owner_id), now)
    loaded.written.update(written_days(django_rows, people, knower.own_identities))
    loaded.people.update(knower.people(people, with_introductions=False))
    return [
        contact_days(loaded.written.get(each, []), loaded.people[each], until=now.date()) for each in people
    ]


def count_anew(
    owner: Owner, now: datetime, before: date | None = None, *, also: AbstractSet[int] = frozenset()
) -> None:
    """Bring the numbers of all ties to a day, where they stand as of `before`, the same day if not given.

    From facts where there was a sign within the days the trend looks back over, and of the persons `also` named; else
    from sums alone.
    """
    edge = (before or now.date()) - timedelta(days=BACK)
    moving = {row[0] for row in (*django_rows(IN_MOTION, (owner.pk, edge)), *django_rows(RATED, (owner.pk,)))}
    weighed = moving | also
    summarise_people(owner, now, weighed)
    calibration, today = calibration_of(django_rows, owner.pk), day_number(now.date())
    rows = [row for row in django_rows(AT_REST, (owner.pk, edge)) if row[0] not in weighed]
    changes = [change for row in rows for change in aged(row, today, calibration)]
    write_many(UPDATE, changes)
    index_people(owner.pk, {change[-1] for change in changes})


def aged(row: Row, today: int, calibration: Calibration) -> list[Row]:
    """Return how a tie without contact lately is to be written, if it reads differently."""
    person_id, *known = row[:4]
    sums = sums_of(row[4:])
    columns = strength_columns(weigh_tie(sums, sums, today, calibration))
    return [(*columns, person_id)] if columns != tuple(known) else []
