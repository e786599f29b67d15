"""The list of people: searched, filtered, page by page."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.day_summaries import bring_to_day
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.filters import Chosen, Filters, Sort, address_of, chosen_in, tell_list, tell_nobody
from firsthand.store.database import django_rows
from firsthand.store.queries.joining import count_asked
from firsthand.store.queries.listing import beside
from firsthand.store.queries.people import People
from firsthand.store.queries.saved_views import plain_columns, saved_views
from firsthand.store.queries.tags import tags_in_use
from firsthand.store.queries.whereabouts import count_whereabouts
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.people import ROWS, build_exports, build_several
from firsthand.web.pages.people_filters import (
    PartLine,
    asked_filters,
    build_form,
    build_part,
    build_parts,
    shown_of,
)
from firsthand.web.pages.people_rows import build_headings, build_line
from firsthand.web.pages.saved_views import build_views, view_shown
from firsthand.web.words import count

NOBODY = "Nobody is here yet."
# In a network of more than 100,000 people counting takes longer than typing.
COUNTED, MORE = 10_001, "More than 10,000 people"


@require_GET
def person_list(request: HttpRequest) -> HttpResponse:
    """List people, all or those a search and filters find; htmx gets only what it changes."""
    return show_list(request, request.GET)


def show_list(
    request: HttpRequest,
    asked: QueryDict,
    *,
    trouble: UserError | None = None,
    ticked: Collection[int] = (),
    naming: str = "",
) -> HttpResponse:
    """Render the list that is asked for, perhaps with what went wrong, who was ticked and what name was typed."""
    owner, now = owner_of(request), read_clock()
    today = now.date()
    bring_to_day(owner, now)
    filters, tags = asked_filters(asked), tags_in_use(django_rows, owner.pk)
    views = saved_views(django_rows, owner.pk)
    shown_view = view_shown(views, filters)
    columns = shown_view.columns if shown_view else plain_columns(django_rows, owner.pk)
    wanted = People(django_rows, owner.pk, filters, today)
    kinds = wanted.kinds() if wanted.are_few() else None
    total = wanted.count(most=COUNTED) if kinds is None else shown_of(kinds, filters)
    whom = MORE if kinds is None and total == COUNTED else count(total, "person", "people")
    page = page_asked(asked.get("page", ""), total=total, rows=ROWS)
    found = wanted.listed(limit=ROWS, offset=(page - 1) * ROWS)
    also = beside(django_rows, owner.pk, [person.id for person in found], columns)
    is_empty = not total and filters.is_everybody
    context = {
        "line": NOBODY
        if is_empty
        else tell_list(whom, filters, is_near=wanted.is_near)
        if total
        else tell_nobody(filters),
        "is_empty": is_empty,
        "query": filters.query,
        "is_everybody": filters.is_everybody,
        "form": build_form(filters, kinds, tags, count_whereabouts(django_rows, owner.pk)),
        "parts": build_parts(filters),
        "looser": looser(owner.pk, filters, today) if not total else (),
        "people": [build_line(person, columns, also, today) for person in found],
        "headings": build_headings(columns),
        "views": build_views(views, filters, columns),
        "naming": naming,
        "pages": build_pages(page, total, rows=ROWS, asked=address_of(filters)),
        "twice": count_asked(django_rows, owner.pk),
        "exports": build_exports(filters) if total else (),
        "on_map": urlencode(address_of(replace(filters, sort=Sort.BEST))),
        "whom": whom,
        "several": build_several(filters, page, tags),
        "ticked": ticked,
        "trouble": trouble,
        "said": said_here(django_rows, owner.pk, asked, now, sorts=("tag", "cadences", "view")),
        "is_part": request.headers.get("HX-Target") == "found",
    }
    template = "people/found.html" if context["is_part"] else "people/list.html"
    return render(request, template, context, status=400 if trouble else 200)


def looser(owner_id: int, filters: Filters, today: date) -> tuple[PartLine, ...]:
    """Return which filter to let go where all together leave nobody, and how many that would find."""
    wider = [Chosen(f"“{filters.query}”", replace(filters, query=""))] if filters.query else []
    found = (
        build_part(part, people=People(django_rows, owner_id, part.without, today).count())
        for part in (*chosen_in(filters), *wider)
    )
    return tuple(part for part in found if part.people)
