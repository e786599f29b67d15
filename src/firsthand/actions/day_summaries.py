"""A new day: ties have aged, meetings that lay ahead have been held."""

from datetime import date, datetime, timedelta

from firsthand.actions.batches import write_many
from firsthand.actions.summaries import summarise_people
from firsthand.core.contact_days import day_number
from firsthand.core.strength import BACK, weigh_tie
from firsthand.store.database import Row, django_rows, stamp
from firsthand.store.models import Owner
from firsthand.store.queries.ties import COLUMNS, strength_columns, sums_of

# Whose sums differ between then and now, or between now and the day the trend looks back to.
IN_MOTION = "SELECT person_id FROM tie WHERE owner_id = %s AND seen_on > %s"
MET = """
    SELECT DISTINCT i.person_id FROM event e JOIN attendee a ON a.event_id = e.id
    JOIN identity i ON i.id = a.identity_id JOIN person p ON p.id = i.person_id
    WHERE e.owner_id = %s AND e.ends_at >= %s AND e.ends_at <= %s AND NOT p.is_owner
"""
AT_REST = f"""
    SELECT t.person_id, p.strength, p.standing, p.trend, {", ".join(f"t.{each}" for each in COLUMNS.split(", "))}
    FROM tie t JOIN person p ON p.id = t.person_id WHERE t.owner_id = %s AND t.seen_on <= %s
"""
UPDATE = "UPDATE person SET strength = %s, standing = %s, trend = %s WHERE id = %s"


def bring_to_day(owner: Owner, now: datetime) -> None:
    """Bring what lists say of people to the day it is; nothing is done on a day it was brought to before.

    Going forward, only who was in contact lately or met since is weighed anew, and all others age by their sums
    alone. Going back, or on from there, all are weighed: what was kept leaves out what came after. The next import
    ends that.
    """
    today, before = now.date(), owner.summarised_on
    if owner.is_stale or before == today:
        return
    if before is None or today < before or owner.is_dated:
        summarise_people(owner, now)
        owner.is_dated = True
    else:
        edge = before - timedelta(days=BACK)
        moving = {row[0] for row in django_rows(IN_MOTION, (owner.pk, edge))}
        start = f"{before.isoformat()} 00:00:00"
        moving |= {row[0] for row in django_rows(MET, (owner.pk, start, stamp(now)))}
        summarise_people(owner, now, moving)
        write_many(
            UPDATE, [change for row in django_rows(AT_REST, (owner.pk, edge)) for change in aged(row, today)]
        )
    owner.summarised_on = today
    Owner.objects.filter(pk=owner.pk).update(summarised_on=today, is_dated=owner.is_dated)


def aged(row: Row, today: date) -> list[Row]:
    """Return how a tie without contact lately is to be written, if it reads differently today."""
    person_id, *known, sums = (*row[:4], sums_of(row[4:]))
    columns = strength_columns(weigh_tie(sums, sums, day_number(today)))
    return [(*columns, person_id)] if columns != tuple(known) else []
