"""Which event of the owner a note speaks of."""

from datetime import UTC, date, datetime, timedelta

import pytest

from firsthand.core.knowledge import Attendance
from firsthand.core.notes.values import Claim, ClaimKind, ClaimState, Period
from firsthand.core.occasions import check_occasion, is_like

SENT_ON = date(2026, 10, 1)
DATA_DAY = Attendance(
    "event:1",
    "Porto Data Day",
    datetime(2026, 9, 12, 9, tzinfo=UTC),
    datetime(2026, 9, 12, 17, tzinfo=UTC),
    "Alfândega, Porto",
)
GIVEN_UP = Attendance(
    "event:2",
    "Timber Summit",
    datetime(2026, 9, 22, 9, tzinfo=UTC),
    datetime(2026, 9, 22, 17, tzinfo=UTC),
    is_going=False,
)
CALLED_OFF = Attendance(
    "event:3",
    "Fiera del Restauro",
    datetime(2026, 5, 2, 9, tzinfo=UTC),
    datetime(2026, 5, 3, 17, tzinfo=UTC),
    is_cancelled=True,
)
NEXT_WEEK = Attendance(
    "event:4",
    "Congreso Viaductos",
    datetime(2026, 10, 8, 9, tzinfo=UTC),
    datetime(2026, 10, 8, 17, tzinfo=UTC),
)
EVENTS = (DATA_DAY, GIVEN_UP, CALLED_OFF, NEXT_WEEK)
SEPTEMBER = Period(date(2026, 9, 1), date(2026, 9, 30))
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def check(event: str, period: Period | None = None, *, place: str = "") -> tuple[str, str]:
    claim = Claim(ClaimKind.MET, quote="met", event=event, place=place, period=period)
    found = check_occasion(claim, EVENTS, sent_on=SENT_ON)
    return (found.state, found.text) if found else ("none", "")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Data Day", "Porto Data Day"),
        ("porto data day 2026", "Porto Data Day"),
        ("DataDay", "Data Day"),
        ("the Labortagen", "Labortage Basel"),
        ("Jornadas del Acero", "Jornadas do Acero"),
        ("Lacktag", "Lacktag 2026"),
    ],
)
def test_names_of_one_event_are_alike(name: str, other: str) -> None:
    assert is_like(name, other)
    assert is_like(other, name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Lisbon Data Day", "Porto Data Day"),
        ("the conference", "Porto Data Day"),
        ("Python Workshop", "Python Meetup"),
        ("Summit", "Timber Summit"),
        ("", "Porto Data Day"),
    ],
)
def test_names_of_different_events_are_not(name: str, other: str) -> None:
    assert not is_like(name, other)


def test_the_owner_was_there() -> None:
    assert check("Data Day") == ("confirmed", "you were there on 12 September 2026")
    assert check("Data Day in Porto", SEPTEMBER)[0] == "confirmed"


def test_another_month_than_the_events_is_contradicted() -> None:
    assert check("Porto Data Day", MARCH) == (
        "contradicted",
        "'Porto Data Day' was on 12 September 2026, not in March 2026",
    )
    assert check("Porto Data Day 2024")[0] == "contradicted"


def test_given_up_called_off_and_future_events_are_contradicted() -> None:
    assert check("Timber Summit") == (
        "contradicted",
        "you did not go to 'Timber Summit' on 22 September 2026",
    )
    assert (
        check("Fiera del Restauro")[1] == "'Fiera del Restauro' from 2 May 2026 to 3 May 2026 was cancelled"
    )
    assert (
        check("Congreso Viaductos")[1] == "'Congreso Viaductos' is on 8 October 2026, after the note was sent"
    )


def test_an_event_nobody_entered_is_no_matter_of_the_calendar() -> None:
    assert check("Rome Glass Week", SEPTEMBER) == ("none", "")


def test_a_nameless_occasion_needs_its_days() -> None:
    assert check("the conference", Period(date(2026, 9, 7), date(2026, 9, 13)))[0] == "confirmed"
    assert check("the conference")[0] == "none"
    assert check("the dinner", SEPTEMBER)[0] == "none"
    assert check("the conference", MARCH)[0] == "none"


def test_a_place_alone_confirms_and_never_contradicts() -> None:
    assert check("", SEPTEMBER, place="Porto")[0] == "confirmed"
    assert check("", SEPTEMBER, place="Madrid")[0] == "none"
    assert check("", Period(date(2026, 5, 1), date(2026, 5, 31)), place="Restauro")[0] == "none"


@pytest.mark.parametrize("event", ["Porto", "Timber", "Restauro", "Porto 2024", "Porto office"])
def test_one_word_of_a_name_contradicts_nothing(event: str) -> None:
    assert check(event, Period(date(2024, 1, 1), date(2024, 12, 31)))[0] == "none"


@pytest.mark.parametrize("event", ["Timber Summit", "the summit", "Congreso Viaductos"])
def test_an_event_word_or_two_words_of_the_name_are_held_against_the_calendar(event: str) -> None:
    period = None if " V" in event or event.startswith("T") else Period(date(2026, 9, 22), date(2026, 9, 22))
    assert check(event, period)[0] == "contradicted"


def test_a_kind_at_the_end_of_a_word_is_an_event_word() -> None:
    at = datetime(2026, 9, 22, 9, tzinfo=UTC)
    missed = Attendance("event:9", "Labortage Basel", at, at, is_going=False)
    found = check_occasion(Claim(ClaimKind.MET, quote="", event="Labortagen"), (missed,), sent_on=SENT_ON)
    assert found
    assert found.state is ClaimState.CONTRADICTED


def test_a_longer_name_of_one_telling_word_is_not_contradicted() -> None:
    assert check("Alpine Timber Summit")[0] == "none"


@pytest.mark.parametrize("day", [22, 24])
def test_the_day_beside_a_day_of_talks_is_another_day_everywhere(day: int) -> None:
    start = datetime(2026, 4, 23, 9, tzinfo=UTC)
    event = Attendance("event:9", "Night of Cranes", start, start + timedelta(hours=8))
    period = Period(date(2026, 4, day), date(2026, 4, day))
    claim = Claim(ClaimKind.MET, quote="", event="Night of Cranes", period=period)
    found = check_occasion(claim, (event,), sent_on=SENT_ON)
    assert found
    assert found.state is ClaimState.CONTRADICTED


@pytest.mark.parametrize("day", [11, 13])
def test_the_day_beside_an_evening_event_is_its_day_somewhere(day: int) -> None:
    start = datetime(2026, 9, 12, 2 if day == 11 else 20, tzinfo=UTC)
    event = Attendance("event:9", "Night of Cranes", start, start + timedelta(hours=2))
    claim = Claim(
        ClaimKind.MET,
        quote="",
        event="Night of Cranes",
        period=Period(date(2026, 9, day), date(2026, 9, day)),
    )
    found = check_occasion(claim, (event,), sent_on=SENT_ON)
    assert found
    assert found.state is ClaimState.CONFIRMED
