"""Saving, changing and removing views of the list of people, and choosing the columns of the plain one."""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlencode

from firsthand.actions.taking_back import newest_standing, take_back_version
from firsthand.core.columns import Column, kept_columns
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters, address_of
from firsthand.core.saved_views import MOST, read_name
from firsthand.core.saved_views import SavedView as View
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, SavedView
from firsthand.store.queries.saved_views import plain_columns, saved_views, view_named


def save_view(
    owner: Owner, name: str, filters: Filters, columns: Sequence[Column], now: datetime
) -> SavedView | None:
    """Save a view under a name; a view that has it is changed. None where it is so already.

    Raises UserError VIE-101 for what is no name, VIE-102 where there are 50 already.
    """
    name, kept = read_name(name), (asked_of(filters), kept_columns(columns))
    stands = view_named(django_rows, owner.pk, name)
    if stands is None and len(saved_views(django_rows, owner.pk)) >= MOST:
        raise UserError("VIE-102", f"There are {MOST} views already.", next_step="Remove one of them first.")
    if stands and (asked_of(stands.filters), kept_columns(stands.columns)) == kept:
        return None
    return SavedView.objects.create(
        owner=owner,
        first_id=stands.id if stands else None,
        name=stands.name if stands else name,
        asked=kept[0],
        columns=kept[1],
        made_at=now,
    )


def rename_view(owner: Owner, view_id: int, name: str, now: datetime) -> SavedView | None:
    """Give a view another name; None where it has it.

    Raises UserError VIE-101 for what is no name, VIE-103 where another view has it, VIE-104 where there is no
    such view.
    """
    name, view = read_name(name), view_of(owner, view_id)
    if name == view.name:
        return None
    other = view_named(django_rows, owner.pk, name)
    if other and other.id != view.id:
        raise UserError("VIE-103", "Another view has this name.", next_step="Choose another one.")
    return version_of(owner, view, now, name=name)


def remove_view(owner: Owner, view_id: int, now: datetime) -> SavedView:
    """Remove a view. Raises UserError VIE-104 where there is no such view."""
    return version_of(owner, view_of(owner, view_id), now, name="")


def choose_columns(
    owner: Owner, columns: Sequence[Column], now: datetime, *, view_id: int = 0
) -> SavedView | None:
    """Choose the columns of a view, or of the plain list; None where they are so already. Raises UserError VIE-104."""
    kept = kept_columns(columns)
    if view_id:
        view = view_of(owner, view_id)
        is_so = kept_columns(view.columns) == kept
        return None if is_so else version_of(owner, view, now, name=view.name, columns=columns)
    if kept_columns(plain_columns(django_rows, owner.pk)) == kept:
        return None
    return SavedView.objects.create(owner=owner, name="", columns=kept, made_at=now)


def version_of(
    owner: Owner, view: View, now: datetime, *, name: str, columns: Sequence[Column] | None = None
) -> SavedView:
    """Keep another version of a view."""
    return SavedView.objects.create(
        owner=owner,
        first_id=view.id,
        name=name,
        asked=asked_of(view.filters),
        columns=kept_columns(view.columns if columns is None else columns),
        made_at=now,
    )


def view_of(owner: Owner, view_id: int) -> View:
    """Return a view that stands. Raises UserError VIE-104."""
    found = next((each for each in saved_views(django_rows, owner.pk) if each.id == view_id), None)
    if found is None:
        raise UserError("VIE-104", "There is no such view.", next_step="See them with: firsthand view")
    return found


def asked_of(filters: Filters) -> str:
    """Return whom a view shows as an address has it."""
    return urlencode([each for each in address_of(filters) if each[0] != "view"])


def undo_view(owner: Owner, version_id: int, now: datetime) -> bool:
    """Take a view back with all that became of it, or one change of it alone; again is no harm."""
    version = SavedView.objects.filter(owner=owner, pk=version_id).first()
    if version is None:
        return False
    return take_back_version(SavedView.objects.filter(owner=owner), version.pk, version.first_id, now)


def undo_newest(owner: Owner, now: datetime) -> SavedView:
    """Take the newest of these acts back. Raises UserError VIE-105 where there is none."""
    missing = UserError("VIE-105", "You saved or changed no view that could be taken back.")
    newest = newest_standing(SavedView.objects.filter(owner=owner), missing)
    undo_view(owner, newest.pk, now)
    return newest
