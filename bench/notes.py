"""How well notes are read: precision and recall per kind, per claim, and per language.

The notes are made up. A hash of the id splits them in two halves: the reader is tuned on `tune`
alone and judged on `held`, whose misses are never printed. Figures are printed per file.
"""

import argparse
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from firsthand.core.knowledge import Employment, Owner, Schooling
from firsthand.core.notes.values import Claim, NoteKind, NoteReading

NOTES = Path(__file__).parent / "notes"
FILES = ("notes", "fresh", "kinds", "outsiders")
HALVES = ("tune", "held")
PARTS = ("organisation", "event", "place", "person")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """One labelled note beside what the reader made of it."""

    row: Row
    reading: NoteReading

    @property
    def kind(self) -> str:
        """Return the kind read, or the labelled one where the label allows what was read."""
        read = str(self.reading.kind)
        return str(self.row["kind"]) if read in self.row.get("also", ()) else read


def half_of(note_id: str) -> str:
    """Return the half a note belongs to, for good."""
    return HALVES[blake2b(note_id.encode()).digest()[0] % 2]


def every_note() -> list[Row]:
    """Return all labelled notes in the order of the files, each with the name of its file."""
    return [
        {**json.loads(line), "file": name}
        for name in FILES
        for line in (NOTES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        if line
    ]


def load(half: str, files: Collection[str] = FILES) -> list[Row]:
    """Return the labelled notes of one half, or of both for "all"."""
    return [row for row in every_note() if row["file"] in files and half in ("all", half_of(row["id"]))]


def owner_of(row: Row) -> Owner:
    """Return the owner a note was written to."""
    owner = row["owner"]
    return Owner(
        name=owner["name"],
        names=(owner["name"],),
        headline=owner["headline"],
        employments=tuple(Employment("", company) for company in owner["employers"]),
        schoolings=tuple(Schooling("", school) for school in owner["schools"]),
    )


def crowds() -> dict[str, Any]:
    """Return, per owner, everything that owner ever received: mass text shows in both halves."""
    from firsthand.core.notes.alike import Crowd

    texts: dict[str, list[tuple[str, str]]] = {}
    for row in every_note():
        texts.setdefault(row["owner"]["name"], []).append((row["sender"], row["note"]))
    return {owner: Crowd(received) for owner, received in texts.items()}


def read_all(rows: Iterable[Row]) -> Iterator[Read]:
    """Yield every note with its reading."""
    from firsthand.core.notes.reader import read_note

    crowd_by_owner = crowds()
    for row in rows:
        alike = crowd_by_owner[row["owner"]["name"]].count_others(row["note"], row["sender"])
        reading = read_note(
            row["note"],
            owner=owner_of(row),
            sender_name=row["sender"],
            sent_on=date.fromisoformat(row["sent_on"]),
            alike=alike,
        )
        yield Read(row, reading)


def scores(hits: int, wrong: int, missed: int) -> dict[str, float]:
    """Return precision, recall and F1; 1.0 where nothing was there to be found or claimed."""
    precision = hits / (hits + wrong) if hits + wrong else 1.0
    recall = hits / (hits + missed) if hits + missed else 1.0
    both = precision + recall
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / both, 3) if both else 0.0,
        "notes": hits + missed,
    }


def kind_scores(reads: list[Read]) -> dict[str, dict[str, float]]:
    """Return the scores of each kind of note."""
    pairs = Counter((read.row["kind"], read.kind) for read in reads)
    kinds = [str(kind) for kind in NoteKind]
    return {
        kind: scores(
            pairs[kind, kind],
            sum(pairs[other, kind] for other in kinds if other != kind),
            sum(pairs[kind, other] for other in kinds if other != kind),
        )
        for kind in kinds
    }


def claim_scores(reads: list[Read]) -> dict[str, dict[str, float]]:
    """Return the scores of each kind of claim; claims a label only allows count for nothing."""
    hits, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for read in reads:
        must = {claim["kind"] for claim in read.row["claims"]}
        may = {claim["kind"] for claim in read.row.get("may", ())}
        found = {str(claim.kind) for claim in read.reading.claims}
        hits.update(must & found)
        missed.update(must - found)
        wrong.update(found - must - may)
    kinds = sorted(hits | wrong | missed)
    each = {kind: scores(hits[kind], wrong[kind], missed[kind]) for kind in kinds}
    return {**each, "all": scores(hits.total(), wrong.total(), missed.total())}


def has_part(claim: Claim, part: str, wanted: str) -> bool:
    """Tell whether a claim names the labelled part, wholly or with a word more or less."""
    got = str(getattr(claim, part)).casefold().strip()
    wanted = wanted.casefold()
    return bool(got) and (got in wanted or wanted in got)


def has_period(claim: Claim, label: Row) -> bool:
    """Tell whether a claim's days lie within the labelled ones or the other way round."""
    if claim.period is None:
        return False
    first, last = date.fromisoformat(label["from"]), date.fromisoformat(label["to"])
    got = claim.period
    inside = first <= got.first_on and got.last_on <= last
    return inside or (got.first_on <= first and last <= got.last_on)


