"""What a list says of people beside their summaries, read only where a column asks for it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from firsthand.core.cadence import rhythm_of
from firsthand.core.columns import Column
from firsthand.core.filters import Source
from firsthand.core.ties import Sums
from firsthand.core.whereabouts import Whereabouts
from firsthand.store.database import Rows, in_chunks, places
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.people import TRACES, UNDONE
from firsthand.store.queries.tags import tags_of
from firsthand.store.queries.ties import kept_sums
from firsthand.store.queries.whereabouts import whereabouts


@dataclass(frozen=True, slots=True)
class Beside:
    """Tags, sources, by when to be in touch, and whereabouts, of those people of whom there are any."""

    tags: dict[int, tuple[str, ...]] = field(default_factory=dict)
    sources: dict[int, tuple[Source, ...]] = field(default_factory=dict)
    due: dict[int, date] = field(default_factory=dict)
    where: dict[int, Whereabouts] = field(default_factory=dict)


def beside(rows: Rows, owner_id: int, ids: Sequence[int], columns: Collection[Column]) -> Beside:
    """Return what these columns say of these people."""
    return Beside(
        tags_of(rows, owner_id, ids) if Column.TAGS in columns else {},
        sources_of(rows, ids) if Column.SOURCE in columns else {},
        due_of(rows, owner_id, ids) if Column.DUE in columns else {},
        whereabouts(rows, ids) if {Column.PLACE, Column.SCHOOL} & set(columns) else {},
    )


def sources_of(rows: Rows, ids: Sequence[int]) -> dict[int, tuple[Source, ...]]:
    """Return which sources tell of each person."""
    found: dict[int, set[Source]] = defaultdict(set)
    for chunk in in_chunks(ids):
        for source in Source:
            told = " OR ".join(
                f"EXISTS (SELECT 1 FROM {table} x WHERE x.identity_id = i.id{UNDONE.get(table, '')})"
                for table in TRACES[source]
            )
            sql = f"SELECT DISTINCT i.person_id FROM identity i WHERE i.person_id IN ({places(chunk)}) AND ({told})"
            for (person,) in rows(sql, chunk):
                found[person].add(source)
    return {person: tuple(each for each in Source if each in told) for person, told in found.items()}


def due_of(rows: Rows, owner_id: int, ids: Sequence[int]) -> dict[int, date]:
    """Return by when the owner wants to be in touch with whom."""
    found: dict[int, date | None] = {}
    for chunk in in_chunks(ids):
        said = cadences(rows, owner_id, chunk)
        sums = kept_sums(rows, list(said)) if said else {}
        found |= {each: rhythm_of(sums.get(each, Sums()), *said[each]).due_on for each in said}
    return {person: due for person, due in found.items() if due}
