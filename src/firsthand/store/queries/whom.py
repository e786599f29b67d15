"""Who is meant by a name or an address somebody wrote down: a few hundred at a time, nothing guessed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from firsthand.core.names import fold_name, is_usable_key
from firsthand.core.records import Party
from firsthand.store.database import Rows, in_chunks, places

BY_NAME = "SELECT name_key, id FROM person WHERE owner_id = %s AND name_key IN ({values})"
BY_IDENTITY = (
    "SELECT kind, value, person_id FROM identity WHERE owner_id = %s AND person_id IS NOT NULL"
    " AND kind = %s AND value IN ({values})"
)
ON = "SELECT person_id, id, kind FROM identity WHERE person_id IN ({values})"
NAMES = "SELECT id, name FROM person WHERE owner_id = %s AND is_owner = %s AND id IN ({values})"
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Whom:
    """The people that some parties can be: by address, and by the whole name."""

    found: dict[Key, frozenset[int]]
    names: dict[int, str]  # of everybody found but the owner
    identities: dict[int, int]  # on which identity a line of the logbook about them hangs

    def persons(self, party: Party) -> tuple[int, ...]:
        """Return whom a party can be: whose address it is, else who goes by the name."""
        for key in keys_of(party):
            if key in self.found:
                return tuple(sorted(self.found[key]))
        return ()


def find_whom(rows: Rows, owner_id: int, parties: Iterable[Party]) -> Whom:
    """Look parties up."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for party in parties:
        for kind, value in keys_of(party):
            wanted[kind].add(value)
    found: dict[Key, set[int]] = defaultdict(set)
    for kind, values in wanted.items():
        for chunk in in_chunks(sorted(values)):
            listed = places(chunk)
            for each, value, person in rows(
                BY_IDENTITY.replace("{values}", listed), [owner_id, kind, *chunk]
            ):
                found[each, value].add(person)
            if kind == "name":
                for value, person in rows(BY_NAME.replace("{values}", listed), [owner_id, *chunk]):
                    found[kind, value].add(person)
    ids = sorted({person for persons in found.values() for person in persons})
    return Whom(
        {key: frozenset(persons) for key, persons in found.items()},
        names_of(rows, owner_id, ids),
        identities_for(rows, ids),
    )


def keys_of(party: Party) -> tuple[Key, ...]:
    """Return what a party can be looked up by, the surest first."""
    is_member = party.url.startswith("linkedin.com/member/")
    family, comma, given = party.name.partition(",")
    names = (party.name, f"{given} {family}" if comma and "," not in given else "")
    folded = [key for name in names if name and is_usable_key(key := fold_name(name))]
    return (
        *((("member" if is_member else "url", party.url),) if party.url else ()),
        *((("mail", party.mail),) if party.mail else ()),
        *(("name", key) for key in dict.fromkeys(folded)),
    )


def names_of(rows: Rows, owner_id: int, ids: Sequence[int]) -> dict[int, str]:
    """Return the names of these persons, the owner left out."""
    return {
        row[0]: row[1]
        for chunk in in_chunks(ids)
        for row in rows(NAMES.replace("{values}", places(chunk)), [owner_id, False, *chunk])
    }


def identities_for(rows: Rows, ids: Sequence[int]) -> dict[int, int]:
    """Return the best identity of each person: an address before a name, the oldest first."""
    best: dict[int, tuple[bool, int]] = {}
    for chunk in in_chunks(ids):
        for person, row_id, kind in rows(ON.replace("{values}", places(chunk)), chunk):
            rank = (kind not in ("url", "mail"), row_id)
            best[person] = min(best.get(person, rank), rank)
    return {person: row_id for person, (_, row_id) in best.items()}
