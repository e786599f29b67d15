"""Read the archive a LinkedIn member downloads: what is in it first, then its rows, file after file."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import cast

from firsthand.core.records import FileSeen, Item, Notice, OwnerProfile, Problem, Skipped
from firsthand.sources.base import LeftOut, Refused, cannot_open, row_place
from firsthand.sources.encodings import TextLines
from firsthand.sources.files import Archive, Together, open_archive
from firsthand.sources.linkedin.contents import choose, content_notices, missing_notices
from firsthand.sources.linkedin.dates import FIRST_YEAR, Calendar
from firsthand.sources.linkedin.layouts import PROFILE, WANTED, picker
from firsthand.sources.linkedin.messages import Unsettled, Unsigned, settle_unsigned
from firsthand.sources.linkedin.probing import Table, probe
from firsthand.sources.tables import CUT, Broken, Rows

READING = 2  # to be raised whenever the same bytes give other rows than before
_BLOCK = 1 << 18
_DATE_IN_NAME = re.compile(r"linkedin_?data_?export[_ ](\d{1,2})-(\d{1,2})-(\d{4})", re.IGNORECASE)


@contextmanager
def read_archive(path: Path | Together, *, today: date) -> Iterator["LinkedInArchive"]:
    """Open an archive: a zip, a folder or some of its files. Raises UserError when nothing can be read."""
    with open_archive(path, wanted=WANTED) as opened:
        yield LinkedInArchive(opened, path, today)


class LinkedInArchive:
    """An opened archive; see `Source` for the words.

    `exported_on` comes from the name LinkedIn gave the file (then `has_exact_export_date`), else it is the
    newest date found. `member_name` is whose archive it is, as far as Profile.csv says.
    `incomplete_files` names, while and after reading, the files that were cut off or damaged, whose missing
    rows mean nothing.
    """

    def __init__(self, opened: Archive, path: Path | Together, today: date) -> None:
        self.name, self.path, self.today = opened.name, path, today
        chosen = choose(opened)
        probed = [probe(member, layouts, today) for member, layouts in chosen.files]
        self._tables = [found for found in probed if isinstance(found, Table)]
        rejected = [found for found in probed if isinstance(found, Notice)]
        if not self._tables:
            raise _nothing_to_read(opened, rejected)
        named_on = _date_in(opened.labels)
        self.has_exact_export_date = named_on is not None
        self.exported_on = named_on or self._newest()
        self.seen = tuple(table.seen for table in self._tables)
        self.notices = (
            *opened.notices,
            *chosen.notices,
            *rejected,
            *content_notices(opened.others),
            *(() if opened.is_loose else missing_notices(self.seen, rejected)),
            *(notice for table in self._tables for notice in table.notices),
            *self._date_notice(),
        )
        self.total_bytes = sum(table.seen.size for table in self._tables)
        self.incomplete_files: list[str] = []
        self._bytes_done = 0
        self._lines: TextLines | None = None
        self.member_name = self._read_member_name()

    @property
    def bytes_read(self) -> int:
        """How many bytes have been read so far, of `total_bytes`."""
        return self._bytes_done + (self._lines.bytes_read if self._lines else 0)

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each file with its items, lazily; read the items of one before asking for the next."""
        self._bytes_done, self._lines = 0, None
        for table in self._tables:
            items = self._items(table)
            yield (
                table.seen,
                settle_unsigned(items) if table.layout.has_unsigned else cast(Iterator[Item], items),
            )

    def digest(self, seen: FileSeen) -> str:
        """Return what is equal only for files of one name that give the same rows; "" for a damaged one."""
        member = next(table.member for table in self._tables if table.seen is seen)
        found = sha256(f"{READING} {member.name} {member.size}".encode())
        try:
            with member.stored() as stream:
                while block := stream.read(_BLOCK):
                    found.update(block)
        except OSError:
            return ""
        return found.hexdigest()

    def pass_over(self, seen: FileSeen) -> None:
        """Count a file as read whose rows are known already."""
        self._bytes_done += seen.size

    def note_bytes(self, count: int) -> None:
        """Note how many bytes have been read so far, by whomever."""
        self._bytes_done = count

    def _items(self, table: Table) -> Iterator[Item | Unsettled]:
        """Yield one item for each row, and what to tell about the file at its end."""
        name, read, calendar = table.member.name, table.layout.read, self._calendar(table)
        take = picker(table.layout.columns, table.header.cells)
        lines, rows = table.rows()
        self._lines = lines
        for row in rows:
            if isinstance(row, Broken):
                yield self._noted(Problem(row.code, row_place(name, rows.number), row.what), name)
                continue
            try:
                record = read(take(row), calendar)
            except Unsigned as reason:
                yield Unsettled(
                    reason.message, Skipped(reason.code, row_place(name, rows.number), reason.what)
                )
            except (Refused, LeftOut) as reason:
                yield self._noted(_not_read(reason, row, rows, name), name)
            else:
                yield record
        yield from self._end_of_file(lines, name)

    def _noted(self, item: Problem | Skipped, name: str) -> Problem | Skipped:
        """Note a file that ends in the middle of a row: what it lacks means nothing."""
        if item.code == CUT:
            self.incomplete_files.append(name)
        return item

    def _end_of_file(self, lines: TextLines, name: str) -> Iterator[Item]:
        """Tell what was found out about a file on the way through it."""
        self._bytes_done, self._lines = self._bytes_done + lines.bytes_read, None
        if lines.damage:
            self.incomplete_files.append(name)
            yield Problem(
                "ARC-306", name, f"The file is damaged ({lines.damage}); the rows before were kept."
            )
        if lines.guessed:
            lines_read = "1 line was" if lines.guessed == 1 else f"{lines.guessed:,} lines were"
            what = f"Not all is UTF-8: {lines_read} read as Windows-1252. Check some names."
            yield Notice("ARC-213", name, what)
        if lines.unended and not lines.damage and name not in self.incomplete_files:
            yield Notice(
                "ARC-215",
                name,
                "It does not end with a line end; if it was cut off, its last row may be short.",
            )

    def _calendar(self, table: Table) -> Calendar:
        return Calendar(max(self.exported_on or self.today, self.today), table.forms.order)

    def _newest(self) -> date | None:
        return max((table.newest_on for table in self._tables if table.newest_on), default=None)

    def _date_notice(self) -> Iterator[Notice]:
        if self.has_exact_export_date:
            return
        newest = (
            f"its newest date, {self.exported_on}, is taken"
            if self.exported_on
            else "no date was found in it"
        )
        yield Notice("ARC-218", self.name, f"Its name does not say when LinkedIn made it; {newest}.")

    def _read_member_name(self) -> str:
        """Read whose archive this is, ahead of all else."""
        profile = next((table for table in self._tables if table.layout is PROFILE), None)
        items = self._items(profile) if profile else iter(())
        name = next((item.name for item in items if isinstance(item, OwnerProfile)), "")
        self._bytes_done, self._lines, self.incomplete_files = 0, None, []
        return name


