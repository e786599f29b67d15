"""Learn how much each sign of a note says, from the tune halves alone, and write the table of weights.

Two questions are learned: is it an offer, and, where it is none, is it of a person. Each is a logistic
regression that is punished for going far from what was believed before; it is the same in every run.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bench.notes import Row, load, owner_of
from firsthand.core.notes import weights as shipped
from firsthand.core.notes.programs import without_orders
from firsthand.core.notes.reader import claims_of, note_signs
from firsthand.core.notes.signs import Signs
from firsthand.core.notes.text import take_apart

PUNISHED = 3.0
FEWEST = 8  # notes that show a sign, below which it is left out
ROUNDS = 250
LEAST = 0.05  # weights below this are left out of the table
# What is believed of rare signs before any note is read.
OFFER_BELIEFS = {
    "says engages": -1.5,
    "says buys": -2.0,
    "says tried": -1.0,
    "says recruits": -0.7,
    "says hunts": -0.7,
    "says asked": -0.7,
    "price without query": 0.7,
    "price without i": 0.5,
}
PERSON_BELIEFS = {"says tried": 1.0, "says knows_work": 1.0, "says engages": 0.5, "says buys": 0.5}

Example = tuple[Signs, bool]
Shown = Sequence[tuple[int, float]]  # the signs of one note, by number
HEAD = '''"""How much each sign says: above nothing for an offer (or a person), below against one.

Written by `python -m bench.learn` from labelled notes; change the notes or the signs, not the numbers.
"""
'''


def main() -> None:
    """Learn both tables and write them."""
    rows = [row for row in load("tune") if row["kind"] not in ("blank", "default")]
    shown = [(signs, row["kind"]) for row in rows if (signs := signs_in(row))]
    offer = learn([(signs, kind == "pitch") for signs, kind in shown if kind != "scam"], OFFER_BELIEFS)
    person = learn(
        [(signs, kind == "personal") for signs, kind in shown if kind in ("personal", "template")],
        PERSON_BELIEFS,
    )
    Path(shipped.__file__).write_text(
        f"{HEAD}\n{table('OFFER', offer)}\n{table('PERSON', person)}", encoding="utf-8"
    )


def signs_in(row: Row) -> Signs:
    """Return the signs a labelled note shows."""
    text, _ = without_orders(take_apart(row["note"]))
    owner, sent_on = owner_of(row), date.fromisoformat(row["sent_on"])
    claims = claims_of(text, owner=owner, sent_on=sent_on)
    return note_signs(text, claims, owner=owner, sender_name=row["sender"])


def learn(examples: Sequence[Example], beliefs: Mapping[str, float]) -> dict[str, float]:
    """Return the weight of each sign, by gradient descent with momentum."""
    shown = Counter(name for signs, _ in examples for name in signs)
    names = sorted(beliefs.keys() | {name for name, count in shown.items() if count >= FEWEST})
    rows = [[(at, signs[name]) for at, name in enumerate(names) if name in signs] for signs, _ in examples]
    wanted = [float(is_so) for _, is_so in examples]
    believed = [beliefs.get(name, 0.0) for name in names]
    punished = [0.01 if name == "always" else PUNISHED for name in names]
    step = 1 / (largest(rows, len(names)) / 4 + PUNISHED)
    here, ahead, speed = believed, believed, 1.0
    for _ in range(ROUNDS):
        slope = slope_at(ahead, rows, wanted)
        pulled = [pull * (w - belief) for pull, w, belief in zip(punished, ahead, believed, strict=True)]
        there = [w - step * (rise + pull) for w, rise, pull in zip(ahead, slope, pulled, strict=True)]
        faster = (1 + math.sqrt(1 + 4 * speed * speed)) / 2
        ahead = [new + (speed - 1) / faster * (new - old) for new, old in zip(there, here, strict=True)]
        here, speed = there, faster
    return dict(zip(names, here, strict=True))


def slope_at(weights: Sequence[float], rows: Sequence[Shown], wanted: Sequence[float]) -> list[float]:
    """Return how the error rises with each weight."""
    slope = [0.0] * len(weights)
    for row, want in zip(rows, wanted, strict=True):
        wrong = 1 / (1 + math.exp(-sum(value * weights[at] for at, value in row))) - want
        for at, value in row:
            slope[at] += wrong * value
    return slope


def largest(rows: Sequence[Shown], size: int) -> float:
    """Return how steep the slope can become: the largest eigenvalue of the signs with themselves."""
    found, value = [1.0] * size, 1.0
    for _ in range(40):
        after = [0.0] * size
        for row in rows:
            along = sum(number * found[at] for at, number in row)
            for at, number in row:
                after[at] += along * number
        value = math.sqrt(sum(number * number for number in after))
        found = [number / value for number in after]
    return value


def table(name: str, learned: dict[str, float]) -> str:
    """Return one table as code, the heaviest first."""
    kept = sorted(learned.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    lines = (f'    "{sign}": {weight:.2f},\n' for sign, weight in kept if abs(weight) >= LEAST)
    return f"{name} = {{\n{''.join(lines)}}}\n"


if __name__ == "__main__":
    main()
