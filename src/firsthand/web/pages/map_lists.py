"""The lists behind the numbers of the map: which one an address asks for, who is on it, and what it is called.

An address holds only fixed words and places in a list (`?of=company&at=3&tie=alive`): no company, no title.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.core.coverage import Sort
from firsthand.core.filters import KNOWN_WORDS, SLUGS, Connected, Filters, address_of
from firsthand.core.goals import Reached
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import PersonRow
from firsthand.core.members import ALIVE, REAL
from firsthand.core.strength import Standing
from firsthand.web.pages.people import with_ago, work_of
from firsthand.web.pages.tie import Bar, build_bar
from firsthand.web.words import count

FIELDS = {
    "it": "IT", "people": "HR and recruiting", "press": "Writing and press", "kitchen": "Food and kitchen",
}  # fmt: skip
SORT_NAMES = {Sort.COMPANY: "Company", Sort.FIELD: "Field", Sort.ROLE: "Role", Sort.PLACE: "Place"}
UNKNOWN = {
    Sort.COMPANY: "whose company is not known",
    Sort.FIELD: "whose position names no field of work",
    Sort.ROLE: "whose position is not known",
    Sort.PLACE: "of whom no address card says a place",
}
TIES = {"real": "with a real tie", "alive": "close or active"}
STANDINGS = {SLUGS.get(each, each.value): each for each in Standing}


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One person of such a list."""

    id: int
    name: str
    work: str
    known: str
    tie: Bar
    last_contact: str


def build_member(person: PersonRow, today: date) -> MemberLine:
    """Return one person of such a list."""
    return MemberLine(
        person.id,
        person.name,
        work_of(person.position, person.company),
        KNOWN_WORDS[Knowledge(person.knowledge)],
        build_bar(person.strength, person.standing, person.trend),
        with_ago(person.last_interaction_at, today),
    )


class Piece(NamedTuple):
    """A part of a sentence, and the page it opens, if any."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of one list, in order, and what it is called without their number."""

    name: str
    ids: Sequence[int]
    asked: tuple[tuple[str, str], ...]
    group: str = ""  # the query of the group they are of

    @property
    def line(self) -> str:
        """Say how many there are."""
        return f"{count(len(self.ids), 'person', 'people')} {self.name}"


def people_address(standings: Iterable[Standing], **more: Any) -> str:
    """Return the address of the list of people with these standings."""
    asked = urlencode(address_of(Filters(standing=tuple(standings), **more)))
    return f"{reverse('people-list')}?{asked}"


def list_address(of: str, at: int = 0, tie: str = "") -> str:
    """Return the address of one list of the map."""
    asked = [("of", of), *([("at", str(at))] if at else []), *([("tie", tie)] if tie else [])]
    return f"{reverse('map-people')}?{urlencode(asked)}"


def group_address(at: int, tie: str = "") -> str:
    """Return the address of a group, all of it or those with one tie."""
    if tie:
        return list_address("group", at, tie)
    return f"{reverse('map')}?{urlencode([('view', 'table'), ('group', at)])}"


def field_name(trade: str) -> str:
    """Return what a field of work is called on a page."""
    return FIELDS.get(trade, trade.capitalize())


def name_in(sort: Sort, name: str) -> str:
    return field_name(name) if sort is Sort.FIELD else name


def is_covered(of: str) -> bool:
    """Tell whether a list is of a company, a field and so on, and not of groups."""
    return of in set(Sort)


def covered_people(lists: Mapping[str, Any], of: str, at: str, tie: str) -> Listed | None:
    """Return those at one company, in one field and so on; None where there is no such list."""
    sort, place, lines = Sort(of), place_asked(at), lists[of]
    if not 0 <= place < len(lines) or tie not in ("", *TIES):
        return None
    name, real, alive, ids = lines[place - 1]  # before the first one stand those of whom nothing is known
    wanted = {"": ids, "real": ids[:real], "alive": ids[:alive]}[tie]
    if not name:
        said = UNKNOWN[sort]
    else:
        at_name = {Sort.COMPANY: "at", Sort.FIELD: "in", Sort.ROLE: "with the role", Sort.PLACE: "in"}[sort]
        said = f"{at_name} {name_in(sort, name)}"
    return Listed(f"{said}{tell_tie(tie)}", wanted, asked_of(of, place, tie))


