"""Why a tie is as strong as it is, in sentences: each term of the score with the facts behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.core.contact_days import day_of_number
from firsthand.core.days import say_count, say_day, span
from firsthand.core.strength import Standing, Strength, Trend
from firsthand.core.ties import DAYS_TO_SAY, MONTH, ContactDay

HALF_YEAR, YEAR, QUARTER = 180, 365, 90  # days that sentences look back over
SMALL = 0.05  # log-odds below which a term is not worth a sentence


@dataclass(frozen=True, slots=True)
class TieReason:
    """One term as a sentence, and what it adds to the score in log-odds."""

    term: str
    text: str
    adds: float


def tell_tie(days: Sequence[ContactDay], strength: Strength, on: int) -> tuple[TieReason, ...]:
    """Say what raises and lowers a tie, what matters most first; nothing where it was never real."""
    if strength.tie is None:
        return ()
    sentences = {
        "rhythm": tell_rhythm(days, on),
        "two_way": tell_both_ways(days, on),
        "personal": tell_personal(days, on),
        "steady": tell_months(days, on),
        "aside": tell_aside(days, on),
        "silence": tell_silence(days, strength, on),
        "age": f"First contact on {say_day(day_of_number(first_direct(days)))}.",
    }
    told = (TieReason(each.name, sentences[each.name], each.adds) for each in strength.tie.terms)
    return tuple(sorted((each for each in told if abs(each.adds) >= SMALL), key=lambda each: -abs(each.adds)))


def within(days: Sequence[ContactDay], on: int, most: int) -> list[ContactDay]:
    return [each for each in days if on - each.day < most]


def is_direct(day: ContactDay) -> bool:
    return bool(day.sent or day.received)


def first_direct(days: Sequence[ContactDay]) -> int:
    return next(each.day for each in days if is_direct(each))


def tell_rhythm(days: Sequence[ContactDay], on: int) -> str:
    """Say on how many days there was contact."""
    lately = sum(map(is_direct, within(days, on, HALF_YEAR)))
    every = sum(map(is_direct, days))
    if not lately:
        return f"No contact in the last half year, {say_count(every, 'day')} before."
    ever = "all of them" if lately == every else f"{say_count(every, 'day')} in all"
    return f"In contact on {say_count(lately, 'day')} in the last half year, {ever}."


def tell_both_ways(days: Sequence[ContactDay], on: int) -> str:
    """Say how much went each way; meetings count for both."""
    lately = within(days, on, YEAR)
    sent, received = sum(each.sent for each in lately), sum(each.received for each in lately)
    since = "in the last year"
    if not (sent or received):
        sent, received, since = sum(each.sent for each in days), sum(each.received for each in days), "ever"
    return f"{say_count(sent, 'time')} from you and {say_count(received, 'time')} from them {since}, meetings included."


def tell_personal(days: Sequence[ContactDay], on: int) -> str:
    """Say how much of late was meant for few."""
    lately = within(days, on, HALF_YEAR)
    sent, received = sum(each.sent_share for each in lately), sum(each.received_share for each in lately)
    return (
        f"In the last half year {tell_share(sent)} from you and {tell_share(received)} from them"
        " count as meant for each other alone."
    )


def tell_share(share: float) -> str:
    return f"{share:.0f}" if abs(share - round(share)) < SMALL else f"{share:.1f}"


def tell_months(days: Sequence[ContactDay], on: int) -> str:
    """Say in how many months there was any sign of each other."""
    months = {each.day // MONTH for each in within(days, on, 12 * MONTH)}
    return f"Some sign of each other in {min(len(months), 12)} of the last 12 months."


def tell_aside(days: Sequence[ContactDay], on: int) -> str:
    """Say how often one wrote to the other among many."""
    lately = sum(each.aside for each in within(days, on, QUARTER))
    return f"Among many recipients {say_count(lately, 'time')} in the last three months."


def tell_silence(days: Sequence[ContactDay], strength: Strength, on: int) -> str:
    """Say how long there was no sign, beside what is usual."""
    silent = on - days[-1].day
    usual = f", usual is every {span(max(round(strength.usual_gap), 1))}" if strength.usual_gap else ""
    return (
        f"{span(silent)} since the last sign of each other{usual}."
        if silent
        else "A sign of each other today."
    )


def tell_standing(strength: Strength) -> str:
    """Say in a sentence what the number and the word mean."""
    if strength.is_rated:
        counted = (
            "with too little to count"
            if strength.counted is None
            else f"counted, it would be {strength.counted}"
        )
        return f"This is your own word; {counted}."
    match strength.standing:
        case Standing.NEVER_REAL:
            return "Nothing has gone both ways between you."
        case Standing.TOO_LITTLE:
            return f"Contact on fewer than {DAYS_TO_SAY} days: a number would be a guess."
        case Standing.DORMANT:
            return f"Silent for {span(strength.silent_for or 0)}. {tell_chance(strength)}"
        case Standing.FADING:
            return f"Silent for longer than is usual between you. {tell_chance(strength)}"
    return tell_chance(strength)


def tell_chance(strength: Strength) -> str:
    return f"Of 100 ties like this one, about {strength.value} have both sides writing within 90 days."


def tell_trend(strength: Strength) -> str:
    """Say where the number has gone, or nothing where there is none."""
    if strength.trend is None or strength.before is None:
        return ""
    words = {Trend.RISING: "Rising", Trend.FALLING: "Falling", Trend.STEADY: "Steady"}[strength.trend]
    return f"{words}: a month ago it was {strength.before}."
