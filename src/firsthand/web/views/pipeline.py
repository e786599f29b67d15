"""The pipeline: the board and the list, one person's way, marks and their undoing."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.acts import undo_act
from firsthand.actions.agenda import agenda_for
from firsthand.actions.answers import waits_for
from firsthand.actions.drafts import writer_of
from firsthand.actions.follow_up import follow_up_for
from firsthand.actions.marking import mark_invitations
from firsthand.actions.pipeline import Card, find_card, read_pipeline
from firsthand.actions.replying import keep_draft
from firsthand.actions.rewording import about_invitation
from firsthand.actions.rewording_drafts import restore, reword_follow_up
from firsthand.actions.talk_notes import keep_note_of
from firsthand.actions.talks import arranged_with
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.core.stages import Stage
from firsthand.core.talk_notes import notes_from, talk_to_note
from firsthand.store.database import django_rows
from firsthand.store.queries.language_models import model_of, rewordings_of
from firsthand.store.queries.outbox import address_for
from firsthand.store.queries.runs import has_arrived
from firsthand.store.queries.talk_notes import notes_since
from firsthand.store.queries.talks import newest_uid, talk_hours, talk_of_uid
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import Said, said_here, said_of, saying, undone_said
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.pipeline import build_pipeline, build_way
from firsthand.web.pages.rewording import build_reworded
from firsthand.web.pages.talk_notes import NoteForm, note_form, note_in
from firsthand.web.pages.talks import TalkPart, build_part

SORTS = ("mark", "logged")


@require_GET
def pipeline_list(request: HttpRequest) -> HttpResponse:
    """Show everybody as a board, or as a list of one stage or of all."""
    return show_pipeline(request)


@require_GET
def pipeline_detail(request: HttpRequest, invitation: int) -> HttpResponse:
    """Show one person's way and what comes next."""
    return show_way(request, invitation)


@require_POST
def mark(request: HttpRequest, invitation: int) -> HttpResponse:
    """Note what the owner did with somebody."""
    owner = owner_of(request)
    batch = mark_invitations(owner, [invitation], request.POST.get("mark", ""), read_clock())
    return go_on(request, f"mark:{batch}")


