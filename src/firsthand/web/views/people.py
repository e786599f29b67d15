"""People: search, list, and one person with evidence and timeline."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.logbook import log_line
from firsthand.actions.review import Reviewed, review_invitations
from firsthand.actions.ties import weigh_person
from firsthand.clock import read_clock
from firsthand.core.agreement import WORDS
from firsthand.core.cadence import rhythm_of
from firsthand.core.errors import UserError
from firsthand.core.evidence import weigh
from firsthand.core.listing import PersonRow
from firsthand.store.database import django_rows
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.goodwill import goodwill_with
from firsthand.store.queries.joining import count_asked, parts_of, reasons_of
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.people import count_people, people, person_by_id
from firsthand.store.queries.timeline import count_happenings, timeline_of
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import last_said
from firsthand.web.pages.cadence import build_cadence
from firsthand.web.pages.goodwill import build_goodwill
from firsthand.web.pages.invitation import verdict_word
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.people import ROWS, asked_query, build_exports, build_line, build_person
from firsthand.web.pages.tie import build_tie
from firsthand.web.pages.timeline import HAPPENINGS, build_timeline
from firsthand.web.words import count


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
    """List people, all or those a search finds."""
    owner, today = owner_of(request), read_clock().date()
    bring_to_day(owner, read_clock())
    query = asked_query(request.GET.get("q", ""))
    total = count_people(django_rows, owner.pk, query=query)
    page = page_asked(request.GET.get("page", ""), total=total, rows=ROWS)
    found = people(django_rows, owner.pk, query=query, limit=ROWS, offset=(page - 1) * ROWS)
    context = {
        "line": people_line(query, total),
        "is_empty": not total and not query,
        "query": query,
        "people": [build_line(person, today) for person in found],
        "pages": build_pages(page, total, rows=ROWS, asked={"q": query} if query else None),
        "twice": count_asked(django_rows, owner.pk),
        "exports": build_exports(query) if total else (),
        "whom": count(total, "person", "people"),
    }
    return render(request, "people/list.html", context)


def people_line(query: str, total: int) -> str:
    """Answer the page's question in words."""
    if query:
        return f"{count(total, 'person', 'people')} found for “{query}”."
    return f"{count(total, 'person', 'people')}, the best known first." if total else "Nobody is here yet."


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
        "correcting": correcting,
        "row": row,
        "said": last_said(
            django_rows,
            owner.pk,
            read_clock(),
            sorts=("logged", "ruling", "rating", "cadence", "favour", "correction"),
        )
        if is_said
        else None,
    }
    return render(
        request,
        "people/detail.html",
        context,
        status=400 if any((trouble, parting, giving, correcting)) else 200,
    )


def weighed_person(owner_id: int, row: PersonRow) -> dict[str, object]:
    """Return the page of one person, the tie, how often one is in touch and goodwill, all weighed anew."""
    now = read_clock()
    facts = owner_facts(django_rows, owner_id)
    knower = open_knower(django_rows, owner_id, facts, now)
    known = knower.people([row.id])[row.id]
    identities = parts_of(django_rows, [row.id])[row.id]
    joins = reasons_of(django_rows, owner_id, row.id)
    knowing = weigh(known, facts, as_of=now.date())
    page = build_person(row, knowing, now.date(), cards=known.cards, parts=identities, joins=joins)
    weighed = weigh_person(django_rows, knower, known, now)
    said = cadences(django_rows, owner_id, [row.id]).get(row.id, (None, None))
    return {
        "person": page,
        "tie": build_tie(weighed),
        "cadence": build_cadence(rhythm_of(weighed.sums, *said), now.date()),
        "goodwill": build_goodwill(goodwill_with(knower, known)),
    }
