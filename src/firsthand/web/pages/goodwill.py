"""What was given and taken, in words: with one person, and in all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.balances import PROMISE, Balance, Order, Turn, Wanted
from firsthand.core.goodwill import Favour, FavourKind, Goodwill, tell_balance, tell_favour
from firsthand.core.promises import Promise, tell_promise
from firsthand.web.words import day

KIND_WORDS = {
    FavourKind.HELP: "help",
    FavourKind.ANSWER: "an answer",
    FavourKind.INTRODUCTION: "an introduction",
    FavourKind.REFERRAL: "a referral",
    FavourKind.RECOMMENDATION: "a recommendation",
    FavourKind.REQUEST: "a request for help",
}


SHOWN = (
    *KIND_WORDS.items(),
    (FavourKind.ENDORSEMENT, "an endorsement"),
    (PROMISE, "a promise of yours"),
)
TURNS = (
    ("", "everybody"),
    (Turn.YOURS, "your turn"),
    (Turn.THEIRS, "you gave more"),
    (Turn.EVEN, "even"),
    (Turn.UNTHANKED, "not heard from you since"),
)
ORDERS = (
    (Order.OWED, "what you owe"),
    (Order.GOT, "who gave most"),
    (Order.GIVEN, "who got most"),
    (Order.NEWEST, "the newest"),
)
FEW = 5  # items of one person among many


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a ledger, with its record, and the place on the page where what was written down stands."""

    text: str
    refs: tuple[str, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One person among all: the balance in words, the newest items, and how many more there are."""

    person: int
    name: str
    line: str
    is_silent: bool
    items: tuple[Item, ...]
    more: int
    promises: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    word: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class GoodwillView:
    """The sentence, the ledger, what is promised, and the kinds one can write down."""

    line: str
    favours: tuple["Item", ...]
    kinds: tuple[tuple[str, str], ...]
    promises: tuple[tuple[str, str], ...]


def build_goodwill(goodwill: Goodwill, promises: Sequence[Promise], today: date) -> GoodwillView:
    """Say what was given and got, and what was promised."""
    return GoodwillView(
        tell_balance(goodwill),
        tuple(map(item, goodwill.favours)),
        tuple((kind.value, word) for kind, word in KIND_WORDS.items()),
        tuple((f"promise-{each.id}", tell_promise(each, today)) for each in promises),
    )


def item(favour: Favour) -> Item:
    """Return a favour in words."""
    records = (favour.record,) if favour.record else ()
    return Item(f"{day(favour.on)}  {tell_favour(favour)}", records, favour.record.replace(":", "-"))


def build_row(balance: Balance, today: date) -> BalanceRow:
    """Return one person among all."""
    items = balance.goodwill.favours
    return BalanceRow(
        balance.person,
        balance.name,
        tell_balance(balance.goodwill),
        bool(balance.unthanked),
        tuple(map(item, items[:FEW])),
        max(0, len(items) - FEW),
        tuple((f"promise:{each.id}", tell_promise(each, today)) for each in balance.promises),
    )


def build_choices(wanted: Wanted, years: Sequence[int]) -> dict[str, tuple[Choice, ...]]:
    """Return the filters of the page with what is chosen."""
    chosen = {
        "turn": (TURNS, wanted.turn or ""),
        "kind": ((("", "anything"), *SHOWN), wanted.kind),
        "year": ((("", "any year"), *((str(year), str(year)) for year in years)), str(wanted.year or "")),
        "order": (ORDERS, wanted.order),
    }
    return {
        name: tuple(Choice(str(value), word, value == is_chosen) for value, word in values)
        for name, (values, is_chosen) in chosen.items()
    }
