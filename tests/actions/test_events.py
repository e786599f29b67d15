"""Calendar events in the store: the newest word wins, whatever comes first."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from django.db import connection

from firsthand.core.records import Answer, Attendee, Event, Party
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.writes.events import write_events
from firsthand.store.writes.identities import NEVER, IdentityBook
from firsthand.store.writes.tally import Tally

ANA = Party("Ana Silva", mail="ana@novatech.example")
TOM = Party("Tom Reuter", mail="tom@reuter.example")
START = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)


def event(**said: Any) -> Event:
    plain: dict[str, Any] = {
        "uid": "planning-1",
        "occurrence": "",
        "sequence": 0,
        "title": "Planning",
        "place": "",
        "starts_at": START,
        "ends_at": START + timedelta(hours=1),
        "attendees": (Attendee(ANA, Answer.ACCEPTED, is_organizer=True), Attendee(TOM)),
        "people": 2,
    }
    return Event(**{**plain, **said})


def keep(owner: Owner, *rows: Event) -> list[Tally]:
    with connection.cursor() as cursor:
        return [write_events(IdentityBook(cursor, owner.pk, NEVER), [row]) for row in rows]


def kept(owner: Owner) -> list[Any]:
    return django_rows(
        "SELECT e.title, e.is_cancelled, i.value, a.answer, a.is_named FROM event e"
        " LEFT JOIN attendee a ON a.event_id = e.id LEFT JOIN identity i ON i.id = a.identity_id"
        " WHERE e.owner_id = %s ORDER BY e.title, i.value",
        (owner.pk,),
    )


def test_event_is_kept_with_its_list(alice: Owner) -> None:
    keep(alice, event(named=(Party("Lena Brandt"),)))

    assert [tuple(map(str, row[2:4])) for row in kept(alice)] == [
        ("ana@novatech.example", "accepted"),
        ("lena brandt", "none"),
        ("tom@reuter.example", "none"),
    ]


def test_same_event_twice_adds_nothing(alice: Owner) -> None:
    first, again = keep(alice, event(), event())

    assert (first.added, again.added, again.updated, again.unchanged) == (1, 0, 0, 1)


MOVED = event(sequence=1, title="Planning, moved")
DECLINED = event(
    sequence=1,
    title="Planning, moved",
    changed_at=START,
    attendees=(Attendee(ANA, Answer.ACCEPTED, is_organizer=True), Attendee(TOM, Answer.DECLINED)),
)


@pytest.mark.parametrize("order", list(permutations([event(), MOVED, DECLINED])))
def test_newest_word_wins_in_any_order(alice: Owner, order: tuple[Event, ...]) -> None:
    keep(alice, *order)

    assert [(row[0], row[3]) for row in kept(alice)] == [
        ("Planning, moved", "accepted"),
        ("Planning, moved", "declined"),
    ]


def test_organizer_can_cancel(alice: Owner) -> None:
    keep(alice, event(), event(sequence=1, is_cancelled=True))

    assert {bool(row[1]) for row in kept(alice)} == {True}


def test_somebody_else_cannot_cancel(alice: Owner, stranger: Owner) -> None:
    outsider = Attendee(Party("Max Fremd", mail="max@elsewhere.example"), is_organizer=True)
    cancelled = event(sequence=9, is_cancelled=True, attendees=(outsider,))

    keep(alice, event(), cancelled)
    keep(stranger, cancelled, event())

    assert {bool(row[1]) for row in kept(alice) + kept(stranger)} == {False}


def test_dates_of_a_series_stand_apart(alice: Owner) -> None:
    keep(alice, event(occurrence="2025-03-04T09:00:00Z"), event(occurrence="2025-03-11T09:00:00Z"))

    assert django_rows("SELECT COUNT(*) FROM event WHERE owner_id = %s", (alice.pk,)) == [(2,)]


def test_event_of_two_calendars_is_kept_as_of_one_of_them(alice: Owner, stranger: Owner) -> None:
    first, second = event(calendar="Home"), event(calendar="Work")
    keep(alice, first, second)
    keep(stranger, second, first)

    assert len(set(django_rows("SELECT calendar FROM event"))) == 1
