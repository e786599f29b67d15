"""The spectrum: the place the owner chose and the one they are at, by what they did."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.spectrum import Stand, spectrum_of
from firsthand.clock import read_clock
from firsthand.core.spectrum_words import ENDS
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.people import people_by_ids
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.spectrum import build_deeds, build_spectrum, tell_deeds

ROWS = 50


@require_GET
def spectrum_detail(request: HttpRequest) -> HttpResponse:
    """Show both places, what moves the measured one, and how it was at the end of each quarter."""
    context = {"page": build_spectrum(stands_of(owner_of(request))), "ends": ENDS}
    return render(request, "spectrum/detail.html", context)


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """List the cases of a part that point toward the net."""
    owner, wanted = owner_of(request), request.GET.get("part", "")
    place = stands_of(owner)[-1].place
    measured = next((each for each in place.parts if each.part.value == wanted), None)
    if measured is None:
        raise Http404
    cases = [case for case in measured.cases if case.is_net]
    page = page_asked(request.GET.get("page", ""), total=len(cases), rows=ROWS)
    shown = cases[(page - 1) * ROWS : page * ROWS]
    ids = sorted({case.person for case in shown if case.person})
    rows = {row.id: row for row in people_by_ids(django_rows, owner.pk, ids)} if ids else {}
    context = {
        "line": tell_deeds(measured),
        "lines": build_deeds(shown, rows),
        "pages": build_pages(page, len(cases), rows=ROWS, asked=[("part", wanted)]),
    }
    return render(request, "spectrum/people.html", context)


def stands_of(owner: Owner) -> list[Stand]:
    """Return where the owner stood, the last one today."""
    return spectrum_of(django_rows, settings_of(owner), read_clock())
