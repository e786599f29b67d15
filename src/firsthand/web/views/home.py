"""The first page: three ways in as long as nothing was imported, the invitations from then on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from firsthand.store.database import django_rows
from firsthand.store.queries.runs import has_arrived, newest_runs
from firsthand.web.access import owner_of


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
        return redirect("invitations-list")
    return render(request, "home.html")
