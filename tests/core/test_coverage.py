"""How people spread over companies, fields, roles and places."""

import pytest

from firsthand.core.coverage import Sort, cover_network, role_of
from firsthand.core.members import Member
from firsthand.core.strength import Standing


def member(number: int, standing: Standing = Standing.ACTIVE, **work) -> Member:
    return Member(number, f"P {number}", (f"p {number}", ""), standing=standing, **work)


PEOPLE = [
    member(0, Standing.NEVER_REAL, company="Kelp Ltd", position="Data Engineer", places=("Porto, Portugal",)),
    member(1, Standing.DORMANT, company="Kelp", position="Senior Data Engineer", places=("porto", "Delft")),
    member(2, company="kelp", position="Head of Finance"),
    member(3),
]


def test_people_stand_in_the_order_of_their_ties():
    [kelp] = cover_network(PEOPLE)[Sort.COMPANY].lines
    assert (kelp.members, kelp.real, kelp.alive) == ((2, 1, 0), 2, 1)


def test_somebody_may_be_in_several_places_and_in_none():
    places = cover_network(PEOPLE)[Sort.PLACE]
    assert {(line.name, line.people) for line in places.lines} == {("Porto", 2), ("Delft", 1)}
    assert places.unknown.members == (2, 3)


def test_every_number_counts_its_people_once():
    for coverage in cover_network(PEOPLE).values():
        for line in (*coverage.lines, coverage.unknown):
            assert len(set(line.members)) == line.people >= line.real >= line.alive
        told = {place for line in coverage.lines for place in line.members}
        assert told | set(coverage.unknown.members) == {0, 1, 2, 3}
        assert not told & set(coverage.unknown.members)


@pytest.mark.parametrize(
    ("position", "role"),
    [
        ("Senior Data Engineer", "Data Engineer"),
        ("Deputy Head of Finance", "Head of Finance"),
        ("Senior", "Senior"),
        ("", ""),
        ("of the", ""),
        ("主任", "主任"),
    ],
)
def test_seniority_makes_no_other_role(position: str, role: str):
    assert "".join(role_of(member(0, position=position)).values()) == role
