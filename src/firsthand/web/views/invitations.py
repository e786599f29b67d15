"""Invitations: the list by verdict, one of them open beside it, marks and their undoing."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import pairwise

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.acts import undo_act
from firsthand.actions.drafts import draft_for, writer_of
from firsthand.actions.marking import mark_invitations
from firsthand.actions.pasting import remove_pasted
from firsthand.actions.replying import keep_draft
from firsthand.actions.review import GROUPS, Review, Reviewed, review_invitations
from firsthand.actions.rewording import about_invitation
from firsthand.actions.rewording_drafts import restore, reword_reply
from firsthand.clock import read_clock
from firsthand.core.row_numbers import row_id, row_ids
from firsthand.core.stops import Policy
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.language_models import model_of, rewordings_of
from firsthand.store.queries.outbox import address_for
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.policies import known_policies, used_among
from firsthand.store.queries.runs import has_arrived, run_by_id
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import INBOX, Said, said_here, said_of, saying, undone_said
from firsthand.web.pages.invitation import LANGUAGES, MARKS, Detail, build_detail
from firsthand.web.pages.invitations import (
    MOST_ROWS,
    ROWS,
    Inbox,
    build_inbox,
    build_stops,
    slug_of,
)
from firsthand.web.pages.manner import as_asked, manner_of
from firsthand.web.pages.paging import page_query
from firsthand.web.pages.paste import saved_line
from firsthand.web.pages.people_filters import asked_address
from firsthand.web.pages.rewording import RewordedDraft, build_reworded


@dataclass(frozen=True, slots=True)
class Looking:
    """What one request looks at: whose invitations, when, and under which policy of those there are."""

    owner: Owner
    now: datetime
    stop: str  # "" for the one in use
    policies: tuple[Policy, ...]
    review: Review

    @property
    def ids(self) -> list[int]:
        """Return the invitations still to be dealt with, in their order on the page."""
        return [item.case.invitation_id for item in self.review.items]

    def item(self, invitation: int) -> Reviewed | None:
        """Return one of them."""
        return next((each for each in self.review.items if each.case.invitation_id == invitation), None)


@require_GET
def invitation_list(request: HttpRequest) -> HttpResponse:
    """List what waits, the first one open beside it."""
    looking = look(request, request.GET)
    return answer(request, looking, next(iter(looking.ids), 0), step="list")


@require_GET
def invitation_detail(request: HttpRequest, invitation: int) -> HttpResponse:
    """Open one invitation; htmx gets only its pane."""
    looking = look(request, request.GET)
    if looking.item(invitation) is None:
        if any(each.case.invitation_id == invitation for each in looking.review.dealt_with):
            return redirect("invitations-list")
        raise Http404
    template = "invitations/detail.html" if wants(request, "detail") else ""
    return answer(request, looking, invitation, step="detail", template=template)


@require_GET
def reply(request: HttpRequest, invitation: int) -> HttpResponse:
    """Draft the reply again, in another language."""
    looking = look(request, request.GET)
    if looking.item(invitation) is None:
        raise Http404
    return answer(request, looking, invitation, step="detail", template="invitations/reply.html")


@require_POST
def draft(request: HttpRequest, invitation: int) -> HttpResponse:
    """Keep a reply as it was changed, or bring the drafted text back."""
    looking, key = look(request, request.POST), request.POST.get("key", "")
    if looking.item(invitation) is None:
        raise Http404
    text = "" if "reset" in request.POST else request.POST.get("text", "")
    about = about_invitation(invitation)
    was_model = bool(text) and key in rewordings_of(django_rows, looking.owner.pk, about)
    is_other = keep_draft(looking.owner, invitation, key, text, looking.now)
    if wants(request, f"own-{key}"):
        if not is_other:  # a line that says the same must not be exchanged under somebody's finger
            return HttpResponse(status=204)
        context = {
            "kept": key,
            "is_own": bool(text.strip()),
            "invitation": invitation,
            "was_model": was_model,
        }
        return render(request, "invitations/own.html", context)
    if wants(request, "reply-part"):
        return answer(request, looking, invitation, step="detail", template="invitations/reply.html")
    return redirect("invitations-detail", invitation)


@require_POST
def reword(request: HttpRequest, invitation: int) -> HttpResponse:
    """Have the model word a reply anew, or take back what it made of it."""
    looking = look(request, request.POST)
    item = looking.item(invitation)
    if item is None:
        raise Http404
    owner, key, what = looking.owner, request.POST.get("key", ""), request.POST.get("do", "ask")
    if what == "ask":
        reword_reply(
            owner,
            as_asked(settings_of(owner), request.POST),
            looking.review.explained(item),
            key,
            looking.now,
        )
    elif what == "restore":
        restore(owner, invitation, key, looking.now)
    else:
        keep_draft(owner, invitation, key, "", looking.now)
    if wants(request, "reply-part"):
        return answer(request, looking, invitation, step="detail", template="invitations/reply.html")
    return redirect("invitations-detail", invitation)


@require_POST
def mark(request: HttpRequest, invitation: int) -> HttpResponse:
    """Note what the owner did, and open the next invitation."""
    before = look(request, request.POST)
    batch = mark_invitations(before.owner, [invitation], request.POST.get("mark", ""), before.now)
    return go_on(request, [following(before.ids, invitation)], f"mark:{batch}")


@require_POST
def remove(request: HttpRequest, invitation: int) -> HttpResponse:
    """Take out an invitation that was pasted by mistake, and open the next one."""
    before = look(request, request.POST)
    if not remove_pasted(before.owner, invitation, before.now):
        raise Http404
    return go_on(request, [following(before.ids, invitation)])


@require_POST
def decline(request: HttpRequest) -> HttpResponse:
    """Note that the owner declined all that one list showed."""
    owner, now = owner_of(request), read_clock()
    batch = mark_invitations(owner, row_ids(request.POST.get("ids", "").split(",")), "declined", now)
    return go_on(request, [], f"mark:{batch}")


UNDONE_FROM = {
    "history": "history-list",
    "same": "people-same",
    "map": "map",
    "outcomes": "outcomes-list",
    "policies": "policies-list",
    "results": "results",
}  # pages that offer to undo, besides this one


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back one act; what it touched is open again."""
    owner, now = owner_of(request), read_clock()
    key = request.POST.get("act", "")
    touched = said_of(django_rows, owner.pk, key, now)
    undo_act(owner, key, now)
    if request.POST.get("from") == "people":
        asked = page_query(1, asked_address(QueryDict(request.POST.get("back", ""))))
        return redirect(saying(f"{reverse('people-list')}{asked}", key))
    if page := UNDONE_FROM.get(request.POST.get("from", "")):
        return redirect(page if page == "history-list" else saying(reverse(page), key))
    wanted = list(touched.ids) if touched else []
    return go_on(request, wanted, key, said=undone_said(django_rows, owner.pk, key, now))


