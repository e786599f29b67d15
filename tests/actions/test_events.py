"""Calendar events in the store: the newest word wins, whatever comes first."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from django.db import connection

from firsthand.core.records import Answer, Attendee, Event, Party
from firsthand.store.database import django_rows
from firsthand.store.models import Event as EventRow
from firsthand.store.models import Owner
from firsthand.store.writes.events import write_events
from firsthand.store.writes.gone_events import call_off_ended
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


# What a server has no more


@dataclass(frozen=True)
class Ended:
    """What a server says of a UID no more."""

    uid: str = "planning-1"
    occurrences: tuple[str, ...] = ()
    seen_at: datetime = START - timedelta(hours=1)


def is_off(owner: Owner) -> list[bool]:
    return list(
        EventRow.objects.filter(owner=owner).order_by("starts_at").values_list("is_cancelled", flat=True)
    )


def weeks(*numbers: int, **said: Any) -> list[Event]:
    return [
        event(
            occurrence=f"{number}",
            starts_at=START + timedelta(weeks=number),
            ends_at=START + timedelta(weeks=number, hours=1),
            **said,
        )
        for number in numbers
    ]


def tell(owner: Owner, *rows: Event, is_there: bool = False) -> Tally:
    with connection.cursor() as cursor:
        return write_events(IdentityBook(cursor, owner.pk, NEVER), rows, is_there=is_there)


def test_what_lay_ahead_is_called_off_but_for_what_is_still_said(alice: Owner, stranger: Owner) -> None:
    for owner in (alice, stranger):
        tell(owner, *weeks(0, 1, 2, 3), event(uid="other"))
    seen_at = START + timedelta(days=1)
    assert call_off_ended(alice.pk, [Ended(occurrences=("2",), seen_at=seen_at)]) == 2
    assert call_off_ended(alice.pk, [Ended(occurrences=("2",), seen_at=seen_at)]) == 0
    assert is_off(alice) == [False, False, True, False, True]
    assert not any(is_off(stranger))


@pytest.mark.parametrize(
    ("said", "is_there", "comes_back"),
    [
        ({}, False, False), ({}, True, True), ({"sequence": 1}, False, True), ({"title": "Plan A"}, False, False),
        ({"title": "Plan B"}, False, False), ({"title": "Plan C"}, False, False), ({"is_cancelled": True}, True, False),
        ({"changed_at": START}, False, True), ({"attendees": ()}, False, False),
    ],
)  # fmt: skip
def test_newer_version_or_its_server_brings_back_what_was_gone(
    alice: Owner, said: dict[str, Any], is_there: bool, comes_back: bool
) -> None:
    tell(alice, event())
    call_off_ended(alice.pk, [Ended()])
    tally = tell(alice, event(**said), is_there=is_there)
    assert is_off(alice) == [not comes_back]
    assert tally.rows == 1
    assert tell(alice, event(**said), is_there=is_there).unchanged == 1


@pytest.mark.parametrize(
    ("said", "is_there", "is_on"), [({}, False, False), ({"sequence": 1}, False, True), ({}, True, True)]
)
def test_later_dates_of_a_series_that_ended_are_not_believed_from_files(
    alice: Owner, said: dict[str, Any], is_there: bool, is_on: bool
) -> None:
    tell(alice, *weeks(0, 1), *weeks(2, is_cancelled=True))
    call_off_ended(alice.pk, [Ended()])
    tell(alice, *weeks(3, **said), event(uid="other"), is_there=is_there)
    assert is_off(alice)[-1] != is_on
    assert EventRow.objects.filter(is_cancelled=False).count() == 1 + is_on


def test_rows_written_before_series_were_kept_learn_theirs(alice: Owner) -> None:
    tell(alice, *weeks(0, 1))
    EventRow.objects.update(series=None)
    assert call_off_ended(alice.pk, [Ended()]) == 0
    assert tell(alice, *weeks(0, 1)).unchanged == 2
    assert call_off_ended(alice.pk, [Ended()]) == 2


def test_event_of_two_calendars_is_kept_as_of_one_of_them(alice: Owner, stranger: Owner) -> None:
    first, second = event(calendar="Home"), event(calendar="Work")
    keep(alice, first, second)
    keep(stranger, second, first)

    assert len(set(django_rows("SELECT calendar FROM event"))) == 1


def test_that_no_time_is_taken_is_learned_from_the_same_file_once_more(alice: Owner) -> None:
    busy, free = event(), event(is_free=True)
    for first, second in permutations((busy, free)):
        EventRow.objects.all().delete()
        keep(alice, first, second)
        assert EventRow.objects.get().is_free
    assert keep(alice, free) == [Tally(unchanged=1)]
