"""How well what a note claims is checked: the right state, and the right words shown to the owner.

Made-up owners with careers, schools, events and people they know, one file each, and notes written
to them. A hash of the name splits the notes in two halves as `bench.notes` does: claims are tuned on
`tune` alone and judged on `held`, whose misses are never printed. A claim that is decided wrongly is
worse than one not found; both are counted.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from bench.notes import HALVES, half_of
from firsthand.core.knowledge import Attendance, Employment, Knowing, Knowledge, Owner, Person, Schooling
from firsthand.core.notes.values import CheckedClaim, ClaimState

FOLDER = Path(__file__).parent / "claims"
TOGETHER = {"met", "worked", "studied", "introduced"}
DECIDED = {"confirmed", "contradicted", "known"}


@dataclass(frozen=True, slots=True)
class Want:
    """A claim wanted: one of the kinds, its state, and words the owner must be shown."""

    kinds: frozenset[str]
    state: str
    says: str = ""

    def fits(self, claim: CheckedClaim) -> bool:
        """Tell whether a checked claim is the one wanted."""
        is_right = str(claim.claim.kind) in self.kinds and state_of(claim) == self.state
        return is_right and self.says.casefold() in claim.because.casefold()


@dataclass(slots=True)
class Story:
    """One note with what is to be found in it; `never` are kinds it must not be said to claim."""

    name: str
    note: str = ""
    wants: list[Want] = field(default_factory=list)
    never: set[str] = field(default_factory=set)
    claims: tuple[CheckedClaim, ...] = ()

    @property
    def wrong(self) -> list[CheckedClaim]:
        """Return the claims that must not be there: decided otherwise than wanted, or never made."""
        return [claim for claim in self.claims if self._is_wrong(claim)]

    @property
    def missed(self) -> list[Want]:
        """Return the decided claims that were not found; one that stays unknown may be left out."""
        return [
            want
            for want in self.wants
            if want.state in DECIDED and not any(want.fits(claim) for claim in self.claims)
        ]

    def _is_wrong(self, claim: CheckedClaim) -> bool:
        if str(claim.claim.kind) in self.never:
            return True
        is_decided = str(claim.claim.kind) in TOGETHER and state_of(claim) in DECIDED
        return is_decided and not any(want.fits(claim) for want in self.wants)


@dataclass(slots=True)
class World:
    """One owner with whom they know and the notes sent to them."""

    name: str
    owner: Owner = field(default_factory=Owner)
    sent_on: date = date(2026, 10, 5)
    people: list[tuple[Person, Knowing]] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)

    def find_known(self, name: str) -> Sequence[tuple[Person, Knowing]]:
        """Return everybody who goes by a name or part of it."""
        words = set(name.casefold().split())
        return [pair for pair in self.people if words <= set(pair[0].name.casefold().split())]


def state_of(claim: CheckedClaim) -> str:
    """Return the state; an introduction by somebody known, not seen, is `known`."""
    if claim.state is ClaimState.UNKNOWN and claim.introducer_person:
        return "known"
    return str(claim.state)


def read_world(file: Path) -> World:
    """Return the world told in one file."""
    world = World(file.stem)
    for line in file.read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        if word == "==":
            world.stories.append(Story(f"{file.stem}/{rest}"))
        elif word in {"note", "want", "never"}:
            tell(world.stories[-1], word, rest)
        elif word and word != "#":
            describe(world, word, [part.strip() for part in rest.split("|")])
    return world


def tell(story: Story, word: str, rest: str) -> None:
    """Add a line to a story."""
    if word == "note":
        story.note = rest
    elif word == "never":
        story.never.add(rest)
    elif rest != "none":
        what, _, says = rest.partition(" | ")
        kinds, state = what.split()
        story.wants.append(Want(frozenset(kinds.split("/")), state, says.strip()))


def describe(world: World, word: str, parts: list[str]) -> None:
    """Add a line on the owner."""
    owner, record = world.owner, f"{word}:{parts[0]}"
    days = [date.fromisoformat(part) if part else None for part in parts[1:3]]
    if word == "owner":
        world.owner = replace(owner, name=parts[0], names=(parts[0],))
    elif word == "sent":
        world.sent_on = date.fromisoformat(parts[0])
    elif word == "job":
        world.owner = replace(
            owner, employments=(*owner.employments, Employment(record, parts[0], "", *days))
        )
    elif word == "school":
        world.owner = replace(owner, schoolings=(*owner.schoolings, Schooling(record, parts[0], *days)))
    elif word == "event":
        world.owner = replace(owner, events=(*owner.events, event_of(record, parts)))
    else:
        knowledge = Knowledge.SPOKEN if word == "knows" else Knowledge.NONE
        world.people.append((Person(len(world.people) + 1, parts[0]), Knowing(knowledge)))


def event_of(record: str, parts: list[str]) -> Attendance:
    """Return an event from its name, first and last day, and whether the owner was going."""
    first, last = (date.fromisoformat(part) for part in parts[1:3])
    return Attendance(
        record,
        parts[0],
        datetime.combine(first, time(9), UTC),
        datetime.combine(last, time(17), UTC),
        is_going=parts[3] != "declined",
        is_cancelled=parts[3] == "cancelled",
    )


def check_all(half: str) -> Iterator[tuple[str, Story]]:
    """Yield every story of a half with its world's name, its note read and its claims checked."""
    from firsthand.core.claims import check_claims
    from firsthand.core.notes.reader import read_note

    for world in map(read_world, sorted(FOLDER.glob("*.txt"))):
        for story in world.stories:
            if half not in ("all", half_of(story.name)):
                continue
            reading = read_note(story.note, owner=world.owner, sender_name="Kim Roe", sent_on=world.sent_on)
            story.claims = check_claims(
                reading, person=None, owner=world.owner, sent_on=world.sent_on, find_known=world.find_known
            )
            yield world.name, story


