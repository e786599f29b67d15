"""The first page: three ways in as long as nothing was imported; from then on the invitations, or today."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from firsthand.actions.today import count_today
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.runs import has_arrived, newest_runs
from firsthand.store.queries.shell import what_waits
from firsthand.web.access import owner_of, settings_of


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Welcome, or go where the answers are."""
    owner = owner_of(request)
    if owner.is_sample:
        return redirect("import-sample")
    runs = newest_runs(django_rows, owner.pk)
    if any(not run.is_over for run in runs):
        return redirect("import-list")
    if has_arrived(django_rows, owner.pk):
        return redirect(first_place(owner, read_clock()))
    return render(request, "home.html")


def first_place(owner: Owner, now: datetime) -> str:
    """Return where the answers are: the invitations, unless none waits and there is something to do today."""
    if what_waits(django_rows, owner.pk).invitations or not count_today(django_rows, settings_of(owner), now):
        return "invitations-list"
    return "today"
