"""Notes of a few words that say nothing: "Second try", "Thanks", "Call me".

What was learned from whole notes says little about two words; so these are told by what they hold.
"""

from collections.abc import Collection, Sequence
from functools import cache

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.selling import PERSONAL
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim

_FEW = 5  # words
_FEWEST = 3  # words that hold no offer where none of them is a seller's
_LAST_LATIN = "\u024f"  # where words stand without spaces, three of them may be a whole offer
_PLAIN_OFFERS = ("sells", "sells_half", "scam", "errand", "phish")
_OFFERS = (*_PLAIN_OFFERS, "sells_hint", "scam_hint")
_TELLS = tuple(group for group in PERSONAL if group != "asked")  # "as discussed" says not what
_SMALL_TALK = """
    sorry miss missed discussed second third try attempt yes
    versuch zweiter dritter neuer besprochen geht verpasst entschuldigung
    deuxième troisième essai tentative accord convenu parfait désolé
    segundo tercer intento llámame hablamos acordado perdón
    segunda terceira tentativa valeu combinado desculpe
    secondo terzo tentativo mille chiamami concordato scusi
    tweede derde poging besproken
    cześć dziękuję спасибо tack"""


def says_nothing(text: Text, claims: Sequence[Claim], telling: Collection[str]) -> bool:
    """Tell whether a short note has neither a claim nor a word that says something, in any language."""
    if len(text.words) > _FEW or claims or text.of(*_TELLS, *_PLAIN_OFFERS[:2]):
        return False
    return not set(telling) - _small_words()


def offers_nothing(text: Text) -> bool:
    """Tell whether a note is too short to offer what no word of it speaks of; one word alone hints at nothing."""
    if len(text.words) > _FEWEST or max(text.text) > _LAST_LATIN:
        return False
    is_bare = not any(word.fold.startswith("<") for word in text.words)
    return is_bare and not text.of(*(_OFFERS if len(text.words) > 1 else _PLAIN_OFFERS))


def offers_alone(text: Text, claims: Sequence[Claim]) -> bool:
    """Tell whether a note of a few words only names what it sells: "SEO services"."""
    return len(text.words) <= _FEWEST and not claims and bool(text.of("sells"))


@cache
def _small_words() -> frozenset[str]:
    return folded(_SMALL_TALK).union(*(lexicon(code).empty for code in CODES))
