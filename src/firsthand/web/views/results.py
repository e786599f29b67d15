"""Results: what the network brought, who is behind each number, and experiments with policies."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.experiments import begin_experiment, review_experiment
from firsthand.actions.outcome_suggestions import suggestions
from firsthand.actions.results import Looked, look_at_results
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.experiments import Word
from firsthand.core.made import MADE_ABOUT, MADE_WORDS, Made
from firsthand.core.results import Measure
from firsthand.store.database import django_rows
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.policies import own_policies
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.outcomes import build_lines
from firsthand.web.pages.paging import build_pages, page_asked
from firsthand.web.pages.result_ties import build_ties, ordered_ties
from firsthand.web.pages.results import build_results, results_day
from firsthand.web.pages.troubles import say_trouble
from firsthand.web.words import count, day

SAID_HERE = ("experiment", "review", "choice")
ROWS = 100


@require_GET
def results_detail(request: HttpRequest) -> HttpResponse:
    """Show what came of the network."""
    return show_results(request)


def show_results(request: HttpRequest, *, trouble: str = "") -> HttpResponse:
    """Render the page."""
    owner, now = owner_of(request), read_clock()
    looked = look(request)
    own = [each.name for each in own_policies(django_rows, owner.pk)]
    context = {
        "page": build_results(looked, measure_asked(request.GET), own),
        "suggested": len(suggestions(django_rows, owner.pk, now)),
        "trouble": trouble,
        "is_unread": bool(request.GET.get("since")) and results_day(request.GET["since"]) is None,
        "today": now.date().isoformat(),
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=SAID_HERE),
    }
    return render(request, "results/detail.html", context, status=400 if trouble else 200)


def look(request: HttpRequest) -> Looked:
    """Look at the results of the kind and from the day that were asked for."""
    asked = request.GET
    return look_at_results(
        django_rows,
        settings_of(owner_of(request)),
        read_clock(),
        kind=asked.get("kind", "")[:60],
        since=results_day(asked.get("since", "")),
    )


def measure_asked(asked: QueryDict) -> Measure:
    """Return by what to divide, connections where nothing is asked."""
    by = asked.get("by", "")
    return Measure(by) if by in set(Measure) else Measure.CONNECTIONS


@require_GET
def tie_list(request: HttpRequest, made: str) -> HttpResponse:
    """Show the ties made in one way, with what each took and brought."""
    if made not in set(Made):
        raise Http404
    owner, looked = owner_of(request), look(request)
    group = looked.results.group(Made(made))
    ordered, wanted = ordered_ties(group, looked), set(group.outcomes)
    page = page_asked(request.GET.get("page", ""), total=len(ordered), rows=ROWS)
    shown = ordered[(page - 1) * ROWS : page * ROWS]
    names = {each.id: each.name for each in people_by_ids(django_rows, owner.pk, shown)}
    asked = [(name, value) for name in ("kind", "since") if (value := request.GET.get(name, ""))]
    context = {
        "line": f"{count(len(ordered), 'connection')}: {MADE_WORDS[Made(made)]}.",
        "about": MADE_ABOUT[Made(made)],
        "since": day(looked.results.window.first_on),
        "people": build_ties(shown, group, looked, names),
        "outcomes": build_lines(each for each in looked.outcomes if each.id in wanted),
        "pages": build_pages(page, len(ordered), rows=ROWS, asked=asked),
    }
    return render(request, "results/ties.html", context)


@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """Begin an experiment; what was wrong is said on the page."""
    asked = request.POST
    try:
        review_on = date.fromisoformat(text) if (text := asked.get("review_on", "")) else None
    except ValueError:
        return show_results(request, trouble="This is not a day.")
    try:
        begin_experiment(
            owner_of(request),
            asked.get("policy", ""),
            read_clock(),
            expects=asked.get("expects", ""),
            review_on=review_on,
        )
    except UserError as error:
        return show_results(request, trouble=say_trouble(error))
    return redirect(f"{reverse('results')}?said=1#experiment")


@require_POST
def review(request: HttpRequest, experiment: int) -> HttpResponse:
    """Keep what came of an experiment."""
    word = request.POST.get("word", "")
    if word not in set(Word):
        raise Http404
    try:
        review_experiment(
            owner_of(request), experiment, Word(word), read_clock(), result=request.POST.get("result", "")
        )
    except UserError as error:
        if error.code == "EXM-104":
            raise Http404 from error
        return show_results(request, trouble=say_trouble(error))
    return redirect(f"{reverse('results')}?said=1#experiment")
