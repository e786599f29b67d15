"""The network as a whole in words: how real it is, how open, and what is covered; each number with what it opens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from firsthand.core.coverage import Sort
from firsthand.core.listing import PersonRow
from firsthand.core.map_json import COVERED as JSON_NAMES
from firsthand.core.members import ALIVE, REAL
from firsthand.core.strength import Standing
from firsthand.web.pages.map_lists import (
    SORT_NAMES,
    Piece,
    group_address,
    list_address,
    name_in,
    people_address,
    standing_address,
)
from firsthand.web.pages.tie import STANDING_WORDS, Bar, build_bar
from firsthand.web.words import count, number, plural

ROWS = 50  # of a list on one page
COVERED = 8  # companies, fields, roles and places beside the map
SORT_WORDS = {
    Sort.COMPANY: ("company", "companies"),
    Sort.FIELD: ("field of work", "fields of work"),
    Sort.ROLE: ("role", "roles"),
    Sort.PLACE: ("place", "places"),
}


@dataclass(frozen=True, slots=True)
class ShareLine:
    """How many people there are of a standing, and of hundred how many."""

    word: str
    people: str
    percent: int
    address: str


@dataclass(frozen=True, slots=True)
class CoveredLine:
    """A company or field and so on, with how many are known there, each number with the list it opens."""

    name: str
    people: Piece
    real: Piece
    alive: Piece


@dataclass(frozen=True, slots=True)
class CoveredTable:
    """The first of all companies, fields and so on; `more` opens them all, `unknown` those of whom none is known."""

    title: str
    name: str
    lines: tuple[CoveredLine, ...]
    more: Piece | None
    unknown: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class HangingLine:
    """A group to which one tie is left that is alive."""

    group: str
    people: Piece
    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Whole:
    """The network as a whole."""

    picture: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    strong: tuple[Piece, ...]
    shares: tuple[ShareLine, ...]
    openness: tuple[Piece, ...]
    constraint: tuple[Piece, ...]
    between: tuple[Piece, ...]
    hanging: tuple[HangingLine, ...]
    covered: tuple[CoveredTable, ...]


def map_line(outline: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say in a sentence how real the network is."""
    counts = outline["counts"]
    real, groups, dead = counts["real"], counts["groups"], counts["dead_wood"]
    tied = (
        Piece(f"{count(real, 'person', 'people')} with a real tie", people_address(REAL))
        if real
        else Piece("Nobody with a real tie yet")
    )
    where = (Piece(", in "), Piece(count(groups, "group"), table_address()), Piece(" and on their own"))
    return (tied, *(where if groups else ()), Piece("; "), dead_wood(dead), Piece("."))


def dead_wood(dead: int) -> Piece:
    text = f"{count(dead, 'connection is', 'connections are')} dead wood"
    return Piece(text, standing_address(Standing.NEVER_REAL)) if dead else Piece(text)


def table_address() -> str:
    return f"{reverse('map')}?view=table"


def build_whole(outline: Mapping[str, Any]) -> Whole:
    """Return the network as a whole in words."""
    counts, openness = outline["counts"], outline["openness"]
    return Whole(
        picture=tell_picture(outline),
        pieces=tell_pieces(outline),
        strong=tell_strong(counts),
        shares=build_shares(counts),
        openness=tell_openness(openness),
        constraint=tell_constraint(openness),
        between=tell_between(counts["bridges"]),
        hanging=tuple(
            build_hanging(group, at) for at, group in enumerate(outline["groups"], 1) if group["hangs_on"]
        ),
        covered=tuple(build_covered(outline, sort) for sort in Sort),
    )


