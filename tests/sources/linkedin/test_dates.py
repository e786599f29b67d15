"""Every form of date the files have, and the ones spreadsheets make of them."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.base import Refused
from firsthand.sources.linkedin.dates import Calendar, DayOrder, date_forms

US = Calendar(date(2026, 10, 5))
EUROPE = Calendar(date(2026, 10, 5), DayOrder.DAY_FIRST)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("05 Mar 2020", date(2020, 3, 5)),
        ("23-Nov-21", date(2021, 11, 23)),
        ("9-Jan-22", date(2022, 1, 9)),
        ("9-ene-22", date(2022, 1, 9)),
        ("5-dic.-2022", date(2022, 12, 5)),
        ("1 août 2022", date(2022, 8, 1)),
        ("5/29/2024", date(2024, 5, 29)),
        ("29/05/2024", date(2024, 5, 29)),
        ("29.05.2024", date(2024, 5, 29)),
        ("2024-05-29", date(2024, 5, 29)),
        ("9/7/17", date(2017, 9, 7)),
        ("11/3/18, 9:07 PM", date(2018, 11, 3)),
        ("07/02/24, 09:10\u202fAM", date(2024, 7, 2)),
    ],
)
def test_forms_of_a_day(text, expected):
    assert US.day(text) == expected


def test_order_of_the_file_decides_where_numbers_do_not():
    assert US.day("4/5/2024") == date(2024, 4, 5)
    assert EUROPE.day("4/5/2024") == date(2024, 5, 4)
    assert EUROPE.day("4/25/2024") == date(2024, 4, 25)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "ARC-402"),
        ("  ", "ARC-402"),
        ("05 Jan 20", "ARC-401"),
        ("05 Jan 201", "ARC-401"),
        ("31 Feb 2020", "ARC-401"),
        ("05 Foo 2020", "ARC-401"),
        ("soon", "ARC-401"),
        ("x" * 10_000, "ARC-401"),
        ("01 Jan 1970", "ARC-403"),
        ("01 Jan 2062", "ARC-403"),
        ("1/1/62", "ARC-403"),
    ],
)
def test_days_that_cannot_be_are_refused(text, code):
    with pytest.raises(Refused) as raised:
        US.day(text)
    assert raised.value.code == code


def test_what_people_wrote_is_not_repeated_in_an_error():
    with pytest.raises(Refused) as raised:
        US.day("call me <maybe>")
    assert "maybe" not in raised.value.what


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10/2/26, 9:05 AM", datetime(2026, 10, 2, 16, 5, tzinfo=UTC)),
        ("1/2/26, 12:05 AM", datetime(2026, 1, 2, 8, 5, tzinfo=UTC)),
        ("1/2/26, 12:05\u202fPM", datetime(2026, 1, 2, 20, 5, tzinfo=UTC)),
        ("1/2/26,\u00a07:05\u00a0pm", datetime(2026, 1, 3, 3, 5, tzinfo=UTC)),
        ("10/2/2026 9:05", datetime(2026, 10, 2, 16, 5, tzinfo=UTC)),
        ("2/10/26 9:05 p. m.", datetime(2026, 2, 11, 5, 5, tzinfo=UTC)),
    ],
)
def test_sent_at_is_los_angeles_time(text, expected):
    assert US.pacific(text) == (expected, False)


def test_hour_that_came_twice_is_the_earlier_and_marked():
    assert US.pacific("11/2/25, 1:30 AM") == (datetime(2025, 11, 2, 8, 30, tzinfo=UTC), True)
    assert US.pacific("11/2/25, 2:30 AM") == (datetime(2025, 11, 2, 10, 30, tzinfo=UTC), False)


def test_hour_that_never_was_is_not_marked():
    assert US.pacific("3/8/26, 2:30 AM") == (datetime(2026, 3, 8, 10, 30, tzinfo=UTC), False)


@pytest.mark.parametrize("text", ["10/2/26", "10/2/26, 13:05 PM", "10/2/26, 9:65 AM", "AM"])
def test_times_that_cannot_be_are_refused(text):
    with pytest.raises(Refused):
        US.pacific(text)


@pytest.mark.parametrize(
    "text", ["2026-10-02 16:05:00 UTC", "2026/10/02 16:05:00 UTC", "2026-10-02T16:05:00Z", "2026-10-02 16:05"]
)
def test_utc_stamps(text):
    assert US.utc(text) == datetime(2026, 10, 2, 16, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Feb 2020", (date(2020, 2, 1), date(2020, 2, 29))),
        ("2019", (date(2019, 1, 1), date(2019, 12, 31))),
        ("feb-20", (date(2020, 2, 1), date(2020, 2, 29))),
        ("", None),
    ],
)
def test_spans_are_the_days_their_text_allows(text, expected):
    assert US.span(text) == expected


@pytest.mark.parametrize("text", ["now", "Foo 2020", "20", "0000", "Mar 20202"])
def test_spans_that_cannot_be_are_refused(text):
    with pytest.raises(Refused):
        US.span(text)


@pytest.mark.parametrize(
    ("texts", "order", "is_ambiguous", "is_edited"),
    [
        (["05 Jan 2019"], DayOrder.MONTH_FIRST, False, False),
        (["10/2/26, 9:05 AM", "1/2/26, 9:05 AM"], DayOrder.MONTH_FIRST, False, False),
        (["4/5/2024", "4/25/2024"], DayOrder.MONTH_FIRST, False, True),
        (["4/5/2024", "25/4/2024"], DayOrder.DAY_FIRST, False, True),
        (["4.5.2024"], DayOrder.DAY_FIRST, False, True),
        (["4/5/2024"], DayOrder.MONTH_FIRST, True, True),
        (["5/5/2024"], DayOrder.MONTH_FIRST, False, True),
        (["23-nov-21", "05 Jan 2019"], DayOrder.MONTH_FIRST, False, True),
        (["05 Ja"], DayOrder.MONTH_FIRST, False, False),
    ],
)
def test_forms_of_a_whole_file(texts, order, is_ambiguous, is_edited):
    forms = date_forms(texts)
    assert (forms.order, forms.is_ambiguous, forms.is_edited) == (order, is_ambiguous, is_edited)


@given(st.dates(date(2003, 5, 5), date(2026, 10, 5)))
def test_short_years_never_lie_after_the_export(day):
    assert US.day(f"{day.month}/{day.day}/{day:%y}") == day


@given(st.dates(date(2004, 1, 1), date(2026, 10, 1)), st.times())
def test_pacific_times_lie_seven_or_eight_hours_before_utc(day, clock):
    local = datetime.combine(day, clock.replace(second=0, microsecond=0))
    at, _ = US.pacific(
        f"{local.month}/{local.day}/{local:%y}, {local.hour % 12 or 12}:{local:%M} {'AP'[local.hour > 11]}M"
    )
    assert at.replace(tzinfo=None) - local in (timedelta(hours=7), timedelta(hours=8))


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_refused(text):
    for read in (US.day, US.pacific, US.utc, US.span, US.between):
        with suppress(Refused):
            assert read(text) is not None or not text.strip()
