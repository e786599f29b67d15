"""Everybody's names, as judging asks for them."""

from datetime import date

from firsthand.actions.namesakes import NamesSeen
from firsthand.core.names import fold_name
from firsthand.store.models import Card, Identity, Owner, Person

DAY = date(2026, 11, 20)


URL = "linkedin.com/in/somebody"


def seen(
    owner: Owner, *names: str, is_known: bool = True, is_owner: bool = False, is_settled: bool = False
) -> int:
    """Make a person seen under these names, and spoken of by a card unless unknown."""
    person = Person.objects.create(
        owner=owner, name=names[0], name_key=fold_name(names[0]), is_owner=is_owner, is_connected=is_settled
    )
    for place, name in enumerate(names):
        identity = Identity.objects.create(
            owner=owner, person=person, kind="url", value=f"{person.pk}-{place}", name=name,
            name_key=fold_name(name), named_on=DAY,
        )  # fmt: skip
        if is_known and place == 0:
            Card.objects.create(
                owner=owner, identity=identity, source="linkedin", name=name, digest=person.pk,
                first_seen_on=DAY, last_seen_on=DAY,
            )  # fmt: skip
    return person.pk


def test_a_sender_may_be_whoever_has_the_name(alice: Owner) -> None:
    ana, other = seen(alice, "Ana Silva"), seen(alice, "A. Maria Silva", "Ana M. Silva")
    seen(alice, "Ana Souza")
    assert NamesSeen(alice.pk, [("Ana Silva", URL)]).namesakes("Ana Silva", URL).persons == {ana, other}


def test_strangers_of_the_name_are_counted_as_rivals(alice: Owner) -> None:
    seen(alice, "Ana Silva", is_known=False)
    names = NamesSeen(alice.pk, [("Ana Silva", URL)])
    assert (names.namesakes("Ana Silva", URL).persons, names.rivals("ana silva")) == (set(), 1)


def test_the_owner_and_other_owners_people_are_left_out(alice: Owner, stranger: Owner) -> None:
    seen(alice, "Ana Silva", is_owner=True)
    seen(stranger, "Ana Silva")
    names = NamesSeen(alice.pk, [("Ana Silva", "")])
    assert not names.namesakes("Ana Silva", "").persons
    assert not names.spoken_of("Ana")


def test_people_are_spoken_of_by_part_of_their_name(alice: Owner) -> None:
    ana, rui = seen(alice, "Ana Silva"), seen(alice, "Rui Silva")
    names = NamesSeen(alice.pk, [])
    assert names.spoken_of("Silva") == {ana, rui}
    assert names.spoken_of("Ana Silva") == {ana}
    assert not names.spoken_of("")


def test_a_connection_under_another_address_is_only_counted(alice: Owner) -> None:
    seen(alice, "Ana Silva", is_settled=True)
    loose = seen(alice, "A. Silva")
    names = NamesSeen(alice.pk, [("Ana Silva", URL)])
    assert names.namesakes("Ana Silva", URL) == ({loose}, 1)


def test_without_an_address_a_sender_may_be_a_connection(alice: Owner) -> None:
    ana = seen(alice, "Ana Silva", is_settled=True)
    names = NamesSeen(alice.pk, [("Ana Silva", "")])
    assert names.namesakes("Ana Silva", "") == ({ana}, 0)
