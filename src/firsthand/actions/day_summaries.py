"""A new day: ties have aged, meetings that lay ahead have been held."""

from datetime import datetime

from firsthand.actions.calibrating import count_anew, recalibrate
from firsthand.actions.indexing import index_people
from firsthand.actions.settling_whereabouts import settle_whereabouts
from firsthand.actions.summaries import summarise_people
from firsthand.store.database import django_rows, stamp
from firsthand.store.models import Owner

MET = """
    SELECT DISTINCT i.person_id FROM event e JOIN attendee a ON a.event_id = e.id
    JOIN identity i ON i.id = a.identity_id JOIN person p ON p.id = i.person_id
    WHERE e.owner_id = %s AND e.ends_at >= %s AND e.ends_at <= %s AND NOT p.is_owner
"""


def bring_to_day(owner: Owner, now: datetime) -> None:
    """Bring what lists say of people to the day it is; nothing is done on a day it was brought to before.

    Going forward, only who was in contact lately or met since is weighed anew, and all others age by their sums
    alone. Going back, or on from there, all are weighed: what was kept leaves out what came after. The next import
    ends that.
    """
    today, before = now.date(), owner.summarised_on
    if not (owner.is_stale or owner.is_indexed):
        settle_whereabouts(owner.pk)
        index_people(owner.pk)
    if owner.is_stale or before == today:
        return
    if before is None or today < before or owner.is_dated:
        recalibrate(owner, now)
        summarise_people(owner, now)
        owner.is_dated = True
    else:
        start = f"{before.isoformat()} 00:00:00"
        met = {row[0] for row in django_rows(MET, (owner.pk, start, stamp(now)))}
        recalibrate(owner, now)
        count_anew(owner, now, before, also=met)
    owner.summarised_on = today
    Owner.objects.filter(pk=owner.pk).update(summarised_on=today, is_dated=owner.is_dated)
