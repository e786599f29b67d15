"""Coming in by a launch link, going out by locking, and whether the server is alive."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.access import redeem_launch_token
from firsthand.clock import machine_time
from firsthand.web.access import public, sign_in, sign_out, signed_in_owner
from firsthand.web.views.errors import refuse


@public
@require_GET
def open_pages(request: HttpRequest, token: str) -> HttpResponse:
    """Use up a launch link: a new session, and on to the first page without the link in its address.

    A used link opened again in the browser it let in is no reason to lock anybody out.
    """
    owner = redeem_launch_token(token, machine_time())
    if owner is not None:
        sign_in(request, owner.pk)
    is_in = owner is not None or signed_in_owner(request) is not None
    response = redirect("home") if is_in else refuse(request, "used-link")
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


@require_POST
def lock(request: HttpRequest) -> HttpResponse:
    """End the visit."""
    sign_out(request)
    return redirect("home")


@public
@require_GET
def health(_request: HttpRequest) -> JsonResponse:
    """Say that the server answers; nothing about what it holds."""
    return JsonResponse({"status": "ok"})
