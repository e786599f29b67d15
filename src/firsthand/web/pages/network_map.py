"""The map in words and tables: groups with their people, bridges, shares, and what is covered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from firsthand.core.strength import Standing
from firsthand.web.pages.paging import Pages, build_pages
from firsthand.web.pages.tie import STANDING_WORDS, Bar, build_bar
from firsthand.web.words import count, number, plural

GROUPS = 10  # on one page of the table
FIRST = 12  # people of a group on it
ROWS = 50  # people on the page of one group
COVERED = 10  # companies, and fields
ALONE = "alone"
ALONE_NAME = "On their own"
FIELDS = {
    "it": "IT", "people": "HR and recruiting", "press": "Writing and press", "kitchen": "Food and kitchen",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ShareLine:
    """How many people there are of a standing, and of hundred how many."""

    word: str
    people: str
    percent: int


@dataclass(frozen=True, slots=True)
class CoveredLine:
    """A company or field with how many are known there."""

    name: str
    people: str
    real: str
    alive: str


@dataclass(frozen=True, slots=True)
class HangingLine:
    """A group to which one tie is left that is alive."""

    group: str
    people: str
    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Whole:
    """The network as a whole."""

    shares: tuple[ShareLine, ...]
    openness: str
    constraint: str
    hanging: tuple[HangingLine, ...]
    companies: tuple[CoveredLine, ...]
    fields: tuple[CoveredLine, ...]


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One person of a group."""

    id: str
    name: str
    tie: Bar
    is_bridge: bool


@dataclass(frozen=True, slots=True)
class GroupTable:
    """A group with some of its people; `more` is the query of the page that has all."""

    name: str
    line: str
    people: tuple[MemberLine, ...]
    more: str
    more_line: str


def map_line(counts: Mapping[str, Any]) -> str:
    """Say in a sentence how real the network is."""
    real, groups, dead = counts["real"], counts["groups"], counts["dead_wood"]
    where = f", in {count(groups, 'group')} and on their own" if groups else ""
    tied = (
        f"{count(real, 'person', 'people')} with a real tie{where}" if real else "Nobody with a real tie yet"
    )
    return f"{tied}; {count(dead, 'connection is', 'connections are')} dead wood."


def build_whole(outline: Mapping[str, Any]) -> Whole:
    """Return the network as a whole in words."""
    counts, openness = outline["counts"], outline["openness"]
    return Whole(
        shares=build_shares(counts),
        openness=tell_openness(openness),
        constraint=tell_constraint(openness),
        hanging=tuple(build_hanging(group) for group in outline["groups"] if group["hangs_on"]),
        companies=tuple(map(build_covered, outline["companies"][:COVERED])),
        fields=tuple(
            build_covered({**each, "name": field_name(each["name"])}) for each in outline["trades"][:COVERED]
        ),
    )


def build_shares(counts: Mapping[str, Any]) -> tuple[ShareLine, ...]:
    """Return how people spread over the standings."""
    numbers = {
        **{Standing(name): found for name, found in counts["standings"].items()},
        Standing.TOO_LITTLE: counts["too_little"],
        Standing.NEVER_REAL: counts["dead_wood"],
    }
    whole = sum(numbers.values())
    return tuple(
        ShareLine(STANDING_WORDS[each], number(found), round(100 * found / whole) if whole else 0)
        for each, found in numbers.items()
    )


def tell_openness(openness: Mapping[str, Any]) -> str:
    """Say for how many separate contacts the real ties stand (Burt's effective size)."""
    contacts, separate = openness["contacts"], round(openness["separate"])
    if not contacts:
        return ""
    if separate == contacts:
        return f"Hardly any of the {number(contacts)} appear with each other: each is a way into a world of their own."
    return (
        f"{count(contacts, 'person', 'people')} stand for {number(separate)} separate"
        f" {plural(separate, 'one')}: the rest are people who appear with others you know."
    )


