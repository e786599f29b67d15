"""One person, with evidence and timeline."""

from dataclasses import dataclass
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.act_words import OUTCOME_SORTS
from firsthand.actions.introductions import who_connects
from firsthand.actions.logbook import log_line
from firsthand.actions.looking import Looked, look_at_person
from firsthand.actions.review import Reviewed, review_invitations
from firsthand.actions.today import plan_today
from firsthand.clock import read_clock
from firsthand.core.agreement import WORDS
from firsthand.core.errors import UserError
from firsthand.core.listing import PersonRow
from firsthand.core.whereabouts import NOWHERE, TOLD_WORDS
from firsthand.store.database import django_rows
from firsthand.store.queries.export import cards_of
from firsthand.store.queries.introduction_facts import asked_before
from firsthand.store.queries.joining import parts_of, reasons_of
from firsthand.store.queries.outbox import addresses_of
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.own_notes import notes_of
from firsthand.store.queries.people import person_by_id, shared_numbers
from firsthand.store.queries.tags import tags_in_use, tags_of
from firsthand.store.queries.timeline import count_happenings, timeline_of
from firsthand.store.queries.whereabouts import whereabouts
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here, saying
from firsthand.web.pages.cadence import build_cadence
from firsthand.web.pages.goodwill import build_goodwill
from firsthand.web.pages.introductions import ConnectsView, build_connects
from firsthand.web.pages.invitation import verdict_word
from firsthand.web.pages.outcomes import build_lines, recording_of
from firsthand.web.pages.own_notes import Noting
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.people import build_person
from firsthand.web.pages.tags import TagsView, build_tags
from firsthand.web.pages.tie import build_tie
from firsthand.web.pages.timeline import HAPPENINGS, build_timeline
from firsthand.web.pages.today import step_line

FORMS = ("trouble", "parting", "giving", "promising", "correcting", "tagging", "connecting", "outcome")
SAID_HERE = (
    "logged", "ruling", "rating", "cadence", "favour", "correction", "promise", "handled", "tag", "note", "saidtie",
    *OUTCOME_SORTS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Waiting:
    """An invitation of this person that waits for an answer."""

    id: int
    group: str
    word: str

    @classmethod
    def of(cls, item: Reviewed) -> "Waiting":
        """Return its verdict in words."""
        return cls(item.case.invitation_id, item.group, verdict_word(item.decision))


@require_GET
def person_detail(request: HttpRequest, person: int) -> HttpResponse:
    """Show one person: how the owner knows them, and what happened between them."""
    return show_person(request, person)


@require_POST
def log(request: HttpRequest, person: int) -> HttpResponse:
    """Keep a line of the logbook on somebody's page; what was typed stays in its field when it was wrong."""
    line = request.POST.get("line", "")
    try:
        [made] = log_line(owner_of(request), line, read_clock(), person_id=person)
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, line=line, trouble=error)
    return redirect(saying(reverse("people-detail", args=[person]), f"logged:{made.pk}"))


def show_person(
    request: HttpRequest, person: int, *, line: str = "", noting: Noting | None = None, **wrong: UserError
) -> HttpResponse:
    """Render the page of one person; what was `wrong` with a form is said beside it, by the name of the form."""
    owner, now = owner_of(request), read_clock()
    row = person_by_id(django_rows, owner.pk, person)
    if row is None:
        raise Http404
    total = count_happenings(django_rows, owner.pk, person)
    page = page_asked(request.GET.get("page", ""), total=total, rows=HAPPENINGS)
    happenings = timeline_of(django_rows, owner.pk, person, limit=HAPPENINGS, skip=(page - 1) * HAPPENINGS)
    review = review_invitations(django_rows, settings_of(owner), now, with_reasons=False)
    today = plan_today(django_rows, settings_of(owner), now, review)
    request.steps_today = len(today.steps)  # type: ignore[attr-defined]  # for the frame of the page
    context = {
        **weighed_person(owner.pk, row),
        "today": now.date().isoformat(),
        "words": WORDS,
        "steps": [step_line(each, now.date()) for each in today.steps if each.whom.id == person],
        "waiting": [Waiting.of(item) for item in review.items if item.concerns(person)],
        "timeline": build_timeline(happenings),
        "pages": build_pages(page, total, rows=HAPPENINGS),
        "line": line,
        "noting": noting,
        **{form: wrong.get(form) for form in FORMS},
        "row": row,
        "can_write": bool(addresses_of(django_rows, owner.pk, person)),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=SAID_HERE),
    }
    return render(request, "people/detail.html", context, status=400 if wrong or noting else 200)


def weighed_person(owner_id: int, row: PersonRow) -> dict[str, object]:
    """Return the page of one person, the tie, how often one is in touch and goodwill, all weighed anew."""
    now = read_clock()
    looked = look_at_person(django_rows, owner_id, row.id, now)
    page = build_person(
        row,
        looked.knowing,
        now.date(),
        cards=looked.person.cards,
        parts=parts_of(django_rows, [row.id])[row.id],
        joins=reasons_of(django_rows, owner_id, row.id),
        shared=shared_numbers(django_rows, [row.id]).get(row.id, ()),
    )
    return {
        "person": page,
        "tie": build_tie(looked.tie),
        "cadence": build_cadence(looked.rhythm, now.date()),
        "goodwill": build_goodwill(looked.goodwill, looked.promises, now.date()),
        "where": whereabouts(django_rows, [row.id]).get(row.id, NOWHERE),
        "told": TOLD_WORDS,
        "tags": tags_on_page(owner_id, row.id),
        "notes": notes_of(django_rows, owner_id, [row.id]).get(row.id, ()),
        "outcomes": build_lines(outcomes_of(django_rows, owner_id, row.id)),
        "recording": recording_of(django_rows, owner_id, now.date()).about(row.id, back="person"),
        "connects": connects_on_page(owner_id, row.id, looked, now),
    }


def connects_on_page(owner_id: int, person_id: int, looked: Looked, now: datetime) -> ConnectsView:
    """Return who connects the owner with somebody, by what was asked before."""
    before = asked_before(django_rows, owner_id, now)
    found = who_connects(django_rows, owner_id, person_id, now, before)
    return build_connects(person_id, found, looked, before.made_to(person_id))


def tags_on_page(owner_id: int, person_id: int) -> TagsView:
    """Return somebody's tags, with what the owner's address books file them under."""
    cards, _ = cards_of(django_rows, [person_id]).get(person_id, ((), None))
    return build_tags(
        tags_of(django_rows, owner_id, [person_id]).get(person_id, ()),
        tags_in_use(django_rows, owner_id),
        (category for card in cards for category in card.categories),
    )
