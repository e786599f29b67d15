"""Introductions in the store: kept step by step, taken back, and gone with whoever they are about."""

from datetime import datetime, timedelta

import pytest

from firsthand.actions.acts import undo_act
from firsthand.actions.introduction_steps import (
    AskedAlreadyError,
    ask_for,
    caution_on,
    limit_asks,
    take_step,
    undo_newest,
)
from firsthand.actions.joining import join_persons
from firsthand.core.errors import UserError
from firsthand.core.introduction_steps import Stage
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.introduction_steps import introductions_asked


@pytest.fixture
def people(alice: Owner, now: datetime) -> list[int]:
    """Four people of whom nothing else is known."""
    found = []
    for name in ("Ana Silva", "Bob Marsh", "Carl Fenn", "Dora Quist"):
        person = Person.objects.create(owner=alice, name=name, name_key=name.lower())
        mail = f"{name.split()[0].lower()}@x.example"
        Identity.objects.create(
            owner=alice, kind="mail", value=mail, name=name, named_on=now.date(), person=person
        )
        found.append(person.pk)
    return found


def stages(owner: Owner) -> list[list[str]]:
    return [[step.stage.value for step in each.steps] for each in introductions_asked(django_rows, owner.pk)]


def code_of(work) -> str:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value.code


def test_steps_follow_each_other_and_are_taken_back(alice: Owner, people: list[int], now: datetime) -> None:
    ana, _, carl, _ = people
    asked = ask_for(alice, ana, carl, now)
    agreed = take_step(alice, asked.pk, Stage.AGREED, now, note=" gladly ")
    take_step(alice, asked.pk, Stage.TARGET_AGREED, now)
    take_step(alice, asked.pk, Stage.INTRODUCED, now)
    assert stages(alice) == [["asked", "agreed", "target-agreed", "introduced"]]
    [found] = introductions_asked(django_rows, alice.pk)
    assert (found.introducer.name, found.target.name, found.steps[1].note) == (
        "Ana Silva",
        "Carl Fenn",
        "gladly",
    )
    assert code_of(lambda: take_step(alice, asked.pk, Stage.AGREED, now)) == "INT-105"
    act = newest_acts(django_rows, alice.pk, limit=1)[0]
    assert (act.sort, act.whom, act.what) == ("introduction", "Ana Silva", "introduced Carl Fenn")
    assert undo_act(alice, act.key, now)
    assert not undo_act(alice, act.key, now)
    assert undo_act(alice, f"introduction:{agreed.pk}", now)  # and what came after it
    assert stages(alice) == [["asked"]]
    undo_newest(alice, now)
    assert stages(alice) == []
    assert code_of(lambda: undo_newest(alice, now)) == "INT-107"
    assert code_of(lambda: take_step(alice, asked.pk, Stage.AGREED, now)) == "INT-104"


def test_what_happened_is_kept_with_what_spoke_against_it(
    alice: Owner, people: list[int], now: datetime
) -> None:
    ana, bob, carl, dora = people

    def asked(introducer: int, target: int, at: datetime) -> str:
        return caution_on(django_rows, alice.pk, ask_for(alice, introducer, target, at).pk, at)

    first = ask_for(alice, ana, carl, now)
    assert caution_on(django_rows, alice.pk, first.pk, now) == ""
    with pytest.raises(AskedAlreadyError) as caught:
        ask_for(alice, ana, carl, now)
    assert (caught.value.code, caught.value.introduction) == ("INT-102", first.pk)
    take_step(alice, first.pk, Stage.REFUSED, now)
    assert "it was refused on" in asked(ana, carl, now + timedelta(days=200))
    limit_asks(alice, 1)
    assert asked(bob, carl, now) == ""
    assert "more often than once" in asked(bob, dora, now)
    assert caution_on(django_rows, alice.pk, 999_999, now) == ""
    assert code_of(lambda: limit_asks(alice, 21)) == "INT-108"


def test_what_makes_no_sense_is_refused(alice: Owner, people: list[int], now: datetime) -> None:
    ana, _, carl, _ = people
    assert code_of(lambda: ask_for(alice, ana, ana, now)) == "INT-103"
    assert code_of(lambda: ask_for(alice, ana, 999_999, now)) == "LOG-105"
    asked = ask_for(alice, ana, carl, now)
    assert code_of(lambda: take_step(alice, asked.pk, Stage.AGREED, now, note="x" * 501)) == "INT-106"
    stranger = Owner.objects.create(created_at=now)
    assert code_of(lambda: take_step(stranger, asked.pk, Stage.AGREED, now)) == "INT-104"


def test_an_introduction_goes_with_whoever_it_is_about(
    alice: Owner, people: list[int], now: datetime
) -> None:
    ana, _, carl, dora = people
    ask_for(alice, ana, carl, now)
    join_persons(alice, carl, dora, now)
    [found] = introductions_asked(django_rows, alice.pk)
    assert found.target.id in (carl, dora)
    assert Person.objects.filter(pk=found.target.id).exists()
