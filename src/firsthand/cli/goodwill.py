"""firsthand goodwill, firsthand favour: what the owner gave people and got from them."""

from argparse import Namespace
from datetime import date
from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import parse_day, read_clock
from firsthand.core.balances import Balance, choose, read_wanted, tell_balances, tell_chosen
from firsthand.core.goodwill import FavourKind, Goodwill, tell_balance, tell_favour
from firsthand.core.promises import tell_promise
from firsthand.store.queries.owners import first_owner

FEW = 5  # items of one person among many
SCREENFUL = 50


def show_balances(asked: Namespace, who: str, *, as_json: bool) -> int:
    """Print what is between the owner and everybody, or one person. Raises UserError FIN-101, FIN-102."""
    from firsthand.actions.balances import balances_of
    from firsthand.actions.finding import person_meant

    wanted = read_wanted(asked.turn, asked.kind, str(asked.year or ""), asked.order)
    today, one = read_clock().date(), None
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner and who:
            one = person_meant(rows, owner.id, who, today)
        whole = balances_of(rows, owner.id, one.id if one else None) if rows and owner else []
    chosen = choose(whole, wanted)
    if as_json:
        print_json([balance_json(each) for each in chosen])
        return 0
    if one and not chosen:
        print_line(f"{one.name}: nothing was given or got yet, as far as your records show.")
        return 0
    if one is None:
        print_line(tell_balances(whole) if wanted.is_everything else tell_chosen(len(chosen), wanted))
    for each in chosen[:SCREENFUL]:
        print_balance(each, today, most=FEW if one is None else len(each.goodwill.favours))
    if len(chosen) > SCREENFUL:
        print_line(f"\n{SCREENFUL} of {len(chosen):,} people; all with --json.")
    return 0


def print_balance(balance: Balance, today: date, *, most: int) -> None:
    """Print one person with the balance and its newest items."""
    print_line(f"\n{balance.name} ({balance.person})")
    print_hanging("  ", tell_balance(balance.goodwill))
    if balance.unthanked:
        print_hanging("  ", "They did something for you and have not heard from you since.")
    for favour in balance.goodwill.favours[:most]:
        print_hanging(f"  {favour.on:%Y-%m-%d}  ", tell_favour(favour))
    if (rest := len(balance.goodwill.favours) - most) > 0:
        print_line(f"  and {rest} more: firsthand goodwill {balance.person}")
    for promise in balance.promises:
        print_hanging("  Open: ", tell_promise(promise, today))


def balance_json(balance: Balance) -> dict[str, Any]:
    """Return a balance as programs see it."""
    return {
        "person": {"id": str(balance.person), "name": balance.name},
        "turn": balance.turn.value,
        "balance": balance.goodwill.balance,
        "text": tell_balance(balance.goodwill),
        "is_thanked": not balance.unthanked,
        **goodwill_json(balance.goodwill),
        "promises": [
            {
                "id": f"promise-{each.id}",
                "what": each.what,
                "on": each.made_on.isoformat(),
                "due_on": each.due_on.isoformat() if each.due_on else None,
            }
            for each in balance.promises
        ],
    }


def write_line(asked: Namespace, who: str, *, as_json: bool) -> int:
    """Write one line down. Raises UserError FIN-101, FIN-102, FAV-101, FAV-102, LOG-103."""
    start_django()
    from firsthand.actions.finding import person_meant
    from firsthand.actions.goodwill import keep_favour
    from firsthand.actions.owners import local_owner
    from firsthand.core.logbook import read_day
    from firsthand.store.database import django_rows

    now = read_clock()
    owner, is_given = local_owner(now), asked.gave is not None
    person = person_meant(django_rows, owner.pk, who, now.date())
    kept = keep_favour(
        owner,
        person.id,
        FavourKind(asked.kind or FavourKind.HELP),
        now,
        is_given=is_given,
        on=read_day(asked.on, now.date()) if asked.on else now.date(),
        note=asked.gave if is_given else asked.got,
    )
    text = f"Written down with {person.name}. Take it back with: firsthand goodwill --undo"
    told = {"act": f"favour:{kept.pk}", "person": {"id": str(person.id), "name": person.name}}
    return tell_act(told, text, as_json=as_json)


def keep(person: int, way: str, kind: str, note: str, on: str, *, as_json: bool) -> int:
    """Write a favour down. Raises UserError FAV-101, FAV-102, LOG-105, CLI-101."""
    start_django()
    from firsthand.actions.goodwill import keep_favour
    from firsthand.actions.owners import local_owner

    now = read_clock()
    day = parse_day(on, "--on") if on else now.date()
    kept = keep_favour(
        local_owner(now), person, FavourKind(kind), now, is_given=way == "gave", on=day, note=note
    )
    text = "Written down. Take it back with: firsthand favour --undo"
    return tell_act({"act": f"favour:{kept.pk}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest favour that was written down back. Raises UserError FAV-104 where there is none."""
    start_django()
    from firsthand.actions.goodwill import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"favour:{newest.pk}"}, "Taken back.", as_json=as_json)


def goodwill_json(goodwill: Goodwill) -> dict[str, Any]:
    """Return a ledger as programs see it."""
    return {
        "given": goodwill.given,
        "got": goodwill.got,
        "favours": [
            {
                "kind": each.kind.value,
                "direction": "out" if each.is_given else "in",
                "on": each.on.isoformat(),
                "counts": each.kind.counts,
                "text": tell_favour(each),
                "evidence": [each.record] if each.record else [],
            }
            for each in goodwill.favours
        ],
    }
