"""Writing notes on somebody, changing and removing them."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.noting import change_note, remove_note, write_note
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.store.models import Owner
from firsthand.web.access import owner_of
from firsthand.web.pages.own_notes import Noting
from firsthand.web.views.people import show_person


@require_POST
def keep(request: HttpRequest, person: int) -> HttpResponse:
    """Keep a note, a change or a removal; what was typed stays in its field when it was wrong."""
    try:
        is_kept = note(owner_of(request), person, request.POST)
    except UserError as error:
        if error.code in ("LOG-105", "NOT-104"):
            raise Http404 from error
        noting = Noting(number_of(request.POST), request.POST.get("text", ""), error)
        return show_person(request, person, noting=noting)
    return redirect(f"{reverse('people-detail', args=[person])}{'?said=1#notes' if is_kept else '#notes'}")


def note(owner: Owner, person: int, asked: QueryDict) -> bool:
    """Do what a form asks for; tell whether anything changed. Raises UserError."""
    number, now = number_of(asked), read_clock()
    if number and "remove" in asked:
        return remove_note(owner, number, now) is not None
    text, on = asked.get("text", ""), day_of(asked.get("on", ""))
    if number:
        return change_note(owner, number, text, now, on=on) is not None
    return write_note(owner, person, text, now, on=on) is not None


def number_of(asked: QueryDict) -> int:
    """Return which note is meant; 0 for a new one."""
    return row_id(asked.get("note", ""))


def day_of(text: str) -> date | None:
    """Read the day of a form; None where it is empty. Raises UserError NOT-107."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError(
            "NOT-107", "This is not a day.", next_step="Choose one, or leave it empty."
        ) from error
