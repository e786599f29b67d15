from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.notes.periods import moments_in
from firsthand.core.notes.words import clean, words_of

WEDNESDAY = date(2026, 5, 6)


def period(text: str, code: str = "en", *, ahead: bool = False) -> tuple[str, str] | None:
    moments = moments_in(words_of(clean(text)), code, WEDNESDAY, ahead=ahead)
    return (str(moments[0].period.first_on), str(moments[0].period.last_on)) if moments else None


@pytest.mark.parametrize(
    ("code", "text", "first", "last"),
    [
        ("en", "yesterday", "2026-05-05", "2026-05-05"),
        ("en", "last Tuesday", "2026-05-05", "2026-05-05"),
        ("en", "last Wednesday", "2026-04-29", "2026-04-29"),
        ("en", "in March", "2026-03-01", "2026-03-31"),
        ("en", "in June", "2025-06-01", "2025-06-30"),
        ("en", "on March 12th", "2026-03-12", "2026-03-12"),
        ("en", "on the 12th", "2026-04-12", "2026-04-12"),
        ("en", "last week", "2026-04-27", "2026-05-03"),
        ("en", "last year", "2025-01-01", "2025-12-31"),
        ("en", "from 2017 to 2019", "2017-01-01", "2019-12-31"),
        ("en", "2017-2019", "2017-01-01", "2019-12-31"),
        ("en", "since 2018", "2018-01-01", "2026-05-06"),
        ("en", "in summer 2018", "2018-06-01", "2018-09-30"),
        ("de", "am 12. März 2024", "2024-03-12", "2024-03-12"),
        ("de", "am 12.03.2024", "2024-03-12", "2024-03-12"),
        ("de", "letzten Montag", "2026-05-04", "2026-05-04"),
        ("fr", "la semaine dernière", "2026-04-27", "2026-05-03"),
        ("fr", "le 4 octobre", "2025-10-04", "2025-10-04"),
        ("es", "el 4 de octubre de 2023", "2023-10-04", "2023-10-04"),
        ("es", "el año pasado", "2025-01-01", "2025-12-31"),
        ("pt", "na segunda-feira", "2026-05-04", "2026-05-04"),
        ("pt", "na quinta passada", "2026-04-30", "2026-04-30"),
        ("pt", "na segunda falámos de pontes", "2026-05-04", "2026-05-04"),
        ("pt", "na sexta da semana passada", "2026-05-01", "2026-05-01"),
        ("pt", "em março", "2026-03-01", "2026-03-31"),
        ("it", "l'anno scorso", "2025-01-01", "2025-12-31"),
        ("nl", "afgelopen zaterdag", "2026-05-02", "2026-05-02"),
        ("en", "on Tuesday, 10 March", "2026-03-10", "2026-03-10"),
        ("en", "12 March, a Thursday,", "2026-03-12", "2026-03-12"),
        ("en", "on 14-16 April", "2026-04-14", "2026-04-16"),
        ("de", "am Mittwoch, dem 18. März", "2026-03-18", "2026-03-18"),
        ("de", "2017 und 2018", "2017-01-01", "2018-12-31"),
        ("fr", "jeudi 16 avril 2020", "2020-04-16", "2020-04-16"),
        ("fr", "du 14 au 16 avril", "2026-04-14", "2026-04-16"),
        ("es", "el sábado 2 de mayo", "2026-05-02", "2026-05-02"),
        ("pt", "sábado, dia 6 de junho", "2025-06-06", "2025-06-06"),
        ("pt", "2016 a 2018", "2016-01-01", "2018-12-31"),
        ("it", "sabato 23 maggio", "2025-05-23", "2025-05-23"),
        ("it", "dal 28 al 31 marzo", "2026-03-28", "2026-03-31"),
        ("nl", "donderdag 23 april", "2026-04-23", "2026-04-23"),
    ],
)
def test_words_of_time_are_days(code: str, text: str, first: str, last: str) -> None:
    assert period(text, code) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "na segunda fila",
        "a quarta edição",
        "na minha quinta",
        "na quinta do meu avô",
        "pela terceira vez na sexta ronda",
    ],
)
def test_portuguese_ordinals_are_no_weekdays(text: str) -> None:
    assert period(text, "pt") is None


def test_a_date_and_its_weekday_are_one_moment() -> None:
    for text in ("on Tuesday 10 March", "10 March, a Tuesday"):
        assert len(moments_in(words_of(clean(text)), "en", WEDNESDAY)) == 1


def test_a_plan_looks_ahead() -> None:
    assert period("on Tuesday", ahead=True) == ("2026-05-12", "2026-05-12")


@pytest.mark.parametrize(
    "text", ["may I ask", "3. May I ask", "we march on", "5 people", "99.99.2024", "4/5/2024"]
)
def test_other_words_are_no_time(text: str) -> None:
    assert period(text) is None


@pytest.mark.parametrize(
    ("text", "day"), [("two weeks ago", date(2026, 4, 22)), ("3 months ago", date(2026, 2, 5))]
)
def test_ago_allows_some_days_around(text: str, day: date) -> None:
    found = moments_in(words_of(text), "en", WEDNESDAY)[0].period
    assert found.first_on < day < found.last_on


@given(
    st.lists(
        st.sampled_from(
            [
                "last",
                "in",
                "31",
                "may",
                "2024",
                "week",
                "three",
                "ago",
                "30.2.2024",
                "summer",
                "december",
                "12th",
                "since",
                "tuesday",
            ]
        )
    )
)
def test_periods_begin_before_they_end(words: list[str]) -> None:
    moments = moments_in(words_of(" ".join(words)), "en", WEDNESDAY)
    assert all(moment.period.first_on <= moment.period.last_on for moment in moments)
