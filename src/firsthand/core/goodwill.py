"""Goodwill: what was given to somebody and got from them, as records show it and as the owner wrote it down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.days import say_times
from firsthand.core.knowledge import Praise


class FavourKind(StrEnum):
    """What a favour was. A request is help that was asked for and not given yet: it weighs on who asked."""

    INTRODUCTION = "introduction"
    REFERRAL = "referral"
    RECOMMENDATION = "recommendation"
    HELP = "help"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Favour:
    """One favour, given by the owner or got. `record` proves it; what the owner wrote down has none."""

    kind: FavourKind
    is_given: bool
    on: date
    whom: str = ""  # of an introduction: with whom
    note: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Goodwill:
    """All favours, newest first, and how many each way."""

    favours: tuple[Favour, ...]
    given: int
    got: int

    @property
    def balance(self) -> int:
        """Return how many more were given than got; below 0 it is the owner's turn."""
        return self.given - self.got


def goodwill_of(favours: Iterable[Favour]) -> Goodwill:
    """Order favours and count them: a request of the owner counts as got, one made to the owner as given."""
    ordered = tuple(
        sorted(favours, key=lambda each: (each.on, each.kind, each.record, each.note), reverse=True)
    )
    given = sum(each.is_given for each in ordered)
    return Goodwill(ordered, given, len(ordered) - given)


def praised(praises: Iterable[Praise]) -> list[Favour]:
    """Return recommendations as favours; a click on a skill is none."""
    return [
        Favour(FavourKind.RECOMMENDATION, not each.is_received, each.on, record=each.record)
        for each in praises
        if each.is_written
    ]


SENTENCES = {
    (FavourKind.INTRODUCTION, True): "You introduced them{whom}",
    (FavourKind.INTRODUCTION, False): "They introduced you{whom}",
    (FavourKind.REFERRAL, True): "You referred them",
    (FavourKind.REFERRAL, False): "They referred you",
    (FavourKind.RECOMMENDATION, True): "You recommended them",
    (FavourKind.RECOMMENDATION, False): "They recommended you",
    (FavourKind.HELP, True): "You helped them",
    (FavourKind.HELP, False): "They helped you",
    (FavourKind.REQUEST, True): "They asked you for help",
    (FavourKind.REQUEST, False): "You asked them for help",
}


def tell_favour(favour: Favour) -> str:
    """Say what was done for whom."""
    whom = f" to {favour.whom}" if favour.whom else ""
    said = SENTENCES[favour.kind, favour.is_given].replace("{whom}", whom)
    return f"{said}: {favour.note}" if favour.note else f"{said}."


def tell_balance(goodwill: Goodwill) -> str:
    """Say who has given more, without making a debt of it."""
    if not goodwill.favours:
        return "Nothing was given or got yet, as far as your records show."
    given, got = (say_times(number) if number else "nothing" for number in (goodwill.given, goodwill.got))
    counts = f"You gave {given} and got {got}."
    if goodwill.balance < 0:
        return f"{counts} It is your turn: give first, before you ask."
    return counts if goodwill.balance == 0 else f"{counts} You have given more than you got."
