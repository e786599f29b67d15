"""Words as PostgreSQL keeps them for searches.

It has four letters to tell fields apart, of which the last is what words have without one. The first three fields
have the others. A word of any further field is kept twice: as it is, and behind a stroke and the field's name, by
which that field alone is searched; no typed word has a stroke.
"""

LETTERS = {"name": "A", "company": "B", "position": "C"}


def word_in(field: str, word: str) -> str:
    """Return a word as it is searched for in one field, or in any where none is given."""
    return f"/{field}/{word}" if field and field not in LETTERS else word


def lexemes(field: str, word: str, place: int) -> list[str]:
    """Return a word of a field as it is kept."""
    if field in LETTERS:
        return [f"'{word}':{place}{LETTERS[field]}"]
    return [f"'{word}':{place}", f"'{word_in(field, word)}'"]