def tell_picture(outline: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how much of the network makes a picture."""
    counts = outline["counts"]
    if not counts["grouped"]:
        return (
            Piece("Nobody yet: no three people appear together by mail, at meetings or in conversations."),
        )
    return (
        Piece(count(counts["grouped"], "person", "people"), list_address("grouped")),
        Piece(" who appear together, in "),
        Piece(count(counts["groups"], "group"), table_address()),
        Piece("."),
    )


def tell_pieces(outline: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how many stand apart from all others."""
    alone, dead = len(outline["alone"]), outline["counts"]["dead_wood"]
    return (
        Piece(count(alone, "person", "people"), list_address("alone") if alone else ""),
        Piece(" with whom you have a tie and who appear with nobody, and "),
        Piece(count(dead, "connection"), standing_address(Standing.NEVER_REAL) if dead else ""),
        Piece(" with whom nothing ever happened."),
    )


def tell_strong(counts: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how many of the real ties are strong, and how many weak."""
    standings, real = counts["standings"], counts["real"]
    if not real:
        return ()
    alive = sum(standings[each.value] for each in ALIVE)
    weak = [each for each in REAL if each not in ALIVE]
    return (
        Piece(number(alive), people_address(ALIVE)),
        Piece(" of "),
        Piece(number(real), people_address(REAL)),
        Piece(f" real ties are close or active ({percent(alive, real)} of 100); the other "),
        Piece(number(real - alive), people_address(weak)),
        Piece(" are weak: fading or dormant. Weak ties bring the news that your closest do not have."),
    )


def percent(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0


def build_shares(counts: Mapping[str, Any]) -> tuple[ShareLine, ...]:
    """Return how people spread over the standings."""
    numbers = {
        **{Standing(name): found for name, found in counts["standings"].items()},
        Standing.TOO_LITTLE: counts["too_little"],
        Standing.NEVER_REAL: counts["dead_wood"],
    }
    whole = sum(numbers.values())
    return tuple(
        ShareLine(
            STANDING_WORDS[each],
            number(found),
            percent(found, whole),
            standing_address(each) if found else "",
        )
        for each, found in numbers.items()
    )


def tell_openness(openness: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say for how many separate contacts the real ties stand (Burt's effective size)."""
    contacts, separate = openness["contacts"], round(openness["separate"])
    if not contacts:
        return ()
    if separate == contacts:
        return (
            Piece("Hardly any of the "),
            Piece(number(contacts), reverse("map-openness")),
            Piece(" appear with each other: each is a way into a world of their own."),
        )
    return (
        Piece(count(contacts, "person", "people"), reverse("map-openness")),
        Piece(
            f" stand for about {number(separate)} separate {plural(separate, 'one')}: the rest are people who"
            " appear with others you know."
        ),
    )


def tell_constraint(openness: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say Burt's constraint beside the least it could be."""
    if not openness["contacts"]:
        return ()
    least = 1 / openness["contacts"]
    return (
        Piece("Burt's constraint: "),
        Piece(f"{openness['constraint']:.3f}", reverse("map-openness")),
        Piece(
            f", where {least:.3f} would be that nobody appears with anybody else. The lower, the more different"
            " worlds you reach."
        ),
    )


def tell_between(bridges: int) -> tuple[Piece, ...]:
    """Say how many people join groups."""
    if not bridges:
        return (
            Piece(
                "Nobody joins two of your groups: what one of them knows reaches the others only through you."
            ),
        )
    verb = "stands" if bridges == 1 else "stand"
    return (
        Piece(count(bridges, "person", "people"), list_address("bridges")),
        Piece(f" {verb} between groups and could carry news from one to another."),
    )


def build_hanging(group: Mapping[str, Any], at: int) -> HangingLine:
    [name] = [each["name"] for each in group["people"] if each["id"] == group["hangs_on"]]
    people = Piece(count(len(group["people"]), "person", "people"), group_address(at))
    return HangingLine(group["name"], people, name, group["hangs_on"])


def build_covered(outline: Mapping[str, Any], sort: Sort) -> CoveredTable:
    """Return the first companies, fields, roles or places."""
    named = JSON_NAMES[sort]
    total, unknown = outline["covered"][named], outline["unknown"][named]
    lines = tuple(covered_line(sort, at, each) for at, each in enumerate(outline[named][:COVERED], 1))
    address = reverse("map-covered", args=[sort.value])
    return CoveredTable(
        f"By {'field of work' if sort is Sort.FIELD else sort.value}",
        SORT_NAMES[sort],
        lines,
        Piece(count(total, *SORT_WORDS[sort]), address) if total > COVERED else None,
        tell_unknown(sort, unknown) if unknown else (),
    )


def covered_line(sort: Sort, at: int, each: Mapping[str, Any]) -> CoveredLine:
    """Return one company, field, role or place; `at` is its place among all of its sort."""
    tied = (("people", ""), ("real", "real"), ("alive", "alive"))
    numbers = [
        Piece(number(each[name]), list_address(sort.value, at, tie) if each[name] else "")
        for name, tie in tied
    ]
    return CoveredLine(name_in(sort, each["name"]), *numbers)


def tell_unknown(sort: Sort, people: int) -> tuple[Piece, ...]:
    """Say of how many none is known."""
    whose = {
        Sort.COMPANY: "no company is known",
        Sort.FIELD: "the position names no field",
        Sort.ROLE: "no position is known",
        Sort.PLACE: "no address card says where they are",
    }[sort]
    return (
        Piece("Of "),
        Piece(count(people, "person", "people"), list_address(sort.value)),
        Piece(f" {whose}."),
    )


def covered_lines(sort: Sort, lines: Sequence[Sequence[Any]], page: int) -> CoveredTable:
    """Return one page of all companies, fields, roles or places, as they are kept."""
    start = (page - 1) * ROWS
    shown = tuple(
        covered_line(sort, at, {"name": name, "real": real, "alive": alive, "people": len(ids)})
        for at, (name, real, alive, ids) in enumerate(lines[start : start + ROWS], start + 1)
    )
    return CoveredTable("", SORT_NAMES[sort], shown, None, ())


def covered_title(sort: Sort, total: int) -> str:
    """Say how many companies, fields, roles or places there are."""
    return f"People in {count(total, *SORT_WORDS[sort])}"


def openness_line(openness: Mapping[str, Any], shares: Sequence[Sequence[Any]]) -> str:
    """Say how the number of separate contacts comes about."""
    contacts = openness["contacts"]
    if not contacts:
        return "Nobody with a real tie yet."
    pairs = sum(len(beside) for _, beside, _ in shares) // 2
    return (
        f"{count(pairs, 'pair')} among {count(contacts, 'person', 'people')} {plural(pairs, 'appears', 'appear')}"
        f" together: they stand for {openness['separate']:,.1f} separate ones."
    )


@dataclass(frozen=True, slots=True)
class BesideLine:
    """One person with how many others they appear, and what that adds to the constraint."""

    id: int
    name: str
    beside: Piece
    adds: str
    tie: Bar


def beside_lines(shares: Iterable[Sequence[Any]], people: Mapping[int, PersonRow]) -> tuple[BesideLine, ...]:
    """Return people with whom they appear and what it adds."""
    return tuple(
        BesideLine(
            person,
            people[person].name,
            Piece(number(len(beside)), list_address("beside", person) if beside else ""),
            f"{adds:.5f}",
            build_bar(people[person].strength, people[person].standing, people[person].trend),
        )
        for person, beside, adds in shares
        if person in people
    )
