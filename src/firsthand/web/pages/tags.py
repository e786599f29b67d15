"""Somebody's tags, and those that could be given."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.core.errors import UserError
from firsthand.core.tags import read_tag, tag_key
from firsthand.store.queries.tags import TagRow


@dataclass(frozen=True, slots=True)
class TagsView:
    """The tags of a person, the owner's others, and what address books file the person under."""

    words: tuple[str, ...]
    others: tuple[str, ...]
    suggested: tuple[str, ...]


def build_tags(words: Sequence[str], in_use: Iterable[TagRow], categories: Iterable[str]) -> TagsView:
    """Return the tags of a person; categories of cards are offered, and become tags only when the owner says so."""
    have = {tag_key(word) for word in words}
    others = tuple(each.word for each in in_use if each.key not in have)
    offered = {tag_key(each): each for each in categories if tag_key(each) not in have and is_tag(each)}
    return TagsView(tuple(words), others, tuple(offered.values()))


def is_tag(word: str) -> bool:
    """Tell whether a word of an address book can be a tag."""
    try:
        return read_tag(word) == word
    except UserError:
        return False
