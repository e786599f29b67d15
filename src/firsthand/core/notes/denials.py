"""What takes a claim back: "not", "never", or a hope before the words."""

from functools import cache

from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import ClaimKind

PAST = frozenset(
    {ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED, ClaimKind.INTRODUCED, ClaimKind.KNOWS_WORK}
)
_BOUND_BY_DENIAL = PAST | {ClaimKind.RECRUITS}
_BUT = folded("but aber mais pero mas ma maar jedoch doch however sondern cependant porem")
_AT_THE_END = frozenset(["nicht", "niet", "nie"])  # German and Dutch deny after the verb
# "Ruth won't stop telling me about you", "Calder people never forget".
_MAY_DENY = frozenset(["introduced_named", "insider", "campus"])
_LOOK_BACK = 4
_HOPE_BACK = 3


def is_denied(text: Text, hit: Hit, kind: ClaimKind) -> bool:
    """Tell whether "not", "never" or a hope before the words takes the claim back."""
    codes = text.codes[: 1 if text.language else 2]  # "no" denies in English and means "at" in Portuguese
    denials, hopes = _denials(codes), _hopes(codes)
    before = _clause_before(text, hit)
    inside = {word.fold for word in text.words[hit.first : hit.last]}
    if hit.group in _MAY_DENY:
        return not denials.isdisjoint(before[-1:])
    after = {word.fold for word in text.words[hit.last : hit.last + 2] if not word.after_comma}
    if kind in _BOUND_BY_DENIAL and not denials.isdisjoint(
        {*before[-_LOOK_BACK:], *inside, *(after & _AT_THE_END)}
    ):
        return True
    return kind is ClaimKind.MET and not hopes.isdisjoint(before[-_HOPE_BACK:])


@cache
def _denials(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(folded(phrases_of(code).denials) for code in codes))


@cache
def _hopes(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(folded(phrases_of(code).hopes) for code in codes))


def _clause_before(text: Text, hit: Hit) -> list[str]:
    """Return the words of the clause that lead up to a phrase."""
    clause: list[str] = []
    for at in range(hit.first - 1, -1, -1):
        word = text.words[at]
        if (
            word.sentence != text.words[hit.first].sentence
            or word.fold in _BUT
            or text.words[at + 1].after_comma
        ):
            break
        clause.append(word.fold)
    return clause[::-1]