def _not_read(reason: Refused | LeftOut, row: list[str], rows: Rows, name: str) -> Problem | Skipped:
    """Return what becomes of a row that makes no sense or is not wanted."""
    where = row_place(name, rows.number)
    if not any(cell.strip() for cell in row):
        return Skipped("ARC-505", where, "This row is empty.")
    if isinstance(reason, LeftOut):
        return Skipped(reason.code, where, reason.what)
    if rows.is_last_unended:
        return Problem(CUT, where, Broken(CUT).what)
    return Problem(reason.code, where, reason.what)


def _date_in(labels: Iterable[str]) -> date | None:
    """Return the date in a name such as Basic_LinkedInDataExport_10-05-2026.zip.zip."""
    for label in labels:
        if match := _DATE_IN_NAME.search(label):
            month, day, year = map(int, match.groups())
            try:
                return date(max(year, FIRST_YEAR), month, day)
            except ValueError:
                continue
    return None


def _nothing_to_read(opened: Archive, rejected: list[Notice]) -> Exception:
    if rejected:
        what = f"None of its files could be read. {rejected[0].where}: {rejected[0].what}"
    elif opened.others:
        what = "It holds none of the files that tell who you know, such as Connections.csv."
    else:
        what = "It holds nothing that can be read."
    return cannot_open(
        "ARC-107",
        what,
        where=opened.name,
        next_step="Ask LinkedIn for a copy of your data with Connections, Invitations and Messages, and import that.",
    )
