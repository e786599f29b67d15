"""Goodwill in all: for everybody the same as for each one, in few queries."""

import random
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, message, write_zip
from tests.web.conftest import sample_network, shared_db

from firsthand.actions.balances import balances_of
from firsthand.actions.goodwill import keep_favour, undo_favour
from firsthand.actions.handling import handle_step
from firsthand.actions.imports import import_archive
from firsthand.actions.looking import look_at_person
from firsthand.actions.outcomes import Told, keep_outcome, kind_named, undo_outcome
from firsthand.actions.today import plan_today
from firsthand.core.goodwill import FavourKind, tell_favour
from firsthand.core.outcomes import Part
from firsthand.core.today import Word
from firsthand.store.database import Row, django_rows
from firsthand.store.models import Identity, Mark, Owner, Person
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.owners import first_owner

__all__ = ["sample_network", "shared_db"]
NAMES = ("Priya Raman", "Tom Okafor", "Ben Adler", "Ines Valdo", "Ola Berg")
SAID = (
    "{0}, meet {1}. {1}, meet {0}: you two should talk about ports.",
    "{0}, thank you for the notes.",
    "Let me introduce {0}, who runs the docks. {1}, over to you.",
)


def assert_all_equal_each(owner_id: int, now: datetime) -> int:
    names = owner_facts(django_rows, owner_id).names
    whole = goodwill_among(django_rows, owner_id, names)
    people = list(Person.objects.filter(owner_id=owner_id, is_owner=False).values_list("pk", flat=True))
    found = 0
    for person in people:
        one = goodwill_among(django_rows, owner_id, names, [person])
        assert one.get(person) == whole.get(person)
        found += person in whole
    few = goodwill_among(django_rows, owner_id, names, people[::3])
    assert few == {person: whole[person] for person in people[::3] if person in whole}
    return found


def test_everybody_of_the_sample_network_has_the_same_in_all_as_alone(shared_db: int, now: datetime) -> None:
    assert assert_all_equal_each(shared_db, now) > 3
    assert all(each.goodwill.favours or each.promises for each in balances_of(django_rows, shared_db))


def test_a_talk_that_was_marked_is_contact_with_whom_the_sender_is_held_to_be(shared_db: int) -> None:
    kathy = Person.objects.get(name="Kathy Brennigan")
    talked = Mark.objects.filter(invitation__identity__person__name="Katherine Brennigan", kind="held")
    [before] = balances_of(django_rows, shared_db, kathy.pk)
    assert (before.goodwill.got, before.unthanked) == (1, ())
    assert talked.update(undone_at=talked[0].made_at)
    [after] = balances_of(django_rows, shared_db, kathy.pk)
    assert len(after.unthanked) == 1


