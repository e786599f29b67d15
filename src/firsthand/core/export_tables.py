"""People as a table (CSV) for spreadsheets: its columns, and cells in which no text becomes an order.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and strangers choose their own names.
Such a cell gets an apostrophe in front. Phone numbers begin with `tel:` instead, which every program takes for
text: the plus and leading zeros stay, and a click dials.
"""

from collections.abc import Iterable, Iterator

from firsthand.core.export import Exported
from firsthand.core.export_text import writable
from firsthand.core.urls import full_url

COLUMNS = (
    "id", "name", "company", "position", "knowledge", "strength", "standing", "trend", "connected_on", "is_connected",
    "last_interaction_at", "messages_in", "messages_out", "meetings", "profile_url", "mails", "phones", "place",
    "categories", "note", "tags", "own_notes", "school",
)  # fmt: skip
SEPARATORS = {"comma": ",", "semicolon": ";"}
MARK = "\ufeff"  # by which spreadsheets know UTF-8
_FORMULAS = (*"=+-@\uff1d\uff0b\uff0d\uff20",)  # the wide ones are read like the others
_AMONG = "; "  # between several values in one cell


def table_lines(people: Iterable[Exported], *, separator: str = ",") -> Iterator[str]:
    """Yield the lines of the table, the header first."""
    yield MARK + quoted_line(COLUMNS, separator)
    for person in people:
        yield quoted_line(cells_of(person), separator)


def cells_of(person: Exported) -> tuple[str, ...]:
    """Return a person's cells, in the order of the columns."""
    listed = person.person
    last = listed.last_interaction_at
    return (
        str(listed.id),
        harmless(listed.name),
        harmless(listed.company),
        harmless(listed.position),
        listed.knowledge,
        "" if listed.strength is None else str(listed.strength),
        listed.standing.value,
        listed.trend.value if listed.trend else "",
        listed.connected_on.isoformat() if listed.connected_on else "",
        "yes" if listed.is_connected else "no",
        f"{last:%Y-%m-%d %H:%M:%S}" if last else "",
        str(listed.received),
        str(listed.sent),
        str(listed.meetings),
        harmless(_AMONG.join(map(full_url, person.urls))),
        harmless(_AMONG.join(person.mails)),
        harmless(_AMONG.join(f"tel:{phone}" for phone in person.phones)),
        harmless(person.place),
        harmless(_AMONG.join(person.categories)),
        harmless("\n\n".join(person.notes)),
        harmless(_AMONG.join(person.tags)),
        harmless("\n\n".join(f"{each.on.isoformat()} {each.text}" for each in person.own_notes)),
        harmless(person.where.school),
    )


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula, without control characters."""
    kept = writable(text)
    return f"'{kept}" if kept.startswith(("\t", "\n")) or kept.lstrip().startswith(_FORMULAS) else kept


def quoted_line(cells: Iterable[str], separator: str) -> str:
    """Return the cells of one line; each text of others has gone through `harmless`."""
    return separator.join(map(_quoted, cells)) + "\r\n"


def _quoted(cell: str) -> str:
    """Return a cell as RFC 4180 has it; one with either separator in it is quoted, whichever is in use."""
    if any(letter in cell for letter in '",;\n\t') or cell != cell.strip():
        return '"' + cell.replace('"', '""') + '"'
    return cell
