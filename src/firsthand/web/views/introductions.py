"""Introductions: who can introduce the owner to whom, and who knows whom by the owner's word."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.finding import SeveralPeopleError, person_meant
from firsthand.actions.introduction_steps import caution_on
from firsthand.actions.introduction_words import words_due
from firsthand.actions.introductions import Wanted, askings_for, find_introductions
from firsthand.actions.knowing import say_tie
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.core.introductions import Answer
from firsthand.core.row_numbers import row_id
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.introduction_facts import introductions_known, requests_known
from firsthand.store.queries.outbox import addresses_for
from firsthand.store.queries.people import People, person_by_id
from firsthand.store.queries.shared_lists import listings_like, shared_lists, sharers_named
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.introduction_requests import build_request_lines
from firsthand.web.pages.introduction_steps import build_lines
from firsthand.web.pages.introductions import (
    AnswerPart,
    asked_wanted,
    build_answer,
    build_candidates,
    page_line,
)
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.outcomes import recording_of
from firsthand.web.pages.shared_lists import ListedLine, ListLine, build_listed, build_lists
from firsthand.web.pages.troubles import for_page
from firsthand.web.views.people import show_person


@require_GET
def introduction_list(request: HttpRequest) -> HttpResponse:
    """Show the ways to whom the owner wants to meet, or the introductions that are under way."""
    return show_page(request)


def show_page(
    request: HttpRequest,
    *,
    trouble: UserError | None = None,
    about: int = 0,
    asking_trouble: UserError | None = None,
    typed: Mapping[str, str] | None = None,
) -> HttpResponse:
    """Render the page; the trouble is `about` an introduction, and `typed` is a request that could not be kept."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    wanted = asked_wanted(request.GET)
    is_empty = not People(django_rows, owner.pk, Filters(), now.date()).count(most=1)
    context: dict[str, Any] = {
        "wanted": wanted,
        "is_empty": is_empty,
        "candidates": (),
        "answers": (),
        "under_way": (),
        "listed": (),
        "lists": (),
    }
    if not is_empty and (wanted.who or wanted.query):
        try:
            found = find_introductions(django_rows, owner.pk, wanted, now, at_once=True)
            context |= told(owner, found, request.GET, is_one=wanted.is_one)
        except SeveralPeopleError as several:
            context |= {"candidates": build_candidates(several.found), "line": "Which one do you mean?"}
        except UserError as nobody:
            if nobody.code != "FIN-101":
                raise
    context = {
        "line": page_line(wanted, context["answers"], is_empty=is_empty),
        "trouble": trouble,
        "about": about,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("introduction", "list")),
        "who": name_asked(request, context["answers"]) or wanted.who,
        "warning": warning_of(request, owner, now),
        **context,
    }
    if wanted.who or wanted.query:
        context["listed"] = listed_part(owner, wanted, now)
    if not context["answers"] and not context["candidates"]:
        context["lists"] = lists_part(owner, now)
        context |= under_way(owner, request.GET.get("language", ""), now)
        context["recording"] = recording_of(django_rows, owner.pk, now.date())
        context |= asked_part(request, owner, now) | {"asking_trouble": asking_trouble}
        context |= {"typed": typed} if typed else {}
    status = 400 if trouble or asking_trouble else 200
    return render(request, "introductions/detail.html", context, status=status)


def warning_of(request: HttpRequest, owner: Owner, now: datetime) -> str:
    """Say what spoke against an ask that was just kept, which the address names; "" where nothing did."""
    asked = row_id(request.GET.get("asked", ""))
    return caution_on(django_rows, owner.pk, asked, now) if asked else ""


def under_way(owner: Owner, language: str, now: datetime) -> dict[str, Any]:
    """Return the introductions that the owner asked for, with what can be written about each."""
    row, asked = settings_of(owner), introductions_known(django_rows, owner.pk, now)
    in_language = language if language in LANGUAGES else ""
    words = words_due(django_rows, row, asked, now.date(), in_language=in_language)
    due = {each.introducer.id for each in asked if each.id in words}
    addresses = addresses_for(django_rows, owner.pk, due)
    return {
        "under_way": build_lines(asked, words, now.date(), addresses=addresses),
        "limit": owner.asks_of_one,
    }


def lists_part(owner: Owner, now: datetime) -> tuple[ListLine, ...]:
    """Return the lists that others shared."""
    return build_lists(shared_lists(django_rows, owner.pk), now.date())


def listed_part(owner: Owner, wanted: Wanted, now: datetime) -> tuple[ListedLine, ...]:
    """Return who of those looked for stands on lists that others shared, and is not among the people here."""
    if wanted.role or wanted.place or wanted.who.isdecimal():
        return ()
    found = listings_like(django_rows, owner.pk, now.date(), name=wanted.who, company=wanted.company)
    return build_listed(found, sharers_named(django_rows, owner.pk)) if found else ()


def asked_part(request: HttpRequest, owner: Owner, now: datetime) -> dict[str, Any]:
    """Return what others asked of the owner, with the form filled for whom the address names by number."""
    typed = dict.fromkeys(("asker", "target", "why", "gain"), "") | {
        side: row.name
        for side in ("asker", "target")
        if (number := row_id(request.GET.get(side, "")))
        and (row := person_by_id(django_rows, owner.pk, number))
    }
    return {
        "requests": build_request_lines(requests_known(django_rows, owner.pk), now.date()),
        "typed": typed,
    }


def told(owner: Owner, found: Sequence[Answer], given: Mapping[str, str], *, is_one: bool) -> dict[str, Any]:
    """Return the answers in words, with drafts in the language that is asked for or else the owner's."""
    asked = given.get("language", "")
    language = asked if asked in LANGUAGES else ""
    row, today = as_asked(settings_of(owner), given), read_clock().date()
    drafts = askings_for(django_rows, row, found, today, in_language=language)
    return {
        "answers": tuple(build_answer(each, drafts[each.target.id], is_one=is_one) for each in found),
        "writes_to": addresses_to_ask(owner.pk, found) if is_one else {},
        "language": language or row.reply_language,
        "languages": LANGUAGES,
        "manner": manner_of(row),
    }


def addresses_to_ask(owner_id: int, found: Sequence[Answer]) -> dict[int, str]:
    """Return the address of everybody who would be asked first."""
    asked = {way.steps[0].who.id for each in found for way in each.ways if way.introducers}
    return addresses_for(django_rows, owner_id, asked)


def name_asked(request: HttpRequest, answers: Sequence[AnswerPart]) -> str:
    """Return the name of whoever was asked for by number, to stand in the search."""
    return answers[0].name if "person" in request.GET and answers else ""


@require_POST
def knows(request: HttpRequest, person: int) -> HttpResponse:
    """Keep that this person and another know each other; what was wrong is said beside the form."""
    owner, now = owner_of(request), read_clock()
    if person_by_id(django_rows, owner.pk, person) is None:
        raise Http404
    try:
        other = person_meant(django_rows, owner.pk, request.POST.get("who", ""), now.date())
        say_tie(owner, person, other.id, now, how=request.POST.get("how", ""))
    except UserError as error:
        return show_person(request, person, connecting=for_page(error))
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#connects")