def goal_people(reached: Iterable[Reached], at: str, tie: str) -> Listed | None:
    """Return those where a goal leads; `at` is its id."""
    found = next((each for each in reached if str(each.goal.id) == at), None)
    if found is None or tie not in ("", *TIES):
        return None
    ids = {"": found.ids, "real": found.ids[: found.real], "alive": found.ids[: found.alive]}[tie]
    said = f"where you want to get: {found.goal.text}{tell_tie(tie)}"
    return Listed(said, ids, asked_of("goal", found.goal.id, tie))


def people_beside(lists: Mapping[str, Any], at: str, name: str) -> Listed | None:
    """Return with whom of the real ties somebody appears; `at` is that person's id."""
    found = next((beside for person, beside, _ in lists["beside"] if str(person) == at), None)
    return None if found is None else Listed(f"who appear with {name}", found, (("of", "beside"), ("at", at)))


def grouped_people(outline: Mapping[str, Any], of: str, at: str, tie: str) -> Listed | None:
    """Return those in groups, on their own, or between groups; None where there is no such list."""
    place, groups = place_asked(at), outline["groups"]
    if of == "group" and 0 < place <= len(groups):
        group = groups[place - 1]
        if tie in ("bridge", "named"):
            wanted = set(
                group["bridges"] if tie == "bridge" else (group["named_by"] or {"people": ()})["people"]
            )
            people = [each for each in group["people"] if each["id"] in wanted]
        else:
            people = of_standing(group["people"], tie)
        said, back = f"of the group {group['name']}", urlencode([("view", "table"), ("group", place)])
    elif of == "alone" and not place:
        people, back = of_standing(outline["alone"], tie), ""
        said = "on their own"
    elif of in ("grouped", "bridges") and not place:
        people = of_standing([each for group in groups for each in group["people"]], tie)
        said, back = "in groups", ""
        if of == "bridges":
            bridges = {each for group in groups for each in group["bridges"]}
            said, people = "who stand between groups", [each for each in people if each["id"] in bridges]
    else:
        return None
    if tie not in ("", "bridge", "named", *TIES, *STANDINGS):
        return None
    ids = [int(each["id"]) for each in people]
    return Listed(f"{said}{tell_tie(tie)}", ids, asked_of(of, place, tie), back)


def of_standing(people: Iterable[Mapping[str, Any]], tie: str) -> list[Mapping[str, Any]]:
    """Return those whose tie is as asked."""
    wanted = {"": set(Standing), "real": set(REAL), "alive": set(ALIVE)}.get(tie)
    if wanted is None:
        wanted = {STANDINGS[tie]} if tie in STANDINGS else set()
    return [each for each in people if Standing(each["standing"]) in wanted]


def tell_tie(tie: str) -> str:
    """Say which of them are meant."""
    if tie in ("bridge", "named"):
        return ", bridges to others" if tie == "bridge" else ", whom its name comes from"
    said = TIES.get(tie) or (STANDINGS[tie].value if tie in STANDINGS else "")
    return f", {said}" if said else ""


def asked_of(of: str, place: int, tie: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, value) for name, value in (("of", of), ("at", str(place or "")), ("tie", tie)) if value
    )


def place_asked(text: str) -> int:
    """Read a place in a list, counted from 1; 0 where none is asked for, -1 for anything odd."""
    if not text:
        return 0
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else -1


def standing_address(standing: Standing) -> str:
    """Return the address of the people of one standing; who was never real is counted where connected."""
    if standing is Standing.NEVER_REAL:
        return people_address([standing], connected=Connected.YES)
    return people_address([standing])
