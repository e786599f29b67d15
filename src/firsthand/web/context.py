"""What the frame around every page shows: the places to go, with what waits there."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from firsthand.actions.today import count_today
from firsthand.clock import machine_time, read_clock
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.shell import Waiting, is_worker_silent, what_waits
from firsthand.web.access import owner_or_none, settings_of
from firsthand.web.words import number


@dataclass(frozen=True, slots=True)
class Place:
    """A page one can go to from anywhere; `key` follows g on the keyboard."""

    name: str
    url: str
    key: str
    is_here: bool
    count: str = ""
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Shell:
    """The frame of a page."""

    places: tuple[Place, ...] = ()
    is_sample: bool = False
    is_worker_silent: bool = False

    @property
    def first(self) -> tuple[Place, ...]:
        """Return the places that a phone shows at once."""
        return self.places[:AT_ONCE]

    @property
    def rest(self) -> tuple[Place, ...]:
        """Return those that a phone shows behind "More"."""
        return self.places[AT_ONCE:]

    @property
    def is_in_rest(self) -> bool:
        """Tell whether the page is one of those behind "More"."""
        return any(each.is_here for each in self.rest)


AT_ONCE = 4
PLACES = (
    ("Today", "today", "t"),
    ("Invitations", "invitations-list", "i"),
    ("People", "people-list", "p"),
    ("Map", "map", "n"),
    ("Introductions", "introductions", "o"),
    ("Outreach", "outreach-list", "w"),
    ("Results", "results", "r"),
    ("Outbox", "outbox-list", "b"),
    ("Prune", "prune-list", "x"),
    ("Import", "import-list", "m"),
    ("Accounts", "accounts-list", "a"),
    ("Settings", "settings", "s"),
)
INSIDE = {"people-list": ("/conversations/", "/evidence/", "/goodwill/")}  # pages one gets to from a person


def shell(request: HttpRequest) -> dict[str, Any]:
    """Give every template the frame; strangers get none of it."""
    owner = owner_or_none(request)
    if owner is None:
        return {"shell": Shell()}
    waiting = what_waits(django_rows, owner.pk)
    steps = steps_today(request, owner)
    places = tuple(place(*each, path=request.path, waiting=waiting, steps=steps) for each in PLACES)
    return {"shell": Shell(places, owner.is_sample, is_worker_silent(django_rows, machine_time()))}


def steps_today(request: HttpRequest, owner: Owner) -> int:
    """Count the steps of today once a request; the page of today has found them already."""
    found = getattr(request, "steps_today", None)
    return found if isinstance(found, int) else count_today(django_rows, settings_of(owner), read_clock())


def place(name: str, route: str, key: str, *, path: str, waiting: Waiting, steps: int) -> Place:
    """Return one place, with its number where something waits there."""
    url = reverse(route)
    counts = {
        "today": number(steps) if steps else "",
        "invitations-list": number(waiting.invitations) if waiting.invitations else "",
        "outbox-list": number(waiting.unclear) if waiting.unclear else "",
        "accounts-list": number(waiting.stopped) if waiting.stopped else "",
        "import-list": "" if waiting.import_percent is None else f"{waiting.import_percent} %",
    }
    is_here = path.startswith((url, *INSIDE.get(route, ())))
    return Place(name, url, key, is_here, counts.get(route, ""), route == "import-list")
