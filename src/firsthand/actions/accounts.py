"""Accounts: found, paused, taken up again, let go. What was read of one stays whatever becomes of it."""

from datetime import datetime, timedelta
from pathlib import Path

from django.db import transaction
from django.db.models import Q, QuerySet

from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.sources.dav.kinds import DavKind
from firsthand.sources.dav.server import DavServer
from firsthand.sources.servers import MailServer
from firsthand.store.models import Account, Owner
from firsthand.vault import drop_secret, read_secret

LONGEST_NAME = 80
QUESTIONS = ("ACC-301", "ACC-302")  # whether something may be empty or gone


def accounts_of(owner: Owner) -> QuerySet[Account]:
    """Return the accounts of an owner by name."""
    return Account.objects.filter(owner=owner).order_by("name", "id")


def account_of(owner: Owner, account_id: int) -> Account | None:
    """Return an account of this owner by its number."""
    return accounts_of(owner).filter(pk=account_id).first()


def find_account(owner: Owner, name: str) -> Account:
    """Return an account by its name or number. Raises UserError ACC-101."""
    named = Q(name__iexact=name.strip())
    if number := row_id(name):
        named |= Q(pk=number)
    if found := accounts_of(owner).filter(named).first():
        return found
    raise UserError(
        "ACC-101",
        "There is no account of this name.",
        where=name[:LONGEST_NAME],
        next_step="See what is connected: firsthand accounts.",
    )


def pause_account(account: Account) -> None:
    """Read an account no more until its owner says so."""
    Account.objects.filter(pk=account.pk).exclude(state="stopped").update(state="paused")


def resume_account(account: Account, now: datetime) -> None:
    """Read an account again at once; where it had asked whether something may be missing, the answer is yes."""
    account.refresh_from_db()
    account.may_be_empty = (account.trouble or {}).get("code") in QUESTIONS
    go_on(account, now)
    account.save(update_fields=["may_be_empty", "state", "trouble", "troubled_at", "failures", "next_run_at"])


def go_on(account: Account, now: datetime) -> None:
    """Take an account for a sound one that is due."""
    account.state, account.trouble, account.troubled_at = "on", None, None
    account.failures, account.next_run_at = 0, now


def ask_to_run(account: Account, now: datetime) -> None:
    """Have the background read an account now."""
    Account.objects.filter(pk=account.pk, state="on").update(next_run_at=now)


def disconnect_account(account: Account) -> None:
    """Forget an account and its password; what was read of it stays. Raises UserError ACC-106 while it is read."""
    with transaction.atomic():
        busy = Account.objects.select_for_update().filter(pk=account.pk, lease_until__gt=machine_time())
        if busy.exists():
            raise being_read(account)
        account.delete()
    if not Account.objects.filter(entry=account.entry).exists():  # reading and sending may share one password
        drop_secret(account.entry)


def being_read(account: Account) -> UserError:
    """Say that somebody else reads an account at this moment."""
    return UserError(
        "ACC-106",
        "It is being read at this moment.",
        where=account.name,
        next_step="Wait until that is done; if it was stopped in the middle, five minutes.",
    )


def secret_of(account: Account) -> str:
    """Return the password of an account. Raises UserError ACC-103, ACC-104."""
    return read_secret(account.name, account.entry)


def server_of(account: Account) -> MailServer:
    """Return where an account of mail lies and how to be let in. Raises UserError ACC-103, ACC-104."""
    settings = account.settings
    return MailServer(
        account.address,
        settings["port"],
        account.username,
        secret_of(account),
        settings["security"],
        is_token=settings["is_token"],
    )


def dav_server_of(account: Account) -> DavServer:
    """Return where calendars or address books lie and how to be let in. Raises UserError ACC-103, ACC-104."""
    return dav_server(account, secret_of(account))


def dav_server(account: Account, secret: str) -> DavServer:
    """Return where an account lies, with the secret it is let in by."""
    settings = account.settings
    return DavServer(
        account.address,
        "" if settings["is_token"] else account.username,
        secret,
        DavKind(account.kind),
        certificate=Path(settings["certificate"]) if settings["certificate"] else None,
        allow_plain=settings["is_insecure"],
    )


def pace_of(account: Account) -> timedelta:
    """Return how often an account is read."""
    return timedelta(minutes=account.every_minutes)
