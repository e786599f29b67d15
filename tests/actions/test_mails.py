"""Mail in the store: any order of mailboxes gives the same conversations and exchanges."""

import random
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from django.db import connection
from tests.evidence_files import letter, write_mbox
from tests.signatures import content_of

from firsthand.actions import settling_mails
from firsthand.actions.importing import import_source
from firsthand.actions.settling_mails import settle_mails
from firsthand.core.records import Mail, MailKind, Party
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Cast, Exchange, Identity, Owner, Person
from firsthand.store.writes.identities import NEVER, IdentityBook
from firsthand.store.writes.mail_copies import listed
from firsthand.store.writes.mails import MailBook, write_mails

ME = Party("Nora Lindqvist", mail="nora@lindqvist.example")
ANA = Party("Ana Silva", mail="ana.silva@novatech.example")
TOM = Party("Tom Reuter", mail="tom@reuter.example")
MONDAY = "Mon, 3 Mar 2025 09:00:00 +0000"
START = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)


def mail(key: str, sender: Party, *others: Party, answers: Sequence[str] = (), **said: Any) -> Mail:
    """Return a mail; its time follows from its key, so that order of writing is not order of time."""
    row = Mail(
        key,
        tuple(answers),
        sender,
        others,
        START + timedelta(hours=sum(map(ord, key))),
        "Harbour plans",
        MailKind.PERSONAL,
        people=1 + len(others),
    )
    return row._replace(**said)


def keep(owner: Owner, *batches: Iterable[Mail]) -> list[Any]:
    """Write mails in batches, settle after each, and return the tallies."""
    tallies = []
    for rows in batches:
        with connection.cursor() as cursor:
            book = MailBook(IdentityBook(cursor, owner.pk, NEVER))
            tallies.append(write_mails(book, list(rows)))
        person, _ = Person.objects.get_or_create(
            owner=owner, is_owner=True, name=ME.name, name_key="lindqvist nora"
        )
        Identity.objects.filter(owner=owner, value=ME.mail).update(person=person)
        settle_mails(owner, book.touched)
    return tallies


def exchanges(owner: Owner) -> set[tuple[Any, ...]]:
    return {
        (row.identity.value, row.is_crowd, row.people, row.received, row.sent, row.only_refused)
        for row in Exchange.objects.filter(owner=owner).select_related("identity")
    }


def test_answer_makes_an_exchange(alice: Owner) -> None:
    keep(alice, [mail("a", ANA, ME), mail("b", ME, ANA, answers=["a"])])

    assert exchanges(alice) == {("ana.silva@novatech.example", False, 2, 1, 1, False)}


def test_mail_among_many_is_kept_apart(alice: Owner) -> None:
    crowd = [Party(f"Guest {n}", mail=f"guest{n}@example.org") for n in range(5)]

    keep(alice, [mail("a", ANA, ME, *crowd), mail("b", ME, ANA, answers=["a"])])

    assert exchanges(alice) == {
        ("ana.silva@novatech.example", True, 7, 1, 0, False),
        ("ana.silva@novatech.example", False, 2, 0, 1, False),
    }


def test_mail_not_addressed_to_the_owner_is_no_conversation(alice: Owner) -> None:
    keep(alice, [mail("a", ME, TOM), mail("b", ANA, TOM)])

    assert ("ana.silva@novatech.example", True, 2, 1, 0, False) in exchanges(alice)


def test_only_refusing_is_remembered(alice: Owner) -> None:
    keep(alice, [mail("a", ANA, ME), mail("b", ME, ANA, answers=["a"], is_refusal=True)])

    assert exchanges(alice) == {("ana.silva@novatech.example", False, 2, 1, 1, True)}


@pytest.mark.parametrize("kind", [kind for kind in MailKind if kind is not MailKind.PERSONAL])
def test_mail_that_is_not_personal_makes_nobody_known(alice: Owner, kind: MailKind) -> None:
    keep(alice, [mail("a", ANA, ME, kind=kind)])

    assert not exchanges(alice)
    assert not Identity.objects.filter(owner=alice).exists()
    assert django_rows("SELECT subject FROM mail") == [("",)]


def test_same_mail_twice_adds_nothing(alice: Owner) -> None:
    rows = [mail("a", ANA, ME), mail("b", ME, ANA, answers=["a"])]

    first, again = keep(alice, rows, rows)

    assert (first.added, again.added, again.updated, again.unchanged) == (2, 0, 0, 2)


# An answer may come before the mail it answers, name its parent only, or be a copy that names fewer people.
STORY = (
    mail("a", ANA, ME),
    mail("b", ME, ANA, answers=["a"]),
    mail("c", ANA, ME, TOM, answers=["b"]),
    mail("d", ME, TOM, answers=["c"]),
    mail("b", ME, ANA, TOM, answers=["a"]),
    mail("e", TOM, ME, answers=["d", "z"]),
)


