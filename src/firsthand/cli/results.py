"""firsthand results: what the network brought, what that speaks for, and experiments with policies."""

from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table, tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import parse_day, read_clock
from firsthand.core.advice import MEASURE_WORDS
from firsthand.core.days import say_count, say_day, say_list
from firsthand.core.experiments import Experiment, say_adjust, say_due
from firsthand.core.made import MADE_WORDS
from firsthand.core.rates import LEVEL, Finding, Rate
from firsthand.core.result_words import (
    BAND_NAMES,
    MADE_NAMES,
    say_finding,
    say_held,
    say_others,
    say_rate,
    say_share,
)
from firsthand.core.results import Group, Measure, PeriodRate
from firsthand.core.row_numbers import row_id

if TYPE_CHECKING:
    from firsthand.actions.results import Looked


def show(asked: Namespace) -> int:
    """Print what came of the network. Raises UserError OUC-101, CLI-101."""
    start_django()
    from firsthand.actions.outcomes import kind_named
    from firsthand.actions.owners import local_owner
    from firsthand.actions.results import look_at_results
    from firsthand.store.database import django_rows
    from firsthand.store.queries.owners import first_owner

    now = read_clock()
    local = local_owner(now)
    kind = asked.kind if asked.kind in ("", "all") else kind_named(local, asked.kind).key
    owner = first_owner(django_rows)
    assert owner is not None
    since = parse_day(asked.since, "--since") if asked.since else None
    looked = look_at_results(django_rows, owner, now, kind=kind, since=since, with_places=True)
    if asked.as_json:
        print_json(results_json(looked))
    else:
        tell(looked)
    return 0


def show_month(text: str, *, as_json: bool) -> int:
    """Print a month on one page. Raises UserError RES-101."""
    start_django()
    from firsthand.cli.monthly import show_month

    return show_month(text, as_json=as_json)


def tell(looked: "Looked") -> None:
    """Print it in words and tables."""
    from firsthand.actions.results import line_of

    print_hanging("", line_of(looked))
    if looked.is_empty:
        print_line(
            "Import your archive: firsthand import PATH. Keep an outcome: firsthand outcome KIND PERSON"
        )
        tell_experiments(looked)
        return
    for aside in looked.asides:
        print_hanging("  ", aside)
    if looked.kind and looked.others:
        print_hanging("  ", f"And {say_others(looked.others)}: {say_kinds(looked)}. All of them: --kind all")
    for why in looked.advice.why if looked.advice.toward or len(looked.advice.why) > 1 else ():
        print_hanging("  ", why)
    if looked.advice.stop:
        print_line(f'Try one step: firsthand results --try "{looked.advice.stop}"')
    if looked.is_worked_out:
        tell_tables(looked)
    tell_experiments(looked)


def say_kinds(looked: "Looked") -> str:
    """Say how many there are of each other kind."""
    return say_list(
        [
            f"{say_count(number, kind.one, kind.many)} (--kind {kind.key!r})"
            for kind, number in looked.kinds
            if number and kind != looked.kind
        ]
    )


def tell_experiments(looked: "Looked") -> None:
    """Print each experiment with what came before it and since, and how to go on."""
    for each in looked.experiments:
        print_line()
        ends = f" to {say_day(each.reviewed_on)}: {each.word.value}" if each.word and each.reviewed_on else ""
        print_hanging("", f"Experiment {each.id}: {each.policy}, from {say_day(each.starts_on)}{ends}.")
        for said in (
            each.expects and f"Expected: {each.expects}",
            say_held(looked.held[each.id], looked.kind),
        ):
            if said:
                print_hanging("  ", said)
        if each.result:
            print_hanging("  ", f"What came of it: {each.result}")
        if each.word is None:
            print_hanging("  ", say_due(each, looked.today))
            print_line(f"  Say what follows: firsthand results --review {each.id} keep|adjust")
    if adjusts := say_adjust(looked.experiments, looked.place):
        print_hanging("", f"{adjusts} Try it: firsthand results --try POLICY")


