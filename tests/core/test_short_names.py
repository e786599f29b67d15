"""Names as notes shorten them, beside the owner's own record."""

import pytest

from firsthand.core.short_names import is_named, is_nameless, may_be_named


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Brunel & Moss Architects", "Brunel & Moss"),
        ("Lackwerk Dorn GmbH", "lackwerk dorn"),
        ("Bureau Waddenkant", "Waddenkant"),
        ("Teatro do Mondego", "o Teatro do Mondego"),
        ("ESMAE Porto", "ESMAE"),
        ("Universität Bonn", "Uni Bonn"),
        ("Leeds City Council", "Leeds Council"),
    ],
)
def test_a_shorter_name_is_the_place_of_the_record(name: str, said: str) -> None:
    assert is_named(name, said)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Northwind Logistics", "Northwind Foods"),
        ("Contoso Lisboa", "Lisboa"),
        ("University of Sheffield", "University of Leeds"),
        ("University of Sheffield", "the university"),
        ("Northwind", ""),
        ("Leeds City Council", "Leeds"),
        ("Comune di Lodi", "Lodi"),
        ("Leeds City Council", "the council"),
    ],
)
def test_another_name_a_town_or_no_name_is_not(name: str, said: str) -> None:
    assert not is_named(name, said)


def test_a_longer_name_or_an_acronym_may_be_the_place() -> None:
    assert may_be_named("Northwind", "Northwind Foods")
    assert may_be_named("Rijksuniversiteit Groningen", "RUG")
    assert not may_be_named("Rijksuniversiteit Groningen", "FEUP")
    assert not may_be_named("Northwind Logistics", "Fabrikam")
    assert not may_be_named("Universidade Estadual de Campinas", "USP")


def test_office_and_uni_name_nothing() -> None:
    assert all(map(is_nameless, ["the company", "Uni", "das Büro", ""]))
    assert not is_nameless("Northwind")
