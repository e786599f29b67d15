import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from firsthand.core.identities import Rulings
from firsthand.core.joining.joiner import join_people
from firsthand.core.joining.values import Joined, Sighting, Stint

MAY = date(2024, 5, 10)
CROWD = [
    ("Priya Raman", "Northbeam"), ("Tom Okafor", "Kelp Foods"), ("Cleo Marsh", "Lumen Optics"), ("Eva Lind", "Halden"),
    ("Jonas Weber", "Mistral Energy"), ("Rui Costa", "Prova"), ("Anna Keller", "Northbeam"), ("Ben Adler", "Tidewater"),
    ("Marta Nowak", "Kelp Foods"), ("Luc Moreau", "Halden"), ("Ines Prado", "Lumen Optics"), ("Dirk Engel", "Prova"),
]  # fmt: skip


def connection(number: int, name: str, company: str = "", *, on: date = MAY, url: str = "") -> Sighting:
    stints = (Stint(company, on, on + timedelta(days=900)),) if company else ()
    address = url or f"linkedin.com/in/{name.lower().replace(' ', '-')}"
    return Sighting(number, "connection", (name,), urls=(address,), stints=stints, first_on=on)


def mail(number: int, address: str, name: str = "", *, on: date = MAY, **more: object) -> Sighting:
    seen = Sighting(number, "mail", (name,) if name else (), mails=(address,), first_on=on, last_on=on)
    return replace(seen, **more)


def card(number: int, name: str, **more: object) -> Sighting:
    return replace(Sighting(number, "card", (name,)), **more)


def crowd() -> list[Sighting]:
    """Return people whom nothing joins, so that names and firms have their usual share."""
    return [connection(900 + place, name, company) for place, (name, company) in enumerate(CROWD)]


def joined(*sightings: Sighting, rulings: Rulings | None = None) -> Joined:
    return join_people([*sightings, *crowd()], rulings=rulings or Rulings())


def are_one(*sightings: Sighting) -> bool:
    found = joined(*sightings)
    return len({found.people[each.id] for each in sightings}) == 1


def proposed(*sightings: Sighting) -> set[tuple[int, int]]:
    return {(each.a, each.b) for each in joined(*sightings).proposals}


def test_one_address_in_two_sources_is_one_person() -> None:
    assert are_one(mail(1, "ana@kelp.example", "Ana Silva"), card(2, "Ana", mails=("ANA@kelp.example",)))


def test_one_number_in_two_cards_is_one_person() -> None:
    assert are_one(card(1, "Ana Silva", phones=("+351911",)), card(2, "Ana Silva", phones=("+351911",)))


def test_address_that_spells_no_name_joins_nobody() -> None:
    assert not are_one(mail(1, "linkedin.member@kelp.example"), mail(2, "ana@kelp.example", "Ana Silva"))


def test_mailbox_of_a_function_proves_nobody() -> None:
    assert not are_one(mail(1, "sales@kelp.example", "Ana Silva"), mail(2, "sales@kelp.example", "Bo Lind"))


def test_address_used_under_two_names_proves_nobody() -> None:
    both = mail(1, "fam.lima@kelp.example", "Ana Lima"), mail(2, "fam.lima@kelp.example", "Paulo Lima")
    assert not are_one(*both)


def test_number_of_a_switchboard_proves_nobody() -> None:
    assert not are_one(card(1, "Ana Silva", phones=("+351911",)), card(2, "Otto Brandt", phones=("+351911",)))


@pytest.mark.parametrize(
    ("name", "address", "display"),
    [
        ("Ana Silva", "ana.silva@northbeam.example", "Ana Silva"),
        ("Ana Silva", "ana.silva@northbeam.example", "Silva, Ana"),
        ("Ana Silva", "ana.silva@northbeam.example", ""),
        ("Robert Whitcombe", "bob.whitcombe@northbeam.example", "Bob Whitcombe"),
        ("Jürgen Schäfer", "j.schaefer@northbeam.example", "Juergen Schaefer"),
        ("Katherine Whitcombe", "kwhitcombe@northbeam.example", "Katherine Whitcmobe"),
        ("Dr. Ana Silva, PMP 🚀", "asilva@northbeam.example", "ana silva"),
        ("José María Aznalcóllar", "jose@northbeam.example", "Jose Aznalcollar"),
    ],
)
def test_colleague_is_found_by_name_and_firm(name: str, address: str, display: str) -> None:
    assert are_one(connection(1, name, "Northbeam GmbH"), mail(2, address, display))


def test_two_profiles_are_never_one_person() -> None:
    two = (
        connection(1, "Ana Silva", "Northbeam"),
        connection(2, "Ana Silva", "Northbeam", url="linkedin.com/in/as2"),
    )
    assert not are_one(*two)
    assert proposed(*two) == set()


def test_who_fits_two_profiles_is_joined_to_neither() -> None:
    two = [connection(1, "Ana Silva"), connection(2, "Ana Silva", url="linkedin.com/in/ana-2")]
    found = joined(*two, mail(3, "ana.silva@web.de", "Ana Silva"))
    assert len({found.people[each] for each in (1, 2, 3)}) == 3


def test_other_firm_at_the_same_time_is_asked_not_joined() -> None:
    recent = mail(2, "ana.silva@tidewater.example", "Ana Silva", on=MAY + timedelta(days=880))
    both = connection(1, "Ana Silva", "Northbeam", on=MAY), recent
    assert not are_one(*both)
    (asked,) = joined(*both).proposals
    assert (asked.a, asked.b, asked.doubt) == (1, 2, "they were at two firms at the same time")


