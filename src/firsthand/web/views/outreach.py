"""Outreach: one invitation at a time, checked before it is sent; and what became of those that were."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.actions.outreach import compose, look_at_outreach
from firsthand.actions.sent_notes import choose_limits, mark_sent
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.filters import Connected, Filters
from firsthand.store.database import django_rows
from firsthand.store.queries.outbox import address_for
from firsthand.store.queries.people import People, person_by_id
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.outreach import ROWS, build_candidates, build_compose, build_outreach
from firsthand.web.pages.paging import build_pages, page_asked

MOST_FOUND = 12
LONGEST_QUERY = 200


@require_GET
def sent_list(request: HttpRequest) -> HttpResponse:
    """List what was sent, and find somebody to invite."""
    return show_sent(request)


def show_sent(request: HttpRequest, *, trouble: UserError | None = None) -> HttpResponse:
    """Render the list."""
    owner, now = owner_of(request), read_clock()
    found = look_at_outreach(django_rows, owner.pk, now)
    page = page_asked(request.GET.get("page", ""), total=len(found.sent), rows=ROWS)
    query = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    people = (
        People(django_rows, owner.pk, Filters(query=query, connected=Connected.NO), now.date()).listed(
            limit=MOST_FOUND
        )
        if query
        else []
    )
    context = {
        "page": build_outreach(found, found.sent[(page - 1) * ROWS : page * ROWS], now.date()),
        "pages": build_pages(page, len(found.sent), rows=ROWS),
        "query": query,
        "people": build_candidates(people),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("sent",)),
        "is_saved": "saved" in request.GET,
        "trouble": trouble,
    }
    return render(request, "outreach/list.html", context, status=400 if trouble else 200)


@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, person: int) -> HttpResponse:
    """Show a drafted note, or check the one that was written; htmx gets only what is said of it."""
    text = request.POST.get("text", "") if request.method == "POST" else None
    return show_note(request, person, text=text)


def show_note(
    request: HttpRequest, person: int, *, text: str | None, trouble: UserError | None = None
) -> HttpResponse:
    """Render one note."""
    owner = owner_of(request)
    row = person_by_id(django_rows, owner.pk, person)
    if row is None:
        raise Http404
    said = (request.POST if request.method == "POST" else request.GET).get("language", "")
    language = said if said in LANGUAGES else ""
    settings = as_asked(settings_of(owner), request.GET)
    found = compose(django_rows, settings, person, read_clock(), text=text, in_language=language)
    is_part = request.headers.get("HX-Target") == "said"
    context = {
        "page": build_compose(found, row, language),
        "manner": manner_of(settings),
        "writes_to": address_for(django_rows, owner.pk, person),
        "trouble": trouble,
        "is_part": is_part,
    }
    template = "outreach/said.html" if is_part else "outreach/note.html"
    return render(request, template, context, status=400 if trouble else 200)


@require_POST
def sent(request: HttpRequest, person: int) -> HttpResponse:
    """Keep that an invitation was sent."""
    text = request.POST.get("text", "")
    try:
        mark_sent(owner_of(request), person, text, read_clock())
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_note(request, person, text=text, trouble=error)
    return redirect(f"{reverse('outreach-list')}?said=1")


@require_POST
def limits(request: HttpRequest) -> HttpResponse:
    """Keep how long a note may be and how many the owner wants to send."""
    length, week = (request.POST.get(name, "") for name in ("length", "week"))
    try:
        choose_limits(owner_of(request), note_length=number_in(length), per_week=number_in(week))
    except UserError as error:
        return show_sent(request, trouble=error)
    return redirect(f"{reverse('outreach-list')}?saved=1#limits")


def number_in(text: str) -> int:
    """Read a small number of a form; -1 where there is none."""
    return int(text) if text.isdecimal() and len(text) < 5 else -1
