"""Facts that carry the exports they were seen in: written once, widened by every other export."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from firsthand.store.database import in_chunks, known_day, places
from firsthand.store.writes.tally import Tally


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A table whose rows are told apart by `scope` and digest, and know when they were seen."""

    name: str
    scope: str  # the column that leads the unique constraint: owner_id or identity_id
    columns: tuple[str, ...]  # besides scope, digest, first_seen_on, last_seen_on; owner_id among them

    @property
    def insert(self) -> str:
        """Return the statement for one row."""
        lead = (self.scope,) if self.scope not in self.columns else ()
        names = (*lead, *self.columns, "digest", "first_seen_on", "last_seen_on")
        marks = ",".join(["%s"] * len(names))
        return (
            f"INSERT INTO {self.name} ({','.join(names)}) VALUES ({marks}) ON CONFLICT ({self.scope}, digest)"
            " DO NOTHING"
        )


@dataclass(frozen=True, slots=True)
class Fact:
    """One row to be written: its scope, its digest and the values of the table's columns."""

    scope: int
    digest: int
    values: tuple[Any, ...]


def write_facts(cursor: Any, table: SeenTable, facts: Sequence[Fact], seen_on: date) -> Tally:
    """Insert what is new and widen what is known; a fact twice in a batch counts as unchanged."""
    stored = stored_facts(cursor, table, facts)
    fresh: dict[tuple[int, int], Fact] = {}
    widened: dict[tuple[int, int], tuple[date, date]] = {}
    for fact in facts:
        key = (fact.scope, fact.digest)
        if key not in stored:
            fresh.setdefault(key, fact)
        elif not stored[key][0] <= seen_on <= stored[key][1]:
            widened[key] = (min(stored[key][0], seen_on), max(stored[key][1], seen_on))
    day = seen_on.isoformat()
    if fresh:
        lead = () if table.scope in table.columns else (table.scope,)
        cursor.executemany(
            table.insert,
            [
                (*((fact.scope,) if lead else ()), *fact.values, fact.digest, day, day)
                for fact in fresh.values()
            ],
        )
    if widened:
        cursor.executemany(
            f"UPDATE {table.name} SET first_seen_on = %s, last_seen_on = %s WHERE {table.scope} = %s AND digest = %s",
            [(first.isoformat(), last.isoformat(), *key) for key, (first, last) in widened.items()],
        )
    return Tally(added=len(fresh), unchanged=len(facts) - len(fresh))


def stored_facts(
    cursor: Any, table: SeenTable, facts: Sequence[Fact]
) -> dict[tuple[int, int], tuple[date, date]]:
    """Return the seen days of those facts that are stored already."""
    found: dict[tuple[int, int], tuple[date, date]] = {}
    wanted = sorted(
        {fact.digest for fact in facts} if table.scope == "owner_id" else {fact.scope for fact in facts}
    )
    column = "digest" if table.scope == "owner_id" else table.scope
    extra = "owner_id = %s AND " if table.scope == "owner_id" else ""
    for chunk in in_chunks(wanted):
        lead = [facts[0].scope] if extra else []
        cursor.execute(
            f"SELECT {table.scope}, digest, first_seen_on, last_seen_on FROM {table.name}"
            f" WHERE {extra}{column} IN ({places(chunk)})",
            [*lead, *chunk],
        )
        for scope, digest, first, last in cursor.fetchall():
            found[scope, digest] = (known_day(first), known_day(last))
    return found


def fuller(one: str, other: str) -> str:
    """Return the longer of two texts; of equally long ones the same, whichever came first."""
    return max(one, other, key=lambda text: (len(text), text))
