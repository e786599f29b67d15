"""Thanks for what somebody did, by what it was."""

from collections.abc import Iterable

from firsthand.core.days import say_day
from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.parts import Part
from firsthand.core.goodwill import Favour, FavourKind, tell_favour

NAMES = {
    FavourKind.INTRODUCTION: "touch.thanks_introduced",
    FavourKind.RECOMMENDATION: "touch.thanks_recommendation",
    FavourKind.REFERRAL: "touch.thanks_referral",
    FavourKind.ANSWER: "touch.thanks_answer",
    FavourKind.HELP: "touch.thanks_help",
}


def thanks_for(favour: Favour) -> Part:
    """Return thanks for one favour got; with whom one was put in touch is named where that can stand in a letter."""
    because = f"{say_day(favour.on)}: {tell_favour(favour)}"
    records = (favour.record,) if favour.record else ()
    if favour.kind is FavourKind.INTRODUCTION and (person := plain_words(favour.whom)):
        return Part("touch.thanks_introduction", because, records, {"person": person})
    return Part(NAMES[favour.kind], because, records)


def newest_owed(favours: Iterable[Favour]) -> Favour | None:
    """Return the newest favour that calls for thanks."""
    return max(
        (each for each in favours if each.is_owed), key=lambda each: (each.on, each.record), default=None
    )
