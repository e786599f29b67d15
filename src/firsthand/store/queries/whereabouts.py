"""Where people live and studied."""

from collections.abc import Collection
from typing import NamedTuple

from firsthand.core.whereabouts import Whereabouts
from firsthand.store.database import Rows, in_chunks, places

OF_PEOPLE = (
    "SELECT person_id, place, place_from, school, school_from FROM whereabouts WHERE person_id IN ({ids})"
)


class Known(NamedTuple):
    """Of how many people a place is known, and a school."""

    places: int
    schools: int


def whereabouts(rows: Rows, ids: Collection[int]) -> dict[int, Whereabouts]:
    """Return the whereabouts of those of these people of whom any are known."""
    return {
        person: Whereabouts(*told)
        for chunk in in_chunks(ids)
        for person, *told in rows(OF_PEOPLE.replace("{ids}", places(chunk)), chunk)
    }


def count_whereabouts(rows: Rows, owner_id: int) -> Known:
    """Count of how many people either is known."""
    sql = """
        SELECT COUNT(CASE WHEN place <> '' THEN 1 END), COUNT(CASE WHEN school <> '' THEN 1 END)
        FROM whereabouts WHERE owner_id = %s
    """
    [row] = rows(sql, [owner_id])
    return Known(*row)
