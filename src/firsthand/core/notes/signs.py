"""What a note shows, in small numbers: what it speaks of, who speaks, what is asked, what it costs.

No sign decides anything; how much each says for each kind of note was learned (`kinds`).
"""

from collections.abc import Mapping, Sequence

from firsthand.core.notes.elsewhere import cues_in
from firsthand.core.notes.manner import says, speaks_as_we, tells_past
from firsthand.core.notes.proof import asks_for_password, counts_customers
from firsthand.core.notes.selling import (
    PERSONAL,
    is_offer_elsewhere,
    is_scam,
    offer_marks,
    seller_marks,
    without_asking,
)
from firsthand.core.notes.text import Text
from firsthand.core.notes.topics import count_topics
from firsthand.core.notes.words import Word

Signs = Mapping[str, float]

_TOPICS = ("trade", "home", "query", "hiring")
_TOKENS = ("<link>", "<mail>", "<phone>", "<money>", "<percent>")
_PRICES = frozenset({"<money>", "<percent>"})
_YEARS = range(1900, 2101)
_FEW_WORDS = 12
_OPENING = 5


def signs_of(text: Text, *, telling: int, courtesy: int, names: frozenset[str], is_sure: bool) -> Signs:
    """Return the signs a note in one of the seven languages shows; nothing for what it does not.

    `telling` words say something, `courtesy` phrases nothing; `names` are of the two and their trades;
    a `sure` claim is one that only two people can share.
    """
    said = [word.fold for word in text.words]
    marks = seller_marks(without_asking(text))
    counts = count_topics(text.language, set(said) - names)
    spoken = count_topics(text.language, said)
    signs = {
        "always": 1.0,
        "shared past": is_sure,
        "swindles": is_scam(text),
        **_of_groups(text),
        **_of_words(text, telling, courtesy),
        **_of_tokens(said),
        **_of_speaker(text, spoken),
        **_of_topics(counts),
        **_of_marks(text, marks),
        **_of_manner(text, names),
    }
    signs |= _together(signs, counts, bool(marks))
    return {name: float(value) for name, value in signs.items() if value}


def signs_elsewhere(text: Text, *, is_sure: bool) -> Signs:
    """Return the signs of a note in any other language: its cues, and what needs no language."""
    cues, said = cues_in(text), [word.fold for word in text.words]
    signs = {
        "elsewhere": 1.0,
        "elsewhere shared past": is_sure,
        "elsewhere swindles": is_scam(text),
        "elsewhere offers": is_offer_elsewhere(text),
        **{f"elsewhere cue {group}": min(count, 3) / 2 for group, count in cues.counts.items()},
        **{f"elsewhere {token}": token in said for token in _TOKENS},
        "elsewhere asks": "?" in text.text or "？" in text.text or "؟" in text.text,
        "elsewhere exclaims": "!" in text.text or "！" in text.text,
        "elsewhere length": min(len(text.text), 300) / 200,
    }
    return {name: float(value) for name, value in signs.items() if value}


def _of_groups(text: Text) -> dict[str, float]:
    """Return the groups of phrases found, a seller's only where the sender does not ask for it."""
    left = {hit.group for hit in without_asking(text).hits}
    return {f"says {group}": 1.0 for group in left}


def _of_words(text: Text, telling: int, courtesy: int) -> dict[str, float]:
    count = len(text.words)
    return {
        "telling": min(telling, 10) / 5,
        "telling below 2": telling < 2,
        "telling below 4": telling < 4,
        "courtesy": min(courtesy, 3) / 2,
        "length": min(count, 60) / 30,
        "short": count < _FEW_WORDS,
    }


def _of_tokens(said: Sequence[str]) -> dict[str, float]:
    numbers = [int(word) for word in said if word.isdecimal()]
    return {
        **{token: token in said for token in _TOKENS},
        "number": any(number not in _YEARS for number in numbers),
        "year": any(number in _YEARS for number in numbers),
    }


def _of_speaker(text: Text, spoken: Mapping[str, int]) -> dict[str, float]:
    opening = [word.fold for word in text.words[:_OPENING]]
    return {
        "i": min(spoken["i"], 4) / 2,
        "no i": not spoken["i"],
        "you": min(spoken["you"], 4) / 2,
        "no you": not spoken["you"],
        "us": min(spoken["us"], 3) / 2,
        "we act": speaks_as_we(text),
        "i first": bool(count_topics(text.language, opening)["i"]),
    }


def _of_topics(counts: Mapping[str, int]) -> dict[str, float]:
    several = {f"speaks of {name}": min(counts[name], 5) / 2 for name in _TOPICS}
    none = {f"nothing of {name}": float(not counts[name]) for name in _TOPICS}
    return several | none


def _of_marks(text: Text, marks: set[str]) -> dict[str, float]:
    groups = {hit.group for hit in text.hits}
    personal = len(groups.intersection(PERSONAL))
    return {
        "offer": min(offer_marks(text), 5) / 3,
        "marks": min(len(marks), 5) / 2,
        "no mark": not marks,
        "two marks": len(marks) >= 2,
        "three marks": len(marks) >= 3,
        "hints": min(len(text.of("sells_hint")), 3) / 2,
        "personal": min(personal, 3) / 2,
        "nothing personal": not personal and "empty" not in groups,
        "customers counted": counts_customers(text),
        "password": asks_for_password(text),
        "firms": bool(says(text, "firms")),
        "past": tells_past(text),
    }


def _of_manner(text: Text, names: frozenset[str]) -> dict[str, float]:
    capitals = sum(_is_named(word, names) for word in text.words)
    return {
        "asks": "?" in text.text,
        "asks last": text.text.rstrip(' )"').endswith("?"),
        "exclaims": "!" in text.text,
        "small letters": text.text[:1].islower(),
        "names": 0.5 if text.language == "de" else min(capitals, 4) / 2,
    }


def _is_named(word: Word, names: frozenset[str]) -> bool:
    return word.is_capital and not word.is_first and word.fold not in names


def _together(signs: Mapping[str, float], counts: Mapping[str, int], has_marks: bool) -> dict[str, float]:
    """Return what signs say beside each other: a price nobody asks about, trade without a person."""
    price = any(signs[token] for token in _PRICES)
    trade = counts["trade"] > 0
    return {
        "price without i": price and signs["no i"],
        "price without query": price and not counts["query"],
        "trade without i": trade and signs["no i"],
        "trade by us": trade and signs["we act"],
        "more trade than home": signs["speaks of trade"] - signs["speaks of home"],
        "no offer at all": counts["trade"] <= 1 and not has_marks and not price,
    }
