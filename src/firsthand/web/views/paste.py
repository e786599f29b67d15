"""Paste: text copied from LinkedIn's page, what was understood of it, and saving that."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from firsthand.actions.owners import name_owner
from firsthand.actions.pasting import save_paste, understand_paste
from firsthand.clock import read_clock
from firsthand.web.access import owner_of
from firsthand.web.pages.paste import build_preview


@require_http_methods(["GET", "POST"])
def paste(request: HttpRequest) -> HttpResponse:
    """Show the box, then what was understood, then save it."""
    owner, now = owner_of(request), read_clock()
    text, name = request.POST.get("text", ""), request.POST.get("name", "")
    if request.method == "POST" and request.POST.get("step") == "save":
        name_owner(owner, name)
        run = save_paste(owner, text, now)
        return redirect(f"{reverse('invitations-list')}?pasted={run.pk}")
    understood = understand_paste(owner, text, now) if text.strip() else []
    page = build_preview(understood, now.date(), asked=text if request.method == "POST" else None)
    context = {"page": page, "text": text, "name": name, "is_unnamed": not owner.name}
    return render(request, "invitations/paste.html", context)