@require_POST
def draft(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep the follow-up as it was changed, or bring the drafted text back."""
    owner = owner_of(request)
    text, key = "" if "reset" in request.POST else request.POST.get("text", ""), request.POST.get("key", "")
    was_model = key in rewordings_of(django_rows, owner.pk, about_invitation(invitation))
    is_other = keep_draft(owner, invitation, key, text, read_clock())
    if request.headers.get("HX-Request") == "true":
        if is_other and was_model:
            return render(request, "parts/reworded_changed.html", {"changed": key})
        return HttpResponse(status=204)
    return redirect(f"{reverse('pipeline-detail', args=[invitation])}#follow-up")


@require_POST
def reword(request: HttpRequest, invitation: int) -> HttpResponse:
    """Have the model word the follow-up anew, or take back what it made of it."""
    owner, now, key = owner_of(request), read_clock(), request.POST.get("key", "")
    settings, what = as_asked(settings_of(owner), request.POST), request.POST.get("do", "ask")
    card = find_card(django_rows, settings, invitation, now)
    if card is None:
        raise Http404
    if what == "ask":
        reword_follow_up(owner, settings, card, key, now)
    elif what == "restore":
        restore(owner, invitation, key, now)
    else:
        keep_draft(owner, invitation, key, "", now)
    if request.headers.get("HX-Target") == "pipeline":
        return show_way(request, invitation)
    return redirect(f"{reverse('pipeline-detail', args=[invitation])}#follow-up")


@require_POST
def note(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep what the owner noted of a talk and what they promised; what is wrong stays in its field."""
    owner, now = owner_of(request), read_clock()
    card = find_card(django_rows, settings_of(owner), invitation, now)
    if card is None:
        raise Http404
    try:
        about = talk_to_note(card.way, now)
        made = keep_note_of(owner, card, note_in(request.POST, about), now, about=about)
    except UserError as error:
        return show_way(request, invitation, trouble=error)
    return redirect(saying(f"{reverse('pipeline-detail', args=[invitation])}#noted", f"logged:{made.pk}"))


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take a mark back."""
    owner, now = owner_of(request), read_clock()
    key = request.POST.get("act", "")
    if key.startswith(("mark:", "logged:")):
        undo_act(owner, key, now)
    return go_on(request, key, is_undone=True)


def go_on(request: HttpRequest, act: str, *, is_undone: bool = False) -> HttpResponse:
    """After an act: htmx gets the part of the page anew, everybody else is sent to the page they came from.

    Either says what was done, or taken back; what was done before that is offered on the board alone, where all stand.
    """
    one, owner, now = row_id(request.POST.get("one", "")), owner_of(request), read_clock()
    tell = undone_said if is_undone and not one else said_of
    said = tell(django_rows, owner.pk, act, now, sorts=SORTS)
    if request.headers.get("HX-Request") == "true" and request.headers.get("HX-Target") == "pipeline":
        return show_way(request, one, said) if one else show_pipeline(request, said)
    if one:
        return redirect(saying(reverse("pipeline-detail", args=[one]), act))
    view, stage = asked_view(request)
    query = "&".join(filter(None, ("view=list" if view else "", f"stage={stage}" if stage else "")))
    return redirect(saying(f"{reverse('pipeline-list')}{f'?{query}' if query else ''}", act))


def asked_view(request: HttpRequest) -> tuple[bool, str]:
    """Return whether the list was asked for, and of which stage."""
    asked = request.POST if request.method == "POST" else request.GET
    stage = asked.get("stage", "")
    return asked.get("view", "") == "list", stage if stage in set(Stage) else ""


def show_pipeline(request: HttpRequest, said: Said | None = None) -> HttpResponse:
    """Render the page, or the part that an act changes."""
    owner, now = owner_of(request), read_clock()
    is_list, stage = asked_view(request)
    found = read_pipeline(django_rows, settings_of(owner), now)
    is_part = request.method == "POST"
    context = {
        "page": build_pipeline(found, is_list=is_list or bool(stage), stage=stage),
        "said": said or said_here(django_rows, owner.pk, request.GET, now, sorts=SORTS),
        "is_new": not has_arrived(django_rows, owner.pk),
    }
    return render(request, "pipeline/part.html" if is_part else "pipeline/list.html", context)


def show_way(
    request: HttpRequest,
    invitation: int,
    said: Said | None = None,
    *,
    trouble: UserError | None = None,
    talk_trouble: UserError | None = None,
) -> HttpResponse:
    """Render one person's way, or the part that an act changes."""
    owner, now = owner_of(request), read_clock()
    card = find_card(django_rows, settings_of(owner), invitation, now)
    if card is None:
        raise Http404
    settings, language = as_asked(settings_of(owner), request.GET), request.GET.get("language", "")
    writer = writer_of(django_rows, settings) if card.stage is Stage.ACCEPTED else None
    asked = language if language in LANGUAGES else ""
    today = now.date()
    found = follow_up_for(django_rows, owner.pk, card, writer, today, in_language=asked) if writer else None
    kept = rewordings_of(django_rows, owner.pk, about_invitation(invitation)) if found else {}
    model = model_of(django_rows, owner.pk) if found else None
    context = {
        "rewordings": build_reworded([found] if found else [], kept, model),
        "way": build_way(
            card,
            today,
            found,
            agenda_for(django_rows, owner.pk, card, today),
            waits=waits_for(django_rows, owner.pk, card, today),
        ),
        "talk": talk_of(owner.pk, card, now),
        "talk_trouble": talk_trouble,
        "noted": noted_of(owner.pk, card, request.POST if trouble else None, now),
        "trouble": trouble,
        "languages": LANGUAGES,
        "manner": manner_of(settings),
        "writes_to": address_for(django_rows, owner.pk, card.person_id),
        "said": said or said_here(django_rows, owner.pk, request.GET, now, sorts=SORTS),
    }
    trouble_shown = trouble or talk_trouble
    is_part = request.method == "POST" and not trouble_shown
    template = "pipeline/way.html" if is_part else "pipeline/detail.html"
    return render(request, template, context, status=400 if trouble_shown else 200)


def noted_of(owner_id: int, card: Card, typed: QueryDict | None, now: datetime) -> NoteForm:
    """Return the form for the note after the talk, with what was noted before."""
    since = notes_from(card.way)
    kept = notes_since(django_rows, owner_id, card.person_id, since) if since else ()
    return note_form(typed, talk_to_note(card.way, now), kept)


def talk_of(owner_id: int, card: Card, now: datetime) -> TalkPart:
    """Return what the page shows of the talk."""
    uid = newest_uid(django_rows, owner_id, card.id)
    last = talk_of_uid(django_rows, owner_id, uid)
    was_booked = last is not None and not last.is_over(now)
    found = arranged_with(django_rows, owner_id, card, now)
    return build_part(card, found, talk_hours(django_rows, owner_id), now, was_booked=was_booked)
