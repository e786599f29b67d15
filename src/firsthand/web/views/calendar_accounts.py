"""Accounts of calendars and address books on servers: connecting one, and what is known of its provider.

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
from firsthand.sources.dav.kinds import DavKind
from firsthand.sources.dav.providers import dav_provider_of, guessed_address
from firsthand.web.access import owner_of
from firsthand.web.pages.account_forms import EMPTY_CALENDARS, number_in
from firsthand.web.views.accounts import show_accounts


@sensitive_post_parameters("password")
@require_POST
def connect_calendars(request: HttpRequest) -> HttpResponse:
    """Connect calendars or address books, after their server has let us in."""
    try:
        connecting.connect_dav(owner_of(request), wish_for(request), read_clock())
    except UserError as error:
        return show_accounts(request, calendars=typed_in(request), trouble=error, form="calendars")
    return redirect(f"{reverse('accounts-list')}?said=connected")


def wish_for(request: HttpRequest) -> Wish:
    """Return what the form asks for."""
    said = typed_in(request)
    user, kind = said["user"].strip(), DavKind(said["kind"])
    return Wish(
        said["address"].strip() or guessed_address(user, kind),
        kind=kind.value,
        user=user,
        secret=request.POST.get("password", ""),
        name=said["name"].strip(),
        every=number_in(said["every"], usual=0, wrong=1),
        is_token=request.POST.get("is_token") == "on",
        is_insecure=request.POST.get("is_insecure") == "on",
    )


def typed_in(request: HttpRequest) -> dict[str, str]:
    """Return what was typed into the form, but the password."""
    said = EMPTY_CALENDARS | {
        name: request.POST[name][:500] for name in EMPTY_CALENDARS if name in request.POST
    }
    return said if said["kind"] in set(DavKind) else said | {"kind": DavKind.CALDAV.value}


@require_POST
def guess(request: HttpRequest) -> HttpResponse:
    """Say what is known of the provider of an address."""
    said = typed_in(request)
    context = {"calendars": said, "calendars_provider": dav_provider_of(said["user"])}
    return render(request, "accounts/calendars_provider.html", context)
