"""Letting go: batches, cards, the list to work through, and what the network would be. Nothing happens by itself."""

from django.http import Http404, HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.acts import undo_act, undo_newest_act
from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.prune_cards import cards_of
from firsthand.actions.prune_effect import effect_without
from firsthand.actions.prune_list import count_left, people_listed
from firsthand.actions.prune_words import say_of_people
from firsthand.actions.pruning import BATCH, look_at_pruning, tell_candidates, weigh_one
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.prune_list import table_of
from firsthand.core.prune_words import PruneWord
from firsthand.core.pruning import Suggestion
from firsthand.core.pruning_words import tell_list, tell_none, tell_pruning
from firsthand.core.row_numbers import row_ids
from firsthand.store.database import django_rows
from firsthand.store.queries.pitches import are_read
from firsthand.store.queries.tags import tags_in_use
from firsthand.store.queries.whereabouts import count_whereabouts
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.paging import build_pages, page_asked, page_query
from firsthand.web.pages.people_filters import asked_filters, build_form, build_parts
from firsthand.web.pages.pruning import (
    asked_of_prune,
    asked_suggestion,
    build_candidates,
    build_cards,
    build_effect,
    build_listed,
    build_tabs,
    cards_line,
    cards_number,
    to_remove,
)
from firsthand.web.words import count

ASKED_FROM = {
    "remember": "prune-remember",
    "todo": "prune-todo",
}  # pages besides the list that words are said on
FOR_A_YEAR = "keep-year"


@require_GET
def prune_list(request: HttpRequest) -> HttpResponse:
    """List whom one might let go, a batch at a time; htmx gets only what a search changes."""
    return show_batch(request, request.GET)


def show_batch(request: HttpRequest, asked: QueryDict, *, trouble: UserError | None = None) -> HttpResponse:
    """Render a batch, perhaps with what went wrong."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    filters = asked_filters(asked)
    found = look_at_pruning(django_rows, owner.pk, now, filters, at_once=True)
    wanted = asked_suggestion(asked.get("suggested", ""))
    ranked = found.of(wanted)
    page = page_asked(asked.get("page", ""), total=len(ranked), rows=BATCH)
    shown = ranked[(page - 1) * BATCH : page * BATCH]
    same = asked_of_prune(asked)
    context = {
        "line": tell_pruning(found.connections, found.counts, filters),
        "nobody": tell_none(wanted) if wanted and not ranked else "",
        "is_empty": not found.connections,
        "is_drawn": found.is_drawn,
        "is_read": are_read(django_rows, owner.pk),
        "people": build_candidates(tell_candidates(django_rows, owner.pk, found.known, shown, now.date())),
        "tabs": build_tabs(found.counts, asked),
        "pages": build_pages(page, len(ranked), rows=BATCH, asked=same),
        "asked": page_query(page, same).removeprefix("?"),
        "to_ask": found.counts.get(Suggestion.ASK, 0),
        "left": count_left(django_rows, owner.pk, found.known.said),
        "query": filters.query,
        "form": build_form(
            filters, None, tags_in_use(django_rows, owner.pk), count_whereabouts(django_rows, owner.pk)
        ),
        "parts": build_parts(filters),
        "whom": count(len(ranked), "person", "people"),
        "view": "",
        "trouble": trouble,
        "said": said_last(owner.pk, asked),
        "is_part": request.headers.get("HX-Target") == "found",
    }
    template = "prune/found.html" if context["is_part"] else "prune/list.html"
    return render(request, template, context, status=400 if trouble else 200)


def said_last(owner_id: int, asked: QueryDict) -> object:
    """Return the newest word on letting go, with its way back, where the address asks for it."""
    return said_here(django_rows, owner_id, asked, read_clock(), sorts=("prune",))


@require_GET
def one(request: HttpRequest, person: int) -> HttpResponse:
    """Weigh one connection, suggested or not."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    found = weigh_one(django_rows, owner.pk, person, now)
    if found is None:
        raise Http404
    [line] = build_candidates([found])
    return render(
        request,
        "prune/one.html",
        {"one": line, "said": said_last(owner.pk, request.GET)},
    )


@require_POST
def say(request: HttpRequest) -> HttpResponse:
    """Keep a word on those who are ticked; the cards, which go on by themselves, get nothing back."""
    word, whence = request.POST.get("word", ""), request.POST.get("from", "")
    for_a_year = word == FOR_A_YEAR
    asked = QueryDict(request.POST.get("asked", ""))
    try:
        people = row_ids(request.POST.getlist("person"))
        say_of_people(owner_of(request), people, word_of(word), read_clock(), for_a_year=for_a_year)
    except UserError as error:
        return show_batch(request, asked, trouble=error)
    if whence == "one":
        return redirect(f"{reverse('prune-one', args=people[:1])}?said=1")
    return go_back(request, whence, asked)