def look(request: HttpRequest, asked: QueryDict) -> Looking:
    """Judge the owner's invitations under the policy that was asked for, or the one in use."""
    owner, now = owner_of(request), read_clock()
    settings = settings_of(owner)
    policies = known_policies(django_rows, settings)
    shown = next((each for each in policies if slug_of(each.name) == asked.get("stop", "")), None)
    policy = shown or used_among(policies, settings)
    review = review_invitations(django_rows, settings, now, policy=policy, with_reasons=False)
    return Looking(owner, now, shown.name if shown else "", tuple(policies), review)


def after(ids: list[int], invitation: int) -> int:
    """Return the invitation below this one; 0 below the last."""
    return dict(pairwise(ids)).get(invitation, 0)


def following(ids: list[int], invitation: int) -> int:
    """Return the invitation after this one, or the one before when it is the last."""
    if invitation not in ids:
        return 0
    here = ids.index(invitation)
    return next(iter(ids[here + 1 :] or reversed(ids[:here])), invitation)


def go_on(
    request: HttpRequest, wanted: list[int], act: str = "", *, said: Said | None = None
) -> HttpResponse:
    """After an act: htmx gets the page's part anew, everybody else is sent to the next invitation; both say the act."""
    looking = look(request, request.POST)
    here = next((each for each in wanted if each in looking.ids), next(iter(looking.ids), 0))
    if wants(request, "invitations"):
        told = said or (said_of(django_rows, looking.owner.pk, act, looking.now) if act else None)
        return answer(request, looking, here, step="detail" if here and wanted else "list", said=told)
    route = reverse("invitations-detail", args=[here]) if here and wanted else reverse("invitations-list")
    return redirect(saying(f"{route}?stop={slug_of(looking.stop)}" if looking.stop else route, act))


