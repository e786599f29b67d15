"""What a language's filler messages are composed of, and how one is composed.

Every sentence holds slots (a number, a place, a firm, a topic, a name), so that hundreds of
thousands of messages differ as those of real people do.
"""

from dataclasses import dataclass
from random import Random

from firsthand.sample.blocks import paragraphs
from firsthand.sample.chance import pick
from firsthand.sample.companies import CITIES, short_company


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's parts of messages and invitation notes."""

    openers: tuple[str, ...]  # "Hi {first},"
    news: tuple[str, ...]  # what happened, with slots
    answers: tuple[str, ...]  # to what the other one wrote
    asks: tuple[str, ...]  # a question or request
    closers: tuple[str, ...]
    wishes: tuple[str, ...]  # once a year
    pitches: tuple[str, ...]  # one-way selling: first halves
    offers: tuple[str, ...]  # one-way selling: second halves
    refusals: tuple[str, ...]  # the owner's polite no
    reasons: tuple[str, ...]  # a personal invitation note's why
    topics: tuple[str, ...]
    days: tuple[str, ...]
    months: tuple[str, ...]


def phrases(**blocks: str) -> Phrases:
    """Read a language's parts from text blocks; words are separated by commas, sentences by lines."""
    words = ("topics", "days", "months")
    return Phrases(
        **{
            name: tuple(
                part.strip() for entry in paragraphs(block) for part in entry.split(",") if part.strip()
            )
            if name in words
            else paragraphs(block)
            for name, block in blocks.items()
        }
    )


class Slots(dict[str, str]):
    """Fills a slot only when a sentence asks for it."""

    __slots__ = ("parts", "rng")

    def __init__(self, rng: Random, parts: Phrases, first: str) -> None:
        """Prepare the slots for one message to somebody called `first`."""
        super().__init__(first=first)
        self.rng, self.parts = rng, parts

    def __missing__(self, key: str) -> str:
        """Draw a value; the same slot may be drawn again with another value."""
        rng = self.rng
        if key in _RANGES:
            low, count, step = _RANGES[key]
            return str(low + int(rng.random() * count) * step)
        if key == "city":
            return pick(rng, CITIES)
        if key == "company":
            return short_company(rng)
        return pick(
            rng, {"topic": self.parts.topics, "day": self.parts.days, "month": self.parts.months}[key]
        )


_RANGES = {"n": (2, 97, 1), "m": (110, 890, 5), "q": (5, 11, 5), "h": (7, 15, 1)}
_CONTRACTIONS = ((" de les ", " des "), (" de le ", " du "), (" de el ", " del "), (" a el ", " al "))


def say(rng: Random, parts: Phrases, first: str, *, is_answer: bool = False) -> str:
    """Compose one chat message; double blanks stand where the writer pressed return."""
    roll = rng.random()
    core = pick(rng, parts.answers if is_answer and rng.random() < 0.6 else parts.news)
    if roll < 0.72:
        core = f"{core} {pick(rng, parts.asks)}"
    if roll < 0.34:
        core = f"{pick(rng, parts.openers)}  {core}"
    if 0.15 < roll < 0.5:
        core = f"{core}  {pick(rng, parts.closers)}"
    return _fill(rng, parts, first, core)


def wish(rng: Random, parts: Phrases, first: str) -> str:
    """Compose the message that comes once a year."""
    return _fill(rng, parts, first, f"{pick(rng, parts.wishes)} {pick(rng, parts.news)}")


def sell(rng: Random, parts: Phrases, first: str) -> str:
    """Compose a one-way pitch."""
    text = f"{pick(rng, parts.openers[:3])}  {pick(rng, parts.pitches)} {pick(rng, parts.offers)}"
    return _fill(rng, parts, first, text)


def refuse(rng: Random, parts: Phrases, first: str) -> str:
    """Compose the owner's polite no."""
    return _fill(rng, parts, first, f"{pick(rng, parts.openers[:2])}  {pick(rng, parts.refusals)}")


def explain(rng: Random, parts: Phrases, first: str) -> str:
    """Compose a personal invitation note of at most 300 characters."""
    text = f"{pick(rng, parts.openers[:2])} {pick(rng, parts.reasons)}"
    if rng.random() < 0.5:
        text = f"{text} {pick(rng, parts.asks)}"
    return _fill(rng, parts, first, text)[:300].rstrip()


def _fill(rng: Random, parts: Phrases, first: str, text: str) -> str:
    text = text.format_map(Slots(rng, parts, first))
    for apart, together in _CONTRACTIONS:
        text = text.replace(apart, together)
    return text
