"""What results speak for: one stop toward quality or quantity, or nothing yet; and what that rests on.

Two measures decide: outcomes for 100 connections and a year, and for an hour spent. A side wins where it is surely
ahead by one and not surely behind by the other. Where nothing came in a year from a network of one kind, that too
speaks: for one stop away from it.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from firsthand.core.days import say_count
from firsthand.core.made import QUALITY
from firsthand.core.rates import Rate, chance_higher, is_surely_higher, more_needed
from firsthand.core.results import Measure, Results
from firsthand.core.stops import STOPS

LONG_ENOUGH = 1.0  # years without an outcome that say something
ENOUGH_YEARS = 200.0  # connections times years
ENOUGH_TALKS = 100  # conversations
ONE_KIND = 0.8  # share of connections on one side, from which a network is of one kind
ONE_KIND_ALMOST = 0.05  # share of the other side, below which a network is nearly of one kind
DECIDING = (Measure.CONNECTIONS, Measure.HOURS)
LEAST_HOURS = 1.0  # on both sides, to be compared by the hour


class Toward(StrEnum):
    """The two ends of the spectrum."""

    QUALITY = "quality"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True)
class Advice:
    """Where to go, "" for nowhere yet; the stop to try, "" at the end of the spectrum; and why, in sentences."""

    toward: str
    stop: str
    why: tuple[str, ...]
    more: int = 0  # outcomes that are still needed, about
    months: int = 0  # in which as many come at the pace of now, about

    @property
    def is_silent(self) -> bool:
        """Tell whether nothing is advised."""
        return not self.toward


def advise(results: Results, place: int, *, others: int = 0) -> Advice:
    """Say what results speak for, given the place of the policy in use on the spectrum.

    `others` are outcomes of other kinds that came meanwhile: where there are any, it is not so that nothing came.
    """
    if not results.outcomes and others:
        return Advice(
            "", "", ("Outcomes of other kinds came in this time, so this says nothing of either side.",)
        )
    if not results.outcomes:
        return nothing_came(results, place)
    wins = {measure: winner(results, measure) for measure in DECIDING}
    sides = {each for each in wins.values() if each}
    if len(sides) == 1:
        toward = sides.pop()
        why = [tell_sides(results, measure) for measure, side in wins.items() if side]
        return Advice(toward.value, next_stop(place, toward), tuple(why))
    if len(sides) == 2:
        each_way = [tell_sides(results, measure) for measure in wins]
        return Advice("", "", (*each_way, "Which of both counts is yours to decide."))
    return too_little(results)


def too_little(results: Results) -> Advice:
    """Say about how many more outcomes will tell, by the measure that tells first, and how long that takes."""
    measures = [each for each in DECIDING if are_comparable(results, each)]
    needed = [more for each in measures if (more := more_needed(*sides_of(results, each)))]
    if needed:
        more = min(needed)
        months = months_until(results, more)
        return Advice("", "", (f"Too little to tell: {say_more(more, months)}.",), more, months)
    share = share_known(results)
    if ONE_KIND_ALMOST < share < 1 - ONE_KIND_ALMOST:
        return Advice("", "", ("Both sides bring too little to be compared within a lifetime.",))
    return Advice("", "", ("Nearly all your ties were made on one side, so there is too little to compare.",))


def sides_of(results: Results, measure: Measure) -> tuple[Rate, Rate]:
    """Return the rates of knowing first and of strangers."""
    return results.side(measure, is_quality=True), results.side(measure, is_quality=False)


def are_comparable(results: Results, measure: Measure) -> bool:
    """Tell whether both sides took enough to be compared by a measure."""
    least = LEAST_HOURS if measure is Measure.HOURS else 0.0
    return all(each.exposure > 0 and each.exposure >= least for each in sides_of(results, measure))


def months_until(results: Results, more: int) -> int:
    """Return in about how many months so many outcomes come at the pace of now; 0 where none came yet."""
    came = {each for group in results.groups for each in group.outcomes}
    return ceil(more * results.window.years * 12 / len(came)) if came else 0


def say_more(more: int, months: int, verb: str = "will") -> str:
    """Say how many more outcomes will tell, and how long that takes at the pace of now."""
    pace = f", at your pace in about {say_stretch(months)}" if months else ""
    return f"about {say_count(more, 'more outcome')} {verb}{pace}"


def say_stretch(months: int) -> str:
    """Say how long so many months are: in years from two years on."""
    return say_count(months, "month") if months < 24 else say_count(round(months / 12), "year")


def share_known(results: Results) -> float:
    """Return which share of connections was known, introduced or talked with first."""
    total = sum(len(each.people) for each in results.groups)
    return sum(len(each.people) for each in results.groups if each.made in QUALITY) / total if total else 0.0


def winner(results: Results, measure: Measure) -> Toward | None:
    """Return the side that is surely ahead by a measure."""
    quality, strangers = sides_of(results, measure)
    if not are_comparable(results, measure):
        return None
    if is_surely_higher(quality, strangers):
        return Toward.QUALITY
    return Toward.QUANTITY if is_surely_higher(strangers, quality) else None


def nothing_came(results: Results, place: int) -> Advice:
    """Say what no outcome at all speaks for."""
    total = sum(len(each.people) for each in results.groups)
    years = sum(each.years for each in results.groups)
    talks = sum(each.conversations for each in results.groups)
    if results.window.years < LONG_ENOUGH or not total or (years < ENOUGH_YEARS and talks < ENOUGH_TALKS):
        return Advice("", "", ("Nothing has been kept yet that could tell.",))
    share = share_known(results)
    if 1 - ONE_KIND < share < ONE_KIND:
        return Advice("", "", ("Nothing came of either side, so neither is ahead.",))
    toward = Toward.QUANTITY if share >= ONE_KIND else Toward.QUALITY
    kind = "known first-hand" if share >= ONE_KIND else "strangers"
    why = (
        f"Nothing came in {say_count(round(results.window.years * 12), 'month')} of {say_count(total, 'connection')},"
        f" {round(100 * max(share, 1 - share))} of 100 of them {kind}."
    )
    return Advice(toward.value, next_stop(place, toward), (why,))


def next_stop(place: int, toward: Toward) -> str:
    """Return the nearest stop in a direction, "" at the end of the spectrum."""
    if toward is Toward.QUANTITY:
        return next((each.name for each in STOPS if each.place > place), "")
    return next((each.name for each in reversed(STOPS) if each.place < place), "")


def neighbours(place: int) -> tuple[str, ...]:
    """Return the nearest stops on both sides, toward quality first."""
    return tuple(filter(None, (next_stop(place, toward) for toward in Toward)))


MEASURE_WORDS = {
    Measure.CONNECTIONS: "for 100 connections and a year",
    Measure.CONVERSATIONS: "for 100 conversations",
    Measure.HOURS: "for an hour spent",
}


def tell_sides(results: Results, measure: Measure) -> str:
    """Say what both sides brought by a measure, and how sure the difference is."""
    quality, strangers = sides_of(results, measure)
    chance = chance_higher(quality, strangers)
    ahead = "knowing first" if chance >= 0.5 else "strangers"
    return (
        f"People you knew, were introduced to or talked with first brought {tell_rate(quality)},"
        f" strangers {tell_rate(strangers)}, {MEASURE_WORDS[measure]}: {ahead} is ahead with"
        f" {tell_chance(max(chance, 1 - chance))}."
    )


def tell_rate(rate: Rate) -> str:
    """Say a rate in as many figures as it is worth."""
    value = rate.value
    return "nothing to count" if value is None else tell_number(value)


def tell_number(value: float) -> str:
    """Say a number in two figures, from a hundred on in whole ones."""
    return f"{value:,.0f}" if value >= 99.5 else f"{value:.2g}"


def tell_chance(chance: float) -> str:
    """Say how sure something is, never more than it can be."""
    return "more than 99 % certainty" if chance > 0.99 else f"{100 * chance:.0f} % certainty"
