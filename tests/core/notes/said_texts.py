"""What people said and whether it is what a reader looks for, from the files of `said/`.

A hash of the text splits it in two halves: the phrases are tuned on `tune` alone and judged on `held`,
of which only figures are ever shown.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

FILES = Path(__file__).parent / "said"
HALVES = ("tune", "held")


@dataclass(frozen=True, slots=True)
class Said:
    """One text with the names it may concern; `is_so` says whether it is a refusal or an introduction."""

    text: str
    is_so: bool
    names: tuple[str, ...]
    half: str


@dataclass(frozen=True, slots=True)
class Score:
    """How well one half is told apart, and what went wrong."""

    precision: float
    recall: float
    wrong: tuple[str, ...]


def all_said(kind: str, code: str = "*") -> Iterator[Said]:
    """Yield what the files of one kind hold: "+ " is so, "- " is not, "= " names who is concerned."""
    for path in sorted(FILES.glob(f"{kind}.{code}.txt")):
        names: tuple[str, ...] = ()
        for line in path.read_text(encoding="utf-8").splitlines():
            mark, _, text = line.partition(" ")
            if mark == "=":
                names = tuple(name.strip() for name in text.split(";"))
            else:
                yield Said(text.replace("\\n", "\n"), mark == "+", names, half_of(text))


def half_of(text: str) -> str:
    """Return the half a text belongs to, for good."""
    return HALVES[blake2b(text.encode()).digest()[0] % 2]


def score(kind: str, half: str, tell: Callable[[Said], bool]) -> Score:
    """Return how well `tell` does on one half of a kind."""
    rows = [said for said in all_said(kind) if said.half == half]
    told = {said: tell(said) for said in rows}
    right = sum(told[said] and said.is_so for said in rows)
    return Score(
        precision=right / max(1, sum(told.values())),
        recall=right / max(1, sum(said.is_so for said in rows)),
        wrong=tuple(said.text for said in rows if told[said] != said.is_so),
    )
