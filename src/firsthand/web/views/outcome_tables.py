"""A table of outcomes: what it would give, keeping it, and all outcomes as such a table."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.outcome_tables import MOST_BYTES, keep_table, look_at_table, opened, table_of_outcomes
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.web.access import owner_of
from firsthand.web.pages.events import choice_asked
from firsthand.web.pages.outcome_tables import build_table
from firsthand.web.views.outcomes import show_list

TEXT = "text/csv; charset=utf-8"


@require_POST
def table(request: HttpRequest) -> HttpResponse:
    """Show what a table would give, or keep it; it is handed from page to page and lies nowhere in between."""
    owner, now, asked = owner_of(request), read_clock(), request.POST
    text, makes_kinds = text_of(request), asked.get("new") == "1"
    choice = choice_asked(asked) if "when" in asked else None
    try:
        with opened(text, now, choice) as reading:
            table = look_at_table(owner, reading, now, makes_kinds=makes_kinds)
    except UserError as error:
        return show_list(request, trouble=f"{error.what} {error.next_step}")
    if asked.get("step") == "save":
        keep_table(owner, table, now)
        return redirect("outcomes-list")
    page = build_table(reading, table, text, makes_kinds=makes_kinds)
    return render(request, "outcomes/table.html", {"page": page})


def text_of(request: HttpRequest) -> str:
    """Return the text of a table: of the file that was chosen, else as the page before hands it on."""
    file = request.FILES.get("table")
    if file is None:
        return request.POST.get("text", "")
    held: bytes = file.read(2 * MOST_BYTES)
    try:
        return held.decode("utf-8-sig")
    except UnicodeDecodeError:
        return held.decode("cp1252", "replace")


@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Hand out all outcomes as a table that can be read back."""
    pieces = table_of_outcomes(django_rows, owner_of(request).pk)
    headers = {"Content-Disposition": 'attachment; filename="outcomes.csv"'}
    return StreamingHttpResponse((each.encode() for each in pieces), content_type=TEXT, headers=headers)
