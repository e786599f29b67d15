"""What the owner says of people in place of what sources say."""

from collections.abc import Sequence

from firsthand.store.database import Rows, places

NEWEST = """
    SELECT i.person_id, c.field, c.value FROM correction c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND c.undone_at IS NULL AND i.person_id IN ({ids}) ORDER BY c.made_at, c.id
"""


def corrections(rows: Rows, owner_id: int, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return the corrected fields of these persons, of those that have any."""
    found: dict[int, dict[str, str]] = {}
    for person, field, value in rows(NEWEST.replace("{ids}", places(ids)), [owner_id, *ids]):
        found.setdefault(person, {})[field] = value
    stand = {person: {name: text for name, text in said.items() if text} for person, said in found.items()}
    return {person: said for person, said in stand.items() if said}
