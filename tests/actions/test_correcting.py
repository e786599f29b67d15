"""The owner's word on a name and on work stands, outlives imports and joins, is searched by, and can be taken back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, bring, mails

from firsthand.actions.acts import undo_act
from firsthand.actions.correcting import correct_person
from firsthand.actions.joining import join_persons
from firsthand.actions.settling import settle
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.store.database import django_rows
from firsthand.store.models import Correction, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.people import People

START = datetime(2026, 9, 1, 9, tzinfo=UTC)
SAID = {"name": "Ana Luísa Silva", "company": "Novatech", "position": "Head of ports"}


@pytest.fixture
def corrected(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    bring(home, tmp_path, now, *mails(ANA, START, every=10, count=3))
    correct_person(home, ana(), SAID, now)
    return home


def ana() -> int:
    return Person.objects.get(identities__value="ana.silva@novatech.example").pk


def shown() -> dict[str, str]:
    person = Person.objects.get(pk=ana())
    return {field: getattr(person, field) for field in SAID}


def test_what_is_said_stands_and_is_found(corrected: Owner, now: datetime) -> None:
    assert shown() == SAID
    found = People(django_rows, corrected.pk, Filters(query="luisa ports"), now.date()).listed()
    assert [each.id for each in found] == [ana()]


def test_it_outlives_imports_and_settling(corrected: Owner, tmp_path: Path, now: datetime) -> None:
    bring(
        corrected, tmp_path, now, *mails(ANA, START + timedelta(days=2), every=10, count=3), name="more.mbox"
    )
    settle(corrected, now)
    assert shown() == SAID


def test_it_goes_with_a_join(corrected: Owner, now: datetime) -> None:
    join_persons(corrected, ana(), Person.objects.get(name="Dora Quist").pk, now)
    assert shown() == SAID


def test_one_act_is_taken_back_as_a_whole(corrected: Owner, now: datetime) -> None:
    act = newest_acts(django_rows, corrected.pk, limit=1)[0]
    assert (act.sort, act.whom, act.number) == ("correction", "Ana Luísa Silva", 3)
    assert undo_act(corrected, act.key, now)
    assert shown() == {"name": "Ana Silva", "company": "", "position": ""}
    assert not undo_act(corrected, act.key, now)


def test_only_what_differs_is_kept(corrected: Owner, now: datetime) -> None:
    assert correct_person(corrected, ana(), SAID, now) == ""
    correct_person(corrected, ana(), {**SAID, "company": ""}, now + timedelta(minutes=1))
    assert shown() == {**SAID, "company": ""}
    assert Correction.objects.count() == 4
    assert correct_person(corrected, Person.objects.get(name="Dora Quist").pk, {"company": ""}, now) == ""


@pytest.mark.parametrize(("said", "code"), [({"name": "!?"}, "COR-101"), ({"company": "x" * 201}, "COR-102")])
def test_what_nobody_can_be_called_is_refused(
    corrected: Owner, now: datetime, said: dict[str, str], code: str
) -> None:
    with pytest.raises(UserError, match=code):
        correct_person(corrected, ana(), said, now)
    assert shown() == SAID
