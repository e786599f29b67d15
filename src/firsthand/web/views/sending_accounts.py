"""Accounts that send: connecting one, and which server is taken for an address.

A password goes from the form to the keyring. It is never put into a page, whatever went wrong.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from firsthand.actions import connecting
from firsthand.actions.connecting import Wish
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.sources.mail.providers import guessed_sending
from firsthand.web.access import owner_of
from firsthand.web.pages.account_forms import EMPTY_SENDING, number_in
from firsthand.web.views.accounts import show_accounts


@sensitive_post_parameters("password")
@require_POST
def connect_sending(request: HttpRequest) -> HttpResponse:
    """Connect an account that sends, after its server has let us in."""
    try:
        connecting.connect_smtp(owner_of(request), wish_for(request), read_clock())
    except UserError as error:
        return show_accounts(request, sending=typed_in(request), trouble=error, form="sending")
    return redirect(f"{reverse('accounts-list')}?said=sends")


def wish_for(request: HttpRequest) -> Wish:
    """Return what the form asks for; server and encryption follow from the address where they are left out."""
    said = typed_in(request)
    sender = said["user"].strip()
    host, security = guessed_sending(sender)
    return Wish(
        said["host"].strip() or host,
        kind="smtp",
        user=said["login"].strip() or sender,
        secret=request.POST.get("password", ""),
        name=said["name"].strip(),
        port=number_in(said["port"], usual=0, wrong=-1),
        security=said["security"] or (security if said["host"].strip() in ("", host) else "tls"),
        is_token=request.POST.get("is_token") == "on",
        is_insecure=request.POST.get("is_insecure") == "on",
        sender=sender,
    )


def typed_in(request: HttpRequest) -> dict[str, str]:
    """Return what was typed into the form, but the password."""
    return EMPTY_SENDING | {name: request.POST[name][:500] for name in EMPTY_SENDING if name in request.POST}


@require_POST
def guess(request: HttpRequest) -> HttpResponse:
    """Say which server is taken to send for an address."""
    host, _ = guessed_sending(request.POST.get("user", "")[:500])
    return render(request, "accounts/sending_provider.html", {"sending_host": host})
