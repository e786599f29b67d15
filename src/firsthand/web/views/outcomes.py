"""Outcomes: all of them, and recording one from a person, a meeting or an introduction."""

from collections.abc import Sequence
from datetime import date, datetime

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.act_words import OUTCOME_SORTS
from firsthand.actions.outcome_suggestions import confirm_suggestion, refuse_suggestion, suggestions
from firsthand.actions.outcomes import (
    Told,
    choose_role,
    credit_people,
    keep_outcome,
    kind_named,
    undo_outcome,
)
from firsthand.actions.results import look_at_results
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.outcomes import Outcome, Part, Role, find_kind
from firsthand.core.result_bands import Band
from firsthand.core.row_numbers import row_id, row_ids
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.outcomes import outcomes_of, own_kinds
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here, saying
from firsthand.web.pages.outcomes import (
    PARTS,
    build_lines,
    build_suggestions,
    part_asked,
    recording_of,
    say_outcomes,
)
from firsthand.web.pages.results import results_day
from firsthand.web.pages.troubles import for_page, say_trouble
from firsthand.web.views.people import show_person

SAID_HERE = tuple(each for each in OUTCOME_SORTS if each not in ("experiment", "review"))


@require_GET
def outcome_list(request: HttpRequest) -> HttpResponse:
    """Show all outcomes, and what the calendar suggests."""
    return show_list(request)


def show_list(request: HttpRequest, *, trouble: str = "", changed: int = 0, typed: str = "") -> HttpResponse:
    """Render the page; what was wrong is said at the outcome that was `changed`, else at the form to record one."""
    owner, now = owner_of(request), read_clock()
    every = outcomes_of(django_rows, owner.pk)
    found, aside = narrowed(request, owner, every, now)
    is_narrowed = len(found) < len(every)
    context = {
        "line": say_outcomes(found, is_narrowed=is_narrowed),
        "aside": aside,
        "recording": recording_of(
            django_rows, owner.pk, now.date(), trouble="" if changed else trouble
        ).about(back="list"),
        "changed": {"id": changed, "typed": typed, "trouble": trouble},
        "outcomes": build_lines(found),
        "suggestions": build_suggestions(suggestions(django_rows, owner.pk, now)),
        "parts": PARTS,
        "is_narrowed": is_narrowed,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=SAID_HERE),
    }
    return render(request, "outcomes/list.html", context, status=400 if trouble else 200)


def narrowed(
    request: HttpRequest, owner: Owner, found: Sequence[Outcome], now: datetime
) -> tuple[Sequence[Outcome], str]:
    """Return the outcomes that an address asks for: of a kind, between two days, or behind a number of Results.

    With them comes a sentence on what it asks for and there is not, so that all are shown.
    """
    asked = request.GET
    kind = asked.get("kind", "all")
    if kind != "all" and find_kind(kind, own_kinds(django_rows, owner.pk)) is None:
        return found, f"There is no kind of outcome called “{kind[:60]}”; here are all."
    if "strength" in asked and asked["strength"] not in set(Band):
        return found, "There is no such strength; here are all."
    if kind != "all":
        found = [each for each in found if each.kind.key == kind]
    first_on, last_on = (text for name in ("from", "to") for text in [asked.get(name, "")])
    found = [each for each in found if first_on <= each.on.isoformat() <= (last_on or "9999")]
    if {"strength", "apart"} & asked.keys():
        looked = look_at_results(
            django_rows,
            settings_of(owner),
            now,
            kind=kind,
            since=results_day(asked.get("since", "")),
        )
        bands = [each.outcomes for each in looked.bands if each.band.value == asked.get("strength")]
        wanted = {*looked.results.apart} if "apart" in asked else {each for its in bands for each in its}
        found = [each for each in found if each.id in wanted]
    return found, ""


