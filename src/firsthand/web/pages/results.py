"""Results as a page: the line, three charts with their tables, costs, policies and experiments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from firsthand.actions.results import Looked, Stood, line_of, say_rows
from firsthand.core.advice import MEASURE_WORDS, neighbours
from firsthand.core.experiments import Experiment, say_adjust, say_due
from firsthand.core.made import MADE_WORDS
from firsthand.core.map_months import month_end, month_number, month_start
from firsthand.core.rates import LEVEL, Rate
from firsthand.core.result_words import (
    BAND_NAMES,
    MADE_NAMES,
    say_finding,
    say_held,
    say_rate,
    say_several,
    say_share,
)
from firsthand.core.results import Group, Measure
from firsthand.core.stops import STOPS
from firsthand.web.pages.charts import (
    MonthsChart,
    PlacesChart,
    Stretch,
    build_months_chart,
    build_places_chart,
)
from firsthand.web.words import count, day, number

MEASURES = {
    Measure.CONNECTIONS: "connections",
    Measure.CONVERSATIONS: "conversations",
    Measure.HOURS: "hours spent",
}
WIDEST = 1000.0  # units of a bar
QUARTERS = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One rate as a bar: its name, where it opens, the rate in words, and where mark and interval stand, in 1,000."""

    name: str
    url: str
    outcomes: int
    said: str
    at: float
    low: float
    high: float
    has_rate: bool
    is_over: bool  # it goes on beyond the end of the scale


@dataclass(frozen=True, slots=True)
class Column:
    """One month over time, and how many outcomes."""

    name: str
    url: str
    outcomes: int
    policy: str


@dataclass(frozen=True, slots=True)
class Shade:
    """A policy in use, as a numbered stretch below the months."""

    number: int
    policy: str
    said: str
    rate: str
    outcomes: int
    url: str


@dataclass(frozen=True, slots=True)
class Cost:
    """What ties of one way of making took."""

    name: str
    url: str
    people: str
    conversations: str
    hours: str
    asked: str
    pitches: str
    share: str  # pitches for 100 connections


