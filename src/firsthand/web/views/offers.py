"""What the owner can help with and what they look for: two lists, from which follow-ups are drafted."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.acts import undo_act
from firsthand.actions.offers import add_offer
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.offers import HOW_QUOTED, OfferKind
from firsthand.store.database import django_rows
from firsthand.store.queries.offers import offers
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here, saying
from firsthand.web.pages.offers import build_lists, say_lists


@require_GET
def offer_list(request: HttpRequest) -> HttpResponse:
    """Show both lists."""
    return show_lists(request)


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Add an entry; one that cannot stand in a letter, or stands there already, stays in its field."""
    kind, text = request.POST.get("kind", ""), request.POST.get("text", "")
    if kind not in set(OfferKind):
        return redirect("offers-list")
    try:
        made = add_offer(owner_of(request), OfferKind(kind), text, read_clock())
    except UserError as error:
        return show_lists(request, kind=kind, typed=text[:200], trouble=f"{error.what} {error.next_step}")
    return redirect(saying(reverse("offers-list"), f"offer:{made.pk}"))


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Take an entry out."""
    key = request.POST.get("act", "")
    if key.startswith("offer:"):
        undo_act(owner_of(request), key, read_clock())
    return redirect(saying(reverse("offers-list"), key))


def show_lists(request: HttpRequest, *, kind: str = "", typed: str = "", trouble: str = "") -> HttpResponse:
    """Render the page."""
    owner, now = owner_of(request), read_clock()
    found = offers(django_rows, owner.pk)
    context = {
        "line": say_lists(found),
        "how": HOW_QUOTED,
        "lists": build_lists(found, kind=kind, typed=typed, trouble=trouble),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("offer",)),
    }
    return render(request, "offers/list.html", context, status=400 if trouble else 200)
