"""Places and schools: from cards, notes and the owner's own word, found and filtered by, whatever came first."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import take_in
from tests.archives import archive_files, invitation, write_zip
from tests.evidence_files import write_cards

from firsthand.actions.acts import undo_act
from firsthand.actions.correcting import correct_person
from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.imports import import_archive
from firsthand.actions.joining import join_persons
from firsthand.core.filters import Filters
from firsthand.core.whereabouts import Whereabouts
from firsthand.store import models
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.people import People
from firsthand.store.queries.whereabouts import count_whereabouts, whereabouts

IDA = "FN:Ida Moss\nEMAIL:ida@moss.example\nADR;TYPE=WORK:;;Rua 1;Porto Novo;;;Portugal"
SCHOOLS = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTidewater College,2001,2005,,BSc,\n"


@pytest.fixture
def network(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    take_in(home, [write_cards(tmp_path, IDA)], now)
    return home


def person(name: str) -> int:
    return Person.objects.get(name=name, is_owner=False).pk


def where(name: str) -> Whereabouts | None:
    return whereabouts(django_rows, [person(name)]).get(person(name))


def listed(owner: Owner, now: datetime, **words: str) -> list[str]:
    return [each.name for each in People(django_rows, owner.pk, Filters(**words), now.date()).listed()]


def test_a_card_tells_the_place(network: Owner, now: datetime) -> None:
    assert where("Ida Moss") == Whereabouts("Porto Novo, Portugal", "card")
    assert listed(network, now, place="port") == listed(network, now, place="novo PORTO") == ["Ida Moss"]
    assert listed(network, now, place="moss") == listed(network, now, place="!") == []
    assert count_whereabouts(django_rows, network.pk) == (1, 0)


def test_the_word_of_the_owner_stands_and_can_be_taken_back(network: Owner, now: datetime) -> None:
    act = correct_person(network, person("Ida Moss"), {"place": "Lisbon", "school": "Tidewater College"}, now)
    assert where("Ida Moss") == Whereabouts("Lisbon", "own", "Tidewater College", "own")
    assert listed(network, now, place="lisbon", school="tide col") == ["Ida Moss"]
    assert listed(network, now, query="school:tidewater") == ["Ida Moss"]
    assert listed(network, now, place="porto") == []
    assert correct_person(network, person("Ida Moss"), {"place": "Lisbon"}, now) == ""
    join_persons(network, person("Ida Moss"), person("Dora Quist"), now)
    [joined] = Person.objects.filter(identities__value="ida@moss.example")
    assert whereabouts(django_rows, [joined.pk])[joined.pk].place == "Lisbon"
    assert undo_act(network, act, now)
    assert whereabouts(django_rows, [joined.pk])[joined.pk] == Whereabouts("Porto Novo, Portugal", "card")


def test_the_note_of_an_open_invitation_tells_of_a_common_school(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    notes = (
        ("Ana Silva", "We studied together at Tidewater College, good to find you here."),
        ("Tom Okafor", "We studied together at Marble Hill University."),
    )
    files = archive_files(
        owner="Alice Arden", invitations=[invitation(name, "2026-11-10T08:00", note) for name, note in notes]
    ) | {"Education.csv": SCHOOLS}
    import_archive(alice, write_zip(tmp_path, files), now)
    assert where("Ana Silva") == Whereabouts(school="Tidewater College", school_from="note")
    assert where("Tom Okafor") is None
    assert listed(alice, now, school="tidewater") == ["Ana Silva"]


def test_a_store_of_an_earlier_version_learns_them_when_somebody_looks(network: Owner, now: datetime) -> None:
    models.Whereabouts.objects.all().delete()
    Owner.objects.update(is_indexed=False)
    network.refresh_from_db()
    bring_to_day(network, now)
    assert where("Ida Moss") == Whereabouts("Porto Novo, Portugal", "card")
