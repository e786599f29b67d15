"""A month in sentences, each with the list of people behind its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.days import say_count, say_day
from firsthand.core.made import MADE_WORDS, Made
from firsthand.core.map_months import month_name
from firsthand.core.monthly import MADE_LISTS, Listed, Month, Places
from firsthand.core.outcomes import Kind, Outcome
from firsthand.core.results import Period


class Where(StrEnum):
    """What a sentence without people leads to."""

    POLICIES = "policies"
    SPECTRUM = "spectrum"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and what is behind its number: people, or a page."""

    text: str
    listed: Listed | None = None
    where: Where | None = None


LISTS = {
    Listed.CONNECTED: "new connections",
    Listed.KNOWN: "new connections, known before",
    Listed.INTRODUCED: "new connections, introduced",
    Listed.TALKED: "new connections, talked first",
    Listed.STRANGERS: "new connections, strangers",
    Listed.SPOKEN: "connections you talked with",
    Listed.QUIET: "ties that went quiet",
    Listed.WOKEN: "ties that woke",
    Listed.GAVE: "people you gave something to",
    Listed.GOT: "people who gave you something",
    Listed.PITCHED: "connections who sent you sales messages",
    Listed.THANKLESS: "people who gave you more than they got so far",
}


def say_month(month: Month) -> str:
    """Say in a line what a month brought and what changed."""
    told = [say_count(number, kind.one, kind.many) for kind, number in counted(month.outcomes)]
    told = told or ["no outcome kept"]
    told.append(say_some(len(month.people(Listed.CONNECTED)), "new connection"))
    quiet, woken = len(month.people(Listed.QUIET)), len(month.people(Listed.WOKEN))
    told.append(
        f"{say_some(woken, 'tie')} woke" if woken and not quiet else f"{say_some(quiet, 'tie')} went quiet"
    )
    return f"{month_name(month.number)}: {', '.join(told)}."


def counted(outcomes: Sequence[Outcome]) -> list[tuple[Kind, int]]:
    """Return how many outcomes there are of each kind, in the order of the first."""
    kinds = [each.kind for each in outcomes]
    return [(kind, kinds.count(kind)) for kind in dict.fromkeys(kinds)]


def stands(month: Month, places: Places, periods: Sequence[Period]) -> list[Told]:
    """Say where the owner stands; `places` are the newest measured by the end of the month, and the one before."""
    place, before = places
    told = []
    if periods:
        used = ", then ".join(f"{each.policy} ({each.place})" for each in periods)
        told.append(Told(f"You used {used}.", where=Where.POLICIES))
    if place is None:
        told.append(Told("What you did is too little yet to measure where you stand.", where=Where.SPECTRUM))
    else:
        on = "" if place[0] == month.last_on else f" on {say_day(place[0])}"
        moved = ""
        if before and before[1] != place[1]:
            moved = f", {'up' if place[1] > before[1] else 'down'} from {before[1]} on {say_day(before[0])}"
        said = f"By what you did you stood at {place[1]}{on}{moved}; 0 is quality, 100 quantity."
        told.append(Told(said, where=Where.SPECTRUM))
    change = month.alive - month.alive_before
    held = f"{abs(change)} {'more' if change > 0 else 'fewer'} than" if change else "as many as"
    alive = f"{say_count(month.connections, 'connection')}, {month.alive_connected:,} of them alive"
    if month.alive != month.alive_connected:
        alive += f"; with people you are not connected with, {say_count(month.alive, 'tie')} alive"
    told.append(Told(f"{alive}, {held} the month before.", where=Where.MAP))
    return told


def say_some(number: int, one: str) -> str:
    """Say a number with its word, none as a person does: "no tie"."""
    return say_count(number, one) if number else f"no {one}"


def brought(month: Month) -> list[Told]:
    """Say what talking took, and what it cost."""
    spoken = say_count(len(month.people(Listed.SPOKEN)), "connection")
    talks = f"{say_count(month.conversations, 'conversation')} with {spoken}"
    if not month.conversations:
        talks = "No conversation with a connection"
    took = f", about {say_hours(month.hours)}" if month.hours else ""
    sold = say_some(month.pitches, "sales message")
    return [
        Told(f"{talks}{took}.", Listed.SPOKEN),
        Told(f"{sold[:1].upper()}{sold[1:]} from connections that you left unanswered.", Listed.PITCHED),
    ]


def say_hours(hours: float) -> str:
    """Say how long something took: "12 minutes", "4.5 hours"."""
    if hours < 1:
        return say_count(max(round(hours * 60), 1), "minute")
    return f"{hours:,.1f} hours"


def changed(month: Month) -> list[Told]:
    """Say who came, whose tie went quiet, and whose woke."""
    told = [
        Told(say_fresh(made, len(month.people(listed))), listed)
        for made, listed in MADE_LISTS.items()
        if month.people(listed)
    ] or [Told("No new connection.")]
    for listed, word in ((Listed.QUIET, "went quiet"), (Listed.WOKEN, "woke")):
        some = say_some(len(month.people(listed)), "tie")
        told.append(Told(f"{some[:1].upper()}{some[1:]} {word}.", listed))
    return told


def say_fresh(made: Made, number: int) -> str:
    """Say how many new connections were made in one way."""
    how = "a stranger" if made is Made.STRANGER and number == 1 else MADE_WORDS[made]
    return f"{say_count(number, 'new connection')}: {how}."


def say_until(last_on: date) -> str:
    """Say that a month is not over."""
    return f"This month is not over: counted until {say_day(last_on)}."
