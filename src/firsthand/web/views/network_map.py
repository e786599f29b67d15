"""The map: as a picture, as a table, with the filters of People, and the places that the picture is drawn from."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.map_months import map_at, months_known
from firsthand.actions.network_map import map_drawing, map_outline, reach_goals
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.map_months import read_month
from firsthand.store.database import django_rows
from firsthand.store.queries.network import ON_MAP
from firsthand.store.queries.people import People
from firsthand.store.queries.tags import tags_in_use
from firsthand.store.queries.whereabouts import count_whereabouts
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.goals import KINDS, build_goals
from firsthand.web.pages.map_filters import Narrowed, said_aloud, tell_narrowed
from firsthand.web.pages.map_time import month_choices, month_json, tell_month
from firsthand.web.pages.map_whole import build_whole, map_line
from firsthand.web.pages.network_map import GROUPS, ROWS, all_groups, all_of_group, asked_group, build_groups
from firsthand.web.pages.paging import page_asked
from firsthand.web.pages.people_filters import asked_filters, build_form, build_parts
from firsthand.web.words import count


@require_GET
def map_detail(request: HttpRequest) -> HttpResponse:
    """Show the network as a picture, or the same as a table; htmx gets only what filters change."""
    return show_map(request)


def show_map(
    request: HttpRequest, *, wrong: UserError | None = None, typed: str = "", kind: str = ""
) -> HttpResponse:
    """Render the map, with what was wrong about a goal."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    outline = map_outline(django_rows, owner.pk, now)
    counts = outline["counts"]
    is_empty = not (counts["real"] or counts["too_little"] or counts["dead_wood"])
    months = months_known(owner.pk, now.date())
    narrowed = narrow(owner.pk, request.GET, now, months)
    is_table, is_part = request.GET.get("view") == "table", request.headers.get("HX-Target") == "found"
    context = {
        "line": map_line(outline),
        "counts": counts,
        "is_empty": is_empty,
        "has_no_picture": "plain" in request.GET,
        "is_part": is_part,
        "view": "table" if is_table else "",
        **find_context(owner.pk, narrowed, counts),
        **month_context(narrowed, request.GET, months),
    }
    if is_table and not is_empty:
        asked, page = request.GET.get("group", ""), request.GET.get("page", "")
        if asked:
            return render(
                request, "map/group.html", {**context, **group_context(outline, asked, page, narrowed)}
            )
        total = len(all_groups(outline, narrowed))
        groups, pages = build_groups(outline, page_asked(page, total=total, rows=GROUPS), narrowed)
        context |= {"groups": groups, "pages": pages}
    if is_part:
        return render(request, "map/found.html", context)
    reached = reach_goals(django_rows, owner.pk, now, outline)
    context |= {
        "whole": build_whole(outline),
        "goals": build_goals(reached, outline),
        "kinds": KINDS,
        "wrong": wrong,
        "typed": typed,
        "kind": kind,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("goal",)),
    }
    template = "map/table.html" if "groups" in context else "map/picture.html"
    return render(request, template, context, status=400 if wrong else 200)


def narrow(owner_id: int, asked: QueryDict, now: datetime, months: range) -> Narrowed:
    """Return whom filters leave on the map, as it is or as it was at the end of a month that is asked for."""
    filters, month = asked_filters(asked), read_month(asked.get("month", ""))
    narrowed = Narrowed(filters)
    if not filters.is_everybody:
        people = People(django_rows, owner_id, filters, now.date())
        narrowed = Narrowed(filters, frozenset(people.ids(extra=f" AND ({ON_MAP})")), people.count())
    if month is None or month not in months or asked.get("view") != "table":
        return narrowed
    return replace(narrowed, month=month, then={each.person: each for each in map_at(owner_id, month, now)})


def find_context(owner_id: int, narrowed: Narrowed, counts: dict[str, Any]) -> dict[str, Any]:
    """Return the form of filters, and what they leave in words."""
    told = tell_narrowed(narrowed, counts)
    drawn = counts["real"] + counts["too_little"] + counts["dead_wood"]
    return {
        "finds_on": "map",
        "query": narrowed.filters.query,
        "form": build_form(
            narrowed.filters,
            None,
            tags_in_use(django_rows, owner_id),
            count_whereabouts(django_rows, owner_id),
        ),
        "parts": build_parts(narrowed.filters),
        "asked": urlencode(narrowed.asked),
        "told": told,
        "said_aloud": said_aloud(told) or f"Everybody: {count(drawn, 'person', 'people')} on the map.",
        "whom": count(drawn if narrowed.ids is None else len(narrowed.ids), "person", "people"),
        "ids": None if narrowed.ids is None else ",".join(map(str, sorted(narrowed.ids))),
    }


def month_context(narrowed: Narrowed, asked: QueryDict, months: range) -> dict[str, Any]:
    """Return the months to choose from, and what the chosen one was like."""
    month = narrowed.month
    return {
        "months": month_choices(months, month),
        "first_month": months.start,
        "asked_month": read_month(asked.get("month", "")),
        "then": tell_month(month, narrowed.then.values()) if month is not None and narrowed.then else "",
        "kept_filters": [each for each in narrowed.asked if each[0] != "month"],
    }


@require_GET
def month(request: HttpRequest) -> HttpResponse:
    """Return how everybody stood at the end of a month, for the picture."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    wanted = read_month(request.GET.get("on", ""))
    if wanted is None or wanted not in months_known(owner.pk, now.date()):
        raise Http404
    return JsonResponse(month_json(wanted, map_at(owner.pk, wanted, now)))


def group_context(outline: dict[str, Any], asked: str, page: str, narrowed: Narrowed) -> dict[str, Any]:
    """Return one group with its people."""
    group = asked_group(outline, asked, narrowed)
    if group is None:
        raise Http404
    table, pages = all_of_group(group, page_asked(page, total=len(group["people"]), rows=ROWS), narrowed)
    return {"group": table, "pages": pages}


@require_GET
def drawing(request: HttpRequest) -> HttpResponse:
    """Return where everybody stands."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    return HttpResponse(map_drawing(django_rows, owner.pk, now), "application/json")
