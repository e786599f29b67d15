"""Replies as their owner changed them."""

from firsthand.store.database import Rows

OwnDrafts = dict[tuple[int, str], str]  # by invitation and key


def own_drafts(rows: Rows, owner_id: int) -> OwnDrafts:
    """Return the owner's own words by invitation and key, those changed last at the end."""
    found = rows(
        "SELECT invitation_id, key, text FROM own_draft WHERE owner_id = %s ORDER BY changed_at, id",
        (owner_id,),
    )
    return {(invitation_id, key): text for invitation_id, key, text in found}
