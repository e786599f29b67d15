"""The table of people: the columns that were asked for, in words."""

from collections.abc import Callable, Sequence

from firsthand.core.columns import Column
from firsthand.core.listing import PersonRow
from firsthand.core.strength import Trend
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.queries.listing import Beside


def person_cells(person: PersonRow, columns: Sequence[Column], also: Beside) -> list[str]:
    """Return the cells of a person after id and name."""
    return [cell(person, each, also) for each in columns]


def cell(person: PersonRow, column: Column, also: Beside) -> str:
    if column is Column.TAGS:
        return ", ".join(also.tags.get(person.id, ()))
    if column is Column.SOURCE:
        return ", ".join(also.sources.get(person.id, ()))
    if column in (Column.PLACE, Column.SCHOOL):
        return str(getattr(also.where.get(person.id, NOWHERE), column.value))
    if column is Column.DUE:
        due = also.due.get(person.id)
        return due.isoformat() if due else ""
    return TEXTS[column](person)


def tie_cell(person: PersonRow) -> str:
    """Write a strength with its word, and an arrow where it is going."""
    arrow = {Trend.RISING: " ↑", Trend.FALLING: " ↓"}.get(person.trend, "") if person.trend else ""
    number = "" if person.strength is None else f"{person.strength:>3} "
    return f"{number}{person.standing}{arrow}"


TEXTS: dict[Column, Callable[[PersonRow], str]] = {
    Column.WORK: lambda person: ", ".join(part for part in (person.position, person.company) if part),
    Column.COMPANY: lambda person: person.company,
    Column.POSITION: lambda person: person.position,
    Column.KNOWN: lambda person: person.knowledge,
    Column.TIE: tie_cell,
    Column.STRENGTH: lambda person: "" if person.strength is None else f"{person.strength:>3}",
    Column.TREND: lambda person: person.trend.value if person.trend else "",
    Column.CONTACT: lambda person: (
        f"{person.last_interaction_at:%Y-%m-%d}" if person.last_interaction_at else ""
    ),
    Column.CONNECTED: lambda person: person.connected_on.isoformat() if person.connected_on else "",
    Column.IN: lambda person: f"{person.received:,}",
    Column.OUT: lambda person: f"{person.sent:,}",
    Column.MEETINGS: lambda person: f"{person.meetings:,}",
}
