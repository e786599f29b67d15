"""Read accounts when they are due or when asked to: claimed by one process, and with an account of how it went.

Trouble that passes by itself is tried again after a wait that grows; everything else stops the account until its
owner says how to go on. A kind of account is read by the function that `SYNCS` names.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic

from django.db.models import Q, QuerySet

from firsthand.actions.accounts import being_read, pace_of
from firsthand.actions.dav_sync import sync_dav
from firsthand.actions.folder_sync import sync_folder
from firsthand.actions.mail_sync import sync_mail
from firsthand.actions.runs import Progress
from firsthand.actions.syncs import Sync, Synced
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.syncs import wait_after
from firsthand.sources.dav import faults
from firsthand.sources.servers import PASSING
from firsthand.store.models import Account, Run

LEASE = timedelta(minutes=5)
RENEW_SECONDS = 10
SERVING = "serve "  # begins the label of the process that serves, of which there is one
SYNCS: dict[str, Sync] = {
    "imap": sync_mail,
    "caldav": sync_dav,
    "carddav": sync_dav,
    "folder": sync_folder,
}
RETRIED = (
    PASSING | faults.PASSING | {"ACC-103", "JOB-500"}
)  # besides servers: a locked keyring, and what we did wrong
DEFECT = UserError(
    "JOB-500",
    "A defect in Firsthand stopped it.",
    kept="What was read is kept.",
    next_step="It is tried again later; if it stays, report it with the code.",
)


class Claim:
    """The right to read an account, renewed now and then."""

    def __init__(self, account: Account, label: str) -> None:
        self.account, self.label = account, label
        self._renewed_at = monotonic()
        self._is_held = True
        self._wanted = ("on", "stopped", account.state)  # one that is paused now was meant all the same

    def renew(self) -> bool:
        """Keep the claim; False when it was lost or its owner paused the account."""
        if self._is_held and monotonic() - self._renewed_at >= RENEW_SECONDS:
            self._renewed_at = monotonic()
            mine = self.mine().filter(state__in=self._wanted)
            self._is_held = bool(mine.update(lease_until=machine_time() + LEASE))
        return self._is_held

    def end(self) -> None:
        """Give it back."""
        self.mine().update(claimed_by="", lease_until=None)

    def mine(self) -> "QuerySet[Account]":
        """Return the account while the claim is held."""
        return Account.objects.filter(pk=self.account.pk, claimed_by=self.label)


def claim_account(account: Account, label: str) -> Claim | None:
    """Claim an account for one process; None when another one has it. One conditional update."""
    at = machine_time()
    free = Q(lease_until=None) | Q(lease_until__lt=at)
    claimed = Account.objects.filter(free, pk=account.pk).update(claimed_by=label, lease_until=at + LEASE)
    return Claim(account, label) if claimed else None


def release_accounts() -> None:
    """Give back what a process that served and is gone had claimed; called by the only process that serves."""
    Account.objects.filter(claimed_by__startswith=SERVING).update(claimed_by="", lease_until=None)


def sync_due(label: str, now: datetime, *, go_on: Callable[[], bool]) -> bool:
    """Read the account that has been due for longest; False when none is. Trouble is kept with the account."""
    free = Q(lease_until=None) | Q(lease_until__lt=machine_time())
    due = Account.objects.filter(free, state="on", next_run_at__lte=now, kind__in=SYNCS)
    for account in due.select_related("owner").order_by("next_run_at", "id")[:5]:
        if claim := claim_account(account, label):
            try:
                carry_out(claim, now, go_on=go_on)
            except UserError:
                pass  # kept with the account, where its owner is told
            return True
    return False


def sync_now(account: Account, label: str, now: datetime, *, report: Callable[[Progress], None]) -> list[Run]:
    """Read an account at once, paused or not.

    Raises UserError ACC-106 when another process reads it, or what went wrong, which is kept as well.
    """
    if account.kind not in SYNCS:
        raise UserError("ACC-115", "This account sends; there is nothing to read.", where=account.name)
    claim = claim_account(account, label)
    if claim is None:
        raise being_read(account)
    return carry_out(claim, now, report=report).runs


def carry_out(
    claim: Claim,
    now: datetime,
    *,
    report: Callable[[Progress], None] = lambda _: None,
    go_on: Callable[[], bool] = lambda: True,
) -> Synced:
    """Read a claimed account and keep how that went. Raises what it fails with."""
    account = claim.account

    def tell(progress: Progress) -> None:
        claim.renew()
        report(progress)

    try:
        synced = SYNCS[account.kind](account, now, report=tell, go_on=lambda: claim.renew() and go_on())
    except UserError as error:
        note_trouble(account, error, now)
        raise
    except Exception:
        note_trouble(account, DEFECT, now)
        raise
    else:
        note_success(claim, synced, now)
    finally:
        claim.end()
    return synced


def note_success(claim: Claim, synced: Synced, now: datetime) -> None:
    """Keep that an account was read, and when it is due again; nothing where somebody else took it over."""
    account = claim.account
    wait = pace_of(account) if synced.again_in is None else min(synced.again_in, pace_of(account))
    claim.mine().update(
        failures=0, trouble=None, troubled_at=None, last_success_at=now, next_run_at=now + wait
    )
    claim.mine().filter(state="stopped").update(state="on")
    forget_empty_runs(account, now)


def note_trouble(account: Account, error: UserError, now: datetime) -> None:
    """Keep why an account could not be read: tried again after a while, or stopped until its owner speaks."""
    account.refresh_from_db()
    came_far = Run.objects.filter(account=account, started_at=now, read__gt=0).exists()
    account.failures = 1 if came_far else account.failures + 1
    account.troubled_at = account.troubled_at or now
    account.trouble = replace(error, where="").parts  # it stands with the account itself
    account.next_run_at = now + wait_after(account.failures, pace_of(account))
    if error.code not in RETRIED and account.state == "on":
        account.state = "stopped"
    account.save(update_fields=["failures", "troubled_at", "trouble", "next_run_at", "state"])
    forget_empty_runs(account, now)


def forget_empty_runs(account: Account, now: datetime) -> None:
    """Take runs that read nothing out of the history; an account is read often, and mostly nothing is new."""
    Run.objects.filter(account=account, started_at=now, read=0, state__in=["done", "failed"]).delete()
