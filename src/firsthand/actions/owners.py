"""Who the owner is."""

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from firsthand.core.errors import UserError
from firsthand.core.outbox import MOST_A_DAY
from firsthand.store.database import django_rows
from firsthand.store.models import Choice, Owner
from firsthand.store.queries.policies import name_of_policy

MOST_ASKS = 100
LONGEST_NAME = 100


def local_owner(now: datetime) -> Owner:
    """Return the one owner of this machine, made on first use."""
    owner = Owner.objects.filter(is_sample=False).order_by("id").first()
    return owner or Owner.objects.create(created_at=now)


def name_owner(owner: Owner, name: str) -> None:
    """Keep what the owner says they are called, while no archive has told it."""
    told = " ".join(name.split())[:LONGEST_NAME]
    if told and not owner.name:
        owner.name = told
        owner.save(update_fields=["name"])


def choose_policy(owner: Owner, now: datetime, *, stop: str, asks_per_week: int) -> None:
    """Use a stop or own policy and a number of asks from now on. Raises UserError POL-101, SET-102."""
    policy = name_of_policy(django_rows, owner.pk, stop)
    if not 0 <= asks_per_week <= MOST_ASKS:
        raise UserError(
            "SET-102",
            f"The number of asks a week must be between 0 and {MOST_ASKS}.",
            next_step="Choose another number.",
        )
    if (policy, asks_per_week) == (owner.policy, owner.asks_per_week):
        return
    with transaction.atomic():
        Choice.objects.create(
            owner=owner,
            policy=policy,
            asks_per_week=asks_per_week,
            before_policy=owner.policy,
            before_asks=owner.asks_per_week,
            made_at=now,
        )
        use(owner, policy, asks_per_week)


def undo_choice(owner: Owner, choice_id: int, now: datetime) -> bool:
    """Take back the newest choice that stands, and only that; again is no harm.

    Raises UserError POL-101 where the policy used before is not there any more.
    """
    with transaction.atomic():
        newest = standing_choices(owner).select_for_update().first()
        if newest is None or newest.pk != choice_id:
            return False
        name_of_policy(django_rows, owner.pk, newest.before_policy)
        newest.undone_at = now
        newest.save(update_fields=["undone_at"])
        use(owner, newest.before_policy, newest.before_asks)
    return True


def standing_choices(owner: Owner) -> QuerySet[Choice]:
    """Return the choices that were not taken back, newest first."""
    return Choice.objects.filter(owner=owner, undone_at=None).order_by("-made_at", "-id")


def use(owner: Owner, policy: str, asks_per_week: int) -> None:
    owner.policy, owner.asks_per_week = policy, asks_per_week
    owner.save(update_fields=["policy", "asks_per_week"])


def limit_mails(owner: Owner, number: int) -> None:
    """Let at most so many mails be sent in any 24 hours. Raises UserError OUT-116 for more than anybody writes."""
    if not 0 <= number <= MOST_A_DAY:
        raise UserError(
            "OUT-116", f"The number of mails in a day is 0 to {MOST_A_DAY}.", next_step="Give another one."
        )
    Owner.objects.filter(pk=owner.pk).update(mails_per_day=number)
