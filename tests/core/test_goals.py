"""Who is where the owner wants to get."""

import pytest

from firsthand.core.errors import UserError
from firsthand.core.goals import Goal, GoalKind, reach, read_goal
from firsthand.core.map_json import lists, outline
from firsthand.core.members import Member
from firsthand.core.network_map import draw_map
from firsthand.core.strength import Standing
from firsthand.core.together import Gathering


def member(number: int, standing: Standing, strength: int | None, **work) -> Member:
    return Member(number, f"P {number}", (f"p {number}", ""), strength=strength, standing=standing, **work)


PEOPLE = [
    member(
        1,
        Standing.ACTIVE,
        40,
        company="Kelp Ltd",
        position="Senior Product Manager",
        places=("Porto, Portugal",),
    ),
    member(2, Standing.DORMANT, 10, company="Kelp", position="Engineer", places=("Lisbon, Portugal",)),
    member(3, Standing.NEVER_REAL, 0, company="Kelp Inc.", position="Product Manager"),
    member(4, Standing.ACTIVE, 30, company="Kelp & Sons Shipping", position="Manager of Products"),
]
MET = [Gathering(frozenset({1, 2, 4}), 4, 20_000)]


def reached(kind: GoalKind, text: str):
    drawn = draw_map(PEOPLE, MET, {})
    found = outline(drawn)
    return reach(Goal(7, kind, text), lists(drawn), found["groups"], found["alone"])


def test_a_company_is_found_however_it_is_written():
    for text in ("kelp", "Kelp GmbH", "KELP LTD."):
        found = reached(GoalKind.COMPANY, text)
        assert (found.ids, found.real, found.alive) == ((1, 2, 3), 2, 1)


def test_strongest_and_groups_are_told():
    found = reached(GoalKind.COMPANY, "Kelp")
    assert [each["name"] for each in found.strongest] == ["P 1", "P 2"]
    assert found.groups == ((1, 2),)


def test_where_nobody_is_companies_called_like_it_are_offered():
    found = reached(GoalKind.COMPANY, "kelp sons")
    assert (found.ids, [name for _, name in found.near]) == ((), ["Kelp & Sons Shipping"])
    assert reached(GoalKind.COMPANY, "Northwind").near == ()


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("product manager", {1, 3, 4}), ("Senior Product Manager", {1, 3, 4}), ("engin", {2}), ("manager of engineers", set()),
    ],
)  # fmt: skip
def test_a_role_needs_every_word(text: str, ids: set[int]):
    assert set(reached(GoalKind.ROLE, text).ids) == ids


def test_a_place_is_a_town_or_a_country():
    assert reached(GoalKind.PLACE, "portugal").ids == (1, 2)
    assert reached(GoalKind.PLACE, "Porto").ids == (1,)
    assert reached(GoalKind.PLACE, "Oban").ids == ()


@pytest.mark.parametrize(("text", "code"), [("", "GOA-101"), (" .-! ", "GOA-101"), ("x" * 101, "GOA-102")])
def test_what_is_no_goal_is_refused(text: str, code: str):
    with pytest.raises(UserError) as refused:
        read_goal(text)
    assert refused.value.code == code
