"""The map on the command line."""

from tests.cli.conftest import Shell


def test_map_of_a_small_network(full_shell: Shell) -> None:
    found = full_shell.json("map")
    covered = {"companies", "trades", "roles", "places"}
    assert set(found) == {"counts", "openness", "groups", "alone", "covered", "unknown", *covered}
    assert set(found["covered"]) == set(found["unknown"]) == covered
    ties = found["counts"]["real"] + found["counts"]["too_little"]
    assert ties == found["counts"]["grouped"] + len(found["alone"])
    told = full_shell.run("map").stdout
    assert "connections are dead wood." in told
    assert "on their own." in told


def test_empty_store_has_an_empty_map(shell: Shell) -> None:
    assert shell.json("map")["groups"] == []
    assert "Import your LinkedIn archive first" in shell.run("map").stdout
