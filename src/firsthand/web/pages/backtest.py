"""What the pages of the back-test show: policies side by side, and the lists behind their numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.core.backtest import Bounded, Compared, Judged, Replay
from firsthand.core.backtest_words import (
    cannot_show,
    tell_beyond,
    tell_losing,
    tell_minutes,
    tell_replay,
    tell_saved,
    tell_time,
)
from firsthand.core.listing import PersonRow
from firsthand.core.outcomes import Outcome
from firsthand.core.policy import explain_decision
from firsthand.core.stops import Policy
from firsthand.core.verdicts import Verdict
from firsthand.web.words import VERDICT_WORDS, count, day, number

DIFFERENT, PITCHES = "different", "pitches"
KINDS = (*(verdict.value for verdict in Verdict), DIFFERENT, PITCHES)


class Cell(NamedTuple):
    """A number, its bounds in words, and the list it opens; no address where there is nothing to open."""

    text: str
    bounds: str = ""
    address: str = ""


class Row(NamedTuple):
    """One line of a table: what it counts, with the shape of an answer, and the number of each policy."""

    name: str
    cells: tuple[Cell, ...]
    verdict: str = ""


class OutcomeLine(NamedTuple):
    """An outcome, and the people it came from."""

    what: str
    on: str
    people: tuple[tuple[int, str], ...]


class Fate(NamedTuple):
    """The outcomes that a policy would have kept, or lost, with the name of their list in addresses."""

    anchor: str
    name: str
    lines: tuple[OutcomeLine, ...]


@dataclass(frozen=True, slots=True)
class BacktestPage:
    """Two policies over the same past."""

    lines: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[Row, ...]
    years: tuple[tuple[str, tuple[Row, ...]], ...]  # by policy
    notes: tuple[str, ...]
    outcomes: tuple[Fate, ...]
    different: Cell
    cannot: tuple[str, ...]
    choices: tuple[str, ...]
    is_empty: bool


class Line(NamedTuple):
    """Somebody on a list of the back-test: the day, what was answered, and why."""

    person: int
    name: str
    work: str
    on: str
    answers: tuple[tuple[str, str], ...]  # the answer of each policy, and what it is called
    why: str
    became: str


def build_backtest(compared: Compared, policies: Sequence[Policy]) -> BacktestPage:
    """Return the page of a comparison."""
    replays = compared.replays
    return BacktestPage(
        lines=tuple(tell_replay(each) for each in replays),
        names=tuple(each.policy.name for each in replays),
        rows=tuple(rows_of(compared)),
        years=tuple((each.policy.name, tuple(years_of(replays, at))) for at, each in enumerate(replays)),
        notes=tuple(f"{each.policy.name}: {tell_time(each)} {tell_beyond(each)}".strip() for each in replays),
        outcomes=tuple(each for each in fates_of(compared) if each.lines),
        different=different_cell(replays),
        cannot=tuple(cannot_show(compared)),
        choices=tuple(each.name for each in policies),
        is_empty=not compared.known.requests,
    )


def rows_of(compared: Compared) -> Iterator[Row]:
    """Yield the lines of the table: the answers, then what would have come of them."""
    replays = compared.replays
    for verdict in Verdict:
        cells = (
            bounded(each.verdicts[verdict], behind(replays, at, verdict.value))
            for at, each in enumerate(replays)
        )
        yield Row(VERDICT_WORDS[verdict], tuple(cells), verdict.value)
    if compared.outcomes:
        kept = (bounded(each.kept, f"#kept-{at}") for at, each in enumerate(replays))
        lost = (bounded(each.lost, f"#lost-{at}") for at, each in enumerate(replays))
        yield Row("Outcomes kept", tuple(kept))
        yield Row("Outcomes lost", tuple(lost))
    pitches = (bounded(each.avoided, behind(replays, at, PITCHES)) for at, each in enumerate(replays))
    yield Row("Pitches spared", tuple(pitches))
    yield Row("Asks and talks take", tuple(Cell(tell_minutes(each.minutes_spent)) for each in replays))
    yield Row("In all, beside letting everybody in", tuple(Cell(tell_saved(each)) for each in replays))


def years_of(replays: Sequence[Replay], at: int) -> Iterator[Row]:
    """Yield the answers of a policy in each year, the newest first."""
    for year in sorted({year for each in replays for year in each.by_year}, reverse=True):
        counts = replays[at].by_year.get(year, {})
        cells = (
            Cell(number(found), "", behind(replays, at, verdict.value, year=year) if found else "")
            for verdict in Verdict
            for found in (counts.get(verdict, 0),)
        )
        yield Row(str(year), tuple(cells))


def fates_of(compared: Compared) -> Iterator[Fate]:
    """Yield the outcomes that each policy would have lost, and kept."""
    for at, each in enumerate(compared.replays):
        lost = each.outcomes_lost
        kept = (outcome for outcome in compared.outcomes if outcome not in lost)
        name = each.policy.name
        yield Fate(f"lost-{at}", f"{name}: {tell_losing(each).lower()}", tuple(map(outcome_line, lost)))
        yield Fate(f"kept-{at}", f"{name}: kept", tuple(map(outcome_line, kept)))


def outcome_line(outcome: Outcome) -> OutcomeLine:
    """Return an outcome with its people."""
    people = tuple((each.person, each.name) for each in outcome.credits)
    return OutcomeLine(outcome.kind.capital, day(outcome.on), people)


def different_cell(replays: Sequence[Replay]) -> Cell:
    """Return how many get another answer from each policy."""
    found = sum(is_different(each) for each in side_by_side(replays)) if len(replays) > 1 else 0
    address = behind(replays, 0, DIFFERENT) if found else ""
    return Cell(count(found, "of them gets another answer", "of them get another answer"), "", address)


def bounded(value: Bounded, address: str) -> Cell:
    """Return a number with its bounds, and what it opens."""
    is_sure = value.low == value.value == value.high
    said = "" if is_sure else f"{number(value.low)} to {number(value.high)}"
    return Cell(number(value.value), said, address if value.value else "")


def behind(replays: Sequence[Replay], at: int, kind: str, *, year: int = 0) -> str:
    """Return the address of the list behind a number."""
    policies = [("policy", replays[0].policy.name), *[("against", each.policy.name) for each in replays[1:]]]
    asked = [*policies, ("of", kind), *([("at", at)] if at else []), *([("year", year)] if year else [])]
    return f"{reverse('backtest-people')}?{urlencode(asked)}"


def side_by_side(replays: Sequence[Replay]) -> Iterator[tuple[Judged, ...]]:
    """Yield each request with the answers of all policies."""
    return zip(*(each.judged for each in replays), strict=True)


def is_different(judged: Sequence[Judged]) -> bool:
    """Tell whether policies answer differently."""
    return len({each.verdict for each in judged}) > 1


def listed(replays: Sequence[Replay], kind: str, at: int, year: int) -> list[tuple[Judged, ...]]:
    """Return the requests behind a number, the newest first."""
    chosen = [each for each in side_by_side(replays) if not year or each[0].request.on.year == year]
    if kind == PITCHES:
        people = {each.person for each in replays[at].pitches_avoided}
        found = [each for each in chosen if each[0].request.person in people]
    elif kind == DIFFERENT:
        found = [each for each in chosen if is_different(each)]
    else:
        found = [each for each in chosen if each[at].verdict is Verdict(kind)]
    return found[::-1]


def tell_list(replays: Sequence[Replay], kind: str, at: int, number_of: int, year: int) -> str:
    """Say what a list holds."""
    name, people = replays[at].policy.name, count(number_of, "time")
    when = f" in {year}" if year else ""
    if kind == DIFFERENT:
        return f"{people}{when} the two answer differently"
    if kind == PITCHES:
        return f"{people}{when} somebody sold you something later whom {name} would not have let in"
    done = {
        Verdict.ACCEPT: "accepted",
        Verdict.TALK: "proposed a talk",
        Verdict.ASK: "asked “have we met?”",
        Verdict.DECLINE: "declined",
    }[Verdict(kind)]
    return f"{people}{when} {name} would have {done}"


def build_line(
    judged: Sequence[Judged], replays: Sequence[Replay], at: int, rows: Mapping[int, PersonRow]
) -> Line:
    """Return one line of a list."""
    request, row = judged[at].request, rows.get(judged[at].request.person)
    reasons = explain_decision(request.case, judged[at].decision, replays[at].policy, request.on).reasons
    work = " at ".join(part for part in (row.position, row.company) if part) if row else ""
    return Line(
        request.person if row else 0,
        (row.name if row else request.case.called) or request.case.called,
        work,
        day(request.on),
        tuple((each.verdict.value, VERDICT_WORDS[each.verdict]) for each in judged),
        ". ".join(each.text.rstrip(".") for each in reasons[:2]),
        "" if request.is_let_in else "not let in, or not yet",
    )
