"""The owner's two lists in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.core.offers import Offer, OfferKind
from firsthand.web.words import count

WORDS = {
    OfferKind.OFFER: (
        "You can help with",
        "A follow-up offers what fits a need somebody spoke of lately, else what you added last.",
        "I can help with",
        "finding what slows a warehouse down",
    ),
    OfferKind.SEEK: (
        "You are looking for",
        "A follow-up ends with one of these, so that people know how they could help you.",
        "I am looking for",
        "a part-time controller in Porto",
    ),
}


@dataclass(frozen=True, slots=True)
class OfferList:
    """One of the lists; what was typed stays in its field when it was wrong."""

    kind: str
    title: str
    about: str
    label: str
    example: str
    entries: tuple[Offer, ...]
    typed: str
    trouble: str


def build_lists(found: Sequence[Offer], *, kind: str, typed: str, trouble: str) -> tuple[OfferList, ...]:
    """Return both lists."""
    return tuple(
        OfferList(
            each.value,
            *words,
            tuple(entry for entry in found if entry.kind is each),
            typed if kind == each else "",
            trouble if kind == each else "",
        )
        for each, words in WORDS.items()
    )


def say_lists(found: Sequence[Offer]) -> str:
    """Say how much stands in them."""
    if not found:
        return "Say what you can help with, and what you look for."
    help_, seeks = (sum(each.kind is kind for each in found) for kind in OfferKind)
    return f"You can help with {count(help_, 'thing')} and look for {count(seeks, 'thing')}."
