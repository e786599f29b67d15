"""Learn how much each sign and each term of a note says for a kind, and write the tables of weights.

    python -m bench.learn           learns and writes core/notes/sign_weights.py and term_weights.py
    python -m bench.learn --check   only prints how well it does on notes it has not seen (five folds)

It learns from the reading material (`bench/reading`) and the tune halves of the labelled notes, never from held ones.
What it fits is a multinomial logistic regression (scikit-learn), the same in every run.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from bench.notes import load, owner_of
from bench.reading import Row, reading_rows
from firsthand.core.notes import sign_weights, term_weights
from firsthand.core.notes.kinds import LEARNED, STEPS, likeliest, shares_from
from firsthand.core.notes.reader import note_signs, said_to_owner
from firsthand.core.notes.signs import Signs
from firsthand.core.notes.terms import terms_of
from firsthand.core.notes.text import take_apart

PUNISHED = 10.0  # scikit-learn's C: the larger, the further weights may go from nothing
SIGN_SCALE = 0.4  # signs are punished harder than terms: few notes show the rare ones
FEWEST = 3  # notes that show a term, below which it is left out
MOST_TERMS = 24_000
FOLDS = 5
SIGN_HEAD = '''"""How much each sign says for each kind of note: personal, pitch, template, scam.

Written by `python -m bench.learn` from labelled notes; change the notes or the signs, not the numbers.
"""

SIGNS = {
'''
TERM_HEAD = '''"""How much each term says for each kind of note, in eighths: personal, pitch, template, scam.

Written by `python -m bench.learn` from labelled notes; change the notes, not the numbers.
"""

TERMS = """
'''


class Seen(NamedTuple):
    """One labelled note as it is learned from."""

    row: Row
    signs: Signs
    terms: frozenset[str]


class Fitted(NamedTuple):
    """What was learned: the terms kept, the signs, and the weights of both for each kind."""

    terms: tuple[str, ...]
    signs: tuple[str, ...]
    weights: Any  # kinds x (terms, then signs)


def main() -> None:
    """Learn from everything and write the tables, or check by folds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="learn from four fifths, try on the last, and write nothing"
    )
    chosen = parser.parse_args()
    notes = [
        each
        for row in (*load("tune"), *reading_rows())
        if row["kind"] in LEARNED and (each := look(row)).terms
    ]
    if chosen.check:
        print(json.dumps(check(notes)))
        return
    fitted = fit(notes)
    write_signs(fitted)
    write_terms(fitted)
    print(json.dumps({"notes": len(notes), "terms": len(fitted.terms), "signs": len(fitted.signs)}))


def look(row: Row) -> Seen:
    """Return what a labelled note shows."""
    owner, sent_on = owner_of(row), date.fromisoformat(row["sent_on"])
    text, claims, _ = said_to_owner(take_apart(row["note"]), owner=owner, sent_on=sent_on)
    signs = note_signs(text, claims, owner=owner, sender_name=row["sender"])
    return Seen(row, signs, terms_of(text, owner, row["sender"]))


def fit(notes: Sequence[Seen]) -> Fitted:
    """Fit once with every term, keep those that say most, and fit again with these."""
    shown = Counter(term for note in notes for term in note.terms)
    every = tuple(sorted(term for term, count in shown.items() if count >= FEWEST))
    signs = tuple(sorted({name for note in notes for name in note.signs}))
    first = weights_of(notes, every, signs)
    says = np.abs(first[:, : len(every)]).max(axis=0) * np.sqrt([shown[term] for term in every])
    kept = tuple(sorted(every[at] for at in np.argsort(-says, kind="stable")[:MOST_TERMS]))
    return Fitted(kept, signs, weights_of(notes, kept, signs))


def weights_of(notes: Sequence[Seen], terms: Sequence[str], signs: Sequence[str]) -> Any:
    """Return the weights of terms, then signs, for each kind in the order of `LEARNED`."""
    model = LogisticRegression(C=PUNISHED, max_iter=4_000, tol=1e-5, fit_intercept=False)
    model.fit(columns(notes, terms, signs), [note.row["kind"] for note in notes])
    order = [list(model.classes_).index(str(kind)) for kind in LEARNED]
    return model.coef_[order]


def columns(notes: Sequence[Seen], terms: Sequence[str], signs: Sequence[str]) -> Any:
    """Return one row a note: its terms over the root of how many it has, then its signs."""
    place = {term: at for at, term in enumerate(terms)}
    cells = [
        (number, place[term], 1 / sqrt(len(note.terms)))
        for number, note in enumerate(notes)
        for term in sorted(note.terms)
        if term in place
    ]
    rows, ats, values = zip(*cells, strict=True)
    words = sparse.csr_matrix((values, (rows, ats)), shape=(len(notes), len(terms)))
    vector = DictVectorizer()
    vector.fit([dict.fromkeys(signs, 1.0)])
    return sparse.hstack([words, vector.transform([note.signs for note in notes]) * SIGN_SCALE]).tocsr()


def write_signs(fitted: Fitted) -> None:
    """Write the weights of signs, the most telling first."""
    weights = fitted.weights[:, len(fitted.terms) :].T * SIGN_SCALE
    rows = sorted(zip(fitted.signs, weights, strict=True), key=lambda row: (-max(map(abs, row[1])), row[0]))
    lines = (f'    "{name}": ({", ".join(f"{one:.2f}" for one in each)}),\n' for name, each in rows)
    Path(sign_weights.__file__).write_text(f"{SIGN_HEAD}{''.join(lines)}}}\n", encoding="utf-8")


def write_terms(fitted: Fitted) -> None:
    """Write the weights of terms, in steps."""
    weights = np.rint(fitted.weights[:, : len(fitted.terms)].T * STEPS).astype(int)
    lines = (
        f"{term}\t{' '.join(map(str, each))}\n"
        for term, each in zip(fitted.terms, weights, strict=True)
        if any(each)
    )
    Path(term_weights.__file__).write_text(f'{TERM_HEAD}{"".join(lines)}"""\n', encoding="utf-8")


def check(notes: Sequence[Seen]) -> dict[str, Any]:
    """Return the share of kinds told rightly per file, each note by what was learned without it."""
    right, asked = Counter[str](), Counter[str]()
    folds = KFold(FOLDS, shuffle=True, random_state=1)
    for learned, tried in folds.split(notes):
        fitted = fit([notes[at] for at in learned])
        for at, kind in zip(tried, told(fitted, [notes[at] for at in tried]), strict=True):
            row = notes[at].row
            asked[row["file"]] += 1
            right[row["file"]] += kind == row["kind"] or kind in row.get("also", ())
    shares = {name: round(right[name] / asked[name], 3) for name in sorted(asked)}
    return {"notes": len(notes), "all": round(right.total() / asked.total(), 3), **shares}


def told(fitted: Fitted, notes: Sequence[Seen]) -> Iterable[str]:
    """Return the likeliest kind of each note."""
    sums = columns(notes, fitted.terms, fitted.signs) @ fitted.weights.T
    return (str(likeliest(shares_from(each))) for each in sums.tolist())


if __name__ == "__main__":
    main()
