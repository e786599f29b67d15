"""Results in words: the first line, comparisons and rates, for pages and commands."""

from datetime import date

from firsthand.core.advice import Advice, Toward, tell_chance, tell_number, tell_rate
from firsthand.core.days import MONTHS, say_count
from firsthand.core.made import MADE_WORDS
from firsthand.core.outcomes import Kind
from firsthand.core.rates import Finding, Rate
from firsthand.core.result_bands import BAND_WORDS
from firsthand.core.results import Results

MADE_NAMES = {each.value: word for each, word in MADE_WORDS.items()}
BAND_NAMES = {each.value: word for each, word in BAND_WORDS.items()}
SIDES = {Toward.QUALITY.value: "knowing first", Toward.QUANTITY.value: "casting wider"}


def say_results(
    results: Results, kind: Kind | None, advice: Advice, today: date, *, is_known: bool = True
) -> str:
    """Say in a line what came of how many connections, and whether that tells anything yet."""
    number = len(results.outcomes)
    what = say_count(number, kind.one, kind.many) if kind else say_count(number, "outcome")
    people = sum(len(each.people) for each in results.groups)
    if not number and not advice.toward:
        since = say_since(results.window.first_on, today)
        return f"No outcome kept since {since}, of {say_count(people, 'connection')}."
    came = f"Since {say_since(results.window.first_on, today)}: {what}"
    if not is_known:
        return f"{came}. Your ties are still being looked at."
    return f"{came} from {say_count(people, 'connection')}. {say_advice(advice)}"


def say_since(first_on: date, today: date) -> str:
    """Say from which month on, with the year where it is another one."""
    month = MONTHS[first_on.month - 1]
    return month if first_on.year == today.year else f"{month} {first_on.year}"


def say_advice(advice: Advice) -> str:
    """Say in a sentence what results speak for."""
    if advice.toward:
        return f"They speak for {SIDES[advice.toward]}."
    if advice.more:
        return f"Too early to prefer either side; about {say_count(advice.more, 'more outcome')} will tell."
    return advice.why[-1] if advice.why else "Nothing can be told yet."


def say_finding(finding: Finding | None, words: dict[str, str]) -> str:
    """Say what a comparison tells, never more than it is sure of."""
    if finding is None:
        return "There are no two to compare yet."
    best, other = words[finding.best], words[finding.other]
    if finding.is_sure:
        return f"Most came of “{best}”: ahead of “{other}” with {tell_chance(finding.chance)}."
    more = (
        f"about {say_count(finding.more, 'more outcome')} will"
        if finding.more
        else "one of them is too small for that"
    )
    return (
        f"So far most came of “{best}”. That it truly brings more than “{other}” has a chance of"
        f" {100 * finding.chance:.0f} %, too little to tell: {more}."
    )


def say_rate(rate: Rate, level: float) -> str:
    """Say a rate with the bounds it lies between at a level."""
    bounds = rate.interval(level)
    if bounds is None:
        return "–"
    return f"{tell_rate(rate)} ({tell_number(bounds[0])} to {tell_number(bounds[1])})"
