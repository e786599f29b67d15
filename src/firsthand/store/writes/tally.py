"""What became of the rows of a batch."""

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Self


@dataclass(slots=True)
class Tally:
    """How many rows were new, changed something, or said what was known; `refused` ones were not theirs to say."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0

    def __iadd__(self, other: Self) -> Self:
        """Add another batch."""
        self.added += other.added
        self.updated += other.updated
        self.unchanged += other.unchanged
        self.refused += other.refused
        return self

    @property
    def rows(self) -> int:
        """Return how many rows it counts as kept."""
        return self.added + self.updated + self.unchanged


def digest_of(*parts: Any) -> int:
    """Return 63 bits that stand for a row's content; stable over processes and machines."""
    return digest_of_text("\x1f".join(map(str, parts)))


def digest_of_text(text: str) -> int:
    """Return the same of parts that were joined already."""
    found = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(found, "big") >> 1
