"""Who has which tags."""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from firsthand.store.database import Rows, in_chunks, places

OF_PEOPLE = """
    SELECT x.person_id, t.word FROM person_tag x JOIN tag t ON t.id = x.tag_id
    WHERE x.owner_id = %s AND x.person_id IN ({ids}) ORDER BY t.folded
"""
IN_USE = """
    SELECT t.word, t.folded, COUNT(*) AS people FROM tag t JOIN person_tag x ON x.tag_id = t.id
    WHERE t.owner_id = %s GROUP BY t.id, t.word, t.folded ORDER BY people DESC, t.folded
"""


class TagRow(NamedTuple):
    """A tag, what tells it from others, and how many people have it."""

    word: str
    key: str
    people: int


def tags_of(rows: Rows, owner_id: int, ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Return the tags of those of these people who have any."""
    found: dict[int, list[str]] = defaultdict(list)
    for chunk in in_chunks(ids):
        for person, word in rows(OF_PEOPLE.replace("{ids}", places(chunk)), [owner_id, *chunk]):
            found[person].append(word)
    return {person: tuple(words) for person, words in found.items()}


def tags_in_use(rows: Rows, owner_id: int) -> list[TagRow]:
    """Return all tags that anybody has, the most used first."""
    return [TagRow(*row) for row in rows(IN_USE, [owner_id])]
