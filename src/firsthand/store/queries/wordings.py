"""The texts of replies that an owner changed."""

from firsthand.store.database import Rows


def own_texts(rows: Rows, owner_id: int) -> dict[str, str]:
    """Return the owner's own texts by key; all others are as they were."""
    found = rows("SELECT key, text FROM wording WHERE owner_id = %s AND text <> '' ORDER BY key", (owner_id,))
    return dict(found)
