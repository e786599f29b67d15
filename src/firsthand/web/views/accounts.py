"""Accounts: what is read again and again, connecting one, and what to do when one stopped.

A password goes from the form to the keyring. It is never put into a page, whatever went wrong.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions import accounts as acts
from firsthand.actions import connecting
from firsthand.actions.connecting import Wish
from firsthand.clock import machine_time, read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.core.syncs import LONGEST, SHORTEST
from firsthand.sources.dav.providers import dav_provider_of
from firsthand.sources.mail.providers import PROVIDERS, guessed_host, guessed_sending, provider_of
from firsthand.store.database import django_rows
from firsthand.store.models import Account
from firsthand.store.queries.accounts import account_rows, part_troubles
from firsthand.store.queries.runs import newest_of_accounts
from firsthand.store.queries.shell import what_waits
from firsthand.web.access import owner_of
from firsthand.web.pages.account_forms import (
    EMPTY,
    EMPTY_CALENDARS,
    EMPTY_SENDING,
    TYPED,
    known_calendars,
    known_mail,
    known_sending,
    number_in,
)
from firsthand.web.pages.accounts import PART_WORDS, accounts_line, build_accounts

SAID = {
    "connected": "Connected. It is read for the first time now.",
    "sends": "Connected. You can send mails now, from a person's page.",
    "watched": "From now on, what you put into this folder is imported.",
    "asked": "It is read now.",
    "paused": "Paused. Nothing is read until you go on.",
    "resumed": "It goes on.",
    "disconnected": "Disconnected. What was read of it stays; its password is gone.",
}


@require_GET
def account_list(request: HttpRequest) -> HttpResponse:
    """Show the accounts and the forms that connect one; the form of one that wants a new password is filled."""
    again = row_id(request.GET.get("again", ""))
    found = acts.account_of(owner_of(request), again) if again else None
    return show_accounts(
        request,
        typed=EMPTY | (known_mail(found) if found and found.kind == "imap" else {}),
        calendars=EMPTY_CALENDARS | (known_calendars(found) if found and found.kind in PART_WORDS else {}),
        sending=sending_of(found, acts.accounts_of(owner_of(request)).filter(kind="imap").first()),
        said=SAID.get(request.GET.get("said", ""), ""),
    )


def sending_of(again: Account | None, mail: Account | None) -> dict[str, str]:
    """Return what the form for sending shows at first: the account that wants a password, else what mail suggests."""
    if again and again.kind == "smtp":
        return EMPTY_SENDING | known_sending(again)
    return EMPTY_SENDING | ({"user": mail.username} if mail else {})


@require_GET
def progress(request: HttpRequest) -> HttpResponse:
    """Answer the page's question of every few seconds: how the accounts are."""
    return render(request, "accounts/progress.html", listing(request))


@sensitive_post_parameters("password")
@require_POST
def connect_mail(request: HttpRequest) -> HttpResponse:
    """Connect an account of mail, after its server has let us in."""
    owner = owner_of(request)
    try:
        connecting.connect_mail(owner, wish_for_mail(request), read_clock())
    except UserError as error:
        return show_accounts(request, typed=typed_in(request), trouble=error, form="mail")
    return redirect(f"{reverse('accounts-list')}?said=connected")


def wish_for_mail(request: HttpRequest) -> Wish:
    """Return what the form asks for. Raises UserError where a number is none."""
    said = typed_in(request)
    user = said["user"].strip()
    return Wish(
        said["host"].strip() or guessed_host(user),
        user=user,
        secret=request.POST.get("password", ""),
        name=said["name"].strip(),
        every=number_in(said["every"], usual=0, wrong=1),
        port=number_in(said["port"], usual=0, wrong=-1),
        security=said["security"],
        is_token=request.POST.get("is_token") == "on",
        is_insecure=request.POST.get("is_insecure") == "on",
    )


def typed_in(request: HttpRequest) -> dict[str, str]:
    """Return what was typed into a form, but the password."""
    return EMPTY | {name: request.POST[name][:500] for name in TYPED if name in request.POST}


@require_POST
def guess(request: HttpRequest) -> HttpResponse:
    """Say what is known of the provider of an address."""
    user = request.POST.get("user", "")[:500]
    context = {"provider": provider_of(user), "host": guessed_host(user)}
    return render(request, "accounts/provider.html", context)


@require_POST
def connect_folder(request: HttpRequest) -> HttpResponse:
    """Watch a folder."""
    said = typed_in(request)
    try:
        connecting.connect_folder(owner_of(request), Wish(said["path"]), read_clock())
    except UserError as error:
        return show_accounts(request, typed=said, trouble=error, form="folder")
    return redirect(f"{reverse('accounts-list')}?said=watched")


@require_POST
def run(request: HttpRequest, account: int) -> HttpResponse:
    """Have an account read now, by the background."""
    acts.ask_to_run(found_account(request, account), read_clock())
    return redirect(f"{reverse('accounts-list')}?said=asked")


@require_POST
def pause(request: HttpRequest, account: int) -> HttpResponse:
    """Read an account no more until its owner says so."""
    acts.pause_account(found_account(request, account))
    return redirect(f"{reverse('accounts-list')}?said=paused")


@require_POST
def resume(request: HttpRequest, account: int) -> HttpResponse:
    """Go on with an account, whatever made it stop."""
    acts.resume_account(found_account(request, account), read_clock())
    return redirect(f"{reverse('accounts-list')}?said=resumed")


@require_POST
def disconnect(request: HttpRequest, account: int) -> HttpResponse:
    """Forget an account and its password."""
    try:
        acts.disconnect_account(found_account(request, account))
    except UserError as error:
        return show_accounts(request, trouble=error)
    return redirect(f"{reverse('accounts-list')}?said=disconnected")


def found_account(request: HttpRequest, account: int) -> Account:
    """Return an account of this owner, or answer that there is none."""
    found = acts.account_of(owner_of(request), account)
    if found is None:
        raise Http404
    return found


def show_accounts(
    request: HttpRequest,
    *,
    typed: dict[str, str] = EMPTY,
    calendars: dict[str, str] = EMPTY_CALENDARS,
    sending: dict[str, str] = EMPTY_SENDING,
    trouble: UserError | None = None,
    form: str = "",
    said: str = "",
) -> HttpResponse:
    """Render the page; what was typed stays in its fields when something was wrong with it."""
    context = listing(request) | {
        "typed": typed,
        "calendars": calendars,
        "calendars_provider": dav_provider_of(calendars["user"]),
        "sending": sending,
        "sending_host": guessed_sending(sending["user"])[0],
        "trouble": trouble,
        "form": form,
        "said": said,
        "providers": PROVIDERS,
        "provider": provider_of(typed["user"]),
        "host": guessed_host(typed["user"]),
        "shortest": SHORTEST,
        "longest": LONGEST,
    }
    return render(request, "accounts/list.html", context, status=400 if trouble else 200)


def listing(request: HttpRequest) -> dict[str, Any]:
    """Return what the list of accounts needs."""
    owner_id, now = owner_of(request).pk, read_clock()
    rows = account_rows(django_rows, owner_id)
    runs = newest_of_accounts(django_rows, owner_id) if rows else {}
    troubles = part_troubles(django_rows, owner_id) if rows else []
    accounts = build_accounts(rows, runs, troubles, now, machine_time())
    is_due = any(each.state == "on" and each.next_run_at <= now and each.kind != "smtp" for each in rows)
    return {
        "accounts": accounts,
        "line": accounts_line(accounts),
        "is_moving": is_due or any(each.is_busy for each in accounts),
        "stopped": what_waits(django_rows, owner_id).stopped,
    }
