"""How often one wants to be in touch: counted from the last real contact, kept through joins, undoable."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, BOB, bring, mails
from tests.core.test_ties import both

from firsthand.actions.acts import undo_act
from firsthand.actions.cadence import set_cadence
from firsthand.actions.joining import join_persons
from firsthand.actions.logbook import log_line
from firsthand.actions.today import plan_today
from firsthand.core.cadence import Rhythm, rhythm_of, say_every
from firsthand.core.errors import UserError
from firsthand.core.ties import Sums, add_up
from firsthand.core.today import StepKind
from firsthand.store.database import django_rows
from firsthand.store.models import Cadence, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.owner import first_owner

START = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.fixture
def written(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    bring(home, tmp_path, now, *mails(ANA, START, every=10, count=5), *mails(BOB, START, every=9, count=4))
    return home


def person(name: str) -> int:
    return Person.objects.get(name=name).pk


def test_the_newest_word_counts_until_it_is_taken_back(written: Owner, now: datetime) -> None:
    ana = person("Ana Silva")
    set_cadence(written, ana, 30, now)
    set_cadence(written, ana, 91, now + timedelta(minutes=1))
    assert cadences(django_rows, written.pk) == {ana: (91, now.date())}
    newest = newest_acts(django_rows, written.pk, limit=1)[0]
    assert (newest.sort, newest.what, newest.whom) == ("cadence", "91", "Ana Silva")
    assert undo_act(written, newest.key, now)
    assert cadences(django_rows, written.pk, [ana]) == {ana: (30, now.date())}
    set_cadence(written, ana, 0, now + timedelta(minutes=2))
    assert cadences(django_rows, written.pk) == {}


def test_it_goes_with_whoever_one_turns_out_to_be(written: Owner, now: datetime) -> None:
    set_cadence(written, person("Bob Marsh"), 14, now)
    join_persons(written, person("Ana Silva"), person("Bob Marsh"), now)
    [(days, _)] = cadences(django_rows, written.pk).values()
    assert days == 14


@pytest.mark.parametrize("days", [-1, 3651])
def test_an_interval_out_of_bounds_is_refused(written: Owner, now: datetime, days: int) -> None:
    with pytest.raises(UserError, match="CAD-101"):
        set_cadence(written, person("Ana Silva"), days, now)
    assert not Cadence.objects.exists()


def test_due_counts_from_the_last_direct_contact() -> None:
    sums = add_up(both(20_000, 20_010, 20_030))
    found = rhythm_of(sums, 30, date(2026, 1, 1))
    assert found == Rhythm(30, 15, date(2024, 11, 3), date(2024, 12, 3))
    assert found.late_by(date(2024, 12, 3)) == 0
    assert found.late_by(date(2024, 12, 10)) == 7


def test_due_counts_from_the_word_where_there_was_no_contact() -> None:
    assert rhythm_of(Sums(), 7, date(2026, 1, 1)).due_on == date(2026, 1, 8)
    assert rhythm_of(Sums(), None, None) == Rhythm(None, None, None, None)


def test_intervals_are_said_in_words() -> None:
    assert [say_every(days) for days in (7, 91, 10)] == ["every week", "every quarter", "every 10 days"]


def test_what_is_due_stands_in_today_until_there_is_contact(written: Owner, now: datetime) -> None:
    bob = person("Bob Marsh")  # last written to on 28 September

    def due() -> list[str]:
        found = plan_today(django_rows, first_owner(django_rows), now).steps
        return [each.text for each in found if each.kind is StepKind.DUE]

    assert due() == []
    set_cadence(written, bob, 91, now)
    assert due() == []
    set_cadence(written, bob, 30, now + timedelta(minutes=1))
    assert due() == [
        "You want to be in touch every month; the last contact was on 28 September 2026, 24 days late."
    ]
    log_line(written, "call with Bob Marsh yesterday", now)
    assert due() == []
