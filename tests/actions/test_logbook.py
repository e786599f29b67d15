"""What was logged by hand makes somebody known, at once and until it is taken back."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, invitation, write_zip

from firsthand.actions.acts import undo_act
from firsthand.actions.imports import import_archive
from firsthand.actions.indexing import index_people
from firsthand.actions.logbook import log_line
from firsthand.actions.noting import write_note
from firsthand.actions.review import review_invitations
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Logged, Owner, Person
from firsthand.store.queries.owner import first_owner


@pytest.fixture
def path(alice: Owner, tmp_path: Path, now: datetime) -> Path:
    """An archive in which Rosa Hall waits, and two connections share a name."""
    files = archive_files(
        invitations=[invitation("Rosa Hall", "2026-11-08T10:00")],
        connections=[connection("Tom Reuter", "05 Mar 2024"), connection("Eva Lind", "05 Mar 2024")],
    )
    path = write_zip(tmp_path, files)
    import_archive(alice, path, now)
    return path


def verdicts(now: datetime) -> dict[str, str]:
    items = review_invitations(django_rows, first_owner(django_rows), now).items
    return {each.case.sender.name: each.decision.verdict for each in items}


def known(name: str) -> list[str]:
    return sorted(Person.objects.filter(name=name).values_list("knowledge", flat=True))


def test_who_was_met_is_accepted_and_stays_so_after_another_import(
    alice: Owner, path: Path, now: datetime
) -> None:
    (logged,) = log_line(alice, "coffee with Rosa Hall on 3 November, she is hiring", now)
    assert verdicts(now) == {"Rosa Hall": "accept"}
    assert known("Rosa Hall") == ["met"]
    import_archive(alice, path, now)
    assert (verdicts(now), Logged.objects.get().note) == ({"Rosa Hall": "accept"}, "she is hiring")
    assert undo_act(alice, f"logged:{logged.pk}", now)
    assert not undo_act(alice, f"logged:{logged.pk}", now)
    assert (verdicts(now), known("Rosa Hall")) == ({"Rosa Hall": "ask"}, ["none"])


def test_who_was_never_seen_is_made(alice: Owner, path: Path, now: datetime) -> None:
    log_line(alice, "called Zora Novak yesterday", now)
    log_line(alice, "met Zora Novak today", now)
    assert known("Zora Novak") == ["met"]
    assert Person.objects.get(name="Zora Novak").meetings == 2


def test_who_was_made_by_a_line_goes_with_it(alice: Owner, path: Path, now: datetime) -> None:
    (first,) = log_line(alice, "called Zora Novak yesterday", now)
    (second,) = log_line(alice, "met Zora Novak today", now)
    assert undo_act(alice, f"logged:{second.pk}", now)
    assert known("Zora Novak") == ["met"]
    assert undo_act(alice, f"logged:{first.pk}", now)
    assert not undo_act(alice, f"logged:{first.pk}", now)
    assert (known("Zora Novak"), Logged.objects.count()) == ([], 0)
    log_line(alice, "met Zora Novak today", now)
    assert known("Zora Novak") == ["met"]


def test_who_was_made_by_a_line_stays_once_anything_else_names_them(
    alice: Owner, path: Path, now: datetime
) -> None:
    (line,) = log_line(alice, "called Zora Novak yesterday", now)
    write_note(alice, Person.objects.get(name="Zora Novak").pk, "Builds piers", now)
    assert undo_act(alice, f"logged:{line.pk}", now)
    assert known("Zora Novak") == ["none"]


def test_a_sender_is_nobody_known_again_after_undo(alice: Owner, path: Path, now: datetime) -> None:
    def match() -> str:
        (item,) = review_invitations(django_rows, first_owner(django_rows), now).items
        return item.case.match.grade

    assert match() == "none"
    (line,) = log_line(alice, "coffee with Rosa Hall yesterday", now)
    assert match() == "same"
    assert undo_act(alice, f"logged:{line.pk}", now)
    assert match() == "none"


def test_a_line_on_two_people_is_of_both_and_taken_back_as_one(
    alice: Owner, path: Path, now: datetime
) -> None:
    log_line(alice, "call with Tom Reuter yesterday", now)
    lunch = log_line(alice, "lunch with Eva Lind and Tom Reuter yesterday", now)
    assert Person.objects.get(name="Tom Reuter").meetings == 2
    assert known("Eva Lind") == ["met"]
    assert undo_act(alice, f"logged:{lunch[1].pk}", now)
    assert (known("Eva Lind"), Person.objects.get(name="Tom Reuter").meetings) == (["none"], 1)


def test_a_line_that_is_refused_for_one_keeps_none(alice: Owner, path: Path, now: datetime) -> None:
    Person.objects.filter(name="Eva Lind").update(name="Tom Reuter", name_key="reuter tom")
    index_people(alice.pk)
    with pytest.raises(UserError, match="LOG-104"):
        log_line(alice, "lunch with Zora Novak and Tom Reuter", now)
    assert not Logged.objects.exists()
    assert not Person.objects.filter(name="Zora Novak").exists()


def test_a_name_of_several_is_asked_about(alice: Owner, path: Path, now: datetime) -> None:
    Person.objects.filter(name="Eva Lind").update(name="Tom Reuter", name_key="reuter tom")
    index_people(alice.pk)
    with pytest.raises(UserError, match="LOG-104"):
        log_line(alice, "coffee with Tom Reuter", now)
    assert not Logged.objects.exists()


def test_a_line_of_somebody_elses_person_is_refused(
    alice: Owner, stranger: Owner, path: Path, now: datetime
) -> None:
    person = Person.objects.get(name="Tom Reuter")
    with pytest.raises(UserError, match="LOG-105"):
        log_line(stranger, "coffee", now, person_id=person.pk)
