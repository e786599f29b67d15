"""Writing down what one gave somebody or got from them."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.goodwill import keep_favour
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.goodwill import FavourKind
from firsthand.web.access import owner_of
from firsthand.web.views.people import show_person


@require_POST
def keep(request: HttpRequest, person: int) -> HttpResponse:
    """Keep a favour; what was wrong is said beside the form."""
    asked, now = request.POST, read_clock()
    kind, way = asked.get("kind", ""), asked.get("way", "")
    if kind not in set(FavourKind) or way not in ("gave", "got"):
        return HttpResponse("This is no favour.", status=400, content_type="text/plain")
    try:
        on = day_asked(asked.get("on", ""), now.date())
        keep_favour(
            owner_of(request),
            person,
            FavourKind(kind),
            now,
            is_given=way == "gave",
            on=on,
            note=asked.get("note", ""),
        )
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, giving=error)
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#goodwill")


def day_asked(text: str, today: date) -> date:
    """Read the day of a form, today where it is empty. Raises UserError FAV-103."""
    if not text:
        return today
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError(
            "FAV-103", "This is not a day.", next_step="Choose one, or leave it empty for today."
        ) from error
