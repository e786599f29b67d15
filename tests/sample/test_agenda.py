"""The sample's calendar and address book, read as anybody's."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from firsthand.core.records import Answer, Contact, Event, Problem
from firsthand.sample.calendar_file import fold
from firsthand.sample.correspondents import OWNER_MAIL
from firsthand.sample.network import SamplePaths
from firsthand.sources.calendars.reader import read_calendar
from firsthand.sources.contacts.reader import read_contacts

from .conftest import AS_OF

MADE_AT = datetime(2026, 11, 20, 18, tzinfo=UTC)


@pytest.fixture(scope="module")
def events(sample: SamplePaths) -> list[Event]:
    with read_calendar(sample.evidence.calendar, today=AS_OF) as calendar:
        items = [item for _, found in calendar.read() for item in found]
    assert not [item for item in items if isinstance(item, Problem)]
    return [item for item in items if isinstance(item, Event)]


@pytest.fixture(scope="module")
def cards(sample: SamplePaths) -> list[Contact]:
    with read_contacts(sample.evidence.address_book) as book:
        items = [item for _, found in book.read() for item in found]
    assert not [item for item in items if isinstance(item, Problem)]
    return [item for item in items if isinstance(item, Contact)]


def own_answer(event: Event) -> Answer | None:
    return next((each.answer for each in event.attendees if each.party.mail == OWNER_MAIL), None)


def test_about_a_hundred_meetings_mostly_small_and_held(events: list[Event]) -> None:
    assert 90 < len(events) < 150
    small = [each for each in events if 2 <= each.people <= 12 and each.starts_at < MADE_AT]
    assert len([each for each in small if not each.is_cancelled]) > 60


def test_some_were_called_off_declined_large_or_are_to_come(events: list[Event]) -> None:
    assert len([each for each in events if each.is_cancelled]) >= 5
    assert len([each for each in events if own_answer(each) is Answer.DECLINED]) >= 4
    assert len([each for each in events if each.people > 12]) >= 3
    assert len([each for each in events if each.starts_at > MADE_AT]) >= 5


def test_nobody_meets_at_the_weekend_or_at_night(events: list[Event]) -> None:
    made = [each for each in events if each.people and not each.uid.startswith(("told", "supplier"))]
    assert {each.starts_at.weekday() for each in made} <= set(range(5))
    assert {each.starts_at.hour for each in made} <= set(range(8, 17))


def test_titles_speak_the_language_of_who_comes(events: list[Event]) -> None:
    first = Counter(each.title.split()[0] for each in events)
    assert {"Abstimmung", "Overleg", "Call"} <= first.keys()


def test_cards_hold_notes_groups_and_an_organisation(cards: list[Contact]) -> None:
    assert len(cards) > 30
    assert len([each for each in cards if each.note]) > 8
    assert len({group for each in cards for group in each.categories}) > 4
    assert [each.name for each in cards if each.is_organisation] == ["Dental practice Kade 8"]
    assert any(each.nicknames for each in cards)


def test_long_lines_are_broken_between_letters() -> None:
    lines = fold("NOTE:" + "ä" * 90).split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert "".join(line.removeprefix(" ") for line in lines) == "NOTE:" + "ä" * 90
