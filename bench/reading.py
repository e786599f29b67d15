"""The reading material: labelled notes that the reader learns from, in plain text files.

A line that begins with "#" names an owner with headline, employers and schools; below it stands one note a line: its
kind (or kinds, where the rules leave it open), its sender, the note, and what it claims, with tabs between.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "reading"
SENT_ON = "2026-09-15"

Row = dict[str, Any]


def reading_rows() -> list[Row]:
    """Return every note of the reading material, in the form of the labelled notes."""
    return [row for file in sorted(FOLDER.glob("*.txt")) for row in read_file(file)]


def read_file(file: Path) -> Iterator[Row]:
    """Yield the notes of one file."""
    owner: Row = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# "):
            owner = read_owner(line.removeprefix("# "))
        elif line:
            kinds, sender, note, *claims = line.split("\t")
            kind, *also = kinds.split("/")
            yield {
                "id": f"{file.stem}-{number}",
                "file": file.stem,
                "note": note,
                "kind": kind,
                "also": also,
                "claims": [read_claim(claim) for text in claims for claim in text.split("; ")],
                "sender": sender,
                "sent_on": SENT_ON,
                "owner": owner,
            }


def read_owner(text: str) -> Row:
    """Read `name | headline | employer; employer | school`."""
    name, headline, employers, schools = (part.strip() for part in text.split("|"))
    return {
        "name": name,
        "headline": headline,
        "employers": [each for each in employers.split("; ") if each],
        "schools": [each for each in schools.split("; ") if each],
    }


def read_claim(text: str) -> Row:
    """Read `kind part=words part=words`; only the first word is a kind."""
    kind, _, rest = text.partition(" ")
    parts: Row = {"kind": kind}
    key = ""
    for word in rest.split():
        name, equals, value = word.partition("=")
        if equals and name in ("organisation", "event", "place", "person"):
            key = name
            parts[key] = value
        elif key:
            parts[key] += f" {word}"
    return parts
