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
    told.append(say_count(len(month.people(Listed.CONNECTED)), "new connection"))
    quiet, woken = len(month.people(Listed.QUIET)), len(month.people(Listed.WOKEN))
    told.append(f"{say_count(quiet, 'tie')} went quiet" if quiet else f"{say_count(woken, 'tie')} woke")
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
    alive = f"{say_count(month.connections, 'connection')}, {say_count(month.alive, 'tie')} alive"
    told.append(Told(f"{alive}, {held} the month before.", where=Where.MAP))
    return told


def brought(month: Month) -> list[Told]:
    """Say what talking took, and what it cost."""
    spoken = say_count(len(month.people(Listed.SPOKEN)), "connection")
    talks = say_count(month.conversations, "conversation")
    return [
        Told(f"{talks} with {spoken}, about {month.hours:,.1f} hours.", Listed.SPOKEN),
        Told(f"{say_count(month.pitches, 'sales message')} from connections, unanswered.", Listed.PITCHED),
    ]


def changed(month: Month) -> list[Told]:
    """Say who came, whose tie went quiet, and whose woke."""
    told = [
        Told(say_fresh(made, len(month.people(listed))), listed)
        for made, listed in MADE_LISTS.items()
        if month.people(listed)
    ] or [Told("No new connection.")]
    for listed, word in ((Listed.QUIET, "went quiet"), (Listed.WOKEN, "woke")):
        told.append(Told(f"{say_count(len(month.people(listed)), 'tie')} {word}.", listed))
    return told


def say_fresh(made: Made, number: int) -> str:
    """Say how many new connections were made in one way."""
    how = "a stranger" if made is Made.STRANGER and number == 1 else MADE_WORDS[made]
    return f"{say_count(number, 'new connection')}: {how}."


def say_until(last_on: date) -> str:
    """Say that a month is not over."""
    return f"This month is not over: counted until {say_day(last_on)}."
