"""Archives such as people bring them, broken in one way each: those that are refused, and those partly read."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.sources.linkedin import building as b
from tests.sources.test_zips import with_declared_size

HUGE = 0xFFFFFFF0
SCRIPT = "<script>alert(1)</script>"
FORMULA = "=HYPERLINK(1)"
RIGHT_TO_LEFT = "\u202egnp.exe \u05d3\u05e0\u05d4"
ZERO_WIDTH = "Ze\u200bro\u200d Wi\ufeffdth"
HARMFUL_NAMES = (SCRIPT, FORMULA, RIGHT_TO_LEFT, ZERO_WIDTH, "'; DROP TABLE person; --", "\x1b[31mRed\x07")


def people(case: str, *, count: int = 3) -> list[tuple[str, ...]]:
    """Connections that no other archive holds."""
    return [b.connection(f"Person{number} {case.title()}", url=f"{case}-{number}") for number in range(count)]


def connections(case: str, *, count: int = 3) -> bytes:
    return b.connections(*people(case, count=count))


def archive(case: str, more: dict[str, bytes] | None = None, *, count: int = 3) -> bytes:
    """A zip of a good file with connections, and files that break it."""
    return b.zip_bytes({"Connections.csv": connections(case, count=count), **(more or {})})


def encrypted(case: str) -> bytes:
    whole = bytearray(archive(case))
    whole[whole.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(whole)


def bomb(case: str) -> bytes:
    """Three files of which each declares four gigabytes."""
    whole = archive(case, {"messages.csv": b.messages(), "Invitations.csv": b.invitations()})
    parts = whole.split(b"PK\x01\x02")
    size = HUGE.to_bytes(4, "little")
    return b"PK\x01\x02".join([parts[0], *(part[:20] + size + part[24:] for part in parts[1:])])


def half(case: str) -> bytes:
    whole = archive(case, count=400)
    return whole[: len(whole) // 2]


@dataclass(frozen=True)
class Refused:
    """A file of which nothing can be read, and the code that says why."""

    make: Callable[[str], bytes]
    code: str


REFUSED = {
    "not-a-zip": Refused(lambda _: b"Dear LinkedIn, please send me my data.", "ARC-102"),
    "web-page": Refused(lambda _: b"<!DOCTYPE html><title>Sign in</title>", "ARC-102"),
    "half-a-zip": Refused(half, "ARC-103"),
    "wrong-service": Refused(lambda _: b.zip_bytes({"Takeout/Mail/All mail.mbox": b"x"}), "ARC-104"),
    "encrypted": Refused(encrypted, "ARC-105"),
    "empty-file": Refused(lambda _: b"", "ARC-106"),
    "empty-zip": Refused(lambda _: b.zip_bytes({}), "ARC-106"),
    "only-other-files": Refused(lambda _: b.zip_bytes({"Skills.csv": b"Name\nTact\n"}), "ARC-107"),
    "bomb": Refused(bomb, "ARC-110"),
}


@dataclass(frozen=True)
class Kept:
    """A file of which the good rows are kept: how many, what is told of the rest, and the whole file."""

    make: Callable[[str], bytes]
    added: int
    told: tuple[tuple[str, str], ...]  # code, and the start of where it is
    rejected: int = 0
    skipped: int = 0
    mended: Callable[[str], bytes] | None = None
    mended_adds: int = 0


def rows(case: str, bad: bytes) -> bytes:
    """An archive whose second connection is spoilt."""
    head, first, _, last = connections(case).splitlines(keepends=True)
    return b.zip_bytes({"Connections.csv": head + first + bad + last})


def cut(case: str) -> bytes:
    return b.zip_bytes({"Connections.csv": connections(case)[:-25]})


def lying(case: str) -> bytes:
    """A header that declares less than there is."""
    held = connections(case, count=40)
    return with_declared_size(
        b.zip_bytes({"Connections.csv": held}), len(b"".join(held.splitlines(True)[:21]))
    )


def damaged(case: str) -> bytes:
    """A wrong checksum behind good rows."""
    whole = bytearray(archive(case))
    whole[whole.rfind(b"PK\x01\x02") + 16] ^= 0xFF
    return bytes(whole)


def big_cell(case: str) -> bytes:
    """Ten megabytes in one message, which is kept, and in one name, which is refused."""
    big = "x" * (10 << 20)
    url = f"{b.IN}{case}"
    good = b.message(FROM="Big Cell", CONTENT=big, CONVERSATION_ID="2-big==", SENDER_PROFILE_URL=url)
    bad = b.message(FROM=big, CONVERSATION_ID="2-big==")
    return b.zip_bytes({"messages.csv": b.messages(good, bad)}, compression=zipfile.ZIP_STORED)


def harmful(case: str) -> bytes:
    """Names that would do harm if they were anything but text."""
    made = (
        b.connection(f"{name} {case}", url=f"{case}-{number}", company=FORMULA, position=SCRIPT)
        for number, name in enumerate(HARMFUL_NAMES)
    )
    return b.zip_bytes({"Connections.csv": b.connections(*made)})


KEPT = {
    "lying-header": Kept(
        lying, 20, (("ARC-306", "Connections.csv"),), rejected=1,
        mended=lambda case: archive(case, count=40), mended_adds=20,
    ),
    "wrong-checksum": Kept(damaged, 3, (("ARC-306", "Connections.csv"),), rejected=1, mended=archive),
    "path-traversal": Kept(
        lambda case: archive(case, {"../../escaped.csv": b"x", "/tmp/escaped.csv": b"x"}),
        3, (("ARC-205", ""),), mended=archive,
    ),
    "missing-files": Kept(archive, 3, (("ARC-201", "messages.csv"), ("ARC-201", "Invitations.csv"))),
    "unknown-columns": Kept(
        lambda case: b.zip_bytes({
            "Connections.csv": b.table(("Mood", *b.CONNECTIONS), *(("calm", *row) for row in people(case)))
        }),
        3, (("ARC-211", "Connections.csv"),), mended=archive,
    ),
    "missing-column": Kept(
        lambda case: archive(case, {"Invitations.csv": b"From,To\nA,B\n"}),
        3, (("ARC-209", "Invitations.csv"),), mended=archive,
    ),
    "cut-row": Kept(
        cut, 2, (("ARC-303", "Connections.csv, row 4"),), rejected=1, mended=archive, mended_adds=1
    ),
    "bad-date": Kept(
        lambda case: rows(case, b"Ada,Odd,,,,,someday\n"),
        2, (("ARC-401", "Connections.csv, row 3"),), rejected=1, mended=archive, mended_adds=1,
    ),
    "short-row": Kept(
        lambda case: rows(case, b"Ada,Odd\n"),
        2, (("ARC-301", "Connections.csv, row 3"),), rejected=1, mended=archive, mended_adds=1,
    ),
    "open-quote": Kept(
        lambda case: b.zip_bytes({"Connections.csv": connections(case) + b'"Ada,Odd,,,,,03 Oct 2026\n'}),
        3, (("ARC-30", "Connections.csv, row 5"),), rejected=1, mended=archive,
    ),
    "old-encoding": Kept(
        lambda case: rows(case, b"Jos\xe9,\xc1lvarez,,,,,03 Oct 2026\n"),
        3, (("ARC-213", "Connections.csv"),), mended=archive, mended_adds=1,
    ),
    "two-byte-encoding": Kept(
        lambda case: b.zip_bytes({"Connections.csv": connections(case).decode().encode("utf-16")}),
        3, (), mended=archive,
    ),
    "empty-member": Kept(
        lambda case: archive(case, {"messages.csv": b""}), 3, (("ARC-210", "messages.csv"),), mended=archive
    ),
    "headers-only": Kept(
        lambda case: archive(case, {"messages.csv": b.messages().splitlines(True)[0]}), 3, (), mended=archive
    ),
    "one-row": Kept(lambda case: archive(case, count=1), 1, (), mended=archive, mended_adds=2),
    "empty-row": Kept(
        lambda case: rows(case, b",,,,,,\n"), 2, (("ARC-505", "Connections.csv, row 3"),), skipped=1,
        mended=archive, mended_adds=1,
    ),
    "big-cell": Kept(big_cell, 1, (("ARC-405", "messages.csv, row 3"),), rejected=1),
    "harmful-names": Kept(harmful, len(HARMFUL_NAMES), ()),
}  # fmt: skip


def write(folder: Path, case: str, content: bytes) -> Path:
    """Put an archive where a person would have it, under a name of its own."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{case}.zip"
    path.write_bytes(content)
    return path
