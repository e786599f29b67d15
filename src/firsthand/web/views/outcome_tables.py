"""A table of outcomes: what it would give, keeping it, and all outcomes as such a table."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.outcome_tables import (
    MOST_BYTES,
    keep_table,
    look_at_table,
    opened,
    table_of_outcomes,
    text_in,
)
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.web.access import owner_of
from firsthand.web.pages.events import choice_asked
from firsthand.web.pages.outcome_tables import build_table
from firsthand.web.pages.troubles import say_trouble
from firsthand.web.views.outcomes import show_list

TEXT = "text/csv; charset=utf-8"


@require_POST
def table(request: HttpRequest) -> HttpResponse:
    """Show what a table would give, or keep it; it is handed from page to page and lies nowhere in between."""
    owner, now, asked = owner_of(request), read_clock(), request.POST
    makes_kinds, choice = asked.get("new") == "1", choice_asked(asked) if "when" in asked else None
    file = request.FILES.get("table")
    held = asked.get("text", "") if file is None else file.read(2 * MOST_BYTES)
    try:
        with opened(held, now, choice) as reading:
            text = held if isinstance(held, str) else text_in(held)
            is_open = reading.trouble is not None
            table = None if is_open else look_at_table(owner, reading, now, makes_kinds=makes_kinds)
    except UserError as error:
        return show_list(request, trouble=say_trouble(error))
    if asked.get("step") == "save" and table is not None:
        keep_table(owner, table, now)
        return redirect("outcomes-list")
    page = build_table(reading, table, text, makes_kinds=makes_kinds)
    return render(request, "outcomes/table.html", {"page": page})


@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Hand out all outcomes as a table that can be read back."""
    pieces = table_of_outcomes(django_rows, owner_of(request).pk)
    headers = {"Content-Disposition": 'attachment; filename="outcomes.csv"'}
    return StreamingHttpResponse((each.encode() for each in pieces), content_type=TEXT, headers=headers)
