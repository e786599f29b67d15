"""People: search, list, and one person with evidence and timeline."""

from dataclasses import dataclass, replace
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.logbook import log_line
from firsthand.actions.looking import look_at_person
from firsthand.actions.review import Reviewed, review_invitations
from firsthand.clock import read_clock
from firsthand.core.agreement import WORDS
from firsthand.core.errors import UserError
from firsthand.core.filters import Chosen, Filters, address_of, chosen_in, tell_list, tell_nobody
from firsthand.core.listing import PersonRow
from firsthand.store.database import django_rows
from firsthand.store.queries.joining import count_asked, parts_of, reasons_of
from firsthand.store.queries.outbox import addresses_of
from firsthand.store.queries.people import People, person_by_id
from firsthand.store.queries.timeline import count_happenings, timeline_of
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import last_said
from firsthand.web.pages.cadence import build_cadence
from firsthand.web.pages.goodwill import build_goodwill
from firsthand.web.pages.invitation import verdict_word
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.people import ROWS, build_exports, build_line, build_person
from firsthand.web.pages.people_filters import (
    PartLine,
    asked_filters,
    build_form,
    build_part,
    build_parts,
    shown_of,
)
from firsthand.web.pages.tie import build_tie
from firsthand.web.pages.timeline import HAPPENINGS, build_timeline
from firsthand.web.words import count

NOBODY = "Nobody is here yet."
# In a network of more than 100,000 people counting takes longer than typing.
COUNTED, MORE = 10_001, "More than 10,000 people"


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
def person_list(request: HttpRequest) -> HttpResponse:
    """List people, all or those a search and filters find; htmx gets only what it changes."""
    owner, today = owner_of(request), read_clock().date()
    bring_to_day(owner, read_clock())
    filters = asked_filters(request.GET)
    wanted = People(django_rows, owner.pk, filters, today)
    kinds = wanted.kinds() if wanted.are_few() else None
    total = wanted.count(most=COUNTED) if kinds is None else shown_of(kinds, filters)
    whom = MORE if kinds is None and total == COUNTED else count(total, "person", "people")
    page = page_asked(request.GET.get("page", ""), total=total, rows=ROWS)
    found = wanted.listed(limit=ROWS, offset=(page - 1) * ROWS)
    is_empty = not total and filters.is_everybody
    context = {
        "line": NOBODY
        if is_empty
        else tell_list(whom, filters, is_near=wanted.is_near)
        if total
        else tell_nobody(filters),
        "is_empty": is_empty,
        "query": filters.query,
        "is_everybody": filters.is_everybody,
        "form": build_form(filters, kinds),
        "parts": build_parts(filters),
        "looser": looser(owner.pk, filters, today) if not total else (),
        "people": [build_line(person, today) for person in found],
        "pages": build_pages(page, total, rows=ROWS, asked=address_of(filters)),
        "twice": count_asked(django_rows, owner.pk),
        "exports": build_exports(filters) if total else (),
        "whom": whom,
        "is_part": request.headers.get("HX-Target") == "found",
    }
    return render(request, "people/found.html" if context["is_part"] else "people/list.html", context)


def looser(owner_id: int, filters: Filters, today: date) -> tuple[PartLine, ...]:
    """Return which filter to let go where all together leave nobody, and how many that would find."""
    wider = [Chosen(f"“{filters.query}”", replace(filters, query=""))] if filters.query else []
    found = (
        build_part(part, people=People(django_rows, owner_id, part.without, today).count())
        for part in (*chosen_in(filters), *wider)
    )
    return tuple(part for part in found if part.people)


@require_GET
def person_detail(request: HttpRequest, person: int) -> HttpResponse:
    """Show one person: how the owner knows them, and what happened between them."""
    return show_person(request, person)


@require_POST
def log(request: HttpRequest, person: int) -> HttpResponse:
    """Keep a line of the logbook on somebody's page; what was typed stays in its field when it was wrong."""
    line = request.POST.get("line", "")
    try:
        log_line(owner_of(request), line, read_clock(), person_id=person)
    except UserError as error:
        if error.code == "LOG-105":
            raise Http404 from error
        return show_person(request, person, line=line, trouble=error)
    return redirect(f"{reverse('people-detail', args=[person])}?logged=1")


def show_person(
    request: HttpRequest,
    person: int,
    *,
    line: str = "",
    trouble: UserError | None = None,
    parting: UserError | None = None,
    giving: UserError | None = None,
    promising: UserError | None = None,
    correcting: UserError | None = None,
) -> HttpResponse:
    """Render the page of one person."""
    owner, is_said = owner_of(request), bool({"logged", "said"} & request.GET.keys())
    row = person_by_id(django_rows, owner.pk, person)
    if row is None:
        raise Http404
    total = count_happenings(django_rows, owner.pk, person)
    page = page_asked(request.GET.get("page", ""), total=total, rows=HAPPENINGS)
    happenings = timeline_of(django_rows, owner.pk, person, limit=HAPPENINGS, skip=(page - 1) * HAPPENINGS)
    review = review_invitations(django_rows, settings_of(owner), read_clock(), with_reasons=False)
    context = {
        **weighed_person(owner.pk, row),
        "today": read_clock().date().isoformat(),
        "words": WORDS,
        "waiting": [Waiting.of(item) for item in review.items if item.concerns(person)],
        "timeline": build_timeline(happenings),
        "pages": build_pages(page, total, rows=HAPPENINGS),
        "line": line,
        "trouble": trouble,
        "parting": parting,
        "giving": giving,
        "promising": promising,
        "correcting": correcting,
        "row": row,
        "can_write": bool(addresses_of(django_rows, owner.pk, person)),
        "said": last_said(
            django_rows,
            owner.pk,
            read_clock(),
            sorts=("logged", "ruling", "rating", "cadence", "favour", "correction", "promise", "handled"),
        )
        if is_said
        else None,
    }
    return render(
        request,
        "people/detail.html",
        context,
        status=400 if any((trouble, parting, giving, promising, correcting)) else 200,
    )


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
    )
    return {
        "person": page,
        "tie": build_tie(looked.tie),
        "cadence": build_cadence(looked.rhythm, now.date()),
        "goodwill": build_goodwill(looked.goodwill, looked.promises, now.date()),
    }
