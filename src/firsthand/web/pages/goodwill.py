"""What was given and taken, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.goodwill import FavourKind, Goodwill, tell_balance, tell_favour
from firsthand.core.promises import Promise, tell_promise
from firsthand.web.pages.invitation import Fact
from firsthand.web.words import day

KIND_WORDS = {
    FavourKind.HELP: "help",
    FavourKind.INTRODUCTION: "an introduction",
    FavourKind.REFERRAL: "a referral",
    FavourKind.RECOMMENDATION: "a recommendation",
    FavourKind.REQUEST: "a request for help",
}


@dataclass(frozen=True, slots=True)
class GoodwillView:
    """The sentence, the ledger, what is promised, and the kinds one can write down."""

    line: str
    favours: tuple[Fact, ...]
    kinds: tuple[tuple[str, str], ...]
    promises: tuple[tuple[str, str], ...]


def build_goodwill(goodwill: Goodwill, promises: Sequence[Promise], today: date) -> GoodwillView:
    """Say what was given and got, and what was promised."""
    return GoodwillView(
        tell_balance(goodwill),
        tuple(
            Fact(f"{day(each.on)}  {tell_favour(each)}", (each.record,) if each.record else ())
            for each in goodwill.favours
        ),
        tuple((kind.value, word) for kind, word in KIND_WORDS.items()),
        tuple((f"promise-{each.id}", tell_promise(each, today)) for each in promises),
    )
