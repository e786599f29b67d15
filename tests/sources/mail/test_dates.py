"""Dates as the standard library reads them, but for those that cannot be."""

from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.mail.dates import Clock, read_date

FIRST, LAST = datetime.fromisoformat("1980-01-02"), datetime.fromisoformat("2026-11-20")
TIMES = st.datetimes(
    FIRST,
    LAST,
    timezones=st.sampled_from([timezone(timedelta(minutes=at)) for at in (0, 60, -210, 765, 840, -720)]),
)
CLOCK = Clock(date(2026, 11, 21))


@pytest.mark.parametrize(
    "text",
    [
        "Fri, 02 Oct 2026 16:05:00 +0000",
        "Fri, 2 Oct 2026 18:05:00 +0200 (CEST)",
        "02 Oct 2026 16:05 -0500",
        "Fri, 02 Oct 2026 16:05:00 GMT",
        "Fri, 02 Oct 2026 12:05:00 EDT",
        "Fri Oct  2 16:05:00 2026",
        "Friday, 02-Oct-98 16:05:00 UTC",
    ],
)
def test_dates_are_those_of_the_standard_library(text):
    theirs = parsedate_to_datetime(text)
    assert read_date(text.encode()) == (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)).astimezone(
        UTC
    )


@given(TIMES)
def test_every_date_comes_back(at):
    at = at.replace(microsecond=0)
    assert read_date(format_datetime(at).encode()) == at


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "Mon, 01 Jan 0000 00:00:00 +0000", "Mon, 01 Jan 0000 00:00:00 GMT", "Fri, 02 Oct 2126 16:05:00 +0000",
        "Fri, 02 Oct 2026 16:05:00 +9999", "Fri, 31 Feb 2025 10:00:00 +0000", "Fri, 02 Oct 2026 25:05:00 +0000",
        "Thu, 01 Jan 1970 00:00:00 +0000", "Fri, 02 Oct 2026 16:05:00 -9999", "99999999999999999999", "Fri, 02 Oct 2026 16:99 +0000",
    ],
)  # fmt: skip
def test_absurd_dates_are_not_believed(text):
    assert CLOCK.read(text.encode()) is None


@pytest.mark.parametrize(
    "line",
    [
        b"From - Fri Oct  2 16:05:00 2026",
        b"From 1780000000000000000@xxx Fri Oct 02 16:05:00 +0000 2026",
        b"From tilda@halden.example Fri Oct  2 16:05:00 2026 +0000",
        b"From tilda@halden.example  Fri Oct  2 16:05:00 2026\r",
    ],
)
def test_the_line_of_an_mbox_tells_when_a_message_came(line):
    assert CLOCK.from_line(line) == datetime(2026, 10, 2, 16, 5, tzinfo=UTC)


@given(st.binary(max_size=80))
def test_no_bytes_are_too_odd_for_a_date(raw):
    assert CLOCK.read(raw) is None or CLOCK.read(raw).tzinfo is UTC
