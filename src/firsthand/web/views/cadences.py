"""Saying how often one wants to be in touch with somebody."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.cadence import set_cadence
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.web.access import owner_of


@require_POST
def keep(request: HttpRequest, person: int) -> HttpResponse:
    """Keep an interval for somebody."""
    text = request.POST.get("every", "")
    if not text.isdecimal() or len(text) > 4:
        return HttpResponse("This is no interval.", status=400, content_type="text/plain")
    try:
        set_cadence(owner_of(request), person, int(text), read_clock())
    except UserError as error:
        if error.code != "LOG-105":
            return HttpResponse(error.what, status=400, content_type="text/plain")
        raise Http404 from error
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#in-touch")
