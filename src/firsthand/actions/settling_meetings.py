"""How many people a meeting had: whoever declined was not there, and nobody counts twice."""

from firsthand.actions.batches import rows_among, write_many
from firsthand.store.database import django_rows
from firsthand.store.models import Owner

# Of those on the list some stand for several, or are beyond the longest list that is kept: only rows can fall away.
COUNTED = """
    SELECT e.id, e.people, e.listed - COUNT(a.id) + COUNT(DISTINCT
        CASE WHEN p.is_owner THEN 0 WHEN a.answer <> 'declined' THEN COALESCE(i.person_id, -i.id) END)
    FROM event e JOIN attendee a ON a.event_id = e.id JOIN identity i ON i.id = a.identity_id
    LEFT JOIN person p ON p.id = i.person_id
    WHERE e.owner_id = %s AND NOT a.is_named GROUP BY e.id, e.people, e.listed
"""
THERE = """
    SELECT DISTINCT i.person_id FROM attendee a JOIN identity i ON i.id = a.identity_id
    WHERE +a.owner_id = %s AND i.person_id IS NOT NULL {only}
"""


def settle_meetings(owner: Owner) -> set[int]:
    """Count who was at each meeting, the owner once; return the people of meetings of which that changed."""
    counted = {
        row_id: max(now, 0) for row_id, people, now in django_rows(COUNTED, (owner.pk,)) if people != now
    }
    write_many(
        "UPDATE event SET people = %s WHERE id = %s", [(now, row_id) for row_id, now in counted.items()]
    )
    return {row[0] for row in rows_among(THERE, (owner.pk,), "a.event_id", set(counted))}
