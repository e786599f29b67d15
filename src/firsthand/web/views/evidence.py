"""From a reference such as `message:12` to the page that shows the record."""

from collections.abc import Callable
from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from firsthand.clock import read_clock
from firsthand.core.outcomes import MOST_CREDITED
from firsthand.store.database import django_rows
from firsthand.store.models import (
    Erasing,
    Favour,
    IntroductionStep,
    Mark,
    Offer,
    Outcome,
    Promise,
    SaidTie,
    SharedTie,
)
from firsthand.store.queries.conversations import conversation, place_of_mail, place_of_message
from firsthand.store.queries.meetings import DECLINED, MeetingRow, meeting_by_id
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.pipeline import invitation_by_id
from firsthand.store.queries.timeline import newer_than, person_of_record
from firsthand.web.access import owner_of
from firsthand.web.links import REFERENCE
from firsthand.web.pages.conversation import MESSAGES
from firsthand.web.pages.outcomes import Recording, recording_of
from firsthand.web.pages.own_record import find_own_record, meeting_record
from firsthand.web.pages.paging import page_of, page_query
from firsthand.web.pages.timeline import HAPPENINGS


@require_GET
def open_evidence(request: HttpRequest, reference: str) -> HttpResponse:
    """Go to the record, or show it when it is one of the owner's own facts."""
    if not REFERENCE.fullmatch(reference):
        raise Http404
    owner_id = owner_of(request).pk
    kind, _, number = reference.partition(":")
    if address := FINDERS.get(kind, find_on_person)(owner_id, kind, int(number)):
        return redirect(address)
    recording = None
    if kind == "meeting":
        meeting = meeting_by_id(django_rows, owner_id, int(number))
        record = meeting_record(meeting) if meeting else None
        recording = from_meeting(owner_id, int(number), meeting) if meeting else None
    else:
        record = find_own_record(owner_facts(django_rows, owner_id), reference)
    if record is None:
        raise Http404
    return render(request, "conversations/record.html", {"record": record, "recording": recording})


def from_meeting(owner_id: int, event_id: int, meeting: MeetingRow) -> Recording | None:
    """Return the form for an outcome of a meeting with few people; None before it was held."""
    today, on = read_clock().date(), meeting.starts_at.date()
    people = {
        each.person_id
        for each in meeting.listed
        if each.person_id and not each.is_owner and each.answer != DECLINED
    }
    if on > today or meeting.is_cancelled or not 0 < len(people) <= MOST_CREDITED:
        return None
    found = recording_of(django_rows, owner_id, today)
    return replace(found.about(*sorted(people), back="meeting", meeting=event_id), on=on.isoformat())


def find_message(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a message's place in its conversation."""
    place = place_of_message(django_rows, owner_id, row_id)
    return address("conversations-detail", place, rows=MESSAGES, anchor=f"message-{row_id}") if place else ""


def find_conversation(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a conversation's page."""
    found = conversation(django_rows, owner_id, row_id)
    return reverse("conversations-detail", args=[row_id]) if found else ""


def find_mail(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a mail's place in its conversation."""
    place = place_of_mail(django_rows, owner_id, row_id)
    return address("conversations-detail", place, rows=MESSAGES, anchor=f"message-{row_id}") if place else ""


def find_mark(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a mark's place on the way of the one whose invitation was marked, else their page."""
    mark = Mark.objects.filter(owner_id=owner_id, pk=row_id).select_related("invitation").first()
    if mark is None:
        return ""
    number = mark.invitation.twin_id or mark.invitation_id
    row = invitation_by_id(django_rows, owner_id, number)
    if row is None or (row.is_own and not row.accepted_on and row.status != "gone"):
        return find_on_person(owner_id, "invitation", mark.invitation_id)
    return f"{reverse('pipeline-detail', args=[number])}#mark-{row_id}"


def find_said(owner_id: int, _kind: str, row_id: int) -> str:
    """Return the page of one of two who know each other, as the owner says."""
    said = SaidTie.objects.filter(owner_id=owner_id, pk=row_id).select_related("one").first()
    person = said.one.person_id if said else None
    return f"{reverse('people-detail', args=[person])}#connects" if person else ""


def find_offer(owner_id: int, _kind: str, row_id: int) -> str:
    """Return an entry's place in the owner's lists."""
    found = Offer.objects.filter(owner_id=owner_id, pk=row_id, undone_at=None).exists()
    return f"{reverse('offers-list')}#offer-{row_id}" if found else ""


def find_outcome(owner_id: int, _kind: str, row_id: int) -> str:
    """Return an outcome's place in the list."""
    found = Outcome.objects.filter(owner_id=owner_id, pk=row_id, undone_at=None).exists()
    return f"{reverse('outcomes-list')}#outcome-{row_id}" if found else ""


def find_introduction(owner_id: int, _kind: str, row_id: int) -> str:
    """Return where an introduction stands: a request has a page, what the owner asked for is in the list."""
    found = IntroductionStep.objects.filter(owner_id=owner_id, pk=row_id, undone_at=None).first()
    if found is None:
        return ""
    return (
        reverse("requests-detail", args=[row_id])
        if found.asker_id
        else f"{reverse('introductions')}#introduction-{row_id}"
    )


def find_given(owner_id: int, kind: str, row_id: int) -> str:
    """Return a favour's or a promise's place on the page of its person."""
    table = Favour if kind == "favour" else Promise
    rows = table.objects.filter(owner_id=owner_id, pk=row_id, undone_at=None).select_related("identity")
    found = rows.first()
    person = found.identity.person_id if found else None
    return f"{reverse('people-detail', args=[person])}#{kind}-{row_id}" if person else ""


def find_shared(owner_id: int, _kind: str, row_id: int) -> str:
    """Return where the list stands that has somebody."""
    tie = SharedTie.objects.filter(owner_id=owner_id, pk=row_id, shared_list__is_forgotten=False).first()
    return f"{reverse('introductions')}#list-{tie.shared_list_id}" if tie else ""


def find_on_person(owner_id: int, kind: str, row_id: int) -> str:
    """Return a record's place on the page of its person."""
    person = person_of_record(django_rows, owner_id, kind, row_id)
    if person is None:
        return ""
    newer = newer_than(django_rows, owner_id, person, f"{kind}:{row_id}")
    return address("people-detail", (person, newer), rows=HAPPENINGS, anchor=f"{kind}-{row_id}")


def address(name: str, place: tuple[int, int], *, rows: int, anchor: str) -> str:
    """Return where a thing stands: on whose page, and with how many newer ones before it."""
    row_id, newer = place
    page = page_of(newer, rows=rows)
    query = page_query(page) if page > 1 else ""
    return f"{reverse(name, args=[row_id])}{query}#{anchor}"


def find_erasing(owner_id: int, _kind: str, row_id: int) -> str:
    """Return where it stands that somebody was erased; nothing there says whom."""
    is_there = Erasing.objects.filter(owner_id=owner_id, pk=row_id).exists()
    return f"{reverse('erasings-list')}#erasing-{row_id}" if is_there else ""


FINDERS: dict[str, Callable[[int, str, int], str]] = {
    "message": find_message,
    "mail": find_mail,
    "conversation": find_conversation,
    "mark": find_mark,
    "erasing": find_erasing,
    "saidtie": find_said,
    "offer": find_offer,
    "outcome": find_outcome,
    "introduction": find_introduction,
    "sharedtie": find_shared,
    "favour": find_given,
    "promise": find_given,
}
