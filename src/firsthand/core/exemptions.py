"""Exceptions in a policy of the owner's own: people about whom it says something of its own.

An exception speaks where the rules 5 to 9 would: whom the owner refused, knows or was introduced to, and who sells or
swindles, is never its matter. The first that fits counts. It goes by what the records confirm or by what the note
asks for; job title, company and number of connections are no ground for one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.invitations import Case
from firsthand.core.knowledge import Evidence, Knowledge
from firsthand.core.notes.values import ClaimKind, ClaimState
from firsthand.core.verdicts import Verdict

FIRST_RULE, LAST_RULE = 5, 9
SCHOOL = "school:"  # how records of the owner's schools are named


class Whom(StrEnum):
    """Whom an exception may be about, in the word that stands in the file."""

    ALUMNI = "alumni"
    SHARED = "shared"
    RECRUITERS = "recruiters"
    ADVICE = "advice seekers"
    READERS = "readers"
    VISITORS = "want to meet"
    STRANGERS = "strangers"

    @property
    def about(self) -> str:
        """Say whom it means."""
        return ABOUT[self]


ABOUT = {
    Whom.ALUMNI: "people who were at a school of yours, as your records confirm",
    Whom.SHARED: "people who share an employer, school, event or group with you",
    Whom.RECRUITERS: "people who write about a role they want to fill",
    Whom.ADVICE: "people who ask for advice or help",
    Whom.READERS: "people who read or heard something of yours",
    Whom.VISITORS: "people who want to talk or meet",
    Whom.STRANGERS: "people of whom your records hold nothing",
}


@dataclass(frozen=True, slots=True)
class Exemption:
    """What a policy answers to certain people, up to and including a day where it has one."""

    whom: Whom
    verdict: Verdict
    follows: bool = False  # the no suggests to follow instead
    until: date | None = None

    def fits(self, case: Case, today: date) -> bool:
        """Tell whether it is about the sender of an invitation."""
        return (self.until is None or today <= self.until) and _FITS[self.whom](case)

    def covers(self, later: "Exemption") -> bool:
        """Tell whether one that comes later can never speak, as this one does for the same people as long."""
        is_as_long = self.until is None or (later.until is not None and later.until <= self.until)
        return self.whom is later.whom and is_as_long


def _is_alumnus(case: Case) -> bool:
    confirmed = any(
        one.claim.kind is ClaimKind.STUDIED and one.state is ClaimState.CONFIRMED for one in case.claims
    )
    return confirmed or any(
        fact.code == Knowledge.SHARED and any(record.startswith(SCHOOL) for record in fact.records)
        for fact in _known(case)
    )


def _shares(case: Case) -> bool:
    return any(fact.code == Knowledge.SHARED for fact in _known(case))


def _is_stranger(case: Case) -> bool:
    return not _known(case)


def _known(case: Case) -> tuple[Evidence, ...]:
    return case.knowing.evidence if case.match.grade.carries else ()


def _asks_for(kind: ClaimKind) -> Callable[[Case], bool]:
    return lambda case: any(
        one.claim.kind is kind and one.state is not ClaimState.CONTRADICTED for one in case.claims
    )


_FITS: dict[Whom, Callable[[Case], bool]] = {
    Whom.ALUMNI: _is_alumnus,
    Whom.SHARED: _shares,
    Whom.RECRUITERS: _asks_for(ClaimKind.RECRUITS),
    Whom.ADVICE: _asks_for(ClaimKind.SEEKS_ADVICE),
    Whom.READERS: _asks_for(ClaimKind.KNOWS_WORK),
    Whom.VISITORS: _asks_for(ClaimKind.WANTS_TO_MEET),
    Whom.STRANGERS: _is_stranger,
}
