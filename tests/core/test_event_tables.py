"""Tables that people keep by hand: their columns, their days, and what happened, in seven languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.event_columns import Choice, guess_columns
from firsthand.core.event_days import ORDERS, orders_of, read_day
from firsthand.core.event_kinds import No, kind_of

TODAY = date(2026, 11, 21)
APRIL_3 = date(2025, 4, 3)


@pytest.mark.parametrize(
    "text",
    ["2025-04-03", "2025-04-03T10:00:00Z", "2025-04-03 10:00 AM", "2025/4/3", "20250403", "03.04.2025", "3.4.25", "3. 4. 2025",
     "3 April 2025", "April 3, 2025", "Thu 3 Apr 2025 10:00", "Do, 3. April 2025", "3 avril 2025", "le 3 avril 2025, 14h30",
     "3 de abril de 2025", "3 aprile 2025", "3 april 2025 om 14:00".replace(" om", ""), "Apr 3rd, 2025"],
)  # fmt: skip
def test_a_day_that_says_itself_what_is_what_needs_no_order(text: str) -> None:
    assert read_day(text, TODAY) == APRIL_3
    assert all(read_day(text, TODAY, order=order) == APRIL_3 for order in ("dmy", "mdy"))


def test_two_numbers_are_read_in_no_order_but_the_one_said() -> None:
    assert read_day("03/04/2025", TODAY) is None
    assert read_day("03/04/2025", TODAY, order="dmy") == APRIL_3
    assert read_day("04/03/2025", TODAY, order="mdy") == APRIL_3
    assert read_day("25/04/03", TODAY, order="ymd") == APRIL_3
    assert read_day("25/04/2025", TODAY, order="mdy") is None
    assert read_day("5/5/2025", TODAY) == date(2025, 5, 5)


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "31/02/2025", "2025-13-01", "45750", "April 2025", "2025", "3 4 2025 5", "x" * 99, "3 April May 2025"]
)  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, TODAY, order="dmy") is None


@pytest.mark.parametrize(
    ("texts", "order", "is_asked"),
    [
        (["03/04/2025", "25/04/2025"], "dmy", False),
        (["03/04/2025", "04/25/2025"], "mdy", False),
        (["03/04/2025"], "", True),
        (["13/04/2025", "04/13/2025"], "", True),
        (["2025-04-03", "3.4.2025", "3 April 2025", "5/5/2025", ""], "", False),
    ],
)
def test_the_order_of_a_table_is_proven_or_asked(texts: list[str], order: str, *, is_asked: bool) -> None:
    found = orders_of(texts)
    assert (found.order, found.is_asked) == (order, is_asked)


@given(st.dates(date(1950, 1, 1), TODAY), st.sampled_from(sorted(ORDERS)), st.sampled_from("/-"))
def test_any_day_written_in_an_order_is_read_in_it(day: date, order: str, mark: str) -> None:
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
    assert read_day(mark.join(parts[each] for each in order), TODAY, order=order) == day


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_day(text, TODAY)
    kind_of(text)
    orders_of([text])


@pytest.mark.parametrize(
    ("text", "kind", "beyond"),
    [
        ("", "meeting", ""), ("Met", "meeting", ""), ("Coffee", "coffee", ""), ("Phone call", "call", ""), ("Zoom", "call", ""),
        ("Conference", "meeting", "Conference"), ("conference call", "call", "conference call"),
        ("met over coffee", "coffee", "met over coffee"), ("Kaffee", "coffee", ""), ("Anruf", "call", ""), ("Mittagessen", "meal", ""),
        ("Treffen", "meeting", ""), ("Messe Köln", "meeting", "Messe Köln"), ("déjeuner", "meal", ""), ("rencontre", "meeting", ""),
        ("appel", "call", ""), ("llamada", "call", ""), ("reunión", "meeting", ""), ("almuerzo", "meal", ""), ("ligação", "call", ""),
        ("almoço", "meal", ""), ("pranzo", "meal", ""), ("telefonata", "call", ""), ("koffie", "coffee", ""), ("afspraak", "meeting", ""),
    ],
)  # fmt: skip
def test_what_happened_is_read_in_seven_languages(text: str, kind: str, beyond: str) -> None:
    assert kind_of(text) == (kind, beyond)


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("email", No.TALK), ("E-Mail", No.TALK), ("LinkedIn message", No.TALK), ("connected", No.TALK), ("Nachricht", No.TALK),
        ("coffee cancelled", No.HELD), ("no-show", No.HELD), ("did not meet", No.HELD), ("Treffen abgesagt", No.HELD), ("réunion annulée", No.HELD),
        ("webinar", No.WORD), ("Birthday", No.WORD), ("42x", No.WORD),
    ],
)  # fmt: skip
def test_what_proves_no_meeting_is_none(text: str, no: No) -> None:
    assert kind_of(text) == no


@pytest.mark.parametrize(
    ("names", "choice"),
    [
        (["Name", "Date", "Kind", "Note"], Choice((0,), 1, 2, 3)),
        (["Datum", "Wer", "Art", "Bemerkung"], Choice((1,), 0, 2, 3)),
        (["First Name", "Last Name", "E-Mail", "Date"], Choice((0, 1, 2), 3)),
        (["Nom", "Prénom", "Date", "Remarque"], Choice((1, 0), 2, -1, 3)),
        (["Nombre", "Apellidos", "Fecha", "Tipo"], Choice((0, 1), 2, 3)),
        (["Pessoa", "Data", "Evento", "Observações"], Choice((0,), 1, 2, 3)),
        (["Chi", "Quando", "Attività", "Note"], Choice((0,), 1, 2, 3)),
        (["Naam", "Wanneer", "Wat", "Opmerking"], Choice((0,), 1, 2, 3)),
    ],
)
def test_columns_are_guessed_by_name(names: list[str], choice: Choice) -> None:
    row = [
        "03.04.2025" if each in ("Date", "Datum", "Fecha", "Data", "Quando", "Wanneer") else "x"
        for each in names
    ]
    assert guess_columns(names, [row], TODAY) == choice


def test_columns_without_names_are_guessed_by_what_stands_in_them() -> None:
    rows = [["ana@novatech.example", "2025-04-03", "coffee"]]
    assert guess_columns(["", "", ""], rows, TODAY) == Choice((0,), 1)


@pytest.mark.parametrize("name", ["Birthday", "connected_on", "Last contact", "Created"])
def test_a_day_of_another_name_is_not_taken_for_a_meeting(name: str) -> None:
    assert guess_columns(["Name", name], [["Ana Silva", "2025-04-03"]], TODAY).lack == "when"


def test_a_column_called_date_that_holds_none_is_not_taken() -> None:
    assert guess_columns(["Name", "Date", "When"], [["Ana", "soon", "2025-04-03"]], TODAY).when == 2
