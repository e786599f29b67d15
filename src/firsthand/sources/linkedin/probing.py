"""Look at a file before reading it: its header, its generation, how it writes dates, what is odd about it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from firsthand.core.records import FileSeen, Notice
from firsthand.sources.base import Refused, shown_name
from firsthand.sources.encodings import TextLines
from firsthand.sources.files import Member
from firsthand.sources.linkedin.dates import ONE_ORDER, Calendar, DateForms, date_forms
from firsthand.sources.linkedin.layouts import CONNECTIONS, MESSAGES, OLD_MESSAGES, Layout, picker
from firsthand.sources.lookalikes import looks_like
from firsthand.sources.tables import Broken, Header, Rows, best_guess, column_key, find_header, first_lines

_MOST_DATES = 20_000
_LONGEST_DATE = 60
_SCANNED_MESSAGES = 1_000
_OLDEST_FORM = re.compile(r"\d{1,2}/\d{1,2}/\d{2}", re.ASCII)
_STAMP = re.compile(r"\d{1,2}/\d{1,2}/\d{2}, .*", re.ASCII)
_BARE = re.compile(r"(?:https?://)?(?:www\.)?linkedin\.com/in/?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A file that can be read: where it is, how its rows are read, and what was found out before."""

    member: Member
    layout: Layout
    header: Header
    seen: FileSeen
    forms: DateForms = ONE_ORDER
    newest_on: date | None = None
    notices: tuple[Notice, ...] = ()

    def rows(self) -> tuple[TextLines, Rows]:
        """Open the file and return its lines, for what they tell of themselves, and its rows."""
        lines = TextLines(self.member.open())
        return lines, Rows(lines, self.header)


def probe(member: Member, layouts: Sequence[Layout], today: date) -> Table | Notice:
    """Return how to read a file, or why it cannot be read."""
    try:
        with member.open() as stream:
            start = stream.read(512)
        lines = TextLines(member.open())
        head = first_lines(lines)
    except OSError:
        return Notice("ARC-208", member.name, "It could not be opened and was left out.")
    if not start:
        return Notice("ARC-210", member.name, "It is empty; there is nothing to read in it.")
    for layout in layouts:
        if header := find_header(head, layout.needed):
            return _table(
                member, layout, header, today, is_resaved=lines.has_mark or _is_resaved(header, head)
            )
    return Notice("ARC-209", member.name, _why_not(start, head, layouts))


def _why_not(start: bytes, head: list[str], layouts: Sequence[Layout]) -> str:
    """Say what a file without a known header is, or which columns it lacks."""
    if start.startswith(b"PK"):
        return "It is an Excel workbook or a zip file with the wrong ending and was left out. Use the original file."
    if looks := looks_like(start):
        return f"It is {looks} with the wrong ending and was left out."
    found = max((best_guess(head, layout.known) for layout in layouts), key=len)
    if len(found) < 2:
        return "It has none of the columns that LinkedIn gives this file and was left out."
    layout = max(layouts, key=lambda one: len(one.needed & found))
    missing = [name for name in layout.columns if column_key(name) in layout.needed - found]
    columns = "column" if len(missing) == 1 else "columns"
    return f"It was left out, because it lacks the {columns} {', '.join(missing)}."


def _is_resaved(header: Header, head: list[str]) -> bool:
    """Tell whether a spreadsheet has saved the file again, as far as its first lines show."""
    return header.delimiter == ";" or (header.line > 0 and head[0].lower().startswith("notes:,"))


def _table(member: Member, layout: Layout, header: Header, today: date, *, is_resaved: bool) -> Table:
    keys = [column_key(cell) for cell in header.cells]
    seen = FileSeen(
        member.name, layout.kind, layout.generation(frozenset(keys)), member.size, columns=header.cells
    )
    table = _with_dates(Table(member, layout, header, seen), today)
    is_edited = is_resaved or table.forms.is_edited
    table = replace(table, seen=replace(table.seen, is_edited=is_edited))
    notices = (*table.notices, *_column_notices(member.name, header.cells, layout), *_edit_notices(table))
    return replace(table, notices=notices)


