"""Outcomes as pages show them: what can be recorded, what was, and what the calendar suggests."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.actions.outcome_suggestions import Suggestion
from firsthand.core.days import say_list
from firsthand.core.outcomes import (
    EARLIEST,
    PART_WORDS,
    ROLE_WORDS,
    Kind,
    Outcome,
    Part,
    kinds_offered,
    tell_outcome,
)
from firsthand.store.database import Rows
from firsthand.store.queries.outcomes import own_kinds, role_of
from firsthand.web.words import count, day

PARTS = tuple((part.value, word) for part, word in PART_WORDS.items())


@dataclass(frozen=True, slots=True)
class Recording:
    """What a form to record an outcome offers: kinds as buttons, or what one is after while that is not said."""

    role: str
    roles: tuple[tuple[str, str], ...]
    kinds: tuple[Kind, ...]
    on: str
    today: str
    earliest: str
    parts: tuple[tuple[str, str], ...] = PARTS
    trouble: str = ""
    people: tuple[int, ...] = ()  # who is credited
    introducer: int = 0
    meeting: int = 0
    introduction: int = 0
    back: str = ""

    def about(
        self, *people: int, back: str, introducer: int = 0, meeting: int = 0, introduction: int = 0
    ) -> "Recording":
        """Return the form for somebody, a meeting or an introduction."""
        return replace(
            self, people=people, back=back, introducer=introducer, meeting=meeting, introduction=introduction
        )


def recording_of(rows: Rows, owner_id: int, today: date, *, trouble: str = "") -> Recording:
    """Return what the owner can record."""
    role = role_of(rows, owner_id)
    return Recording(
        role.value if role else "",
        tuple((each.value, word) for each, word in ROLE_WORDS.items()),
        kinds_offered(role, own_kinds(rows, owner_id)),
        today.isoformat(),
        today.isoformat(),
        EARLIEST.isoformat(),
        trouble=trouble,
    )


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """One outcome in a list."""

    id: int
    on: str
    text: str
    note: str
    refs: tuple[str, ...]
    credits: tuple[tuple[int, str, str, str], ...]  # person, name, part, and the part in words


def build_lines(outcomes: Iterable[Outcome]) -> tuple[OutcomeLine, ...]:
    """Return outcomes as lines."""
    return tuple(
        OutcomeLine(
            each.id,
            day(each.on),
            tell_outcome(replace(each, credits=())),
            each.note,
            (each.record,) if each.record else (),
            tuple((who.person, who.name, who.part.value, PART_WORDS[who.part]) for who in each.credits),
        )
        for each in outcomes
    )


def say_outcomes(outcomes: Sequence[Outcome], *, is_narrowed: bool = False) -> str:
    """Say how many of each kind there are."""
    if not outcomes and is_narrowed:
        return "None of your outcomes is among these."
    if not outcomes:
        return "No outcome yet: what did your network bring you?"
    kinds: dict[str, tuple[Kind, int]] = {}
    for each in outcomes:
        kinds[each.kind.key] = (each.kind, kinds.get(each.kind.key, (each.kind, 0))[1] + 1)
    return f"{say_list([count(number, kind.one, kind.many) for kind, number in kinds.values()])}."


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """A meeting that may have been an outcome."""

    id: int
    text: str
    names: tuple[tuple[int, str], ...]
    refs: tuple[str, ...]


def build_suggestions(found: Iterable[Suggestion]) -> tuple[SuggestionLine, ...]:
    """Return suggestions as lines."""
    return tuple(
        SuggestionLine(
            each.id,
            f"{each.kind.capital}? “{each.title}”, {day(each.on)}",
            tuple((who.person, who.name) for who in each.credits),
            (f"meeting:{each.id}",),
        )
        for each in found
    )


def part_asked(text: str) -> Part:
    """Return the part that a form names, the source where it names none."""
    return Part(text) if text in set(Part) else Part.SOURCE
