"""When the owner talks to people: days, hours, zone, length and place, from which times are proposed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.acts import undo_act
from firsthand.actions.talk_hours import choose_hours
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.talk_hours import TalkHours, read_clock_time, read_days
from firsthand.store.database import django_rows
from firsthand.store.queries.talks import talk_hours
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here, saying
from firsthand.web.pages.talk_hours import build_hours
from firsthand.zones import spelled

FIELDS = ("starts", "ends", "minutes", "zone", "place")


@require_GET
def hours_detail(request: HttpRequest) -> HttpResponse:
    """Show the hours."""
    return show_hours(request)


@require_POST
def change(request: HttpRequest) -> HttpResponse:
    """Use these hours from now on; what is wrong stays in its field."""
    try:
        made = choose_hours(owner_of(request), hours_in(request), read_clock())
    except UserError as error:
        return show_hours(request, trouble=error)
    return redirect(saying(reverse("hours"), f"hours:{made}" if made else ""))


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take the newest word on the hours back."""
    key = request.POST.get("act", "")
    if key.startswith("hours:"):
        undo_act(owner_of(request), key, read_clock())
    return redirect(saying(reverse("hours"), key))


def hours_in(request: HttpRequest) -> TalkHours:
    """Return the hours that the form holds. Raises UserError TLK-101, TLK-102."""
    typed = {name: request.POST.get(name, "").strip() for name in FIELDS}
    minutes = typed["minutes"]
    return TalkHours(
        spelled(typed["zone"]),
        read_days(request.POST.getlist("day")[:7]),
        read_clock_time(typed["starts"]),
        read_clock_time(typed["ends"]),
        int(minutes) if minutes.isdecimal() and len(minutes) < 4 else 0,
        typed["place"],
    )


def show_hours(request: HttpRequest, *, trouble: UserError | None = None) -> HttpResponse:
    """Render the page."""
    owner, now = owner_of(request), read_clock()
    typed = {name: request.POST.get(name, "")[:200] for name in FIELDS} if trouble else {}
    context = {
        "page": build_hours(talk_hours(django_rows, owner.pk), typed, request.POST.getlist("day")),
        "trouble": trouble,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("hours",)),
    }
    return render(request, "talks/hours.html", context, status=400 if trouble else 200)
