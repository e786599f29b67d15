"""What the owner typed into the search, taken apart into words as names are folded."""

import re
from dataclasses import dataclass

from firsthand.core.letters import fold_letters

FIELDS = ("name", "company", "position", "place")
MOST_WORDS = 8
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
        Term(word, (piece["field"] or "").lower())
        for piece in _PIECE.finditer(text)
        for word in fold_letters(piece["quoted"] or piece["bare"] or "").split()
    ]
    return tuple(dict.fromkeys(terms))[:MOST_WORDS]
