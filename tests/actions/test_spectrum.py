"""What the owner did, as the records tell it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.hearing import HeardRows

from firsthand.actions.imports import import_archive
from firsthand.actions.spectrum import deeds_of, spectrum_of
from firsthand.store.database import django_rows
from firsthand.store.models import Choice, Owner
from firsthand.store.queries.owners import OWNER, owner_row
from firsthand.store.queries.policies import STANDING

pytestmark = pytest.mark.database


@pytest.fixture
def lena(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Somebody who let in a stranger, one who wrote before, and invited two people."""
    files = archive_files(
        connections=[
            connection("Ana Silveira", "10 Oct 2026"),
            connection("Bruno Keller", "12 Oct 2026"),
            connection("Clara Okonjo", "14 Oct 2026"),
            connection("Dario Bellini", "01 Mar 2020"),
        ],
        invitations=[
            invitation("Ana Silveira", "2026-10-01T10:00"),
            invitation("Bruno Keller", "2026-10-02T10:00"),
            invitation("Clara Okonjo", "2026-10-03T10:00", "It was good to meet you at the Porto Data Day.", incoming=False),
            invitation("Hugo Marchetti", "2026-10-04T10:00", incoming=False),
        ],
        messages=[
            *chat("2-a", "Ana Silveira", ("them", "2026-10-05 09:00:00", "Shall we?"), ("me", "2026-10-06 09:00:00", "Yes, on Friday.")),
            *chat("2-d", "Dario Bellini", ("them", "2021-05-05 09:00:00", "How is the port?"), ("me", "2021-07-06 09:00:00", "It grows.")),
        ],
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice


def test_deeds_are_told_by_the_records(lena: Owner, now: datetime) -> None:
    deeds = deeds_of(django_rows, lena.pk, now)
    told = {each.on: (each.is_stranger, each.has_talked) for each in deeds.accepted}
    assert told == {
        date(2026, 10, 10): (True, True), date(2026, 10, 12): (True, False), date(2020, 3, 1): (True, None),
    }  # fmt: skip
    known = {each.on: each.known_on for each in deeds.connected}
    assert known[date(2020, 3, 1)] == date(2021, 7, 6)
    assert known[date(2026, 10, 10)] == date(2026, 10, 6)
    assert known[date(2026, 10, 12)] is None
    assert sorted(each.is_personal for each in deeds.sent) == [False, True]


def test_the_chosen_place_stands_beside_it(lena: Owner, now: datetime) -> None:
    Choice.objects.create(
        owner=lena, policy="Open", asks_per_week=10, before_policy="Balanced", before_asks=10, made_at=now
    )
    stands = spectrum_of(django_rows, owner_row(django_rows(f"{OWNER} WHERE id = %s", (lena.pk,))[0]), now)
    assert [each.chosen.place if each.chosen else None for each in stands][-2:] == [None, 70]
    assert stands[-1].place.place is None


def test_a_policy_that_was_kept_for_long_is_read_once(lena: Owner, now: datetime) -> None:
    long_ago = datetime(2019, 1, 1, tzinfo=UTC)
    Choice.objects.create(
        owner=lena,
        policy="Open",
        asks_per_week=10,
        before_policy="Balanced",
        before_asks=10,
        made_at=long_ago,
    )
    rows = HeardRows()
    stands = spectrum_of(rows, owner_row(django_rows(f"{OWNER} WHERE id = %s", (lena.pk,))[0]), now)
    assert sum(each.chosen is not None for each in stands) > 1
    assert rows.heard.count(STANDING) == 1
