"""How well the tie score that ships ranks real mailboxes, beside the simple ways.

`python bench/ties.py FILE...` takes Parquet or CSV files with columns ts (seconds since 1970), sender, recipient and
kind, one row a recipient; rows with the same ts and sender are one message. The rules are those of
`bench/ties_protocol.py`. What is judged is `firsthand.core.ties`, fed through the same days and running sums.
"""

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # where it is called by its path

from bench.ties_protocol import (
    DAY,
    HORIZON,
    Cut,
    Figures,
    Ranked,
    Recording,
    cut_at,
    cuts_of,
    figures_of,
    rank,
    read_recording,
    sums_at,
)
from firsthand.core.ties import score_tie

HALF_LIVES = (7, 14, 30, 60, 90, 180, 365)  # days, tried for Interactions Rank
WORTHS = (0.5, 1, 2, 5, 10)  # of a message the ego wrote, tried for Interactions Rank

Scorer = Callable[[Recording, Cut], np.ndarray]


def count(recording: Recording, cut: Cut) -> np.ndarray:
    """Score by how many direct messages there were."""
    return added(recording, cut, lambda age: np.ones(len(age)))


def recency(recording: Recording, cut: Cut) -> np.ndarray:
    """Score by when the last direct message was."""
    last = np.full(len(recording.egos), -np.inf)
    past = recording.is_direct & (recording.at < cut.at)
    for pairs in (recording.sent, recording.received):
        np.maximum.at(last, pairs[past], recording.at[past])
    return last[cut.pairs]


def interactions_rank(recording: Recording, cut: Cut, *, half_life: float, worth: float) -> np.ndarray:
    """Score as Roth et al. 2010 do: decayed counts, with a worth for what the ego wrote."""
    return added(recording, cut, lambda age: 0.5 ** (age / half_life), worth)


def added(
    recording: Recording, cut: Cut, weigh: Callable[[np.ndarray], np.ndarray], worth: float = 1.0
) -> np.ndarray:
    past = recording.is_direct & (recording.at < cut.at)
    weights = weigh((cut.at - recording.at[past]) / DAY)
    number = len(recording.egos)
    total = worth * np.bincount(recording.sent[past], weights, number)
    total += np.bincount(recording.received[past], weights, number)
    return total[cut.pairs]


def tuned_rank(recording: Recording, cuts: list[Cut], sign: float) -> tuple[Scorer, str]:
    """Return Interactions Rank with the half-life and worth of the best AP at the training cuts."""
    tried = {
        (half_life, worth): partial(interactions_rank, half_life=half_life, worth=worth)
        for half_life in HALF_LIVES
        for worth in WORTHS
    }

    def mean_ap(scorer: Scorer) -> float:
        return figures_of(ranked(recording, cuts, scorer, sign), draws=2)["ap"][0]

    best = max(tried, key=lambda each: mean_ap(tried[each]))
    return tried[best], f"Interactions Rank ({best[0]} d, worth {best[1]})"


def ranked(recording: Recording, cuts: list[Cut], scorer: Scorer, sign: float) -> list[Ranked]:
    """Judge a simple scorer at all cuts; with a sign of -1 the strongest is the least likely."""
    return [each for cut in cuts for each in rank(cut, sign * scorer(recording, cut))]


def ranked_by_ties(recording: Recording, cuts: list[Cut], target: str) -> list[Ranked]:
    """Judge the score that ships."""
    found: list[Ranked] = []
    moments = np.array([cut.at for cut in cuts])
    for cut, (_, today, sums) in zip(cuts, sums_at(recording, moments), strict=True):
        ties = [score_tie(sums[pair], today) for pair in cut.pairs.tolist()]
        assert None not in ties, "whoever is ranked had direct contact"
        scores = np.array([tie.real if target == "reciprocated" else tie.fading for tie in ties if tie])
        found += rank(cut, scores)
    return found


def judge(path: Path) -> dict[str, dict[str, float]]:
    """Print the table of one file and return the figures of the score that ships."""
    recording = read_recording(path)
    found: dict[str, dict[str, float]] = {}
    for target in HORIZON:
        train, test = ([cut_at(recording, at, target) for at in each] for each in cuts_of(recording, target))
        sign = 1.0 if target == "reciprocated" else -1.0
        tuned, name = tuned_rank(recording, train, sign)
        rows = {
            "count": ranked(recording, test, count, sign),
            "recency": ranked(recording, test, recency, sign),
            name: ranked(recording, test, tuned, sign),
            "tie strength": ranked_by_ties(recording, test, target),
        }
        lists = len(rows["tie strength"])
        print(f"\n{path.stem}, {target}: {len(test)} cuts, {lists} lists")
        print(f"{'':34}{'AUC':>22}{'AP':>22}{'P@10':>22}{'of the best P@10':>22}")
        for label, each in rows.items():
            figures = figures_of(each)
            print(f"{label:34}" + "".join(shown(figures, key) for key in ("auc", "ap", "p10", "p10_share")))
        found[target] = {key: round(value[0], 4) for key, value in figures.items()}
    return found


def shown(figures: Figures, key: str) -> str:
    middle, low, high = figures[key]
    return f"{middle:>8.3f} [{low:.3f}, {high:.3f}]"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    figures = {path.stem: judge(path) for path in parser.parse_args().files}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
