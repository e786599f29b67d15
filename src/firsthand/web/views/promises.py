"""Writing down what one promised somebody, and that it was kept."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.handling import handle_step
from firsthand.actions.promises import write_promise
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.today import Word
from firsthand.web.access import owner_of
from firsthand.web.views.people import show_person


@require_POST
def write(request: HttpRequest, person: int) -> HttpResponse:
    """Write a promise down; what was wrong is said beside the form."""
    try:
        due_on = day_asked(request.POST.get("by", ""))
        write_promise(owner_of(request), person, request.POST.get("what", ""), read_clock(), due_on=due_on)
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, promising=error)
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#goodwill")


@require_POST
def keep(request: HttpRequest, person: int) -> HttpResponse:
    """Say that a promise was kept."""
    try:
        handle_step(owner_of(request), request.POST.get("promise", ""), Word.DONE, read_clock())
    except UserError as error:
        raise Http404 from error
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#goodwill")


def day_asked(text: str) -> date | None:
    """Read the day of a form, none where it is empty. Raises UserError PRO-105."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError(
            "PRO-105", "This is not a day.", next_step="Choose one, or leave it empty: then you have a week."
        ) from error