def tell_tables(looked: "Looked") -> None:
    from firsthand.actions.results import say_rows

    groups = looked.results.groups
    print_line()
    print_table(
        ["How the tie was made", "Connections", "Outcomes", *(f"{MEASURE_WORDS[each]}" for each in Measure)],
        [
            [
                MADE_WORDS[each.made],
                f"{len(each.people):,}",
                str(len(each.outcomes)),
                *(say_rate(each.rate(measure), LEVEL) for measure in Measure),
            ]
            for each in groups
        ],
    )
    print_hanging("", say_finding(looked.compared(Measure.CONNECTIONS), MADE_NAMES))
    if aside := say_rows(looked, (each.outcomes for each in groups)):
        print_hanging("", aside)
    print_line()
    print_table(
        ["What it took", "Conversations", "Hours", "Asked", "Pitches", "for 100"],
        [
            [MADE_WORDS[each.made], f"{each.conversations:,}", f"{each.hours:,.1f}", str(each.asked),
             str(each.pitches), say_share(each)]
            for each in groups
        ],
    )  # fmt: skip
    print_line()
    print_table(
        ["How strong it was", "Outcomes", "for 100 connections and a year"],
        [
            [BAND_NAMES[each.band.value], str(len(each.outcomes)), say_rate(each.rate, LEVEL)]
            for each in looked.bands
        ],
    )
    print_hanging("", say_finding(looked.band_finding, BAND_NAMES))
    if aside := say_rows(looked, (each.outcomes for each in looked.bands)):
        print_hanging("", aside)
    print_line()
    print_table(
        ["Policy", "From", "Until", "Outcomes", "a month"],
        [
            [each.period.policy, each.period.first_on.isoformat(), each.period.last_on.isoformat(),
             str(len(each.outcomes)), say_rate(each.rate, LEVEL)]
            for each in looked.periods
        ],
    )  # fmt: skip
    print_line(f"In brackets: between which values it lies with {100 * LEVEL:.0f} % certainty.")


def results_json(looked: "Looked") -> dict[str, Any]:
    """Return results as programs see them."""
    results = looked.results
    return {
        "since": results.window.first_on.isoformat(),
        "until": results.window.last_on.isoformat(),
        "role": looked.role.value if looked.role else None,
        "kind": looked.kind.key if looked.kind else None,
        "kinds": {kind.key: number for kind, number in looked.kinds},
        "asides": list(looked.asides),
        "outcomes": len(results.outcomes),
        "uncredited": len(results.apart),
        "connections": sum(len(each.people) for each in results.groups),
        "a_month": rate_json(results.a_month),
        "level": LEVEL,
        "is_worked_out": looked.is_worked_out,
        "made": [made_json(each) for each in results.groups],
        "compared": {measure.value: finding_json(looked.compared(measure)) for measure in Measure},
        "strength": [
            {"strength": each.band.value, "outcomes": len(each.outcomes), "rate": rate_json(each.rate)}
            for each in looked.bands
        ],
        "compared_strength": finding_json(looked.band_finding),
        "periods": [period_json(each) for each in looked.periods],
        "advice": {
            "toward": looked.advice.toward or None,
            "policy": looked.policy,
            "stop": looked.advice.stop or None,
            "why": list(looked.advice.why),
            "more": looked.advice.more or None,
        },
        "spectrum": [
            {
                "on": each.on.isoformat(),
                "measured": each.measured,
                "policy": each.policy,
                "chosen": each.chosen,
            }
            for each in looked.stands
        ],
        "experiments": [experiment_json(each, looked) for each in looked.experiments],
    }


def made_json(group: Group) -> dict[str, Any]:
    """Return the ties made in one way."""
    return {
        "made": group.made.value,
        "connections": len(group.people),
        "outcomes": len(group.outcomes),
        "conversations": group.conversations,
        "hours": round(group.hours, 1),
        "pitches": group.pitches,
        "asked": group.asked,
        "rates": {measure.value: rate_json(group.rate(measure)) for measure in Measure},
    }


def period_json(each: PeriodRate) -> dict[str, Any]:
    """Return what came under one policy."""
    return {
        "policy": each.period.policy,
        "place": each.period.place,
        "from": each.period.first_on.isoformat(),
        "until": each.period.last_on.isoformat(),
        "outcomes": len(each.outcomes),
        "a_month": rate_json(each.rate),
    }


