"""Notes: written, changed, removed and taken back; found and shown, and never evidence or contact."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, bring, mails

from firsthand.actions.acts import undo_act
from firsthand.actions.joining import join_persons
from firsthand.actions.looking import look_at_person
from firsthand.actions.noting import change_note, remove_note, undo_newest, write_note
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.own_notes import notes_of
from firsthand.store.queries.people import People, person_by_id
from firsthand.store.queries.timeline import count_happenings, timeline_of

START = datetime(2026, 9, 1, 9, tzinfo=UTC)
LATER = timedelta(minutes=1)


@pytest.fixture
def written(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    bring(home, tmp_path, now, *mails(ANA, START, every=10, count=3))
    return home


def ana() -> int:
    return Person.objects.get(identities__value="ana.silva@novatech.example").pk


def texts(owner: Owner) -> list[str]:
    return [each.text for each in notes_of(django_rows, owner.pk, [ana()]).get(ana(), ())]


def found(owner: Owner, query: str, now: datetime) -> list[int]:
    return [each.id for each in People(django_rows, owner.pk, Filters(query), now.date()).listed()]


def test_a_note_is_found_by_its_words_and_stands_in_the_timeline(written: Owner, now: datetime) -> None:
    write_note(written, ana(), " Sails  at weekends.\r\nHates mail. ", now, on=date(2026, 9, 15))
    assert texts(written) == ["Sails  at weekends.\nHates mail."]
    assert found(written, "weekends", now) == found(written, "note:sails", now) == [ana()]
    assert found(written, "name:sails", now) == []
    happened = timeline_of(django_rows, written.pk, ana())
    assert len(happened) == count_happenings(django_rows, written.pk, ana())
    [note] = [each for each in happened if each.kind == "own_note"]
    assert (note.at.date(), note.title, note.is_contact) == (date(2026, 9, 15), "Your note", False)


def test_it_is_changed_and_removed_and_each_is_taken_back(written: Owner, now: datetime) -> None:
    note = write_note(written, ana(), "Sails", now)
    assert change_note(written, note.pk, "Sails", now + LATER) is None
    change_note(written, note.pk, "Rows", now + LATER, on=date(2026, 11, 1))
    removed = remove_note(written, note.pk, now + 2 * LATER)
    assert (texts(written), found(written, "rows", now)) == ([], [])
    with pytest.raises(UserError, match="NOT-104"):
        remove_note(written, note.pk, now + 3 * LATER)
    acts = newest_acts(django_rows, written.pk, limit=3)
    assert [(act.what, act.whom) for act in acts] == [
        (what, "Ana Silva") for what in ("removed", "changed", "written")
    ]
    assert undo_act(written, f"note:{removed.pk}", now)
    assert texts(written) == ["Rows"]
    undo_newest(written, now)
    assert texts(written) == ["Sails"]
    assert found(written, "sails", now) == [ana()]


def test_the_note_goes_with_all_that_became_of_it(written: Owner, now: datetime) -> None:
    note = write_note(written, ana(), "Sails", now)
    change_note(written, note.pk, "Rows", now + LATER)
    assert undo_act(written, f"note:{note.pk}", now)
    assert texts(written) == []
    assert not undo_act(written, f"note:{note.pk}", now)
    with pytest.raises(UserError, match="NOT-105"):
        undo_newest(written, now)


def test_it_is_never_evidence_and_never_contact(written: Owner, now: datetime) -> None:
    before = look_at_person(django_rows, written.pk, ana(), now), person_by_id(django_rows, written.pk, ana())
    write_note(written, ana(), "We met in Porto and worked together", now)
    after = look_at_person(django_rows, written.pk, ana(), now), person_by_id(django_rows, written.pk, ana())
    assert after == before


def test_it_outlives_imports_and_goes_with_a_join(written: Owner, tmp_path: Path, now: datetime) -> None:
    write_note(written, ana(), "Sails", now)
    bring(written, tmp_path, now, *mails(ANA, START + timedelta(days=2), every=9, count=2), name="more.mbox")
    join_persons(written, ana(), Person.objects.get(name="Dora Quist").pk, now)
    assert texts(written) == ["Sails"]
    assert found(written, "sails", now) == [ana()]


@pytest.mark.parametrize(
    ("text", "on", "code"),
    [(" \n", None, "NOT-101"), ("x" * 5001, None, "NOT-102"), ("Sails", date(2026, 11, 22), "NOT-103")],
)
def test_what_is_no_note_is_refused(
    written: Owner, now: datetime, text: str, on: date | None, code: str
) -> None:
    with pytest.raises(UserError, match=code):
        write_note(written, ana(), text, now, on=on)
    assert texts(written) == []


def test_a_stranger_changes_nothing(written: Owner, stranger: Owner, now: datetime) -> None:
    note = write_note(written, ana(), "Sails", now)
    with pytest.raises(UserError, match="NOT-104"):
        change_note(stranger, note.pk, "Rows", now)
    with pytest.raises(UserError, match="LOG-105"):
        write_note(stranger, ana(), "Rows", now)
    assert not undo_act(stranger, f"note:{note.pk}", now)
    assert texts(written) == ["Sails"]
