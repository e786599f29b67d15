"""One conversation, every message under its own anchor."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from firsthand.store.database import django_rows
from firsthand.store.queries.conversations import conversation, messages_of
from firsthand.web.access import owner_of
from firsthand.web.pages.conversation import MESSAGES, build_conversation
from firsthand.web.pages.paging import page_asked


@require_GET
def conversation_detail(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Show a conversation page by page, the newest first, each with its oldest message first."""
    owner = owner_of(request)
    thread = conversation(django_rows, owner.pk, conversation_id)
    if thread is None:
        raise Http404
    page = page_asked(request.GET.get("page", ""), total=thread.messages, rows=MESSAGES)
    messages = messages_of(django_rows, owner.pk, thread, limit=MESSAGES, skip=(page - 1) * MESSAGES)
    return render(request, "conversations/detail.html", {"page": build_conversation(thread, messages, page)})
