"""Read lists that others shared: a file of JSON, as `core/shared_lists.py` describes it, a folder or a zip of them.

Everything in it was written by somebody else: it is read whole, to a size that no such list has, and each person who
makes no sense costs one row.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from firsthand.core.export_text import writable
from firsthand.core.names import fold_name, is_usable_key
from firsthand.core.records import FileSeen, Item, Notice, Party, Problem, Skipped
from firsthand.core.shared_lists import ENDING, FORM, HOW_WELL, LONGEST, MOST_DAYS, MOST_PEOPLE, SIGN
from firsthand.core.shared_records import SharedHead, SharedPerson
from firsthand.core.urls import canonical_profile_url
from firsthand.sources.base import Refused
from firsthand.sources.loose import Codes, FileKind, LooseFile, LooseFiles, open_files

LARGEST = 4 << 20  # bytes; five thousand people take one
SHARED_FILE = FileKind(
    "shared list",
    (ENDING,),
    f'"{SIGN}"'.upper().encode(),
    Codes("SHL-101", "SHL-102", "SHL-103", "SHL-104", "SHL-105", "SHL-201"),
)
NO_LIST = "This is no list as Firsthand writes it; nothing of it was read."


@contextmanager
def read_shared(path: Path, *, today: date) -> Iterator["SharedFiles"]:
    """Open shared lists. Raises UserError when there are none."""
    with open_files(path, SHARED_FILE) as opened:
        yield SharedFiles(opened, today)


class SharedFiles:
    """Opened lists; see `Source` for the words. The head of a list is its first row, and each person one more."""

    exported_on: date | None = None

    def __init__(self, opened: LooseFiles, today: date) -> None:
        self.name = opened.name
        self.notices = opened.notices
        self.seen = tuple(FileSeen(file.name, "shared", "", file.size) for file in opened.files)
        self.total_bytes = sum(file.size for file in opened.files)
        self.bytes_read = 0
        self._files, self._today = opened.files, today

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each file with its items; read the items of one before asking for the next."""
        self.bytes_read = 0
        for seen, file in zip(self.seen, self._files, strict=True):
            yield seen, self._items(file)

    def _items(self, file: LooseFile) -> Iterator[Item]:
        before = self.bytes_read
        yield from items_of(bytes_of(file), file.name, self._today)
        self.bytes_read = before + file.size


def bytes_of(file: LooseFile) -> bytes | None:
    """Return what a file holds; None where it is too large or cannot be read."""
    try:
        with file.open() as stream:
            content = stream.read(LARGEST + 1)
    except OSError:
        return None
    return content if len(content) <= LARGEST else None


def items_of(content: bytes | None, where: str, today: date) -> Iterator[Item]:
    """Yield the head of a list, then its people; of a file that is none, one problem."""
    try:
        said = parsed(content)
        head = head_of(said, sha256(content or b"").hexdigest()[:32], today)
    except Refused as refused:
        yield Problem(refused.code, f"{where}, head", refused.what)
        return
    yield head
    people = said.get("people")
    if head.is_revoked or not isinstance(people, list):
        return
    seen: set[SharedPerson] = set()
    for number, row in enumerate(people, 1):
        yield item_of(row, f"{where}, person {number:d}", number, seen)
    if today > head.expires_on:
        what = "The list has expired, and counts no more; ask whoever shared it for a new one."
        yield Notice("SHL-202", where, what)


def parsed(content: bytes | None) -> dict[str, Any]:
    """Return the object that a file holds. Raises Refused."""
    if content is None:
        raise Refused("SHL-301", "It is larger than a list can be, or cannot be read.")
    try:
        said = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused("SHL-302", "The file is damaged or cut off: it is no whole JSON.") from error
    if not isinstance(said, dict) or said.get(SIGN) != FORM:
        raise Refused("SHL-303", NO_LIST)
    return said


def head_of(said: dict[str, Any], digest: str, today: date) -> SharedHead:
    """Return the head of a list. Raises Refused where it does not say who shared it with whom, and until when."""
    by = said.get("shared_by")
    by = by if isinstance(by, dict) else {}
    sharer = Party(line(by.get("name")), canonical_profile_url(line(by.get("profile_url"))))
    shared_with, list_id, consent = (line(said.get(key)) for key in ("shared_with", "list_id", "consent"))
    if not (sharer.name and shared_with and list_id and consent):
        what = "The list does not say who shared it with whom, and that they chose to; it was left out."
        raise Refused("SHL-304", what)
    try:
        made_at = datetime.fromisoformat(line(said.get("made_at")))
        expires_on = date.fromisoformat(line(said.get("expires_on"))[:10])
    except ValueError as error:
        raise Refused("SHL-305", "The list does not say when it was made or expires.") from error
    made_at = made_at.replace(tzinfo=made_at.tzinfo or UTC).astimezone(UTC).replace(microsecond=0)
    if made_at.date() > today + timedelta(days=1):
        raise Refused("SHL-305", "The list says that it was made in the future.")
    latest = made_at.date() + timedelta(days=MOST_DAYS)
    is_revoked = said.get("is_revoked") is True
    return SharedHead(list_id, sharer, shared_with, made_at, min(expires_on, latest), is_revoked, digest)


def item_of(row: Any, where: str, number: int, seen: set[SharedPerson]) -> Item:
    """Return one person of a list, or why they are left out."""
    if number > MOST_PEOPLE:
        return Problem("SHL-307", where, f"A list has at most {MOST_PEOPLE:,} people.")
    if not isinstance(row, dict):
        return Problem("SHL-306", where, "This row is no person.")
    name, url = line(row.get("name")), canonical_profile_url(line(row.get("profile_url")))
    if not (name and is_usable_key(fold_name(name))):
        return Problem("SHL-306", where, "This row has no name by which somebody could be meant.")
    how_well = row.get("how_well", "")
    found = SharedPerson(Party(name, url), line(row.get("company")), how_well if how_well in HOW_WELL else "")
    if found in seen:
        return Skipped("SHL-501", where, "The same person stands in this list before.")
    seen.add(found)
    return found


def line(value: Any) -> str:
    """Return a text as one line of letters that can be shown, no longer than such a text is; "" for anything else."""
    text = value if isinstance(value, str) else ""
    plain = " ".join(writable(text[: 4 * LONGEST]).split())
    return "".join(letter for letter in plain if letter.isprintable())[:LONGEST].strip()
