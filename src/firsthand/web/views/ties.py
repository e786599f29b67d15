"""One tie opened up: its terms, and every day of contact they rest on."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.ties import weigh_person
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.people import person_by_id
from firsthand.store.queries.timeline import count_happenings, timeline_of
from firsthand.web.access import owner_of
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.tie import DAYS, build_days, build_tie, first_records


@require_GET
def tie_detail(request: HttpRequest, person: int) -> HttpResponse:
    """Show why a tie is as strong as it is, down to the days of contact."""
    owner, now = owner_of(request), read_clock()
    row = person_by_id(django_rows, owner.pk, person)
    if row is None:
        raise Http404
    knower = open_knower(django_rows, owner.pk, owner_facts(django_rows, owner.pk), now)
    weighed = weigh_person(django_rows, knower, knower.people([person])[person], now)
    page = page_asked(request.GET.get("page", ""), total=len(weighed.days), rows=DAYS)
    newest_first = weighed.days[::-1][(page - 1) * DAYS : page * DAYS]
    total = count_happenings(django_rows, owner.pk, person)
    records = first_records(timeline_of(django_rows, owner.pk, person, limit=total))
    context = {
        "person": row,
        "tie": build_tie(weighed),
        "days": build_days(newest_first, records),
        "pages": build_pages(page, len(weighed.days), rows=DAYS),
    }
    return render(request, "people/tie.html", context)
