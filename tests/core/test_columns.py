"""Columns of the list of people, and filters within a view."""

import pytest

from firsthand.core.columns import HEADINGS, USUAL, Column, columns_among, kept_columns, read_columns
from firsthand.core.errors import UserError
from firsthand.core.filters import Connected, Filters, Sort, address_of, narrowed, read_filters
from firsthand.core.knowledge import Knowledge


def test_columns_stand_in_one_order() -> None:
    assert read_columns("tags, WORK") == columns_among(["tags", "work", "<b>"]) == (Column.WORK, Column.TAGS)
    assert read_columns("") == ()
    assert columns_among(["<b>"]) == USUAL
    assert (kept_columns(USUAL), kept_columns((Column.IN, Column.OUT))) == ("", "in out")
    assert set(HEADINGS) == set(Column)


def test_a_word_that_is_no_column_is_refused() -> None:
    with pytest.raises(UserError, match="COL-101"):
        read_columns("work,age")


def test_filters_narrow_a_view() -> None:
    view = Filters(knowledge=(Knowledge.MET,), connected=Connected.YES, sort=Sort.NAME, view=3)
    assert narrowed(view, Filters()) == view
    more = narrowed(view, Filters(query="ana", knowledge=(Knowledge.SPOKEN,)))
    assert more == Filters("ana", (Knowledge.SPOKEN,), connected=Connected.YES, sort=Sort.NAME, view=3)


def test_a_list_knows_from_which_view_it_began() -> None:
    filters = read_filters({"view": ["12"], "q": ["ana"]})
    assert filters == Filters("ana", view=12)
    assert address_of(filters) == [("q", "ana"), ("view", "12")]
    assert Filters(view=12).is_everybody
    assert read_filters({"view": ["x"]}) == Filters()
