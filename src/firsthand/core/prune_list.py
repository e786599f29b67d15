"""The list of people to mute, unfollow or remove on the platform: its order, and the same for spreadsheets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from firsthand.core.export_tables import MARK, SEPARATORS, harmless, quoted_line
from firsthand.core.listing import PersonRow
from firsthand.core.prune_words import Plan, Shown
from firsthand.core.urls import full_url

COLUMNS = ("id", "name", "company", "position", "to_do", "listed_on", "done_on", "shown", "profile_url")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person on the list."""

    row: PersonRow
    plan: Plan
    shown: Shown
    told: str
    profiles: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Tell whether there is anything left to do about them."""
        return self.shown.is_left


def order_of(each: Listed) -> tuple[bool, int, date, int]:
    """Return what puts the list in order."""
    day = each.plan.done_on or each.plan.on
    return not each.is_open, 0 if each.is_open else -day.toordinal(), each.plan.on, each.row.id


def table_of(found: Iterable[Listed], *, separator: str = "comma") -> Iterator[str]:
    """Yield the lines of the list as a table for spreadsheets; no text of others becomes a formula in it."""
    between = SEPARATORS[separator]
    yield MARK + quoted_line(COLUMNS, between)
    for each in found:
        row, plan = each.row, each.plan
        yield quoted_line(
            (
                str(row.id), harmless(row.name), harmless(row.company), harmless(row.position), plan.word.value,
                plan.on.isoformat(), plan.done_on.isoformat() if plan.done_on else "", each.shown.value,
                harmless("; ".join(map(full_url, each.profiles))),
            ),
            between,
        )  # fmt: skip