def wants(request: HttpRequest, part: str) -> bool:
    """Tell whether htmx asks for one part of the page alone."""
    return request.headers.get("HX-Request") == "true" and request.headers.get("HX-Target") == part


def answer(
    request: HttpRequest,
    looking: Looking,
    selected: int,
    *,
    step: str,
    template: str = "",
    said: Said | None = None,
) -> HttpResponse:
    """Render the page, or the part of it that was asked for."""
    is_part = wants(request, "invitations")
    whole = "invitations/part.html" if is_part else "invitations/list.html"
    row = as_asked(settings_of(looking.owner), request.GET or request.POST)
    detail = detail_of(looking, selected, row, language=asked_language(request))
    context = {
        "inbox": inbox_of(looking, selected, request.GET),
        "detail": detail,
        "manner": manner_of(row),
        "rewordings": reworded_drafts(looking.owner, selected, detail) if detail else {},
        "after": after(looking.ids, selected),
        "marks": MARKS,
        "is_new": not looking.ids and not has_arrived(django_rows, looking.owner.pk),
        "is_part": is_part,
        "said": said or said_here(django_rows, looking.owner.pk, request.GET, looking.now, sorts=INBOX),
        "pasted": pasted_line(looking.owner, request.GET.get("pasted", "")),
        "step": step,
    }
    return render(request, template or whole, context)


def reworded_drafts(owner: Owner, invitation: int, detail: Detail) -> dict[str, RewordedDraft]:
    """Return what the language model made of the drafts that are shown."""
    kept = rewordings_of(django_rows, owner.pk, about_invitation(invitation))
    return build_reworded((detail.reply, *detail.also), kept, model_of(django_rows, owner.pk))


def asked_language(request: HttpRequest) -> str:
    """Return the language a reply was asked for in, or is being changed in."""
    return request.GET.get("language", "") or request.POST.get("language", "")


def pasted_line(owner: Owner, asked: str) -> str:
    """Say what became of the text that was just pasted."""
    number = row_id(asked)
    run = run_by_id(django_rows, owner.pk, number) if number else None
    return saved_line(run) if run and run.source == "paste" else ""


def inbox_of(looking: Looking, selected: int, asked: QueryDict) -> Inbox:
    """Return everything on the page but the open invitation."""
    month = [each for each in looking.review.dealt_with if is_this_month(each.marked_at, looking.now)]
    used = used_among(looking.policies, settings_of(looking.owner)).name
    names = [policy.name for policy in looking.policies]
    return build_inbox(
        looking.review,
        build_stops(names, used=used, shown=looking.stop or used),
        selected_id=selected,
        decided=len(month),
        is_stale=looking.owner.is_stale,
        rows={key: rows_asked(asked, key) for key in GROUPS},
    )


def rows_asked(asked: QueryDict, key: str) -> int:
    """Return how many rows of a group were asked for, within bounds."""
    text = asked.get(key, "")
    return min(MOST_ROWS, max(ROWS, int(text))) if text.isdecimal() and len(text) < 9 else ROWS


def is_this_month(at: datetime | None, now: datetime) -> bool:
    return at is not None and (at.year, at.month) == (now.year, now.month)


def detail_of(looking: Looking, selected: int, row: OwnerRow, *, language: str) -> Detail | None:
    """Return the open invitation with its reply; only this one is drafted."""
    item = looking.item(selected)
    if item is None:
        return None
    item, today = looking.review.explained(item), looking.now.date()
    writer = writer_of(django_rows, row)
    draft = draft_for(item, writer, today, in_language=language if language in LANGUAGES else "")
    find_address = partial(address_for, django_rows, looking.owner.pk)
    return build_detail(item, today=today, draft=draft, address_for=find_address)
