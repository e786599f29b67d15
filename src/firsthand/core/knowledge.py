"""How first-hand a person is known, and the values that prove it.

These values are what a judgement rests on. They are built by the actions from stored records and
carry the references (`message:12`, `position:3`) under which a page opens each record.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Knowledge(StrEnum):
    """How first-hand, best first; see `rank`."""

    WORKED = "worked"
    MET = "met"
    SPOKEN = "spoken"
    INTRODUCED = "introduced"
    SHARED = "shared"
    WROTE = "wrote"
    NONE = "none"

    @property
    def rank(self) -> int:
        """Return 0 for the strongest grade, growing as knowing gets weaker."""
        return _RANKS[self]

    @property
    def is_known(self) -> bool:
        """Tell whether the owner knows the person: worked, met or spoken."""
        return self in (Knowledge.WORKED, Knowledge.MET, Knowledge.SPOKEN)


_RANKS = {each: place for place, each in enumerate(Knowledge)}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact about a person, as a sentence with its date and the records that prove it."""

    code: str  # a Knowledge value, or what else it is: "endorsed", "connected", "listed", "signed", "invited"
    text: str
    records: tuple[str, ...] = ()
    on: date | None = None
    brief: str = ""  # the same in few words, for a list; "" where there are none


@dataclass(frozen=True, slots=True)
class Exchange:
    """One conversation with a person, invitation notes, drafts and adverts left out.

    `people` counts the participants with the owner; `only_refused` says that all the owner wrote in
    it was a refusal; `last_on` is the last day either side wrote.
    """

    record: str
    people: int
    received: int
    sent: int
    first_on: date
    last_on: date
    only_refused: bool = False
    after_ask: bool = False  # begun by the owner's "have we met?": proves nothing by itself
    channel: str = "LinkedIn"
    last_at: datetime | None = None  # the very moment of `last_on`, where a source tells it
    is_told: bool = False  # LinkedIn told of it by mail; whether it was answered is not known


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with a person. `people` counts everybody with the owner."""

    record: str
    title: str
    at: datetime
    people: int
    is_cancelled: bool = False
    is_declined: bool = False  # by the owner or by this person
    is_logged: bool = False  # written down by the owner: a call, coffee or meeting
    ends_at: datetime | None = None  # None where only the day is known


@dataclass(frozen=True, slots=True)
class Introduced:
    """A third person put both together in a small conversation."""

    record: str
    by: str  # the introducer's name
    by_person: int
    on: date
    people: int  # participants with the owner
    by_knowledge: Knowledge  # how the owner knows the introducer, this conversation left out
    by_last_on: date | None  # last exchange with the introducer, this conversation left out


@dataclass(frozen=True, slots=True)
class Praise:
    """A recommendation (`is_written`) or an endorsement (a click), in either direction."""

    record: str
    is_written: bool
    is_received: bool
    on: date
    company: str = ""
    skill: str = ""


@dataclass(frozen=True, slots=True)
class Employment:
    """Time at an employer. None at the start: unknown; at the end: still there as far as is known."""

    record: str
    company: str
    title: str = ""
    started_on: date | None = None
    finished_on: date | None = None


@dataclass(frozen=True, slots=True)
class Schooling:
    """Time at a school; None where unknown."""

    record: str
    school: str
    started_on: date | None = None
    finished_on: date | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """An event in the owner's calendar. `is_going` is false when declined or given up."""

    record: str
    name: str
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    is_going: bool = True
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """What a source said about a person while it said so: seen first and last on these days."""

    record: str
    name: str
    company: str = ""
    title: str = ""
    headline: str = ""
    place: str = ""
    seen_first_on: date | None = None
    seen_last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """Where a person works, as the feet of their mails say: on these days first and last, in these mails."""

    company: str
    title: str
    mail: str  # the address they were sent from
    first_on: date
    last_on: date
    first_record: str
    last_record: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """The owner's own no: `kind` is "blocked", "erased" or "declined"."""

    record: str
    kind: str
    on: date


@dataclass(frozen=True, slots=True)
class Person:
    """Everything known about one person that a judgement may use."""

    id: int
    name: str
    names: tuple[str, ...] = ()  # every spelling seen, `name` among them
    urls: tuple[str, ...] = ()  # canonical profile URLs
    mails: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    contacts: tuple[Card, ...] = ()  # what the owner's address books say, which tells only who is who
    exchanges: tuple[Exchange, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    introductions: tuple[Introduced, ...] = ()
    praises: tuple[Praise, ...] = ()
    employments: tuple[Employment, ...] = ()
    schoolings: tuple[Schooling, ...] = ()
    signed: tuple[Signed, ...] = ()
    connected_on: date | None = None
    is_connected: bool = False  # in the newest archive
    connected_record: str = ""  # the mail of LinkedIn that alone tells of it
    invited_on: date | None = None  # when the owner last asked to connect
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Owner:
    """The owner's own facts, against which claims are checked."""

    name: str = ""
    names: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    headline: str = ""
    employments: tuple[Employment, ...] = ()
    schoolings: tuple[Schooling, ...] = ()
    events: tuple[Attendance, ...] = ()
    topics: tuple[str, ...] = field(default=())  # words of the owner's skills and publications


@dataclass(frozen=True, slots=True)
class Knowing:
    """How first-hand a person is, with every fact that says so, best first.

    `last_on` is the last exchange or meeting; `is_cold` can be asked once a day is given.
    """

    knowledge: Knowledge = Knowledge.NONE
    evidence: tuple[Evidence, ...] = ()
    last_on: date | None = None
    introduced_by: Introduced | None = None
