"""The gates every request passes: headers, host, origin, session."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from firsthand.core.errors import UserError
from firsthand.web import access
from firsthand.web.views.errors import explain, not_allowed, refuse

Answer = Callable[[HttpRequest], HttpResponseBase]
NOT_ALLOWED = 405

# Only our own files, nothing inline, nothing embedded, no form that leads elsewhere.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# same-origin, not no-referrer: with the latter browsers send "Origin: null" with our own forms, and
# an act from our pages could no longer be told from a foreign one. Other sites see nothing either way.
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cache-Control": "no-store",
}


class Gate:
    """A middleware that lets a request pass or answers it itself."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response


class SecurityHeaders(Gate):
    """Put the same strict headers on every answer; no cache keeps a page."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response


class KnownHost(Gate):
    """Refuse a request that does not name this server by a name that only this machine answers to."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        host, port = request.META.get("HTTP_HOST", ""), str(request.META.get("SERVER_PORT", ""))
        if access.is_served_host(host, port=port, names=settings.ALLOWED_HOSTS):
            return self.get_response(request)
        return HttpResponse("This address does not belong to Firsthand.\n", "text/plain", 403)


class SameOrigin(Gate):
    """Refuse an act that another site's page sent, before its token is even looked at."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        own = f"{request.scheme}://{request.META.get('HTTP_HOST', '')}"
        if request.method in access.SAFE_METHODS or access.is_own_act(
            origin=request.headers.get("Origin"),
            fetch_site=request.headers.get("Sec-Fetch-Site"),
            own_origin=own,
        ):
            return self.get_response(request)
        return refuse(request, "foreign-origin")


class Sessions(SessionMiddleware):
    """Django's sessions, but for one thing: only whoever locks the pages loses the cookie.

    A page asks how far an import is while a new launch link is opened. Its question comes with the old session, is
    refused, and must not take away the cookie that the link has just given.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Leave the cookie alone when a session is not known, or not any more."""
        if request.session.is_empty() and not access.has_signed_out(request):
            return response
        return super().process_response(request, response)


class SignedIn(Gate):
    """Ask every page but the public ones for the session that a launch link gave; an address of acts has a page too."""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.owner = access.signed_in_owner(request)  # type: ignore[attr-defined]
        response = self.get_response(request)
        is_looking = request.method in ("GET", "HEAD")
        return (
            not_allowed(request, response) if is_looking and response.status_code == NOT_ALLOWED else response
        )

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Stop before the view runs when nobody is signed in."""
        if access.is_public(view) or access.owner_or_none(request) is not None:
            return None
        return refuse(request, "signed-out")

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Show an error that is meant for the owner as a page; anything else is ours and crashes."""
        return explain(request, error) if isinstance(error, UserError) else None
