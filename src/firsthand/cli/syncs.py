"""firsthand sync: what is new in accounts, with a ledger for each."""

import secrets
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from firsthand.cli.imports import INTERRUPTED, error_json, run_json, tell_run
from firsthand.cli.output import print_json, print_line, progress_bar
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError

if TYPE_CHECKING:
    from firsthand.store.models import Account

SOURCES = {"imap": "mail", "caldav": "calendar", "carddav": "contacts"}  # what a run says it reads


def sync(names: Sequence[str], *, as_json: bool) -> int:
    """Read accounts now; one that fails does not keep the others out. Returns the exit code."""
    start_django()
    from firsthand.actions.accounts import accounts_of, find_account
    from firsthand.actions.erasing import finish_erasings
    from firsthand.actions.owners import local_owner

    finish_erasings(read_clock())
    owner = local_owner(read_clock())
    wanted = [find_account(owner, name) for name in names] or list(
        accounts_of(owner).exclude(state="paused").exclude(kind="smtp")
    )
    label = f"sync {secrets.token_hex(6)}"
    try:
        outcomes = [sync_one(each, label, is_asked=bool(names), as_json=as_json) for each in wanted]
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was read so far is kept; the next sync goes on from there.\n")
        return INTERRUPTED
    finish_erasings(read_clock())
    if as_json:
        print_json({"runs": [run for runs, _ in outcomes for run in runs]})
    elif not wanted:
        print_line("No account is connected, or all are paused.")
    return 1 if any(failed for _, failed in outcomes) else 0


def sync_one(
    account: "Account", label: str, *, is_asked: bool, as_json: bool
) -> tuple[list[dict[str, Any]], bool]:
    """Read one account and return its runs as JSON has them, and whether it failed. A stopped one has to be named."""
    from firsthand.actions.syncing import sync_now

    try:
        if account.state == "stopped" and not is_asked:
            raise still_stopped(account)
        with progress_bar(account.name, is_quiet=as_json) as show:
            runs = sync_now(account, label, read_clock(), report=lambda at: show(at.step, at.read, at.share))
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return [failed_run(account, error)], True
    if not as_json:
        tell_runs(account, runs)
    return [run_json(run) | {"account": account.name} for run in runs], any(
        run.state != "done" for run in runs
    )


def still_stopped(account: "Account") -> UserError:
    """Say again why an account stopped."""
    told = account.trouble or {}
    return UserError(
        told.get("code", ""),
        f"Still stopped: {told.get('lead', '')}",
        where=account.name,
        kept=told.get("rest", ""),
        next_step=f"To go on: firsthand resume {account.pk}",
    )


def failed_run(account: "Account", error: UserError) -> dict[str, Any]:
    """Return the run of an account of which nothing was read."""
    figures = dict.fromkeys(("read", "added", "updated", "unchanged", "skipped", "rejected"), 0)
    source = SOURCES.get(account.kind, account.kind)
    head = {"source": source, "name": account.name, "state": "failed", "exported_on": None}
    return {**head, **figures, "problems": [error_json(error)], "account": account.name}


def tell_runs(account: "Account", runs: Sequence[Any]) -> None:
    """Print what an account gave."""
    if not any(run.read for run in runs):
        print_line(f"{account.name}: nothing new.")
    for run in runs:
        if run.read:
            tell_run(run)
