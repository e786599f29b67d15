"""Naming what one wants to reach."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.goals import keep_goal
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.goals import GoalKind
from firsthand.web.access import owner_of
from firsthand.web.views.network_map import show_map


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keep a goal; what was wrong is said beside the form, with what was typed."""
    kind, text = request.POST.get("kind", ""), request.POST.get("text", "")
    if kind not in set(GoalKind):
        return HttpResponse("This is no kind of goal.", status=400, content_type="text/plain")
    try:
        keep_goal(owner_of(request), GoalKind(kind), text, read_clock())
    except UserError as error:
        return show_map(request, wrong=error, typed=text[:200], kind=kind)
    return redirect(f"{reverse('map')}?said=1#goals")
