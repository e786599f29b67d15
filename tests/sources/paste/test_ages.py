"""Ages as the page writes them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.paste.ages import Age, read_age

NOW = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("3 days ago", Age(3, "day")),
        ("Sent a week ago", Age(1, "week")),
        ("Yesterday", Age(1, "day")),
        ("Today", Age(0, "day")),
        ("5mo", Age(5, "month")),
        ("2w ago", Age(2, "week")),
        ("vor 3 Tagen", Age(3, "day")),
        ("Vor einem Monat", Age(1, "month")),
        ("hace 2 semanas", Age(2, "week")),
        ("Hace un año", Age(1, "year")),
        ("il y a 1 mois", Age(1, "month")),
        ("Aujourd’hui", Age(0, "day")),
        ("2 weken geleden", Age(2, "week")),
        ("Eergisteren", Age(2, "day")),
        ("há 3 dias", Age(3, "day")),
        ("2 meses atrás", Age(2, "month")),
        ("3 giorni fa", Age(3, "day")),
        ("Un'ora fa", Age(1, "hour")),
        ("un mese fa", Age(1, "month")),
        ("7 hours ago", Age(7, "hour")),
    ],
)
def test_age_is_read(text: str, age: Age | None) -> None:
    assert read_age(text) == age


@pytest.mark.parametrize(
    "text", ["3 days", "3D", "We met 3 days ago", "999999 years ago", "ago", "vor", "Day", ""]
)
def test_what_is_no_age_is_none(text: str) -> None:
    assert read_age(text) is None


def test_months_go_by_the_calendar_and_end_with_a_shorter_month() -> None:
    assert Age(1, "month").before(NOW) == datetime(2026, 2, 28, 9, 30, tzinfo=UTC)
    assert Age(2, "year").before(NOW) == datetime(2024, 3, 31, 9, 30, tzinfo=UTC)


@given(st.integers(0, 480), st.sampled_from(["day", "week", "month"]))
def test_a_longer_age_is_never_later(count: int, unit: str) -> None:
    assert Age(count + 1, unit).before(NOW) <= Age(count, unit).before(NOW) <= NOW
