"""The policies there are, and one of the owner's own while it is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from firsthand.actions.policy_changes import Changed, Comparison
from firsthand.core.own_policy import Fault
from firsthand.core.own_policy_lines import Line, changed_lines
from firsthand.core.own_policy_words import write_policy
from firsthand.core.stops import STOPS, Policy
from firsthand.store.queries.policies import PolicyFile
from firsthand.web.pages.invitations import slug_of

FIRST = 12  # changes named on the page
SHOWN = 8  # lines of a version that are named


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One policy in the list. `id` is 0 for a stop of Firsthand's own; `trouble` says why one cannot be read."""

    id: int
    name: str
    slug: str
    place: int
    about: str
    is_used: bool
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class FaultLine:
    """What is wrong, beside the line it is about."""

    where: str
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file says and would change, or what is wrong with it."""

    line: str
    faults: tuple[FaultLine, ...] = ()
    changes: tuple[Changed, ...] = ()
    rest: tuple[Changed, ...] = ()  # those behind the first few


@dataclass(frozen=True, slots=True)
class Version:
    """A policy as it was kept once: which lines went or came, none for the first, and how many more than are shown."""

    made_at: datetime
    changes: Sequence[Line]
    more: int


def build_list(known: Sequence[Policy], own: Sequence[PolicyFile], used: str) -> list[PolicyLine]:
    """Return the policies by their place, those that can no longer be read last."""
    ids = {each.name: each.id for each in own}
    lines = [
        PolicyLine(
            ids.get(policy.name, 0),
            policy.name,
            slug_of(policy.name),
            policy.place,
            policy.about,
            policy.name == used,
        )
        for policy in known
    ]
    read = {line.name for line in lines}
    lost = (each for each in own if each.name not in read)
    return [
        *lines,
        *(PolicyLine(each.id, each.name, "", 0, "", False, "It cannot be read.") for each in lost),
    ]


def build_versions(versions: Sequence[PolicyFile]) -> list[Version]:
    """Return the versions of a policy, the newest first, each with what it changed."""
    texts = [each.text for each in versions]
    changes = [changed_lines(before, after) for after, before in pairwise(texts)]
    return [
        Version(each.made_at, its[:SHOWN], max(0, len(its) - SHOWN))
        for each, its in zip(versions, [*changes, ()], strict=False)
    ]


def starter(slug: str) -> str:
    """Return a file to begin with from a stop, the default one where none is named."""
    stop = next((each for each in STOPS if slug_of(each.name) == slug), STOPS[1])
    return write_policy(stop, name="Mine")


def build_faults(faults: Sequence[Fault], text: str) -> Checked:
    """Return what is wrong with a file."""
    told = fault_lines(faults, text)
    return Checked(
        "Not usable yet." if len(told) == 1 else f"Not usable yet: {len(told)} lines need a look.", told
    )


def fault_lines(faults: Sequence[Fault], text: str) -> tuple[FaultLine, ...]:
    lines = text.splitlines()
    return tuple(
        FaultLine(
            f"Line {fault.line}" if fault.line else "The whole",
            fault.what,
            lines[fault.line - 1].strip()[:80] if 0 < fault.line <= len(lines) else "",
        )
        for fault in faults
    )


def build_check(found: Comparison, idle: Sequence[Fault], text: str) -> Checked:
    """Return what a file would change, and what in it answers nobody."""
    place = f"It stands at {found.then.policy.place}, between quality (0) and quantity (100)."
    return Checked(
        f"{found.line} {place}", fault_lines(idle, text), found.changes[:FIRST], found.changes[FIRST:]
    )
