"""Searching people by words: FTS5 on SQLite, lexemes on PostgreSQL, with the same people found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from firsthand.core.search_words import Term, parts_left, pieces_of, read_query, slips_in, swapped
from firsthand.core.slots import PERSON_MASK, slots_of
from firsthand.store.database import Row, Rows, is_sqlite, places
from firsthand.store.lexemes import LETTERS, word_in

ENOUGH = 10  # found as typed; below it, what may have been meant is looked for as well
MOST_HELD = 5_000  # words looked at to find what one may have meant


class Fts5:
    """The language of searches of SQLite."""

    found = f"""
        SELECT rowid AS slot, rowid & {PERSON_MASK} AS person_id FROM person_search
        WHERE person_search MATCH %s AND rowid BETWEEN %s AND %s
    """
    with_pieces = "SELECT word FROM word_search WHERE word_search MATCH %s LIMIT %s"

    def term(self, words: list[str], field: str, *, is_start: bool) -> str:
        """Return a search for any of these words, the first of them perhaps as a start."""
        first, *others = (f'"{word}"' for word in words)
        either = " OR ".join([f"{first} *" if is_start else first, *others])
        return f"{{{field}}} : ({either})" if field else f"({either})"

    def every(self, searches: list[str]) -> str:
        return " AND ".join(searches)

    def either(self, searches: list[str]) -> str:
        return " OR ".join(f"({search})" for search in searches)

    def apart(self, search: str, other: str) -> str:
        """Return a search for those whom one finds and another does not."""
        return f"({search}) NOT ({other})"

    def values(self, owner_id: int, search: str) -> list[Any]:
        """Return the values of `found`."""
        return [search, *slots_of(owner_id)]

    def holding(self, parts: list[str]) -> list[Any]:
        """Return the values of `with_pieces` for words that hold all pieces of any of these parts."""
        every = (" AND ".join(f'"{piece}"' for piece in pieces_of(part)) for part in parts)
        return [" OR ".join(f"({pieces})" for pieces in every), MOST_HELD]


class Lexemes:
    """The language of searches of PostgreSQL."""

    found = "SELECT slot, person_id FROM search_entry WHERE owner_id = %s AND words @@ CAST(%s AS tsquery)"

    def term(self, words: list[str], field: str, *, is_start: bool) -> str:
        weight = LETTERS.get(field, "")
        starts = [is_start, *[False] * (len(words) - 1)]
        marks = [f"{'*' if start else ''}{weight}" for start in starts]
        either = " | ".join(
            f"'{word_in(field, word)}'{':' if mark else ''}{mark}"
            for word, mark in zip(words, marks, strict=True)
        )
        return f"({either})"

    def every(self, searches: list[str]) -> str:
        return " & ".join(searches)

    def either(self, searches: list[str]) -> str:
        return " | ".join(f"({search})" for search in searches)

    def apart(self, search: str, other: str) -> str:
        return f"({search}) & !({other})"

    def values(self, owner_id: int, search: str) -> list[Any]:
        return [owner_id, search]


@dataclass(frozen=True, slots=True)
class Search:
    """A search that was understood: those who have every word, a start of every word, or what may have been meant.

    `tiers` exclude each other, the best first; `whole` finds them all. `is_near`: nobody has the words as typed.
    """

    tiers: tuple[str, ...]
    whole: str
    is_near: bool = False


def read_search(rows: Rows, owner_id: int, query: str, *, is_forgiving: bool = True) -> Search | None:
    """Understand a search, perhaps with slips of the finger forgiven; None where it has no word in it."""
    terms = read_query(query)
    if not terms:
        return None
    language = language_of(rows)
    exact = language.every([language.term([each.word], each.field, is_start=False) for each in terms])
    start = language.every([language.term([each.word], each.field, is_start=True) for each in terms])
    tiers = (exact, language.apart(start, exact))
    found = count_found(rows, owner_id, start, most=ENOUGH)
    for slips in (1, 2) if is_forgiving and found < ENOUGH else ():
        named, loose = loosened(rows, terms, slips)
        if loose and (found or slips == 2 or count_found(rows, owner_id, loose, most=1)):
            near = (language.apart(named, start), language.apart(loose, language.either([start, named])))
            return Search((*tiers, *near), loose, is_near=not found)
        if found:
            break
    return Search(tiers, start)


def field_search(rows: Rows, field: str, text: str) -> str:
    """Return a search for those of whom a field has all words of a text, or words that begin so; "" without a word."""
    words = [each.word for each in read_query(text)]
    language = language_of(rows)
    return language.every([language.term([word], field, is_start=True) for word in words]) if words else ""


def loosened(rows: Rows, terms: Sequence[Term], slips: int) -> tuple[str, str]:
    """Return a search for names that may have been meant, with so many slips in a word, and one for them in any field.

    Both are "" where no other words may have been meant.
    """
    meant = [[each.word, *words_meant(rows, each.word, min(slips, slips_in(each.word)))] for each in terms]
    if all(len(words) == 1 for words in meant):
        return "", ""
    language = language_of(rows)
    named, loose = (
        language.every(
            [
                language.term(words, each.field or field, is_start=True)
                for each, words in zip(terms, meant, strict=True)
            ]
        )
        for field in ("name", "")
    )
    return named, loose


def language_of(rows: Rows) -> Fts5 | Lexemes:
    return Fts5() if is_sqlite(rows) else Lexemes()


def found_people(rows: Rows, owner_id: int, search: str) -> tuple[str, list[Any]]:
    """Return a query for slot and person_id of whom a search finds."""
    language = language_of(rows)
    return language.found, language.values(owner_id, search)


def count_found(rows: Rows, owner_id: int, search: str, *, most: int) -> int:
    """Return how many a search finds, counting no further than `most`."""
    found, values = found_people(rows, owner_id, search)
    return int(rows(f"SELECT COUNT(*) FROM (SELECT 1 FROM ({found}) f LIMIT %s) n", [*values, most])[0][0])


def words_meant(rows: Rows, word: str, slips: int) -> list[str]:
    """Return which words may have been meant by one; those that begin with it are found as they are."""
    if not slips:
        return []
    from firsthand.core.likely_words import meant_words

    parts = parts_left(word, slips)
    known = {row[0] for row in (*words_holding(rows, parts), *swapped_words(rows, word))}
    return meant_words(word, sorted(each for each in known if not each.startswith(word)), slips=slips)


def words_holding(rows: Rows, parts: list[str]) -> list[Row]:
    """Return the words that hold any of these parts."""
    language = language_of(rows)
    if isinstance(language, Fts5):
        return [(row[0][1:-1],) for row in rows(language.with_pieces, language.holding(parts))]
    held = " OR ".join(["STRPOS('_' || word || '_', %s) > 0"] * len(parts))
    return rows(f"SELECT word FROM search_word WHERE {held} LIMIT %s", [*parts, MOST_HELD])


def swapped_words(rows: Rows, word: str) -> list[Row]:
    """Return the words that become this one by swapping two letters."""
    wanted = swapped(word)
    return rows(f"SELECT word FROM search_word WHERE word IN ({places(wanted)})", wanted)
