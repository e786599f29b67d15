"""The five stops by name and place."""

import pytest

from firsthand.core.errors import UserError
from firsthand.core.policy import STOPS, TRUSTED_NETWORK, policy_named


def test_stops_stand_in_order_of_their_place() -> None:
    assert [(stop.name, stop.place) for stop in STOPS] == [
        ("Closed circle", 10),
        ("Trusted network", 30),
        ("Balanced", 50),
        ("Open", 70),
        ("Open networker", 90),
    ]


def test_the_default_asks_ten_a_week_and_calls_two_years_cold() -> None:
    assert (TRUSTED_NETWORK.asks_per_week, TRUSTED_NETWORK.cold_months) == (10, 24)


@pytest.mark.parametrize("name", ["Open networker", "open-networker", " OPEN_NETWORKER "])
def test_names_are_found_in_any_spelling(name: str) -> None:
    assert policy_named(name).place == 90


def test_unknown_name_lists_the_names() -> None:
    with pytest.raises(UserError, match=r"'Ajar'.*Closed circle, Trusted network.*\(POL-101\)"):
        policy_named("Ajar")
