"""Accounts in words: how each is, when it was read and will be, and what to do where one stopped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.account_words import KIND_WORDS, trouble_line
from firsthand.store.queries.accounts import AccountRow, PartTrouble
from firsthand.store.queries.runs import RunRow
from firsthand.web.pages.runs import ended_line
from firsthand.web.words import count, local_day, moment

WRONG_PASSWORD = ("ACC-202", "ACC-104", "DAV-102")
PART_WORDS = {"caldav": "calendar", "carddav": "address book"}
NEVER_YET = "Not read yet."


@dataclass(frozen=True, slots=True)
class AccountPage:
    """One account as the page shows it; `trouble` is empty where all is well. A password is entered in its `form`."""

    id: int
    name: str
    kind_word: str
    address: str
    state: str
    is_busy: bool
    line: str
    newest_line: str
    run_id: int | None
    trouble: str
    advice: str
    code: str
    wants_password: bool
    form: str
    files: tuple[str, ...]
    file_word: str
    is_sending: bool


def build_account(
    account: AccountRow, run: RunRow | None, troubles: Sequence[PartTrouble], now: datetime, at: datetime
) -> AccountPage:
    """Say how an account is. `at` is the machine's time, `now` that of the answer."""
    told, code = account.trouble or {}, (account.trouble or {}).get("code", "")
    is_sending = account.kind == "smtp"
    since = local_day(account.troubled_at) if account.troubled_at else None
    return AccountPage(
        id=account.id,
        name=account.name,
        kind_word=KIND_WORDS.get(account.kind, account.kind),
        address=f"{account.username} at {account.address}" if account.username else account.address,
        state=account.state,
        is_busy=account.is_busy(at),
        line=sending_line(account)
        if is_sending
        else schedule_line(account, now, is_busy=account.is_busy(at)),
        is_sending=is_sending,
        newest_line=f"What it brought last: {ended_line(run)}" if run and run.is_over else "",
        run_id=run.id if run else None,
        trouble=trouble_line(account.state, told, since) if since else "",
        advice=told.get("rest", ""),
        code=code,
        wants_password=code in WRONG_PASSWORD,
        form="calendars" if account.kind in PART_WORDS else "sending" if is_sending else "mail",
        files=tuple(
            part.trouble.get("text", part.name) for part in troubles if part.account_id == account.id
        ),
        file_word=PART_WORDS.get(account.kind, "file"),
    )


def schedule_line(account: AccountRow, now: datetime, *, is_busy: bool) -> str:
    """Say when an account was read, and when it will be."""
    read = (
        f"Last read {moment(account.last_success_at)}" if account.last_success_at else NEVER_YET.rstrip(".")
    )
    if is_busy:
        return f"{read} · being read now"
    if account.state != "on":
        return f"{read} · not read any more until you say so"
    return f"{read} · next {upcoming(account, now)} · every {pace(account.every_minutes)}"


def sending_line(account: AccountRow) -> str:
    """Say what an account does that sends."""
    if account.state != "on":
        return "Nothing is sent from it until you say so"
    return f"Sends mails from {account.settings.get('sender') or account.username}, each when you press Send"


def upcoming(account: AccountRow, now: datetime) -> str:
    seconds = (account.next_run_at - now).total_seconds()
    if seconds < 30:
        return "in a moment"
    minutes = round(seconds / 60)
    return f"in {count(minutes, 'minute')}" if 0 < minutes < 60 else moment(account.next_run_at)


def pace(minutes: int) -> str:
    """Say how often: hour, 30 minutes, 2 days."""
    for size, word in ((1_440, "day"), (60, "hour")):
        if minutes % size == 0:
            return word if minutes == size else count(minutes // size, word)
    return count(minutes, "minute")


def accounts_line(accounts: Sequence[AccountPage]) -> str:
    """Answer the page's question: is everything read, or does something want me?"""
    stopped = sum(each.state == "stopped" for each in accounts)
    failing = sum(bool(each.trouble) for each in accounts) - stopped
    total = count(len(accounts), "account")
    if not accounts:
        return "No account is connected yet."
    if stopped:
        verb = "has stopped and asks" if stopped == 1 else "have stopped and ask"
        return f"{stopped} of {total} {verb} what to do."
    if failing:
        return f"{failing} of {total} could not be read; that is tried again by itself."
    if all(each.state == "paused" for each in accounts):
        return f"{total}, paused."
    return f"{total}, nothing in the way."


def build_accounts(
    accounts: Sequence[AccountRow],
    runs: Mapping[int, RunRow],
    troubles: Sequence[PartTrouble],
    now: datetime,
    at: datetime,
) -> list[AccountPage]:
    """Return all accounts of the page, those that ask something first."""
    pages = [build_account(each, runs.get(each.run_id or 0), troubles, now, at) for each in accounts]
    return sorted(pages, key=lambda page: (page.state != "stopped", not page.trouble))