@dataclass(frozen=True, slots=True)
class Tried:
    """An experiment in words."""

    id: int
    text: str
    held: str
    expects: str
    result: str
    is_open: bool
    due: str


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one stood at the end of a quarter, in words."""

    name: str
    measured: int
    chosen: str


@dataclass(frozen=True, slots=True)
class ResultsView:
    """Everything the page shows."""

    line: str
    asides: tuple[str, ...]
    why: tuple[str, ...]
    stop: str
    kind: str
    kinds: tuple[tuple[str, str, bool], ...]  # address, word, chosen
    measures: tuple[tuple[str, str, bool], ...]
    since: str
    made: tuple[Bar, ...]
    made_line: str
    made_unit: str
    made_aside: str
    strengths: tuple[Bar, ...]
    strength_line: str
    strength_aside: str
    months: tuple[Column, ...]
    shades: tuple[Shade, ...]
    months_chart: MonthsChart
    a_month: str
    stands: tuple[Stand, ...]
    stand_line: str
    places_chart: PlacesChart | None
    costs: tuple[Cost, ...]
    apart: int
    apart_url: str
    tried: tuple[Tried, ...]
    stops: tuple[str, ...]  # that can be tried
    try_first: str
    adjusts: str  # what to try next, where the newest experiment is to be adjusted
    policy: str
    level: int
    is_worked_out: bool
    is_empty: bool
    has_ties: bool


def build_results(looked: Looked, measure: Measure, own: Sequence[str] = ()) -> ResultsView:
    """Say what came of the network."""
    results, kind = looked.results, looked.kind.key if looked.kind else "all"
    asked = {"kind": kind, "since": results.window.first_on.isoformat()}
    months = tuple(column(each, looked, asked) for each in looked.results.window.months)
    shown = looked.stands[-QUARTERS:]
    return ResultsView(
        line_of(looked),
        looked.asides,
        looked.advice.why if looked.advice.toward or len(looked.advice.why) > 1 else (),
        looked.advice.stop,
        kind,
        kinds_of(looked, kind, measure),
        tuple((query(asked, by=each.value), word, each is measure) for each, word in MEASURES.items()),
        results.window.first_on.isoformat(),
        bars([(MADE_WORDS[each.made], ties_url(each, asked), each.rate(measure)) for each in results.groups]),
        say_finding(looked.compared(measure), MADE_NAMES),
        MEASURE_WORDS[measure],
        say_several(each.outcomes for each in results.groups),
        bars(
            [
                (BAND_NAMES[each.band.value], outcomes_url(asked, strength=each.band.value), each.rate)
                for each in looked.bands
            ]
        ),
        say_finding(looked.band_finding, BAND_NAMES),
        say_rows(looked, (each.outcomes for each in looked.bands)),
        months,
        shades(looked, asked),
        build_months_chart([(each.name, each.outcomes) for each in months], stretches(looked)),
        say_rate(results.a_month, LEVEL),
        tuple(map(stand, shown)),
        say_stand(looked),
        build_places_chart([(day(each.on), each.measured, each.chosen) for each in shown]),
        tuple(cost(each, asked) for each in results.groups),
        len(results.apart),
        outcomes_url(asked, apart="1"),
        tuple(tried(each, looked) for each in looked.experiments),
        tuple(each for each in (*(stop.name for stop in STOPS), *own) if each != looked.policy),
        looked.advice.stop or next(iter(neighbours(looked.place)), ""),
        say_adjust(looked.experiments, looked.place),
        looked.policy,
        round(100 * LEVEL),
        looked.is_worked_out,
        not looked.every,
        not looked.is_empty,
    )


def kinds_of(looked: Looked, chosen: str, measure: Measure) -> tuple[tuple[str, str, bool], ...]:
    """Return the kinds one can choose between, with how many came of each."""
    since = looked.results.window.first_on.isoformat()
    kinds = [
        (each.key, count(total, each.one, each.many))
        for each, total in looked.kinds
        if total or each.key == chosen
    ]
    if len(kinds) > 1:
        kinds.append(("all", f"all {number(len(looked.outcomes) + looked.others)}"))
    return tuple(
        (query({"kind": key, "since": since}, by=measure.value), word, key == chosen) for key, word in kinds
    )


def query(asked: dict[str, str], **more: str) -> str:
    return f"?{urlencode(asked | more)}"


def outcomes_url(asked: dict[str, str], **more: str) -> str:
    return f"outcomes/{query(asked, **more)}"


def ties_url(group: Group, asked: dict[str, str]) -> str:
    return f"ties/{group.made.value}/{query(asked)}"


def bars(rates: Sequence[tuple[str, str, Rate]]) -> tuple[Bar, ...]:
    """Return rates as bars on one scale, which ends where the highest interval of a rate with an outcome does."""
    bounds = [rate.interval() for _, _, rate in rates]
    telling = [high[1] for high, (_, _, rate) in zip(bounds, rates, strict=True) if high and rate.count]
    most = max(telling, default=max((each[1] for each in bounds if each), default=1.0)) or 1.0
    return tuple(
        Bar(
            name,
            url,
            rate.count,
            say_rate(rate, LEVEL),
            scaled(rate.value or 0.0, most),
            scaled(found[0] if found else 0.0, most),
            scaled(found[1] if found else 0.0, most),
            found is not None,
            found is not None and found[1] > most,
        )
        for (name, url, rate), found in zip(rates, bounds, strict=True)
    )


def scaled(value: float, most: float) -> float:
    return round(min(value / most, 1.0) * WIDEST, 1)


def column(month: int, looked: Looked, asked: dict[str, str]) -> Column:
    first_on, last_on = month_start(month), month_end(month)
    outcomes = sum(first_on <= each.on <= last_on for each in looked.outcomes)
    used = [
        each.period.policy
        for each in looked.periods
        if each.period.first_on <= last_on and each.period.last_on >= first_on
    ]
    url = outcomes_url({"kind": asked["kind"]}, **{"from": first_on.isoformat(), "to": last_on.isoformat()})
    return Column(month_name(month), url, outcomes, ", then ".join(used))


def month_name(month: int) -> str:
    return f"{day(month_start(month)).split(' ', 1)[1]}"


def shades(looked: Looked, asked: dict[str, str]) -> tuple[Shade, ...]:
    """Return the stretches of time in which each policy was in use."""
    found = []
    for number_of, each in enumerate(looked.periods, start=1):
        period = each.period
        url = outcomes_url(
            {"kind": asked["kind"]}, **{"from": period.first_on.isoformat(), "to": period.last_on.isoformat()}
        )
        said = f"{day(period.first_on)} to {day(period.last_on)}"
        rate = say_rate(each.rate, LEVEL)
        found.append(Shade(number_of, period.policy, said, rate, len(each.outcomes), url))
    return tuple(found)


def stretches(looked: Looked) -> list[Stretch]:
    """Return where among the months each policy was in use."""
    start = looked.results.window.months.start

    def place(on: date, days: int) -> float:
        month = month_number(on)
        return month - start + days / month_end(month).day

    return [
        Stretch(
            each.policy, place(each.first_on, each.first_on.day - 1), place(each.last_on, each.last_on.day)
        )
        for each in (one.period for one in looked.periods)
    ]


def stand(each: Stood) -> Stand:
    """Return where one stood at the end of a quarter."""
    chosen = f"{each.chosen} ({each.policy})" if each.chosen is not None else each.policy or ""
    return Stand(day(each.on), each.measured, chosen)


def say_stand(looked: Looked) -> str:
    """Say where one stands now, beside the place one chose."""
    if not looked.stands:
        return "What you did is too little, or still being looked at, to say where you stand."
    now = looked.stands[-1]
    side = "" if now.chosen is None else f"; {now.policy}, which you use, is at {now.chosen}"
    return f"By what you did in the last year you stand at {now.measured} of 100{side}."


def cost(group: Group, asked: dict[str, str]) -> Cost:
    people = len(group.people)
    return Cost(
        MADE_WORDS[group.made],
        ties_url(group, asked),
        number(people),
        number(group.conversations),
        f"{group.hours:,.1f}",
        number(group.asked),
        number(group.pitches),
        say_share(group),
    )


def tried(experiment: Experiment, looked: Looked) -> Tried:
    """Return an experiment in words, with what came before it and since."""
    ends = f" to {day(experiment.reviewed_on)}: {experiment.word.value}" if experiment.word else ""
    return Tried(
        experiment.id,
        f"{experiment.policy}, from {day(experiment.starts_on)}{ends}",
        say_held(looked.held[experiment.id], looked.kind),
        experiment.expects,
        experiment.result,
        experiment.word is None,
        say_due(experiment, looked.today),
    )


def results_day(text: str) -> date | None:
    """Read the first day looked at from an address; None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
