"""A table (CSV) of whom the owner met when, kept by hand: which columns it has, and a record for each row.

Nobody agrees on the names of its columns, so they are guessed, shown, and chosen by the owner. Who the people are is
for others to find out.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path

from firsthand.core.errors import UserError
from firsthand.core.event_columns import Choice, guess_columns, is_mail, settled
from firsthand.core.event_days import Orders, orders_of, read_day
from firsthand.core.event_kinds import No, kind_of
from firsthand.core.export_tables import COLUMNS
from firsthand.core.records import FileSeen, Item, Noted, Notice, Party, Problem, Skipped
from firsthand.core.urls import canonical_profile_url
from firsthand.sources.base import cannot_open, row_place, shown_name
from firsthand.sources.encodings import MARK, TextLines
from firsthand.sources.linkedin.cleaning import visible
from firsthand.sources.linkedin.contents import COPY_MARK
from firsthand.sources.linkedin.layouts import LAYOUTS, WANTED
from firsthand.sources.linkedin.names import AI_CHATS, NOT_READ
from firsthand.sources.lookalikes import looks_like
from firsthand.sources.tables import Broken, Header, Rows, column_key, first_lines

MOST_BYTES = 8 << 20
MOST_COLUMNS = 100
MOST_SAMPLED = 20
ENDINGS = (".csv", ".tsv", ".txt")  # what ends with the last is a table only where it surely is one
_DELIMITERS = ",;\t|"
_LONGEST_NAME = 200
_LONGEST_NOTE = 300
_LONGEST_COLUMN = 60
_SHOWABLE = re.compile(r"(?=.*\d)[A-Za-z0-9 ,:/.\-]{1,30}")
_GIVE = "Give a CSV file with a column that says who and one that says when."
_WHY = {
    "EVT-301": "This row does not say who it was.",
    "EVT-304": "This row does not say when it was.",
    "EVT-306": "That day has not come yet.",
    "EVT-307": "It does not say that you met or spoke.",
    "EVT-501": "It tells of something written or of a connection, not of having met or spoken.",
    "EVT-502": "It did not take place.",
    "EVT-505": "This row is empty.",
}
_SKIPPED = {No.HELD: "EVT-502", No.TALK: "EVT-501"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that can be read: its columns by name, a value of each, and which column is guessed to say what."""

    path: Path
    header: Header
    columns: tuple[str, ...]
    guess: Choice
    sample: tuple[str, ...] = ()
    whose: str = ""  # where it is no table of meetings at all

    @property
    def name(self) -> str:
        """Return the name of the file."""
        return shown_name(self.path.name)

    def rows(self) -> tuple[TextLines, Rows]:
        """Open the file and return its lines, for what they tell of themselves, and its rows."""
        lines = TextLines(self.path.open("rb"))
        return lines, Rows(lines, self.header)

    def orders(self, when: int) -> Orders:
        """Find in which order the days of a column stand; all rows are looked at."""
        if when < 0:
            return Orders()
        return orders_of(row[when] for row in self.rows()[1] if not isinstance(row, Broken))


def open_sheet(path: Path, today: date) -> Sheet:
    """Look at a table before it is read. Raises UserError EVT-101 or EVT-102."""
    header = _find_header(path)
    cells = tuple(visible(cell)[:_LONGEST_COLUMN] for cell in header.cells)
    columns = tuple(cell or f"Column {number}" for number, cell in enumerate(cells, start=1))
    sheet = Sheet(path, header, columns, Choice())
    rows = [row for row in islice(sheet.rows()[1], MOST_SAMPLED) if not isinstance(row, Broken)]
    guess = guess_columns(cells, rows, today)
    guess = settled(guess, sheet.orders(guess.when))
    return replace(sheet, guess=guess, sample=_sample(rows, len(columns)), whose=_whose(path.name, columns))


def _sample(rows: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """Return the first value of each column."""
    values = ((visible(row[place][:500]) for row in rows) for place in range(width))
    return tuple(next(filter(None, each), "")[:_LONGEST_COLUMN] for each in values)


def is_event_table(path: Path, today: date, *, is_sure: bool = True) -> bool:
    """Tell whether a file is a table of meetings rather than one of an archive's; or whether it may be one."""
    name = COPY_MARK.sub("", path.name.lower())
    if (
        path.suffix.lower() not in ENDINGS[: None if is_sure else 2]
        or not path.is_file()
        or name in NOT_READ | AI_CHATS
    ):
        return False
    try:
        sheet = open_sheet(path, today)
    except UserError:
        return False
    is_one = not sheet.guess.lack if is_sure else name not in WANTED or not sheet.guess.lack
    return is_one and not sheet.whose


def _whose(name: str, columns: Sequence[str]) -> str:
    """Say of whom a file is that is no table of meetings, by its header: of an archive, or of our own export."""
    keys = frozenset(map(column_key, columns))
    if columns[: len(COLUMNS)] == COLUMNS:
        return "an export of Firsthand"
    is_named = COPY_MARK.sub("", name.lower()) in WANTED
    fits = any(
        layout.needed <= keys and (is_named or keys <= layout.known or len(layout.needed) > 2)
        for layout in LAYOUTS
    )
    return "a file of LinkedIn's archive" if fits else ""


def _find_header(path: Path) -> Header:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4096)
        lines = TextLines(path.open("rb"))
        head = ["\n" if line.startswith(MARK) else line for line in first_lines(lines)]
    except OSError as error:
        raise cannot_open(
            "EVT-101",
            "The file is missing, or reading it is not allowed.",
            where=path.name,
            next_step="Check its name and your rights to it.",
        ) from error
    looks = looks_like(start) or ("a zip or an Office file" if start.startswith(b"PK") else "")
    header = _best_header(head) if size <= MOST_BYTES else None
    if size > MOST_BYTES or looks or header is None or len(header.cells) > MOST_COLUMNS:
        what = f"This is {looks}, no table." if looks else "This is no table with several columns."
        if size > MOST_BYTES or (header and len(header.cells) > MOST_COLUMNS):
            what = f"This is more than a table holds: 8 MB, {MOST_COLUMNS} columns."
        raise cannot_open("EVT-102", what, where=path.name, next_step=_GIVE)
    return header


