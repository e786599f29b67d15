"""People are joined by what their records say and by the owner's word; nothing an owner said is lost."""

from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, invitation, write_zip
from tests.evidence_files import ALICE, letter, meeting, write_calendar, write_cards, write_mbox
from tests.signatures import content_of

from firsthand.actions.act_words import words_of
from firsthand.actions.acts import undo_act
from firsthand.actions.importing import import_source
from firsthand.actions.joining import join_persons, keep_apart, part_person
from firsthand.actions.logbook import log_line
from firsthand.actions.settling import settle
from firsthand.core.errors import UserError
from firsthand.sources.opening import kinds_at
from firsthand.store.database import django_rows
from firsthand.store.models import Joining, Logged, Owner, Person, Ruling
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.joining import asked_pairs, parts_of, reasons_of

pytestmark = pytest.mark.database
CROWD = ("Priya Raman", "Tom Okafor", "Cleo Marsh", "Eva Lind", "Jonas Weber", "Rui Costa")


def archive(folder: Path, *people: tuple[str, str, str], name: str = "archive") -> Path:
    """Write an archive with these connections (name, day, company) among others."""
    rows = [connection(each, "04 Feb 2024", company="Halden") for each in CROWD]
    rows += [connection(each, day, company=company) for each, day, company in people]
    files = archive_files(
        owner="Alice Arden", connections=rows, invitations=[invitation("Rosa Hall", "2026-11-05T11:00")]
    )
    (folder / name).mkdir()
    return write_zip(folder / name, files)


def letters(address: str, name: str, *, month: str = "Mar 2025", key: str = "m") -> tuple[str, str]:
    """Return a letter to Alice and her answer."""
    other = f"{name} <{address}>" if name else address
    return (
        letter(other, ALICE, "The pilot", f"4 {month} 09:00:00 +0000", f"{key}1@x.example"),
        letter(ALICE, other, "Re: The pilot", f"5 {month} 09:00:00 +0000", f"{key}2@x.example", answers=f"{key}1@x.example"),
    )  # fmt: skip


def take_in(owner: Owner, now: datetime, *paths: Path) -> None:
    for path in paths:
        owner.refresh_from_db()
        import_source(owner, path, kinds_at(path)[0], now)


def people_called(name: str) -> list[Person]:
    return list(Person.objects.filter(name=name).order_by("id"))


@pytest.fixture
def ana(alice: Owner, tmp_path: Path, now: datetime) -> Person:
    """A connection whose mail says by name and firm that it is hers."""
    take_in(
        alice, now, archive(tmp_path, ("Ana Silva", "10 Mar 2025", "Northbeam")),
        write_mbox(tmp_path, *letters("ana.silva@northbeam.example", "Ana Silva")),
    )  # fmt: skip
    return people_called("Ana Silva")[0]


@pytest.fixture
def two(alice: Owner, tmp_path: Path, now: datetime) -> tuple[Person, Person]:
    """A connection and a correspondent of her name who was at another firm in these weeks."""
    take_in(
        alice, now, archive(tmp_path, ("Ana Silva", "10 Mar 2025", "Northbeam")),
        write_mbox(tmp_path, *letters("ana.silva@tidewater.example", "Ana Silva", month="Nov 2026")),
    )  # fmt: skip
    one, other = people_called("Ana Silva")
    return one, other


def test_mail_of_a_connection_makes_her_known(ana: Person) -> None:
    assert people_called("Ana Silva") == [ana]
    assert (ana.knowledge, ana.is_connected, ana.received, ana.sent) == ("spoken", True, 1, 1)
    [(text, weight), *_] = next(iter(reasons_of(django_rows, ana.owner_id, ana.pk).values()))
    assert text.startswith("The same name")
    assert weight > 3


def test_namesake_at_another_firm_is_asked_about(two: tuple[Person, Person]) -> None:
    [asked] = asked_pairs(django_rows, two[0].owner_id)
    assert {asked.one, asked.other} == {each.pk for each in two}
    assert asked.doubt == "they were at two firms at the same time"
    assert [each.knowledge for each in two] == ["none", "spoken"]


def test_owner_joins_two_and_takes_it_back(alice: Owner, two: tuple[Person, Person], now: datetime) -> None:
    before = content_of(alice.pk)
    key = join_persons(alice, two[0].pk, two[1].pk, now)
    [one] = people_called("Ana Silva")
    assert (one.knowledge, one.is_connected) == ("spoken", True)
    assert asked_pairs(django_rows, alice.pk) == []
    assert words_of(newest_acts(django_rows, alice.pk, limit=1)[0]) == "Ana Silva and Ana Silva: one person."
    assert undo_act(alice, key, now)
    assert content_of(alice.pk) == before
    assert not undo_act(alice, key, now)


