"""What the owner can help with and what they look for, held against what somebody wrote.

A match is a word of both that says something: equal, or alike in most of its beginning, as "planning" and "planner"
are. Words that any letter may hold say nothing. Nothing is guessed beyond that: no match is found by meaning. What
the owner can help with is held against what asks for something or says what is needed, and lately so.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from firsthand.core.drafting.fields import JOINERS, LONGEST, plain_words
from firsthand.core.errors import UserError
from firsthand.core.letters import fold_letters
from firsthand.core.offer_words import EMPTY
from firsthand.core.today_steps import asks_something

LATELY = 90  # days within which a need counts: what was asked for before is settled, or forgotten
SHORTEST = 4  # letters of a word that says something
ALIKE = 0.7  # share of the shorter word that both begin with
LEAST_ALIKE = 5  # letters
ENDING = 2  # letters
HOW_QUOTED = (
    "A letter quotes an entry as you wrote it. Where an entry is plainly in another language than the letter it is left"
    " out, so write one in each language you use."
)
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"(?:\w+://|www\.)\S+|\S+@\S+|\S*\w\.\w\S*")


class OfferKind(StrEnum):
    """What the owner can help with, or what they look for."""

    OFFER = "offer"
    SEEK = "seek"


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing the owner can help with or looks for, in their own few words."""

    id: int
    kind: OfferKind
    text: str
    said_on: date

    @property
    def record(self) -> str:
        """Name it as evidence."""
        return f"offer:{self.id}"


@dataclass(frozen=True, slots=True)
class Said:
    """Something that somebody wrote, a note or a message, or that the owner noted of a talk. `record` proves it.

    `about` says of a note whether they need or offer it; "" where it may be either.
    """

    text: str
    record: str
    on: date
    about: str = ""

    @property
    def is_noted(self) -> bool:
        """Tell whether the owner noted it."""
        return self.record.startswith("logged:")

    @property
    def lead(self) -> str:
        """Begin a sentence that quotes it."""
        return "You noted" if self.is_noted else "They wrote"


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that fits what somebody wrote: their own words for it, and where they stand."""

    offer: Offer
    topic: str
    said: Said


def check_offer(text: str) -> str:
    """Return an entry as it is kept: as typed, in one line. Raises UserError OFR-101 where no letter can hold it."""
    kept = " ".join("".join(sign if sign.isprintable() else _seen(sign) for sign in text).split())
    if not plain_words(kept) or len(kept) > LONGEST:
        raise UserError(
            "OFR-101",
            "An entry is a few plain words, at most 60 characters and 9 words, without addresses.",
            next_step="Shorten it, such as “finding what slows a warehouse down”.",
        )
    return kept


def _seen(sign: str) -> str:
    """Return what stands for a sign that cannot be seen: itself where it joins others, as in emoji, else a blank."""
    return sign if sign in JOINERS else " "


def best_help(offers: Sequence[Offer], said: Iterable[Said], today: date) -> Found | None:
    """Return the entry that helps best with what somebody lately asked for or needed; None where nothing does."""
    since = today - timedelta(days=LATELY)
    lately = [each for each in said if each.on >= since and each.about != "offers"]
    near = [each for each in lately if any(common_words(offer.text, each.text) for offer in offers)]
    return best_match(offers, [need for each in near if (need := need_in(each))])


def need_in(said: Said) -> Said | None:
    """Return the part of a text that asks for something or says what is needed; None where none does."""
    from firsthand.core.notes.needing import needs_in

    if said.about == "needs":
        return said
    needs = needs_in(said.text)
    return replace(said, text=needs) if needs else None


def quoted(text: str) -> str:
    """Return an entry as it stands inside a sentence: as written, but for signs at its end."""
    return text.strip(" .,;:")


def may_offer(said: Iterable[Said]) -> list[Said]:
    """Return what may say what they offer: all but what the owner noted as needed."""
    return [each for each in said if each.about != "needs"]


def best_match(offers: Iterable[Offer], said: Sequence[Said]) -> Found | None:
    """Return the entry that fits best: texts that ask something first, then by the words in common, then the newest."""
    found = [
        (
            (asks_something(each.text), len(set(words)), each.on, offer.said_on, offer.id),
            Found(offer, topic, each),
        )
        for offer in offers
        for each in said
        if (words := common_words(offer.text, each.text)) and (topic := topic_of(each.text, words))
    ]
    return max(found, key=lambda each: each[0])[1] if found else None


def common_words(offer: str, text: str) -> list[str]:
    """Return the words of a text that an entry has too, as they stand there."""
    wanted = [word for word in _WORD.findall(fold_letters(offer)) if says_something(word)]
    return [
        word
        for word in _WORD.findall(_ADDRESS.sub(" ", text))
        if says_something(folded := fold_letters(word).strip())
        and any(alike(folded, each) for each in wanted)
    ]


def says_something(word: str) -> bool:
    """Tell whether a folded word can say what somebody needs."""
    return len(word) >= SHORTEST and word not in EMPTY


def alike(one: str, other: str) -> bool:
    """Tell whether two folded words are forms of one: an ending more, or most of both the same."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) <= ENDING and long.startswith(short):
        return True
    shared = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return shared >= max(LEAST_ALIKE, ALIKE * len(short)) and len(long) - len(short) <= LEAST_ALIKE


def topic_of(text: str, words: Sequence[str]) -> str:
    """Return the longest run of these words in a text, the last of equals, fit to stand in a letter; else ""."""
    wanted = set(words)
    runs = [
        " ".join(run)
        for sentence in re.split(r"[.!?;:\n]", _ADDRESS.sub(" ", text))
        for is_wanted, run in groupby(_WORD.findall(sentence), key=lambda word: word in wanted)
        if is_wanted
    ]
    return plain_words(max(reversed(runs), key=len, default=""))
