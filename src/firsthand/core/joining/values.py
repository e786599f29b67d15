"""What is joined, and what comes out: sightings in, people with their joins and proposals out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Stint(NamedTuple):
    """A firm as one source wrote it, with the days it was seen there where the source says."""

    company: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """One person as one record shows them.

    `kind` says what the record is ("connection", "mail", "card", "guest"). Profile addresses and phone numbers come
    in their one spelling (`urls`, `phones`). `mutuals` are keys of those the person was seen with, of any form.
    Two who share a number of `meetings` were asked to one meeting at two addresses of one domain.
    """

    id: int
    kind: str
    names: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    stints: tuple[Stint, ...] = ()
    schools: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    mutuals: tuple[str, ...] = ()
    first_on: date | None = None
    last_on: date | None = None
    meetings: tuple[int, ...] = ()


class Reason(NamedTuple):
    """Something that speaks for (above 0) or against two records being one person, in doublings of the odds."""

    text: str
    weight: float


class Join(NamedTuple):
    """Two sightings taken for one person, with why and how sure."""

    a: int
    b: int
    probability: float
    reasons: tuple[Reason, ...]


class Proposal(NamedTuple):
    """Two sightings that may be one person, with what keeps them from being joined without asking."""

    a: int
    b: int
    probability: float
    reasons: tuple[Reason, ...]
    doubt: str


@dataclass(frozen=True, slots=True)
class Joined:
    """The person of each sighting, named by its smallest sighting, with all joins and proposals."""

    people: Mapping[int, int]
    joins: tuple[Join, ...] = ()
    proposals: tuple[Proposal, ...] = ()
