"""firsthand backtest: what other rules would have done with the past."""

from collections.abc import Iterator

from firsthand.cli.output import print_hanging, print_json, print_line, print_table, print_verdict
from firsthand.clock import read_clock
from firsthand.core.backtest import Bounded, Compared, Replay
from firsthand.core.backtest_json import compared_json
from firsthand.core.backtest_minutes import Minutes
from firsthand.core.backtest_words import (
    cannot_show,
    tell_beyond,
    tell_bounds,
    tell_losing,
    tell_replay,
    tell_time,
)
from firsthand.core.verdicts import Verdict
from firsthand.store.queries.policies import name_of_policy, policy_in_use


def show_backtest(policy: str | None, against: str | None, minutes: Minutes, *, as_json: bool) -> int:
    """Print one policy, or two side by side. Raises UserError POL-101."""
    from firsthand.actions.backtest import compare_policies
    from firsthand.cli.pruning import network

    found = Compared(minutes=minutes)
    with network() as opened:
        if opened:
            rows, owner = opened
            first = policy_in_use(rows, owner).name if policy is None else policy
            wanted = (first,) if against is None else (first, against)
            names = dict.fromkeys(name_of_policy(rows, owner.id, each) for each in wanted)
            found = compare_policies(rows, owner, read_clock(), list(names), minutes=minutes)
    if as_json:
        print_json(compared_json(found))
    elif not found.known.requests:
        print_line(
            "Nobody is known to have come into your network yet. Import your archive: firsthand import PATH"
        )
    else:
        print_compared(found)
    return 0


def print_compared(found: Compared) -> None:
    """Print policies side by side as text."""
    for each in found.replays:
        print_replay(each)
    print_years(found.replays)
    print_line("What this cannot show")
    for text in cannot_show(found):
        print_hanging("  ", text)


def print_replay(replay: Replay) -> None:
    """Print one policy: a sentence, the numbers with their bounds, and what it costs."""
    print_hanging("", tell_replay(replay))
    for verdict in Verdict:
        print_verdict(verdict.value, f"{verdict.value:<8} {tell_bounds(replay.verdicts[verdict])}")
    for name, counted, of in sums_of(replay):
        print_line(f"  {name:<8} {tell_bounds(counted)} {of}")
    if beyond := tell_beyond(replay):
        print_hanging("  ", beyond)
    for outcome in replay.outcomes_lost:
        people = ", ".join(each.name for each in outcome.credits)
        print_hanging(
            f"  {tell_losing(replay)}: ", f"{outcome.kind.one}, {outcome.on.isoformat()}, from {people}"
        )
    print_hanging("  ", tell_time(replay))
    print_line()


def sums_of(replay: Replay) -> Iterator[tuple[str, Bounded, str]]:
    """Yield what would have come of the answers: outcomes kept and lost where there are any, and pitches."""
    if replay.kept.value + replay.lost.value:
        yield "kept", replay.kept, "of your outcomes"
        yield "lost", replay.lost, "of your outcomes"
    yield "spared", replay.avoided, "pitch" if replay.avoided == Bounded(1, 1, 1) else "pitches"


def print_years(replays: tuple[Replay, ...]) -> None:
    """Print the answers of each year."""
    years = sorted({year for each in replays for year in each.by_year})
    rows = [
        [
            str(year),
            each.policy.name,
            *(f"{each.by_year.get(year, {}).get(verdict, 0):,}" for verdict in Verdict),
        ]
        for year in years
        for each in replays
    ]
    print_table(["Year", "Policy", *(verdict.value for verdict in Verdict)], rows)
    print_line()
