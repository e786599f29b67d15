"""The back-test: two policies over the same past, and the lists behind their numbers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.backtest import compare_policies, kept_requests
from firsthand.clock import read_clock
from firsthand.core.backtest import Compared
from firsthand.core.stops import STOPS
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.policies import known_policies, used_among
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.backtest import KINDS, build_backtest, build_line, listed, tell_list
from firsthand.web.pages.paging import build_pages, page_asked

ROWS = 50


@require_GET
def backtest_detail(request: HttpRequest) -> HttpResponse:
    """Show what two policies would have said to everybody who came."""
    owner = owner_of(request)
    page = build_backtest(compared(request, owner), known_policies(django_rows, settings_of(owner)))
    names = {*page.choices, ""}
    unknown = [name for key in ("policy", "against") if (name := request.GET.get(key, "")) not in names]
    return render(request, "backtest/detail.html", {"page": page, "unknown": unknown})


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """List the requests behind a number."""
    owner = owner_of(request)
    found = compared(request, owner)
    kind, at, year = request.GET.get("of", ""), as_number(request, "at"), as_number(request, "year")
    if kind not in KINDS or at >= len(found.replays):
        raise Http404
    chosen = listed(found.replays, kind, at, year)
    page = page_asked(request.GET.get("page", ""), total=len(chosen), rows=ROWS)
    shown = chosen[(page - 1) * ROWS : page * ROWS]
    ids = sorted({each[0].request.person for each in shown})
    rows = {row.id: row for row in people_by_ids(django_rows, owner.pk, ids)} if ids else {}
    asked = [
        (name, value)
        for name in ("policy", "against", "of", "at", "year")
        if (value := request.GET.get(name))
    ]
    context = {
        "line": tell_list(found.replays, kind, at, len(chosen), year),
        "names": [each.policy.name for each in found.replays],
        "lines": [build_line(each, found.replays, at, rows) for each in shown],
        "pages": build_pages(page, len(chosen), rows=ROWS, asked=asked),
        "back": [(name, value) for name, value in asked if name in ("policy", "against")],
    }
    return render(request, "backtest/people.html", context)


def compared(request: HttpRequest, owner: Owner) -> Compared:
    """Return the two policies that are asked for: the owner's own beside a stop if none is."""
    now, settings = read_clock(), settings_of(owner)
    known = known_policies(django_rows, settings)
    names, used = [policy.name for policy in known], used_among(known, settings).name
    first = name if (name := request.GET.get("policy", "")) in names else used
    second = name if (name := request.GET.get("against", "")) in names else other_than(first)
    wanted = list(dict.fromkeys([first, second]))
    asked = kept_requests(django_rows, owner.pk, now)
    return compare_policies(django_rows, settings, now, wanted, asked=asked)


def other_than(name: str) -> str:
    """Return a stop to compare with: the far end of the spectrum."""
    return STOPS[0].name if name == STOPS[-2].name else STOPS[-2].name


def as_number(request: HttpRequest, name: str) -> int:
    """Read a small number from the address, 0 for anything odd."""
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 5 else 0
