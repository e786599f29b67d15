"""The draft of a step of Today: beside the step, or as a page of its own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.review import review_invitations
from firsthand.actions.step_drafts import draft_of_step
from firsthand.actions.today import plan_today
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.store.queries.outbox import address_for
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.today import step_line


@require_GET
def step_draft(request: HttpRequest, step: str) -> HttpResponse:
    """Show the draft of a step, in the language, tone and length that are asked for; htmx gets the draft alone."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    usual = settings_of(owner)
    review = review_invitations(django_rows, usual, now, with_reasons=False)
    steps = plan_today(django_rows, usual, now, review).steps
    found = next((each for each in steps if each.id == step), None)
    asked, settings = request.GET.get("language", ""), as_asked(usual, request.GET)
    language = asked if asked in LANGUAGES else ""
    draft = draft_of_step(django_rows, settings, found, review, now, in_language=language) if found else None
    if found is None or draft is None:
        raise Http404
    context = {
        "step": step_line(found, now.date()),
        "person": found.whom.id,
        "draft": draft,
        "languages": LANGUAGES,
        "manner": manner_of(settings),
        "writes_to": address_for(django_rows, owner.pk, found.whom.id),
    }
    is_part = request.headers.get("HX-Target") == f"draft-{found.id}"
    return render(request, "today/draft_part.html" if is_part else "today/draft.html", context)
