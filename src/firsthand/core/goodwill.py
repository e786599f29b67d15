"""Goodwill: what was given to somebody and got from them, as records show it and as the owner wrote it down.

An endorsement is a click: it is listed, and weighs nothing.
"""

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
    ANSWER = "answer"
    HELP = "help"
    REQUEST = "request"
    ENDORSEMENT = "endorsement"

    @property
    def counts(self) -> bool:
        """Tell whether it weighs in the balance."""
        return self is not FavourKind.ENDORSEMENT


BY_HAND = tuple(kind for kind in FavourKind if kind.counts)  # what the owner may write down


@dataclass(frozen=True, slots=True)
class Favour:
    """One favour, given by the owner or got. `record` proves it, or names what the owner wrote down."""

    kind: FavourKind
    is_given: bool
    on: date
    whom: str = ""  # of an introduction: with whom
    note: str = ""
    record: str = ""

    @property
    def is_owed(self) -> bool:
        """Tell whether it calls for thanks: somebody did something for the owner."""
        return not self.is_given and self.kind.counts and self.kind is not FavourKind.REQUEST


@dataclass(frozen=True, slots=True)
class Goodwill:
    """All favours, newest first, and how many that count each way."""

    favours: tuple[Favour, ...]
    given: int
    got: int

    @property
    def balance(self) -> int:
        """Return how many more were given than got; below 0 it is the owner's turn."""
        return self.given - self.got


NOTHING = Goodwill((), 0, 0)


def goodwill_of(favours: Iterable[Favour]) -> Goodwill:
    """Order favours and count them: a request of the owner counts as got, one made to the owner as given."""
    ordered = tuple(
        sorted(favours, key=lambda each: (each.on, each.kind, each.record, each.note), reverse=True)
    )
    counted = [each.is_given for each in ordered if each.kind.counts]
    return Goodwill(ordered, sum(counted), len(counted) - sum(counted))


def praised(praises: Iterable[Praise]) -> list[Favour]:
    """Return recommendations and endorsements as favours."""
    return [
        Favour(
            FavourKind.RECOMMENDATION if each.is_written else FavourKind.ENDORSEMENT,
            not each.is_received,
            each.on,
            note=each.skill,
            record=each.record,
        )
        for each in praises
    ]


SENTENCES = {
    (FavourKind.INTRODUCTION, True): "You introduced them{whom}",
    (FavourKind.INTRODUCTION, False): "They introduced you{whom}",
    (FavourKind.REFERRAL, True): "You referred them",
    (FavourKind.REFERRAL, False): "They referred you",
    (FavourKind.RECOMMENDATION, True): "You recommended them",
    (FavourKind.RECOMMENDATION, False): "They recommended you",
    (FavourKind.ANSWER, True): "You answered a question of theirs",
    (FavourKind.ANSWER, False): "They answered a question of yours",
    (FavourKind.HELP, True): "You helped them",
    (FavourKind.HELP, False): "They helped you",
    (FavourKind.REQUEST, True): "They asked you for help",
    (FavourKind.REQUEST, False): "You asked them for help",
    (FavourKind.ENDORSEMENT, True): "You endorsed them",
    (FavourKind.ENDORSEMENT, False): "They endorsed you",
}


def tell_favour(favour: Favour) -> str:
    """Say what was done for whom."""
    whom = f" to {favour.whom}" if favour.whom else ""
    said = SENTENCES[favour.kind, favour.is_given].replace("{whom}", whom)
    return f"{said}: {favour.note}" if favour.note else f"{said}."


def tell_balance(goodwill: Goodwill) -> str:
    """Say who has given more, without making a debt of it."""
    if not goodwill.given and not goodwill.got:
        return (
            "Only endorsements, which weigh nothing."
            if goodwill.favours
            else "Nothing was given or got yet, as far as your records show."
        )
    given, got = (say_times(number) if number else "nothing" for number in (goodwill.given, goodwill.got))
    counts = f"You gave {given} and got {got}."
    if goodwill.balance < 0:
        return f"{counts} It is your turn: give first, before you ask."
    return counts if goodwill.balance == 0 else f"{counts} You have given more than you got."