def test_other_firm_years_before_may_be_a_change_of_job() -> None:
    old = mail(2, "ana.silva@tidewater.example", "Ana Silva", on=MAY - timedelta(days=300))
    assert are_one(connection(1, "Ana Silva", "Northbeam"), old)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Silva", "Rui Silva"),
        ("Anna Whitcombe", "Anne Whitcombe"),
        ("Paolo Bianchi", "Paola Bianchi"),
        ("Karl Brandt Sr.", "Karl Brandt Jr."),
        ("Wei Li", "Wei Liu"),
    ],
)
def test_relatives_and_colleagues_stay_apart(one: str, other: str) -> None:
    both = (
        connection(1, one, "Northbeam"),
        mail(2, "post@northbeam.example", other, mails=("x@northbeam.example",)),
    )
    assert not are_one(*both)


@pytest.mark.parametrize("other", ["Jana Novak", "Josef Novak"])
def test_initial_that_fits_two_people_is_asked_not_joined(other: str) -> None:
    jan, short = mail(1, "jan.novak@kelp.example", "Jan Novak"), mail(2, "j.novak@kelp.example", "J. Novak")
    assert are_one(jan, short)
    second = mail(3, f"{other.lower().replace(' ', '.')}@kelp.example", other)
    assert len({joined(jan, short, second).people[each] for each in (1, 2, 3)}) == 3
    asked = {(each.a, each.b): each.doubt for each in joined(jan, short, second).proposals}
    assert asked == {(1, 2): "another person fits as well", (2, 3): "another person fits as well"}


def test_two_at_one_meeting_with_addresses_of_one_domain_are_two() -> None:
    one, other = (
        mail(n, a, "Ana Silva") for n, a in ((1, "ana@kelp.example"), (2, "ana.silva@kelp.example"))
    )
    assert are_one(one, other)
    both = replace(one, meetings=(1, 7)), replace(other, meetings=(7,))
    assert not are_one(*both)
    assert [each.doubt for each in joined(*both).proposals] == [
        "both were asked to one meeting, each at an address of their own"
    ]


def test_figures_tell_names_apart() -> None:
    one, other = (mail(n, f"student{n}@kelp.example", f"Student {n}") for n in (1, 2))
    assert not are_one(one, other)
    assert proposed(one, other) == set()


def test_numbered_address_is_another_person_of_that_name() -> None:
    one, other = (
        mail(n, a, "Ana Silva") for n, a in ((1, "ana.silva@kelp.example"), (2, "ana.silva2@kelp.example"))
    )
    assert not are_one(one, other)


def test_first_name_alone_joins_at_a_firm_only_where_one_has_it() -> None:
    anna = connection(1, "Zofia Brandt", "Lumen Optics")
    assert are_one(anna, mail(2, "zofia@lumenoptics.example", "Zofia"))
    two = connection(3, "Zofia Marek", "Lumen Optics")
    assert not are_one(anna, mail(2, "zofia@lumenoptics.example", "Zofia"), two)


def test_whole_name_and_its_initial_on_one_card_are_not_asked_about() -> None:
    both = card(1, "Ana Silva", names=("Ana Silva", "A. Silva"), stints=(Stint("Kelp Foods", MAY),))
    assert not joined(both).proposals


def test_reasons_say_what_agrees_and_what_does_not() -> None:
    old = mail(2, "ana.silva@tidewater.example", "Ana Silva", on=MAY - timedelta(days=300))
    (join,) = [
        each
        for each in joined(connection(1, "Ana Silva", "Northbeam"), old).joins
        if {each.a, each.b} == {1, 2}
    ]
    texts = [reason.text for reason in join.reasons]
    assert texts[0].startswith("The same name")
    assert "First seen about a year apart, at different firms" in texts
    assert [reason.weight for reason in join.reasons] == sorted(
        (r.weight for r in join.reasons), reverse=True
    )


def test_owner_can_part_what_a_key_joins() -> None:
    both = mail(1, "ana@kelp.example", "Ana Silva"), card(2, "Ana Silva", mails=("ana@kelp.example",))
    found = joined(*both, rulings=Rulings(apart=frozenset({(1, 2)})))
    assert found.people[1] != found.people[2]


def test_owner_can_join_what_nothing_joins() -> None:
    both = mail(1, "ana@kelp.example", "Ana Silva"), mail(2, "boss@tide.example", "The Boss")
    found = joined(*both, rulings=Rulings(together=frozenset({(1, 2)})))
    assert found.people[1] == found.people[2]


def test_parted_people_stay_apart_through_a_third() -> None:
    three = [mail(n, f"ana.silva@{host}.example", "Ana Silva") for n, host in ((1, "a"), (2, "b"), (3, "c"))]
    found = joined(*three, rulings=Rulings(apart=frozenset({(1, 2)})))
    assert found.people[1] != found.people[2]


def test_order_changes_nothing() -> None:
    many = [
        *crowd(), connection(1, "Ana Silva", "Northbeam"), mail(2, "ana.silva@northbeam.example"),
        mail(3, "ana@web.de", "Ana Silva"), card(4, "Ana Silva", phones=("+351911",)), card(5, "Ana", phones=("+351911",)),
        mail(6, "rui.costa@prova.example", "Costa, Rui"), mail(7, "ruic@web.de", "Rui Costa", on=MAY),
    ]  # fmt: skip
    first = join_people(many)
    for seed in range(20):
        random.Random(seed).shuffle(many)
        again = join_people(many)
        assert (again.people, again.proposals) == (first.people, first.proposals)


def test_nobody_is_nobody() -> None:
    assert join_people([]).people == {}
    nameless = [Sighting(1, "mail", mails=("x9@web.de",)), Sighting(2, "name", ("🙂",))]
    assert len(set(join_people(nameless).people.values())) == 2