def _best_header(head: Sequence[str]) -> Header | None:
    """Return the first row of the widest regular table that the first lines can be."""
    found: list[tuple[int, int, str, list[list[str]]]] = []
    for delimiter in _DELIMITERS:
        try:
            rows = [[] if _is_hint(row) else row for row in csv.reader(head, delimiter=delimiter)]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if any(row))
        if widths:
            width, count = max(widths.items(), key=lambda pair: (pair[0] > 1, pair[1], pair[0]))
            found.append((count if width > 1 else 0, width, delimiter, rows))
    best = max(found, default=(0, 0, "", []))
    count, width, delimiter, rows = best
    if not count:
        return None
    number = next(place for place, row in enumerate(rows) if len(row) == width)
    cells = rows[number]
    if any(_is_value(cell) for cell in cells):
        return Header(tuple("" for _ in cells), number - 1, delimiter)
    return Header(tuple(cell.strip() for cell in cells), number, delimiter)


def _is_hint(row: Sequence[str]) -> bool:
    """Tell whether a row only tells a spreadsheet which separator to take: `sep=;`."""
    return bool(row) and row[0].lower().lstrip("\ufeff").startswith("sep=") and not any(row[1:])


def _is_value(cell: str) -> bool:
    """Tell whether a cell holds what only a row does, so that the table has no header."""
    return (
        is_mail(cell)
        or bool(canonical_profile_url(cell))
        or read_day(cell, date.max, order="dmy") is not None
    )


class EventTable:
    """An opened table; see `Source` for the words."""

    exported_on: date | None = None
    notices: tuple[Notice, ...] = ()

    def __init__(self, sheet: Sheet, choice: Choice, today: date) -> None:
        self.name = sheet.name
        self.seen = (FileSeen(sheet.name, "events", "", sheet.path.stat().st_size, columns=sheet.columns),)
        self.total_bytes = self.seen[0].size
        self.bytes_read = 0
        self._sheet, self._choice, self._today = sheet, choice, today

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield the file with its items."""
        yield self.seen[0], self._items()

    def _items(self) -> Iterator[Item]:
        lines, rows = self._sheet.rows()
        for row in rows:
            self.bytes_read = lines.bytes_read
            yield self.item(row, row_place(self.name, rows.number))
        if lines.guessed:
            yield Notice("EVT-201", self.name, "Not all is UTF-8; the rest was read as Windows-1252.")
        if lines.damage:
            yield Notice("EVT-202", self.name, "The file could not be read to its end; the rows before were.")

    def item(self, row: list[str] | Broken, where: str) -> Item:
        """Return what a row says, or why it says nothing."""
        if isinstance(row, Broken):
            return Problem(row.code, where, row.what)
        if not any(cell.strip() for cell in row):
            return Skipped("EVT-505", where, _WHY["EVT-505"])
        choice = self._choice
        who = party_of([row[place] for place in choice.who])
        if not any(who):
            return Problem("EVT-301", where, _WHY["EVT-301"])
        said = row[choice.when]
        on = read_day(said, self._today, order=choice.order)
        if on is None or on > self._today:
            return _no_day(said, where, is_read=on is not None)
        found = kind_of(row[choice.what] if choice.what >= 0 else "")
        if isinstance(found, No):
            return _no_entry(found, where)
        kind, beyond = found
        note = row[choice.note] if choice.note >= 0 else ""
        told = ": ".join(filter(None, (visible(beyond[:500]), visible(note[:2_000]))))
        return Noted(where, who, on, kind, told[:_LONGEST_NOTE].strip())


def party_of(cells: Sequence[str]) -> Party:
    """Return whom these cells name together: an address each, and whatever else they hold as the name."""
    mail = url = ""
    words: list[str] = []
    for cell in cells:
        text = visible(cell[: 10 * _LONGEST_NAME])
        if is_mail(text):
            mail = mail or text.lower()
        elif found := canonical_profile_url(text):
            url = url or found
        else:
            words.append(text)
    name = " ".join(filter(None, words))
    return Party(name if len(name) <= _LONGEST_NAME else "", url, mail)


def _no_day(said: str, where: str, *, is_read: bool) -> Problem:
    if is_read:
        return Problem("EVT-306", where, _WHY["EVT-306"])
    if not said.strip():
        return Problem("EVT-304", where, _WHY["EVT-304"])
    shown = f' "{said.strip()}"' if _SHOWABLE.fullmatch(said.strip()) else ""
    return Problem("EVT-305", where, f"The day{shown} cannot be read.")


def _no_entry(why: No, where: str) -> Problem | Skipped:
    code = _SKIPPED.get(why)
    return Skipped(code, where, _WHY[code]) if code else Problem("EVT-307", where, _WHY["EVT-307"])