@pytest.mark.parametrize("order", list(permutations(range(len(STORY)), 3)))
def test_any_order_gives_the_same_exchanges(alice: Owner, order: tuple[int, ...]) -> None:
    rest = [row for number, row in enumerate(STORY) if number not in order]

    keep(alice, *([STORY[number]] for number in order), rest)

    assert exchanges(alice) == {
        ("ana.silva@novatech.example", False, 3, 2, 1, False),
        ("tom@reuter.example", False, 3, 1, 2, False),
    }
    assert len(django_rows("SELECT DISTINCT thread_id FROM mail")) == 1


def test_loop_of_answers_is_one_conversation(alice: Owner) -> None:
    keep(alice, [mail("a", ANA, ME, answers=["b"])], [mail("b", ME, ANA, answers=["a"])])

    assert exchanges(alice) == {("ana.silva@novatech.example", False, 2, 1, 1, False)}


def test_long_chain_of_answers_is_one_conversation(alice: Owner) -> None:
    chain = [mail(str(n), (ME, ANA)[n % 2], (ANA, ME)[n % 2], answers=[str(n - 1)]) for n in range(1, 400)]

    keep(alice, reversed(chain[200:]), chain[:200])

    assert exchanges(alice) == {("ana.silva@novatech.example", False, 2, 200, 199, False)}


def test_fullest_name_is_kept_whatever_comes_first(alice: Owner) -> None:
    short, full = Party("ana", mail=ANA.mail), Party("Ana Maria Silva", mail=ANA.mail)

    keep(alice, [mail("a", full, ME)], [mail("b", short, ME)], [mail("c", ANA, ME)])

    assert Identity.objects.get(owner=alice, value=ANA.mail).name == "Ana Maria Silva"


def test_owner_who_was_taken_for_somebody_else_first(alice: Owner, stranger: Owner, tmp_path, now) -> None:
    """Nothing of what was summed up before stays with the owner; in parts or at once it is the same."""
    letters = [
        letter("Tom <tom@reuter.example>", "Nora <nora@lindqvist.example>", "One", MONDAY, "1@x"),
        letter(
            "Nora <nora@lindqvist.example>", "Tom <tom@reuter.example>", "Re", MONDAY, "2@x", answers="1@x"
        ),
        letter("Ana <ana@silva.example>", "Nora <nora@lindqvist.example>", "Two", MONDAY, "3@x"),
        letter("Leo <leo@brandt.example>", "Nora <nora@lindqvist.example>", "Three", MONDAY, "4@x"),
    ]
    Owner.objects.update(name="")
    for part in (letters[:2], letters):
        import_source(alice, write_mbox(tmp_path, *part), SourceKind.MAIL, now)
    import_source(stranger, write_mbox(tmp_path, *letters), SourceKind.MAIL, now)
    assert content_of(alice.pk) == content_of(stranger.pk)


POOR_COPIES = (
    mail("a", ANA, ME),
    mail("b", ME, ANA, answers=("a",)),
    mail("b", ME, ANA, TOM),  # the fuller copy says nothing of what it answers
    mail("c", TOM, ME, answers=("b",)),
    mail("d", ANA, ME, answers=("c",)),
    mail("d", ANA, ME, answers=("x",)),  # two copies that nothing ranks by
)


@pytest.mark.parametrize("seed", range(12))
def test_copies_that_answer_different_mails_are_one_conversation_in_any_order(
    alice: Owner, seed: int
) -> None:
    chance = random.Random(seed)
    rows = chance.sample(POOR_COPIES, len(POOR_COPIES))
    cut = chance.randint(0, len(rows))
    keep(alice, rows[:cut], rows[cut:], rows[:2])
    assert len(set(django_rows("SELECT thread_id FROM mail", ()))) == 1
    assert {row.identity.value for row in Exchange.objects.all()} == {ANA.mail, TOM.mail}
    assert {row.thread_id for row in Exchange.objects.all()} == set(
        *django_rows("SELECT DISTINCT thread_id FROM mail", ())
    )


EVE = Party("Eve Brandt", mail="eve@brandt.example")
LATER = START + timedelta(days=200)
# One id on mails of two senders, and of two days; a copy with another subject, by a list, or with a recipient more is one.
ONE_ID = (
    mail("a", ANA, ME),
    mail("b", ME, ANA, answers=("a",)),
    mail("a", EVE, ME, TOM, at=LATER),
    mail("a", ANA, ME, TOM, subject="[docks] Harbour plans"),
    mail("a", ANA, ME, kind=MailKind.LIST),
    mail("a", ANA, ME, at=LATER, is_refusal=True),
    mail("a", TOM, ME, kind=MailKind.BULK),
    mail("u", TOM, ME, is_dated=False),
    mail("u", TOM, ME, is_dated=False, at=LATER),
)


