"""The pipeline on real stores: what the other side did is noticed at the next import, in whatever order it comes."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from tests.archives import OWNER, archive_files, chat, connection, invitation, write_zip
from tests.evidence_files import meeting, write_calendar, write_cards

from firsthand.actions.answers import waits_for
from firsthand.actions.importing import import_source
from firsthand.actions.imports import import_archive
from firsthand.actions.logbook import log_line
from firsthand.actions.marking import mark_invitations, undo_mark
from firsthand.actions.pasting import save_paste
from firsthand.actions.pipeline import Card, Pipeline, find_card, read_pipeline
from firsthand.actions.today import count_today, plan_today
from firsthand.core.errors import UserError
from firsthand.core.stages import Stage
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Owner, Person
from firsthand.store.queries.owner import first_owner

INVITED = invitation("Ana Silva", "2026-11-01T10:00")
ME = f"{OWNER}:alice@example.com:ACCEPTED"
ANA = "Ana Silva:ana@silva.example:{answer}"
CARD = "FN:Ana Silva\nEMAIL:ana@silva.example\nURL:https://www.linkedin.com/in/ana-silva"
ASK = ("me", "2026-11-03 10:00:00", "Hi Ana, thank you for the invitation. Have we met?")
ANSWER = ("them", "2026-11-04 10:00:00", "You lent me a charger at the station in Utrecht.")


def board(now: datetime) -> Pipeline:
    owner = first_owner(django_rows)
    assert owner
    return read_pipeline(django_rows, owner, now)


def card(now: datetime) -> Card:
    [found] = [each for each in board(now).all() if each.name == "Ana Silva"]
    return found


def stages(now: datetime) -> list[str]:
    return [each.stage.value for each in card(now).way.steps]


@pytest.fixture
def bring(alice: Owner, tmp_path: Path, now: datetime) -> Callable[..., None]:
    def brought(*, on: str = "11-20-2026", **things) -> None:
        import_archive(alice, write_zip(tmp_path, archive_files(**things), on=on), now)

    return brought


@pytest.fixture
def ana(bring) -> int:
    bring(on="11-02-2026", invitations=[INVITED])
    return Invitation.objects.get().pk


def on_calendar(
    owner: Owner, folder: Path, now: datetime, day: str, *others: str, answer: str = "ACCEPTED"
) -> None:
    """Put a call with Ana on the calendar, and a card that says whose mail address that is."""
    entry = meeting(
        "c1@x", "Call with Ana", f"{day}T100000Z", f"{day}T103000Z", ME, ANA.format(answer=answer), *others
    )
    import_source(owner, write_cards(folder, CARD), SourceKind.CONTACTS, now)
    import_source(owner, write_calendar(folder, entry), SourceKind.CALENDAR, now)


@pytest.fixture
def brought(alice: Owner, ana: int, tmp_path: Path, now: datetime) -> Callable[..., None]:
    """A talk was proposed to Ana a while ago; put one on the calendar."""
    mark_invitations(alice, [ana], "talk", now - timedelta(days=8))
    return lambda day, *others, **more: on_calendar(alice, tmp_path, now, day, *others, **more)


def test_what_waits_is_received_and_a_mark_moves_it_until_it_is_taken_back(alice, ana, now) -> None:
    assert stages(now) == ["received"]
    act = mark_invitations(alice, [ana], "talk", now)
    assert stages(now) == ["received", "talk"]
    assert card(now).way.here.act == f"mark:{act}"
    undo_mark(alice, act, now)
    assert stages(now) == ["received"]


def test_ask_and_answer_are_found_in_the_messages(bring, ana, now) -> None:
    bring(invitations=[INVITED], messages=chat("2-a==", "Ana Silva", ASK, ANSWER))
    way = card(now).way
    assert [each.stage.value for each in way.steps] == ["received", "asked", "answered"]
    assert way.here.record.startswith("message:")


@pytest.mark.parametrize(
    ("day", "answer", "stage"),
    [
        ("20261125", "ACCEPTED", Stage.BOOKED),
        ("20261125", "DECLINED", Stage.TALK),
        ("20261118", "NEEDS-ACTION", Stage.HELD),
        ("20261110", "ACCEPTED", Stage.TALK),  # before the talk was proposed
    ],
)
def test_meeting_on_the_calendar_books_or_holds_the_talk(
    brought: Callable[..., None], now: datetime, day: str, answer: str, stage: Stage
) -> None:
    brought(day, answer=answer)
    way = card(now).way
    assert way.stage is stage
    if stage is Stage.BOOKED:
        assert way.here.cause == "“Call with Ana” is in your calendar for 25 November 2026."
        assert way.due_on == date(2026, 11, 25)


def test_the_matched_sender_is_the_person_before_and_after_the_first_mark(
    alice: Owner, ana: int, tmp_path: Path, now: datetime
) -> None:
    named = "FN:Ana Silva\nEMAIL:ana@silva.example"
    entry = meeting(
        "c1@x", "Stock", "20261010T100000Z", "20261010T103000Z", ME, ANA.format(answer="ACCEPTED")
    )
    import_source(alice, write_cards(tmp_path, named), SourceKind.CONTACTS, now)
    import_source(alice, write_calendar(tmp_path, entry), SourceKind.CALENDAR, now)
    known = Person.objects.get(name="Ana Silva", meetings=1).pk
    assert Person.objects.filter(name="Ana Silva").count() == 2
    before = card(now)
    assert before.person_id == known
    assert before.known
    mark_invitations(alice, [ana], "talk", now)
    assert card(now).person_id == known
    owner = first_owner(django_rows)
    assert owner
    assert [each.person_id for each in board(now).all()] == [known]


@pytest.mark.parametrize("day", ["20261125", "20261118"])
def test_a_meeting_with_others_is_not_the_talk(brought: Callable[..., None], now: datetime, day: str) -> None:
    brought(day, "Jo Ek:jo@ek.example:ACCEPTED")
    assert card(now).way.stage is Stage.TALK


def test_call_that_was_written_down_holds_the_talk(alice, ana, now) -> None:
    mark_invitations(alice, [ana], "talk", now - timedelta(days=8))
    log_line(alice, "call yesterday", now, person_id=Person.objects.get(name="Ana Silva").pk)
    assert card(now).stage is Stage.HELD


def test_connection_in_an_archive_accepts_and_words_since_follow_up(bring, alice, ana, now) -> None:
    bring(invitations=[INVITED], connections=[connection("Ana Silva", "17 Nov 2026")])
    way = card(now).way
    assert (way.stage, way.here.cause) == (
        Stage.ACCEPTED,
        "Connected on 17 November 2026, says your archive.",
    )
    assert way.late_by(now.date()) == 2
    said = (("me", "2026-11-18 10:00:00", "Thank you."), ("them", "2026-11-19 10:00:00", "How is the depot?"))
    bring(
        on="11-21-2026",
        invitations=[INVITED],
        connections=[connection("Ana Silva", "17 Nov 2026")],
        messages=chat("2-a==", "Ana Silva", *said, ("me", "2026-11-20 10:00:00", "It still stands.")),
    )
    assert stages(now) == ["received", "accepted", "followed_up", "cultivated"]


def test_who_accepts_the_owners_invitation_is_to_be_followed_up(bring, alice, now) -> None:
    sent = invitation("Ana Silva", "2026-11-01T10:00", incoming=False)
    bring(invitations=[sent], connections=[connection("Ana Silva", "19 Nov 2026")])
    found = card(now)
    assert found.is_own
    assert found.way.here.cause == "They accepted your invitation on 19 November 2026, says your archive."
    mark_invitations(alice, [found.id], "followed_up", now)
    assert card(now).stage is Stage.FOLLOWED_UP
    with pytest.raises(UserError, match="not here"):
        mark_invitations(alice, [found.id], "declined", now)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_imports_in_any_order_lead_to_one_stage(alice: Owner, tmp_path, now, order: tuple[int, ...]) -> None:
    first = write_zip(tmp_path, archive_files(invitations=[INVITED]), on="11-02-2026")
    later = archive_files(
        invitations=[INVITED],
        connections=[connection("Ana Silva", "17 Nov 2026")],
        messages=chat("2-a==", "Ana Silva", ASK, ANSWER, ("me", "2026-11-18 10:00:00", "Thank you.")),
    )
    second = write_zip(tmp_path, later)
    takes = (
        lambda: import_archive(alice, first, now),
        lambda: import_archive(alice, second, now),
        lambda: on_calendar(alice, tmp_path, now, "20261120"),
    )
    for each in order:
        takes[each]()
    assert stages(now) == ["received", "accepted", "followed_up", "cultivated"]


def test_mark_on_a_pasted_invitation_outlives_the_archive(alice: Owner, bring, now) -> None:
    then = datetime(2026, 11, 3, 12, tzinfo=UTC)
    save_paste(alice, "Ana Silva\nAna Silva\nPlumber\n2 days ago\nIgnore\nAccept", then)
    mark_invitations(alice, [Invitation.objects.get().pk], "talk", then)
    bring(on="11-19-2026", invitations=[INVITED])
    assert Invitation.objects.exclude(twin=None).count() == 1
    assert stages(now) == ["received", "talk"]


def test_begun_and_gone_from_the_platform_has_lapsed(alice: Owner, bring, ana, now) -> None:
    mark_invitations(alice, [ana], "talk", now - timedelta(days=15))
    other = invitation("Tom Okafor", "2026-11-10T10:00")
    bring(on="11-10-2026", invitations=[other])
    bring(on="11-20-2026", invitations=[other])
    way = card(now).way
    assert (way.stage, way.here.since.day) == (Stage.LAPSED, 10)
    assert "your archive of 10 November 2026" in way.here.cause
    assert not [each for each in board(now + timedelta(days=20)).all() if each.name == "Ana Silva"]


def test_the_board_counts_all_that_wait_and_leaves_out_the_long_accepted(bring, now) -> None:
    links = [connection("Ana Silva", "17 Nov 2025")]
    others = [invitation(f"Tom Okafor {n}", f"2026-11-{n + 1:02}T10:00") for n in range(3)]
    bring(invitations=[INVITED, *others], connections=links)
    found = board(now)
    assert found.counts[Stage.RECEIVED] == 3
    assert [each.name for each in found.cards[Stage.RECEIVED]] == [f"Tom Okafor {n}" for n in range(3)]
    assert not found.cards[Stage.ACCEPTED]


def test_one_is_found_by_its_number_and_a_strangers_is_not(alice, stranger, ana, now) -> None:
    owner = first_owner(django_rows)
    assert owner
    found = find_card(django_rows, owner, ana, now)
    assert found
    assert found.stage is Stage.RECEIVED
    assert find_card(django_rows, owner, ana + 1, now) is None
    Invitation.objects.update(owner=stranger)
    assert find_card(django_rows, owner, ana, now) is None


def titles(now: datetime) -> list[str]:
    owner = first_owner(django_rows)
    assert owner
    found = plan_today(django_rows, owner, now).steps
    assert count_today(django_rows, owner, now) == len(found)
    return [f"{each.title}: {each.text}" for each in found]


def test_today_tells_the_talk_of_tomorrow(brought, now) -> None:
    brought("20261123")
    assert titles(now) == []
    told = "“Call with Ana” is in your calendar for 23 November 2026."
    assert titles(now + timedelta(days=1)) == [f"Talk with Ana Silva: Tomorrow: {told}"]


def test_today_asks_for_the_follow_up_until_the_owner_wrote(bring, alice, ana, now) -> None:
    links = [connection("Ana Silva", "19 Nov 2026")]
    bring(invitations=[INVITED], connections=links)
    told = "Accepted on 19 November 2026, and no word from you since; a follow-up is due by 21 November 2026."
    assert titles(now) == [f"Follow up with Ana Silva: {told}"]
    assert "was due by 21 November 2026, 3 days late." in titles(now + timedelta(days=3))[0]
    assert titles(now + timedelta(days=20)) == []
    bring(
        on="11-21-2026",
        invitations=[INVITED],
        connections=links,
        messages=chat("2-a==", "Ana Silva", ("me", "2026-11-19 18:00:00", "Thank you.")),
    )
    assert titles(now) == []


def test_who_waits_for_an_answer_says_so_at_what_comes_next(bring, ana, alice, now) -> None:
    said = (
        ("me", "2026-11-12 10:00:00", "Thank you."),
        ("them", "2026-11-13 10:00:00", "Glad to be in touch."),
        ("me", "2026-11-14 10:00:00", "So am I."),
        ("them", "2026-11-15 10:00:00", "How do you count at night?"),
    )
    bring(
        invitations=[INVITED],
        connections=[connection("Ana Silva", "10 Nov 2026")],
        messages=chat("2-a==", "Ana Silva", *said),
    )
    found = card(now)
    assert found.stage is Stage.CULTIVATED
    told = "Asked you something on 15 November 2026; no answer from you in 6 days."
    assert waits_for(django_rows, alice.pk, found, now.date()) == told
    assert waits_for(django_rows, alice.pk, found, date(2026, 11, 15)) == ""
