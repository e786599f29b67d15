"""A month on one page, in words: each number with whom it is about."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.actions.monthly import Monthly
from firsthand.core.goodwill import Favour, tell_favour
from firsthand.core.map_months import month_name, month_slug, month_start
from firsthand.core.monthly import Listed, Month, MonthCounts, Next
from firsthand.core.monthly_words import Told, Where, brought, changed, say_month, say_until, stands
from firsthand.core.outcomes import Outcome
from firsthand.web.pages.charts import MonthsChart, build_months_chart
from firsthand.web.words import day, number

NAMED = 8  # people named beside a number; the rest is a list away
FAVOURS = 12


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its number, whom it is about, and where all of them are listed."""

    text: str
    people: tuple[Named, ...] = ()
    more: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class Came:
    """An outcome, and thanks to whom."""

    text: str
    on: str
    people: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """Something given or got."""

    person: Named
    text: str
    on: str
    record: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """One thing to do, why, and where."""

    text: str
    because: str
    url: str


class Lately(NamedTuple):
    """One of the months side by side, and what happened within it."""

    name: str
    conversations: str
    connected: str
    outcomes: str


@dataclass(frozen=True, slots=True)
class MonthlyView:
    """Everything the page shows."""

    slug: str
    name: str
    line: str
    aside: str
    before: str
    after: str
    stands: tuple[Line, ...]
    came: tuple[Came, ...]
    brought: tuple[Line, ...]
    favours: tuple[Done, ...]
    changed: tuple[Line, ...]
    suggestions: tuple[Suggested, ...]
    asks_for_suggestions: bool
    is_empty: bool
    lately: tuple[Lately, ...]  # nothing where nothing happened
    chart: MonthsChart


def people_named(month: Month) -> set[int]:
    """Return everybody whose name the page needs."""
    shown = {person for people in month.lists.values() for person in people[:NAMED]}
    credited = {each.person for outcome in month.outcomes for each in outcome.credits}
    return shown | credited | {person for person, _ in newest(month.favours)}


def build_month(found: Monthly, names: Mapping[int, str]) -> MonthlyView:
    """Say what a month was."""
    month, slug = found.month, month_slug(found.month.number)

    def lines(told: Iterable[Told]) -> tuple[Line, ...]:
        return tuple(line_of(each, month, slug, names) for each in told)

    return MonthlyView(
        slug,
        month_name(month.number),
        say_month(month),
        aside(found),
        slug_before(found),
        slug_after(found),
        lines(stands(month, found.places, found.periods)),
        tuple(came(each, names) for each in month.outcomes),
        lines(brought(month)),
        tuple(done(person, favour, names) for person, favour in newest(month.favours)),
        lines(changed(month)),
        tuple(Suggested(each.text, each.because, url_of(each.what, slug)) for each in found.suggestions),
        month.number >= found.months.stop - 2,
        month.is_empty,
        tuple(map(lately, month.lately)) if any(any(each[1:]) for each in month.lately) else (),
        build_months_chart([(short_month(each.number), each.conversations) for each in month.lately]),
    )


def lately(counts: MonthCounts) -> Lately:
    """Return one of the months side by side."""
    return Lately(
        short_month(counts.number),
        number(counts.conversations),
        number(counts.connected),
        number(counts.outcomes),
    )


def short_month(month: int) -> str:
    """Write a month as Mar 2026."""
    return day(month_start(month)).split(" ", 1)[1]


def aside(found: Monthly) -> str:
    """Say what the month still lacks."""
    if not found.is_worked_out:
        return "Your ties are being looked at for the first time, so connections and conversations are missing yet."
    return "" if found.is_over else say_until(found.month.last_on)


def line_of(told: Told, month: Month, slug: str, names: Mapping[int, str]) -> Line:
    """Return a sentence with the first people behind it, and where all of them are."""
    if told.listed is None:
        return Line(told.text, url=page_url(told.where, slug) if told.where else "")
    people = month.people(told.listed)
    if not people:
        return Line(told.text)
    shown = named(people[:NAMED], names)
    url = reverse("month-people", args=[slug, told.listed.value])
    return Line(told.text, shown, len(people) - len(shown), url)


def page_url(where: Where, slug: str) -> str:
    """Return the page behind a sentence without people."""
    if where is Where.MAP:
        return f"{reverse('map')}?{urlencode({'month': slug})}"
    return reverse("policies-list") if where is Where.POLICIES else f"{reverse('results')}#spectrum"


def slug_before(found: Monthly) -> str:
    before = found.month.number - 1
    return month_slug(before) if before in found.months else ""


def slug_after(found: Monthly) -> str:
    after = found.month.number + 1
    return month_slug(after) if after in found.months else ""


def came(outcome: Outcome, names: Mapping[int, str]) -> Came:
    text = f"{outcome.kind.capital}: {outcome.note}" if outcome.note else outcome.kind.capital
    return Came(text, day(outcome.on), named([each.person for each in outcome.credits], names))


def newest(favours: Sequence[tuple[int, Favour]]) -> Sequence[tuple[int, Favour]]:
    return sorted(favours, key=lambda each: each[1].on, reverse=True)[:FAVOURS]


def done(person: int, favour: Favour, names: Mapping[int, str]) -> Done:
    return Done(Named(person, names.get(person, "")), tell_favour(favour), day(favour.on), favour.record)


def named(people: Sequence[int], names: Mapping[int, str]) -> tuple[Named, ...]:
    return tuple(Named(each, names[each]) for each in people if each in names)


def url_of(what: Next, slug: str) -> str:
    """Return where a suggestion leads."""
    plain = {
        Next.EXPERIMENT: "results",
        Next.FOLLOW_UP: "pipeline-list",
        Next.PITCHES: "prune-list",
        Next.POLICY: "results",
        Next.OUTCOMES: "outcomes-list",
    }
    if what in plain:
        return reverse(plain[what])
    return reverse(
        "month-people", args=[slug, {Next.QUIET: Listed.QUIET, Next.TURN: Listed.THANKLESS}[what].value]
    )
