"""People are found by what imports, joins and days make of them, without a further step."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import take_in
from tests.archives import archive_files, chat, connection, write_zip
from tests.evidence_files import write_cards

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.imports import import_archive
from firsthand.actions.joining import join_persons, undo_newest
from firsthand.actions.logbook import log_line
from firsthand.core.filters import Filters
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person, SearchEntry
from firsthand.store.queries.people import People


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", company="Northbeam", position="Analyst"),
            connection("Tom Okafor", "06 Mar 2024", company="Kelp", position="Founder"),
        ],
        messages=chat("2-a==", "Priya Raman", ("them", "2026-02-03 09:00:00", "Hi"), ("me", "2026-02-04 09:00:00", "Hi")),
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    alice.refresh_from_db()
    return alice


def found(owner: Owner, query: str, now: datetime) -> list[str]:
    return [each.name for each in People(django_rows, owner.pk, Filters(query), now.date()).listed()]


def person(name: str) -> Person:
    return Person.objects.get(name=name, is_owner=False)


def slot(name: str) -> int:
    return SearchEntry.objects.get(person=person(name)).slot


def test_an_import_makes_people_findable(network: Owner, now: datetime) -> None:
    assert network.is_indexed
    assert found(network, "raman", now) == ["Priya Raman"]
    assert found(network, "kelp founder", now) == ["Tom Okafor"]
    assert found(network, "lena hartwig", now) == []  # the owner


def test_a_new_job_replaces_the_old_one(network: Owner, tmp_path: Path, now: datetime) -> None:
    files = archive_files(
        connections=[connection("Tom Okafor", "06 Mar 2024", company="Lumen", position="Chair")]
    )
    (tmp_path / "newer").mkdir()
    import_archive(network, write_zip(tmp_path / "newer", files, on="11-21-2026"), now)
    assert found(network, "lumen", now) == ["Tom Okafor"]
    assert found(network, "kelp", now) == []


def test_two_who_are_joined_are_found_once(network: Owner, now: datetime) -> None:
    log_line(network, "coffee with Ruth Okafor", now, person_id=0)
    assert len(found(network, "okafor", now)) == 2
    join_persons(network, person("Tom Okafor").pk, person("Ruth Okafor").pk, now)
    assert len(found(network, "okafor", now)) == 1
    undo_newest(network, now)
    assert len(found(network, "okafor", now)) == 2


def test_who_was_met_comes_first(network: Owner, now: datetime) -> None:
    before = slot("Tom Okafor")
    log_line(network, "coffee today", now, person_id=person("Tom Okafor").pk)
    assert slot("Tom Okafor") < min(before, slot("Priya Raman"))


def test_a_new_day_moves_people_in_the_index(network: Owner, now: datetime) -> None:
    for each in range(3):
        log_line(
            network,
            f"coffee on {(now - timedelta(days=each)).date()}",
            now,
            person_id=person("Priya Raman").pk,
        )
    network.refresh_from_db()
    before = slot("Priya Raman"), person("Priya Raman").strength
    for days in (1, 40, 400):
        bring_to_day(network, now + timedelta(days=days))
    assert person("Priya Raman").strength < before[1]
    assert slot("Priya Raman") > before[0]


def test_a_store_of_an_earlier_version_is_indexed_when_somebody_looks(network: Owner, now: datetime) -> None:
    SearchEntry.objects.all().delete()
    Owner.objects.update(is_indexed=False)
    network.refresh_from_db()
    assert found(network, "raman", now) == []
    bring_to_day(network, now)
    assert found(network, "raman", now) == ["Priya Raman"]
    assert Owner.objects.get(pk=network.pk).is_indexed


def test_places_of_cards_are_found(network: Owner, tmp_path: Path, now: datetime) -> None:
    card = "FN:Ida Moss\nEMAIL:ida@moss.example\nADR;TYPE=WORK:;;Rua 1;Porto Novo;;;Portugal"
    take_in(network, [write_cards(tmp_path, card)], now)
    assert found(network, "place:porto", now) == ["Ida Moss"]
    assert found(network, "ida portugal", now) == ["Ida Moss"]
    assert found(network, "name:porto", now) == []
