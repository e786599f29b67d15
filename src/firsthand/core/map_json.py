"""The map for programs (`outline`) and for the page that draws it (`drawing`)."""

from collections.abc import Iterable
from typing import Any

from firsthand.core.coverage import Covered, Sort
from firsthand.core.members import REAL
from firsthand.core.network_map import Group, NetworkMap
from firsthand.core.strength import Standing

MOST_COVERED = 50  # companies, and so on
COVERED = {Sort.COMPANY: "companies", Sort.FIELD: "trades", Sort.ROLE: "roles", Sort.PLACE: "places"}
MOST_DRAWN_PAIRS = 12  # of one person, besides those that others count among theirs
STANDINGS = tuple(Standing)


def outline(drawn: NetworkMap) -> dict[str, Any]:
    """Return groups with their people, those on their own, bridges and counts."""
    standings = drawn.standings
    return {
        "counts": {
            "real": drawn.real,
            "too_little": standings[Standing.TOO_LITTLE],
            "dead_wood": standings[Standing.NEVER_REAL],
            "groups": len(drawn.groups),
            "grouped": sum(len(group.members) for group in drawn.groups),
            "bridges": sum(len(group.bridges) for group in drawn.groups),
            "standings": {each.value: standings[each] for each in REAL},
        },
        "openness": {
            "constraint": round(drawn.openness.constraint, 4),
            "contacts": drawn.openness.contacts,
            "separate": round(drawn.openness.separate, 1),
        },
        "groups": [group_json(drawn, group) for group in drawn.groups],
        "alone": [person_json(drawn, place) for place in range(drawn.ties) if drawn.home[place] < 0],
        **{name: covered_json(drawn.coverage[sort].lines) for sort, name in COVERED.items()},
        "covered": {name: len(drawn.coverage[sort].lines) for sort, name in COVERED.items()},
        "unknown": {name: drawn.coverage[sort].unknown.people for sort, name in COVERED.items()},
    }


def group_json(drawn: NetworkMap, group: Group) -> dict[str, Any]:
    return {
        "name": group.name,
        "around": drawn.members[group.around].name,
        "hangs_on": None if group.hangs_on is None else str(drawn.members[group.hangs_on].id),
        "bridges": [str(drawn.members[place].id) for place in group.bridges],
        "named_by": {"kind": group.kind, "people": [str(drawn.members[place].id) for place in group.named]}
        if group.kind
        else None,
        "people": [person_json(drawn, place) for place in group.members],
    }


def person_json(drawn: NetworkMap, place: int) -> dict[str, Any]:
    member = drawn.members[place]
    return {
        "id": str(member.id),
        "name": member.name,
        "strength": member.strength,
        "standing": member.standing.value,
    }


def covered_json(covered: Iterable[Covered]) -> list[dict[str, Any]]:
    return [
        {"name": each.name, "people": each.people, "real": each.real, "alive": each.alive}
        for each in list(covered)[:MOST_COVERED]
    ]


def lists(drawn: NetworkMap) -> dict[str, Any]:
    """Return who is behind each number of the coverage and of the openness, by the ids of persons.

    Of each line the first `alive` people have a tie that is alive and the first `real` a real one; last in each sort,
    without a name, stand those of whom nothing is known. `address` has the same by whole
    addresses. `beside`: person, with whom of the real ties it appears, and what it adds to the constraint, the most
    first.
    """
    ids = [member.id for member in drawn.members]
    found: dict[str, Any] = {
        sort.value: [
            [line.name, line.real, line.alive, [ids[place] for place in line.members]]
            for line in (*drawn.coverage[sort].lines, drawn.coverage[sort].unknown)
        ]
        for sort in Sort
    }
    found["address"] = [
        [line.name, line.real, line.alive, [ids[place] for place in line.members]] for line in drawn.addresses
    ]
    shares = sorted(drawn.openness.shares, key=lambda each: (-each.adds, each.contact))
    found["beside"] = [
        [ids[each.contact], [ids[place] for place in each.beside], round(each.adds, 7)] for each in shares
    ]
    return found


def drawing(drawn: NetworkMap) -> dict[str, Any]:
    """Return everybody's place in columns, which is quick to send and to read.

    Numbers in `pairs` (first, second, weight, and so on) and `bridges` are places in the columns; weights are in
    thousandths of the heaviest. `since` has the month of each pair (12 * year + month - 1) in which it first appeared.
    """
    members = drawn.members
    return {
        "ties": drawn.ties,
        "standings": [each.value for each in STANDINGS],
        "id": [member.id for member in members],
        "name": [member.name for member in members],
        "strength": [member.strength for member in members],
        "standing": [STANDINGS.index(member.standing) for member in members],
        "group": list(drawn.home),
        "x": [round(point.x, 2) for point in drawn.points],
        "y": [round(point.y, 2) for point in drawn.points],
        "bridges": sorted(place for group in drawn.groups for place in group.bridges),
        "groups": [
            {
                "name": group.name,
                "people": len(group.members),
                "x": round(group.disc.x, 2),
                "y": round(group.disc.y, 2),
                "radius": round(group.disc.radius, 2),
            }
            for group in drawn.groups
        ],
        "pairs": (pairs := drawn_pairs(drawn)),
        "since": [drawn.since[pair] for pair in zip(pairs[::3], pairs[1::3], strict=True)],
    }


def drawn_pairs(drawn: NetworkMap) -> list[int]:
    """Return the pairs that are among the heaviest of either one, heaviest first."""
    heaviest = max(drawn.pairs.values(), default=1)
    taken: dict[int, int] = {}
    flat: list[int] = []
    for (a, b), weight in sorted(drawn.pairs.items(), key=lambda each: (-each[1], each[0])):
        counts = taken.get(a, 0), taken.get(b, 0)
        if min(counts) < MOST_DRAWN_PAIRS:
            taken[a], taken[b] = counts[0] + 1, counts[1] + 1
            flat += (a, b, max(1000 * weight // heaviest, 1))
    return flat
