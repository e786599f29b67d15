"""Which groups of identities are one person by their names, firms and days: weighed, kept, and used again."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from firsthand.actions.batches import write_many
from firsthand.core.identities import Rulings
from firsthand.core.joining.joiner import join_people
from firsthand.core.joining.values import Join, Joined, Proposal
from firsthand.store.database import as_json, django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.joining import STORED
from firsthand.store.queries.sightings import SightingBook

INSERT = """
    INSERT INTO joining (owner_id, one_id, other_id, is_made, probability, reasons, doubt)
    VALUES (%s, %s, %s, %s, %s, %s, %s)
"""
DELETE = "DELETE FROM joining WHERE one_id = %s AND other_id = %s"
DIGITS = 4  # of a probability that are kept, and one of a weight

Row = tuple[bool, float, str, str]
T = TypeVar("T")


def weigh_joins(
    owner: Owner, roots: Mapping[int, int], own: Collection[int], rulings: Rulings
) -> list[tuple[int, int]]:
    """Join the groups that `roots` names, keep why, and return the joins as pairs of roots."""
    sightings, ordered = SightingBook(django_rows, owner.pk, roots, own).sightings()
    numbers = {root: number for number, root in enumerate(ordered)}
    joined = join_people(given_away(sightings), rulings=numbered(rulings, roots, numbers))
    keep_joins(owner.pk, rows_of(joined, ordered))
    return [(ordered[each.a], ordered[each.b]) for each in joined.joins]


def given_away(values: list[T]) -> Iterator[T]:
    """Yield values and keep none, so that whoever takes them can let go of them."""
    while values:
        yield values.pop()


def numbered(rulings: Rulings, roots: Mapping[int, int], numbers: Mapping[int, int]) -> Rulings:
    """Return rulings on identities as rulings on the sightings they lie in."""

    def of(pairs: Iterable[tuple[int, int]]) -> frozenset[tuple[int, int]]:
        both = ((numbers[roots[a]], numbers[roots[b]]) for a, b in pairs if a in roots and b in roots)
        return frozenset((min(pair), max(pair)) for pair in both if pair[0] != pair[1])

    return Rulings(of(rulings.together), of(rulings.apart))


def rows_of(joined: Joined, ordered: list[int]) -> dict[tuple[int, int], Row]:
    """Return the rows to keep: joins and proposals by the roots of their groups."""
    found: dict[tuple[int, int], Row] = {}
    both: list[Join | Proposal] = [*joined.proposals, *joined.joins]
    for each in both:
        a, b = ordered[each.a], ordered[each.b]
        found[min(a, b), max(a, b)] = row_of(each)
    return found


def row_of(each: Join | Proposal) -> Row:
    reasons = json.dumps([[text, round(weight, 1)] for text, weight in each.reasons], ensure_ascii=False)
    return isinstance(each, Join), round(each.probability, DIGITS), reasons, getattr(each, "doubt", "")


def keep_joins(owner_id: int, fresh: Mapping[tuple[int, int], Row]) -> None:
    """Write what differs from what is kept."""
    stored = {(row[0], row[1]): stored_row(row[2:]) for row in django_rows(STORED, (owner_id,))}
    changed = [pair for pair in stored.keys() | fresh.keys() if stored.get(pair) != fresh.get(pair)]
    write_many(DELETE, [pair for pair in sorted(changed) if pair in stored])
    write_many(INSERT, [(owner_id, *pair, *fresh[pair]) for pair in sorted(changed) if pair in fresh])


def stored_row(row: Iterable[Any]) -> Row:
    """Return a stored row as it was written; PostgreSQL gives reasons parsed."""
    is_made, probability, reasons, doubt = row
    return bool(is_made), probability, json.dumps(as_json(reasons), ensure_ascii=False), doubt
