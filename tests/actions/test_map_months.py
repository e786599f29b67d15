"""The map at the end of a month, from the store: kept by the worker, the same on the spot, and blind to what came later."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_network_map import ANA, BOB, CARL, bring_mail, rounds
from tests.archives import archive_files, connection, write_zip
from tests.evidence_files import ALICE, letter

from firsthand.actions.imports import import_archive
from firsthand.actions.map_months import draw_months, map_at, months_known
from firsthand.actions.network_map import draw_maps
from firsthand.core.map_months import month_number
from firsthand.core.strength import Standing
from firsthand.jobs.worker import Worker
from firsthand.store.models import MapMonth, Owner, Person

JULY, OCTOBER = month_number(datetime(2026, 7, 1)), month_number(datetime(2026, 10, 1))  # noqa: DTZ001 - a month


def stood(owner: Owner, month: int, now: datetime) -> dict[str, tuple[int | None, Standing]]:
    names = dict(Person.objects.filter(owner=owner).values_list("pk", "name"))
    return {names[each.person]: (each.strength, each.standing) for each in map_at(owner.pk, month, now)}


@pytest.fixture
def home(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """An owner connected with Dora since March 2024 and with Eva since October 2026."""
    people = [connection("Dora Quist", "05 Mar 2024"), connection("Eva Lund", "03 Oct 2026")]
    import_archive(alice, write_zip(tmp_path, archive_files(owner="Alice Arden", connections=people)), now)
    bring_mail(alice, tmp_path, now, *rounds(ANA, BOB, CARL))
    return alice


def later_letters() -> list[str]:
    found = []
    for number in range(8):
        day = datetime(2026, 9, 1, 9, tzinfo=UTC) + timedelta(days=4 * number)
        out = f"{day + timedelta(hours=1):%a, %d %b %Y %H:%M:%S} +0000"
        found.append(letter(ANA, ALICE, "News", f"{day:%a, %d %b %Y %H:%M:%S} +0000", f"l{number}@x"))
        found.append(letter(ALICE, ANA, "Re: News", out, f"l{number}a@x", answers=f"l{number}@x"))
    return found


def test_what_comes_later_leaves_a_month_as_it_was(home: Owner, tmp_path: Path, now: datetime) -> None:
    before = stood(home, JULY, now)
    assert {"Ana Silva", "Bob Marsh", "Carl Fenn", "Dora Quist"} == before.keys()
    assert before["Dora Quist"] == (0, Standing.NEVER_REAL)
    october = stood(home, OCTOBER, now)["Ana Silva"]
    bring_mail(home, tmp_path, now, *later_letters(), name="later.mbox")
    assert stood(home, JULY, now) == before
    assert stood(home, OCTOBER, now)["Ana Silva"] != october


def test_connections_count_from_their_day(home: Owner, now: datetime) -> None:
    assert "Eva Lund" not in stood(home, OCTOBER - 1, now)
    assert stood(home, OCTOBER, now)["Eva Lund"] == (0, Standing.NEVER_REAL)
    months = months_known(home.pk, now.date())
    assert (months.start, months.stop) == (month_number(datetime(2024, 3, 1)), OCTOBER + 1)  # noqa: DTZ001 - a month


def test_kept_months_are_those_of_the_spot(home: Owner, tmp_path: Path, now: datetime) -> None:
    months = months_known(home.pk, now.date())
    spot = {month: stood(home, month, now) for month in months}
    assert draw_months(now)
    assert not draw_months(now)
    assert MapMonth.objects.filter(owner=home).count() == len(months)
    assert {month: stood(home, month, now) for month in months} == spot
    kept = MapMonth.objects.get(month=JULY).pk
    bring_mail(home, tmp_path, now, *later_letters(), name="later.mbox")
    assert stood(home, OCTOBER, now) != spot[OCTOBER]
    assert draw_months(now)
    assert not MapMonth.objects.filter(pk=kept).exists()
    assert stood(home, JULY, now) == spot[JULY]


def test_a_new_month_is_added_to_those_that_are_kept(home: Owner, now: datetime) -> None:
    draw_months(now)
    first = MapMonth.objects.get(month=JULY).pk
    assert draw_months(now + timedelta(days=31))
    assert MapMonth.objects.get(month=JULY).pk == first
    assert MapMonth.objects.filter(month=OCTOBER + 1).exists()


def test_worker_draws_the_map_first_and_then_the_months(home: Owner, now: datetime) -> None:
    worker = Worker(lambda: now)
    assert worker.draw_once()
    assert not MapMonth.objects.exists()
    assert worker.draw_once()
    assert MapMonth.objects.exists()
    assert worker.draw_once()  # who knows whom
    assert worker.draw_once()  # how ties were made
    assert worker.draw_once()  # that no message is left to be read
    assert not worker.draw_once()
    assert not draw_maps(now)


def test_nothing_is_known_of_an_empty_store(alice: Owner, now: datetime) -> None:
    assert not months_known(alice.pk, now.date())
    assert not draw_months(now)
