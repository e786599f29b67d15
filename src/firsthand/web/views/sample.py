"""The made-up network: look at it, and come back to one's own."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from firsthand.actions.demo import sample_owner
from firsthand.actions.owners import local_owner
from firsthand.clock import read_clock
from firsthand.web.access import sign_in


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Show the made-up network in place of one's own, which stays as it is."""
    sign_in(request, sample_owner(read_clock()).pk)
    return redirect("invitations-list")


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Go back to one's own network."""
    sign_in(request, local_owner(read_clock()).pk)
    return redirect("home")
