"""Zones of places: known where the words leave no doubt, else not."""

import pytest

from firsthand.core.place_zones import CITIES, COUNTRIES, zone_of_place
from firsthand.zones import machine_zone, spelled, zone_named, zone_names


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Porto, Portugal", "Europe/Lisbon"),
        ("Greater Porto Area, Porto, Portugal", "Europe/Lisbon"),
        ("Kathmandu, Bagmati, Nepal", "Asia/Kathmandu"),
        ("deutschland", "Europe/Berlin"),
        ("München, Deutschland", "Europe/Berlin"),
        ("St. John's, Newfoundland and Labrador", "America/St_Johns"),
        ("Portugal", ""),  # the Azores are another zone
        ("Ponta Delgada, Portugal", ""),
        ("London", ""),  # there is one in Ontario
        ("London, Ontario, Canada", ""),
        ("Paris, Texas", ""),
        ("Portland", ""),
        ("", ""),
        (" , ,", ""),
        ("x" * 5000, ""),
    ],
)
def test_places_with_and_without_doubt(place, zone):
    assert zone_of_place(place) == zone


def test_every_zone_that_is_named_is_one():
    assert {*COUNTRIES, *CITIES} <= zone_names()


def test_zones_by_name(monkeypatch):
    assert spelled("europe/lisbon") == "Europe/Lisbon"
    assert spelled("america/st johns") == "America/St_Johns"
    assert spelled("nowhere") == "nowhere"
    assert str(zone_named("nowhere")) == "UTC"
    monkeypatch.setattr("firsthand.zones.TOLD", "Asia/Kathmandu")
    assert machine_zone() == "Asia/Kathmandu"