def test_owner_keeps_two_apart(alice: Owner, two: tuple[Person, Person], now: datetime) -> None:
    keep_apart(alice, two[0].pk, two[1].pk, now)
    assert asked_pairs(django_rows, alice.pk) == []
    assert len(people_called("Ana Silva")) == 2


def test_owner_parts_what_was_joined(alice: Owner, ana: Person, now: datetime) -> None:
    before = content_of(alice.pk)
    mail = next(each for each in parts_of(django_rows, [ana.pk])[ana.pk] if each.kind == "mail")
    key = part_person(alice, ana.pk, {mail.id}, now)
    assert [each.knowledge for each in people_called("Ana Silva")] == ["none", "spoken"]
    undo_act(alice, key, now)
    assert content_of(alice.pk) == before


def test_what_the_owner_said_outlives_imports(
    alice: Owner, ana: Person, tmp_path: Path, now: datetime
) -> None:
    mail = next(each for each in parts_of(django_rows, [ana.pk])[ana.pk] if each.kind == "mail")
    log_line(alice, "coffee yesterday", now, person_id=ana.pk)
    part_person(alice, ana.pk, {mail.id}, now)
    more = letters("ana.silva@northbeam.example", "Ana Silva", month="Nov 2026", key="n")
    take_in(
        alice, now, archive(tmp_path, ("Ana Silva", "10 Mar 2025", "Northbeam"), name="later"),
        write_mbox(tmp_path, *more, name="more.mbox"),
    )  # fmt: skip
    assert len(people_called("Ana Silva")) == 2
    assert Logged.objects.filter(undone_at=None).count() == 1


def test_last_word_counts(alice: Owner, two: tuple[Person, Person], now: datetime) -> None:
    keep_apart(alice, two[0].pk, two[1].pk, now)
    join_persons(alice, two[0].pk, two[1].pk, now)
    assert len(people_called("Ana Silva")) == 1


def test_order_of_sources_changes_nothing(db: None, tmp_path: Path, now: datetime) -> None:
    paths = [
        archive(
            tmp_path,
            ("Ana Silva", "10 Mar 2025", "Northbeam"),
            ("Robert Whitcombe", "01 Jun 2025", "Kelp Foods"),
        ),
        write_mbox(tmp_path, *letters("ana.silva@northbeam.example", "Silva, Ana")),
        write_mbox(
            tmp_path, *letters("bob.whitcombe@kelpfoods.example", "Bob Whitcombe", key="b"), name="b.mbox"
        ),
        write_cards(
            tmp_path, "FN:Bob Whitcombe\nUID:b\nTEL:+351912000111\nEMAIL:bob@web.example\nORG:Kelp Foods"
        ),
    ]
    found = []
    for order in permutations(paths):
        owner = Owner.objects.create(name="Alice Arden", created_at=now)
        take_in(owner, now, *order)
        found.append(content_of(owner.pk))
    assert all(each == found[0] for each in found)
    assert Person.objects.filter(owner=owner, name__in=("Robert Whitcombe", "Bob Whitcombe")).count() == 1


def test_settling_again_writes_nothing(alice: Owner, two: tuple[Person, Person], now: datetime) -> None:
    before = list(Joining.objects.order_by("id").values_list())
    settle(alice, now)
    assert list(Joining.objects.order_by("id").values_list()) == before


def test_mistaken_wishes_change_nothing(alice: Owner, two: tuple[Person, Person], now: datetime) -> None:
    one = two[0].pk
    for code, wish in (
        ("JOI-102", lambda: join_persons(alice, one, one, now)),
        ("JOI-102", lambda: keep_apart(alice, one, one, now)),
        ("JOI-101", lambda: join_persons(alice, one, 999_999, now)),
        ("JOI-103", lambda: part_person(alice, one, set(), now)),
        (
            "JOI-103",
            lambda: part_person(alice, one, {each.id for each in parts_of(django_rows, [one])[one]}, now),
        ),
    ):
        with pytest.raises(UserError) as caught:
            wish()
        assert caught.value.code == code
    assert not Ruling.objects.exists()


@pytest.mark.parametrize("is_first", [True, False])
def test_colleagues_at_one_meeting_stay_two(
    alice: Owner, tmp_path: Path, now: datetime, is_first: bool
) -> None:
    class_ = [f"Student:student{n}@uni.example:ACCEPTED" for n in (1, 2)]
    start, end = "20260312T090000Z", "20260312T100000Z"
    calendar = write_calendar(
        tmp_path, meeting("class", "Class", start, end, "Alice Arden:alice@arden.example:ACCEPTED", *class_)
    )
    paths = [archive(tmp_path), calendar]
    take_in(alice, now, *paths if is_first else reversed(paths))
    assert len(people_called("Student")) == 2
