"""firsthand view: lists of people that the owner gave a name."""

from argparse import Namespace
from urllib.parse import urlencode

from firsthand.cli.output import print_json, print_line, print_table, tell_act
from firsthand.cli.people import asked_filters, narrowed_view
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.columns import read_columns
from firsthand.core.errors import UserError
from firsthand.core.filters import address_of, tell_list
from firsthand.core.saved_views import SavedView
from firsthand.store.database import Rows
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.people import People
from firsthand.store.queries.saved_views import plain_columns, saved_views, view_named

AGAIN = "Take it back with: firsthand view --undo"


def show_views(*, as_json: bool) -> int:
    """Print the views, with how many people each shows."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = (
            [(each, count(rows, owner.id, each)) for each in saved_views(rows, owner.id)]
            if rows and owner
            else []
        )
    if as_json:
        print_json([view_json(view, people) for view, people in found])
    elif found:
        told = [
            [view.name, tell_list(f"{people:,} {'person' if people == 1 else 'people'}", view.filters)]
            for view, people in found
        ]
        print_table(["View", "Whom it shows"], told)
    else:
        print_line(
            "No views yet. Save one with: firsthand view --save NAME, with the filters of firsthand people"
        )
    return 0


def count(rows: Rows, owner_id: int, view: SavedView) -> int:
    return People(rows, owner_id, view.filters, read_clock().date()).count()


def view_json(view: SavedView, people: int) -> dict[str, object]:
    """Return a view as programs see it."""
    asked = [each for each in address_of(view.filters) if each[0] != "view"]
    return {
        "id": str(view.id),
        "name": view.name,
        "asked": urlencode(asked),
        "columns": list(view.columns),
        "people": people,
    }


def save(asked: Namespace, *, as_json: bool) -> int:
    """Save a view. Raises UserError VIE-101, VIE-102, PEO-102, PEO-105, COL-101."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.viewing import save_view
    from firsthand.store.database import django_rows

    now = read_clock()
    owner, columns = local_owner(now), read_columns(asked.columns)
    filters, view_columns = narrowed_view(django_rows, owner.pk, asked, asked_filters(asked))
    columns = columns or view_columns or plain_columns(django_rows, owner.pk)
    version = save_view(owner, asked.save, filters, columns, now)
    text = f"Saved. See it with: firsthand people --view {asked.save!r}" if version else "It is so already."
    return tell_act(
        {"act": f"view:{version.pk}" if version else None, "name": asked.save}, text, as_json=as_json
    )


def rename(name: str, new: str, *, as_json: bool) -> int:
    """Give a view another name. Raises UserError PEO-105, VIE-101, VIE-103."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.viewing import rename_view

    now = read_clock()
    owner = local_owner(now)
    version = rename_view(owner, id_of(owner.pk, name), new, now)
    text = f"Renamed. {AGAIN}" if version else "It has this name already."
    return tell_act({"act": f"view:{version.pk}" if version else None, "name": new}, text, as_json=as_json)


def remove(name: str, *, as_json: bool) -> int:
    """Remove a view. Raises UserError PEO-105."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.viewing import remove_view

    now = read_clock()
    owner = local_owner(now)
    version = remove_view(owner, id_of(owner.pk, name), now)
    return tell_act({"act": f"view:{version.pk}", "name": name}, f"Removed. {AGAIN}", as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest of these acts back. Raises UserError VIE-105 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.viewing import undo_newest

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"view:{newest.pk}", "name": newest.name}, "Taken back.", as_json=as_json)


def id_of(owner_id: int, name: str) -> int:
    """Return which view has a name. Raises UserError PEO-105."""
    from firsthand.store.database import django_rows

    view = view_named(django_rows, owner_id, name)
    if view is None:
        raise UserError(
            "PEO-105",
            "There is no view of this name.",
            where=name[:40],
            next_step="See yours with: firsthand view",
        )
    return view.id
