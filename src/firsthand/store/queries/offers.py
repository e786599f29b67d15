"""What the owner can help with and looks for."""

from firsthand.core.offers import Offer, OfferKind
from firsthand.store.database import Rows, known_moment


def offers(rows: Rows, owner_id: int) -> list[Offer]:
    """Return the entries that stand, the newest first."""
    found = rows(
        "SELECT id, kind, text, made_at FROM offer WHERE owner_id = %s AND undone_at IS NULL"
        " ORDER BY made_at DESC, id DESC",
        (owner_id,),
    )
    return [
        Offer(row_id, OfferKind(kind), text, known_moment(made_at).date())
        for row_id, kind, text, made_at in found
    ]
