"""What reading a note gives: its kind, its language, and what it claims."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class NoteKind(StrEnum):
    """What a note is, the first that fits; `blank` is no note at all."""

    BLANK = "blank"
    SCAM = "scam"
    PITCH = "pitch"
    DEFAULT = "default"
    TEMPLATE = "template"
    PERSONAL = "personal"


class ClaimKind(StrEnum):
    """What a sender says connects both."""

    MET = "met"
    WORKED = "worked"
    INTRODUCED = "introduced"
    STUDIED = "studied"
    KNOWS_WORK = "knows_work"  # read or heard the owner's work
    RECRUITS = "recruits"
    SEEKS_ADVICE = "seeks_advice"
    WANTS_TO_MEET = "wants_to_meet"


@dataclass(frozen=True, slots=True)
class Period:
    """The days a phrase allows, both included: "in March" sent in May 2026 is 1 to 31 March 2026."""

    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing a note says, with the words that say it and the parts that can be checked.

    `organisation` is an employer or school, `event` an occasion ("Porto Data Day", "the meetup"),
    `person` the introducer; each empty where the note does not name it.
    """

    kind: ClaimKind
    quote: str
    organisation: str = ""
    event: str = ""
    place: str = ""
    person: str = ""
    period: Period | None = None
    is_apart: bool = False  # of a school: nothing says that both were there together


@dataclass(frozen=True, slots=True)
class NoteReading:
    """A note understood. `because` says in one short sentence why it is of this kind."""

    kind: NoteKind
    language: str  # "en", "de", "fr", "es", "pt", "it", "nl", or "" for any other
    claims: tuple[Claim, ...] = ()
    because: str = ""


class ClaimState(StrEnum):
    """What the evidence says of a claim."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim beside the evidence; `because` is a sentence with its fact and date."""

    claim: Claim
    state: ClaimState
    because: str
    records: tuple[str, ...] = ()
    introducer: str = ""  # the known person a claimed introduction names
    introducer_person: int = 0
