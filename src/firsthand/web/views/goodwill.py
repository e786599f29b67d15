"""Goodwill in all, and writing down what one gave somebody or got from them."""

from collections.abc import Mapping
from datetime import date, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.balances import balances_of
from firsthand.actions.goodwill import keep_favour
from firsthand.clock import read_clock
from firsthand.core.balances import choose, read_wanted, tell_balances, tell_chosen, years_in
from firsthand.core.errors import UserError
from firsthand.core.goodwill import BY_HAND, FavourKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.runs import has_arrived
from firsthand.web.access import owner_of
from firsthand.web.naming import in_form, people_named
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.goodwill import KIND_WORDS, build_choices, build_row
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.views.people import show_person

ROWS = 50
TYPED = ("who", "way", "kind", "note", "on")
FILTERS = ("turn", "kind", "year", "order")


@require_GET
def balance_list(request: HttpRequest) -> HttpResponse:
    """Show what was given and got with everybody."""
    return show_balances(request)


@require_POST
def write(request: HttpRequest) -> HttpResponse:
    """Write one line down, with whoever is named; what was wrong is said beside the form."""
    owner, now, asked = owner_of(request), read_clock(), request.POST
    if not is_favour(asked):
        return HttpResponse("This is no favour.", status=400, content_type="text/plain")
    try:
        named = people_named(owner.pk, asked, {"who": "Name"}, now.date())
        keep_asked(owner, named["who"], asked, now)
    except UserError as error:
        return show_balances(request, trouble=in_form(error))
    return redirect(f"{reverse('goodwill')}?said=1")


def show_balances(request: HttpRequest, *, trouble: UserError | None = None) -> HttpResponse:
    """Render the page; of many people so many at a time."""
    owner, now = owner_of(request), read_clock()
    asked = [(name, value) for name in FILTERS if (value := request.GET.get(name, ""))]
    wanted = read_wanted(**dict(asked))
    everybody = balances_of(django_rows, owner.pk)
    found = choose(everybody, wanted)
    page = page_asked(request.GET.get("page", ""), total=len(found), rows=ROWS)
    shown = found[(page - 1) * ROWS : page * ROWS]
    context = {
        "line": tell_balances(everybody) if wanted.is_everything else tell_chosen(len(found), wanted),
        "rows": [build_row(each, now.date()) for each in shown],
        "pages": build_pages(page, len(found), rows=ROWS, asked=asked),
        "choices": build_choices(wanted, years_in(everybody)),
        "kinds": tuple(KIND_WORDS.items()),
        "typed": {name: request.POST.get(name, "") for name in TYPED},
        "today": now.date().isoformat(),
        "trouble": trouble,
        "is_empty": not everybody,
        "is_new": not everybody and not has_arrived(django_rows, owner.pk),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("favour",)),
    }
    return render(request, "goodwill/list.html", context, status=400 if trouble else 200)


@require_POST
def keep(request: HttpRequest, person: int) -> HttpResponse:
    """Keep a favour; what was wrong is said beside the form."""
    if not is_favour(request.POST):
        return HttpResponse("This is no favour.", status=400, content_type="text/plain")
    try:
        keep_asked(owner_of(request), person, request.POST, read_clock())
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, giving=error)
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#goodwill")


def is_favour(asked: Mapping[str, str]) -> bool:
    """Tell whether a form says who gave, and a kind that one may write down."""
    return asked.get("kind", "") in BY_HAND and asked.get("way", "") in ("gave", "got")


def keep_asked(owner: Owner, person: int, asked: Mapping[str, str], now: datetime) -> None:
    """Keep what a form says. Raises UserError FAV-101 to FAV-103, LOG-105."""
    on = day_asked(asked.get("on", ""), now.date())
    kind, note = FavourKind(asked["kind"]), asked.get("note", "")
    keep_favour(owner, person, kind, now, is_given=asked["way"] == "gave", on=on, note=note)


def day_asked(text: str, today: date) -> date:
    """Read the day of a form, today where it is empty. Raises UserError FAV-103."""
    if not text:
        return today
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError(
            "FAV-103", "This is not a day.", next_step="Choose one, or leave it empty for today."
        ) from error
