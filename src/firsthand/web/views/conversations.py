"""One conversation, every message under its own anchor."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.store.database import django_rows
from firsthand.store.queries.timeline import conversation, messages_of
from firsthand.web.access import owner_of
from firsthand.web.pages.conversation import build_conversation


@require_GET
def conversation_detail(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Show a conversation, oldest message first."""
    owner = owner_of(request)
    thread = conversation(django_rows, owner.pk, conversation_id)
    if thread is None:
        raise Http404
    messages = messages_of(django_rows, owner.pk, conversation_id)
    return render(request, "conversations/detail.html", {"page": build_conversation(thread, messages)})
