"""Which versions of SQLite have the fault, and what is said about it."""

import pytest

from firsthand.store.health import can_lose_pages, database_health


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 2)])
def test_versions_with_the_fault(version):
    assert can_lose_pages(version)
    health = database_health("sqlite", version)
    assert not health.is_sound
    assert "3.51.3 or later" in health.next_step


@pytest.mark.parametrize(
    "version", [(3, 6, 23), (3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 52, 0), (3, 60, 0), (4, 0, 0)]
)
def test_versions_without_it(version):
    assert not can_lose_pages(version)
    assert database_health("sqlite", version).is_sound


def test_server_is_not_judged_by_the_file_library():
    assert database_health("postgresql", (3, 40, 1)).is_sound
