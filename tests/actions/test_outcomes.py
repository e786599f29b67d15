"""Outcomes in the store: kept, credited, suggested by the calendar, taken back; and gone with whoever they are about."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_introduction_steps import people  # noqa: F401 - fixture
from tests.evidence_files import meeting, write_calendar

from firsthand.actions.acts import undo_act
from firsthand.actions.erasing import erase_person
from firsthand.actions.everything import everything_about
from firsthand.actions.importing import import_source
from firsthand.actions.joining import join_persons
from firsthand.actions.outcome_suggestions import confirm_suggestion, refuse_suggestion, suggestions
from firsthand.actions.outcomes import (
    Told,
    choose_role,
    credit_people,
    keep_outcome,
    kind_named,
)
from firsthand.core.errors import UserError
from firsthand.core.outcomes import BUILT_IN, Part, Role, tell_outcome
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Event, Outcome, OutcomeRefusal, Owner, Person
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.outcomes import outcomes_of, own_kinds, role_of

INTERVIEW = BUILT_IN["interview"]


def told(owner: Owner, person: int | None = None) -> list[str]:
    return [tell_outcome(each) for each in outcomes_of(django_rows, owner.pk, person)]


def newest(owner: Owner) -> str:
    return newest_acts(django_rows, owner.pk, limit=1)[0].key


def test_an_outcome_is_kept_and_taken_back(
    alice: Owner,
    stranger: Owner,
    people: list[int],  # noqa: F811
    now: datetime,
) -> None:
    ana, bob, *_ = people
    credited = [(ana, Part.SOURCE), (bob, Part.INTRODUCER)]
    kept = keep_outcome(alice, Told(INTERVIEW, date(2026, 10, 1), credited, " at Halden "), now)
    [found] = outcomes_of(django_rows, alice.pk)
    assert (found.id, found.on, found.note) == (kept.pk, date(2026, 10, 1), "at Halden")
    assert told(alice) == told(alice, ana) == ["Interview: Ana Silva, Bob Marsh (introducer)"]
    assert told(alice, people[2]) == told(stranger) == []
    assert not undo_act(stranger, newest(alice), now)
    assert undo_act(alice, newest(alice), now)
    assert told(alice) == []


def test_credit_can_be_changed_and_the_change_undone(alice: Owner, people: list[int], now: datetime) -> None:  # noqa: F811
    ana, bob, carl, _ = people
    kept = keep_outcome(alice, Told(INTERVIEW, now.date(), [(ana, Part.SOURCE), (bob, Part.SOURCE)]), now)
    later = now + timedelta(hours=1)
    assert credit_people(alice, kept.pk, [(ana, Part.REFEREE), (carl, Part.SOURCE)], later)
    assert told(alice) == ["Interview: Ana Silva (referee), Carl Fenn"]
    assert not credit_people(alice, kept.pk, [(carl, Part.SOURCE), (ana, Part.REFEREE)], later)
    assert newest_acts(django_rows, alice.pk, limit=1)[0].number == 3
    assert undo_act(alice, newest(alice), later)
    assert told(alice) == ["Interview: Ana Silva, Bob Marsh"]


def test_the_role_is_the_newest_word(alice: Owner, now: datetime) -> None:
    assert role_of(django_rows, alice.pk) is None
    assert choose_role(alice, Role.JOB_SEEKER, now)
    assert not choose_role(alice, Role.JOB_SEEKER, now)
    assert choose_role(alice, Role.CONSULTANT, now + timedelta(days=1))
    assert undo_act(alice, newest(alice), now + timedelta(days=2))
    assert role_of(django_rows, alice.pk) is Role.JOB_SEEKER


def test_own_kinds_are_made_once(alice: Owner, now: datetime) -> None:
    with pytest.raises(UserError, match="OUC-101"):
        kind_named(alice, "podcast invitation")
    keep_outcome(alice, Told(kind_named(alice, "Podcast invitation", is_new=True), now.date()), now)
    assert kind_named(alice, "podcast invitation", is_new=True).key == "Podcast invitation"
    assert own_kinds(django_rows, alice.pk) == ("Podcast invitation",)


def test_credit_goes_with_who_somebody_turns_out_to_be(
    alice: Owner,
    people: list[int],  # noqa: F811
    now: datetime,
) -> None:
    ana, bob, *_ = people
    keep_outcome(alice, Told(INTERVIEW, now.date(), [(bob, Part.SOURCE)]), now)
    join_persons(alice, ana, bob, now)
    [found] = outcomes_of(django_rows, alice.pk)
    assert [each.person for each in found.credits] == [ana]


def test_erasing_leaves_the_outcome_and_nothing_of_the_person(
    alice: Owner,
    people: list[int],  # noqa: F811
    now: datetime,
) -> None:
    ana, bob, *_ = people
    keep_outcome(alice, Told(INTERVIEW, now.date(), [(ana, Part.SOURCE)], "She leads the lab"), now)
    both = Told(
        INTERVIEW, now.date(), [(ana, Part.SOURCE), (bob, Part.SOURCE)], "Ana Silva said: see Bob Marsh"
    )
    keep_outcome(alice, both, now)
    keep_outcome(alice, Told(kind_named(alice, "Lunch of Ana Silva", is_new=True), now.date()), now)
    everything = json.loads("".join(everything_about(alice, ana, now)))["tables"]
    assert [each["note"] for each in everything["outcome"]] == ["She leads the lab", both.note]
    assert [each["part"] for each in everything["outcome_credit"]] == ["source", "source"]
    erase_person(alice, ana, now)
    notes = list(Outcome.objects.order_by("pk").values_list("note", flat=True))
    assert len(told(alice)) == 3
    assert notes[0] == ""
    assert "Bob Marsh" in notes[1]
    assert not any("Ana" in text for text in [*notes, *own_kinds(django_rows, alice.pk), *told(alice)])


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Told(INTERVIEW, date(2030, 1, 1)), "OUC-103"),
        (Told(INTERVIEW, date(206, 1, 1)), "OUC-113"),
        (Told(INTERVIEW, date(2026, 1, 1), note="x" * 501), "OUC-104"),
        (Told(INTERVIEW, date(2026, 1, 1), [(n, Part.SOURCE) for n in range(13)]), "OUC-105"),
        (Told(INTERVIEW, date(2026, 1, 1), meeting=7), "OUC-106"),
        (Told(INTERVIEW, date(2026, 1, 1), introduction=7), "OUC-106"),
        (Told(INTERVIEW, date(2026, 1, 1), [(999, Part.SOURCE)]), "LOG-105"),
    ],
)
def test_what_cannot_be_kept_is_refused(alice: Owner, now: datetime, given: Told, code: str) -> None:
    with pytest.raises(UserError, match=code):
        keep_outcome(alice, given, now)
    with pytest.raises(UserError, match="OUC-107"):
        credit_people(alice, 1, [], now)


@pytest.fixture
def calendar(home: Owner, tmp_path: Path, now: datetime) -> Owner:
    """An owner whose calendar has an interview, one that was declined, one to come, and one alone."""
    me, ana = "Alice Arden:alice@arden.example:ACCEPTED", "Ana Silva:ana@x.example:ACCEPTED"
    path = write_calendar(
        tmp_path,
        meeting("1", "Interview with Northwind", "20261010T100000Z", "20261010T110000Z", me, ana),
        meeting(
            "2", "Interview", "20261011T100000Z", "20261011T110000Z", me.replace("ACCEPTED", "DECLINED"), ana
        ),
        meeting("3", "Interview", "20271011T100000Z", "20271011T110000Z", me, ana),
        meeting("4", "Interview", "20261012T100000Z", "20261012T110000Z"),
        meeting("5", "Lunch", "20261013T100000Z", "20261013T110000Z", me, ana),
    )
    import_source(home, path, SourceKind.CALENDAR, now)
    choose_role(home, Role.JOB_SEEKER, now)
    return home


def test_the_calendar_suggests_what_was_held(calendar: Owner, now: datetime) -> None:
    [found] = suggestions(django_rows, calendar.pk, now)
    assert (found.kind, found.on, found.title) == (INTERVIEW, date(2026, 10, 10), "Interview with Northwind")
    assert [each.name for each in found.credits] == ["Ana Silva"]
    kept = confirm_suggestion(calendar, found.id, now)
    assert suggestions(django_rows, calendar.pk, now) == []
    [outcome] = outcomes_of(django_rows, calendar.pk)
    assert (outcome.record, told(calendar)) == (f"meeting:{found.id}", ["Interview: Ana Silva"])
    assert undo_act(calendar, f"outcome:{kept.pk}", now)
    assert len(suggestions(django_rows, calendar.pk, now)) == 1


def test_what_was_refused_is_not_suggested_again(calendar: Owner, stranger: Owner, now: datetime) -> None:
    [found] = suggestions(django_rows, calendar.pk, now)
    with pytest.raises(UserError, match="OUC-109"):
        refuse_suggestion(stranger, found.id, now)
    refuse_suggestion(calendar, found.id, now + timedelta(hours=1))
    assert suggestions(django_rows, calendar.pk, now) == []
    with pytest.raises(UserError, match="OUC-109"):
        confirm_suggestion(calendar, found.id, now)
    assert undo_act(calendar, newest(calendar), now)
    assert len(suggestions(django_rows, calendar.pk, now)) == 1


def test_a_meeting_that_is_erased_takes_its_word_along(calendar: Owner, now: datetime) -> None:
    [found] = suggestions(django_rows, calendar.pk, now)
    refuse_suggestion(calendar, found.id, now)
    kept = keep_outcome(calendar, Told(INTERVIEW, now.date(), meeting=found.id), now)
    erase_person(calendar, Person.objects.get(name="Ana Silva").pk, now)
    kept.refresh_from_db()
    assert kept.event_id is None
    assert not OutcomeRefusal.objects.exists()
    assert not Event.objects.filter(pk=found.id).exists()
