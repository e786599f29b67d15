"""What the network brought, worked out when it is read; nothing is written."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from firsthand.actions.made_ties import ties_made
from firsthand.core.advice import Advice, advise
from firsthand.core.experiments import Experiment
from firsthand.core.outcomes import Kind, Outcome, Role, kinds_offered
from firsthand.core.rates import Finding
from firsthand.core.result_bands import BandRate, by_strength, compared_bands
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
    kinds: tuple[tuple[Kind, int], ...]  # with how many there are of each
    kind: Kind | None
    every: tuple[Outcome, ...]  # of all kinds
    outcomes: tuple[Outcome, ...]  # of this kind, within the window
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
    stands: tuple[Stood, ...]  # at the end of quarters, the oldest first

    def compared(self, measure: Measure) -> Finding | None:
        """Say which way of making ties brings most by a measure."""
        return self.results.compared(measure)


def look_at_results(
    rows: Rows, owner: OwnerRow, now: datetime, *, kind: str = "", since: date | None = None
) -> Looked:
    """Hold outcomes against ties; of the kind named, else of the one there is most of."""
    return look_at_ties(rows, owner, now, ties_made(rows, owner.id, now), kind=kind, since=since)


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
    kinds = counted_kinds(every, role, own_kinds(rows, owner.id))
    chosen = chosen_kind(kinds, kind)
    wanted = [each for each in every if chosen is None or each.kind == chosen]
    window = Window(since or first_looked_at(every, role_since(rows, owner.id), today), today)
    kept = found or TiesKept((), {})
    sold = pitches_of(rows, owner.id)
    ties = [replace(each, pitches=len(its)) if (its := sold.get(each.person)) else each for each in kept.ties]
    results = evaluate(ties, wanted, window)
    bands = by_strength(kept.strengths, {each.person: each.since for each in kept.ties}, wanted, window)
    places = {each.name: each.place for each in known_policies(rows, owner)}
    place, choices = places.get(owner.policy, 0), choices_made(rows, owner.id)
    periods = policy_periods(choices, places, window)
    return Looked(
        today,
        role,
        kinds,
        chosen,
        tuple(every),
        tuple(each for each in wanted if window.first_on <= each.on <= today),
        {each.person: each for each in ties},
        found is not None,
        results,
        bands,
        compared_bands(bands),
        by_period(periods, wanted, window),
        owner.policy,
        place,
        advise(results, place) if found else Advice("", "", ("Your ties are still being looked at.",)),
        tuple(experiments_of(rows, owner.id)),
        stands_of(choices, kept, places),
    )


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
    every: Sequence[Outcome], role: Role | None, own: Sequence[str]
) -> tuple[tuple[Kind, int], ...]:
    """Return the kinds of the role and those there are outcomes of, with how many."""
    counts = Counter(each.kind for each in every)
    offered = kinds_offered(role, own)
    others = [each for each in counts if each not in offered]
    return tuple((each, counts[each]) for each in (*offered, *others))


def chosen_kind(kinds: Sequence[tuple[Kind, int]], asked: str) -> Kind | None:
    """Return the kind that was asked for, else the one there is most of; None stands for all."""
    if asked == "all":
        return None
    named = [kind for kind, _ in kinds if kind.key == asked]
    most = max(kinds, key=lambda each: each[1], default=None)
    return named[0] if named else most[0] if most and most[1] else None
