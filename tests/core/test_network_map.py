"""The map as a value: groups with names, bridges, places, and counts."""

import random
from math import hypot

from firsthand.core.coverage import Sort
from firsthand.core.group_names import GroupName, Trait, name_groups
from firsthand.core.map_json import drawing, outline
from firsthand.core.map_layout import lay_out
from firsthand.core.members import Member
from firsthand.core.network_map import ALONE, DEAD, draw_map
from firsthand.core.strength import Standing
from firsthand.core.together import Gathering

DAY = 20_000


def member(
    number: int, strength: int | None = 50, standing: Standing = Standing.ACTIVE, company: str = ""
) -> Member:
    return Member(number, f"Person {number:02}", (f"person {number:02}", ""), company, "", strength, standing)


def circle(*who: int) -> Gathering:
    return Gathering(frozenset(who), len(who) + 1, DAY)


def firm(name: str) -> set[Trait]:
    return {Trait("company", name.lower(), name)}


NORTHWIND = [member(number, 90 - number, company="Northwind") for number in range(4)]
KELP = [member(number, 60 - number, Standing.DORMANT, "Kelp") for number in range(4, 8)]
OTHERS = [
    member(8, None, Standing.TOO_LITTLE),
    member(9, 0, Standing.NEVER_REAL),
    member(10, 0, Standing.NEVER_REAL),
]
EVERYBODY = [*NORTHWIND, *KELP, *OTHERS]
TRAITS = {each.id: firm(each.company) for each in EVERYBODY if each.company}
GATHERINGS = [circle(0, 1, 2, 3), circle(4, 5, 6, 7), circle(4, 5, 99), circle(8, 9)]


def test_groups_are_named_by_company_and_counted():
    drawn = draw_map(EVERYBODY, GATHERINGS, TRAITS)
    assert [group.name for group in drawn.groups] == ["Northwind", "Kelp"]
    assert (drawn.real, drawn.ties) == (8, 9)
    assert drawn.home == (0,) * 4 + (1,) * 4 + (ALONE, DEAD, DEAD)
    counts = outline(drawn)["counts"]
    assert (counts["dead_wood"], counts["too_little"], counts["grouped"]) == (2, 1, 8)
    northwind, kelp = drawn.coverage[Sort.COMPANY].lines
    assert (northwind.name, northwind.people, northwind.alive) == ("Northwind", 4, 4)
    assert (kelp.real, kelp.alive) == (4, 0)
    assert drawn.coverage[Sort.COMPANY].unknown.members == (8, 9, 10)


def test_a_group_hangs_on_the_only_tie_that_is_alive():
    one_alive = [*NORTHWIND, member(4, 60), *KELP[1:], *OTHERS]
    drawn = draw_map(one_alive, GATHERINGS, TRAITS)
    assert [group.hangs_on for group in drawn.groups] == [None, 4]


def test_ids_and_order_never_matter():
    shuffled = random.Random(7)
    ids = list(range(100, 111))
    shuffled.shuffle(ids)
    renamed = [
        Member(ids[each.id], *[getattr(each, name) for name in Member.__slots__[1:]]) for each in EVERYBODY
    ]
    shuffled.shuffle(renamed)
    again = [each._replace(who=frozenset(ids[one] for one in each.who if one < 11)) for each in GATHERINGS]
    shuffled.shuffle(again)
    there, here = (
        drawing(draw_map(members, met, {new(one): its for one, its in TRAITS.items()}))
        for members, met, new in ((EVERYBODY, GATHERINGS, lambda one: one), (renamed, again, ids.__getitem__))
    )
    there.pop("id")
    here.pop("id")
    assert there == here


def test_the_stronger_stand_nearer_to_the_owner():
    drawn = draw_map(EVERYBODY, GATHERINGS, TRAITS)
    for group in drawn.groups:
        far = [round(hypot(*drawn.points[place]), 6) for place in group.members]
        assert far == sorted(far)
    assert min(hypot(*drawn.points[place]) for place in (9, 10)) > max(
        hypot(*point) for point in drawn.points[:9]
    )


def test_groups_never_overlap():
    sizes = [3, 40, 7, 7, 120, 3, 15, 60, 9, 3]
    start, groups = 20, []
    for size in sizes:
        groups.append(range(start, start + size))
        start += size
    found = lay_out(range(20), groups, range(start, start + 50))
    assert len(set(found.points.values())) == start + 50
    for number, one in enumerate(found.discs):
        for other in found.discs[:number]:
            assert hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius


def test_a_name_must_be_shared_beyond_chance():
    everywhere = {one: firm("Northwind") for one in range(20)}
    assert name_groups([range(5)], everywhere, 20) == [GroupName()]
    meeting = Trait("meeting", "porto data day", "Porto Data Day")
    some = {0: {meeting}, 1: {meeting, *firm("Kelp")}, 2: firm("Kelp"), 7: firm("Kelp"), 8: firm("Kelp")}
    assert name_groups([range(3)], some, 20) == [GroupName("Porto Data Day", "meeting", (0, 1))]
    assert name_groups([range(10, 13)], some, 20) == [GroupName()]


def test_an_event_names_a_group_where_it_explains_more_than_the_company():
    event, school = (
        Trait("meeting", "porto data day", "Porto Data Day"),
        Trait("school", "uni delft", "Uni Delft"),
    )
    held = {0: {event, *firm("Kelp")}, 1: {event, *firm("Kelp")}, 2: {event}, 3: {event}, 4: firm("Kelp")}
    [name] = name_groups([range(4)], held, 40)
    assert (name.text, name.kind, name.members) == ("Porto Data Day", "meeting", (0, 1, 2, 3))
    [name] = name_groups([range(4)], {**held, **{one: {school} for one in range(4)}}, 40)
    assert (name.text, name.kind) == ("Uni Delft", "school")


def test_group_tells_what_it_is_named_by_and_whom():
    [northwind, _] = outline(draw_map(EVERYBODY, GATHERINGS, TRAITS))["groups"]
    assert northwind["named_by"] == {"kind": "company", "people": ["0", "1", "2", "3"]}
    [around, _] = outline(draw_map(EVERYBODY, GATHERINGS, {}))["groups"]
    assert around["named_by"] is None


def test_groups_without_a_name_are_around_somebody():
    drawn = draw_map(EVERYBODY, GATHERINGS, {})
    assert [group.name for group in drawn.groups] == ["around Person 00", "around Person 04"]


def test_an_empty_network_has_an_empty_map():
    drawn = draw_map([], [], {})
    assert (drawn.groups, drawn.points, drawn.real) == ((), (), 0)
    assert outline(drawn)["openness"]["contacts"] == 0
    assert drawing(drawn)["pairs"] == []
