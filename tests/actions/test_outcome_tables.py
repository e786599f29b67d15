"""Tables of outcomes: looked at first, kept once, taken back as one, and read back as they were written."""

from datetime import datetime

import pytest
from tests.actions.test_introduction_steps import people  # noqa: F401 - fixture
from tests.actions.test_outcomes import newest, told

from firsthand.actions.acts import undo_act
from firsthand.actions.outcome_tables import Table, keep_table, look_at_table, opened, table_of_outcomes
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner

TEXT = """When,What,Who,Note
2026-05-04,Interview,Ana Silva; bob@x.example (introducer),first round
2026-05-05,offer,,by itself
2026-05-06,interview,Nobody Atall,
never,interview,Ana Silva,
2030-01-01,interview,Ana Silva,
2026-05-07,podcast,Ana Silva,
2026-05-05,offer,,by itself
,,,
"""


def look(owner: Owner, text: str, now: datetime, *, makes_kinds: bool = False) -> Table:
    with opened(text, now) as reading:
        return look_at_table(owner, reading, now, makes_kinds=makes_kinds)


def test_a_table_is_looked_at_and_kept_once(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    table = look(alice, TEXT, now)
    assert table.counts == {"read": 8, "added": 2, "unchanged": 0, "skipped": 2, "rejected": 4}
    assert [each.code for each in table.refused] == [
        "OUC-303", "OUC-301", "OUC-301", "OUC-302", "OUC-502", "OUC-501",
    ]  # fmt: skip
    assert table.refused[0].what == (
        "Who: Nobody is called “Nobody Atall”; write their profile or mail address."
    )
    assert told(alice) == []
    assert keep_table(alice, table, now)
    assert told(alice) == ["Offer", "Interview: Ana Silva, Bob Marsh (introducer)"]
    again = look(alice, TEXT, now)
    assert (again.counts["added"], again.counts["unchanged"]) == (0, 3)
    assert keep_table(alice, again, now) == ""
    assert undo_act(alice, newest(alice), now)
    assert told(alice) == []


def test_new_kinds_are_made_where_wanted(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    keep_table(alice, look(alice, TEXT, now, makes_kinds=True), now)
    assert told(alice)[0] == "Podcast: Ana Silva"


def test_what_was_written_is_read_back(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    keep_table(alice, look(alice, TEXT, now), now)
    written = "".join(table_of_outcomes(django_rows, alice.pk))
    assert "Ana Silva <ana@x.example>; Bob Marsh <bob@x.example> (introducer)" in written
    before = told(alice)
    undo_act(alice, newest(alice), now)
    back = look(alice, written, now)
    assert back.counts == {"read": 2, "added": 2, "unchanged": 0, "skipped": 0, "rejected": 0}
    keep_table(alice, back, now)
    assert told(alice) == before


def test_columns_in_other_words_and_names_in_two(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    text = "Vorname;Nachname;Datum;Art\nAna;Silva;04.05.2026;Interview\n"
    keep_table(alice, look(alice, text, now), now)
    assert told(alice) == ["Interview: Ana Silva"]


@pytest.mark.parametrize(
    "header",
    [
        "Datum;Art;Personen", "Datum;Ergebnis;Dank an", "Date;Résultat;Personnes", "Fecha;Tipo;Personas",
        "Data;Tipo;Persone", "Data;Resultado;Pessoas", "Datum;Soort;Personen", "Date;Outcome;People",
    ],
)  # fmt: skip
def test_several_people_have_a_column_in_each_language(
    alice: Owner,
    people: list[int],  # noqa: F811
    now: datetime,
    header: str,
) -> None:
    keep_table(alice, look(alice, f"{header}\n2026-05-04;Interview;Ana Silva\n", now), now)
    assert told(alice) == ["Interview: Ana Silva"]


def test_days_that_cannot_be_cost_their_rows_only(alice: Owner, now: datetime) -> None:
    table = look(alice, "Datum;Art;Personen\n31.02.2026;offer;\n30.02.2026;offer;\n04.03.2026;offer;\n", now)
    assert table.counts == {"read": 3, "added": 1, "unchanged": 0, "skipped": 0, "rejected": 2}
    assert {each.code for each in table.refused} == {"OUC-301"}


def test_what_is_wrong_is_said_of_outcomes(alice: Owner, now: datetime) -> None:
    with pytest.raises(UserError, match=r"column says when. Nothing was kept.*EVT-104"):
        look(alice, "A,B\noffer,soon\n", now)
    with pytest.raises(UserError, match=r"one that says what it was. \(EVT-102\)"):
        look(alice, "hello", now)
    with pytest.raises(UserError, match="EVT-105"):  # without anybody named, too
        look(alice, "When,What\n03/04/2026,offer\n", now)


def test_cells_are_no_formulas_for_a_spreadsheet(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    keep_table(alice, look(alice, 'When,What,Who,Note\n2026-05-04,offer,,"=1+1"\n', now), now)
    assert "'=1+1" in "".join(table_of_outcomes(django_rows, alice.pk))
