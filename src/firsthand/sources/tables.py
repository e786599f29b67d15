"""Rows of a CSV file that may be broken anywhere: a fault costs the row it is in, not the file.

The standard reader does the splitting. What it cannot promise is decided here: a quote that is never
closed would swallow the rest of the file, so a record that runs over several lines must close within
`MOST_LINES` and parse strictly; else its first line alone is rejected and reading goes on with the next.
"""

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from firsthand.sources.encodings import LONGEST_LINE, MARK, TOO_LONG, UNDECODABLE, TextLines

MOST_LINES = 500
MOST_PATIENCE = 100  # after so many quotes that never closed, records of more than two lines are not tried
UNCLOSED = "ARC-302"
CUT = "ARC-303"
_DELIMITERS = ",;\t"
_SEARCHED_LINES = 10

csv.field_size_limit(2 * LONGEST_LINE)  # cells of 10 MB are read; the reader's own limit is 128 KB

_WHY = {
    "ARC-301": "This row has another number of cells than the header.",
    UNCLOSED: "A quotation mark in this row is opened and never closed.",
    CUT: "The file ends in the middle of this row; it was probably cut off.",
    UNDECODABLE: "This row holds bytes that are no text in any known encoding.",
    TOO_LONG: "This row is longer than 32 MB.",
}


@dataclass(frozen=True, slots=True)
class Header:
    """Where the names of the columns stand, and what separates them."""

    cells: tuple[str, ...]
    line: int  # lines before it
    delimiter: str


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that could not be split into cells."""

    code: str

    @property
    def what(self) -> str:
        """Say what is wrong with it."""
        return _WHY[self.code]


def column_key(cell: str) -> str:
    """Fold a column name: "First Name", "FirstName" and "first_name " are one column."""
    return "".join(character for character in cell.casefold() if character.isalnum())


def first_lines(lines: TextLines) -> list[str]:
    """Return the few lines among which a header is searched."""
    return list(islice(lines, _SEARCHED_LINES))


def find_header(lines: Sequence[str], needed: frozenset[str]) -> Header | None:
    """Return the first line that holds all needed column names, whatever stands before it."""
    for delimiter in _DELIMITERS:
        for number, line in enumerate(lines):
            cells = _cells(line, delimiter)
            if needed <= {column_key(cell) for cell in cells}:
                return Header(tuple(cell.strip() for cell in cells), number, delimiter)
    return None


def best_guess(lines: Sequence[str], known: frozenset[str]) -> frozenset[str]:
    """Return the known column names of the line that has most of them."""
    tried = (
        known & {column_key(cell) for cell in _cells(line, delimiter)}
        for delimiter in _DELIMITERS
        for line in lines
    )
    return max(tried, key=len, default=frozenset())


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


class Rows:
    """The rows below a header: lists of as many cells as it has, or `Broken`.

    `number` is the row just given, as a spreadsheet numbers it; `is_last_unended` tells that it is the
    last one and has no line end. Where a piece of the file is in order, one row a line, all its rows come
    straight from the standard reader; any other piece is gone through line by line.
    """

    def __init__(self, lines: TextLines, header: Header) -> None:
        self._lines = lines
        self._header = header
        self._width = len(header.cells)
        self._chunks = lines.chunks()
        self._pending: deque[str] = deque()
        self._pulled: list[str] = []
        self._record_size = 0
        self._has_run_dry = False
        self._give_ups = 0
        self._above = ""  # the last cell of the row before
        self.number = header.line + 1

    @property
    def is_last_unended(self) -> bool:
        """Tell whether the row just given is the last and ends without a line end."""
        return self._lines.unended and not self._pending

    def __iter__(self) -> Iterator[list[str] | Broken]:
        to_skip = self._header.line + 1
        for chunk in self._chunks:
            if to_skip:
                above = chunk.split("\n", to_skip)
                rest = above[-1] if len(above) > to_skip else ""
                to_skip -= min(to_skip, len(above) - 1)
            else:
                rest = chunk
            if rows := self._rows_in_order(rest):
                for self.number, row in enumerate(rows, self.number + 1):  # noqa: B020
                    yield row
                continue
            self._pending.extend(io.StringIO(rest))
            while self._pending:
                yield from self._line_by_line()

    def _rows_in_order(self, chunk: str) -> list[list[str]]:
        """Return the rows of a piece that is one whole row a line; none when anything is odd."""
        if self._lines.unended or not chunk:
            return []
        try:
            rows = list(csv.reader(io.StringIO(chunk), delimiter=self._header.delimiter, strict=True))
        except csv.Error:
            return []
        if len(rows) != chunk.count("\n") or set(map(len, rows)) != {self._width}:
            return []
        self._above = rows[-1][-1]
        return rows

    def _line_by_line(self) -> Iterator[list[str] | Broken]:
        """Read what is pending, or until lines had to be given back."""
        pulled = self._pulled
        pulled.clear()
        self._has_run_dry = False
        for row in csv.reader(self._feed(), delimiter=self._header.delimiter):
            self.number += 1
            if not self._is_sound(row):
                yield self._first_line_broken()
                return
            pulled.clear()
            if found := self._judged(row):
                yield found

    def _feed(self) -> Iterator[str]:
        """Give the reader its lines, remembering those of the record it is in."""
        pulled, pending = self._pulled, self._pending
        while pending or pulled:
            if not pending:
                pending.extend(io.StringIO(next(self._chunks, "")))
            if not pending or self._is_record_too_long(pending[0]):
                self._has_run_dry = True
                return
            pulled.append(pending.popleft())
            yield pulled[-1]

    def _is_record_too_long(self, following: str) -> bool:
        if not self._pulled:
            return False
        most = MOST_LINES if self._give_ups < MOST_PATIENCE else 2
        self._record_size += len(following)
        return len(self._pulled) >= most or self._record_size > LONGEST_LINE

    def _is_sound(self, row: list[str]) -> bool:
        """Tell whether a record stands on one line, or on several with every quote where it belongs."""
        pulled, self._record_size = self._pulled, 0
        if self._has_run_dry:  # the reader wanted more lines than there were: a quote is still open
            return False
        if len(pulled) == 1:
            return True
        if len(row) != self._width or any(line.startswith(MARK) for line in pulled):
            return False
        try:
            return len(list(csv.reader(pulled, delimiter=self._header.delimiter, strict=True))) == 1
        except csv.Error:
            return False

    def _first_line_broken(self) -> Broken:
        """Reject the first line of the record and give the others back."""
        _, *others = self._pulled
        is_cut = self.is_last_unended
        self._pending.extendleft(reversed(others))
        self._pulled.clear()
        self._give_ups += 1
        return Broken(CUT if is_cut else UNCLOSED)

    def _judged(self, row: list[str]) -> list[str] | Broken | None:
        """Decide about a row of the wrong width, a marked one, an empty one, or the last one."""
        is_last, width = self.is_last_unended, self._width
        if not row:
            return None
        if row[0].startswith(MARK) and (code := row[0][1:]) in _WHY:
            return Broken(CUT if is_last else code)
        if len(row) != width and (len(row) < width or any(row[width:])):
            return Broken(CUT if is_last and len(row) < width else "ARC-301")
        if is_last and self._looks_cut(row):
            return Broken(CUT)
        self._above = row[width - 1]
        return row[:width]

    def _looks_cut(self, row: list[str]) -> bool:
        """Tell whether the last cell is only the beginning of the cell above it."""
        is_beginning = self._above != row[-1] and self._above.startswith(row[-1])
        return is_beginning or bool(self._lines.damage)
