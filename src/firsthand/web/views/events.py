"""A table of whom the owner met: what it would give, the columns chosen, and logging it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from firsthand.actions.event_runs import preview_events
from firsthand.actions.event_uploads import drop_table, queue_table, table_waiting
from firsthand.actions.events import read_sheet
from firsthand.clock import read_clock
from firsthand.web.access import owner_of
from firsthand.web.pages.events import build_table, choice_asked


@require_http_methods(["GET", "POST"])
def table(request: HttpRequest, table: str) -> HttpResponse:
    """Show what a table would give; log it, or leave it, when asked to."""
    owner, now = owner_of(request), read_clock()
    path = table_waiting(owner, table)
    if path is None:
        raise Http404
    step = request.POST.get("step", "")
    if step == "drop":
        drop_table(path)
        return redirect("import-list")
    reading = read_sheet(path, now, choice_asked(request.POST) if request.method == "POST" else None)
    if step == "save" and not reading.trouble:
        queue_table(owner, path, reading.choice, now)
        return redirect("import-list")
    preview = None if reading.trouble else preview_events(owner, reading, now)
    context = {"page": build_table(reading, preview), "token": table}
    return render(request, "imports/table_look.html", context)
