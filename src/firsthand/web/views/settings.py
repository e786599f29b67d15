"""Settings: the stop in use, the number of asks, today in a calendar, where the data are."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from firsthand.actions.access import make_feed_token, take_feed_back
from firsthand.actions.owners import MOST_ASKS, choose_policy, limit_mails
from firsthand.clock import read_clock
from firsthand.core.outbox import MOST_A_DAY
from firsthand.home import home_folder
from firsthand.store.database import django_rows
from firsthand.store.health import database_health
from firsthand.store.queries.language_models import model_of
from firsthand.store.queries.owners import feed_made_at
from firsthand.store.queries.policies import known_policies, used_among
from firsthand.web.access import owner_of, settings_of
from firsthand.web.pages.acts import saying
from firsthand.web.pages.invitations import slug_of
from firsthand.web.words import count


@require_GET
def settings_detail(request: HttpRequest) -> HttpResponse:
    """Show the settings."""
    return show_settings(request)


@require_POST
def choose_stop(request: HttpRequest) -> HttpResponse:
    """Use a stop of the spectrum from now on. An unknown one is an error with its own page."""
    owner = owner_of(request)
    before = owner.policy
    choose_policy(owner, read_clock(), stop=request.POST.get("stop", ""), asks_per_week=owner.asks_per_week)
    return redirect(saying(reverse("invitations-list"), "choice" if owner.policy != before else ""))


@require_POST
def choose_asks(request: HttpRequest) -> HttpResponse:
    """Change how many strangers are asked a week."""
    owner, text = owner_of(request), request.POST.get("asks", "").strip()
    if not text.isdecimal() or len(text) > 4 or int(text) > MOST_ASKS:
        return show_settings(request, asks=text[:10], trouble=f"Write a number from 0 to {MOST_ASKS}.")
    choose_policy(owner, read_clock(), stop=owner.policy, asks_per_week=int(text))
    return redirect(f"{reverse('settings')}?saved=asks#asks")


@require_POST
def choose_mails(request: HttpRequest) -> HttpResponse:
    """Change how many mails may be sent in a day."""
    text = request.POST.get("mails", "").strip()
    if not text.isdecimal() or len(text) > 4 or int(text) > MOST_A_DAY:
        return show_settings(
            request, mails=text[:10], mails_trouble=f"Write a number from 0 to {MOST_A_DAY}."
        )
    limit_mails(owner_of(request), int(text))
    return redirect(f"{reverse('settings')}?saved=mails#mails")


@require_POST
def make_address(request: HttpRequest) -> HttpResponse:
    """Make the address under which a calendar reads today; it is shown this once, in place of the one before."""
    token = make_feed_token(owner_of(request), read_clock())
    return show_settings(request, address=request.build_absolute_uri(reverse("today-feed", args=[token])))


@require_POST
def take_address_back(request: HttpRequest) -> HttpResponse:
    """Make that address worth nothing."""
    take_feed_back(owner_of(request))
    return redirect(f"{reverse('settings')}#calendar")


def show_settings(
    request: HttpRequest,
    *,
    asks: str = "",
    trouble: str = "",
    mails: str = "",
    mails_trouble: str = "",
    address: str = "",
) -> HttpResponse:
    """Render the page; what was typed stays in its field when it was wrong."""
    owner = owner_of(request)
    settings = settings_of(owner)
    known = known_policies(django_rows, settings)
    used = used_among(known, settings)
    context = {
        "line": f"You use “{used.name}” and ask at most {count(used.asks_per_week, 'stranger')} a week.",
        "stops": [
            {
                "slug": slug_of(stop.name),
                "name": stop.name,
                "about": stop.about,
                "is_used": stop.name == used.name,
            }
            for stop in known
        ],
        "own_asks": used.name if used.asks_per_week != owner.asks_per_week else "",
        "asks": asks or str(owner.asks_per_week),
        "trouble": trouble,
        "mails": mails or str(owner.mails_per_day),
        "mails_trouble": mails_trouble,
        "most_mails": MOST_A_DAY,
        "are_mails_saved": request.GET.get("saved") == "mails",
        "is_saved": request.GET.get("saved") == "asks",
        "address": address,
        "address_made_at": feed_made_at(django_rows, owner.pk),
        "model": model_of(django_rows, owner.pk),
        "folder": str(home_folder()),
        "health": database_health(connection.vendor),
    }
    return render(request, "settings/detail.html", context, status=400 if trouble or mails_trouble else 200)