def _column_notices(name: str, cells: tuple[str, ...], layout: Layout) -> Iterator[Notice]:
    keys = [key for cell in cells if (key := column_key(cell))]
    if len(set(keys)) < len(keys):
        yield Notice("ARC-212", name, "Some of its columns have the same name; the first of each was read.")
    if unknown := [shown_name(cell) for cell in cells if cell and column_key(cell) not in layout.known]:
        listed = ", ".join(unknown[:5]) + (" and more" if len(unknown) > 5 else "")
        yield Notice("ARC-211", name, f"It has columns that are not known and were not read: {listed}.")


def _edit_notices(table: Table) -> Iterator[Notice]:
    if table.seen.is_edited:
        yield Notice(
            "ARC-207", table.member.name, "A spreadsheet has saved this file again; the original is safer."
        )
    if table.forms.is_ambiguous:
        order = str(table.forms.order)
        what = f"Its dates can be read in two ways; they were read with the {order}. Check one that you know."
        yield Notice("ARC-214", table.member.name, what)


# Dates of a whole file


def _with_dates(table: Table, today: date) -> Table:
    """Add the newest date and the order of day and month, from a first pass over the dates."""
    if not table.layout.date_column:
        return table
    texts, bare = _dates_and_bare_urls(table)
    is_message = table.layout in (MESSAGES, OLD_MESSAGES)
    forms = ONE_ORDER if is_message else date_forms(texts)
    if table.layout is CONNECTIONS:
        table = _with_generation(table, texts)
        if table.seen.generation in ("C1", "C2") and all(map(_is_oldest_form, texts)):
            forms = replace(forms, is_edited=False, is_ambiguous=False)
    newest = _newest(texts, Calendar(today, forms.order))
    notices = (Notice("ARC-217", table.member.name, _BARE_URLS),) if bare else ()
    return replace(table, forms=forms, newest_on=newest, notices=notices)


_BARE_URLS = "LinkedIn left the profile addresses out of this file; people were found by their names instead."


def _dates_and_bare_urls(table: Table) -> tuple[list[str], bool]:
    take = picker((table.layout.date_column, "inviterProfileUrl"), table.header.cells)
    _, rows = table.rows()
    is_message = table.layout in (MESSAGES, OLD_MESSAGES)
    texts: dict[str, None] = {}
    bare = False
    for row in islice(rows, _SCANNED_MESSAGES if is_message else None):
        if isinstance(row, Broken):
            continue
        text, url = take(row)
        bare = bare or _BARE.fullmatch(url.strip()) is not None
        if text and len(text) <= _LONGEST_DATE and len(texts) < _MOST_DATES:
            texts[text] = None
    return list(texts), bare


def _with_generation(table: Table, texts: list[str]) -> Table:
    """Tell C2, C3 and C4, which share a header: C2 gives the time of day, C4 has lines before the header."""
    if table.seen.generation != "C4" or table.header.line:
        return table
    generation = "C2" if any(map(_STAMP.fullmatch, texts)) else "C3"
    return replace(table, seen=replace(table.seen, generation=generation))


def _is_oldest_form(text: str) -> bool:
    return _OLDEST_FORM.fullmatch(text) is not None or _STAMP.fullmatch(text) is not None


def _newest(texts: Iterable[str], calendar: Calendar) -> date | None:
    """Return the newest day that is not in the future."""
    limit = calendar.made_on + timedelta(days=1)
    return max((day for text in texts if (day := _day(text, calendar)) and day <= limit), default=None)


def _day(text: str, calendar: Calendar) -> date | None:
    try:
        return calendar.day(text.removesuffix(" UTC"))
    except Refused:
        return None
