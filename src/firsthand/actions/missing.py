"""What an account held when it was last read: where that is gone, it stops and asks. Nothing is deleted."""

from collections.abc import Collection, Mapping

from django.db import transaction

from firsthand.core.errors import UserError
from firsthand.core.syncs import Missing, what_is_missing
from firsthand.store.models import Account, AccountPart

NAMED = 3


def check_counts(
    account: Account, counts: Mapping[str, int | None], *, unread: Collection[str] = (), part: str = "folder"
) -> None:
    """Compare how much each part holds with how much it held, and keep that. None means that it is not told now.

    Raises UserError ACC-301, ACC-302 when a part is gone or empty, unless the owner said that it may.
    """
    known = {each.name: each for each in account.parts.all()}
    before = {name: each.entries for name, each in known.items()}
    now = {name: before.get(name, 0) if count is None else count for name, count in counts.items()}
    ask_if_missing(account, what_is_missing(before, now, unread=unread), part=part)
    with transaction.atomic():
        keep_counts(account, known, now)


def ask_if_missing(account: Account, missing: Missing, *, part: str) -> None:
    """Ask once whether something may be missing. Raises UserError ACC-301, ACC-302 as the question."""
    if missing and not account.may_be_empty:
        raise asked(account, missing, part)
    Account.objects.filter(pk=account.pk, may_be_empty=True).update(may_be_empty=False)


def keep_counts(account: Account, known: Mapping[str, AccountPart], now: Mapping[str, int]) -> None:
    """Keep how much each part holds, and forget those that are gone."""
    account.parts.exclude(name__in=now).delete()
    for name, entries in now.items():
        part = known.get(name) or AccountPart(owner_id=account.owner_id, account=account, name=name)
        if part.pk is None or part.entries != entries:
            part.entries = entries
            part.save()


def asked(account: Account, missing: Missing, part: str) -> UserError:
    """Return the question whether that may be: told as an error, as nothing is read meanwhile."""
    names = missing.gone or missing.emptied
    listed = ", ".join(f"“{printable(name)}”" for name in names[:NAMED])
    listed += " and others" if len(names) > NAMED else ""
    entries = "1 entry" if missing.entries == 1 else f"{missing.entries:,} entries"
    many = len(names) > 1
    told = f"The {part}s {listed} are" if many else f"The {part} {listed} is"
    held = f"{'they' if many else 'it'} held {entries} when last read."
    code, what = ("ACC-302", f"{told} gone; {held}") if missing.gone else ("ACC-301", f"{told} empty; {held}")
    return UserError(
        code,
        what,
        where=account.name,
        kept="Everything read before is kept, and nothing was deleted.",
        next_step=(
            "Look at it in your own programs. If it is as it should be, choose “Go on” on the page Accounts, or"
            f" type: firsthand resume {account.pk}"
        ),
    )


def printable(name: str) -> str:
    """Return a name that a server gave without what could move the cursor of a terminal."""
    return "".join(char if char.isprintable() else "?" for char in name)
