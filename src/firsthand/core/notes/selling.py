"""Notes that sell or swindle: phrases weighed, and what is said in any language."""

# ruff: noqa: E501 - word lists

from collections.abc import Sequence

from firsthand.core.notes.clues import count_clues
from firsthand.core.notes.elsewhere import cues_in
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.proof import asks_for_password, counts_customers
from firsthand.core.notes.text import Text
from firsthand.core.notes.words import fold

_ENOUGH = 3.0
_WEIGHTS = {"sells": 3.0, "sells_half": 2.0, "sells_hint": 1.0}
_SCAM_WEIGHTS = {"scam": 3.0, "scam_hint": 1.0, "errand": 1.0}
_ASKED_MARGIN = 1.0  # "as promised, the link to our demo"
_FEW_WORDS_WITH_LINK = 4
_ENOUGH_WEAKLY = 2.5  # where it only says how I was found
_ENOUGH_ALONE = 2.0  # where nothing says what connects the two
_RELATING = ("met", "worked", "introduced_after", "introduced_by", "studied", "knows_work", "recruits")
_WEAKLY_RELATING = ("found", "why", "about_you")
_BEEN_TOGETHER = ("met", "worked", "studied")
_SENT = ("introduced_after", "introduced_by")
_CLUE = 2.0
_PROOF = 2
_MARKS = {
    "who_decides": 2,
    "terms": 2,
    "offers": 1,
    "trade": 1,
    "crowd": 1,
    "costless": 1,
    "scarce": 1,
    "gains": 1,
    "asks_time": 1,
    "pain": 1,
    "trust": 1,
    "ours": 1,
}
_SAME = {"shows": "offers", "seats": "scarce", "hook": "pain"}  # said outright, and only implied
SELLER_MARKS = (*(_MARKS.keys() - {"costless", "scarce", "gains"}), *_SAME)
ASKING = ("engages", "aside", "tried")  # what only somebody says who wants what the reader does
_OWN_TRADE = frozenset({"trade", "trust", "ours"})
_MARKS_ALONE = 2  # different marks of an offer that make it one
_MARKS_WEAKLY = 3  # where it says how the sender found me, or what of mine they read; less beside a trade
_ENOUGH_ASKING = 7.0  # who wants what the reader does speaks of prices, too
_MARKS_ASKING = 4
_ENOUGH_PRAISING = 5.0  # sellers praise before they sell
_MARKS_PRAISING = 4
_MARKS_TOGETHER = 5  # where both have met, worked or studied together
_CUES_ALONE = 2
_CUES_RELATED = 4
_MARKS_ELSEWHERE = 4
_HINTS_ALONE = 3.0
_HINTS_BESIDE = 5.0
_HINTS_MARGIN = 1.0  # who says where we met, or what of mine they read, may name a product


def is_scam(text: Text) -> bool:
    """Tell whether a note swindles."""
    score = _score(text, _SCAM_WEIGHTS)
    clues = _CLUE * count_clues(text.text, has_language=bool(text.language))
    if not text.language:
        cues = cues_in(text)
        clues += sum(word.fold in {"<percent>", "<money>"} for word in text.words) + cues.swindle
        return score + clues >= (_HINTS_BESIDE if cues.relates else _ENOUGH)
    if text.of("scam"):
        return score >= _ENOUGH + bool(text.of(*_BEEN_TOGETHER))
    if text.of("trade", "ours") and not clues:
        return False
    return score + clues >= (_HINTS_BESIDE if text.of(*_RELATING, "job_hunts") else _HINTS_ALONE)


def is_pitch(text: Text, *, employers: Sequence[tuple[str, ...]] = ()) -> bool:
    """Tell whether a note sells something; hints alone must be more where the note relates both."""
    score = _score(text, _WEIGHTS)
    if not text.language:
        return _is_offer_elsewhere(text, score)
    if text.of(*ASKING):
        return _is_offer_asking(text)
    relates = bool(text.of(*_RELATING))
    if (relates or text.of(*_WEAKLY_RELATING)) and not text.of("sells", "sells_half", *_MARKS, *_SAME):
        return False
    if not relates:
        score += _speaks_of_ours(text) + _names_any(text, employers)
    enough = _ENOUGH if relates else _ENOUGH_WEAKLY if text.of(*_WEAKLY_RELATING) else _ENOUGH_ALONE
    if relates and (text.of(*_BEEN_TOGETHER) or not text.of("sells")):
        enough += _HINTS_MARGIN
    if text.of("empty") and not text.of("sells", "sells_half"):
        enough += _HINTS_MARGIN
    enough += _ASKED_MARGIN * bool(text.of("asked"))
    return score >= enough or _is_offer(text)


