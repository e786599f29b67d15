"""Results on made-up careers whose truth is known: do intervals hold it as often as they say, is advice right?

    python -m bench.results [--lives 400] [--seed 6]

Each career of `bench/careers.py` is lived so many times: ties made in each way, outcomes by their true rates, Poisson.

- `coverage` is the share of intervals (90 %) that hold the true rate, over all careers with outcomes.
- `right` is the share of lives in which advice points to the true side of careers where that is clear, `wrong` in which
  it points to the other; `silent` in which nothing is advised where nothing differs, or where there is too little.
- `monthly, ever wrong` is the share of lives of 36 months in which nothing differs, and a side or a way of making ties
  is called ahead at any of 36 monthly looks.
- `any` are careers drawn at random, in which strangers bring between a fifth and five times as much: in how many
  anything is advised, and how much of that is right.
- `weak` is the share in which moderately weak ties are found to bring most where they do, `weak_wrong` the share in
  which any strength is where it makes no difference.

The last line is JSON.
"""

import argparse
import json
import random
from datetime import date

from bench.careers import (
    ELEVEN,
    EVEN,
    FEW,
    NET_FISHER,
    RECRUITER,
    SAME,
    SEEKER,
    Career,
    any_career,
    live,
    looks,
)
from firsthand.core.advice import advise
from firsthand.core.made import Made
from firsthand.core.outcomes import BUILT_IN, Credit, Outcome, Part
from firsthand.core.result_bands import Band, band_of, by_strength, compared_bands
from firsthand.core.results import Measure, Window, evaluate

CLEAR = ((NET_FISHER, "quality"), (ELEVEN, "quantity"), (SEEKER, "quality"), (RECRUITER, "quantity"))
UNCLEAR = (SAME, FEW)
BALANCED = 50
WINDOW = Window(date(2026, 1, 1), date(2026, 12, 31))
# Chances of an outcome in the year, by strength of the tie.
INVERTED_U = {Band.WEAK: 0.01, Band.MIDDLE: 0.25, Band.STRONG: 0.02}
FLAT = dict.fromkeys(INVERTED_U, 0.06)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lives", type=int, default=400)
    parser.add_argument("--seed", type=int, default=6)
    options = parser.parse_args()
    print(json.dumps(measure(options.lives, random.Random(options.seed))))


def measure(lives: int, draw: random.Random) -> dict[str, float]:
    figures: dict[str, float] = {"lives": lives}
    held: list[bool] = []
    for career, toward in CLEAR:
        found = [
            lived(career, draw, held)
            for _ in range(lives if career is not NET_FISHER else max(lives // 20, 1))
        ]
        figures[f"right, {career.name}"] = share(each == toward for each in found)
        figures[f"wrong, {career.name}"] = share(each not in (toward, "") for each in found)
    for career in UNCLEAR:
        figures[f"silent, {career.name}"] = share(not lived(career, draw, held) for _ in range(lives))
    figures["monthly, ever wrong"] = share(ever_ahead(EVEN, draw) for _ in range(lives))
    told = [
        (lived(career, draw, held), true_side(career)) for career in (any_career(draw) for _ in range(lives))
    ]
    figures["any, advised"] = share(bool(toward) for toward, _ in told)
    figures["any, right where advised"] = share(toward == true for toward, true in told if toward)
    figures["coverage"] = share(held)
    figures["intervals"] = len(held)
    figures["weak"] = share(finds_weak(INVERTED_U, draw) for _ in range(lives))
    figures["weak_wrong"] = share(finds_any(FLAT, draw) for _ in range(lives))
    for name, value in figures.items():
        print(f"{name}: {value:.4g}")
    return figures


def share(found) -> float:
    told = list(found)
    return round(sum(told) / len(told), 4) if told else 0.0


def true_side(career: Career) -> str:
    return "quality" if career.rates[Made.KNOWN] > career.rates[Made.STRANGER] else "quantity"


def lived(career: Career, draw: random.Random, held: list[bool]) -> str:
    """Live a career once; keep whether each interval holds the truth, and return the advice."""
    results = evaluate(*live(career, draw), career.window)
    if career.rates:
        for group in results.groups:
            bounds = group.rate(Measure.CONNECTIONS).interval()
            if bounds:
                held.append(bounds[0] <= career.rates.get(group.made, 0.0) <= bounds[1])
    return advise(results, BALANCED).toward


def ever_ahead(career: Career, draw: random.Random) -> bool:
    """Live a career once, and tell whether anything was called ahead at any look."""
    ties, outcomes = live(career, draw)
    found = (evaluate(ties, outcomes, window) for window in looks(career))
    return any(
        not advise(each, BALANCED).is_silent or any(map(is_ahead, map(each.compared, Measure)))
        for each in found
    )


def is_ahead(finding) -> bool:
    return bool(finding and finding.is_sure)


def strengths_of(draw: random.Random, rates: dict[Band, float]):
    people = {n: 25 if n < 120 else 60 if n < 180 else 2 for n in range(600)}
    outcomes = [
        Outcome(n, BUILT_IN["interview"], date(2026, draw.randint(1, 12), 5), (Credit(n, Part.SOURCE),))
        for n, strength in people.items()
        if draw.random() < rates[band_of(strength)]
    ]
    months = range(WINDOW.months.start - 1, WINDOW.months.stop)
    since = dict.fromkeys(people, date(2020, 1, 1))
    return compared_bands(by_strength(dict.fromkeys(months, people), since, outcomes, WINDOW))


def finds_weak(rates: dict[Band, float], draw: random.Random) -> bool:
    found = strengths_of(draw, rates)
    return bool(found and found.is_sure and found.best == Band.MIDDLE)


def finds_any(rates: dict[Band, float], draw: random.Random) -> bool:
    return is_ahead(strengths_of(draw, rates))


if __name__ == "__main__":
    main()
