"""How often the owner wants to be in touch with somebody, in words."""

from dataclasses import dataclass
from datetime import date

from firsthand.core.cadence import WORDS, Rhythm, say_every
from firsthand.core.days import span
from firsthand.web.words import ago, day


@dataclass(frozen=True, slots=True)
class Option:
    """One interval to choose."""

    word: str
    days: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class CadenceView:
    """The sentence and the choices."""

    line: str
    is_late: bool
    options: tuple[Option, ...]


def build_cadence(rhythm: Rhythm, today: date) -> CadenceView:
    """Say how often one wants to be in touch, and is."""
    every = rhythm.every_days
    choices = dict(WORDS) if every is None or every in WORDS.values() else {**WORDS, say_every(every): every}
    return CadenceView(
        line=" ".join(filter(None, (wanted_line(rhythm, today), usual_line(rhythm, today)))),
        is_late=rhythm.late_by(today) > 0,
        options=tuple(Option(word, days, days == every) for word, days in choices.items()),
    )


def wanted_line(rhythm: Rhythm, today: date) -> str:
    """Say what was wished for, and when it is due."""
    if rhythm.every_days is None or rhythm.due_on is None:
        return ""
    late = rhythm.late_by(today)
    due = f"{span(late)} late" if late else f"next by {day(rhythm.due_on)}"
    return f"You want to be in touch {say_every(rhythm.every_days)}: {due}."


def usual_line(rhythm: Rhythm, today: date) -> str:
    """Say what is usual."""
    if rhythm.last_on is None:
        return "There was no contact yet."
    last = f"the last contact was {ago(rhythm.last_on, today)}"
    if rhythm.usual_days is None:
        return f"{last.capitalize()}."
    every = "day" if rhythm.usual_days == 1 else span(rhythm.usual_days)
    return f"Usual is every {every}; {last}."
