"""How a note is told: as a firm speaks or as a person does, whatever it is about."""

# ruff: noqa: E501 - word lists

import re
from functools import cache, lru_cache

from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded
from firsthand.core.notes.text import Text


@cache
def _we() -> dict[str, re.Pattern[str]]:
    """Return the endings of "we" where it is said by the verb alone."""
    ending = {"es": "(?:[aei]mos)", "pt": "(?:[aei]mos)", "it": "iamo"}
    return {code: re.compile(rf"\b\w{{2,}}{end}\b") for code, end in ending.items()}


@cache
def _past() -> dict[str, re.Pattern[str]]:
    """Return how each language tells what has been, by the sender or by the reader."""
    told = {
        "en": r"\b(?:i|you|we|who) (?:\w+ed|was|were|had|did|saw|met|ran|left|built|made|said|told|got|gave|wrote|sat|came|went|took|taught|sold|bought|found)\b",
        "de": r"\b(?:ich|sie|du|wir|mir|uns)\b.{0,60}\b(?:ge\w{3,}|war|warst|waren|hatte|hatten|stande?n?|stieße?n?|saße?n?|kame?n?|ginge?n?|sprache?n?|sahe?n?|trafe?n?|liefe?n?|hielte?n?|fragten?|erzählten?|zeigten?|hörten?|teilten|tranken|aßen)\b|\b(?:habe|haben|hast|bin|sind|bist)\b.{0,50}\b(?:ge\w+t|ge\w+en|ver\w+t|be\w+t|er\w+t)\b",
        "fr": r"\b(?:ai|as|avez|avons|avions|aviez|avais)\b.{0,12}\b\w+(?:é|i|u|is|it|ert)e?s?\b|\b(?:étais|étiez|étions|était)\b",
        "es": r"\b\w{2,}(?:aste|iste)\b|\b(?:he|has|ha|habéis)\b \w+(?:ado|ido)\b|\b(?:era|eras|estuve|estabas|fui|fue|hizo|dio)\b|\b\w{3,}(?:é|í)\b",
        "pt": r"\b\w{3,}(?:ou|eu|iu|(?<!ar)(?<!er)(?<!ir)ei|aste|este|ámos)\b|\b(?:era|eras|foi|fui|estive|fomos|disse|fez)\b",
        "it": r"\b(?:ho|hai|ha|avete|abbiamo|sono|sei)\b.{0,12}\b\w+(?:ato|uto|ito|tto|so|sto|ata|iuto)\b|\b(?:ero|eri|eravamo|era)\b",
        "nl": r"\b(?:heb|hebt|heeft|ben|bent|had|hadden)\b.{0,60}\b(?:ge\w+|ver\w+|be\w+)\b|\b(?:was|waren|zat|zaten|zei|ging|gingen|deed|deden|stond|stonden|kwam|kwamen|sprak|spraken|zag|zagen|liep|liepen|vroeg|vertelde|vertelden|dronken)\b",
    }
    return {code: re.compile(words) for code, words in told.items()}


def says(text: Text, name: str) -> set[str]:
    """Return the words of a class ("we", "our", "firms", "life") that a note says in its own language."""
    if not text.language:
        return set()
    return {word.fold for word in text.words} & folded(phrases_of(text.language).classes[name])


@lru_cache(maxsize=1024)
def speaks_as_we(text: Text) -> bool:
    """Tell whether a note speaks for several."""
    verb = _we().get(text.language)
    return bool(says(text, "we") or (verb and verb.search(text.text.lower())))


@lru_cache(maxsize=1024)
def tells_past(text: Text) -> bool:
    """Tell whether a note tells something that has been."""
    past = _past().get(text.language)
    return bool(past and past.search(text.text.lower()))
