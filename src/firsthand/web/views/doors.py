"""Coming in by a launch link, going out by locking, and whether the server is alive."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.access import redeem_launch_token
from firsthand.clock import read_clock
from firsthand.web.access import public, sign_in, sign_out
from firsthand.web.views.errors import refuse


@public
@require_GET
def open_pages(request: HttpRequest, token: str) -> HttpResponse:
    """Use up a launch link: a new session, and on to the first page without the link in its address."""
    owner = redeem_launch_token(token, read_clock())
    if owner is None:
        response = refuse(request, "used-link")
    else:
        sign_in(request, owner.pk)
        response = redirect("home")
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
