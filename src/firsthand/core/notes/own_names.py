"""The owner's own employers and schools, however a note calls them."""

from collections.abc import Iterable, Sequence
from functools import cache

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.parts import JOINS, Parts, folded, lexicon, name_words
from firsthand.core.notes.words import fold, words_of


def own_place(parts: Parts, said: Sequence[str], names: Iterable[str]) -> Parts:
    """Return the parts with the employer or school of the owner's that the words mean.

    "At the uni in Bonn" means the University of Bonn to somebody who studied there.
    """
    if parts.organisation and not names_school(parts.organisation):
        return parts
    name, at = own_name(said, names)
    if not name:
        return parts
    return parts._replace(organisation=name, place="" if fold(parts.place) == said[at] else parts.place)


def names_school(name: str) -> bool:
    """Tell whether a name has a word for a school in it."""
    return any(word.fold in _school_nouns() - JOINS for word in words_of(name))


def own_name(said: Sequence[str], names: Iterable[str]) -> tuple[str, int]:
    """Return which of the owner's own names the words mean and where, or "" and 0."""
    for name in names:
        telling = [word for word in name_words(name) if _tells(word)][:2]
        at = next((at for at, word in enumerate(said) if word in telling), None)
        if at is not None:
            return name, at
    return "", 0


def _tells(word: str) -> bool:
    """Tell whether a word of a name says which one it is: not "University", "of", "GmbH"."""
    return len(word) >= _TELLING and word not in _school_nouns() and word not in _FIRM_WORDS


_TELLING = 4
_FIRM_WORDS = folded(
    "gmbh group gruppe company limited engineering partner partners health retail technical ville banco bank "
    "holding services solutions consulting analytics"
)


@cache
def _school_nouns() -> frozenset[str]:
    """Return what schools are called in any of the languages, and the small words of their names."""
    return JOINS.union(*(lexicon(code).schools for code in CODES))
