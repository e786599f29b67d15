"""What replies say: the texts in a list, one open beside it, changed in place."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.wordings import LENGTHS, change_wording, choose_usual, reset_wording, undo_wording
from firsthand.clock import read_clock
from firsthand.core.drafting import check_text, clean_text, default_texts
from firsthand.core.drafting.fields import first_name
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.wordings import own_texts
from firsthand.web.access import owner_of
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.wording_words import SAID
from firsthand.web.pages.wordings import Open, build_list, build_open, name_of
from firsthand.web.views.invitations import wants

LONGEST_TYPED = 20_000  # what is shown again of a text that was refused


@require_GET
def wording_list(request: HttpRequest) -> HttpResponse:
    """List the texts of one language; a text that was open stays open when the language is changed."""
    language = language_asked(request)
    key = f"{language}.{request.GET.get('text', '')}"
    if key in default_texts():
        return answer(request, language, text_of(request, key), step="detail")
    return answer(request, language, None, step="list")


@require_GET
def usual_detail(request: HttpRequest) -> HttpResponse:
    """Open what holds for all replies: the language and the length."""
    return answer(request, language_asked(request), None, step="detail", said=said_in(request))


@require_GET
def wording_detail(request: HttpRequest, key: str) -> HttpResponse:
    """Open one text; htmx gets only its pane."""
    return show(request, text_of(request, known(key)), said=said_in(request))


@require_POST
def change(request: HttpRequest, key: str) -> HttpResponse:
    """Keep what was written; what was refused stays in its field with the reason."""
    typed = request.POST.get("text", "")
    try:
        is_new = change_wording(owner_of(request), known(key), typed, read_clock())
    except UserError as error:
        return show(request, text_of(request, key, typed=typed, trouble=error))
    return go_on(request, key, "changed" if is_new else "same")


@require_POST
def preview(request: HttpRequest, key: str) -> HttpResponse:
    """Show how a text would read; nothing is kept."""
    typed = clean_text(request.POST.get("text", ""))
    try:
        check_text(known(key), typed)
    except UserError as error:
        return show(request, text_of(request, key, typed=typed, trouble=error))
    return show(request, text_of(request, key, typed=typed))


@require_POST
def reset(request: HttpRequest, key: str) -> HttpResponse:
    """Use the text as it was."""
    is_new = reset_wording(owner_of(request), known(key), read_clock())
    return go_on(request, key, "reset" if is_new else "same")


@require_POST
def undo(request: HttpRequest, key: str) -> HttpResponse:
    """Take the last change of a text back."""
    is_new = undo_wording(owner_of(request), known(key), read_clock())
    return go_on(request, key, "undone" if is_new else "same")


@require_POST
def usual(request: HttpRequest) -> HttpResponse:
    """Choose the usual language, length and tone."""
    owner = owner_of(request)
    asked = {name: request.POST.get(name, "") for name in ("language", "length", "tone")}
    choose_usual(owner, **asked)
    if wants(request, "texts"):
        return answer(request, owner.reply_language, None, step="detail", said="usual")
    return redirect(f"{reverse('wordings-usual')}?said=usual")


def known(key: str) -> str:
    """Return a key that names a text; any other is a page that is not there."""
    if key not in default_texts():
        raise Http404
    return key


def language_asked(request: HttpRequest) -> str:
    """Return the language whose texts are to be listed, the usual one where none is asked for."""
    asked = request.GET.get("language", "")
    return asked if asked in LANGUAGES else owner_of(request).reply_language


def said_in(request: HttpRequest) -> str:
    """Return what was just done, when the address says so."""
    return request.GET.get("said", "")


def go_on(request: HttpRequest, key: str, said: str) -> HttpResponse:
    """After an act: htmx gets the list and the text anew, everybody else is sent there."""
    if wants(request, "texts"):
        return show(request, text_of(request, key), said=said)
    return redirect(f"{reverse('wordings-detail', args=[key])}?said={said}")


def text_of(
    request: HttpRequest, key: str, *, typed: str | None = None, trouble: UserError | None = None
) -> Open:
    """Return one text of the owner, with what is typed into its field."""
    owner = owner_of(request)
    return build_open(
        key,
        own_texts(django_rows, owner.pk),
        owner_first_name=first_name(owner_facts(django_rows, owner.pk).name),
        today=read_clock().date(),
        length=owner.reply_length,
        tone=owner.reply_tone,
        typed=None if typed is None else typed[:LONGEST_TYPED],
        trouble=trouble,
    )


def show(request: HttpRequest, text: Open, *, said: str = "") -> HttpResponse:
    """Render the page with a text open, or the part of it that was asked for."""
    return answer(request, text.language, text, step="detail", said=said)


def answer(
    request: HttpRequest, language: str, text: Open | None, *, step: str, said: str = ""
) -> HttpResponse:
    """Render the page; a refused text is told as such to all but htmx, which would not show it then."""
    owner = owner_of(request)
    part = next((each for each in TEMPLATES if wants(request, each)), "")
    context: dict[str, Any] = {
        "shown": build_list(language, own_texts(django_rows, owner.pk)),
        "text": text,
        "name": name_of(text.key) if text else "",
        "usual": usual_of(owner),
        "said": said if said in SAID else "",
        "said_words": SAID,
        "step": step,
    }
    status = 400 if text and text.trouble and not part else 200
    return render(request, TEMPLATES.get(part, "wordings/list.html"), context, status=status)


def usual_of(owner: Owner) -> dict[str, Any]:
    """Return what the owner chose for all replies, beside what there is to choose."""
    return {
        "language": owner.reply_language,
        "length": owner.reply_length,
        "lengths": LENGTHS,
        "tone": owner.reply_tone,
    }


TEMPLATES = {
    "texts": "wordings/part.html",
    "detail": "wordings/detail.html",
    "preview": "wordings/preview.html",
}