def rate_json(rate: Rate) -> dict[str, float | None]:
    """Return a rate with its bounds."""
    bounds = rate.interval() or (None, None)
    value, (low, high) = rate.value, bounds
    return {
        name: None if each is None else round(each, 4)
        for name, each in (("value", value), ("low", low), ("high", high))
    }


def finding_json(finding: Finding | None) -> dict[str, Any] | None:
    """Return what a comparison tells."""
    if finding is None:
        return None
    return {
        "best": finding.best,
        "other": finding.other,
        "chance": round(finding.chance, 4),
        "is_sure": finding.is_sure,
        "more": finding.more or None,
    }


def experiment_json(each: Experiment, looked: "Looked") -> dict[str, Any]:
    """Return an experiment with what came before it and since."""
    held = looked.held[each.id]
    return {
        "id": str(each.id),
        "policy": each.policy,
        "from": each.starts_on.isoformat(),
        "expects": each.expects,
        "review_on": each.review_on.isoformat(),
        "result": each.result,
        "word": each.word.value if each.word else None,
        "ended_on": each.ended_on.isoformat() if each.ended_on else None,
        "kind": looked.kind.key if looked.kind else None,
        "before": rate_json(held.before),
        "since": rate_json(held.since),
        "chance_of_more": round(held.chance, 4),
        "pitches": {"before": rate_json(held.pitches_before), "since": rate_json(held.pitches_since)},
    }


def begin(policy: str, expects: str, review: str, *, as_json: bool) -> int:
    """Begin an experiment. Raises UserError POL-101, EXM-101 to EXM-103, CLI-101."""
    start_django()
    from firsthand.actions.experiments import begin_experiment
    from firsthand.actions.owners import local_owner

    now = read_clock()
    review_on = parse_day(review, "--until") if review else None
    begun = begin_experiment(local_owner(now), policy, now, expects=expects, review_on=review_on)
    said = f"{begun.policy} is in use from today. Look at it again on {say_day(begun.review_on)}; Today reminds you."
    return tell_act({"act": f"experiment:{begun.pk}", "id": str(begun.pk)}, said, as_json=as_json)


def review(experiment: str, word: str, result: str, *, as_json: bool) -> int:
    """Say what came of an experiment. Raises UserError EXM-102, EXM-104, EXM-105, EXM-107."""
    start_django()
    from firsthand.actions.experiments import review_experiment
    from firsthand.actions.owners import local_owner
    from firsthand.core.errors import UserError
    from firsthand.core.experiments import Word
    from firsthand.store.database import django_rows
    from firsthand.store.queries.experiments import experiments_of
    from firsthand.store.queries.owners import first_owner
    from firsthand.store.queries.policies import policy_in_use

    if word not in set(Word) or not (number := row_id(experiment)):
        raise UserError(
            "EXM-105",
            "A review is of an experiment, and says keep or adjust.",
            next_step="firsthand results --review ID keep",
        )
    now: datetime = read_clock()
    owner = local_owner(now)
    kept = review_experiment(owner, number, Word(word), now, result=result)
    policy = kept.experiment.policy
    if kept.word == Word.KEEP:
        said = f"Kept: the experiment with {policy} is over, and {owner.policy} stays in use."
    else:
        settings = first_owner(django_rows)
        assert settings is not None
        adjusts = say_adjust(
            experiments_of(django_rows, owner.pk), policy_in_use(django_rows, settings).place
        )
        said = f"Kept: the experiment with {policy} is over. {adjusts} Try it: firsthand results --try POLICY"
    return tell_act({"act": f"review:{kept.pk}"}, said, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest experiment or review back. Raises UserError EXM-108."""
    start_django()
    from firsthand.actions.acts import undo_newest_act
    from firsthand.actions.owners import local_owner
    from firsthand.core.errors import UserError

    now = read_clock()
    owner = local_owner(now)
    found = undo_newest_act(owner, ("experiment", "review"), now)
    if found is None:
        raise UserError("EXM-108", "You began and looked at no experiment that could be taken back.")
    newest, text = found
    if newest.sort == "experiment":
        text = f"{text} {owner.policy} is still in use; take that back with: firsthand policy --undo"
    return tell_act({"act": newest.key}, text, as_json=as_json)
