"""What a note is made of, as learning sees it: words, pairs of words, and parts of words.

Names of the two, of firms and of schools become marks, so that nothing is learned about anybody. Numbers are one
word. Scripts that set no spaces give runs of letters.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from firsthand.core.knowledge import Owner
from firsthand.core.notes.elsewhere import script_of
from firsthand.core.notes.parts import name_words
from firsthand.core.notes.text import Text

_PART = 4  # letters of a part of a word, the blanks around it counted
_RUNS = (1, 2, 3)  # letters of a run, in a script without spaces
_SHORTEST = 3  # letters of a name that is masked; shorter ones are words
_SHORTEST_PLACE = 4
_UNSPACED = frozenset({"han", "japanese", "thai"})
_YEARS = range(1900, 2101)
# Words of firms and schools that any note may hold.
_COMMON = frozenset(
    (
        "university",
        "universitat",
        "universite",
        "universidad",
        "universidade",
        "universita",
        "universiteit",
        "college",
        "school",
        "group",
        "the",
        "des",
        "der",
        "die",
        "das",
        "los",
        "las",
        "studio",
        "labs",
        "hospital",
        "city",
        "council",
        "company",
        "international",
        "services",
        "consulting",
        "partners",
        "bank",
        "hotel",
        "institut",
        "institute",
        "academy",
    )
)


def terms_of(text: Text, owner: Owner, sender_name: str) -> frozenset[str]:
    """Return the terms of a note, each once."""
    masks = masks_of(owner, sender_name)
    if script_of(text.text) in _UNSPACED:
        return frozenset(_runs(text.text))
    words = [masks.get(word.fold) or _plain(word.fold) for word in text.words]
    return frozenset([*words, *map(" ".join, pairwise(words)), *_parts(words)])


@lru_cache(maxsize=256)
def masks_of(owner: Owner, sender_name: str) -> Mapping[str, str]:
    """Return what stands for a name in the terms, by the name's folded words."""
    names: tuple[tuple[str, int, Iterable[str]], ...] = (
        ("<school>", _SHORTEST_PLACE, (time.school for time in owner.schoolings)),
        ("<firm>", _SHORTEST_PLACE, (job.company for job in owner.employments)),
        ("<sender>", _SHORTEST, (sender_name,)),
        ("<owner>", _SHORTEST, (owner.name, *owner.names)),
    )
    return {
        word: mark
        for mark, shortest, given in names
        for name in given
        for word in name_words(name)
        if len(word) >= shortest and word not in _COMMON
    }


def _plain(word: str) -> str:
    return "<number>" if word.isdecimal() and int(word) not in _YEARS else word


def _parts(words: Iterable[str]) -> Iterator[str]:
    """Yield the parts of words, marked so that none is taken for a word."""
    for word in words:
        if not word.startswith("<"):
            yield from _parts_of(word)


@lru_cache(maxsize=50_000)
def _parts_of(word: str) -> tuple[str, ...]:
    spaced = f" {word} "
    return tuple(f"~{spaced[at : at + _PART]}" for at in range(max(1, len(spaced) - _PART + 1)))


def _runs(text: str) -> Iterator[str]:
    letters = "".join(char if char.isalnum() else " " for char in text.lower())
    for run in letters.split():
        for length in _RUNS:
            yield from (run[at : at + length] for at in range(len(run) - length + 1))
