"""The map: as a picture, as a table, and the places that the picture is drawn from."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.network_map import map_drawing, map_outline
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.web.access import owner_of
from firsthand.web.pages.map_whole import build_whole, map_line
from firsthand.web.pages.network_map import (
    GROUPS,
    ROWS,
    all_groups,
    all_of_group,
    asked_group,
    build_groups,
)
from firsthand.web.pages.paging import page_asked


@require_GET
def map_detail(request: HttpRequest) -> HttpResponse:
    """Show the network as a picture, or the same as a table."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    outline = map_outline(django_rows, owner.pk, now)
    counts = outline["counts"]
    context = {
        "line": map_line(outline),
        "counts": counts,
        "is_empty": not (counts["real"] or counts["too_little"] or counts["dead_wood"]),
        "whole": build_whole(outline),
        "has_no_picture": "plain" in request.GET,
    }
    asked, page = request.GET.get("group", ""), request.GET.get("page", "")
    if request.GET.get("view") != "table" or context["is_empty"]:
        return render(request, "map/picture.html", context)
    if asked:
        found = asked_group(outline, asked)
        if found is None:
            raise Http404
        place, group = found
        total = len(group["people"])
        table, pages = all_of_group(group, place, page_asked(page, total=total, rows=ROWS))
        return render(request, "map/group.html", {**context, "group": table, "pages": pages})
    groups, pages = build_groups(outline, page_asked(page, total=len(all_groups(outline)), rows=GROUPS))
    return render(request, "map/table.html", {**context, "groups": groups, "pages": pages})


@require_GET
def drawing(request: HttpRequest) -> HttpResponse:
    """Return where everybody stands."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    return HttpResponse(map_drawing(django_rows, owner.pk, now), "application/json")
