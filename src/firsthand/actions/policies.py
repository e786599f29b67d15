"""Keeping, changing and removing policies of the owner's own; the one in use cannot go."""

from datetime import datetime

from firsthand.actions.taking_back import take_back_version
from firsthand.core.errors import UserError
from firsthand.core.own_policy import read_policy
from firsthand.core.stops import plain_name
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, OwnPolicy
from firsthand.store.queries.policies import PolicyFile, own_policies, own_policy_named

MOST = 10  # policies of one owner


def keep_policy(owner: Owner, text: str, now: datetime, *, seen: int | None = None) -> OwnPolicy | None:
    """Keep a policy under the name in its file; one of that name is changed. None where it is so already.

    `seen` is the version that the text was written from, 0 for a new one. Raises UserError POL-102 for a file that is
    none, POL-103 where there are ten already, POL-108 where another version stands than the one seen.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip() + "\n"
    name = read_policy(text).name
    stands = own_policy_named(django_rows, owner.pk, name)
    if stands and stands.text == text:
        return None
    if stands and seen is not None and stands.version != seen:
        raise unseen(stands, seen)
    if stands is None and len(own_policies(django_rows, owner.pk)) >= MOST:
        raise UserError(
            "POL-103",
            f"There are {MOST} policies of your own already.",
            next_step="Remove one of them first.",
        )
    return OwnPolicy.objects.create(
        owner=owner,
        first_id=stands.id if stands else first_of(owner, name),
        name=stands.name if stands else name,
        text=text,
        made_at=now,
    )


def unseen(stands: PolicyFile, seen: int) -> UserError:
    """Return what is said of a policy that stands otherwise than its writer saw it."""
    what = (
        f"“{stands.name}” was changed since you opened it."
        if seen
        else f"You have a “{stands.name}” already."
    )
    return UserError(
        "POL-108",
        what,
        kept="Nothing was saved: your text is below, and so is what is kept now.",
        next_step="Save once more to put yours in its place, or give yours another name to keep both.",
    )


def first_of(owner: Owner, name: str) -> int | None:
    """Return the first version of a policy that was removed, which goes on under its name; None for a new name."""
    standing = OwnPolicy.objects.filter(owner=owner, undone_at=None).order_by("-made_at", "-id")
    gone = next((each for each in standing if plain_name(each.name) == plain_name(name)), None)
    return (gone.first_id or gone.pk) if gone else None


def remove_policy(owner: Owner, name: str, now: datetime) -> OwnPolicy:
    """Remove a policy of one's own. Raises UserError POL-104 for one in use, POL-105 for one that is not there."""
    stands = own_policy(owner, name)
    refuse_in_use(owner, stands.name)
    return OwnPolicy.objects.create(owner=owner, first_id=stands.id, name=stands.name, text="", made_at=now)


def own_policy(owner: Owner, name: str) -> PolicyFile:
    """Return a policy of the owner's own by its name. Raises UserError POL-105."""
    stands = own_policy_named(django_rows, owner.pk, name)
    if stands is None:
        raise UserError(
            "POL-105",
            "There is no policy of your own with this name.",
            where=name[:40],
            next_step="See yours with: firsthand policy",
        )
    return stands


def refuse_in_use(owner: Owner, name: str) -> None:
    """Raise UserError POL-104 where a policy is in use."""
    if plain_name(owner.policy) == plain_name(name):
        raise UserError(
            "POL-104", f"“{name}” is in use.", next_step="Use another policy first; then this one can go."
        )


def undo_policy(owner: Owner, version_id: int, now: datetime) -> bool:
    """Take a policy back with all that became of it, or one change of it alone; again is no harm.

    Raises UserError POL-104 where that would leave nothing of the policy in use.
    """
    version = OwnPolicy.objects.filter(owner=owner, pk=version_id).first()
    if version is None:
        return False
    if version.first_id is None and version.undone_at is None:
        refuse_in_use(owner, version.name)
    return take_back_version(OwnPolicy.objects.filter(owner=owner), version.pk, version.first_id, now)
