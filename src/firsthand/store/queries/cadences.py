"""How often the owner wants to be in touch with whom."""

from collections.abc import Sequence
from datetime import date

from firsthand.store.database import Rows, known_moment, places

NEWEST = """
    SELECT i.person_id, c.every_days, c.made_at FROM cadence c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND c.undone_at IS NULL AND i.person_id IS NOT NULL {only} ORDER BY c.made_at, c.id
"""


def cadences(rows: Rows, owner_id: int, ids: Sequence[int] | None = None) -> dict[int, tuple[int, date]]:
    """Return how many days may lie between two contacts, and since when, of all for whom that was said, or of these."""
    only = "" if ids is None else f"AND i.person_id IN ({places(ids)})"
    found = rows(NEWEST.replace("{only}", only), [owner_id, *(ids or ())])
    newest = {person: (days, known_moment(at).date()) for person, days, at in found}
    return {person: said for person, said in newest.items() if said[0]}
