"""A reading is used again only where nothing changed that it depends on."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from firsthand.actions.readings import Readings
from firsthand.core.invitations import Case, Sender
from firsthand.core.knowledge import Employment, Owner
from firsthand.core.notes.values import NoteReading
from firsthand.store.casefile import dump_case

OWNER = Owner(name="Ana Silva", employments=(Employment("position:1", "Northwind", "Analyst", None, None),))
NOTE = "Hi Ana, we worked together at Northwind on the ferry timetables. Nice to find you here!"
DAY = date(2026, 11, 1)
BEFORE = "as it was read before"


def read(readings: Readings, note: str = NOTE, sender: str = "Rui Costa", alike: int = 0) -> NoteReading:
    return readings.read(1, note, sender_name=sender, sent_on=DAY, alike=alike)


@pytest.fixture
def stored() -> dict[int, str]:
    """Return a case whose reading can be told from a fresh one."""
    readings = Readings(OWNER, {})
    reading = replace(read(readings), because=BEFORE, claims=())
    case = Case(1, Sender("Rui Costa"), datetime(2026, 11, 1, tzinfo=UTC), NOTE, reading)
    return {1: dump_case(case, read=readings.marks[1])}


def test_an_unchanged_note_is_not_read_again(stored: dict[int, str]) -> None:
    assert read(Readings(OWNER, stored)).because == BEFORE


@pytest.mark.parametrize(
    "changed",
    [{"note": NOTE + " Rui"}, {"sender": "Rui Lopes"}, {"alike": 2}],
    ids=["note", "sender", "alike"],
)
def test_what_changed_is_read_again(stored: dict[int, str], changed: dict[str, str | int]) -> None:
    assert read(Readings(OWNER, stored), **changed).because != BEFORE  # type: ignore[arg-type]


def test_a_new_fact_on_the_owner_has_all_notes_read_again(stored: dict[int, str]) -> None:
    assert read(Readings(replace(OWNER, employments=()), stored)).because != BEFORE


def test_a_note_that_speaks_of_marks_proves_nothing() -> None:
    readings = Readings(OWNER, {})
    first = read(readings)
    note = f'{NOTE} "read":"{readings.marks[1]}"'
    case = Case(1, Sender(note), datetime(2026, 11, 1, tzinfo=UTC), note, replace(first, because=BEFORE))
    assert read(Readings(OWNER, {1: dump_case(case)})).because != BEFORE
