"""The made-up network: watch it being made, look at it, and come back to one's own."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.actions.demo import cancel_sample, is_filled, queue_sample, sample_job, sample_owner
from firsthand.actions.owners import local_owner
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.runs import newest_runs
from firsthand.web.access import owner_of, sign_in
from firsthand.web.pages.sample import build_sample


@require_http_methods(["GET", "POST"])
def look(request: HttpRequest) -> HttpResponse:
    """Show the made-up network in place of one's own, which stays as it is; first it has to be made."""
    if request.method == "GET":
        return show_making(request)
    now = read_clock()
    owner = sample_owner(now)
    queue_sample(owner, now)
    sign_in(request, owner.pk)
    return redirect("import-sample")


def show_making(request: HttpRequest) -> HttpResponse:
    """Show how far the sample is, or go to it when it is there."""
    owner = owner_of(request)
    if not owner.is_sample:
        return redirect("home")
    if is_filled(owner):
        return redirect("invitations-list")
    return render(request, "sample/detail.html", making(owner))


@require_GET
def progress(request: HttpRequest) -> HttpResponse:
    """Answer the page's question of every moment; the end leads to the invitations."""
    owner = owner_of(request)
    if is_filled(owner):
        return HttpResponse(headers={"HX-Redirect": reverse("invitations-list")})
    context = making(owner)
    response = render(request, "sample/making.html", context)
    if not context["sample"].is_running:
        response.headers["HX-Refresh"] = "true"
    return response


def making(owner: Owner) -> dict[str, Any]:
    """Return what the page shows while the sample is made, or when that ended early."""
    return {"sample": build_sample(sample_job(owner), newest_runs(django_rows, owner.pk), read_clock())}


@require_POST
def cancel(request: HttpRequest) -> HttpResponse:
    """Stop making the sample."""
    owner = owner_of(request)
    if owner.is_sample:
        cancel_sample(owner, read_clock())
    return redirect("import-sample")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Go back to one's own network."""
    sign_in(request, local_owner(read_clock()).pk)
    return redirect("home")
