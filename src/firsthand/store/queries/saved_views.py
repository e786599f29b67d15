"""The owner's views of the list of people, and the columns of the plain one."""

from dataclasses import replace
from urllib.parse import parse_qs

from firsthand.core.columns import USUAL, Column, columns_among
from firsthand.core.filters import Filters, read_filters
from firsthand.core.saved_views import SavedView, name_key
from firsthand.store.database import Rows

STANDING = """
    SELECT n.id, n.name, n.asked, n.columns FROM (
        SELECT COALESCE(v.first_id, v.id) AS id, v.name, v.asked, v.columns, ROW_NUMBER() OVER (
            PARTITION BY COALESCE(v.first_id, v.id) ORDER BY v.made_at DESC, v.id DESC) AS place
        FROM saved_view v LEFT JOIN saved_view f ON f.id = v.first_id
        WHERE v.owner_id = %s AND v.undone_at IS NULL AND COALESCE(f.name, v.name) <> ''
    ) n WHERE n.place = 1 AND n.name <> '' ORDER BY n.id
"""
PLAIN = """
    SELECT columns FROM saved_view WHERE owner_id = %s AND first_id IS NULL AND name = '' AND undone_at IS NULL
    ORDER BY made_at DESC, id DESC LIMIT 1
"""


def saved_views(rows: Rows, owner_id: int) -> list[SavedView]:
    """Return the views that stand, as they were saved one after another."""
    return [
        SavedView(
            row_id, name, replace(read_filters(parse_qs(asked)), view=row_id), columns_among(columns.split())
        )
        for row_id, name, asked, columns in rows(STANDING, [owner_id])
    ]


def view_named(rows: Rows, owner_id: int, name: str) -> SavedView | None:
    """Return the view of a name, whatever its case; None where there is none."""
    key = name_key(" ".join(name.split()))
    return next((each for each in saved_views(rows, owner_id) if name_key(each.name) == key), None)


def filters_of_view(rows: Rows, owner_id: int, name: str) -> Filters | None:
    """Return whom a view shows and in what order; None where there is no such view."""
    view = view_named(rows, owner_id, name)
    return view.filters if view else None


def plain_columns(rows: Rows, owner_id: int) -> tuple[Column, ...]:
    """Return the columns of the list where no view is shown."""
    found = rows(PLAIN, [owner_id])
    return columns_among(found[0][0].split()) if found else USUAL
