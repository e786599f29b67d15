"""The sums of ties: only what changed is written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from firsthand.core.ties import Sums
from firsthand.store.queries.ties import COLUMNS, columns_of

PLACES = ", ".join(["%s"] * (len(COLUMNS) + 2))
CHANGES = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS)
KEEP = (
    f"INSERT INTO tie (owner_id, person_id, {', '.join(COLUMNS)}) VALUES ({PLACES})"
    f" ON CONFLICT (person_id) DO UPDATE SET {CHANGES}"
)
DROP = "DELETE FROM tie WHERE person_id = %s"

WriteMany = Callable[[str, Iterable[Sequence[Any]]], None]


def keep_sums(
    write_many: WriteMany, owner_id: int, wanted: Mapping[int, Sums], stored: Mapping[int, Sums]
) -> None:
    """Bring the stored sums of some persons to what is wanted; who has none any more is dropped."""
    changed = [
        (owner_id, each, *columns_of(sums)) for each, sums in wanted.items() if stored.get(each) != sums
    ]
    write_many(KEEP, changed)
    write_many(DROP, [(each,) for each in stored if each not in wanted])
