"""Which identities were joined or may be one person, and what the owner ruled."""

from dataclasses import dataclass
from typing import Any

from firsthand.core.identities import Rulings
from firsthand.store.database import Rows, as_json, in_chunks, places

LITTLE = 0.5  # doublings below which a reason says nothing
RULINGS = """
    SELECT one_id, other_id, is_one FROM ruling WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at, id
"""
STORED = "SELECT one_id, other_id, is_made, probability, reasons, doubt FROM joining WHERE owner_id = %s"
# Where the owner took the persons of a proposal for one, or parted them, nothing is left to ask.
ASKED = """
    SELECT j.id, a.person_id, b.person_id, j.probability, j.reasons, j.doubt
    FROM joining j JOIN identity a ON a.id = j.one_id JOIN identity b ON b.id = j.other_id
    WHERE j.owner_id = %s AND NOT j.is_made AND a.person_id <> b.person_id
    ORDER BY j.probability DESC, j.one_id, j.other_id
"""
PAIRS = """
    SELECT DISTINCT CASE WHEN a.person_id < b.person_id THEN a.person_id ELSE b.person_id END,
        CASE WHEN a.person_id < b.person_id THEN b.person_id ELSE a.person_id END
    FROM joining j JOIN identity a ON a.id = j.one_id JOIN identity b ON b.id = j.other_id
    WHERE j.owner_id = %s AND NOT j.is_made AND a.person_id <> b.person_id
"""
MADE = """
    SELECT j.one_id, j.other_id, j.reasons FROM joining j JOIN identity a ON a.id = j.one_id
    WHERE j.owner_id = %s AND j.is_made AND a.person_id = %s ORDER BY j.one_id, j.other_id
"""
IDENTITIES = """
    SELECT id, kind, value, name, person_id FROM identity WHERE person_id IN ({ids}) ORDER BY
    CASE kind WHEN 'url' THEN 0 WHEN 'mail' THEN 1 WHEN 'phone' THEN 2 ELSE 3 END, value
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """Two persons who may be one: why, how sure, and what keeps from joining them."""

    id: int
    one: int
    other: int
    probability: float
    reasons: tuple[tuple[str, float], ...]
    doubt: str

    @property
    def speaks_for(self) -> tuple[str, ...]:
        """Return what speaks for one person, the strongest first."""
        return tuple(text for text, weight in self.reasons if weight >= LITTLE)

    @property
    def speaks_against(self) -> tuple[tuple[str, float], ...]:
        """Return what speaks against it with its weight, the weakest first."""
        return tuple((text, weight) for text, weight in self.reasons if weight <= -LITTLE)

    @property
    def said_doubt(self) -> str:
        """Return the doubt as a sentence begins, or nothing."""
        return self.doubt[:1].upper() + self.doubt[1:]


@dataclass(frozen=True, slots=True)
class Part:
    """An identity of a person."""

    id: int
    kind: str
    value: str
    name: str


def rulings_of(rows: Rows, owner_id: int) -> Rulings:
    """Return the owner's word on pairs of identities; where they said both, what they said last."""
    said: dict[tuple[int, int], bool] = {}
    for one, other, is_one in rows(RULINGS, (owner_id,)):
        said[min(one, other), max(one, other)] = bool(is_one)
    return Rulings(
        frozenset(pair for pair, is_one in said.items() if is_one),
        frozenset(pair for pair, is_one in said.items() if not is_one),
    )


def joins_made(rows: Rows, owner_id: int) -> list[tuple[int, int]]:
    """Return the pairs of identities that were joined by their records."""
    return [(row[0], row[1]) for row in rows(f"{STORED} AND is_made", (owner_id,))]


def asked_pairs(rows: Rows, owner_id: int) -> list[Asked]:
    """Return the pairs of persons that may be one, the likeliest first, each pair once."""
    found: dict[frozenset[int], Asked] = {}
    for row_id, one, other, probability, reasons, doubt in rows(ASKED, (owner_id,)):
        asked = Asked(row_id, one, other, probability, read_reasons(reasons), doubt)
        found.setdefault(frozenset((one, other)), asked)
    return list(found.values())


def count_asked(rows: Rows, owner_id: int) -> int:
    """Return how many pairs of persons may be one."""
    return int(rows(f"SELECT COUNT(*) FROM ({PAIRS}) AS pairs", (owner_id,))[0][0])


def read_reasons(stored: Any) -> tuple[tuple[str, float], ...]:
    """Read the reasons of a stored row."""
    return tuple((str(text), float(weight)) for text, weight in as_json(stored))


def reasons_of(
    rows: Rows, owner_id: int, person_id: int
) -> dict[tuple[int, int], tuple[tuple[str, float], ...]]:
    """Return why identities of a person were joined, by their pair."""
    return {(one, other): read_reasons(reasons) for one, other, reasons in rows(MADE, (owner_id, person_id))}


def parts_of(rows: Rows, persons: list[int]) -> dict[int, list[Part]]:
    """Return the identities of persons."""
    found: dict[int, list[Part]] = {person: [] for person in persons}
    for chunk in in_chunks(persons):
        for row_id, kind, value, name, person in rows(IDENTITIES.replace("{ids}", places(chunk)), chunk):
            found[person].append(Part(row_id, kind, value, name))
    return found
