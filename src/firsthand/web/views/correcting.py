"""Saying what somebody is called and does."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.correcting import FIELDS, correct_person
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.web.access import owner_of
from firsthand.web.views.people import show_person


@require_POST
def correct(request: HttpRequest, person: int) -> HttpResponse:
    """Keep what was said; what was wrong is said beside the form."""
    said = {field: request.POST[field] for field in FIELDS if field in request.POST}
    try:
        act = correct_person(owner_of(request), person, said, read_clock())
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, correcting=error)
    return redirect(f"{reverse('people-detail', args=[person])}{'?said=1' if act else ''}")