def tell_constraint(openness: Mapping[str, Any]) -> str:
    """Say Burt's constraint beside the least it could be."""
    if not openness["contacts"]:
        return ""
    least = 1 / openness["contacts"]
    return f"{openness['constraint']:.3f}, where {least:.3f} would be that nobody appears with anybody else"


def build_hanging(group: Mapping[str, Any]) -> HangingLine:
    [name] = [each["name"] for each in group["people"] if each["id"] == group["hangs_on"]]
    return HangingLine(
        group["name"], count(len(group["people"]), "person", "people"), name, group["hangs_on"]
    )


def build_covered(each: Mapping[str, Any]) -> CoveredLine:
    return CoveredLine(each["name"], number(each["people"]), number(each["real"]), number(each["alive"]))


def field_name(trade: str) -> str:
    """Return what a field of work is called on a page."""
    return FIELDS.get(trade, trade.capitalize())


def build_groups(outline: Mapping[str, Any], page: int) -> tuple[tuple[GroupTable, ...], Pages]:
    """Return one page of groups, each with its strongest people; those on their own come last."""
    groups = all_groups(outline)
    shown = list(enumerate(groups))[(page - 1) * GROUPS : page * GROUPS]
    tables = tuple(build_group(group, place, limit=FIRST) for place, group in shown)
    return tables, build_pages(page, len(groups), rows=GROUPS, asked=[("view", "table")])


def all_groups(outline: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return all groups, and those on their own as one more."""
    alone = {
        "name": ALONE_NAME,
        "bridges": [],
        "hangs_on": None,
        "people": outline["alone"],
        "is_alone": True,
    }
    return [*outline["groups"], *([alone] if outline["alone"] else [])]


def build_group(group: Mapping[str, Any], place: int, *, limit: int, skip: int = 0) -> GroupTable:
    """Return a group with `limit` of its people."""
    people: Sequence[Mapping[str, Any]] = group["people"]
    bridges = set(group["bridges"])
    asked = ALONE if group.get("is_alone") else place + 1
    is_whole = len(people) <= limit
    return GroupTable(
        group["name"],
        group_line(group),
        tuple(build_member(each, bridges) for each in people[skip : skip + limit]),
        "" if is_whole else urlencode({"view": "table", "group": asked}),
        f"All {number(len(people))} people",
    )


def group_line(group: Mapping[str, Any]) -> str:
    """Say how many people a group has, how alive the ties to them are, and who joins it to others."""
    people = group["people"]
    standings = [each["standing"] for each in people]
    parts = [count(len(people), "person", "people")]
    parts += [f"{number(found)} {each}" for each in Standing if (found := standings.count(each.value))]
    if group["bridges"]:
        parts.append(count(len(group["bridges"]), "bridge"))
    if group["hangs_on"]:
        parts.append("hangs on one person")
    return ", ".join(parts)


def build_member(each: Mapping[str, Any], bridges: Iterable[str]) -> MemberLine:
    bar = build_bar(each["strength"], Standing(each["standing"]), None)
    return MemberLine(each["id"], each["name"], bar, each["id"] in bridges)


def asked_group(outline: Mapping[str, Any], text: str) -> tuple[int, Mapping[str, Any]] | None:
    """Return the group that an address asks for, with its place."""
    groups = all_groups(outline)
    if text == ALONE and outline["alone"]:
        return len(groups) - 1, groups[-1]
    place = int(text) - 1 if text.isdecimal() and len(text) < 9 else -1
    return (place, groups[place]) if 0 <= place < len(outline["groups"]) else None


def all_of_group(group: Mapping[str, Any], place: int, page: int) -> tuple[GroupTable, Pages]:
    """Return one page of all people of a group."""
    asked = {"view": "table", "group": ALONE if group.get("is_alone") else str(place + 1)}
    table = build_group(group, place, limit=ROWS, skip=(page - 1) * ROWS)
    return table, build_pages(page, len(group["people"]), rows=ROWS, asked=list(asked.items()))
