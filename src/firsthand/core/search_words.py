"""What the owner typed into the search, taken apart into words as names are folded."""

import re
from dataclasses import dataclass
from itertools import islice, pairwise

from firsthand.core.letters import fold_letters, transliterate

FIELDS = ("name", "company", "position", "place", "school", "tag", "note")
MOST_WORDS = 8
LONGEST_WORD = 60
MOST_INDEXED = 100
MOST_OWN = 2000  # of what the owner wrote
_PIECE = re.compile(
    rf"(?:(?P<field>{'|'.join(FIELDS)}):)?(?:[\"“](?P<quoted>[^\"”]*)[\"”]?|(?P<bare>\S+))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Term:
    """One folded word, to be found anywhere or in one field."""

    word: str
    field: str = ""


def read_query(text: str) -> tuple[Term, ...]:
    """Return the words of a search; `company:north` and `place:"new york"` look in one field alone."""
    terms = [
        Term(word[:LONGEST_WORD], (piece["field"] or "").lower())
        for piece in _PIECE.finditer(text)
        for word in fold_letters(piece["quoted"] or piece["bare"] or "").split()
    ]
    return tuple(dict.fromkeys(terms))[:MOST_WORDS]


def words_of_name(name: str) -> str:
    """Return the words a name is found by: all of them, and as umlauts are written without dots."""
    return words_of_text(name) if name.isascii() else words_of_text(f"{name} {transliterate(name)}")


def words_of_text(text: str, most: int = MOST_INDEXED) -> str:
    """Return the words of a text once each, folded; of what is no text of people only the beginning."""
    words = dict.fromkeys(word[:LONGEST_WORD] for word in fold_letters(text).split())
    return " ".join(islice(words, most))


MOST_MEANT = 25  # words that one typed word may have meant
SHORTEST, LONG = 3, 8  # letters of a word in which one slip of the finger is forgiven, and two
PIECE = 3


def slips_in(word: str) -> int:
    """Return how many slips are forgiven in a word."""
    return (len(word) >= SHORTEST) + (len(word) >= LONG)


def parts_left(word: str, slips: int) -> list[str]:
    """Return parts of a word of which so many slips leave one as it was; `_` stands before and behind the word.

    Only a swap of two letters can touch two parts: see `swapped`.
    """
    marked, count = f"_{word}", slips + 1
    cuts = [-(-len(marked) * place // count) for place in range(count + 1)]
    parts = [marked[cut:end] for cut, end in pairwise(cuts)]
    parts[0] = marked[: max(PIECE, len(parts[0]))]
    return [part if len(part) >= PIECE else f"{word[1 - PIECE :]}_" for part in parts]


def pieces_of(part: str) -> list[str]:
    """Return the three-letter pieces of a part."""
    return [part[place : place + PIECE] for place in range(len(part) - PIECE + 1)]


def swapped(word: str) -> list[str]:
    """Return the words of which this is one with two neighbouring letters swapped."""
    return [
        f"{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}" for place in range(len(word) - 1)
    ]
