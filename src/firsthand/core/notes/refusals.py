"""Telling a plain refusal from a conversation: "no thanks" is not knowing each other."""

from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.words import is_blank

_LONGEST = 40  # words; who writes more has more to say than no
_MOST_ELSE = 0.34  # share of words that belong to no refusal


def is_refusal(text: str) -> bool:
    """Tell whether all a text says is no; a no that goes on to talk is none."""
    if is_blank(text):
        return False
    note = take_apart(text)
    if len(note.words) > _LONGEST or not note.of("refuses") or note.of("talks_on"):
        return False
    if "?" in note.text:
        return False
    plain = set[str]()
    for code in note.codes:
        plain |= folded(phrases_of(code).groups["refuses_plain"]) | lexicon(code).greetings
    else_ = [word for word in note.words if word.fold not in plain and not word.is_capital]
    return len(else_) <= max(2, len(note.words) * _MOST_ELSE)
