"""Goodwill in all: with whom something was given or got, whose turn it is, and who was never thanked.

A balance always comes with its items. What narrows the list chooses people and the items shown; whose turn it is
is told of all that was between both.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from firsthand.core.days import say_count, say_list, say_times
from firsthand.core.goodwill import Favour, FavourKind, Goodwill
from firsthand.core.promises import Promise


class Turn(StrEnum):
    """Whose turn it is to give, or that nobody was thanked."""

    YOURS = "yours"
    THEIRS = "theirs"
    EVEN = "even"
    UNTHANKED = "unthanked"


class Order(StrEnum):
    """What comes first: what the owner owes, who gave or got most, or what was last."""

    OWED = "owed"
    GOT = "got"
    GIVEN = "given"
    NEWEST = "newest"


PROMISE = "promise"  # a kind to ask for: what was promised, open or kept


@dataclass(frozen=True, slots=True)
class Balance:
    """What is between the owner and one person. `unthanked` are favours got since which there was no contact."""

    person: int
    name: str
    goodwill: Goodwill
    promises: tuple[Promise, ...] = ()  # open ones
    unthanked: tuple[Favour, ...] = ()

    @property
    def weighs(self) -> bool:
        """Tell whether there is more than endorsements."""
        return bool(self.promises) or any(each.kind.counts for each in self.goodwill.favours)

    @property
    def has_counts(self) -> bool:
        """Tell whether anything that weighs was given or got; a promise is open, not given."""
        return bool(self.goodwill.given or self.goodwill.got)

    @property
    def turn(self) -> Turn:
        """Tell whose turn it is; where nothing weighs more on one side it is nobody's."""
        balance = self.goodwill.balance
        return Turn.YOURS if balance < 0 else Turn.THEIRS if balance else Turn.EVEN

    @property
    def newest_on(self) -> date:
        """Return the day of the newest item."""
        days = [*(each.on for each in self.goodwill.favours[:1]), *(each.made_on for each in self.promises)]
        return max(days, default=date.min)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which balances, and which of their items, in which order."""

    turn: Turn | None = None
    kind: str = ""
    year: int = 0
    order: Order = Order.OWED

    @property
    def is_everything(self) -> bool:
        """Tell whether nothing is left out."""
        return not (self.turn or self.kind or self.year)


def read_wanted(turn: str = "", kind: str = "", year: str = "", order: str = "") -> Wanted:
    """Read what is asked for; what is no such word asks for nothing."""
    kinds = {*map(str, FavourKind), PROMISE}
    return Wanted(
        Turn(turn) if turn in set(Turn) else None,
        kind if kind in kinds else "",
        int(year) if year.isdecimal() and len(year) == 4 else 0,
        Order(order) if order in set(Order) else Order.GOT if turn == Turn.UNTHANKED else Order.OWED,
    )


def choose(balances: Iterable[Balance], wanted: Wanted) -> list[Balance]:
    """Return the balances that are wanted with the items that are, in their order.

    Who has only endorsements is among them where endorsements are asked for.
    """
    found = (
        replace(
            each,
            goodwill=replace(
                each.goodwill, favours=tuple(one for one in each.goodwill.favours if fits(one, wanted))
            ),
            promises=tuple(one for one in each.promises if fits_promise(one, wanted)),
        )
        for each in balances
        if is_turn(each, wanted.turn) and (each.weighs or wanted.kind == FavourKind.ENDORSEMENT)
    )
    return sorted(
        (each for each in found if each.goodwill.favours or each.promises),
        key=lambda each: (*place(each, wanted.order), each.name, each.person),
    )


def is_turn(balance: Balance, turn: Turn | None) -> bool:
    """Tell whether it is that turn."""
    return bool(balance.unthanked) if turn is Turn.UNTHANKED else turn in (None, balance.turn)


def fits(favour: Favour, wanted: Wanted) -> bool:
    """Tell whether a favour is of the kind and year asked for."""
    is_kind = (
        favour.record.startswith("promise:") if wanted.kind == PROMISE else wanted.kind in ("", favour.kind)
    )
    return is_kind and wanted.year in (0, favour.on.year)


def fits_promise(promise: Promise, wanted: Wanted) -> bool:
    """Tell whether an open promise is asked for."""
    return wanted.kind in ("", PROMISE) and wanted.year in (0, promise.made_on.year)


def place(balance: Balance, order: Order) -> tuple[int, int]:
    """Return where a balance stands in an order."""
    days = -balance.newest_on.toordinal()
    return {
        Order.OWED: (balance.goodwill.balance, days),
        Order.GOT: (-balance.goodwill.got, days),
        Order.GIVEN: (-balance.goodwill.given, days),
        Order.NEWEST: (days, 0),
    }[order]


def years_in(balances: Iterable[Balance]) -> list[int]:
    """Return the years in which something was given, got or promised, the newest first."""
    favours = {one.on.year for each in balances for one in each.goodwill.favours}
    return sorted(favours | {one.made_on.year for each in balances for one in each.promises}, reverse=True)


def tell_balances(balances: Sequence[Balance]) -> str:
    """Say how it stands with everybody: what was given and got, and with how many it is the owner's turn."""
    given, got = (sum(counts) for counts in _counts(balances))
    people = say_count(sum(each.has_counts for each in balances), "person", "people")
    promised = _tell_open(sum(len(each.promises) for each in balances))
    if not given and not got:
        return f"Nothing was given or got yet, as far as your records show.{promised}"
    said = " and ".join(
        f"{verb} {say_times(number) if number else 'nothing'}"
        for verb, number in (("gave", given), ("got", got))
    )
    yours = sum(each.turn is Turn.YOURS for each in balances)
    silent = sum(bool(each.unthanked) for each in balances)
    more = [f"with {yours:,} it is your turn"] * bool(yours)
    more += [f"{silent:,} who did something for you {_have(silent)} not heard from you since"] * bool(silent)
    return f"You {said}, with {people}{f': {say_list(more)}' if more else ''}.{promised}"


def _tell_open(promises: int) -> str:
    """Say how many promises are open, as a sentence that follows another; "" where none is."""
    verb = "is" if promises == 1 else "are"
    return f" {say_count(promises, 'promise')} of yours {verb} open." if promises else ""


def _have(people: int) -> str:
    return "has" if people == 1 else "have"


def _counts(balances: Sequence[Balance]) -> tuple[list[int], list[int]]:
    return [each.goodwill.given for each in balances], [each.goodwill.got for each in balances]


def tell_chosen(shown: int, wanted: Wanted) -> str:
    """Say how many people a choice leaves."""
    people = say_count(shown, "person", "people")
    return {
        Turn.YOURS: f"It is your turn with {people}.",
        Turn.THEIRS: f"You have given more than you got with {people}.",
        Turn.EVEN: f"Even with {people}.",
        Turn.UNTHANKED: f"{people} did something for you and {_have(shown)} not heard from you since.",
        None: f"{people}.",
    }[wanted.turn]
