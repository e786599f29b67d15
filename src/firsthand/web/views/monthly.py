"""A month on one page that can be printed, and who is behind each of its numbers."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from firsthand.actions.made_ties import ties_made
from firsthand.actions.monthly import month_told, months_to_tell, tell_month
from firsthand.clock import read_clock
from firsthand.core.map_months import month_name, month_slug, read_month
from firsthand.core.monthly import Listed
from firsthand.core.monthly_words import LISTS
from firsthand.store.database import django_rows
from firsthand.store.queries.people import people_by_ids
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.monthly import build_month, people_named
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.words import number

ROWS = 100


@require_GET
def newest_month(request: HttpRequest) -> HttpResponse:
    """Lead to the last month that is over, or to a month that is asked for."""
    asked = request.GET.get("month", "")
    if read_month(asked) is not None:
        return redirect("month", asked)
    months = months_to_tell(owner_of(request).pk, read_clock().date())
    return redirect("month", month_slug(max(months.stop - 2, months.start)))


@require_GET
def month_detail(request: HttpRequest, month: str) -> HttpResponse:
    """Show one month."""
    owner, now = owner_of(request), read_clock()
    wanted, months = read_month(month), months_to_tell(owner.pk, now.date())
    if wanted is None:
        raise Http404
    if wanted not in months:
        return beyond(request, wanted, months)
    found = tell_month(django_rows, settings_of(owner), now, wanted, months)
    people = people_by_ids(django_rows, owner.pk, sorted(people_named(found.month)))
    page = build_month(found, {each.id: each.name for each in people})
    context = {"page": page, "oldest": month_slug(months.start), "newest": month_slug(months.stop - 1)}
    return render(request, "results/month.html", context)


def beyond(request: HttpRequest, wanted: int, months: range) -> HttpResponse:
    """Say of a month that cannot be looked at which ones can."""
    context = {
        "name": month_name(wanted),
        "is_known": len(months) > 1,
        "oldest": month_slug(months.start),
        "newest": month_slug(months.stop - 1),
        "oldest_name": month_name(months.start),
        "newest_name": month_name(months.stop - 1),
    }
    return render(request, "results/month_beyond.html", context, status=404)


@require_GET
def month_people(request: HttpRequest, month: str, listed: str) -> HttpResponse:
    """List the people behind a number of a month."""
    if listed not in set(Listed):
        raise Http404
    owner, now = owner_of(request), read_clock()
    number_asked, _ = month_asked(owner.pk, month, now)
    kept = ties_made(django_rows, owner.pk, now)
    people = month_told(django_rows, owner.pk, now, number_asked, kept).people(Listed(listed))
    page = page_asked(request.GET.get("page", ""), total=len(people), rows=ROWS)
    shown = list(people[(page - 1) * ROWS : page * ROWS])
    rows = {each.id: each for each in people_by_ids(django_rows, owner.pk, shown)}
    context = {
        "line": f"{month_name(number_asked)}: {number(len(people))} {LISTS[Listed(listed)]}.",
        "slug": month,
        "name": month_name(number_asked),
        "people": [rows[each] for each in shown if each in rows],
        "pages": build_pages(page, len(people), rows=ROWS, asked=[]),
    }
    return render(request, "results/month_people.html", context)


def month_asked(owner_id: int, month: str, now: datetime) -> tuple[int, range]:
    """Return the month of an address among those there are; any other is a page that is not there."""
    wanted, months = read_month(month), months_to_tell(owner_id, now.date())
    if wanted is None or wanted not in months:
        raise Http404
    return wanted, months