@pytest.mark.parametrize("seed", range(3))
def test_made_up_conversations_give_the_same_in_all_as_alone(
    alice: Owner, tmp_path: Path, now: datetime, seed: int
) -> None:
    chance = random.Random(seed)
    said = []
    for number in range(12):
        writer, *to = chance.sample([*NAMES, "Alice Arden", "Alice Arden"], chance.choice([3, 4]))
        to = [each for each in to if each != writer]
        if "Alice Arden" not in (writer, *to):
            to.append("Alice Arden")
        words = chance.choice(SAID).format(to[0].split()[0], to[-1].split()[0])
        said.append(message(f"c{number}", writer, to, f"2026-03-{number + 1:02} 09:00:00", words))
    files = archive_files(
        owner="Alice Arden",
        connections=[connection(name, "05 Mar 2024") for name in NAMES],
        messages=said,
        recommendations=[("Priya", "Raman", "Northwind", "Lead", "A joy.", "03/05/25, 09:00 AM", "VISIBLE")],
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    assert assert_all_equal_each(alice.pk, now) > 0


@pytest.fixture
def one(alice: Owner, now: datetime) -> Person:
    return somebody(alice, "Bob Marsh", now)


def somebody(owner: Owner, name: str, now: datetime) -> Person:
    person = Person.objects.create(owner=owner, name=name, name_key=name.lower())
    Identity.objects.create(
        owner=owner,
        kind="mail",
        value=f"{name[:3].lower()}@marsh.example",
        name=name,
        named_on=now,
        person=person,
    )
    return person


def test_who_helped_is_unthanked_until_the_owner_says_so(alice: Owner, one: Person, now: datetime) -> None:
    keep_favour(alice, one.pk, FavourKind.HELP, now, is_given=False, on=date(2026, 11, 2))
    [balance] = balances_of(django_rows, alice.pk)
    assert [each.on for each in balance.unthanked] == [date(2026, 11, 2)]
    handle_step(alice, f"thanks-{Identity.objects.get(person=one).pk}", Word.DONE, now)
    assert not balances_of(django_rows, alice.pk)[0].unthanked


def test_today_says_whom_to_thank_for_what_was_written_down(alice: Owner, one: Person, now: datetime) -> None:
    def steps() -> list[tuple[str, str, tuple[str, ...]]]:
        found = plan_today(django_rows, first_owner(django_rows), now).steps
        return [(each.kind.value, each.text, each.evidence) for each in found]

    kept = keep_favour(
        alice, one.pk, FavourKind.HELP, now, is_given=False, on=date(2026, 11, 2), note="Read my CV."
    )
    text = "Helped you on 2 November 2026: Read my CV; no word from you to them since."
    assert steps() == [("thanks", text, (f"favour:{kept.pk}",))]
    undo_favour(alice, kept.pk, now)
    for kind, is_given in ((FavourKind.REQUEST, False), (FavourKind.HELP, True)):
        keep_favour(alice, one.pk, kind, now, is_given=is_given, on=date(2026, 11, 2))
    assert steps() == []


def test_a_request_and_an_endorsement_call_for_no_thanks(alice: Owner, one: Person, now: datetime) -> None:
    keep_favour(alice, one.pk, FavourKind.REQUEST, now, is_given=False, on=date(2026, 11, 2))
    [balance] = balances_of(django_rows, alice.pk)
    assert (balance.goodwill.got, balance.unthanked) == (1, ())


def test_who_spoke_for_the_owner_referred_them(alice: Owner, one: Person, now: datetime) -> None:
    other = somebody(alice, "Ana Silva", now)
    credited = ((one.pk, Part.REFEREE), (other.pk, Part.SOURCE))
    kept = keep_outcome(alice, Told(kind_named(alice, "interview"), date(2026, 10, 1), credited), now)
    [balance] = balances_of(django_rows, alice.pk)
    [favour] = balance.goodwill.favours
    assert tell_favour(favour) == "They referred you: interview"
    assert (favour.kind, favour.record) == (FavourKind.REFERRAL, f"outcome:{kept.pk}")
    undo_outcome(alice, kept.pk, now)
    assert balances_of(django_rows, alice.pk) == []


def test_queries_do_not_grow_with_people(alice: Owner, now: datetime) -> None:
    def count() -> int:
        asked = []

        def counting(sql: str, params: tuple = (), /) -> list[Row]:
            asked.append(sql)
            return django_rows(sql, params)

        balances_of(counting, alice.pk)
        return len(asked)

    for name in ("Ana Silva", "Bob Marsh"):
        keep_favour(alice, somebody(alice, name, now).pk, FavourKind.HELP, now, is_given=False, on=now.date())
    few = count()
    for name in ("Cy Moor", "Dee Fenn", "Eli Wade", "Fay Lunn"):
        keep_favour(alice, somebody(alice, name, now).pk, FavourKind.HELP, now, is_given=True, on=now.date())
    assert count() == few
    looked = look_at_person(django_rows, alice.pk, Person.objects.get(name="Ana Silva").pk, now)
    assert (looked.goodwill.given, looked.goodwill.got) == (0, 1)
