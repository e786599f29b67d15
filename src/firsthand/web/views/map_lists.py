"""The lists behind the numbers of the map: people, all companies and so on, and what makes the network open."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.network_map import map_lists, map_outline, reach_goals
from firsthand.clock import read_clock
from firsthand.core.coverage import Sort
from firsthand.store.database import django_rows
from firsthand.store.queries.people import people_by_ids, person_by_id
from firsthand.web.access import owner_of
from firsthand.web.pages.map_lists import (
    Listed,
    build_member,
    covered_people,
    goal_people,
    grouped_people,
    is_covered,
    people_beside,
)
from firsthand.web.pages.map_whole import (
    ROWS,
    beside_lines,
    covered_lines,
    covered_title,
    openness_line,
    tell_unknown,
)
from firsthand.web.pages.paging import build_pages, page_asked


@require_GET
def people_behind(request: HttpRequest) -> HttpResponse:
    """List the people whom a number of the map counts."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    of, at, tie = (request.GET.get(name, "") for name in ("of", "at", "tie"))
    listed = listed_behind(owner.pk, now, of, at, tie)
    if listed is None:
        raise Http404
    total = len(listed.ids)
    page = page_asked(request.GET.get("page", ""), total=total, rows=ROWS)
    ids = listed.ids[(page - 1) * ROWS : page * ROWS]
    found = {each.id: each for each in people_by_ids(django_rows, owner.pk, list(ids))} if ids else {}
    context = {
        "listed": listed,
        "people": [build_member(found[each], now.date()) for each in ids if each in found],
        "pages": build_pages(page, total, rows=ROWS, asked=listed.asked),
        "covered": of if is_covered(of) else "",
    }
    return render(request, "map/people.html", context)


def listed_behind(owner_id: int, now: datetime, of: str, at: str, tie: str) -> Listed | None:
    """Return the people of the list that an address asks for."""
    if is_covered(of):
        return covered_people(map_lists(django_rows, owner_id, now), of, at, tie)
    if of == "goal":
        outline = map_outline(django_rows, owner_id, now)
        return goal_people(reach_goals(django_rows, owner_id, now, outline), at, tie)
    if of != "beside":
        return grouped_people(map_outline(django_rows, owner_id, now), of, at, tie)
    asked = int(at) if at.isascii() and at.isdecimal() and len(at) < 16 else 0
    person = person_by_id(django_rows, owner_id, asked)
    if person is None:
        return None
    return people_beside(map_lists(django_rows, owner_id, now), str(person.id), person.name)


@require_GET
def covered(request: HttpRequest, sort: str) -> HttpResponse:
    """List all companies, fields, roles or places."""
    if not is_covered(sort):
        raise Http404
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    *lines, (_, _, _, unknown) = map_lists(django_rows, owner.pk, now)[sort]
    page = page_asked(request.GET.get("page", ""), total=len(lines), rows=ROWS)
    context = {
        "title": covered_title(Sort(sort), len(lines)),
        "table": covered_lines(Sort(sort), lines, page),
        "unknown": tell_unknown(Sort(sort), len(unknown)) if unknown else (),
        "pages": build_pages(page, len(lines), rows=ROWS),
    }
    return render(request, "map/covered.html", context)


@require_GET
def openness(request: HttpRequest) -> HttpResponse:
    """List everybody with a real tie by what they add to Burt's constraint."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    found = map_outline(django_rows, owner.pk, now)["openness"]
    shares = map_lists(django_rows, owner.pk, now)["beside"]
    page = page_asked(request.GET.get("page", ""), total=len(shares), rows=ROWS)
    shown = shares[(page - 1) * ROWS : page * ROWS]
    names = (
        {each.id: each for each in people_by_ids(django_rows, owner.pk, [each[0] for each in shown])}
        if shown
        else {}
    )
    context = {
        "line": openness_line(found, shares),
        "shares": beside_lines(shown, names),
        "pages": build_pages(page, len(shares), rows=ROWS),
    }
    return render(request, "map/openness.html", context)
