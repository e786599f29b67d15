"""Who the owner is."""

from datetime import datetime

from firsthand.core.errors import UserError
from firsthand.core.stops import policy_named
from firsthand.store.models import Owner

MOST_ASKS = 100


def local_owner(now: datetime) -> Owner:
    """Return the one owner of this machine, made on first use."""
    owner = Owner.objects.filter(is_sample=False).order_by("id").first()
    return owner or Owner.objects.create(created_at=now)


def choose_policy(owner: Owner, *, stop: str, asks_per_week: int) -> None:
    """Use a stop of the spectrum and a number of asks from now on. Raises UserError POL-101, SET-102."""
    if not 0 <= asks_per_week <= MOST_ASKS:
        raise UserError(
            "SET-102",
            f"The number of asks a week must be between 0 and {MOST_ASKS}.",
            next_step="Choose another number.",
        )
    owner.policy = policy_named(stop).name
    owner.asks_per_week = asks_per_week
    owner.save(update_fields=["policy", "asks_per_week"])
