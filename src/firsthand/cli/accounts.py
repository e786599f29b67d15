"""firsthand accounts, connect, pause, resume and disconnect."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table
from firsthand.cli.ready import reading, start_django
from firsthand.clock import machine_time, read_clock
from firsthand.core.account_words import KIND_WORDS, STATE_WORDS, trouble_line
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.queries.accounts import AccountRow, PartTrouble, account_rows, part_troubles
from firsthand.store.queries.owner import first_owner

if TYPE_CHECKING:
    from firsthand.actions.connecting import Wish
    from firsthand.store.models import Account

WITHOUT_SECRET = ("folder",)


def show_accounts(*, as_json: bool) -> int:
    """List the accounts."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        accounts = account_rows(rows, owner.id) if rows and owner else []
        troubles = part_troubles(rows, owner.id) if rows and owner else []
    tell(accounts, troubles, as_json=as_json)
    return 0


def tell(accounts: Sequence[AccountRow], troubles: Sequence[PartTrouble], *, as_json: bool) -> None:
    """Print accounts for programs or for people."""
    if as_json:
        print_json([account_json(each, troubles) for each in accounts])
        return
    if not accounts:
        print_line("No account is connected. Connect one: firsthand connect imap HOST --user NAME")
        return
    print_table(
        ("ID", "Account", "Kind", "Address", "State", "Last read", "Next"),
        [account_cells(each) for each in accounts],
    )
    for each in accounts:
        if each.trouble and each.troubled_at:
            line = trouble_line(each.state, each.trouble, each.troubled_at.date())
            print_hanging(f"{each.name}: ", f"{line} {each.trouble.get('rest', '')}")
    for part in troubles:
        print_hanging("  not read: ", part.trouble.get("text", part.name))


def account_cells(account: AccountRow) -> tuple[str, ...]:
    """Return an account as a row of the table."""
    address = f"{account.username} at {account.address}" if account.username else account.address
    state = "being read" if account.is_busy(machine_time()) else STATE_WORDS[account.state]
    upcoming = minute(account.next_run_at) if account.state == "on" and account.kind != "smtp" else ""
    kind = KIND_WORDS.get(account.kind, account.kind)
    return (
        str(account.id), account.name, kind, address, state, read_at(account), upcoming,
    )  # fmt: skip


def read_at(account: AccountRow) -> str:
    return "" if account.kind == "smtp" else minute(account.last_success_at) or "never"


def minute(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if at else ""


def account_json(account: AccountRow, troubles: Sequence[PartTrouble]) -> dict[str, Any]:
    """Return an account as programs see it."""
    return {
        "id": str(account.id),
        "name": account.name,
        "kind": account.kind,
        "address": account.address,
        "username": account.username,
        "state": account.state,
        "every_minutes": account.every_minutes,
        "last_success_at": iso(account.last_success_at),
        "next_run_at": iso(account.next_run_at) if account.state == "on" and account.kind != "smtp" else None,
        "why": account.trouble,
        "since": iso(account.troubled_at),
        "unread_files": [
            part.trouble | {"name": part.name} for part in troubles if part.account_id == account.id
        ],
    }


def iso(at: datetime | None) -> str | None:
    return at.isoformat().replace("+00:00", "Z") if at else None


def connect(asked: Namespace) -> int:
    """Connect an account. Raises UserError where that is not possible; nothing is kept then."""
    start_django()
    from firsthand.actions.connecting import CONNECTS
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    wish = wish_of(asked) if asked.kind in WITHOUT_SECRET else wish_with_secret(owner, asked)
    account = CONNECTS[asked.kind](owner, wish, now)
    following = (
        "Write mails on the page of a person: firsthand serve --open"
        if account.kind == "smtp"
        else f"Read it now with: firsthand sync {account.pk}"
    )
    tell_one(account, f"Connected: {account.name}. {following}", asked)
    return 0


def wish_of(asked: Namespace, secret: str = "") -> "Wish":
    from firsthand.actions.connecting import Wish

    return Wish(
        asked.address,
        kind=asked.kind,
        user=asked.user,
        secret=secret,
        name=asked.name,
        every=asked.every,
        port=asked.port,
        security=asked.security,
        is_token=asked.oauth,
        is_insecure=asked.insecure,
        certificate=asked.certificate,
        sender=asked.sender,
    )


def wish_with_secret(owner: Any, asked: Namespace) -> "Wish":
    """Return what is wished for, with the password that the owner types or a program hands over."""
    from firsthand.actions.connecting import needs_secret

    wish = wish_of(asked)
    return wish_of(asked, asked_secret(asked)) if asked.password_stdin or needs_secret(owner, wish) else wish


def asked_secret(asked: Namespace) -> str:
    """Read one line from standard input, or ask for it without showing it. Raises UserError ACC-113."""
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise UserError(
            "ACC-113",
            "There is no terminal to ask for the password.",
            next_step="Hand it over with --password-stdin, or in the environment.",
        )
    from getpass import getpass

    return getpass(f"{'Access token' if asked.oauth else 'Password'} of {asked.user} (not shown): ")


def change(name: str, verb: str, asked: Namespace) -> int:
    """Pause an account, go on with it, or let it go."""
    start_django()
    from firsthand.actions.accounts import disconnect_account, find_account, pause_account, resume_account
    from firsthand.actions.owners import local_owner

    now = read_clock()
    account = find_account(local_owner(now), name)
    if verb == "disconnect":
        disconnect_account(account)
        told = f"Disconnected: {account.name}. What was read of it stays; its password is gone."
        print_json({"name": account.name, "state": "disconnected"}) if asked.as_json else print_line(told)
        return 0
    if verb == "pause":
        pause_account(account)
        tell_one(account, f"Paused: {account.name}. Go on with: firsthand resume {account.pk}", asked)
    else:
        resume_account(account, now)
        tell_one(account, f"On again: {account.name}.", asked)
    return 0


def tell_one(account: "Account", line: str, asked: Namespace) -> None:
    """Print what was done to an account."""
    if not asked.as_json:
        print_line(line)
        return
    row = next(row for row in account_rows(django_rows, account.owner_id) if row.id == account.pk)
    print_json(account_json(row, []))