def part_shares(reads: list[Read]) -> dict[str, float]:
    """Return, per part of a claim, the share named rightly where the claim itself was found."""
    right, asked = Counter[str](), Counter[str]()
    for read in reads:
        for label in read.row["claims"]:
            found = [claim for claim in read.reading.claims if claim.kind == label["kind"]]
            for part in PARTS if found else ():
                if part in label:
                    asked[part] += 1
                    right[part] += any(has_part(claim, part, label[part]) for claim in found)
            if found and "from" in label:
                asked["period"] += 1
                right["period"] += any(has_period(claim, label) for claim in found)
    return {part: round(right[part] / asked[part], 3) for part in (*PARTS, "period") if asked[part]}


def language_share(reads: list[Read]) -> float:
    """Return the share of notes whose language was told, those without one left out."""
    told = [r.reading.language == r.row["language"] for r in reads if not r.row.get("any_language")]
    return round(sum(told) / len(told), 3) if told else 1.0


def show_scores(title: str, table: dict[str, dict[str, float]]) -> None:
    """Print one table of scores."""
    print(f"\n{title:15} precision  recall     f1  notes")
    for name, row in table.items():
        figures = f"{row['precision']:9.3f} {row['recall']:7.3f} {row['f1']:6.3f} {row['notes']:6.0f}"
        print(f"{name:15} {figures}")


def show_confusion(reads: list[Read]) -> None:
    """Print what was labelled (down) and read (across)."""
    pairs = Counter((read.row["kind"], read.kind) for read in reads)
    kinds = [str(kind) for kind in NoteKind]
    print("\nlabelled \\ read " + "".join(f"{kind:>9}" for kind in kinds))
    for kind in kinds:
        print(f"{kind:15} " + "".join(f"{pairs[kind, other]:9}" for other in kinds))


def show_misses(reads: list[Read]) -> None:
    """Print each note read wrongly; only ever of the tune half."""
    for read in reads:
        row, must = read.row, {claim["kind"] for claim in read.row["claims"]}
        may = {claim["kind"] for claim in row.get("may", ())}
        found = {str(claim.kind) for claim in read.reading.claims}
        if read.kind == row["kind"] and must <= found <= must | may:
            continue
        print(f"\n{row['id']} [{row['language'] or 'other'}] {row['trap']}: {row['note']}")
        print(f"  want {row['kind']} {sorted(must)}, read {read.reading.kind} {sorted(found)}")
        print(f"  because {read.reading.because}")


def figures(reads: list[Read]) -> dict[str, Any]:
    """Return everything measured."""
    right = sum(read.kind == read.row["kind"] for read in reads)
    return {
        "notes": len(reads),
        "kind_accuracy": round(right / len(reads), 3),
        "language_accuracy": language_share(reads),
        "kinds": kind_scores(reads),
        "claims": claim_scores(reads),
        "parts": part_shares(reads),
        "by_language": by_language(reads),
    }


def by_language(reads: list[Read]) -> dict[str, float]:
    """Return the share of kinds read rightly per language."""
    right, asked = Counter[str](), Counter[str]()
    for read in reads:
        language = read.row["language"] or "other"
        asked[language] += 1
        right[language] += read.kind == read.row["kind"]
    return {language: round(right[language] / asked[language], 3) for language in sorted(asked)}


def report(half: str, files: Collection[str], *, misses: bool) -> None:
    """Print the whole measurement of one half, file by file, figures last."""
    by_file: dict[str, Any] = {}
    for name in files:
        reads = list(read_all(load(half, (name,))))
        by_file[name] = result = figures(reads)
        print(f"\n== {name}.jsonl, {half}")
        show_scores("kind", result["kinds"])
        show_scores("claim", result["claims"])
        show_confusion(reads)
        print(
            f"\nkinds right {result['kind_accuracy']:.1%}, languages right {result['language_accuracy']:.1%}"
        )
        if misses:
            show_misses(reads)
    print(json.dumps(by_file, ensure_ascii=False))


def main() -> None:
    """Read the command line and measure, or print the tune half."""
    parser = argparse.ArgumentParser(prog="python -m bench.notes", description=__doc__)
    parser.add_argument("--half", choices=(*HALVES, "all"), default="held")
    parser.add_argument("--file", choices=FILES, help="one file of notes alone")
    parser.add_argument("--show", action="store_true", help="print the labelled notes; tune half only")
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly; tune half only")
    chosen = parser.parse_args()
    files = (chosen.file,) if chosen.file else FILES
    if (chosen.show or chosen.misses) and chosen.half != "tune":
        parser.error("only the tune half may be looked at")
    if chosen.show:
        for row in load("tune", files):
            print(json.dumps(row, ensure_ascii=False))
        return
    report(chosen.half, files, misses=chosen.misses)


if __name__ == "__main__":
    main()
