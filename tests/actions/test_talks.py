"""Talks: times from hours and calendars, what stands proposed, one talk at one time, and what calendars are told."""

import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from tests.archives import archive_files, invitation, write_zip
from tests.hearing import HeardRows
from tests.sources.calendars.building import calendar, entry

from firsthand.actions.acts import undo_act
from firsthand.actions.correcting import correct_person
from firsthand.actions.drafts import writer_of
from firsthand.actions.evidence_runs import import_evidence
from firsthand.actions.follow_up import follow_up_for
from firsthand.actions.imports import import_archive
from firsthand.actions.marking import mark_invitations, undo_mark
from firsthand.actions.offers import add_offer
from firsthand.actions.pipeline import Card, find_card
from firsthand.actions.summaries import summarise_people
from firsthand.actions.talk_files import Wanted, talk_file, talks_for_feed
from firsthand.actions.talk_hours import choose_hours, undo_newest
from firsthand.actions.talk_notes import keep_note, keep_note_of
from firsthand.actions.talking import book_talk, call_off, propose_times
from firsthand.actions.talks import Arranged, Chosen, Plan, arranged_with, plan_talk
from firsthand.actions.today import Gatherer, plan_today
from firsthand.core.errors import UserError
from firsthand.core.free_time import Span
from firsthand.core.offers import OfferKind
from firsthand.core.stages import Stage
from firsthand.core.talk_hours import TalkHours
from firsthand.core.talk_notes import TalkNote, Vow, talk_to_note
from firsthand.core.talks import State
from firsthand.core.today import StepKind
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import (
    Attendee,
    Identity,
    Invitation,
    Logged,
    Mark,
    OwnAddress,
    Owner,
    Person,
    TalkTime,
)
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.promises import promises_of
from firsthand.store.queries.talk_notes import notes_since
from firsthand.store.queries.talks import newest_uid, sequence_of
from firsthand.store.queries.timeline import timeline_of
from firsthand.store.queries.today import LAST_DAYS

HOURS = TalkHours("Europe/Berlin")


