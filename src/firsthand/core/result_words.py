"""Results in words: the first line, comparisons and rates, for pages and commands."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from firsthand.core.advice import Advice, Toward, say_more, tell_chance, tell_number, tell_rate
from firsthand.core.days import MONTHS, say_count
from firsthand.core.experiments import BeforeAndSince
from firsthand.core.made import MADE_WORDS
from firsthand.core.outcomes import Kind
from firsthand.core.rates import LEVEL, Finding, Rate, chance_higher, is_surely_higher, more_needed
from firsthand.core.result_bands import BAND_WORDS
from firsthand.core.results import Group, Results

MADE_NAMES = {each.value: word for each, word in MADE_WORDS.items()}
BAND_NAMES = {each.value: word for each, word in BAND_WORDS.items()}
SIDES = {Toward.QUALITY.value: "knowing first", Toward.QUANTITY.value: "casting wider"}


def say_results(
    results: Results,
    kind: Kind | None,
    advice: Advice,
    today: date,
    *,
    is_known: bool = True,
    others: int = 0,
) -> str:
    """Say in a line what came of how many connections, and whether that tells anything yet.

    `others` are outcomes of other kinds that came meanwhile.
    """
    number = len(results.outcomes)
    what = say_count(number, kind.one, kind.many) if kind else say_count(number, "outcome")
    people = say_count(sum(len(each.people) for each in results.groups), "connection")
    since = say_since(results.window.first_on, today)
    if not number and not advice.toward:
        if kind is None and not any(each.people for each in results.groups) and is_known:
            return "No outcome is kept yet, and no connection is here to bring one."
        if kind is None:
            return f"No outcome kept since {since}, of {people}."
        return f"{what} since {since}, of {people}{f'; {say_others(others)}' if others else ''}."
    came = f"Since {since}: {what}"
    if not is_known:
        return f"{came}. Your ties are still being looked at."
    return f"{came} from {people}. {say_advice(advice, 'They speak' if number else 'That speaks')}"


def say_others(others: int) -> str:
    """Say how many outcomes of other kinds there are."""
    return f"{say_count(others, 'outcome')} of other kinds"


def say_since(first_on: date, today: date) -> str:
    """Say from which month on, with the year where it is another one."""
    month = MONTHS[first_on.month - 1]
    return month if first_on.year == today.year else f"{month} {first_on.year}"


def say_advice(advice: Advice, lead: str = "They speak") -> str:
    """Say in a sentence what results speak for."""
    if advice.toward:
        return f"{lead} for {SIDES[advice.toward]}."
    if advice.more:
        return f"Too early to prefer either side; {say_more(advice.more, advice.months, 'will tell')}."
    return advice.why[-1] if advice.why else "Nothing can be told yet."


def say_finding(finding: Finding | None, words: dict[str, str]) -> str:
    """Say what a comparison tells, never more than it is sure of."""
    if finding is None:
        return "There are no two to compare yet."
    best, other = words[finding.best], words[finding.other]
    if finding.is_sure:
        return f"“{best}” has the highest rate: ahead of “{other}” with {tell_chance(finding.chance)}."
    more = (
        f"about {say_count(finding.more, 'more outcome')} will"
        if finding.more
        else "one of them is too small for that"
    )
    if finding.chance < 0.5:
        return f"Which of them has the highest rate cannot be told: {more}."
    return (
        f"“{best}” has the highest rate so far. That it truly brings more than “{other}” has a chance of"
        f" {100 * finding.chance:.0f} %, too little to tell: {more}."
    )


def say_held(held: BeforeAndSince, kind: Kind | None) -> str:
    """Say what an experiment brought, of which kind, and how many pitches, beside the time before it."""
    what = f"{kind.many[:1].upper()}{kind.many[1:]}" if kind else "Outcomes of all kinds"
    return (
        f"{what}: {say_change(held.since, held.before, 'outcome')}"
        f" Pitches: {say_change(held.pitches_since, held.pitches_before, 'pitch')}"
    )


def say_change(since: Rate, before: Rate, one: str) -> str:
    """Say how often something came a month since a day and before it, and whether that tells anything."""
    if since.exposure <= 0:
        return "it was not used for a day."
    said = f"{say_rate(since, LEVEL)} a month since it began"
    if before.exposure <= 0:
        return f"{said}; nothing was kept before."
    said += f", {say_rate(before, LEVEL)} before."
    chance = chance_higher(since, before)
    if is_surely_higher(since, before):
        return f"{said} That is more, with {tell_chance(chance)}."
    if is_surely_higher(before, since):
        return f"{said} That is less, with {tell_chance(1 - chance)}."
    needed = more_needed(since, before)
    many = "pitches" if one == "pitch" else ""
    more = f": about {say_count(needed, f'more {one}', many and f'more {many}')} will" if needed else ""
    return f"{said} That it is more now has a chance of {100 * chance:.0f} %, too little to tell{more}."


def say_several(groups: Iterable[Sequence[int]]) -> str:
    """Say which outcomes a table counts in several rows; "" where it counts none so."""
    times = Counter(each for group in groups for each in group)
    several = sum(number > 1 for number in times.values())
    if not several:
        return ""
    return (
        f"{say_count(several, 'outcome is', 'outcomes are')} counted in more than one row, being credited to several"
        f" people, so the rows add up to {sum(times.values())}."
    )


def say_apart(groups: Iterable[Sequence[int]], outcomes: Sequence[int]) -> str:
    """Say how many outcomes a table does not count; "" where it counts all."""
    apart = len(set(outcomes) - {each for group in groups for each in group})
    return f"{apart:,} more came through nobody you were connected with by then." if apart else ""


def say_share(group: Group) -> str:
    """Say how many pitches came for 100 connections."""
    people = len(group.people)
    return f"{100 * group.pitches / people:.1f}" if people else "–"


def say_rate(rate: Rate, level: float) -> str:
    """Say a rate with the bounds it lies between at a level."""
    bounds = rate.interval(level)
    if bounds is None:
        return "–"
    return f"{tell_rate(rate)} ({tell_number(bounds[0])} to {tell_number(bounds[1])})"
