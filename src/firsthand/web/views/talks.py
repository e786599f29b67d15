"""The talk with somebody: times to propose and their letter, what is booked, and the file for calendars."""

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.correcting import correct_person
from firsthand.actions.drafts import writer_of
from firsthand.actions.pipeline import Card, find_card
from firsthand.actions.replying import keep_draft
from firsthand.actions.talk_files import Wanted, talk_file
from firsthand.actions.talking import book_talk, call_off, propose_times
from firsthand.actions.talks import BEFORE_BOOKING, Chosen, own_zone, plan_talk
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.free_time import MOST, Span
from firsthand.core.talk_calendar import write_talk
from firsthand.core.talk_hours import TalkHours
from firsthand.core.talks import read_time
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.outbox import address_for
from firsthand.store.queries.talks import talk_hours
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import saying
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.talks import build_page
from firsthand.web.views.pipeline import show_way
from firsthand.zones import spelled, zone_named, zone_names

MOST_UNWANTED = 100


@require_GET
def times(request: HttpRequest, invitation: int) -> HttpResponse:
    """Show the times that can be proposed to somebody, with the letter."""
    return show_times(request, open_card(request, invitation))


@require_POST
def propose(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep which times were proposed; what stands in the way is said on the page."""
    owner, now = owner_of(request), read_clock()
    try:
        chosen = chosen_in(owner, request.POST)
        batch = propose_times(owner, invitation, chosen.kept, now)
    except UserError as error:
        return show_times(request, open_card(request, invitation), trouble=error)
    return redirect(saying(reverse("pipeline-detail", args=[invitation]), f"mark:{batch}"))


@require_POST
def draft(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep the letter as it was changed, or bring the drafted text back."""
    text = "" if "reset" in request.POST else request.POST.get("text", "")
    keep_draft(owner_of(request), invitation, request.POST.get("key", ""), text, read_clock())
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(status=204)
    return back_to_times(request, invitation)


@require_POST
def zone(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep in which time zone they are, as the owner says."""
    owner, card = owner_of(request), open_card(request, invitation)
    try:
        correct_person(owner, card.person_id, {"zone": spelled(request.POST.get("zone", ""))}, read_clock())
    except UserError as error:
        return show_times(request, card, trouble=error)
    return redirect("talks-times", invitation)


@require_POST
def book(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep what was agreed on; what cannot be is said on their page, and what was typed stays."""
    owner, now = owner_of(request), read_clock()
    given = request.POST
    try:
        text = given.get("slot", "") or typed_time(given)
        time = span_in(talk_hours(django_rows, owner.pk), text, given.get("minutes", ""))
        batch = book_talk(owner, invitation, time, now)
    except UserError as error:
        return show_way(request, invitation, talk_trouble=error)
    return redirect(saying(f"{reverse('pipeline-detail', args=[invitation])}#talk", f"mark:{batch}"))


@require_POST
def off(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep that a booked talk is called off."""
    act = ""
    try:
        act = f"mark:{call_off(owner_of(request), invitation, read_clock())}"
    except UserError as error:
        if error.code != "TLK-111":
            raise
    return redirect(saying(f"{reverse('pipeline-detail', args=[invitation])}#talk", act))


@require_GET
def file(request: HttpRequest, invitation: int) -> HttpResponse:
    """Give the booked talk as a file for calendars: one's own, or one to send."""
    owner, now = owner_of(request), read_clock()
    card = find_card(django_rows, settings_of(owner), invitation, now)
    wanted = Wanted(request.GET.get("for") == "them", request.GET.get("agenda") == "1")
    try:
        if card is None:
            raise Http404
        meeting = talk_file(django_rows, owner.pk, card, wanted, now.date())
    except UserError as error:
        raise Http404 from error
    kind = f"text/calendar; charset=utf-8; method={meeting.method}"
    name = "talk-called-off.ics" if meeting.is_off else "talk.ics"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(write_talk(meeting, now), content_type=kind, headers=headers)


def open_card(request: HttpRequest, invitation: int) -> Card:
    """Return somebody with whom a talk can still be proposed or booked, or answer that there is nobody."""
    card = find_card(django_rows, settings_of(owner_of(request)), invitation, read_clock())
    if card is None or card.is_own or not card.is_open:
        raise Http404
    return card


def back_to_times(request: HttpRequest, invitation: int) -> HttpResponse:
    """Go back to the times as they were chosen."""
    query = QueryDict(request.POST.get("query", "")[:2000]).urlencode()
    return redirect(f"{reverse('talks-times', args=[invitation])}?{query}#letter")


def typed_time(given: QueryDict) -> str:
    """Return the day and time of a form as one text. Raises UserError TLK-112 where one of both is left empty."""
    day, clock = given.get("day", "").strip(), given.get("clock", "").strip()
    if day and clock:
        return f"{day}T{clock}"
    missing = "time is" if day else "day is" if clock else "day and time are"
    raise UserError("TLK-112", f"The {missing} missing.", next_step="Choose both.")


def span_in(hours: TalkHours, text: str, minutes: str = "") -> Span:
    """Return a time that was typed, in the owner's zone. Raises UserError TLK-112."""
    length = int(minutes) if minutes.isdecimal() and len(minutes) < 4 else hours.minutes
    return read_time(text, zone_named(own_zone(hours)), length)


def chosen_in(owner: Owner, given: QueryDict) -> Chosen:
    """Return the times that are kept, those that are not wanted, and what was pressed. Raises UserError TLK-112."""
    hours = talk_hours(django_rows, owner.pk)
    kept = {each.starts_at: each for each in (span_in(hours, text) for text in given.getlist("slot")[:MOST])}
    unwanted = [span_in(hours, text).starts_at for text in given.getlist("not")[:MOST_UNWANTED]]
    more = int("another" in given)
    for name in ("instead", "without"):
        if name in given and (gone := kept.pop(span_in(hours, str(given[name])).starts_at, None)):
            unwanted.append(gone.starts_at)
            more = int(name == "instead")
    if given.get("day") and len(kept) < MOST:
        own = span_in(hours, typed_time(given))
        kept[own.starts_at] = own
    is_made = "picked" in given or "slot" in given
    return Chosen(tuple(sorted(kept.values())), tuple(unwanted), is_made=is_made, more=more)


def show_times(request: HttpRequest, card: Card, *, trouble: UserError | None = None) -> HttpResponse:
    """Render the page; of times that cannot be read the best are shown instead."""
    owner, now = owner_of(request), read_clock()
    if card.stage not in BEFORE_BOOKING:
        return redirect("pipeline-detail", card.id)
    given = request.POST if request.method == "POST" else request.GET
    try:
        chosen, language = chosen_in(owner, given), given.get("language", "")
    except UserError as error:
        chosen, language, trouble = Chosen(), "", trouble or error
    plan = plan_talk(
        django_rows,
        owner.pk,
        card,
        writer_of(django_rows, settings_of(owner)),
        now,
        chosen=chosen,
        in_language=language if language in LANGUAGES else "",
    )
    context = {
        "page": build_page(card, plan, chosen.unwanted, now),
        "trouble": trouble,
        "languages": LANGUAGES,
        "zones": sorted(zone_names()),
        "writes_to": address_for(django_rows, owner.pk, card.person_id),
    }
    return render(request, "talks/times.html", context, status=400 if trouble else 200)
