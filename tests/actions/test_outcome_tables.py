"""Tables of outcomes: looked at first, kept once, taken back as one, and read back as they were written."""

from datetime import datetime

from tests.actions.test_introduction_steps import people  # noqa: F401 - fixture
from tests.actions.test_outcomes import newest, told

from firsthand.actions.acts import undo_act
from firsthand.actions.outcome_tables import Table, keep_table, look_at_table, opened, table_of_outcomes
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


def test_cells_are_no_formulas_for_a_spreadsheet(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    keep_table(alice, look(alice, 'When,What,Who,Note\n2026-05-04,offer,,"=1+1"\n', now), now)
    assert "'=1+1" in "".join(table_of_outcomes(django_rows, alice.pk))
