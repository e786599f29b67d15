"""Views of the list of people: saved, changed, renamed, removed, each taken back; and the columns of the plain list."""

from datetime import datetime, timedelta

import pytest

from firsthand.actions.acts import undo_act
from firsthand.actions.viewing import choose_columns, remove_view, rename_view, save_view, undo_newest
from firsthand.core.columns import USUAL, Column
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters, Sort
from firsthand.core.strength import Standing
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.saved_views import filters_of_view, plain_columns, saved_views

LATER = timedelta(minutes=1)
FADING = Filters(query="north", standing=(Standing.FADING,), tag=("Board & friends",), sort=Sort.NAME)
COLUMNS = (Column.COMPANY, Column.TAGS)


def stand(owner: Owner) -> list[tuple[str, Filters, tuple[Column, ...]]]:
    return [(each.name, each.filters, each.columns) for each in saved_views(django_rows, owner.pk)]


def test_a_view_is_kept_as_it_was_saved(alice: Owner, stranger: Owner, now: datetime) -> None:
    saved = save_view(alice, " Ties  to save ", FADING, COLUMNS, now)
    assert saved
    [view] = saved_views(django_rows, alice.pk)
    assert (view.id, view.name, view.columns) == (saved.pk, "Ties to save", COLUMNS)
    assert filters_of_view(django_rows, alice.pk, "TIES TO SAVE") == view.filters
    assert view.filters == Filters(**{**as_fields(FADING), "view": saved.pk})
    assert filters_of_view(django_rows, alice.pk, "others") is None
    assert saved_views(django_rows, stranger.pk) == []


def as_fields(filters: Filters) -> dict[str, object]:
    return {name: getattr(filters, name) for name in Filters.__slots__}


def test_saving_under_a_name_that_is_taken_changes_that_view(alice: Owner, now: datetime) -> None:
    save_view(alice, "Fading", FADING, USUAL, now)
    assert save_view(alice, "FADING", FADING, USUAL, now + LATER) is None
    changed = save_view(alice, "fading", FADING, COLUMNS, now + LATER)
    assert changed
    assert [(name, columns) for name, _, columns in stand(alice)] == [("Fading", COLUMNS)]
    assert undo_act(alice, f"view:{changed.pk}", now)
    assert [columns for _, _, columns in stand(alice)] == [USUAL]


def test_it_is_renamed_and_removed_and_each_is_taken_back(alice: Owner, now: datetime) -> None:
    view = save_view(alice, "Fading", FADING, USUAL, now)
    other = save_view(alice, "Others", Filters(), USUAL, now)
    assert view
    assert other
    assert rename_view(alice, view.pk, "Fading", now) is None
    with pytest.raises(UserError, match="VIE-103"):
        rename_view(alice, view.pk, "others", now)
    rename_view(alice, view.pk, "fading", now + LATER)
    remove_view(alice, view.pk, now + 2 * LATER)
    assert [name for name, *_ in stand(alice)] == ["Others"]
    with pytest.raises(UserError, match="VIE-104"):
        rename_view(alice, view.pk, "Again", now)
    told = [(act.what, act.whom) for act in newest_acts(django_rows, alice.pk, limit=2)]
    assert told == [("removed", "Fading"), ("changed", "fading")]
    undo_newest(alice, now)
    assert [name for name, *_ in stand(alice)] == ["fading", "Others"]
    assert undo_act(alice, f"view:{view.pk}", now)
    assert [name for name, *_ in stand(alice)] == ["Others"]


def test_columns_of_the_plain_list_and_of_a_view(alice: Owner, now: datetime) -> None:
    assert choose_columns(alice, USUAL, now) is None
    chosen = choose_columns(alice, COLUMNS, now)
    assert chosen
    view = save_view(alice, "Fading", FADING, USUAL, now)
    assert view
    choose_columns(alice, (Column.TIE,), now + LATER, view_id=view.pk)
    assert plain_columns(django_rows, alice.pk) == COLUMNS
    assert [columns for _, _, columns in stand(alice)] == [(Column.TIE,)]
    assert undo_act(alice, f"view:{chosen.pk}", now)
    assert plain_columns(django_rows, alice.pk) == USUAL


def test_what_cannot_be_saved_is_refused(
    alice: Owner, stranger: Owner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (" ", "x" * 61, "a\x1bb"):
        with pytest.raises(UserError, match="VIE-101"):
            save_view(alice, name, FADING, USUAL, now)
    monkeypatch.setattr("firsthand.actions.viewing.MOST", 1)
    view = save_view(alice, "Fading", FADING, USUAL, now)
    assert view
    with pytest.raises(UserError, match="VIE-102"):
        save_view(alice, "Others", FADING, USUAL, now)
    with pytest.raises(UserError, match="VIE-104"):
        remove_view(stranger, view.pk, now)
    assert not undo_act(stranger, f"view:{view.pk}", now)
