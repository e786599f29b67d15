"""Pages for what went wrong: a sentence, a next step, a code; never an inside."""

from dataclasses import dataclass, replace

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

from firsthand.core.errors import UserError
from firsthand.web.access import owner_or_none


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened, in words, with the status it is sent with."""

    status: int
    code: str
    title: str
    sentences: tuple[str, ...]
    needs_link: bool = False


TROUBLES = {
    "signed-out": Trouble(
        403,
        "WEB-101",
        "Firsthand is locked",
        (
            "This browser has not been let in yet, or its visit has ended. Your data are safe and unchanged.",
            "A new link works once and for one minute.",
        ),
        needs_link=True,
    ),
    "used-link": Trouble(
        403,
        "WEB-102",
        "This link no longer works",
        ("A link works once and for one minute; this one was used already or is too old.",),
        needs_link=True,
    ),
    "foreign-origin": Trouble(
        403,
        "WEB-103",
        "This came from another page",
        ("Firsthand only follows its own pages. Nothing was changed.",),
    ),
    "stale-page": Trouble(
        403,
        "WEB-104",
        "This page was open for too long",
        ("Nothing was changed. Go back, reload the page, and do it again.",),
    ),
    "too-much": Trouble(
        413,
        "WEB-105",
        "That was too much at once",
        ("Nothing was changed. Go back and hand over a shorter text, or fewer files, at a time.",),
    ),
    "bad-request": Trouble(
        400, "WEB-106", "That was not understood", ("Nothing was changed. Go back and try again.",)
    ),
    "not-found": Trouble(
        404,
        "WEB-107",
        "There is nothing here",
        ("The address may be mistyped, or what was here is gone.",),
    ),
    "no-page": Trouble(
        405,
        "WEB-109",
        "This address is a button, not a page",
        (
            "It takes only what a page of Firsthand sends. Nothing was changed. Go back, or start from the first page.",
        ),
    ),
    "server-error": Trouble(
        500,
        "WEB-108",
        "Something broke in Firsthand",
        ("This is a mistake of the program, not yours. What you had saved is safe.",),
    ),
}
TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def refuse(request: HttpRequest, word: str) -> HttpResponse:
    """Answer with the page for a trouble, its word beside its code; strangers get no way into the pages."""
    trouble = TROUBLES[word]
    return show(request, replace(trouble, code=f"{word} ({trouble.code})"))


def show(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    """Render the page of a trouble."""
    context = {"trouble": trouble, "has_way_back": owner_or_none(request) is not None}
    # Rendered without the request: no query may run for a page that says something went wrong.
    return HttpResponse(render_to_string("error.html", context), status=trouble.status)


def explain(request: HttpRequest, error: UserError) -> HttpResponse:
    """Answer with the words of an error that the owner can act on."""
    said = (error.kept, error.next_step)
    trouble = Trouble(400, error.code, str_lead(error), tuple(sentence for sentence in said if sentence))
    return show(request, trouble)


def str_lead(error: UserError) -> str:
    return f"{error.where}: {error.what}" if error.where else error.what


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Tell what was too large from what made no sense."""
    return refuse(request, "too-much" if isinstance(exception, TOO_MUCH) else "bad-request")


def not_allowed(request: HttpRequest, answer: HttpResponseBase) -> HttpResponse:
    """Say of an address that only takes acts that there is nothing to look at, and which methods it takes."""
    page = refuse(request, "no-page")
    page.headers["Allow"] = answer.headers.get("Allow", "POST")
    return page


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    return refuse(request, "stale-page")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Say "nothing here" to the owner; a stranger does not learn which pages exist."""
    return refuse(request, "not-found" if owner_or_none(request) else "signed-out")


def server_error(request: HttpRequest) -> HttpResponse:
    return refuse(request, "server-error")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer an act whose page was opened in an earlier visit."""
    return refuse(request, "stale-page" if owner_or_none(request) else "signed-out")
