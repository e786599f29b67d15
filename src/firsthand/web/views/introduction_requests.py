"""Being asked for an introduction: writing the request down, its page, and its steps."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.introduction_requests import (
    Said,
    keep_request,
    letters_for,
    take_request_step,
    weigh_request,
)
from firsthand.actions.introduction_steps import say_not_so
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.introduction_requests import RequestStage
from firsthand.store.database import django_rows
from firsthand.store.queries.outbox import addresses_for
from firsthand.web.access import owner_of, settings_of
from firsthand.web.naming import in_form, people_named
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.introduction_requests import build_request
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.troubles import for_page
from firsthand.web.views.introduction_steps import DENIALS, NOTHING
from firsthand.web.views.introductions import show_page

FIELDS = ("asker", "target", "why", "gain")
NAMES = {"asker": "Who asks", "target": "Whom they want to meet"}


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Keep a request; what was wrong is said above the form, which keeps what was typed."""
    owner, now = owner_of(request), read_clock()
    asker, target, why, gain = (request.POST.get(name, "").strip() for name in FIELDS)
    try:
        named = people_named(owner.pk, request.POST, NAMES, now.date())
        kept = keep_request(owner, named["asker"], named["target"], now, said=Said(why=why, gain=gain))
    except UserError as error:
        typed = {"asker": asker[:200], "target": target[:200], "why": why[:500], "gain": gain[:500]}
        return show_page(request, asking_trouble=in_form(error), typed=typed)
    return redirect(f"{reverse('requests-detail', args=[kept.pk])}?said=1")


@require_GET
def detail(request: HttpRequest, introduction: int) -> HttpResponse:
    """Show one request: both ties, whether to do it, and what can be written now."""
    return show_request(request, introduction)


@require_POST
def step(request: HttpRequest, introduction: int) -> HttpResponse:
    """Keep the next step of a request."""
    stage = request.POST.get("stage", "")
    if stage not in {*RequestStage, *DENIALS}:
        return HttpResponse(NOTHING, status=400, content_type="text/plain")
    said = Said(*(request.POST.get(name, "") for name in ("note", "why", "gain")))
    owner, now = owner_of(request), read_clock()
    try:
        if stage in DENIALS:
            say_not_so(owner, introduction, DENIALS[stage], now)
        else:
            take_request_step(owner, introduction, RequestStage(stage), now, said=said)
    except UserError as error:
        return show_request(request, introduction, trouble=for_page(error))
    return redirect(f"{reverse('requests-detail', args=[introduction])}?said=1")


def show_request(
    request: HttpRequest, introduction: int, *, trouble: UserError | None = None
) -> HttpResponse:
    """Render the page of one request."""
    owner, now = owner_of(request), read_clock()
    row = as_asked(settings_of(owner), request.GET)
    weighed = weigh_request(django_rows, row, introduction, now)
    if weighed is None:
        raise Http404
    asked = request.GET.get("language", "")
    language = asked if asked in LANGUAGES else ""
    letters = letters_for(django_rows, row, weighed, in_language=language)
    addresses = addresses_for(django_rows, owner.pk, {each.to for each in letters})
    context: dict[str, Any] = {
        "request_page": build_request(weighed, letters, now.date(), addresses=addresses),
        "trouble": trouble,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("request",)),
        "language": language or row.reply_language,
        "languages": LANGUAGES,
        "manner": manner_of(row),
    }
    return render(request, "introductions/request.html", context, status=400 if trouble else 200)