@pytest.mark.parametrize("seed", range(12))
def test_mails_of_one_id_stand_beside_each_other_in_any_order(
    alice: Owner, stranger: Owner, seed: int
) -> None:
    Owner.objects.update(name="")
    chance = random.Random(seed)
    rows = chance.sample(ONE_ID, len(ONE_ID))
    cut = chance.randint(0, len(rows))
    first, rest, again = keep(alice, rows[:cut], rows[cut:], rows)
    keep(stranger, ONE_ID)

    assert first.rows + rest.rows == len(rows) == again.unchanged
    assert first.added + rest.added == 6
    assert exchanges(alice) == {
        (ANA.mail, False, 3, 2, 1, False),
        (EVE.mail, False, 3, 1, 0, False),
        (TOM.mail, False, 2, 1, 0, False),
    }
    assert content_of(alice.pk) == content_of(stranger.pk)


def test_mail_stored_before_senders_were_told_apart_is_not_doubled(alice: Owner) -> None:
    rows = [
        mail("a", ANA, ME),
        mail("b", ME, ANA),
        mail("c", TOM, ME, kind=MailKind.LIST),
        mail("u", TOM, ME),
    ]
    keep(alice, rows)
    django_rows("UPDATE mail SET stamp = 0 RETURNING id")

    again, fuller, other = keep(
        alice,
        [*rows[:3], rows[3]._replace(is_dated=False)],
        [mail("a", ANA, ME, TOM), mail("c", TOM, ME)],
        [mail("a", EVE, ME), mail("b", ME, ANA, at=LATER)],
    )

    assert (again.added, fuller.added, fuller.updated, other.added) == (0, 0, 2, 2)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


# Answers without the id of what they answer: only b, d and g are.
BY_SUBJECT = (
    mail("a", ANA, ME, at=day(0), subject="Crane plan"),
    mail("b", ME, ANA, at=day(1), subject="RE: Crane  Plan"),
    mail("c", ANA, ME, at=day(40), subject="crane plan"),
    mail("d", ME, ANA, at=day(50), subject="Aw: Re: crane plan"),
    mail("e", TOM, ME, at=day(2), subject="Crane plan"),
    mail("f", ME, TOM, at=day(100), subject="Re: Crane plan"),  # too late
    mail("g", ME, EVE, at=day(3), subject="Lunch?"),
    mail("h", EVE, ME, at=day(4), subject="Antw: Lunch?"),
    mail("i", TOM, ME, at=day(5), subject="Re: Dinner"),  # nobody asked
    mail("j", ME, TOM, at=day(6), subject="Dinner"),
)


@pytest.mark.parametrize("seed", range(10))
def test_answer_of_the_same_subject_belongs_to_what_it_answers(
    alice: Owner, stranger: Owner, seed: int
) -> None:
    Owner.objects.update(name="")
    rows = random.Random(seed).sample(BY_SUBJECT, len(BY_SUBJECT))
    keep(alice, *([row] for row in rows), [])
    keep(stranger, BY_SUBJECT)

    assert exchanges(alice) == {
        (ANA.mail, False, 2, 2, 2, False),
        (EVE.mail, False, 2, 1, 1, False),
        (TOM.mail, False, 2, 1, 0, False),
        (TOM.mail, False, 2, 0, 1, False),
    }
    assert content_of(alice.pk) == content_of(stranger.pk)


def test_people_of_a_poor_copy_are_known_of_whatever_comes_first(alice: Owner, stranger: Owner) -> None:
    poor, full = mail("a", ME, TOM), mail("a", ME, ANA, Party("Kim Oduya", mail="kim@oduya.example"))
    keep(alice, [poor], [full])
    keep(stranger, [full], [poor])

    for owner in (alice, stranger):
        assert Identity.objects.filter(owner=owner, value=TOM.mail).exists()
        assert TOM.mail not in {row[0] for row in exchanges(owner)}


def test_all_conversations_are_settled_however_few_at_a_time(
    alice: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        mail(f"{number}@kelp.example", *((ANA, ME) if number % 2 else (ME, ANA, TOM)[: 2 + number % 4 // 2]))
        for number in range(7)
    ]
    keep(alice, rows)
    at_once = exchanges(alice)
    Exchange.objects.all().delete()
    Cast.objects.update(side="")
    monkeypatch.setattr(settling_mails, "BATCH", 2)
    settle_mails(alice)
    assert exchanges(alice) == at_once
    assert set(Cast.objects.values_list("side", flat=True)) == {"in", "out"}


@pytest.mark.parametrize(
    "parties", [(), (ANA,), (ANA, TOM), (Party('O\'Neil "Jo"', mail="jo@kelp.example"),)]
)
def test_people_stand_in_a_digest_as_they_always_did(parties: tuple[Party, ...]) -> None:
    """What is stored of a mail is held against what a new version of the program works out."""
    assert listed(parties) == str(parties)
