"""How often the owner's invitations are accepted, by the kind of note they carry.

An archive lists what was sent with what became of it. What went out lately may still be accepted, so it is left out.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from firsthand.core.notes.values import NoteKind

SETTLED = timedelta(days=21)  # by then nearly all that are ever accepted have been
FEWEST = 10  # of a kind, below which its share says too little
Z = 1.96  # of a normal distribution, for 95 in 100


@dataclass(frozen=True, slots=True)
class Sent:
    """One invitation of the owner: when, with what kind of note, and whether it was accepted."""

    on: date
    kind: NoteKind
    is_accepted: bool


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a kind were accepted; the true share lies between `low` and `high` 95 times in 100."""

    kind: NoteKind
    sent: int
    accepted: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """Return the part that was accepted, 0 to 1."""
        return self.accepted / self.sent if self.sent else 0.0

    @property
    def is_told(self) -> bool:
        """Tell whether there are enough to say anything."""
        return self.sent >= FEWEST


def shares(sent: Iterable[Sent], as_of: date) -> list[Share]:
    """Return the share of each kind of note, most sent first; `as_of` is the day of the newest archive."""
    counts: dict[NoteKind, list[bool]] = defaultdict(list)
    for each in sent:
        if each.on <= as_of - SETTLED:
            counts[each.kind].append(each.is_accepted)
    found = [
        Share(kind, len(all_of), sum(all_of), *wilson(sum(all_of), len(all_of)))
        for kind, all_of in counts.items()
    ]
    return sorted(found, key=lambda each: (-each.sent, each.kind))


def wilson(accepted: int, sent: int) -> tuple[float, float]:
    """Return the bounds of a share, 0 to 1 each (E. B. Wilson, "Probable inference", JASA 22, 1927)."""
    if not sent:
        return 0.0, 1.0
    share, square = accepted / sent, Z * Z
    middle = (share + square / (2 * sent)) / (1 + square / sent)
    half = Z * sqrt(share * (1 - share) / sent + square / (4 * sent * sent)) / (1 + square / sent)
    return max(0.0, middle - half), min(1.0, middle + half)


def tell_shares(found: Iterable[Share]) -> str:
    """Say whether a note about the two helped; nothing is claimed where the bounds overlap."""
    by_kind = {each.kind: each for each in found if each.is_told}
    own, none = by_kind.get(NoteKind.PERSONAL), by_kind.get(NoteKind.BLANK)
    if not own or not none:
        return f"Too little to tell yet: it takes {FEWEST} with a note about the two of you and {FEWEST} without."
    said = f"{percent(own.share)} with a note about the two of you were accepted, {percent(none.share)} without a note"
    if own.low > none.high:
        return f"{said}: it helped."
    if own.high < none.low:
        return f"{said}: it did not help."
    return f"{said}; that is too near to tell."


def percent(share: float) -> str:
    """Say a share: "45 %"."""
    return f"{round(100 * share)} %"
