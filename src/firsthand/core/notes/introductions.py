"""Telling a message that puts two people together."""

from collections.abc import Iterable

from firsthand.core.notes.text import Text, take_apart
from firsthand.core.notes.words import is_blank, words_of

_OPENING = 8  # words in which a message addresses its readers


def introduces(text: str, names: Iterable[str]) -> bool:
    """Tell whether a message to these people puts them together.

    It says so ("let me introduce"), or it speaks to at least two of them by name at its opening.
    """
    if is_blank(text):
        return False
    message = take_apart(text)
    named = [frozenset(word.fold for word in words_of(name)) for name in names]
    return bool(message.of("introduces")) or _addresses_both(message, [name for name in named if name])


def _addresses_both(message: Text, names: list[frozenset[str]]) -> bool:
    opening = {word.fold for word in message.words[:_OPENING]}
    return sum(not name.isdisjoint(opening) for name in names) >= 2
