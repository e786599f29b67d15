"""What results speak for: one stop toward quality or quantity, or nothing yet; and what that rests on.

Two measures decide: outcomes for 100 connections and a year, and for an hour spent. A side wins where it is surely
ahead by one and not surely behind by the other. Where nothing came in a year from a network of one kind, that too
speaks: for one stop away from it.
"""

from dataclasses import dataclass
from enum import StrEnum

from firsthand.core.days import say_count
from firsthand.core.made import QUALITY
from firsthand.core.rates import Rate, chance_higher, is_surely_higher, more_needed
from firsthand.core.results import Measure, Results
from firsthand.core.stops import STOPS

LONG_ENOUGH = 1.0  # years without an outcome that say something
ENOUGH_YEARS = 200.0  # connections times years
ENOUGH_TALKS = 100  # conversations
ONE_KIND = 0.8  # share of connections on one side, from which a network is of one kind
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

    @property
    def is_silent(self) -> bool:
        """Tell whether nothing is advised."""
        return not self.toward


def advise(results: Results, place: int) -> Advice:
    """Say what results speak for, given the place of the policy in use on the spectrum."""
    if not results.outcomes:
        return nothing_came(results, place)
    wins = {measure: winner(results, measure) for measure in (Measure.CONNECTIONS, Measure.HOURS)}
    sides = {each for each in wins.values() if each}
    if len(sides) == 1:
        toward = sides.pop()
        why = [tell_sides(results, measure) for measure, side in wins.items() if side]
        return Advice(toward.value, next_stop(place, toward), tuple(why))
    if len(sides) == 2:
        each_way = [tell_sides(results, measure) for measure in wins]
        return Advice("", "", (*each_way, "Which of both counts is yours to decide."))
    quality, strangers = (
        results.side(Measure.CONNECTIONS, is_quality=is_quality) for is_quality in (True, False)
    )
    more = more_needed(quality, strangers)
    if not more:
        return Advice(
            "", "", ("Nearly all your ties were made on one side, so there is too little to compare.",)
        )
    return Advice("", "", (f"Too little to tell: about {say_count(more, 'more outcome')} will.",), more)


def winner(results: Results, measure: Measure) -> Toward | None:
    """Return the side that is surely ahead by a measure."""
    quality, strangers = (results.side(measure, is_quality=is_quality) for is_quality in (True, False))
    if measure is Measure.HOURS and min(quality.exposure, strangers.exposure) < LEAST_HOURS:
        return None
    if is_surely_higher(quality, strangers):
        return Toward.QUALITY
    return Toward.QUANTITY if is_surely_higher(strangers, quality) else None


def nothing_came(results: Results, place: int) -> Advice:
    """Say what no outcome at all speaks for."""
    total = sum(len(each.people) for each in results.groups)
    known = sum(len(each.people) for each in results.groups if each.made in QUALITY)
    years = sum(each.years for each in results.groups)
    talks = sum(each.conversations for each in results.groups)
    if results.window.years < LONG_ENOUGH or not total or (years < ENOUGH_YEARS and talks < ENOUGH_TALKS):
        return Advice("", "", ("Nothing has been kept yet that could tell.",))
    share = known / total
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


MEASURE_WORDS = {
    Measure.CONNECTIONS: "for 100 connections and a year",
    Measure.CONVERSATIONS: "for 100 conversations",
    Measure.HOURS: "for an hour spent",
}


def tell_sides(results: Results, measure: Measure) -> str:
    """Say what both sides brought by a measure, and how sure the difference is."""
    quality, strangers = (results.side(measure, is_quality=is_quality) for is_quality in (True, False))
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
