"""How people spread over companies, fields of work, roles and places, and of how many each is not known.

A role is a job title without the words of seniority, so that a Senior Data Engineer and a Data Engineer have one. A
place is the town that an address names first.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from firsthand.core.letters import fold_letters
from firsthand.core.members import ALIVE, REAL, Member
from firsthand.core.organisations import fold_organisation
from firsthand.core.trade_words import FILLERS
from firsthand.core.trades import trade_of_word

SENIORITY = frozenset(
    [
        "senior",
        "junior",
        "sr",
        "jr",
        "snr",
        "jnr",
        "deputy",
        "interim",
        "acting",
        "former",
        "ex",
        "ehemalig",
        "stellvertretend",
        "stellvertretende",
        "stellvertretender",
        "global",
        "regional",
        "international",
        "national",
    ]
)


class Sort(StrEnum):
    """What people are counted by."""

    COMPANY = "company"
    FIELD = "field"
    ROLE = "role"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Covered:
    """Who is at one company, in one field and so on: places of members, of whom the first `alive` have a tie that is
    alive, and the first `real` a real one.
    """

    name: str
    members: tuple[int, ...]
    real: int
    alive: int

    @property
    def people(self) -> int:
        """Return how many there are."""
        return len(self.members)


@dataclass(frozen=True, slots=True)
class Coverage:
    """All companies, or fields and so on, most ties that are alive first; and those of whom none is known."""

    lines: tuple[Covered, ...]
    unknown: Covered


def cover_network(members: Sequence[Member]) -> dict[Sort, Coverage]:
    """Return how people spread over each sort."""
    return {sort: cover(members, keys_of) for sort, keys_of in KEYS.items()}


def cover(members: Sequence[Member], keys_of: Callable[[Member], dict[str, str]]) -> Coverage:
    """Return how people spread over what they are told by; somebody may be told by several, or by none."""
    spelt: dict[str, Counter[str]] = {}
    found: dict[str, list[int]] = {}
    unknown: list[int] = []
    for place, member in enumerate(members):
        keys = keys_of(member)
        for key, text in keys.items():
            spelt.setdefault(key, Counter())[text] += 1
            found.setdefault(key, []).append(place)
        if not keys:
            unknown.append(place)
    names = {key: min(texts, key=lambda text: (-texts[text], text)) for key, texts in spelt.items()}
    lines = [(key, counted(names[key], its, members)) for key, its in found.items()]
    lines.sort(key=lambda line: (-line[1].alive, -line[1].real, -line[1].people, line[0]))
    return Coverage(tuple(line for _, line in lines), counted("", unknown, members))


def counted(name: str, places: Sequence[int], members: Sequence[Member]) -> Covered:
    """Return people in the order of their ties: alive, real, all others."""
    alive = [place for place in places if members[place].standing in ALIVE]
    real = [
        place for place in places if members[place].standing in REAL and members[place].standing not in ALIVE
    ]
    rest = [place for place in places if members[place].standing not in REAL]
    return Covered(name, (*alive, *real, *rest), len(alive) + len(real), len(alive))


def company_of(member: Member) -> dict[str, str]:
    """Return the key of a member's company with how it is written."""
    key = fold_organisation(member.company)
    return {key: member.company} if key else {}


def fields_of(member: Member) -> dict[str, str]:
    """Return the fields of work that a member's position names."""
    trades = {trade_of_word(word) for word in fold_letters(member.position).split()}
    return {each: each for each in trades if each}


def role_of(member: Member) -> dict[str, str]:
    """Return the key of a member's role with how it is written, seniority left out where a title is left."""
    words = [(word, fold_letters(word).strip()) for word in member.position.split()]
    telling = [each for each in words if each[1] and each[1] not in SENIORITY]
    kept = telling if any(key not in FILLERS for _, key in telling) else [each for each in words if each[1]]
    key = " ".join(key for _, key in kept if key not in FILLERS)
    return {key: " ".join(word for word, _ in kept).strip(" ,;-")} if key else {}


def places_of(member: Member) -> dict[str, str]:
    """Return the keys of the towns where a member is, with how they are written."""
    towns = (text.partition(",")[0].strip() for text in member.places)
    return {key: town for town in towns if (key := " ".join(fold_letters(town).split()))}


def addresses_of(member: Member) -> dict[str, str]:
    """Return the addresses where a member is, town and country."""
    return {text: text for text in member.places}


KEYS: dict[Sort, Callable[[Member], dict[str, str]]] = {
    Sort.COMPANY: company_of,
    Sort.FIELD: fields_of,
    Sort.ROLE: role_of,
    Sort.PLACE: places_of,
}
