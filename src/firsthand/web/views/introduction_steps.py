"""Keeping how introductions go: the ask, the steps after it, the owner's limit."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from firsthand.actions.introduction_steps import (
    AskedAlreadyError,
    ask_for,
    limit_asks,
    say_not_so,
    take_step,
)
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.introduction_steps import NOT, Stage
from firsthand.core.row_numbers import row_id
from firsthand.web.access import owner_of
from firsthand.web.pages.introduction_steps import DENIALS as NOTICED
from firsthand.web.pages.troubles import for_page
from firsthand.web.views.introductions import show_page

NOTHING = "This is no step."
DENIALS = {f"{NOT}{what}": what for what in NOTICED}


@require_POST
def ask(request: HttpRequest) -> HttpResponse:
    """Keep that somebody was asked for an introduction; what spoke against it, or why not, is said on the page."""
    introducer, target = (row_id(request.POST.get(name, "")) for name in ("introducer", "target"))
    try:
        kept = ask_for(owner_of(request), introducer, target, read_clock())
    except AskedAlreadyError as error:
        return show_page(request, trouble=for_page(error), about=error.introduction)
    except UserError as error:
        return show_page(request, trouble=for_page(error))
    return redirect(f"{reverse('introductions')}?said=1&asked={kept.pk}")


@require_POST
def step(request: HttpRequest, introduction: int) -> HttpResponse:
    """Keep the next step of an introduction."""
    stage = request.POST.get("stage", "")
    if stage not in {*Stage, *DENIALS}:
        return HttpResponse(NOTHING, status=400, content_type="text/plain")
    owner, now = owner_of(request), read_clock()
    try:
        if stage in DENIALS:
            say_not_so(owner, introduction, DENIALS[stage], now)
        else:
            take_step(owner, introduction, Stage(stage), now, note=request.POST.get("note", ""))
    except UserError as error:
        return show_page(request, trouble=for_page(error))
    return redirect(f"{reverse('introductions')}?said=1")


@require_POST
def limit(request: HttpRequest) -> HttpResponse:
    """Choose how often one person is asked in 90 days."""
    text = request.POST.get("limit", "").strip()
    try:
        limit_asks(owner_of(request), int(text) if text.isdecimal() and len(text) < 4 else -1)
    except UserError as error:
        return show_page(request, trouble=error)
    return redirect(reverse("introductions"))
