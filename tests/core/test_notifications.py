"""What LinkedIn tells by mail beside archives: one connection, one message, whatever the days say."""

from datetime import UTC, date, datetime, timedelta

import pytest

from firsthand.core.invitation_status import Tie
from firsthand.core.notifications import (
    Named,
    Told,
    is_meant_for_another,
    is_one_tie,
    messages_told,
    ties_told,
    who_connected,
    who_wrote,
)

NOON = datetime(2026, 11, 10, 12, 0, tzinfo=UTC)


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


@pytest.mark.parametrize(
    ("connected", "last_seen", "exports", "is_one"),
    [
        ("11-08", "11-15", ["11-15"], True),
        ("11-12", "11-15", ["11-15"], True),
        ("11-13", "11-15", ["11-15"], False),
        ("01-05", "11-15", ["11-15"], True),
        ("01-05", "02-01", ["02-01"], True),
        ("01-05", "02-01", ["02-01", "11-09"], False),
        ("01-05", "02-01", ["02-01", "11-11"], True),
    ],
)
def test_a_mail_is_about_a_tie_that_stood_or_began_then(connected, last_seen, exports, is_one):
    tie = Tie(day(connected), day(last_seen))
    assert is_one_tie(NOON.date(), tie, [day(each) for each in exports]) is is_one


def test_a_tie_under_another_address_is_the_same_by_name_and_day():
    held = Named(9, 2, "url", "linkedin.com/in/t2", "tilda okonjo", tie=Tie(day("11-09"), day("11-15")))
    assert ties_told([Told(1, 1, NOON, "tilda okonjo")], [held], []) == set()
    assert ties_told([Told(1, 1, NOON, "lars behrens")], [held], []) == {1}


@pytest.mark.parametrize(
    ("minutes", "is_told"), [(-11, True), (-9, False), (5, False), (1439, False), (1441, True)]
)
def test_a_mail_comes_up_to_a_day_after_its_message(minutes, is_told):
    archived = {1: [NOON - timedelta(minutes=minutes)]}
    assert bool(messages_told([Told(7, 1, NOON)], archived, None)) is is_told


@pytest.mark.parametrize(("exported_on", "is_told"), [(None, True), ("11-10", True), ("11-11", False)])
def test_a_newer_archive_of_messages_alone_counts(exported_on, is_told):
    newest = day(exported_on) if exported_on else None
    assert bool(messages_told([Told(7, 1, NOON)], {}, newest)) is is_told


def test_mails_with_different_words_are_different_messages():
    later = NOON + timedelta(hours=1)
    told = [
        Told(1, 1, NOON),
        Told(2, 1, NOON, text="a"),
        Told(3, 1, later, text="b"),
        Told(4, 1, later, text="a"),
    ]
    assert messages_told(told, {}, None) == {2, 3}


def test_a_name_means_the_one_person_who_has_it():
    one = Named(5, 1, "url", "linkedin.com/in/t1", "tilda okonjo", invited_on=day("11-02"))
    other = Named(6, 2, "url", "linkedin.com/in/t2", "tilda okonjo", tie=Tie(day("11-09"), day("11-15")))
    assert (who_connected(NOON.date(), [one], []), who_wrote([one])) == (5, 5)
    assert (who_connected(NOON.date(), [one, other], []), who_wrote([one, other])) == (None, None)
    assert who_connected(day("11-01"), [one], []) is None
    assert (who_connected(NOON.date(), [], []), who_wrote([])) == (None, None)


@pytest.mark.parametrize(
    ("name", "own", "is_anothers"),
    [
        ("Someone Else", ["Nora Vance"], True),
        ("Nora Vance", ["Nora Vance"], False),
        ("VANCE, Nora", ["Nora Vance"], False),
        ("Nora Smith", ["Nora Vance"], False),
        ("Jörg Müller", ["Joerg Mueller"], False),
        ("Bill", ["William Hart"], False),
        ("Нора Ванс", ["Nora Vance"], False),
        ("N. V.", ["Nora Vance"], False),
        ("Someone Else", [], False),
        ("Someone Else", ["", "Nora Vance", "Nora Else"], False),
        ("", ["Nora Vance"], False),
    ],
)
def test_a_mail_for_a_name_with_no_word_of_the_owners_is_anothers(
    name: str, own: list[str], is_anothers: bool
) -> None:
    assert is_meant_for_another(name, own) == is_anothers
