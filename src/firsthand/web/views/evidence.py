"""From a reference such as `message:12` to the page that shows the record."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from firsthand.store.database import django_rows
from firsthand.store.models import Mark
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.timeline import conversation, conversation_of_message, person_of_record
from firsthand.web.access import owner_of
from firsthand.web.links import REFERENCE
from firsthand.web.pages.own_record import find_own_record


@require_GET
def open_evidence(request: HttpRequest, reference: str) -> HttpResponse:
    """Go to the record, or show it when it is one of the owner's own facts."""
    if not REFERENCE.fullmatch(reference):
        raise Http404
    owner_id = owner_of(request).pk
    kind, _, number = reference.partition(":")
    if address := FINDERS.get(kind, find_on_person)(owner_id, kind, int(number)):
        return redirect(address)
    record = find_own_record(owner_facts(django_rows, owner_id), reference)
    if record is None:
        raise Http404
    return render(request, "conversations/record.html", {"record": record})


def find_message(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a message's place in its conversation."""
    thread = conversation_of_message(django_rows, owner_id, row_id)
    return f"{reverse('conversations-detail', args=[thread])}#message-{row_id}" if thread else ""


def find_conversation(owner_id: int, _kind: str, row_id: int) -> str:
    """Return a conversation's page."""
    found = conversation(django_rows, owner_id, row_id)
    return reverse("conversations-detail", args=[row_id]) if found else ""


def find_mark(owner_id: int, _kind: str, row_id: int) -> str:
    """Return the person whose invitation was marked."""
    mark = Mark.objects.filter(owner_id=owner_id, pk=row_id).first()
    return find_on_person(owner_id, "invitation", mark.invitation_id) if mark else ""


def find_on_person(owner_id: int, kind: str, row_id: int) -> str:
    """Return a record's place on the page of its person."""
    person = person_of_record(django_rows, owner_id, kind, row_id)
    return f"{reverse('people-detail', args=[person])}#{kind}-{row_id}" if person else ""


FINDERS: dict[str, Callable[[int, str, int], str]] = {
    "message": find_message,
    "conversation": find_conversation,
    "mark": find_mark,
}
