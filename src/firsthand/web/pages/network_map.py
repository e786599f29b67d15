"""The groups of the map as tables: their people, bridges, and those on their own."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.core.filters import SLUGS
from firsthand.core.strength import Standing
from firsthand.web.pages.map_filters import Narrowed
from firsthand.web.pages.map_lists import (
    Piece,
    group_address,
    list_address,
)
from firsthand.web.pages.paging import Pages, build_pages
from firsthand.web.pages.tie import Bar, build_bar
from firsthand.web.words import count, number

GROUPS = 10  # on one page of the table
FIRST = 12  # people of a group on it
ROWS = 50  # people on the page of one group
ALONE = "alone"
ALONE_NAME = "On their own"
NAMED_BY = {
    "company": "at this company",
    "school": "at this school",
    "meeting": "at a meeting or event of this name",
    "domain": "with a mail address there",
}


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
    line: tuple[Piece, ...]
    people: tuple[MemberLine, ...]
    more: str
    more_line: str


def build_groups(
    outline: Mapping[str, Any], page: int, narrowed: Narrowed
) -> tuple[tuple[GroupTable, ...], Pages]:
    """Return one page of groups, each with its strongest people; those on their own come last."""
    groups = all_groups(outline, narrowed)
    shown = groups[(page - 1) * GROUPS : page * GROUPS]
    tables = tuple(build_group(group, narrowed, limit=FIRST) for group in shown)
    return tables, build_pages(page, len(groups), rows=GROUPS, asked=[("view", "table"), *narrowed.asked])


def all_groups(outline: Mapping[str, Any], narrowed: Narrowed) -> list[dict[str, Any]]:
    """Return all groups, and those on their own as one more, with the people that filters leave."""
    alone = {
        "name": ALONE_NAME,
        "bridges": [],
        "hangs_on": None,
        "people": outline["alone"],
        "is_alone": True,
    }
    return narrowed.groups([*outline["groups"], *([alone] if outline["alone"] else [])])


def build_group(group: Mapping[str, Any], narrowed: Narrowed, *, limit: int, skip: int = 0) -> GroupTable:
    """Return a group with `limit` of its people."""
    people: Sequence[Mapping[str, Any]] = group["people"]
    bridges = set(group["bridges"])
    is_whole = len(people) <= limit
    return GroupTable(
        group["name"],
        group_line(group) if narrowed.is_whole else narrowed_line(group),
        tuple(build_member(each, bridges) for each in people[skip : skip + limit]),
        "" if is_whole else urlencode([*group_query(group), *narrowed.asked]),
        f"All {number(len(people))} people",
    )


def group_query(group: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the query of the page of a group."""
    return [("view", "table"), ("group", ALONE if group.get("is_alone") else str(group["at"]))]


def narrowed_line(group: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how many of a group filters leave."""
    whole = Piece(
        count(group["whole"], "person", "people"), f"{reverse('map')}?{urlencode(group_query(group))}"
    )
    return (Piece(f"{number(len(group['people']))} of "), whole)


def group_line(group: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how many people a group has, how alive the ties to them are, and who joins it to others."""
    people, is_alone = group["people"], bool(group.get("is_alone"))

    def address(tie: str) -> str:
        return list_address(ALONE, 0, tie) if is_alone else group_address(group["at"], tie)

    standings = Counter(Standing(each["standing"]) for each in people)
    parts = [Piece(count(len(people), "person", "people"), address(""))]
    parts += [
        Piece(f"{number(standings[each])} {each.value}", address(SLUGS.get(each, each.value)))
        for each in Standing
        if standings[each]
    ]
    if named := group.get("named_by"):
        parts.append(Piece(f"{number(len(named['people']))} {NAMED_BY[named['kind']]}", address("named")))
    if group["bridges"]:
        parts.append(Piece(count(len(group["bridges"]), "bridge"), address("bridge")))
    if group["hangs_on"]:
        parts.append(Piece("hangs on one person", f"{reverse('people-detail', args=[group['hangs_on']])}"))
    commas = [each for part in parts for each in (part, Piece(", "))]
    return tuple(commas[:-1])


def build_member(each: Mapping[str, Any], bridges: Iterable[str]) -> MemberLine:
    bar = build_bar(each["strength"], Standing(each["standing"]), None)
    return MemberLine(each["id"], each["name"], bar, each["id"] in bridges)


def asked_group(outline: Mapping[str, Any], text: str, narrowed: Narrowed) -> dict[str, Any] | None:
    """Return the group that an address asks for, with the people that filters leave; None where there is none."""
    at = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
    if text != ALONE and not 0 < at <= len(outline["groups"]):
        return None
    groups = {ALONE if each.get("is_alone") else each["at"]: each for each in all_groups(outline, narrowed)}
    if text == ALONE:
        return groups.get(ALONE)
    return groups.get(at) or {**outline["groups"][at - 1], "at": at, "people": [], "whole": 0}


def all_of_group(group: Mapping[str, Any], page: int, narrowed: Narrowed) -> tuple[GroupTable, Pages]:
    """Return one page of all people of a group."""
    table = build_group(group, narrowed, limit=ROWS, skip=(page - 1) * ROWS)
    asked = [*group_query(group), *narrowed.asked]
    return table, build_pages(page, len(group["people"]), rows=ROWS, asked=asked)
