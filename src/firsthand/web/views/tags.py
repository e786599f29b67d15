"""Giving somebody a tag, and taking it away again."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.tagging import tag_people
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.web.access import owner_of
from firsthand.web.views.people import show_person


@require_POST
def tag(request: HttpRequest, person: int) -> HttpResponse:
    """Give the tag that was typed, or take away the one whose button was pressed."""
    taken = request.POST.get("take", "")
    try:
        done = tag_people(
            owner_of(request),
            [person],
            taken or request.POST.get("give", ""),
            read_clock(),
            is_given=not taken,
        )
    except UserError as error:
        if error.code == "TAG-104":
            raise Http404 from error
        return show_person(request, person, tagging=error)
    return redirect(f"{reverse('people-detail', args=[person])}{'?said=1' if done.act else ''}")
