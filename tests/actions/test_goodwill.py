"""What was given and got: read from mails, conversations and recommendations, or written down."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, BOB, bring
from tests.archives import archive_files, connection, message, write_zip
from tests.evidence_files import ALICE, letter

from firsthand.actions.acts import undo_act
from firsthand.actions.goodwill import keep_favour
from firsthand.actions.imports import import_archive
from firsthand.actions.joining import join_persons
from firsthand.actions.looking import look_at_person
from firsthand.core.errors import UserError
from firsthand.core.goodwill import Favour, FavourKind, Goodwill, goodwill_of, tell_balance, tell_favour
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.acts import newest_acts

MARIA = "Maria Lopez <maria@lopez.example>"
TOGETHER = "You two should talk about ports: please meet each other. I will leave you to it."


def goodwill(owner: Owner, name: str, now: datetime) -> Goodwill:
    return look_at_person(django_rows, owner.pk, Person.objects.get(name=name).pk, now).goodwill


def told(owner: Owner, name: str, now: datetime) -> list[str]:
    return [tell_favour(each) for each in goodwill(owner, name, now).favours]


@pytest.fixture
def put_together(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Maria put Ana and Alice together by mail; Alice put Bob and Maria together."""
    bring(
        home, tmp_path, now,
        letter(MARIA, f"{ALICE}, {ANA}", "You two", "Thu, 6 Mar 2025 09:00:00 +0000", "c1@x", body=TOGETHER),
        letter(ALICE, f"{BOB}, {MARIA}", "You two", "Fri, 7 Mar 2025 09:00:00 +0000", "c2@x", body=TOGETHER),
        letter(ALICE, MARIA, "Thanks", "Fri, 7 Mar 2025 10:00:00 +0000", "c3@x"),
    )  # fmt: skip
    return home


def test_introductions_by_mail_are_given_and_got(put_together: Owner, now: datetime) -> None:
    assert told(put_together, "Maria Lopez", now) == [
        "You introduced them to Bob Marsh.",
        "They introduced you to Ana Silva.",
    ]
    found = goodwill(put_together, "Maria Lopez", now)
    assert (found.given, found.got, found.balance) == (1, 1, 0)
    assert all(each.record.startswith("mail:") for each in found.favours)
    assert told(put_together, "Bob Marsh", now) == ["You introduced them to Maria Lopez."]
    assert told(put_together, "Ana Silva", now) == []  # being introduced is no favour of hers


def test_favours_are_written_down_kept_through_joins_and_taken_back(
    put_together: Owner, now: datetime
) -> None:
    bob = Person.objects.get(name="Bob Marsh").pk
    keep_favour(
        put_together, bob, FavourKind.HELP, now, is_given=False, on=date(2026, 5, 4), note="Read my draft"
    )
    assert told(put_together, "Bob Marsh", now)[0] == "They helped you: Read my draft"
    act = newest_acts(django_rows, put_together.pk, limit=1)[0]
    assert (act.sort, act.what, act.whom) == ("favour", "got help", "Bob Marsh")
    join_persons(put_together, bob, Person.objects.get(name="Ana Silva").pk, now)
    one = Person.objects.filter(identities__value="bob@marsh.example").get()
    assert "They helped you: Read my draft" in told(put_together, one.name, now)
    assert undo_act(put_together, act.key, now)
    assert "They helped you: Read my draft" not in told(put_together, one.name, now)


def test_a_day_ahead_and_a_long_note_are_refused(put_together: Owner, now: datetime) -> None:
    bob = Person.objects.get(name="Bob Marsh").pk
    with pytest.raises(UserError, match="FAV-101"):
        keep_favour(put_together, bob, FavourKind.HELP, now, is_given=True, on=now.date() + timedelta(days=1))
    with pytest.raises(UserError, match="FAV-102"):
        keep_favour(put_together, bob, FavourKind.HELP, now, is_given=True, on=now.date(), note="x" * 501)


def test_recommendations_and_introductions_in_conversations(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    files = archive_files(
        owner="Alice Arden",
        connections=[connection(name, "05 Mar 2024") for name in ("Priya Raman", "Tom Okafor", "Ben Adler")],
        messages=[
            message("c1", "Priya Raman", ["Alice Arden", "Tom Okafor"], "2026-03-04 09:00:00", "Alice, meet Tom. Tom, meet Alice: you two should talk about ports."),
            message("c2", "Alice Arden", ["Ben Adler", "Tom Okafor"], "2026-03-05 09:00:00", "Ben, meet Tom. Tom, meet Ben: you two should talk about cranes."),
        ],
        recommendations=[("Priya", "Raman", "Northwind", "Lead", "A joy to work with.", "03/05/25, 09:00 AM", "VISIBLE")],
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    assert sorted(told(alice, "Priya Raman", now)) == [
        "They introduced you to Tom Okafor.",
        "They recommended you.",
    ]
    assert told(alice, "Ben Adler", now) == ["You introduced them to Tom Okafor."]
    assert told(alice, "Tom Okafor", now) == ["You introduced them to Ben Adler."]


def test_balance_says_whose_turn_it_is() -> None:
    def made(*ways: bool) -> Goodwill:
        return goodwill_of(Favour(FavourKind.HELP, way, date(2026, 1, 1)) for way in ways)

    assert tell_balance(made()) == "Nothing was given or got yet, as far as your records show."
    assert tell_balance(made(True)) == "You gave once and got nothing. You have given more than you got."
    assert tell_balance(made(True, False)) == "You gave once and got once."
    assert tell_balance(made(False, False, False)) == (
        "You gave nothing and got 3 times. It is your turn: give first, before you ask."
    )
