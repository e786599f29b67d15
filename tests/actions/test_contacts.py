"""Address book cards in the store: the newest version of a card is kept, with all that it holds together."""

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import pytest
from django.db import connection

from firsthand.actions.settling_people import settle_people
from firsthand.core.records import Contact
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.people import identities_of
from firsthand.store.writes.contacts import write_contacts
from firsthand.store.writes.identities import NEVER, IdentityBook
from firsthand.store.writes.tally import Tally

CARD = Contact("card-1", "Ana Silva", mails=("ana@novatech.example",), phones=("+351912000111",))


def keep(owner: Owner, *rows: Contact) -> list[Tally]:
    with connection.cursor() as cursor:
        return [write_contacts(IdentityBook(cursor, owner.pk, NEVER), [row]) for row in rows]


def held(owner: Owner) -> list[Any]:
    return django_rows(
        "SELECT c.name, c.company, i.kind, i.value FROM contact c"
        " LEFT JOIN contact_identity x ON x.contact_id = c.id LEFT JOIN identity i ON i.id = x.identity_id"
        " WHERE c.owner_id = %s ORDER BY c.name, i.kind, i.value",
        (owner.pk,),
    )


def changed(day: int, **said: Any) -> Contact:
    plain = {"uid": "card-1", "name": "Ana Silva", "changed_at": datetime(2025, 3, day, tzinfo=UTC)}
    return Contact(**{**plain, **said})


def test_card_holds_addresses_and_numbers_together(alice: Owner) -> None:
    keep(alice, CARD)

    assert held(alice) == [
        ("Ana Silva", "", "mail", "ana@novatech.example"),
        ("Ana Silva", "", "phone", "+351912000111"),
    ]


def test_card_without_an_address_holds_a_name(alice: Owner) -> None:
    keep(alice, Contact("card-2", "Tom Reuter"))

    assert held(alice) == [("Tom Reuter", "", "name", "tom reuter")]


def test_same_card_twice_adds_nothing(alice: Owner) -> None:
    first, again = keep(alice, CARD, CARD)

    assert (first.added, again.added, again.updated, again.unchanged) == (1, 0, 0, 1)


VERSIONS = (
    changed(1, company="Novatech", mails=("ana@novatech.example",)),
    changed(2, company="Ferrant", mails=("ana@ferrant.example",)),
    changed(3, company="Ferrant", mails=("ana@ferrant.example", "ana@silva.example")),
)


@pytest.mark.parametrize("order", list(permutations(VERSIONS)))
def test_newest_version_wins_in_any_order(alice: Owner, order: tuple[Contact, ...]) -> None:
    keep(alice, *order)

    assert held(alice) == [
        ("Ana Silva", "Ferrant", "mail", "ana@ferrant.example"),
        ("Ana Silva", "Ferrant", "mail", "ana@silva.example"),
    ]


def test_two_people_under_one_uid_are_two_cards(alice: Owner) -> None:
    keep(alice, CARD, Contact("card-1", "Tom Reuter", mails=("tom@reuter.example",)))

    assert {row[0] for row in held(alice)} == {"Ana Silva", "Tom Reuter"}


def test_two_spellings_of_one_name_hold_its_addresses_together(alice: Owner) -> None:
    keep(
        alice,
        changed(1, name="Bob Whitcombe", mails=("bob@kelp.example",), phones=("+351912000222",)),
        changed(
            1, uid="card-9", name="Robert Whitcombe", mails=("r@web.example",), phones=("+351912000222",)
        ),
        changed(1, uid="card-8", name="Eva Lind", phones=("+351912000333",), mails=("eva@kelp.example",)),
        changed(1, uid="card-7", name="Otto Brandt", phones=("+351912000333",), mails=("otto@kelp.example",)),
    )
    settle_people(alice)
    assert Person.objects.filter(name__contains="Whitcombe").count() == 1
    assert Person.objects.filter(identities__value__in=("eva@kelp.example", "otto@kelp.example")).count() == 2


KARL, LENA = (Contact(f"card-{name}", name, phones=("+4930555",)) for name in ("Karl Marlow", "Lena Brandt"))


@pytest.mark.parametrize("order", [(KARL, LENA), (LENA, KARL)])
def test_two_people_with_nothing_but_one_number_are_two(alice: Owner, order: tuple[Contact, ...]) -> None:
    keep(alice, *order)
    settle_people(alice)
    people = {each.pk: each.identities.first().name for each in Person.objects.all()}
    assert sorted(people.values()) == ["Karl Marlow", "Lena Brandt"]
    seen = identities_of(django_rows, list(people))
    assert all("+4930555" in {row.value for row in rows} for rows in seen.values())


def test_two_of_one_name_with_other_numbers_are_not_one_for_certain(alice: Owner) -> None:
    keep(alice, *(Contact(f"anna-{n}", "Anna", phones=(f"+493055{n}",)) for n in (1, 2)))
    settle_people(alice)
    assert Person.objects.count() == 2
