"""How two names agree, word by word: equal, a short form, an initial, a slip, missing, different."""

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from firsthand.core.joining.spelling import Spelling, roots, sound

_SHORTEST_SLIP = 4  # in a shorter word one letter makes another name


class Level(IntEnum):
    """How one word agrees with another; the higher, the closer."""

    DIFFERENT = 0
    MISSING = 1
    INITIAL = 2
    SLIP = 3
    SHORT_FORM = 4
    EQUAL = 5


class Agreement(NamedTuple):
    """How given names and surnames agree, and the words that do."""

    given: Level
    surname: Level
    given_word: str = ""
    surname_word: str = ""
    is_turned: bool = False
    extra: int = 0  # middle names or second surnames: 1 agrees, -1 contradicts, 0 says nothing


DIFFERS = Level.DIFFERENT
NOT_SAID = Agreement(Level.MISSING, Level.MISSING)
DIFFERENT = Agreement(Level.DIFFERENT, Level.DIFFERENT)


def compare_names(a: Spelling, b: Spelling) -> Agreement:
    """Return how two names agree at best, turned round where that fits better."""
    first, second = a.words, b.words
    if found := find_agreement(first, second):
        return found
    given = compare_given(first[0], second[0])
    if given is Level.DIFFERENT:
        return DIFFERENT
    surname, word, extra = _compare_surnames(first[1:], second[1:])
    return Agreement(given, surname, _longer(first[0], second[0]), word, False, extra)


def find_agreement(a: tuple[str, ...], b: tuple[str, ...]) -> Agreement | None:
    """Return how the words of two names agree, turned round where need be; None where they differ either way.

    It is asked for every pair of names, most of which differ: these cost no more than the comparison of a word.
    """
    if not a or not b:
        return NOT_SAID
    if a == b:
        return _equal(a)
    first, second = a[0], b[0]
    given = compare_given(first, second)
    if given is not DIFFERS:
        if len(a) == 2 and len(b) == 2:
            surname, word, extra = _compare_last(a[1], b[1]), _longer(a[1], b[1]), 0
        else:
            surname, word, extra = _compare_surnames(a[1:], b[1:])
        if surname is not DIFFERS:
            return Agreement(given, surname, _longer(first, second), word, False, extra)
    if len(a) == 1 or len(b) == 1:
        return None
    given = compare_given(first, b[-1])
    if given >= Level.SLIP:
        surname, word, extra = _compare_surnames(a[1:], b[:-1])
        if surname >= Level.SLIP:
            return Agreement(given, surname, _longer(first, b[-1]), word, True, extra)
    return None


def can_be_one(a: Spelling, b: Spelling, *, is_lenient: bool = False) -> bool:
    """Tell whether two names can be one person's: given names agree, generations do not contradict.

    Who shares a mail address may be called by a short form that no list knows (`is_lenient`).
    """
    if a.generation and b.generation and a.generation != b.generation:
        return False
    if a.words == b.words:
        return True
    agreement = compare_names(a, b)
    if agreement.given is Level.DIFFERENT:
        return is_lenient and is_clipped(a.words[0], b.words[0])
    return agreement.surname is not Level.DIFFERENT or agreement.given >= Level.SHORT_FORM


def _equal(words: tuple[str, ...]) -> Agreement:
    if len(words) == 1:
        return Agreement(Level.EQUAL, Level.MISSING, words[0])
    return Agreement(
        Level.INITIAL if len(words[0]) == 1 else Level.EQUAL,
        Level.INITIAL if len(words[-1]) == 1 else Level.EQUAL,
        words[0],
        words[-1],
        extra=1 if len(words) > 2 else 0,
    )


def _longer(a: str, b: str) -> str:
    """Return the first word, or the second where the first is an initial."""
    return a if len(a) > 1 else b


def compare_given(a: str, b: str) -> Level:
    """Return how two given names agree."""
    if a == b:
        return Level.INITIAL if len(a) == 1 else Level.EQUAL
    if len(a) == 1 or len(b) == 1:
        return Level.INITIAL if a[0] == b[0] else Level.DIFFERENT
    return _compare_unequal(a, b)


@lru_cache(maxsize=1 << 16)
def _compare_unequal(a: str, b: str) -> Level:
    if not roots(a).isdisjoint(roots(b)):
        return Level.SHORT_FORM
    return Level.SLIP if is_slip(a, b) else Level.DIFFERENT


def is_clipped(a: str, b: str) -> bool:
    """Tell whether the shorter word can be what is left of the longer: Manni of Manfred, Bine of Sabine."""
    short, long = sorted((a, b), key=len)
    stem = short.rstrip("aeiouy")
    return (
        len(long) > len(short) > 2 and len(stem) > 1 and (long.startswith(stem[:3]) or long.endswith(short))
    )


@lru_cache(maxsize=1 << 16)
def is_slip(a: str, b: str) -> bool:
    """Tell whether one word is the other with one letter wrong, lost, added or swapped, not the first."""
    if min(len(a), len(b)) < _SHORTEST_SLIP:
        return sound(a) == sound(b) and not a.startswith(b) and not b.startswith(a)
    if a[0] != b[0]:
        return sound(a) == sound(b)
    if _is_other_ending(a, b):
        return False
    return OSA.distance(a, b, score_cutoff=1) <= 1 or sound(a) == sound(b)


def _is_other_ending(a: str, b: str) -> bool:
    """Tell whether only a last vowel differs, as in Anna and Anne, Paolo and Paola, Martin and Martina."""
    short, long = sorted((a, b), key=len)
    if long[-1] not in "aeio":
        return False
    return short == long[:-1] or (short[:-1] == long[:-1] and short[-1] in "aeio")


def _compare_surnames(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Level, str, int]:
    """Return how surnames agree, the word that does, and what the words beside it say."""
    if not a or not b:
        return Level.MISSING, "", 0
    if a == b:
        return (Level.INITIAL if len(a[-1]) == 1 else Level.EQUAL), a[-1], 1 if len(a) > 1 else 0
    if len(a) == len(b) == 1:
        return _compare_last(a[0], b[0]), _longer(a[0], b[0]), 0
    return _compare_many(a, b)


def _compare_last(a: str, b: str) -> Level:
    if a == b:
        return Level.EQUAL
    if len(a) == 1 or len(b) == 1:
        return Level.INITIAL if a[0] == b[0] else Level.DIFFERENT
    return Level.SLIP if is_slip(a, b) else Level.DIFFERENT


def _compare_many(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Level, str, int]:
    """Compare surnames of which one has several words or a middle name before it."""
    shared = [word for word in a if len(word) > 1 and word in b]
    if shared:
        word = a[-1] if a[-1] in shared else shared[-1]
        return Level.EQUAL, word, _compare_rest(_without(a, word), _without(b, word))
    last = _compare_last(a[-1], b[-1])
    if last is not Level.DIFFERENT:
        return last, _longer(a[-1], b[-1]), _compare_rest(a[:-1], b[:-1])
    if "".join(a) == "".join(b):
        return Level.EQUAL, a[-1], 0
    best = max(
        ((_compare_last(x, y), x) for x in a for y in b if len(x) > 1 < len(y)), default=(Level.DIFFERENT, "")
    )
    return best[0], best[1], -1


def _without(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    place = words.index(word)
    return words[:place] + words[place + 1 :]


def _compare_rest(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    if not a or not b:
        return 0
    agrees = any(
        x[0] == y[0] and (len(x) == 1 or len(y) == 1 or is_slip(x, y) or x == y) for x in a for y in b
    )
    return 1 if agrees else -1
