"""Fits what each kind of finding is worth for joining records, on the made-up records of the set `tune`.

    python -m bench.people_weights [--seeds 20 21 22]

A logistic regression of "one person or two" on the findings of all pairs that are compared, by Newton's method, drawn
to the weights judged beforehand (a Gaussian prior), so that what was hardly seen stays near them. It prints the table
that `core.joining.weights` holds. Not part of `make bench`: the table changes only when records are made or compared
otherwise.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from bench.people import sighting_of
from bench.people_records import TUNE, write_rows
from firsthand.core.identities import Rulings
from firsthand.core.joining import joiner
from firsthand.core.joining.certain import CertainJoins
from firsthand.core.joining.evidence import Finding
from firsthand.core.joining.groups import contradiction
from firsthand.core.joining.name_agreement import Level

LN2 = float(np.log(2))
DRAW = 0.05  # of the prior, per squared doubling
LEVELS = {
    Level.EQUAL: -0.3, Level.SHORT_FORM: -3.3, Level.SLIP: -5.0, Level.INITIAL: -4.6, Level.MISSING: -3.0,
}  # fmt: skip
JUDGED = {
    "firm": 4.0, "firm alike": 3.0, "other firm": -1.5, "town": 1.0, "other town": -1.7, "handle": 1.0, "mutual": 2.0,
    "school": 1.0, "circle": 0.0, "phone": 12.0, "other phone": -1.5, "shared": 6.0,
    "other mail": -1.0, "other work mail": -1.0, "other private mail": -2.0,
    "two mailboxes": -4.0, "numbered apart": -8.0, "middle name": 2.9, "other middle name": -4.9, "turned round": -4.3,
    "second surname": -2.0, "middle name as surname": -3.3, "generation": -12.0,
    "same days": 3.0, "same weeks": 2.3, "same months": 1.8, "same year": 0.6, "years apart": -0.7,
    "many years apart": -2.6, "ages apart": -3.9,
    "same days, other firm": 2.0, "same weeks, other firm": 0.3, "same months, other firm": -0.3,
    "same year, other firm": -1.1, "years apart, other firm": -2.1, "many years apart, other firm": -3.3,
    "ages apart, other firm": -3.9,
}  # fmt: skip
SLOPED = {
    "firm": 0.5,
    "firm alike": 0.5,
    "town": 0.5,
    "handle": 0.7,
    "mutual": 0.7,
    "school": 0.5,
    "circle": 0.5,
}
NAMES = "names"
Pair = tuple[Sequence[Finding], bool, int]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, nargs="+", default=[20, 21, 22])
    pairs = [pair for seed in parser.parse_args().seeds for pair in read_pairs(seed)]
    fit(pairs)


def read_pairs(seed: int) -> Iterator[Pair]:
    """Yield the findings of every pair compared, whether it is one person, and for how many pairs of records it
    stands."""
    rows = write_rows(replace(TUNE, seed=seed))
    person = {row.id: row.person for row in rows}
    ordered = sorted(map(sighting_of, rows), key=lambda each: each.id)
    certain = CertainJoins(ordered, Rulings())
    units = joiner.units_of(ordered, certain)
    seen = joiner.read_further(units)
    for a, b in joiner.candidate_pairs(units):
        _, findings = joiner.weigh(units[a], units[b], seen)
        if findings and not contradiction(units[a], units[b]):
            mine, theirs = (Counter(person[each] for each in units[place].ids) for place in (a, b))
            right = sum(count * theirs[each] for each, count in mine.items())
            yield (
                [each for each in findings if each.kind != "numbered"],
                right * 2 > mine.total() * theirs.total(),
                1,
            )


def judged(kind: str) -> float:
    """Return the base that a kind of finding was judged to have."""
    if kind in JUDGED:
        return JUDGED[kind]
    given, surname, *guessed = kind.split()
    return 3.0 + LEVELS[Level[given.upper()]] + LEVELS[Level[surname.upper()]] - 0.5 * len(guessed)


def fit(pairs: Sequence[Pair]) -> None:
    """Fit and print."""
    met = Counter(each.kind for findings, _, _ in pairs for each in findings)
    kinds = sorted(met)
    slopes = [NAMES, *sorted(SLOPED.keys() & met.keys())]
    places = {("base", kind): place for place, kind in enumerate(kinds)}
    places.update({("slope", kind): len(kinds) + place for place, kind in enumerate(slopes)})
    prior = np.array([*(judged(kind) for kind in kinds), 0.75, *(SLOPED[kind] for kind in slopes[1:])])
    x = np.zeros((len(pairs), len(places)))
    for row, (findings, _, _) in enumerate(pairs):
        for place, each in enumerate(findings):
            x[row, places["base", each.kind]] += 1
            slope = NAMES if place == 0 else each.kind
            if ("slope", slope) in places:
                x[row, places["slope", slope]] -= np.log2(each.share)
    y = np.array([is_one for _, is_one, _ in pairs], dtype=float)
    found = climb(x, y, prior)
    centre_days(found, places)
    for kind in sorted(JUDGED.keys() - met.keys()):
        places["base", kind], found = len(found), np.append(found, JUDGED[kind])
        if kind in SLOPED:
            places["slope", kind], found = len(found), np.append(found, SLOPED[kind])
    print(f"# {len(pairs):,} pairs, {int(y.sum()):,} of one person")
    print(f"NAMES: Final = {found[places['slope', NAMES]]:.2f}")
    for kind in sorted([*kinds, *(JUDGED.keys() - met.keys())]):
        base = found[places["base", kind]]
        slope = f", {found[places['slope', kind]]:.2f}" if ("slope", kind) in places else ""
        slope = ", NAMES" if kind not in JUDGED else slope
        print(f'    "{kind}": Weight({base:.1f}{slope}),')


def centre_days(found: np.ndarray, places: dict[tuple[str, str], int]) -> None:
    """Let days that are unknown say nothing: every made-up record has days, so the fit cannot tell.

    What tells neither way lies between the same year and years apart; the names carry the rest.
    """
    neutral = (found[places["base", "same year"]] + found[places["base", "years apart"]]) / 2
    for (what, kind), place in places.items():
        if what == "base" and (" apart" in kind or kind.startswith("same ")) and kind != "numbered apart":
            found[place] -= neutral
        elif what == "base" and kind not in JUDGED:
            found[place] += neutral


def climb(x: np.ndarray, y: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Return the likeliest weights; a step that makes them less likely is halved."""

    def likelihood(weights: np.ndarray) -> float:
        odds = LN2 * (x @ weights)
        return float((y * odds - np.logaddexp(0, odds)).sum() - DRAW / 2 * ((weights - prior) ** 2).sum())

    found = prior.copy()
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(LN2 * (x @ found), -40, 40)))
        gradient = LN2 * (x.T @ (y - p)) - DRAW * (found - prior)
        curve = LN2**2 * (x.T * (p * (1 - p))) @ x + DRAW * np.eye(len(prior))
        step = np.linalg.solve(curve, gradient)
        before = likelihood(found)
        while likelihood(found + step) < before and np.abs(step).max() > 1e-4:
            step = step / 2
        found = found + step
        if np.abs(step).max() < 1e-3:
            break
    return found


if __name__ == "__main__":
    main()
