"""Which kind of note a text is, by its signs and its terms: what was learned from labelled notes.

A multinomial logistic regression. Each sign adds its value times its weight, each term its weight over the root of
the number of terms, so that a long note says no more than a short one; softmax turns the four sums into shares.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache

from firsthand.core.knowledge import Owner
from firsthand.core.notes.sign_weights import SIGNS
from firsthand.core.notes.signs import Signs
from firsthand.core.notes.term_weights import TERMS
from firsthand.core.notes.terms import terms_of
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import NoteKind
from firsthand.core.notes.words import Word

LEARNED = (NoteKind.PERSONAL, NoteKind.PITCH, NoteKind.TEMPLATE, NoteKind.SCAM)
_DOUBT = 0.15  # of 1; at this much a quarter fewer persons are taken for sellers, and as many kinds are right
STEPS = 8  # a weight of a term is kept in eighths
Sums = tuple[float, float, float, float]
_NONE: Sums = (0.0, 0.0, 0.0, 0.0)


def kind_of(signs: Signs, terms: Collection[str]) -> NoteKind:
    """Return the kind of a note by its signs and terms."""
    return likeliest(shares_of(signs, terms))


def likeliest(shares: Mapping[NoteKind, float]) -> NoteKind:
    """Return the likeliest kind. Offers and swindles are weighed together first: nobody wants either.

    In doubt it is neither: a person turned away costs more than a seller answered.
    """
    unwanted = shares[NoteKind.PITCH] + shares[NoteKind.SCAM]
    if unwanted > max(shares[NoteKind.PERSONAL], shares[NoteKind.TEMPLATE]) + _DOUBT:
        return max((NoteKind.PITCH, NoteKind.SCAM), key=shares.__getitem__)
    return max((NoteKind.PERSONAL, NoteKind.TEMPLATE), key=shares.__getitem__)


def shares_of(signs: Signs, terms: Collection[str]) -> Mapping[NoteKind, float]:
    """Return how likely each kind is; the shares sum up to 1."""
    return shares_from(
        [sign + term for sign, term in zip(weigh_signs(signs), weigh_terms(terms), strict=True)]
    )


def shares_from(sums: Sequence[float]) -> Mapping[NoteKind, float]:
    """Return the shares of sums in the order of `LEARNED`: their softmax."""
    most = max(sums)
    odds = [math.exp(one - most) for one in sums]
    return dict(zip(LEARNED, (each / sum(odds) for each in odds), strict=True))


def telling_sentence(text: Text, kind: NoteKind, *, owner: Owner, sender_name: str) -> str:
    """Return the sentence that speaks most for a kind, as written; "" where there is but one."""
    parts = sentences_of(text)
    if len(parts) < 2:
        return ""
    at = LEARNED.index(kind)

    def says(part: Text) -> float:
        sums = weigh_terms(terms_of(part, owner, sender_name))
        return sums[at] - max(one for other, one in enumerate(sums) if other != at)

    best = max(parts, key=says)
    return best.text[best.words[0].start : best.words[-1].end]


def sentences_of(text: Text) -> list[Text]:
    """Return each sentence as a text of its own."""
    by_sentence: dict[int, list[Word]] = {}
    for word in text.words:
        by_sentence.setdefault(word.sentence, []).append(word)
    return [replace(text, words=tuple(words), hits=()) for words in by_sentence.values()]


def weigh_signs(signs: Signs) -> Sums:
    """Return what signs add to each kind."""
    found = [(value, SIGNS[name]) for name, value in signs.items() if name in SIGNS]
    return _sums([tuple(value * weight for weight in weights) for value, weights in found])


def weigh_terms(terms: Collection[str]) -> Sums:
    """Return what terms add to each kind."""
    known = _term_weights()
    found = [known[term] for term in terms if term in known]
    root = math.sqrt(len(terms) or 1) * STEPS
    return _sums([tuple(weight / root for weight in weights) for weights in found])


def _sums(rows: Collection[tuple[float, ...]]) -> Sums:
    if not rows:
        return _NONE
    personal, pitch, template, scam = map(math.fsum, zip(*rows, strict=True))
    return (personal, pitch, template, scam)


@cache
def _term_weights() -> Mapping[str, tuple[int, ...]]:
    """Return the weights of each term, in steps, in the order of `LEARNED`."""
    rows = (line.split("\t") for line in TERMS.strip().splitlines())
    return {term: tuple(map(int, weights.split())) for term, weights in rows}