def word_of(text: str) -> PruneWord:
    """Read a word of a form. Raises UserError PRU-106 for anything else."""
    word = "keep" if text == FOR_A_YEAR else text
    if word not in set(PruneWord):
        raise UserError("PRU-106", "This cannot be said of anybody here.", next_step="Choose it on the page.")
    return PruneWord(word)


def go_back(request: HttpRequest, whence: str, asked: QueryDict) -> HttpResponse:
    """Return to the page that something was said on."""
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(status=204)
    if name := ASKED_FROM.get(whence):
        return redirect(f"{reverse(name)}?said=1")
    page = page_asked(asked.get("page", ""), total=1 << 30, rows=BATCH)
    return redirect(f"{reverse('prune-list')}{page_query(page, [*asked_of_prune(asked), ('said', '1')])}")


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take an act back, of no name the newest word on letting go."""
    owner, now = owner_of(request), read_clock()
    if key := request.POST.get("act", ""):
        undo_act(owner, key, now)
    elif undo_newest_act(owner, ("prune",), now) is None:
        return HttpResponse(status=204)
    if request.headers.get("HX-Request") == "true":
        return HttpResponse(status=204)
    if page := ASKED_FROM.get(request.POST.get("from", "")):
        return redirect(page)
    return redirect(
        f"{reverse('prune-list')}{page_query(1, asked_of_prune(QueryDict(request.POST.get('asked', ''))))}"
    )


@require_GET
def remember(request: HttpRequest) -> HttpResponse:
    """Ask of people whether they are remembered, a batch of cards at a time."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    found = look_at_pruning(django_rows, owner.pk, now, asked_filters(request.GET), at_once=True)
    asked = found.of(Suggestion.ASK)
    context = {
        "line": cards_line(len(asked)),
        "number": cards_number(len(asked)),
        "cards": build_cards(cards_of(django_rows, owner.pk, found.known, asked[:BATCH], now.date())),
        "total": len(asked),
        "said": said_last(owner.pk, request.GET),
    }
    return render(request, "prune/remember.html", context)


@require_GET
def to_do(request: HttpRequest) -> HttpResponse:
    """List whom to mute, unfollow or remove on the platform, and what is ticked off."""
    owner = owner_of(request)
    found = people_listed(django_rows, owner.pk)
    context = {
        "line": tell_list(found),
        "open": build_listed(found, is_open=True),
        "done": build_listed(found, is_open=False),
        "can_look": bool(to_remove(found)),
        "said": said_last(owner.pk, request.GET),
    }
    return render(request, "prune/todo.html", context)


@require_GET
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Hand out the list as a table."""
    separator = "semicolon" if request.GET.get("separator") == "semicolon" else "comma"
    lines = table_of(people_listed(django_rows, owner_of(request).pk), separator=separator)
    name = f"firsthand-prune-{read_clock():%Y-%m-%d}.csv"
    return StreamingHttpResponse(
        (line.encode("utf-8", "replace") for line in lines),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_GET
def effect(request: HttpRequest) -> HttpResponse:
    """Show what the network would be without a batch, or without those whom the list wants removed."""
    owner, now, asked = owner_of(request), read_clock(), request.GET
    bring_to_day(owner, now)
    is_drawn, is_empty = True, False
    if asked.get("of") == "list":
        people, back = to_remove(people_listed(django_rows, owner.pk)), reverse("prune-todo")
    else:
        found = look_at_pruning(django_rows, owner.pk, now, asked_filters(asked), at_once=True)
        is_drawn, is_empty = found.is_drawn, not found.connections
        ranked = found.of(asked_suggestion(asked.get("suggested", "")))
        page = page_asked(asked.get("page", ""), total=len(ranked), rows=BATCH)
        people = [facts.id for facts, _ in ranked[(page - 1) * BATCH : page * BATCH]]
        back = f"{reverse('prune-list')}{page_query(page, asked_of_prune(asked))}"
    seen = effect_without(django_rows, owner.pk, people, now, at_once=True) if people else None
    context = {
        "effect": seen,
        "measures": build_effect(seen) if seen else (),
        "back": back,
        "is_nobody": is_drawn and not people,
        "is_empty": is_empty,
    }
    return render(request, "prune/effect.html", context)