def show_miss(story: Story) -> None:
    """Print what was found wrongly in a note, and what was not found."""
    print(f"\n{story.name}: {story.note}")
    for claim in story.wrong:
        print(f"  wrong {state_of(claim)}: {claim.because}")
    for want in story.missed:
        print(f"  missed {'/'.join(want.kinds)} {want.state} {want.says}")
        print(f"  found {[claim.because for claim in story.claims]}")


def figures(told: Iterable[tuple[str, Story]]) -> dict[str, Any]:
    """Return the shares of notes read rightly and of decided claims that are right."""
    told = list(told)
    right, asked = Counter[str](), Counter[str]()
    for world, story in told:
        asked[world] += 1
        right[world] += not story.wrong and not story.missed
    wrong = sum(len(story.wrong) for _, story in told)
    missed = sum(len(story.missed) for _, story in told)
    wanted = sum(want.state in DECIDED for _, story in told for want in story.wants)
    hits = wanted - missed
    return {
        "notes": asked.total(),
        "right": round(right.total() / asked.total(), 3),
        "precision": round(hits / (hits + wrong), 3) if hits + wrong else 1.0,
        "recall": round(hits / wanted, 3) if wanted else 1.0,
        "by_world": {world: round(right[world] / asked[world], 3) for world in sorted(asked)},
    }


def main() -> None:
    """Read the command line and measure one half."""
    parser = argparse.ArgumentParser(prog="python -m bench.claims", description=__doc__)
    parser.add_argument("--half", choices=(*HALVES, "all"), default="held")
    parser.add_argument(
        "--misses", action="store_true", help="print what was checked wrongly; tune half only"
    )
    chosen = parser.parse_args()
    if chosen.misses and chosen.half != "tune":
        parser.error("only the tune half may be looked at")
    told = list(check_all(chosen.half))
    for _, story in told if chosen.misses else ():
        if story.wrong or story.missed:
            show_miss(story)
    print(json.dumps(figures(told)))


if __name__ == "__main__":
    main()
