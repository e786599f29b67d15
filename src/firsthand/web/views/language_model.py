"""The language model: what leaves to where, switching it on, trying it, switching it off, what it was asked.

Its key goes from the form to the keyring. It is never put into a page, whatever went wrong.
"""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.language_model import Tried, Wish, connect_model, example_of, switch_off, try_model
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.queries.language_models import (
    count_rewordings,
    model_of,
    newest_rewordings,
    rewording_by_id,
)
from firsthand.web.access import owner_of
from firsthand.web.pages.language_model import build_model, sent_for, sent_then, typed_model

SAID = {
    "on": "It is on. What it made of the made-up draft passed the check.",
    "strict": "It is on. What it made of the made-up draft did not pass the check; try it, and see why.",
    "off": "It is off, and its key is removed.",
}
NEWEST = 20


@require_GET
def model_detail(request: HttpRequest) -> HttpResponse:
    """Show what leaves to where, and what was asked last."""
    return show_model(request)


@sensitive_post_parameters("key")
@require_POST
def connect(request: HttpRequest) -> HttpResponse:
    """Switch a model on, after it answered about a made-up person."""
    typed = typed_model(request.POST)
    wish = Wish(
        typed["address"],
        typed["model"],
        request.POST.get("key", "")[:9_000],
        is_insecure=request.POST.get("is_insecure") == "on",
    )
    try:
        tried = connect_model(owner_of(request), wish, read_clock())
    except UserError as error:
        return show_model(request, typed=typed, trouble=error)
    return redirect(f"{reverse('model')}?said={'strict' if tried.doubts else 'on'}")


@require_POST
def try_out(request: HttpRequest) -> HttpResponse:
    """Ask the model about a made-up person and show what it answers."""
    try:
        return show_model(request, tried=try_model(owner_of(request)))
    except UserError as error:
        return show_model(request, trouble=error)


@require_POST
def off(request: HttpRequest) -> HttpResponse:
    """Forget the model and its key."""
    switch_off(owner_of(request))
    return redirect(f"{reverse('model')}?said=off")


@require_GET
def sent(request: HttpRequest, rewording: int) -> HttpResponse:
    """Show exactly what one question sent."""
    found = rewording_by_id(django_rows, owner_of(request).pk, rewording)
    if found is None:
        raise Http404
    return render(request, "language_model/sent.html", {"asked": found, "sent": sent_then(found)})


def show_model(
    request: HttpRequest,
    *,
    typed: dict[str, str] | None = None,
    trouble: UserError | None = None,
    tried: Tried | None = None,
) -> HttpResponse:
    """Render the page."""
    owner = owner_of(request)
    model = model_of(django_rows, owner.pk)
    context = {
        "model": build_model(model),
        "typed": typed or typed_model({}),
        "trouble": trouble,
        "tried": tried,
        "said": SAID.get(request.GET.get("said", ""), ""),
        "example": sent_for(example_of(owner), model.name if model else ""),
        "asked": newest_rewordings(django_rows, owner.pk, limit=NEWEST),
        "asked_in_all": count_rewordings(django_rows, owner.pk),
    }
    return render(request, "language_model/detail.html", context, status=400 if trouble else 200)
