"""A table of whom the owner met, before it is logged: which column says what, as guessed or as the owner says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from firsthand.core.errors import UserError
from firsthand.core.event_columns import Choice
from firsthand.core.event_days import Orders
from firsthand.sources.base import shown_name
from firsthand.sources.events import Sheet, open_sheet


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a table is read for: what it is of, what has to be named, and how that is said where something is wrong."""

    of: str
    needs: tuple[str, ...]
    kept: str
    give: str


MEETINGS = Purpose(
    "meetings",
    ("who", "when"),
    "Nothing was logged.",
    "Give a CSV file with a column that says who and one that says when.",
)
OUTCOMES = Purpose(
    "outcomes",
    ("when",),
    "Nothing was kept.",
    "Give a CSV file with a column that says when and one that says what it was.",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A table as it would be read: its columns and days as chosen or guessed, and what the days leave open."""

    sheet: Sheet
    choice: Choice
    orders: Orders
    purpose: Purpose = MEETINGS

    @property
    def lack(self) -> str:
        """Return which column has still to be named; "" when none has."""
        unnamed = {"who": not self.choice.who, "when": self.choice.when < 0}
        return next((each for each in self.purpose.needs if unnamed[each]), "")

    @property
    def trouble(self) -> UserError | None:
        """Return why it cannot be read yet: a column is not named, or the order of its days is not said."""
        if self.lack:
            return UserError(
                "EVT-104",
                f"It is not known which column says {self.lack}.",
                where=self.sheet.name,
                kept=self.purpose.kept,
                next_step=f"Name it: --map {self.lack}=COLUMN. There are: {', '.join(self.sheet.columns[:12])}.",
            )
        if self.orders.is_asked and not self.choice.order:
            example = (
                f"{self.orders.example} can be read in two ways"
                if self.orders.example
                else "They contradict each other"
            )
            return UserError(
                "EVT-105",
                f"The order of day and month is not certain. {example}.",
                where=self.sheet.name,
                kept=self.purpose.kept,
                next_step="Say which it is: --date-order dmy, mdy or ymd.",
            )
        return None


def read_sheet(
    path: Path, now: datetime, choice: Choice | None = None, *, purpose: Purpose = MEETINGS
) -> Reading:
    """Look at a table with these columns, or the guessed ones. Raises UserError EVT-101 to EVT-103, EVT-106."""
    try:
        sheet = open_sheet(path, now.date())
    except UserError as error:
        step = purpose.give if error.code == "EVT-102" else error.next_step
        raise replace(error, kept=purpose.kept, next_step=step) from error
    if sheet.whose:
        raise UserError(
            "EVT-103",
            f"This is {sheet.whose}, not a table of {purpose.of}.",
            where=sheet.name,
            kept=purpose.kept,
            next_step="A file of an archive is imported with: firsthand import FILE.",
        )
    choice = choice or sheet.guess
    if not choice.fits(len(sheet.columns)):
        raise UserError("EVT-106", "There is no such column or order.", where=sheet.name, kept=purpose.kept)
    orders = sheet.orders(choice.when)
    order = choice.order or ("" if orders.is_asked else orders.order)
    return Reading(sheet, replace(choice, order=order), orders, purpose)


def choice_named(
    sheet: Sheet, named: Mapping[str, Sequence[str]], order: str, *, purpose: Purpose = MEETINGS
) -> Choice:
    """Return the guess with these columns in its place, by name or number. Raises UserError EVT-106."""
    chosen = {
        field: tuple(column_named(sheet, each, purpose.kept) for each in names if each)
        for field, names in named.items()
    }
    ones = {field: (chosen[field] or (-1,))[0] for field in ("when", "what", "note") if field in chosen}
    who = chosen.get("who", sheet.guess.who)
    is_guess_kept = ones.get("when", sheet.guess.when) == sheet.guess.when
    return replace(sheet.guess, **ones, who=who, order=order or (sheet.guess.order if is_guess_kept else ""))


def column_named(sheet: Sheet, name: str, kept: str) -> int:
    """Return the number of a column. Raises UserError EVT-106."""
    folded = [column.casefold() for column in sheet.columns]
    if name.casefold() in folded:
        return folded.index(name.casefold())
    if name.isdecimal() and 1 <= int(name[:6]) <= len(folded):
        return int(name[:6]) - 1
    raise UserError(
        "EVT-106",
        f"There is no column {shown_name(name)}.",
        where=sheet.name,
        kept=kept,
        next_step=f"There are: {', '.join(sheet.columns[:12])}.",
    )


def choice_json(choice: Choice) -> dict[str, Any]:
    """Return a choice as a job carries it."""
    return {
        "who": list(choice.who),
        "when": choice.when,
        "what": choice.what,
        "note": choice.note,
        "order": choice.order,
    }


def choice_from(said: Mapping[str, Any]) -> Choice:
    """Return the choice of a job."""
    return Choice(tuple(said["who"]), said["when"], said["what"], said["note"], said["order"])
