"""The index of people: only what changed is written, a few hundred at once and each wholly or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection, transaction

from firsthand.core.search_words import FIELDS
from firsthand.store.database import in_chunks
from firsthand.store.lexemes import lexemes

AT_ONCE = 1000
DROP = "DELETE FROM search_entry WHERE person_id = %s"
ENTER = "INSERT INTO search_entry (person_id, owner_id, slot, digest) VALUES (%s, %s, %s, %s)"
INDEX = f"INSERT INTO person_search (rowid, {', '.join(FIELDS)}) VALUES (%s{', %s' * len(FIELDS)})"
ENTER_WITH_WORDS = """
    INSERT INTO search_entry (person_id, owner_id, slot, digest, words) VALUES (%s, %s, %s, %s, CAST(%s AS tsvector))
    ON CONFLICT (person_id) DO UPDATE SET slot = excluded.slot, digest = excluded.digest, words = excluded.words
"""
LEARN = "INSERT INTO search_word (word) VALUES (%s) ON CONFLICT (word) DO NOTHING"
UNUSED = {
    "sqlite": "NOT EXISTS (SELECT 1 FROM person_term t WHERE t.term = search_word.word)",
    "postgresql": "word NOT IN (SELECT word FROM ts_stat('SELECT words FROM search_entry'))",
}


@dataclass(frozen=True, slots=True)
class Indexed:
    """A person as the index is to have them: the folded words of each field."""

    person_id: int
    owner_id: int
    slot: int
    digest: int
    fields: tuple[str, ...]


def write_entries(dropped: Iterable[int], entries: Iterable[Indexed]) -> None:
    """Take persons out of the index, and bring others in or up to date, whoever else does the same just now."""
    learned: set[str] = set()
    for ids in in_chunks(dropped, AT_ONCE):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(DROP, [(each,) for each in ids])
    for chunk in in_chunks(entries, AT_ONCE):
        words = {word for each in chunk for field in each.fields for word in field.split()} - learned
        learned |= words
        with transaction.atomic(), connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.executemany(DROP, [(each.person_id,) for each in chunk])
                cursor.executemany(INDEX, [(each.slot, *each.fields) for each in chunk])
                cursor.executemany(
                    ENTER, [(each.person_id, each.owner_id, each.slot, each.digest) for each in chunk]
                )
            else:
                cursor.executemany(
                    ENTER_WITH_WORDS,
                    [
                        (each.person_id, each.owner_id, each.slot, each.digest, lexemes_of(each.fields))
                        for each in chunk
                    ],
                )
            cursor.executemany(LEARN, [(word,) for word in sorted(words)])


def lexemes_of(fields: Iterable[str]) -> str:
    """Return words as PostgreSQL takes them."""
    return " ".join(
        lexeme
        for place, (field, words) in enumerate(zip(FIELDS, fields, strict=True), start=1)
        for word in words.split()
        for lexeme in lexemes(field, word, place)
    )


def forget_words() -> None:
    """Drop the words by which nobody is found any more."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM search_word WHERE {UNUSED[connection.vendor]}")
