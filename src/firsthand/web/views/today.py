"""Today: the next steps, the owner's words on them, and the same as a calendar to subscribe to."""

from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST, require_safe

from firsthand.actions.access import owner_of_feed
from firsthand.actions.acts import undo_act
from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.handling import handle_step
from firsthand.actions.talk_files import talks_for_feed
from firsthand.actions.today import plan_today
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.experiments import due_experiments, tell_due
from firsthand.core.today import StepKind, Word
from firsthand.core.today_feed import write_feed
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.acts import acts_since
from firsthand.store.queries.experiments import experiments_of
from firsthand.store.queries.runs import has_arrived
from firsthand.web.access import owner_of, public, settings_of
from firsthand.web.pages.acts import ActLine, Said, act_lines, said_here, said_of, saying, undone_said
from firsthand.web.pages.today import LATER, build_today

WEEK = timedelta(days=7)
DONE = ("handled", "mark", "logged")
WORDS = {"done": Word.DONE, "never": Word.NEVER}


@require_GET
def today_detail(request: HttpRequest) -> HttpResponse:
    """Show what to do today."""
    return show_today(request)


@require_POST
def handle(request: HttpRequest) -> HttpResponse:
    """Keep the owner's word on a step: done, never, or how many days later."""
    owner, now = owner_of(request), read_clock()
    said = request.POST.get("word", "")
    days = int(said) if said.isdecimal() and len(said) < 4 else 0
    if said not in WORDS and not days:
        raise UserError("TOD-104", "A step is done, later or never.", next_step="Open Today again.")
    made = handle_step(owner, request.POST.get("step", ""), WORDS.get(said, Word.LATER), now, days=days)
    return go_on(request, f"handled:{made.pk}")


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back a word on a step, or whatever else is listed as done this week."""
    owner, now = owner_of(request), read_clock()
    key = request.POST.get("act", "")
    undo_act(owner, key, now)
    owner.refresh_from_db()
    return go_on(request, key, undone_said(django_rows, owner.pk, key, now, sorts=("handled",)))


@public
@require_safe
def feed(_request: HttpRequest, token: str) -> HttpResponse:
    """Give a calendar program the steps of today; the secret in the address says whose."""
    owner, now = owner_of_feed(token), read_clock()
    if owner is None:
        return HttpResponse("There is no calendar at this address, or no longer.\n", "text/plain", 404)
    bring_to_day(owner, now)
    steps = plan_today(django_rows, settings_of(owner), now).steps
    talks = talks_for_feed(django_rows, settings_of(owner), now)
    timed = {each.invitation for each in talks}
    days = [each for each in steps if each.kind is not StepKind.TALK or each.invitation not in timed]
    text = write_feed(days, now, talks=[each.meeting for each in talks if not each.is_in_calendar])
    return HttpResponse(text, "text/calendar; charset=utf-8")


def go_on(request: HttpRequest, act: str, said: Said | None = None) -> HttpResponse:
    """After a word: htmx gets the page's part anew, everybody else is sent to the page; either says what was done."""
    if request.headers.get("HX-Request") == "true" and request.headers.get("HX-Target") == "today":
        told = said or said_of(django_rows, owner_of(request).pk, act, read_clock(), sorts=DONE)
        return show_today(request, told, template="today/part.html")
    return redirect(saying(reverse("today"), act))


def show_today(
    request: HttpRequest, said: Said | None = None, *, template: str = "today/detail.html"
) -> HttpResponse:
    """Render the page, or the part of it that a word changes."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    steps = plan_today(django_rows, settings_of(owner), now).steps
    request.steps_today = len(steps)  # type: ignore[attr-defined]  # for the frame of the page
    due = due_experiments(experiments_of(django_rows, owner.pk), now.date())
    context = {
        "reviews": [tell_due(each, now.date()) for each in due],
        "page": build_today(steps, now.date(), week_of(owner, now)),
        "later": LATER,
        "said": said or said_here(django_rows, owner.pk, request.GET, now, sorts=DONE),
        "is_new": not steps and not has_arrived(django_rows, owner.pk),
        "is_part": template == "today/part.html",
    }
    return render(request, template, context)


def week_of(owner: Owner, now: datetime) -> list[ActLine]:
    """Return what was done in the last seven days."""
    acts = acts_since(django_rows, owner.pk, now - WEEK, DONE)
    return act_lines([act for act in acts if act.sort != "handled" or " done" in act.what], "")
