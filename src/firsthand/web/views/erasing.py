"""All that is kept of somebody: to take along, to erase, and to let in again."""

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.actions.erasing import erase_person, let_in_again, preview_erasing
from firsthand.actions.everything import everything_about
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.queries.erasings import erasings_of
from firsthand.web.access import owner_of
from firsthand.web.words import count

CONFIRMED = "erase"


@require_GET
def everything(request: HttpRequest, person: int) -> StreamingHttpResponse:
    """Hand out all that is kept of somebody as a file."""
    now = read_clock()
    try:
        pieces = everything_about(owner_of(request), person, now)
    except UserError as error:
        raise Http404 from error
    return StreamingHttpResponse(
        (piece.encode("utf-8", "replace") for piece in pieces),
        content_type="application/json; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="firsthand-person-{person}-{now:%Y-%m-%d}.json"'
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, person: int) -> HttpResponse:
    """Say what goes and what stays; erase once the word was typed. A word that is another changes nothing."""
    owner, trouble = owner_of(request), None
    try:
        preview = preview_erasing(owner, person)
    except UserError as error:
        raise Http404 from error
    if request.method == "POST":
        if request.POST.get("word", "").strip().lower() == CONFIRMED:
            try:
                erase_person(owner, person, read_clock())
            except UserError as error:
                trouble = error
            else:
                return redirect(f"{reverse('erasings-list')}?said=erased")
        else:
            trouble = UserError("ERA-104", f"Type the word {CONFIRMED} to go on.", kept="Nothing was erased.")
    context = {"preview": preview, "trouble": trouble, "word": CONFIRMED}
    return render(request, "people/erase.html", context, status=400 if trouble else 200)


@require_GET
def erasing_list(request: HttpRequest) -> HttpResponse:
    """List when somebody was erased, and nothing of whom."""
    found = erasings_of(django_rows, owner_of(request).pk)
    context = {
        "line": f"You erased {count(len(found), 'person', 'people')}." if found else "You erased nobody.",
        "erasings": [
            {
                "id": each.id,
                "at": each.erased_at,
                "since": f"{count(each.invitations, 'invitation')} from them"
                if each.invitations
                else "No invitation from them",
                "label": f"Let in again whom you erased as number {each.id}",
            }
            for each in found
        ],
        "said": request.GET.get("said", ""),
    }
    return render(request, "people/erasings.html", context)


@require_POST
def let_in(request: HttpRequest, erasing: int) -> HttpResponse:
    """Forget the marks of one erasing."""
    try:
        let_in_again(owner_of(request), erasing, read_clock())
    except UserError as error:
        raise Http404 from error
    return redirect(f"{reverse('erasings-list')}?said=let-in")
