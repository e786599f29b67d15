"""Identities: found or made, and named by the newest export."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from firsthand.core.names import fold_name
from firsthand.core.records import Party
from firsthand.store.database import in_chunks, known_day, places
from firsthand.store.writes.touched import Touched

HIDDEN_NAMES = frozenset({"", "linkedin member"})
CACHE_SIZE = 200_000
NEVER = date(1970, 1, 1)  # names from mail, calendars and address books give way to those of any export
INSERT = """
    INSERT INTO identity (owner_id, kind, value, name, name_key, named_on, is_owner)
    VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT (owner_id, kind, value) DO NOTHING
"""
RENAME = "UPDATE identity SET name = %s, name_key = %s, named_on = %s WHERE id = %s"

Key = tuple[str, str]


def identity_key(party: Party) -> Key | None:
    """Return under which kind and value a party is kept; None for hidden accounts and blanks."""
    if party.url:
        return ("member" if party.url.startswith("linkedin.com/member/") else "url", party.url)
    if party.mail:
        return ("mail", party.mail)
    folded = fold_name(party.name)
    return None if folded in HIDDEN_NAMES else ("name", folded)


def fullness(name: str) -> tuple[bool, int, str]:
    """Rank spellings of a name: two words before one, the longer before the shorter; an address is none."""
    return ("@" not in name and " " in name.strip(), -1 if "@" in name else len(name), name)


@dataclass(slots=True)
class Known:
    """An identity in the cache."""

    id: int
    name: str
    named_on: date


class IdentityBook:
    """The identities of one owner during a run: a bounded cache in front of the table."""

    def __init__(self, cursor: Any, owner_id: int, seen_on: date) -> None:
        self.cursor = cursor
        self.owner_id = owner_id
        self.seen_on = seen_on
        self.known: dict[Key, Known] = {}
        self.touched = Touched()

    def learn(self, parties: Iterable[tuple[Key | None, str]]) -> None:
        """Make sure that each key has an id, and that newer names are kept."""
        wanted = {key: name for key, name in parties if key is not None}
        self._make(wanted)
        self._rename({key: name for key, name in wanted.items() if self._is_newer_name(key, name)})

    def learn_names(self, parties: Iterable[Party]) -> None:
        """Learn parties whose names carry no export day: the fullest name is kept, in whatever order they come."""
        self.learn_keys((key, party.name) for party in parties if (key := identity_key(party)))

    def learn_keys(self, named: Iterable[tuple[Key, str]]) -> None:
        """As `learn_names`, for keys that are known already."""
        best: dict[Key, str] = {}
        for key, name in named:
            if key not in best or fullness(name) > fullness(best[key]):
                best[key] = name
        self._make(best)
        self._rename({key: name for key, name in best.items() if self._is_fuller_name(key, name)})

    def id_of(self, key: Key | None) -> int | None:
        """Return the id of a key that was learned, or None for a hidden party."""
        return None if key is None else self.known[key].id

    def forget_if_full(self) -> None:
        """Keep memory bounded; call between batches."""
        if len(self.known) > CACHE_SIZE:
            self.known.clear()

    def _row(self, key: Key, name: str) -> tuple[Any, ...]:
        kind, value = key
        named_on = self.seen_on if name else NEVER
        return (self.owner_id, kind, value, name, fold_name(name), named_on.isoformat(), False)

    def _make(self, wanted: Mapping[Key, str]) -> None:
        """Make the identities that are in neither the cache nor the table."""
        missing = [key for key in wanted if key not in self.known]
        self._find(missing)
        fresh = [key for key in missing if key not in self.known]
        self.cursor.executemany(INSERT, [self._row(key, wanted[key]) for key in fresh])
        self._find(fresh)
        self.touched.identities.update(self.known[key].id for key in fresh)

    def _rename(self, names: Mapping[Key, str]) -> None:
        """Give identities these names as of the day of this run."""
        day = self.seen_on.isoformat()
        self.cursor.executemany(
            RENAME, [(name, fold_name(name), day, self.known[key].id) for key, name in names.items()]
        )
        for key, name in names.items():
            known = self.known[key]
            if name != known.name:
                self.touched.identities.add(known.id)
                self.touched.names.add(fold_name(known.name))
            known.name, known.named_on = name, self.seen_on

    def _is_newer_name(self, key: Key, name: str) -> bool:
        known = self.known[key]
        return bool(name) and (self.seen_on, name) > (known.named_on, known.name)

    def _is_fuller_name(self, key: Key, name: str) -> bool:
        known = self.known[key]
        return known.named_on == NEVER and fullness(name) > fullness(known.name)

    def _find(self, keys: list[Key]) -> None:
        by_kind: dict[str, list[str]] = {}
        for kind, value in keys:
            by_kind.setdefault(kind, []).append(value)
        for kind, values in by_kind.items():
            for chunk in in_chunks(values):
                self.cursor.execute(
                    f"SELECT value, id, name, named_on FROM identity WHERE owner_id = %s AND kind = %s"
                    f" AND value IN ({places(chunk)})",
                    [self.owner_id, kind, *chunk],
                )
                for value, row_id, name, named_on in self.cursor.fetchall():
                    self.known[kind, value] = Known(row_id, name, known_day(named_on))