@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    """Keep what the owner is after, and go back to where they were asked."""
    role = request.POST.get("role", "")
    if role not in set(Role):
        return redirect("outcomes-list")
    is_new = choose_role(owner_of(request), Role(role), read_clock())
    return redirect(
        saying(
            f"{place_of(request.POST)}#outcomes",
            "role" if is_new and request.POST.get("back") != "person" else "",
        )
    )


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keep an outcome; what was wrong is said where it was typed, or on the page of all outcomes."""
    owner, now, asked = owner_of(request), read_clock(), request.POST
    try:
        made = keep_outcome(owner, told(owner, asked, now), now)
    except UserError as error:
        if error.code in ("LOG-105", "OUC-106"):
            raise Http404 from error
        if asked.get("back") == "person" and len(people_asked(asked)) == 1:
            return show_person(request, people_asked(asked)[0], outcome=for_page(error))
        return show_list(request, trouble=say_trouble(error))
    is_told = asked.get("back") not in ("meeting", "introduction")  # whose pages say nothing of acts
    return redirect(saying(f"{place_of(asked)}#outcomes", f"outcome:{made.pk}" if is_told else ""))


def told(owner: Owner, asked: QueryDict, now: datetime) -> Told:
    """Return the outcome of a form. Raises UserError OUC-101, OUC-102, OUC-110."""
    own = asked.get("own", "").strip()
    is_new = bool(own) and not asked.get("kind")
    part, introducer = part_asked(asked.get("part", "")), row_id(asked.get("introducer", ""))
    given = [(person, part) for person in people_asked(asked)]
    return Told(
        kind_named(owner, own if is_new else asked.get("kind", ""), is_new=is_new),
        day_asked(asked.get("on", ""), now.date()),
        [*given, *(((introducer, Part.INTRODUCER),) if introducer else ())],
        asked.get("note", ""),
        row_id(asked.get("meeting", "")),
        row_id(asked.get("introduction", "")),
    )


def day_asked(text: str, today: date) -> date:
    """Read the day of a form, today where it is empty. Raises UserError OUC-110."""
    try:
        return date.fromisoformat(text) if text else today
    except ValueError as error:
        raise UserError(
            "OUC-110", "This is not a day.", next_step="Choose one, or leave it empty for today."
        ) from error


def people_asked(asked: QueryDict) -> list[int]:
    return list(row_ids(asked.getlist("person")))


def place_of(asked: QueryDict) -> str:
    """Return the page on which something was recorded."""
    people, meeting = people_asked(asked), row_id(asked.get("meeting", ""))
    if asked.get("back") == "person" and people:
        return reverse("people-detail", args=[people[0]])
    if asked.get("back") == "meeting" and meeting:
        return reverse("evidence-open", args=[f"meeting:{meeting}"])
    return reverse("introductions" if asked.get("back") == "introduction" else "outcomes-list")


@require_POST
def credit(request: HttpRequest, outcome: int) -> HttpResponse:
    """Change who is credited with an outcome: those who were, each with what for, and somebody by name."""
    from firsthand.actions.finding import person_meant

    owner, now, asked = owner_of(request), read_clock(), request.POST
    given = [
        (person, Part(part))
        for person in people_asked(asked)
        if (part := asked.get(f"part-{person}", "")) in set(Part)
    ]
    who = asked.get("who", "").strip()
    try:
        if who:
            found = person_meant(django_rows, owner.pk, who, now.date())
            given.append((found.id, part_asked(asked.get("part", ""))))
        batch = credit_people(owner, outcome, given, now)
    except UserError as error:
        if error.code in ("LOG-105", "OUC-107"):
            raise Http404 from error
        return show_list(request, trouble=say_trouble(error), changed=outcome, typed=who)
    return redirect(saying(f"{reverse('outcomes-list')}#outcome-{outcome}", f"credit:{batch}"))


@require_POST
def remove(request: HttpRequest, outcome: int) -> HttpResponse:
    """Take an outcome back."""
    if not undo_outcome(owner_of(request), outcome, read_clock()):
        raise Http404
    return redirect(saying(reverse("outcomes-list"), f"outcome:{outcome}"))


@require_POST
def suggestion(request: HttpRequest, meeting: int) -> HttpResponse:
    """Keep what a meeting suggests, or that it was no outcome."""
    owner, now = owner_of(request), read_clock()
    is_yes = request.POST.get("word") == "yes"
    try:
        made = (confirm_suggestion if is_yes else refuse_suggestion)(owner, meeting, now)
    except UserError as error:
        raise Http404 from error
    act = f"{'outcome' if is_yes else 'refusal'}:{made.pk}"
    return redirect(saying(reverse("outcomes-list"), act))
