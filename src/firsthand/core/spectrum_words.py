"""What the measured place says in words. Neither end is wrong: results decide."""

from collections.abc import Callable

from firsthand.core.spectrum import FEWEST, FEWEST_IN_ALL, LURE, NET, Measured, Part, Place
from firsthand.core.stops import Policy

ENDS = (
    "To the left one fishes with a lure: few people, known well. To the right with a net: many, and who knows what is"
    " among them. Neither is wrong; results decide."
)
NEAR = 8  # points within which chosen and measured place say the same
SMALL_PULL = 3  # points
NAMES = {
    Part.STRANGERS: "Whom you let in",
    Part.UNKNOWN: "Whom you know",
    Part.BARE: "How you invite",
    Part.UNTALKED: "Talking first",
}


def tell_place(place: Place, chosen: Policy | None) -> str:
    """Say where the owner stands, beside the place they chose."""
    if place.place is None:
        number = sum(len(each.cases) for each in place.parts)
        what = {0: "nothing you did is", 1: "one thing you did is"}.get(
            number, f"{number} things you did are"
        )
        chose = f" You chose “{chosen.name}”, at {chosen.place}." if chosen else ""
        return (
            f"Too little to tell where you stand: {what} known, and it takes {FEWEST_IN_ALL}, at least {FEWEST} of one"
            f" sort.{chose}"
        )
    where = f"What you did in the last year puts you at {place.place}, {tell_end(place.place)}"
    if chosen is None:
        return f"{where}."
    if abs(place.place - chosen.place) <= NEAR:
        return f"{where}: where you want to be, as “{chosen.name}” is at {chosen.place}."
    side = "more of a net" if place.place > chosen.place else "more of a lure"
    return f"{where}: {side} than “{chosen.name}”, which you chose, at {chosen.place}."


def tell_end(place: int) -> str:
    """Say what a place is like."""
    third = (NET - LURE) / 3
    if place <= LURE + third:
        return "fishing with a lure"
    return "fishing with a net" if place >= NET - third else "between a lure and a net"


def tell_part(measured: Measured) -> str:
    """Say what one part counts."""
    if not measured.cases:
        return f"{MISSING[measured.part]}"
    return TOLD[measured.part](measured.toward_net, len(measured.cases))


MISSING = {
    Part.STRANGERS: "Nobody whom you let in during the year is known.",
    Part.UNKNOWN: "No connection is known.",
    Part.BARE: "No invitation that you sent during the year is known.",
    Part.UNTALKED: "Of no stranger whom you let in during the year is it known when they asked.",
}
TOLD: dict[Part, Callable[[int, int], str]] = {
    Part.STRANGERS: lambda net, all_of: (
        f"{net:,} of the {all_of:,} you let in during the year were strangers on the day they came."
    ),
    Part.UNKNOWN: lambda net, all_of: f"{net:,} of your {all_of:,} connections you do not know first-hand.",
    Part.BARE: lambda net, all_of: (
        f"{net:,} of the {all_of:,} invitations you sent during the year said nothing about the two of you."
    ),
    Part.UNTALKED: lambda net, all_of: (
        f"With {net:,} of {all_of:,} strangers you let in during the year you had not talked before."
    ),
}


def tell_pull(place: Place, measured: Measured) -> str:
    """Say what a part does to the place."""
    if not measured.is_enough:
        return f"Left out: it takes {FEWEST}."
    pull = place.pull(measured)
    if abs(pull) < SMALL_PULL:
        return "It hardly moves you either way."
    return f"It moves you {abs(pull):.0f} points toward the {'net' if pull > 0 else 'lure'}."