def _is_offer_asking(text: Text) -> bool:
    """Tell whether a note offers something although it asks for what the reader does; figures say nothing."""
    score = _score(text, _WEIGHTS, has_figures=False)
    if text.of("engages", "aside"):
        return score >= _ENOUGH_ASKING or offer_marks(text) >= _MARKS_ASKING
    return score >= _ENOUGH_PRAISING or offer_marks(text) >= _MARKS_PRAISING


def offer_marks(text: Text) -> int:
    """Count the different marks of an offer in a note: who decides, what it costs, a call, a gain.

    What the sender does for a living is one mark, said in one way or in two.
    """
    found = {_SAME.get(hit.group, hit.group) for hit in text.hits} & _MARKS.keys()
    marks = sum(_MARKS[group] for group in found) - (found >= {"trade", "ours"})
    return marks + _PROOF * counts_customers(text) + _PROOF * asks_for_password(text)


def _is_offer_elsewhere(text: Text, score: float) -> bool:
    """Tell whether a note in a language without phrases offers something."""
    cues = cues_in(text)
    marks = cues.offer + sum(word.fold in {"<percent>", "<money>", "<link>"} for word in text.words)
    if cues.relates or text.of(*_BEEN_TOGETHER):
        return marks >= _CUES_RELATED
    return marks >= _CUES_ALONE or score >= _ENOUGH or offer_marks(text) >= _MARKS_ELSEWHERE


def _is_offer(text: Text) -> bool:
    """Tell whether a note has the marks of an offer, more of them the more it says of both people."""
    marks = offer_marks(text) - bool(text.of("asked"))
    if text.of(*_BEEN_TOGETHER):
        return marks >= _MARKS_TOGETHER
    if not text.of(*_RELATING, *_WEAKLY_RELATING, "seeks_advice"):
        return marks >= _MARKS_ALONE
    has_trade = bool(text.of(*_OWN_TRADE)) and not text.of(*_SENT, "recruits", "job_hunts")
    return marks >= _MARKS_WEAKLY - has_trade


def _speaks_of_ours(text: Text) -> bool:
    """Tell whether a note speaks of "our" something, as sellers do of what they sell."""
    ours = set[str]().union(*(folded(phrases_of(code).classes["our"]) for code in text.codes[:2]))
    return any(word.fold in ours for word in text.words)


def _names_any(text: Text, names: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether a note names an employer of the owner, as programs that write to many do."""
    said = f" {' '.join(word.fold for word in text.words)} "
    return any(f" {' '.join(name)} " in said for name in names)


def is_only_a_link(text: Text, *, owner_words: frozenset[str]) -> bool:
    """Tell whether a note says next to nothing but an address on the web."""
    if not any(word.fold == "<link>" for word in text.words):
        return False
    empty = lexicon(text.language or "en").empty | owner_words
    rest = [word for word in text.words if word.fold not in empty and not word.fold.startswith("<")]
    return len(rest) < _FEW_WORDS_WITH_LINK and not text.of("asked", "met", "worked", "knows_work")


def _score(text: Text, weights: dict[str, float], *, has_figures: bool = True) -> float:
    """Weigh the phrases found; words that two phrases share count once, for the heavier."""
    hits = sorted(text.of(*weights), key=lambda hit: (-weights[hit.group], hit.first - hit.last))
    taken: set[int] = set()
    said: set[str] = set()
    score = 0.0
    for hit in hits:
        words = " ".join(fold(word.fold) for word in text.words[hit.first : hit.last])
        if not has_figures and ("<percent>" in words or "<money>" in words):
            continue
        if words in said or not taken.isdisjoint(range(hit.first, hit.last)):
            continue
        said.add(words)
        taken.update(range(hit.first, hit.last))
        score += weights[hit.group]
    return score
