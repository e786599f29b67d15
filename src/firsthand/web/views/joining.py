"""Who may be one person: pairs side by side, joined or kept apart; and parting one who is two."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.joining import join_persons, keep_apart, part_person
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_ids
from firsthand.store.database import django_rows
from firsthand.store.queries.joining import asked_pairs, parts_of
from firsthand.store.queries.people import person_by_id
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.joining import ROWS, build_pairs, pairs_line
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.views.people import show_person

WORDS = {"one": join_persons, "two": keep_apart}


@require_GET
def pair_list(request: HttpRequest) -> HttpResponse:
    """List pairs that may be one person, the likeliest first."""
    owner, now = owner_of(request), read_clock()
    asked = asked_pairs(django_rows, owner.pk)
    page = page_asked(request.GET.get("page", ""), total=len(asked), rows=ROWS)
    shown = asked[(page - 1) * ROWS : page * ROWS]
    ids = sorted({person for each in shown for person in (each.one, each.other)})
    people = {each: row for each in ids if (row := person_by_id(django_rows, owner.pk, each))}
    context = {
        "line": pairs_line(len(asked)),
        "pairs": build_pairs(shown, people, parts_of(django_rows, ids), now.date()),
        "pages": build_pages(page, len(asked), rows=ROWS),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("ruling",)),
    }
    return render(request, "people/same.html", context)


@require_POST
def rule(request: HttpRequest) -> HttpResponse:
    """Take two for one, or for two."""
    act = WORDS.get(request.POST.get("word", ""))
    try:
        one, other = (int(request.POST.get(side, "")) for side in ("one", "other"))
        if act is None or max(one, other) >= 1 << 63:
            raise Http404
        act(owner_of(request), one, other, read_clock())
    except (ValueError, UserError) as error:
        raise Http404 from error
    return redirect(f"{reverse('people-same')}?said=1")


@require_POST
def part(request: HttpRequest, person: int) -> HttpResponse:
    """Make somebody of their own of the addresses that were ticked."""
    ticked = set(row_ids(request.POST.getlist("identity")))
    try:
        part_person(owner_of(request), person, ticked, read_clock())
    except UserError as error:
        if error.code == "JOI-101":
            raise Http404 from error
        return show_person(request, person, parting=error)
    return redirect(f"{reverse('people-detail', args=[person])}?said=1")
