"""Sharing a list of people with somebody, and lists that others shared: removed, brought back, forgotten."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from firsthand.actions.shared_lists import forget_list, remove_list, undo_removal
from firsthand.actions.sharing import Sharing, people_of, share_list
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.shared_lists import ENDING, MOST_DAYS, USUAL_DAYS
from firsthand.store.database import django_rows
from firsthand.web.access import owner_of
from firsthand.web.pages.account_forms import number_in
from firsthand.web.pages.people_filters import asked_filters

NOTHING = "This is nothing that can be done with a list."


@require_POST
def say(request: HttpRequest, shared: int, word: str) -> HttpResponse:
    """Remove a list, let it count again, or forget it."""
    owner, now = owner_of(request), read_clock()
    acts = {"remove": remove_list, "back": undo_removal, "forget": forget_list}
    if word not in acts:
        return HttpResponse(NOTHING, status=400, content_type="text/plain")
    try:
        acts[word](owner, shared, now)
    except UserError as error:
        return HttpResponse(str(error), status=404, content_type="text/plain")
    return redirect(f"{reverse('introductions')}?said=1#lists")


@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest) -> HttpResponseBase:
    """Choose what to share with whom; the answer is the file, to be handed over by the owner."""
    owner, now, trouble = owner_of(request), read_clock(), None
    is_post = request.method == "POST"
    given = request.POST if is_post else request.GET
    sharing = Sharing(
        " ".join(given.get("shared_with", "").split()),
        asked_filters(request.GET),
        only=() if given.get("everybody") else ("known",),
        days=number_in(given.get("days", ""), usual=USUAL_DAYS, wrong=0),
        says_how_well=bool(given.get("how_well")),
        is_revoked=bool(given.get("revoke")),
        is_chosen=bool(given.get("consent")),
    )
    if is_post:
        try:
            found = share_list(django_rows, owner.pk, sharing, now)
        except UserError as error:
            trouble = error
        else:
            return StreamingHttpResponse(
                (piece.encode("utf-8", "replace") for piece in found.pieces),
                content_type="application/json; charset=utf-8",
                headers={"Content-Disposition": f'attachment; filename="people-{now:%Y-%m-%d}{ENDING}"'},
            )
    return show_form(request, sharing, trouble)


def show_form(request: HttpRequest, sharing: Sharing, trouble: UserError | None) -> HttpResponse:
    """Render the page."""
    owner, now = owner_of(request), read_clock()
    try:
        number = len(people_of(django_rows, owner.pk, Sharing("", sharing.filters, ("known",)), now))
        everybody = len(people_of(django_rows, owner.pk, Sharing("", sharing.filters), now))
    except UserError as error:
        number = everybody = 0
        trouble = trouble or error
    context = {
        "sharing": sharing,
        "number": number,
        "everybody": everybody,
        "trouble": trouble,
        "query": request.GET.urlencode(),
        "usual": USUAL_DAYS,
        "most": MOST_DAYS,
    }
    return render(request, "people/share.html", context, status=400 if trouble else 200)
