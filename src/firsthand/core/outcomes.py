"""Outcomes: results the owner cares about, of which kinds, and who is credited with each.

A role sets the kinds that are offered; any kind may be used whatever the role, and the owner names more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from firsthand.core.errors import UserError
from firsthand.core.letters import fold_letters

LONGEST_KIND = 40  # characters
LONGEST_NOTE = 500
MOST_CREDITED = 12  # people for one outcome
EARLIEST = date(1990, 1, 1)  # of an outcome; a day before it is a year mistyped


class Role(StrEnum):
    """What the owner is after."""

    JOB_SEEKER = "job-seeker"
    RECRUITER = "recruiter"
    BUSINESS = "business-development"
    CONSULTANT = "consultant"
    OWN = "own"


ROLE_WORDS = {
    Role.JOB_SEEKER: "Looking for a job",
    Role.RECRUITER: "Recruiting",
    Role.BUSINESS: "Business development",
    Role.CONSULTANT: "Consulting",
    Role.OWN: "Something else",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of outcome: its key, what one is called, and several."""

    key: str
    one: str
    many: str

    @property
    def capital(self) -> str:
        """Return what one is called where a line begins with it."""
        return self.one[:1].upper() + self.one[1:]


KINDS = {
    Role.JOB_SEEKER: (
        Kind("hiring-manager", "hiring manager spoken to", "hiring managers spoken to"),
        Kind("interview", "interview", "interviews"),
        Kind("offer", "offer", "offers"),
    ),
    Role.RECRUITER: (
        Kind("candidate", "candidate interviewed", "candidates interviewed"),
        Kind("placed", "candidate placed", "candidates placed"),
    ),
    Role.BUSINESS: (
        Kind("lead", "lead", "leads"),
        Kind("meeting", "sales meeting", "sales meetings"),
        Kind("deal", "deal", "deals"),
    ),
    Role.CONSULTANT: (
        Kind("referral", "referral", "referrals"),
        Kind("engagement", "engagement", "engagements"),
    ),
    Role.OWN: (),
}
BUILT_IN = {kind.key: kind for kinds in KINDS.values() for kind in kinds}


class Part(StrEnum):
    """What somebody had to do with an outcome."""

    SOURCE = "source"
    INTRODUCER = "introducer"
    REFEREE = "referee"


PART_WORDS = {
    Part.SOURCE: "brought it",
    Part.INTRODUCER: "introduced you",
    Part.REFEREE: "spoke for you",
}


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody who is credited with an outcome, and for what."""

    person: int
    part: Part
    name: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome: what, when, and thanks to whom; nobody where it came without the network.

    `record` names the meeting or introduction it was recorded from.
    """

    id: int
    kind: Kind
    on: date
    credits: tuple[Credit, ...] = ()
    note: str = ""
    record: str = ""


def kind_of(key: str) -> Kind:
    """Return a kind by its key; the key of one of the owner's own is its word."""
    return BUILT_IN.get(key) or Kind(key, key, key)


def find_kind(text: str, own: Iterable[str]) -> Kind | None:
    """Return the kind that a word or a key names, among ours and the owner's; however it is written."""
    wanted = " ".join(fold_letters(text).split())
    for kind in (*BUILT_IN.values(), *map(kind_of, own)):
        names = {" ".join(fold_letters(each).split()) for each in (kind.key, kind.one, kind.many)}
        if wanted in names:
            return kind
    return None


def read_kind(text: str) -> Kind:
    """Return a new kind of the owner's own. Raises UserError OUC-102 for no word, or too many."""
    word = " ".join(text.split())
    if not fold_letters(word).strip() or len(word) > LONGEST_KIND:
        raise UserError(
            "OUC-102",
            f"A kind of outcome is a word or a few, at most {LONGEST_KIND} characters.",
            next_step="Call it what you call it, such as “podcast invitation”.",
        )
    return Kind(word, word, word)


def kinds_offered(role: Role | None, own: Sequence[str]) -> tuple[Kind, ...]:
    """Return the kinds that are offered first: those of the role, then the owner's own."""
    return (*(KINDS[role] if role else ()), *map(kind_of, own))


def read_credit(text: str) -> tuple[str, Part]:
    """Return who is named and for what: "Ana Silva (introducer)"; without a part they are the source."""
    who, bracket, part = text.strip().rstrip(")").rpartition(" (")
    if bracket and part.strip().lower() in set(Part):
        return who.strip(), Part(part.strip().lower())
    return text.strip(), Part.SOURCE


def say_credit(name: str, part: Part) -> str:
    """Say who is credited, and for what but being the source, as `read_credit` reads it."""
    return name if part is Part.SOURCE else f"{name} ({part.value})"


def tell_outcome(outcome: Outcome) -> str:
    """Say what it was and thanks to whom."""
    what = outcome.kind.capital
    said = ", ".join(say_credit(each.name, each.part) for each in outcome.credits)
    return f"{what}: {said}" if said else what


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """Return an outcome as programs see it."""
    return {
        "id": str(outcome.id),
        "kind": outcome.kind.key,
        "on": outcome.on.isoformat(),
        "credits": [
            {"id": str(each.person), "name": each.name, "part": each.part.value} for each in outcome.credits
        ],
        "note": outcome.note,
        "evidence": [outcome.record] if outcome.record else [],
    }
