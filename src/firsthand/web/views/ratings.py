"""How far the numbers can be trusted, and the owner's own word on a tie."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.rating import rate_tie
from firsthand.clock import read_clock
from firsthand.core.agreement import WORDS, agreement_of, spread
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.queries.calibration import calibrated_of
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.ratings import pairs_of, ratings, unrated
from firsthand.web.access import owner_of
from firsthand.web.pages.acts import said_here
from firsthand.web.pages.trust import TrustLine, build_trust


@require_GET
def trust(request: HttpRequest) -> HttpResponse:
    """Show how the numbers did on the owner's past, and ties to rate."""
    owner, now = owner_of(request), read_clock()
    bring_to_day(owner, now)
    said = ratings(django_rows, owner.pk)
    chosen = spread(unrated(django_rows, owner.pk))
    rows = {row.id: row for row in people_by_ids(django_rows, owner.pk, chosen)} if chosen else {}
    context = {
        "trust": build_trust(
            calibrated_of(django_rows, owner.pk).backtest, agreement_of(pairs_of(said)), len(said)
        ),
        "people": [TrustLine.of(rows[each]) for each in chosen if each in rows],
        "words": WORDS,
        "said": said_here(django_rows, owner.pk, request.GET, now, sorts=("rating",)),
    }
    return render(request, "people/trust.html", context)


@require_POST
def rate(request: HttpRequest, person: int) -> HttpResponse:
    """Keep the owner's word on a tie, and go back to where it was said."""
    text = request.POST.get("value", "")
    if text not in map(str, WORDS.values()):
        return HttpResponse("This is not one of the words.", status=400, content_type="text/plain")
    try:
        rate_tie(owner_of(request), person, int(text), read_clock())
    except UserError as error:
        raise Http404 from error
    if request.POST.get("from") == "trust":
        return redirect(f"{reverse('people-trust')}?said=1#rate")
    return redirect(f"{reverse('people-detail', args=[person])}?said=1#why-tie")
