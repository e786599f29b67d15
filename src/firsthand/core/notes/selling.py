"""Notes that sell or swindle: phrases weighed, and what is said in any language."""

from dataclasses import replace
from functools import lru_cache

from firsthand.core.notes.clues import count_clues
from firsthand.core.notes.elsewhere import cues_in
from firsthand.core.notes.parts import lexicon
from firsthand.core.notes.proof import asks_for_password, counts_customers
from firsthand.core.notes.text import Text
from firsthand.core.notes.words import fold

_ENOUGH = 3.0
_WEIGHTS = {"sells": 3.0, "sells_half": 2.0, "sells_hint": 1.0}
_SCAM_WEIGHTS = {"scam": 3.0, "scam_hint": 1.0, "errand": 1.0, "phish": 1.0}
_FEW_WORDS_WITH_LINK = 4
_RELATING = ("met", "worked", "introduced_after", "introduced_by", "studied", "knows_work", "recruits")
_BEEN_TOGETHER = ("met", "worked", "studied")
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
_OF_SELLERS = frozenset((*_WEIGHTS, *_MARKS, *_SAME))
ASKING = ("engages", "buys", "aside", "tried")  # what only somebody says who wants what the reader does
_CUES_ALONE = 2
_CUES_RELATED = 4
_MARKS_ELSEWHERE = 4
_HINTS_ALONE = 3.0
_HINTS_BESIDE = 5.0
PERSONAL = (
    *_RELATING,
    "tried",
    "engages",
    "buys",
    "aside",
    "about_you",
    "found",
    "why",
    "job_hunts",
    "hunts",
    "seeks_advice",
    "asked",
)


@lru_cache(maxsize=1024)
def is_scam(text: Text) -> bool:
    """Tell whether a note swindles."""
    score = _score(text, _SCAM_WEIGHTS)
    clues = _CLUE * count_clues(text.text, has_language=bool(text.language))
    if not text.language:
        cues = cues_in(text)
        clues += sum(word.fold in {"<percent>", "<money>"} for word in text.words) + cues.swindle
        return score + clues >= (_HINTS_BESIDE if cues.relates else _ENOUGH)
    if text.of("phish"):
        score += any(word.fold == "<link>" for word in text.words)
    if text.of("scam"):
        return score >= _ENOUGH + bool(text.of(*_BEEN_TOGETHER))
    if text.of("trade", "ours") and not clues:
        return False
    return score + clues >= (_HINTS_BESIDE if text.of(*_RELATING, "job_hunts") else _HINTS_ALONE)


@lru_cache(maxsize=1024)
def without_asking(text: Text) -> Text:
    """Return a text without the trade's words that stand where the sender asks: "a quote from you"."""
    asking = text.of(*ASKING, "recruits", "empty", "seeks_advice")
    taken = {at for hit in asking for at in range(hit.first, hit.last)}
    kept = (
        hit
        for hit in text.hits
        if hit.group not in _OF_SELLERS or taken.isdisjoint(range(hit.first, hit.last))
    )
    return replace(text, hits=tuple(kept))


def seller_marks(text: Text) -> set[str]:
    """Return what of an offer a note says, each once."""
    return {_SAME.get(hit.group, hit.group) for hit in text.hits} & _OF_SELLERS


@lru_cache(maxsize=1024)
def offer_marks(text: Text) -> int:
    """Count the different marks of an offer in a note: who decides, what it costs, a call, a gain.

    What the sender does for a living is one mark, said in one way or in two.
    """
    found = {_SAME.get(hit.group, hit.group) for hit in text.hits} & _MARKS.keys()
    marks = sum(_MARKS[group] for group in found) - (found >= {"trade", "ours"})
    counts = counts_customers(text) and not text.of(*ASKING)
    return marks + _PROOF * counts + _PROOF * asks_for_password(text)


def is_offer_elsewhere(text: Text) -> bool:
    """Tell whether a note in a language without phrases offers something."""
    cues, score = cues_in(text), _score(text, _WEIGHTS)
    marks = cues.offer + sum(word.fold in {"<percent>", "<money>", "<link>"} for word in text.words)
    if cues.relates or text.of(*_BEEN_TOGETHER):
        return marks >= _CUES_RELATED
    return marks >= _CUES_ALONE or score >= _ENOUGH or offer_marks(text) >= _MARKS_ELSEWHERE


def is_only_a_link(text: Text, *, owner_words: frozenset[str]) -> bool:
    """Tell whether a note says next to nothing but an address on the web."""
    if not any(word.fold == "<link>" for word in text.words):
        return False
    empty = lexicon(text.language or "en").empty | owner_words
    rest = [word for word in text.words if word.fold not in empty and not word.fold.startswith("<")]
    return len(rest) < _FEW_WORDS_WITH_LINK and not text.of("asked", "met", "worked", "knows_work")


def _score(text: Text, weights: dict[str, float]) -> float:
    """Weigh the phrases found; words that two phrases share count once, for the heavier."""
    hits = sorted(text.of(*weights), key=lambda hit: (-weights[hit.group], hit.first - hit.last))
    taken: set[int] = set()
    said: set[str] = set()
    score = 0.0
    for hit in hits:
        words = " ".join(fold(word.fold) for word in text.words[hit.first : hit.last])
        if words in said or not taken.isdisjoint(range(hit.first, hit.last)):
            continue
        said.add(words)
        taken.update(range(hit.first, hit.last))
        score += weights[hit.group]
    return score
