"""Every line of a pasted page with what it is: a button, an age, a sentence of the page, or plain text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from firsthand.sources.paste.ages import Age, read_age
from firsthand.sources.paste.labels import BY_FIRST_WORD, BY_LAST_WORD, LABELS, Mark, Pattern, lower
from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.links import split_link
from firsthand.sources.paste.mutuals import Mutual, read_mutual
from firsthand.sources.paste.names import bare_name, could_be_name, looks_like_name
from firsthand.sources.paste.text import Line, fold

LONGEST_LABEL = 220
COUNT = re.compile(r"\s*(?:\(\s*[0-9.,]{1,9}\s*\+?\s*\)|[0-9.,]{1,9}\+?)\s*$|^\s*[0-9.,]{1,9}\s+(?=\D)")
RIGHTS = re.compile(r"©|^linkedin corporation")
COUNTED = frozenset((Mark.HEADING, Mark.FURNITURE, Mark.SUGGESTIONS))
BUTTONS = frozenset((Mark.ACCEPT, Mark.IGNORE))


@dataclass(frozen=True, slots=True)
class Marked:
    """A line and what it is, with the name, age, count or address read from it."""

    number: int
    text: str
    mark: Mark
    name: str = ""
    age: Age | None = None
    mutual: Mutual | None = None
    link: str = ""
    kind: str = ""  # of another invitation: page, newsletter, event, group
    is_row: bool = False


def read_marks(lines: Iterable[Line]) -> Iterator[Marked]:
    """Mark every line; buttons and addresses at the end of a line become marks of their own."""
    for line in lines:
        for text in split_buttons(line.text):
            for marked in mark_piece(text):
                yield replace(marked, number=line.number, is_row=line.is_row)


def split_buttons(text: str) -> Iterator[str]:
    """Yield a line's text and then the button labels that stand glued to its end."""
    folded = fold(text[-60:]) if text else ""
    if not folded.endswith(PAIR_ENDINGS) or len(folded) != len(text[-60:]):
        yield text
        return
    ending = next(ending for ending in PAIR_ENDINGS if folded.endswith(ending))
    if rest := text[: len(text) - len(ending)].strip():
        yield rest
    yield from PAIRS[ending]


@lru_cache(maxsize=8192)
def mark_piece(text: str) -> tuple[Marked, ...]:
    """Return what a piece of text is; two marks where a profile address follows the text."""
    rest, link = split_link(text)
    if link and not rest:
        return (Marked(0, text, Mark.LINK, link=link),)
    if link and (len(text) <= LONGEST_LABEL and looks_like_name(rest)):
        return mark_text(rest), Marked(0, text, Mark.LINK, link=link)
    return (mark_text(text),)


def mark_text(text: str) -> Marked:
    """Return what a text without an address is."""
    if len(text) > LONGEST_LABEL:
        return Marked(0, text, Mark.TEXT)
    # Before labels: without its number, "12 mutual connections" is a filter of the page.
    if mutual := read_mutual(text):
        return Marked(0, text, Mark.MUTUAL, mutual=mutual)
    if mark := find_label(text):
        return Marked(0, text, mark)
    if age := read_age(text):
        return Marked(0, text, Mark.AGE, age=age)
    if kind := other_kind(text):
        return Marked(0, text, Mark.OTHER, kind=kind)
    return mark_sentence(text) or Marked(0, text, Mark.TEXT)


def find_label(text: str) -> Mark | None:
    """Return which fixed label a text is, with or without a count: "Received (14)"."""
    folded = fold(text).strip(" .·•|")
    if mark := LABELS.get(folded):
        return mark
    if RIGHTS.search(folded):
        return Mark.FURNITURE
    bare = COUNT.sub("", folded).strip(" ·•|")
    mark = LABELS.get(bare) if bare != folded else None
    return mark if mark in COUNTED else None


def mark_sentence(text: str) -> Marked | None:
    """Return the mark of a sentence of the page that holds a name, or None."""
    lowered = lower(text).rstrip(".")
    words = lowered.split()
    if not words:
        return None
    for one in (*BY_FIRST_WORD.get(words[0], ()), *BY_LAST_WORD.get(words[-1], ())):
        name = one.name_in(text[: len(lowered)], lowered)
        if name is not None and is_sentence(one, name):
            return Marked(0, text, one.mark, name=bare_name(name))
    return None


def is_sentence(one: Pattern, name: str) -> bool:
    """Tell whether a matched sentence is the page's own: its name must be one."""
    if one.mark is Mark.INVITES:
        return not name or looks_like_name(name)
    return could_be_name(name) and len(name.split()) <= 8


def other_kind(text: str) -> str:
    """Return what an invitation invites to when it is none to connect, or an empty string."""
    folded = fold(text)
    stem = next((stem for stem in OTHER_STEMS if stem in folded), "")
    if not stem:
        return ""
    before, _, after = folded.partition(stem)
    if len(before.split()) > 8 or before.endswith((". ", ", ", "! ")):
        return ""
    return next((kind for kind, words in OTHER_KINDS if any(word in after for word in words)), "")


def button_pairs() -> dict[str, tuple[str, str]]:
    """Return accept and ignore side by side, with and without a space, as one glued ending."""
    pairs = {}
    for words in LANGUAGES:
        for left, right in ((words.ignore, words.accept), (words.accept, words.ignore)):
            for first in left[:2]:
                pairs[fold(f"{first} {right[0]}")] = pairs[fold(first + right[0])] = (first, right[0])
    return pairs


PAIRS = button_pairs()
PAIR_ENDINGS = tuple(sorted(PAIRS, key=lambda ending: (-len(ending), ending)))
OTHER_STEMS = tuple(fold(stem) for words in LANGUAGES for stem in words.others_stem)
OTHER_KINDS = tuple(
    (kind, tuple(fold(word) for words in LANGUAGES for word in getattr(words, kind)))
    for kind in ("newsletter", "group", "event", "page")
)
