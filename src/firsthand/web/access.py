"""Who may speak to the pages: this machine, from our own pages, with a signed-in session.

A page open in the same browser can reach a port on this machine. So a request must name us by an
address that only this machine answers to, an act must come from one of our own pages, and everything
but the front step asks for the session that the launch link gave.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django.http import HttpRequest

from firsthand.store.models import Owner
from firsthand.store.queries.owner import OwnerRow

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
OWNER_KEY = "owner_id"

View = TypeVar("View", bound=Callable[..., Any])


def is_served_host(host: str, *, port: str, names: Iterable[str]) -> bool:
    """Tell whether a Host header names this server: one of its names with the port it listens on.

    A name that an attacker's own name server points at this machine is refused here.
    """
    hosts = {f"{name}:{port}" for name in names}
    if port == "80":
        hosts |= set(names)
    return host.lower() in hosts


def is_own_act(*, origin: str | None, fetch_site: str | None, own_origin: str) -> bool:
    """Tell whether an act was sent by one of our own pages, as far as the browser says.

    Programs that are no browser send neither header; they still need the session and its token.
    """
    if fetch_site is not None and fetch_site not in ("same-origin", "none"):
        return False
    return origin is None or origin == own_origin


def public(view: View) -> View:
    """Mark a view that answers without a signed-in session."""
    view.is_public = True  # type: ignore[attr-defined]
    return view


def is_public(view: Callable[..., Any]) -> bool:
    return getattr(view, "is_public", False)


def signed_in_owner(request: HttpRequest) -> Owner | None:
    """Return the owner of this session, or None when nobody signed in or the owner is gone."""
    known = request.session.get(OWNER_KEY)
    return Owner.objects.filter(pk=known).first() if isinstance(known, int) else None


def owner_or_none(request: HttpRequest) -> Owner | None:
    """Return who is looking, as the gate found out; None before the gate and for strangers."""
    return getattr(request, "owner", None)


def owner_of(request: HttpRequest) -> Owner:
    """Return who is looking; only for views behind the gate, which always have an owner."""
    owner = owner_or_none(request)
    assert owner is not None, "a view behind the gate has an owner"
    return owner


def settings_of(owner: Owner) -> OwnerRow:
    """Return the owner as queries want to have them."""
    return OwnerRow(
        owner.pk,
        owner.name,
        owner.policy,
        owner.asks_per_week,
        owner.is_stale,
        owner.is_sample,
        owner.reply_language,
        owner.reply_length,
        owner.reply_tone,
    )


def sign_in(request: HttpRequest, owner: int) -> None:
    """Start a session under a new id, so that an id known before is worth nothing."""
    request.session.flush()
    request.session[OWNER_KEY] = owner


def sign_out(request: HttpRequest) -> None:
    """Forget the session, its row and its cookie."""
    request.session.flush()
    request.has_signed_out = True  # type: ignore[attr-defined]


def has_signed_out(request: HttpRequest) -> bool:
    """Tell whether this request ended the visit."""
    return getattr(request, "has_signed_out", False)
