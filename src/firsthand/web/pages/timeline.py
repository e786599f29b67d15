"""A person's timeline: months, newest first, with long silences as gaps to scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.urls import reverse

from firsthand.core.days import span
from firsthand.store.queries.timeline import Happening
from firsthand.web.links import evidence_url
from firsthand.web.words import MONTHS, local_day, month

HAPPENINGS = 200  # on one page
SILENCE_DAYS = 120
STEPS = (365, 730, 1825)
TALK = ("message", "note", "mail", "meeting")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that happened."""

    anchor: str
    day: str
    what: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Part:
    """A month with what happened in it, or a silence between two."""

    month: str = ""
    items: tuple[Item, ...] = ()
    silence: str = ""
    silence_step: int = 0


def build_timeline(happenings: Sequence[Happening]) -> tuple[Part, ...]:
    """Group what happened by month, and put a gap where neither wrote to the other for four months or more."""
    return tuple(walk(happenings))


def walk(happenings: Sequence[Happening]) -> Iterator[Part]:
    """Yield months and silences, newest first."""
    after: date | None = None
    for _, group in groupby(happenings, key=lambda each: local_day(each.at).replace(day=1)):
        members = list(group)
        contacts = [local_day(each.at) for each in members if each.is_contact]
        if contacts and after and (after - contacts[0]).days >= SILENCE_DAYS:
            yield build_silence((after - contacts[0]).days)
        yield Part(month=month(local_day(members[0].at)), items=tuple(map(build_item, members)))
        after = contacts[-1] if contacts else after


def build_silence(days: int) -> Part:
    """Return a gap whose height, in four steps, goes by its length."""
    return Part(silence=span(days), silence_step=1 + sum(days >= step for step in STEPS))


def url_of(happening: Happening) -> str:
    """Return where a line opens: what was written in its conversation, what was sent from here in the outbox."""
    if happening.kind == "outgoing":
        return reverse("outbox-detail", args=[happening.record.partition(":")[2]])
    return evidence_url(happening.record) if happening.kind in TALK else ""


def build_item(happening: Happening) -> Item:
    """Return one line of the timeline; what was written opens in its conversation."""
    on = local_day(happening.at)
    return Item(
        anchor=happening.record.replace(":", "-"),
        day=f"{on.day} {MONTHS[on.month - 1]}",
        what=f"{happening.title}:" if happening.text else happening.title,
        text=happening.text,
        url=url_of(happening),
    )