@pytest.fixture
def home(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Alice, in Berlin, who was invited by two."""
    files = archive_files(
        invitations=[invitation(name, "2026-11-01T10:00") for name in ("Ana Silva", "Tom Okafor")]
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    choose_hours(alice, HOURS, now)
    alice.refresh_from_db()
    return alice


def asked_by_address(owner: Owner, name: str, now: datetime) -> int:
    """Let whoever a title names be the one who sent an invitation, as an address on the list would."""
    sender = Invitation.objects.get(name=name).identity
    Attendee.objects.filter(owner=owner).update(identity=sender)
    summarise_people(owner, now)
    return sender.person_id or 0


def card(name: str, now: datetime) -> Card:
    owner = first_owner(django_rows)
    found = owner and find_card(django_rows, owner, Invitation.objects.get(name=name).pk, now)
    assert found
    return found


def plan(name: str, now: datetime, **more) -> Plan:
    owner = first_owner(django_rows)
    assert owner
    return plan_talk(django_rows, owner.id, card(name, now), writer_of(django_rows, owner), now, **more)


def arranged(name: str, now: datetime) -> Arranged:
    owner = first_owner(django_rows)
    assert owner
    return arranged_with(django_rows, owner.id, card(name, now), now)


def spans(found: Plan) -> list[Span]:
    return [each.talk.span for each in found.times]


def at(text: str, minutes: int = 20) -> Span:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Span(moment, moment + timedelta(minutes=minutes))


def meet(owner: Owner, folder: Path, now: datetime, *entries) -> None:
    folder.mkdir(exist_ok=True)
    path = folder / f"work-{len(list(folder.iterdir()))}.ics"
    path.write_bytes(calendar(*entries))
    import_evidence(owner, path, SourceKind.CALENDAR, now)


def test_without_a_calendar_hours_alone_count(home: Owner, now: datetime) -> None:
    found = plan("Ana Silva", now)
    assert not found.seen.is_known
    assert [f"{each.starts_at:%a %d %H:%M}" for each in spans(found)] == [
        "Mon 23 09:00",
        "Tue 24 14:00",
        "Wed 25 10:00",
    ]
    assert found.draft.body.count("(Berlin, UTC+1)") == 3
    assert found.theirs.zone == ""


def test_meetings_take_their_time_and_what_is_free_or_declined_does_not(
    home: Owner, tmp_path: Path, now: datetime
) -> None:
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261123T170000Z", start="20261123T080000Z", title="Workshop", uid="1"),
        entry("STATUS:TENTATIVE", "DTEND:20261124T170000Z", start="20261124T080000Z", title="Maybe", uid="2"),
        entry(
            "RRULE:FREQ=DAILY;COUNT=3",
            "DTEND:20261125T090000Z",
            start="20261125T083000Z",
            title="Daily",
            uid="3",
        ),
        entry(start=";VALUE=DATE:20261127", title="Away", uid="4"),
        entry("TRANSP:TRANSPARENT", start=";VALUE=DATE:20261130", title="Birthday", uid="5"),
        entry("STATUS:CANCELLED", "DTEND:20261201T170000Z", start="20261201T080000Z", title="Off", uid="6"),
    )
    found = plan("Ana Silva", now)
    assert found.seen.is_known
    assert found.seen.read_at
    assert [each.title for each in found.busy] == ["Workshop", "Maybe", "Daily", "Daily", "Away", "Daily"]
    assert [f"{each.starts_at:%a %d %H:%M}" for each in spans(found)] == [
        "Wed 25 09:30",
        "Thu 26 14:00",
        "Mon 30 10:00",
    ]


def test_their_zone_is_what_the_owner_says_else_where_they_live(home: Owner, now: datetime) -> None:
    person = card("Ana Silva", now).person_id
    correct_person(home, person, {"place": "Kathmandu, Nepal"}, now)
    found = plan("Ana Silva", now)
    assert (found.theirs.zone, found.theirs.because) == ("Asia/Kathmandu", "as they live in Kathmandu, Nepal")
    assert "14:45–15:05 (Kathmandu, UTC+5:45); 10:00–10:20 (Berlin, UTC+1)" in found.draft.body
    act = correct_person(home, person, {"zone": "America/St_Johns"}, now)
    assert plan("Ana Silva", now).theirs.zone == "America/St_Johns"
    undo_act(home, act, now)
    assert plan("Ana Silva", now).theirs.zone == "Asia/Kathmandu"
    with pytest.raises(UserError, match="TLK-104"):
        correct_person(home, person, {"zone": "Atlantis"}, now)


def test_what_is_proposed_stands_and_is_proposed_to_nobody_else(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    offered = spans(plan("Ana Silva", now))
    batch = propose_times(home, ana, offered, now)
    assert card("Ana Silva", now).stage is Stage.TALK
    assert [each.state for each in arranged("Ana Silva", now).proposed] == [State.OPEN] * 3
    others = spans(plan("Tom Okafor", now))
    assert len(others) == 3
    assert not any(one.touches(other) for one in offered for other in others)
    assert not set(spans(plan("Ana Silva", now))) & set(offered)  # none of them suited
    undo_act(home, f"mark:{batch}", now)
    assert arranged("Ana Silva", now).proposed == ()
    assert spans(plan("Tom Okafor", now)) == offered


def test_what_became_of_a_proposed_time_is_told(home: Owner, tmp_path: Path, now: datetime) -> None:
    ana, tom = card("Ana Silva", now).id, card("Tom Okafor", now).id
    propose_times(home, ana, [at("2026-11-23T09:00"), at("2026-11-24T09:00"), at("2026-11-25T09:00")], now)
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261124T093000Z", start="20261124T091000Z", title="Dentist"),
    )
    book_talk(home, tom, at("2026-11-25T09:10"), now)
    first, second, third = arranged("Ana Silva", datetime(2026, 11, 23, 12, tzinfo=UTC)).proposed
    assert first.state is State.PASSED
    assert (second.state, second.taken_by and second.taken_by.title) == (State.BUSY, "Dentist")
    assert (third.state, third.taken_by and third.taken_by.title) == (State.OFFERED, "Tom Okafor")


def test_one_time_is_given_once(home: Owner, now: datetime) -> None:
    ana, tom = card("Ana Silva", now).id, card("Tom Okafor", now).id
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    for act, start in ((book_talk, "09:19"), (book_talk, "08:41")):
        with pytest.raises(UserError, match="TLK-107"):
            act(home, tom, at(f"2026-12-03T{start}"), now)
    with pytest.raises(UserError, match="TLK-107"):
        propose_times(home, tom, [at("2026-12-03T09:00")], now)
    assert Mark.objects.filter(invitation=tom).count() == 0
    book_talk(home, tom, at("2026-12-03T09:20"), now)  # right after it


def test_a_time_that_two_were_offered_goes_to_who_agrees_first(home: Owner, now: datetime) -> None:
    ana, tom = card("Ana Silva", now).id, card("Tom Okafor", now).id
    propose_times(home, ana, [at("2026-12-03T09:00")], now)
    with pytest.raises(UserError, match="TLK-107"):
        propose_times(home, tom, [at("2026-12-03T09:10")], now)
    book_talk(home, tom, at("2026-12-03T09:10"), now)  # Tom asked for it himself
    [ours] = arranged("Ana Silva", now).proposed
    assert ours.state is State.OFFERED
    with pytest.raises(UserError, match="TLK-107"):
        book_talk(home, ana, at("2026-12-03T09:00"), now)


def test_booking_has_its_time_moves_and_is_called_off_as_one_meeting(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    first = book_talk(home, ana, at("2026-12-03T09:00"), now)
    here = card("Ana Silva", now).way
    assert (here.stage, here.to_do, here.due_on and here.due_on.isoformat()) == (
        Stage.BOOKED,
        "Talk at 10:00",
        "2026-12-03",
    )
    assert here.here.cause == "You booked a talk for 3 December 2026 at 10:00, on 21 November 2026."
    uid = newest_uid(django_rows, home.pk, ana)
    assert sequence_of(django_rows, home.pk, uid) == 0
    later = now + timedelta(hours=1)
    second = book_talk(home, ana, at("2026-12-04T09:00"), later)
    assert newest_uid(django_rows, home.pk, ana) == uid
    assert sequence_of(django_rows, home.pk, uid) == 1
    booked = arranged("Ana Silva", later).booked
    assert booked
    assert booked.on.isoformat() == "2026-12-04"
    undo_mark(home, second, later)
    assert sequence_of(django_rows, home.pk, uid) == 2  # whoever has the change needs a newer word
    booked = arranged("Ana Silva", later).booked
    assert booked
    assert booked.on.isoformat() == "2026-12-03"
    call_off(home, ana, later)
    way = card("Ana Silva", later + timedelta(minutes=1)).way
    assert (way.stage, way.here.cause) == (Stage.TALK, "You called the talk off on 21 November 2026.")
    assert arranged("Ana Silva", later).booked is None
    assert sequence_of(django_rows, home.pk, uid) == 3
    with pytest.raises(UserError, match="TLK-111"):
        call_off(home, ana, later)
    undo_mark(home, first, later)
    assert TalkTime.objects.count() == 2


def test_another_talk_after_one_that_is_over_is_another_meeting(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    first = newest_uid(django_rows, home.pk, ana)
    mark_invitations(home, [ana], "booked", now + timedelta(minutes=1))  # says no time, and no other
    found = arranged("Ana Silva", now + timedelta(minutes=2)).booked
    assert found
    assert found.uid == first
    book_talk(home, ana, at("2026-12-10T09:00"), datetime(2026, 12, 4, tzinfo=UTC))
    uid = newest_uid(django_rows, home.pk, ana)
    assert uid != first
    assert sequence_of(django_rows, home.pk, uid) == 0


def test_the_same_meeting_from_a_calendar_is_that_talk(home: Owner, tmp_path: Path, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261203T092000Z", start="20261203T090000Z", title="Talk with Ana Silva", uid="own"),
    )
    way = card("Ana Silva", now + timedelta(minutes=1)).way
    assert [each.stage for each in way.steps] == [Stage.RECEIVED, Stage.BOOKED]
    assert way.here.talk
    found = arranged("Ana Silva", now)
    assert found.booked
    assert found.cautions == ()


def test_after_its_time_a_talk_waits_for_its_note(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    way = card("Ana Silva", datetime(2026, 12, 3, 10, tzinfo=UTC)).way
    assert (way.stage, way.to_do) == (Stage.BOOKED, "Say how the talk was")


@pytest.mark.parametrize(
    ("time", "code"),
    [
        (at("2026-11-21T11:00"), "TLK-106"),
        (at("2026-12-03T09:00", 45), "TLK-109"),
        (at("2026-12-03T09:00", 10), "TLK-109"),
    ],
)
def test_times_that_no_talk_can_have(home: Owner, now: datetime, time: Span, code: str) -> None:
    with pytest.raises(UserError, match=code):
        book_talk(home, card("Ana Silva", now).id, time, now)


def test_no_times_or_too_many_are_not_proposed(home: Owner, now: datetime) -> None:
    for times in ([], [at(f"2026-12-0{day}T09:00") for day in (1, 2, 3, 4)]):
        with pytest.raises(UserError, match="TLK-108"):
            propose_times(home, card("Ana Silva", now).id, times, now)


def test_chosen_times_stay_and_others_are_found(home: Owner, now: datetime) -> None:
    first, second, third = spans(plan("Ana Silva", now))
    kept = plan("Ana Silva", now, chosen=Chosen((first, third), is_made=True))
    assert spans(kept) == [first, third]
    assert kept.can_more
    other = plan("Ana Silva", now, chosen=Chosen((first, third), (second.starts_at,), is_made=True, more=1))
    assert len(other.times) == 3
    assert second not in spans(other)
    own = plan("Ana Silva", now, chosen=Chosen((at("2026-11-22T18:00"),), is_made=True))
    assert "Sunday, 22 November, 19:00–19:20" in own.draft.body


def test_hours_are_taken_back_and_told(home: Owner, now: datetime) -> None:
    assert choose_hours(home, HOURS, now) == 0
    choose_hours(
        home, TalkHours("Asia/Kathmandu", (5,), 600, 660, 30, "I call you"), now + timedelta(minutes=1)
    )
    assert [f"{each.starts_at:%a %H:%M}" for each in spans(plan("Ana Silva", now))] == [
        "Sat 04:15",
        "Sat 04:45",
        "Sat 04:45",
    ]
    undo_newest(home, now)
    undo_newest(home, now)
    with pytest.raises(UserError, match="TLK-110"):
        undo_newest(home, now)


@pytest.mark.django_db(transaction=True)
def test_fifty_pages_pressed_at_once_book_one_talk(now: datetime, tmp_path: Path) -> None:
    owner = Owner.objects.create(created_at=now)
    people = [f"Person Number{chr(97 + number)}" for number in range(8)]
    files = archive_files(invitations=[invitation(name, "2026-11-01T10:00") for name in people])
    import_archive(owner, write_zip(tmp_path, files), now)
    told: list[str] = []
    gate = threading.Barrier(len(people))

    def press(row_id: int) -> None:
        gate.wait()
        try:
            book_talk(owner, row_id, at("2026-12-03T09:00"), now)
            told.append("booked")
        except UserError as error:
            told.append(error.code)
        finally:
            connection.close()

    rows = list(Invitation.objects.values_list("pk", flat=True))
    threads = [threading.Thread(target=press, args=(row_id,)) for row_id in rows]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(told) == ["TLK-107"] * (len(people) - 1) + ["booked"]
    assert TalkTime.objects.count() == 1


def test_note_holds_the_talk_and_its_promises_and_all_is_taken_back_at_once(
    home: Owner, tmp_path: Path, now: datetime
) -> None:
    ana = card("Ana Silva", now)
    book_talk(home, ana.id, at("2026-12-03T09:00"), now)
    after = datetime(2026, 12, 3, 10, tzinfo=UTC)
    about = talk_to_note(card("Ana Silva", after).way, after)
    vows = (Vow("send the checklist", date(2026, 12, 4)), Vow("ask Tom"))
    note = TalkNote(date(2026, 12, 3), needs="reviews of contracts", offers="a look at depots", promises=vows)
    made = keep_note(home, ana.person_id, note, after, about=about)
    assert card("Ana Silva", after).stage is Stage.HELD
    assert [step.title for step in today(after)] == ["Keep your word to Ana Silva"]
    meet(
        home,
        tmp_path / "calendars",
        after,
        entry("DTEND:20261203T092000Z", start="20261203T090000Z", title="Talk with Ana Silva", uid="own"),
    )
    person = asked_by_address(home, "Ana Silva", after)
    held = timeline_of(django_rows, home.pk, person)
    assert [each.kind for each in held if each.kind in ("logged", "meeting")] == ["logged"]
    assert Person.objects.get(pk=person).meetings == 1
    assert undo_act(home, f"logged:{made.pk}", after)
    assert promises_of(django_rows, home.pk) == []
    assert [step.title for step in today(after)] == ["Say how the talk was with Ana Silva"]
    kinds = [each.kind for each in timeline_of(django_rows, home.pk, person)]
    assert "meeting" in kinds
    assert "logged" not in kinds


def test_note_of_a_talk_with_nothing_before_marks_it_as_held(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now)
    assert ana.stage is Stage.RECEIVED
    note = TalkNote(now.date(), needs="reviews")
    made = keep_note_of(home, ana, note, now, about=talk_to_note(ana.way, now))
    found = card("Ana Silva", now)
    assert (found.stage, found.way.to_do) == (Stage.HELD, "Accept, then follow up")
    again = TalkNote(now.date(), needs="a second look")
    keep_note_of(home, found, again, now, about=talk_to_note(found.way, now))
    person = Invitation.objects.get(name="Ana Silva").identity.person_id
    assert Person.objects.get(pk=person).meetings == 1
    assert Mark.objects.count() == 1
    assert undo_act(home, f"logged:{made.pk}", now)
    assert card("Ana Silva", now).stage is Stage.RECEIVED


def test_note_of_a_talk_before_the_invitation_is_no_step_of_it(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now)
    keep_note_of(home, ana, TalkNote(date(2026, 10, 1)), now, about=talk_to_note(ana.way, now))
    assert card("Ana Silva", now).stage is Stage.RECEIVED


def test_a_wrong_promise_keeps_nothing_of_a_note(home: Owner, now: datetime) -> None:
    note = TalkNote(now.date(), needs="a review", promises=(Vow("send it", date(2020, 1, 1)),))
    with pytest.raises(UserError, match="PRO-103"):
        keep_note(home, card("Ana Silva", now).person_id, note, now)
    assert not Logged.objects.exists()


def test_offers_noted_are_no_needs(home: Owner, now: datetime) -> None:
    add_offer(home, OfferKind.OFFER, "planning depots", now)
    add_offer(home, OfferKind.SEEK, "contract reviews", now)
    ana = card("Ana Silva", now)
    mark_invitations(home, [ana.id], "talk", now)
    keep_note(
        home, ana.person_id, TalkNote(now.date(), needs="contract reviews", offers="depots to look at"), now
    )
    mark_invitations(home, [ana.id], "accepted", now + timedelta(minutes=1))
    owner = first_owner(django_rows)
    assert owner
    later = now + timedelta(minutes=2)
    found = follow_up_for(
        django_rows, owner.id, card("Ana Silva", later), writer_of(django_rows, owner), later.date()
    )
    assert found
    assert "You mention" not in found.body  # neither what they need fits, nor what they offer


def today(now: datetime):
    owner = first_owner(django_rows)
    assert owner
    return [
        each for each in plan_today(django_rows, owner, now).steps if each.kind is not StepKind.INVITATIONS
    ]


def test_today_reads_the_contact_of_all_talks_at_once(home: Owner, now: datetime) -> None:
    def reads() -> int:
        rows, owner = HeardRows(), first_owner(django_rows)
        assert owner
        list(Gatherer(rows, owner, now).begun_steps())
        return sum(sql.startswith(LAST_DAYS.partition("{")[0]) for sql in rows.heard)

    propose_times(home, card("Ana Silva", now).id, [at("2026-12-03T09:00")], now)
    one = reads()
    propose_times(home, card("Tom Okafor", now).id, [at("2026-12-04T09:00")], now)
    assert reads() == one


def test_today_tells_of_a_talk_the_day_before_and_asks_after_it(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now).id
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    assert today(datetime(2026, 12, 1, 12, tzinfo=UTC)) == []
    [before] = today(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert (before.title, before.text[:34]) == ("Talk with Ana Silva", "Tomorrow at 10:00, 20 minutes; the")
    [same] = today(datetime(2026, 12, 3, 8, tzinfo=UTC))
    assert same.text.startswith("Today at 10:00, ")
    [after] = today(datetime(2026, 12, 4, 8, tzinfo=UTC))
    assert (after.title, after.text[:38]) == (
        "Say how the talk was with Ana Silva",
        "How was the talk yesterday at 10:00? A",
    )
    assert today(datetime(2026, 12, 20, 8, tzinfo=UTC)) == []


def test_today_says_when_all_times_that_were_proposed_have_passed(home: Owner, now: datetime) -> None:
    propose_times(home, card("Ana Silva", now).id, [at("2026-11-23T09:00"), at("2026-11-24T09:00")], now)
    [before] = today(datetime(2026, 11, 23, 12, tzinfo=UTC))
    assert before.text == "You marked a talk as proposed on 21 November 2026, and none is noted."
    [after] = today(datetime(2026, 11, 24, 12, tzinfo=UTC))
    assert after.text.startswith("The times that you proposed on 21 November 2026 have passed")
    assert after.weight > before.weight


def test_a_talk_of_the_calendar_is_asked_about_until_it_is_noted(
    home: Owner, tmp_path: Path, now: datetime
) -> None:
    ana = card("Ana Silva", now)
    mark_invitations(home, [ana.id], "talk", now)
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261203T092000Z", start="20261203T090000Z", title="Call with Ana Silva", uid="own"),
    )
    after = datetime(2026, 12, 3, 12, tzinfo=UTC)
    assert [step.title for step in today(after)] == ["Say how the talk was with Ana Silva"]
    keep_note(home, ana.person_id, TalkNote(date(2026, 12, 3)), after)
    assert today(after) == []


def feed(now: datetime):
    owner = first_owner(django_rows)
    assert owner
    return talks_for_feed(django_rows, owner, now)


def test_feed_has_booked_talks_that_no_calendar_has(home: Owner, tmp_path: Path, now: datetime) -> None:
    ana, tom = card("Ana Silva", now).id, card("Tom Okafor", now).id
    book_talk(home, tom, at("2026-12-04T09:00"), now)
    book_talk(home, ana, at("2026-12-03T09:00"), now)
    assert [each.meeting.title for each in feed(now)] == [
        "Talk with Ana Silva",
        "Talk with Tom Okafor",
    ]
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261203T092000Z", start="20261203T090000Z", title="Talk with Ana Silva", uid="own"),
    )
    assert [each.is_in_calendar for each in feed(now)] == [True, False]
    assert feed(datetime(2026, 12, 5, tzinfo=UTC)) == []


def test_file_is_a_request_where_both_addresses_are_known(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now)
    book_talk(home, ana.id, at("2026-12-03T09:00"), now)
    ana = card("Ana Silva", now)
    mine = talk_file(django_rows, home.pk, ana, Wanted(with_agenda=True), now.date())
    assert (mine.method, mine.sequence, mine.is_reminded) == ("PUBLISH", 0, True)
    assert "Your records show no contact before" in mine.about
    sent = talk_file(django_rows, home.pk, ana, Wanted(is_to_send=True, with_agenda=True), now.date())
    assert (sent.method, sent.about, sent.is_reminded) == ("PUBLISH", "", False)
    identity = Invitation.objects.get(pk=ana.id).identity
    Identity.objects.create(
        owner=home, kind="mail", value="ana@silva.example", named_on=now.date(), person_id=identity.person_id
    )
    OwnAddress.objects.create(
        owner=home,
        mail="lena@meyer.example",
        first_seen_on=now.date(),
        last_seen_on=now.date(),
        digest=1,
        is_confirmed=True,
        is_primary=True,
    )
    sent = talk_file(django_rows, home.pk, ana, Wanted(is_to_send=True), now.date())
    assert sent.method == "REQUEST"
    call_off(home, ana.id, now + timedelta(minutes=1))
    off = talk_file(django_rows, home.pk, ana, Wanted(is_to_send=True), now.date())
    assert (off.method, off.sequence, off.talk.uid) == ("CANCEL", 1, sent.talk.uid)
    with pytest.raises(UserError, match="TLK-111"):
        talk_file(django_rows, home.pk, card("Tom Okafor", now), Wanted(), now.date())


def note_talk(home: Owner, name: str, now: datetime, **said) -> int:
    """Keep a note of the talk with somebody on the day that the form has."""
    found = card(name, now)
    about = talk_to_note(found.way, now)
    return keep_note(home, found.person_id, TalkNote(about.on, **said), now, about=about).pk


def test_note_of_a_talk_in_the_calendar_is_of_its_day_and_no_other_contact(
    home: Owner, tmp_path: Path, now: datetime
) -> None:
    ana = card("Ana Silva", now)
    mark_invitations(home, [ana.id], "talk", now)
    call = entry("DTEND:20261203T092000Z", start="20261203T090000Z", title="Call with Ana Silva", uid="own")
    meet(home, tmp_path / "calendars", now, call)
    later = datetime(2026, 12, 5, 10, tzinfo=UTC)
    first = note_talk(home, "Ana Silva", later, needs="reviews")
    note_talk(home, "Ana Silva", later + timedelta(minutes=1), offers="depots")
    way, person = card("Ana Silva", later).way, card("Ana Silva", later).person_id
    assert (way.stage, way.here.since) == (Stage.HELD, date(2026, 12, 3))
    assert Logged.objects.get(pk=first).on == date(2026, 12, 3)
    assert Person.objects.get(pk=person).meetings == 1
    held = timeline_of(django_rows, home.pk, person)
    assert [each.kind for each in held if each.kind in ("logged", "meeting")] == ["logged", "logged"]


def test_two_notes_of_one_talk_are_one_contact(home: Owner, now: datetime) -> None:
    ana = card("Ana Silva", now)
    mark_invitations(home, [ana.id], "talk", now)
    first = note_talk(home, "Ana Silva", now, needs="reviews", promises=(Vow("send it", date(2026, 12, 4)),))
    note_talk(home, "Ana Silva", now + timedelta(minutes=1), more="met her brother")
    kept = notes_since(django_rows, home.pk, ana.person_id, now.date())
    assert [each.lines() for each in kept] == [
        ["They need: reviews", "You promised: send it (by 4 December 2026)"],
        ["met her brother"],
    ]
    assert Person.objects.get(pk=ana.person_id).meetings == 1
    assert card("Ana Silva", now).way.here.act == f"logged:{first}"
    undo_act(home, f"logged:{first}", now + timedelta(minutes=2))
    assert Person.objects.get(pk=ana.person_id).meetings == 1
    assert card("Ana Silva", now).stage is Stage.HELD


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("2026-12-03T09:00", "This time is given or offered to Tom Okafor as well."),
        ("2026-12-03T13:00", "“Stock” is in your calendar at that time."),
        (
            "2026-12-05T09:00",
            "It lies outside your hours: Monday to Friday, 09:00 to 17:00, 20 minutes each.",
        ),
        (
            "2026-12-03T07:50",
            "It lies outside your hours: Monday to Friday, 09:00 to 17:00, 20 minutes each.",
        ),
        ("2028-12-04T09:00", "It is far ahead: in 2 years."),
    ],
)
def test_what_may_be_overlooked_in_a_booked_time_is_told(
    home: Owner, tmp_path: Path, now: datetime, time: str, said: str
) -> None:
    propose_times(home, card("Tom Okafor", now).id, [at("2026-12-03T09:00")], now)
    meet(
        home,
        tmp_path / "calendars",
        now,
        entry("DTEND:20261203T140000Z", start="20261203T130000Z", title="Stock"),
    )
    book_talk(home, card("Ana Silva", now).id, at(time), now)
    assert arranged("Ana Silva", now).cautions == (said,)


def test_a_second_letter_leaves_the_times_of_the_first_taken(home: Owner, now: datetime) -> None:
    ana, first = card("Ana Silva", now).id, at("2026-12-03T09:00")
    propose_times(home, ana, [first], now)
    propose_times(home, ana, [first, at("2026-12-04T09:00")], now + timedelta(minutes=1))
    batch = propose_times(home, ana, [at("2026-12-07T09:00")], now + timedelta(minutes=2))
    later = now + timedelta(minutes=3)
    times = [each.talk.starts_at.day for each in arranged("Ana Silva", later).proposed]
    assert times == [3, 4, 7]
    with pytest.raises(UserError, match="TLK-107"):
        propose_times(home, card("Tom Okafor", later).id, [first], later)
    undo_act(home, f"mark:{batch}", later)
    assert len(arranged("Ana Silva", later).proposed) == 2
