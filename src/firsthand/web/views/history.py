"""History: what the owner did, newest first, each with its way back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.store.database import django_rows
from firsthand.store.queries.acts import count_acts, newest_acts, standing_choice
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import act_lines
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.words import count

ROWS = 100


@require_GET
def history_list(request: HttpRequest) -> HttpResponse:
    """List marks and choices of policy."""
    owner_id = owner_of(request).pk
    total = count_acts(django_rows, owner_id)
    page = page_asked(request.GET.get("page", ""), total=total, rows=ROWS)
    acts = newest_acts(django_rows, owner_id, limit=ROWS, offset=(page - 1) * ROWS)
    context = {
        "line": f"{count(total, 'thing')} you did here." if total else "You have not done anything here yet.",
        "acts": act_lines(acts, standing_choice(django_rows, owner_id)),
        "pages": build_pages(page, total, rows=ROWS),
    }
    return render(request, "history/list.html", context)
