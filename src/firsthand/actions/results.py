"""What the network brought, worked out when it is read; nothing is written."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from firsthand.actions.made_ties import ties_made
from firsthand.core.advice import Advice, advise
from firsthand.core.days import say_day
from firsthand.core.experiments import BeforeAndSince, Experiment, before_and_since
from firsthand.core.outcomes import Kind, Outcome, Role, find_kind, kinds_offered
from firsthand.core.rates import Finding
from firsthand.core.result_bands import BandRate, by_strength, compared_bands
from firsthand.core.result_words import say_apart, say_results, say_several
from firsthand.core.results import (
    Measure,
    PeriodRate,
    Results,
    TieMade,
    Window,
    by_period,
    evaluate,
    first_looked_at,
    policy_periods,
)
from firsthand.core.spectrum import chosen_then
from firsthand.store.database import Rows
from firsthand.store.queries.experiments import experiments_of
from firsthand.store.queries.made_ties import TiesKept
from firsthand.store.queries.outcomes import outcomes_of, own_kinds, role_of, role_since
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.pitches import pitches_of
from firsthand.store.queries.policies import known_policies
from firsthand.store.queries.spectrum import choices_made


@dataclass(frozen=True, slots=True)
class Stood:
    """Where the owner stood on the spectrum on a day, by what they did and by the policy in use, if one is known."""

    on: date
    measured: int
    policy: str | None
    chosen: int | None


@dataclass(frozen=True, slots=True)
class Looked:
    """Everything that Results shows of one kind of outcome, or of all: `kind` is None."""

    today: date
    role: Role | None
    asides: tuple[str, ...]  # what was asked for and is looked at otherwise
    kinds: tuple[tuple[Kind, int], ...]  # with how many of each came within the window
    kind: Kind | None
    every: tuple[Outcome, ...]  # of all kinds, at any time
    outcomes: tuple[Outcome, ...]  # of this kind, within the window
    others: int  # of other kinds, within the window
    kept_since: date  # outcomes
    ties: Mapping[int, TieMade]
    is_worked_out: bool  # false where there are many ties, and nobody has looked at them yet
    results: Results
    bands: tuple[BandRate, ...]
    band_finding: Finding | None
    periods: tuple[PeriodRate, ...]
    policy: str
    place: int
    advice: Advice
    experiments: tuple[Experiment, ...]
    held: Mapping[int, BeforeAndSince]  # by experiment
    stands: tuple[Stood, ...]  # at the end of quarters, the oldest first

    @property
    def is_empty(self) -> bool:
        """Tell whether there is neither an outcome nor a connection."""
        return self.is_worked_out and not self.every and not self.ties

    def compared(self, measure: Measure) -> Finding | None:
        """Say which way of making ties brings most by a measure."""
        return self.results.compared(measure)


def look_at_results(
    rows: Rows,
    owner: OwnerRow,
    now: datetime,
    *,
    kind: str = "",
    since: date | None = None,
    with_places: bool = False,
) -> Looked:
    """Hold outcomes against ties; of the kind named, else of the one there is most of.

    Where the owner stood is told once that was worked out, or `with_places` at once.
    """
    found = ties_made(rows, owner.id, now, with_places=with_places)
    return look_at_ties(rows, owner, now, found, kind=kind, since=since)


def look_at_ties(
    rows: Rows,
    owner: OwnerRow,
    now: datetime,
    found: TiesKept | None,
    *,
    kind: str = "",
    since: date | None = None,
) -> Looked:
    """Hold outcomes against these ties, None where nobody has looked at them yet."""
    today, every = now.date(), outcomes_of(rows, owner.id)
    role = role_of(rows, owner.id)
    kept_since = first_looked_at(every, role_since(rows, owner.id), today)
    window, moved = window_asked(since, kept_since, today)
    within = [each for each in every if window.holds(each.on)]
    kinds = counted_kinds(every, within, role, own_kinds(rows, owner.id))
    chosen, unknown = chosen_kind(kinds, kind)
    wanted = [each for each in every if chosen is None or each.kind == chosen]
    outcomes = tuple(each for each in wanted if window.holds(each.on))
    kept = found or TiesKept((), {})
    sold = {person: tuple(each.on for each in its) for person, its in pitches_of(rows, owner.id).items()}
    ties = [replace(each, pitches=sold.get(each.person, ())) for each in kept.ties]
    results = evaluate(ties, wanted, window)
    bands = by_strength(kept.strengths, {each.person: each.since for each in kept.ties}, wanted, window)
    places = {each.name: each.place for each in known_policies(rows, owner)}
    place, choices = places.get(owner.policy, 0), choices_made(rows, owner.id)
    periods = policy_periods(choices, places, window)
    experiments = tuple(experiments_of(rows, owner.id))
    others = len(within) - len(outcomes)
    return Looked(
        today,
        role,
        tuple(filter(None, (unknown, moved))),
        kinds,
        chosen,
        tuple(every),
        outcomes,
        others,
        kept_since,
        {each.person: each for each in ties},
        found is not None,
        results,
        bands,
        compared_bands(bands),
        by_period(periods, wanted, window),
        owner.policy,
        place,
        advise(results, place, others=others)
        if found
        else Advice("", "", ("Your ties are still being looked at.",)),
        experiments,
        {each.id: before_and_since(each, wanted, ties, kept_since, today) for each in experiments},
        stands_of(choices, kept, places),
    )


def window_asked(since: date | None, kept_since: date, today: date) -> tuple[Window, str]:
    """Return the days to look at, and a sentence where they are not those that were asked for."""
    if since is None or kept_since <= since <= today:
        return Window(since or kept_since, today), ""
    why = (
        "No outcome was kept before"
        if since < kept_since
        else f"{say_day(since)} has not come, so it counts from"
    )
    return Window(kept_since, today), f"{why} {say_day(kept_since)}."


def stands_of(
    choices: Sequence[tuple[date, str]], kept: TiesKept, places: Mapping[str, int]
) -> tuple[Stood, ...]:
    """Return where the owner stood, beside the policy in use then."""
    found = []
    for on, measured in kept.places:
        policy = chosen_then(choices, on)
        found.append(Stood(on, measured, policy, places.get(policy) if policy else None))
    return tuple(found)


def counted_kinds(
    every: Sequence[Outcome], within: Sequence[Outcome], role: Role | None, own: Sequence[str]
) -> tuple[tuple[Kind, int], ...]:
    """Return the kinds of the role and those there are outcomes of, with how many came within the window."""
    counts = Counter(each.kind for each in within)
    offered = kinds_offered(role, own)
    others = [each for each in dict.fromkeys(each.kind for each in every) if each not in offered]
    return tuple((each, counts[each]) for each in (*offered, *others))


def chosen_kind(kinds: Sequence[tuple[Kind, int]], asked: str) -> tuple[Kind | None, str]:
    """Return the kind that was asked for, else the one there is most of, and a sentence where there is none such.

    No kind stands for all.
    """
    if asked == "all":
        return None, ""
    if named := find_kind(asked, [kind.key for kind, _ in kinds]):
        return named, ""
    most = max(kinds, key=lambda each: each[1], default=None)
    unknown = f"There is no kind of outcome called “{asked}”." if asked else ""
    return most[0] if most and most[1] else None, unknown


def line_of(looked: Looked) -> str:
    """Say in a line what came, and whether that tells anything yet."""
    return say_results(
        looked.results,
        looked.kind,
        looked.advice,
        looked.today,
        is_known=looked.is_worked_out,
        others=looked.others,
    )


def say_rows(looked: Looked, groups: Iterable[Sequence[int]]) -> str:
    """Say why the rows of a table do not add up to all outcomes; "" where they do."""
    rows = tuple(groups)
    return " ".join(filter(None, (say_several(rows), say_apart(rows, looked.results.outcomes))))
