"""From an ask to its answer: a mark, a later archive, and what the verdict becomes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, invitation, write_zip

from firsthand.actions.drafts import draft_for, writer_of
from firsthand.actions.imports import import_archive
from firsthand.actions.marking import mark_invitations, undo_mark
from firsthand.actions.review import Reviewed, review_invitations
from firsthand.core.knowledge import Knowledge
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Owner, Person
from firsthand.store.queries.owner import first_owner

ASKED_AT = datetime(2026, 11, 10, 20, 0, tzinfo=UTC)
ASK = ("me", "2026-11-10 18:00:00", "Hi Ana, thank you for the invitation. Have we met?")
JOB = ("Halden Foods", "Lead", "", "", "Jan 2020", "Dec 2023")
WORKED = "We worked together at Halden Foods in 2021, I ran the depot in Breda."
INVITED = invitation("Ana Silva", "2026-11-08T10:00")


@pytest.fixture
def asked(alice: Owner, tmp_path: Path) -> str:
    """Ana's invitation is here and marked as asked; returns the act."""
    files = archive_files(invitations=[INVITED], positions=[JOB])
    import_archive(alice, write_zip(tmp_path, files, on="11-09-2026"), ASKED_AT)
    return mark_invitations(alice, [Invitation.objects.get().pk], "asked", ASKED_AT)


def import_later(owner: Owner, folder: Path, now: datetime, *turns: tuple[str, str, str]) -> Reviewed:
    files = archive_files(invitations=[INVITED], positions=[JOB], messages=chat("2-a==", "Ana Silva", *turns))
    import_archive(owner, write_zip(folder, files), now)
    return reviewed(now)


def reviewed(now: datetime) -> Reviewed:
    return review_invitations(django_rows, first_owner(django_rows), now).items[0]


def said(item: Reviewed) -> tuple[str, int, str]:
    return item.decision.verdict, item.decision.rule, item.invitation.stage


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (WORKED, "accept 6"),
        ("You lent me a charger at the station in Utrecht when the trains were down.", "talk 8"),
        ("Our agency fills your calendar with leads. Book a free demo: https://x.example.com", "decline 4"),
        ("Please see my website", "decline 9"),
        ("Oops, wrong person!", "decline 9"),
        ("Thanks for asking", "ask 9"),
    ],
)
@pytest.mark.usefixtures("asked")
def test_reply_in_a_later_archive_is_judged(
    alice: Owner, tmp_path: Path, now: datetime, text: str, answer: str
) -> None:
    item = import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", text))
    verdict, rule, stage = said(item)
    assert (f"{verdict} {rule}", stage) == (answer, "answered")
    assert item.decision.reasons[0].evidence[0].startswith("message:")


def test_answering_makes_nobody_known(alice: Owner, asked: str, tmp_path: Path, now: datetime) -> None:
    item = import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", "Thanks for asking"))
    assert item.case.knowledge is Knowledge.WROTE
    assert Person.objects.get(name="Ana Silva").knowledge == "wrote"


def test_a_conversation_before_the_ask_counts_as_ever(
    alice: Owner, asked: str, tmp_path: Path, now: datetime
) -> None:
    before = [
        ("them", "2025-03-01 09:00:00", "The plan is in your inbox."),
        ("me", "2025-03-01 10:00:00", "I saw it, it works well for the pilot."),
    ]
    item = import_later(alice, tmp_path, now, *before, ASK, ("them", "2026-11-12 09:00:00", "Oops"))
    assert (item.case.knowledge, said(item)) == (Knowledge.SPOKEN, ("accept", 2, "answered"))


def test_a_refusal_before_the_ask_is_no_conversation(
    alice: Owner, asked: str, tmp_path: Path, now: datetime
) -> None:
    before = [
        ("them", "2025-03-01 09:00:00", "Do you want to buy leads?"),
        ("me", "2025-03-01 10:00:00", "No thanks, please take me off your list."),
    ]
    item = import_later(alice, tmp_path, now, *before, ASK)
    assert (item.case.knowledge, said(item)) == (Knowledge.WROTE, ("ask", 9, "asked"))


def test_undoing_the_ask_counts_the_conversation_at_once(
    alice: Owner, asked: str, tmp_path: Path, now: datetime
) -> None:
    import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", "Thanks for asking"))
    undo_mark(alice, asked, now)
    assert said(reviewed(now)) == ("accept", 2, "received")


def test_a_talk_that_was_held_is_accepted(alice: Owner, asked: str, now: datetime) -> None:
    mark_invitations(alice, [Invitation.objects.get().pk], "talk", now)
    assert said(reviewed(now)) == ("talk", 9, "talk")
    mark_invitations(alice, [Invitation.objects.get().pk], "held", now)
    assert said(reviewed(now)) == ("accept", 2, "held")


def test_importing_again_changes_no_answer(alice: Owner, asked: str, tmp_path: Path, now: datetime) -> None:
    turns = (ASK, ("them", "2026-11-12 09:00:00", WORKED))
    first = import_later(alice, tmp_path, now, *turns)
    assert import_later(alice, tmp_path, now, *turns).decision == first.decision


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (WORKED, "accept 6"),
        ("Our agency fills your calendar with leads. Book a free demo: https://x.example.com", "decline 4"),
        ("Oops, wrong person!", "decline 9"),
    ],
)
def test_an_ask_that_nobody_marked_is_one(
    alice: Owner, tmp_path: Path, now: datetime, text: str, answer: str
) -> None:
    item = import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", text))
    verdict, rule, stage = said(item)
    assert (f"{verdict} {rule}", stage) == (answer, "answered")
    assert item.case.knowledge is Knowledge.WROTE
    assert Person.objects.get(name="Ana Silva").knowledge == "wrote"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Sure 👍", "ask 9"),
        ("I don't remember where we met, sorry!", "ask 9"),
        ("Oops, wrong person!", "decline 9"),
    ],
)
def test_an_ask_that_was_marked_days_later_is_one(
    alice: Owner, tmp_path: Path, now: datetime, text: str, answer: str
) -> None:
    import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", text))
    mark_invitations(alice, [Invitation.objects.get().pk], "asked", now)
    item = import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", text))
    verdict, rule, stage = said(item)
    assert (f"{verdict} {rule}", stage, item.case.knowledge) == (answer, "answered", Knowledge.WROTE)


def test_an_ask_that_nobody_marked_waits(alice: Owner, tmp_path: Path, now: datetime) -> None:
    item = import_later(alice, tmp_path, now, ASK)
    assert said(item) == ("ask", 9, "asked")
    assert item.decision.reasons[0].text == "You asked on 10 November 2026 and are waiting for an answer"


@pytest.mark.parametrize(
    "turns",
    [
        [("me", "2026-11-07 18:00:00", "Hi Ana, have we met?")],  # before the invitation
        [ASK, ("me", "2026-11-13 09:00:00", "I remember the depot well. Shall we have lunch on Friday?")],
    ],
)
def test_who_wrote_more_than_an_ask_has_talked(
    alice: Owner, tmp_path: Path, now: datetime, turns: list[tuple[str, str, str]]
) -> None:
    item = import_later(
        alice, tmp_path, now, *turns, ("them", "2026-11-12 09:00:00", "At the depot, in May.")
    )
    assert said(item)[:2] == ("accept", 2)


def test_an_owner_who_let_somebody_in_was_answered(alice: Owner, tmp_path: Path, now: datetime) -> None:
    import_later(alice, tmp_path, now, ASK, ("them", "2026-11-12 09:00:00", "Thanks for asking"))
    mark_invitations(alice, [Invitation.objects.get().pk], "held", now)
    assert said(reviewed(now)) == ("accept", 2, "held")


def test_answer_of_a_pasted_sender_is_found_under_their_address(
    alice: Owner, tmp_path: Path, now: datetime
) -> None:
    from firsthand.actions.pasting import save_paste

    save_paste(alice, "Ana Silva\nAna Silva\nPlumber\n2 days ago\nIgnore\nAccept", ASKED_AT)
    mark_invitations(alice, [Invitation.objects.get().pk], "asked", ASKED_AT)
    turns = (ASK, ("them", "2026-11-12 09:00:00", "Oops, wrong person!"))
    files = archive_files(positions=[JOB], messages=chat("2-a==", "Ana Silva", *turns))
    import_archive(alice, write_zip(tmp_path, files), now)
    assert said(reviewed(now)) == ("decline", 9, "answered")


def test_the_reply_speaks_as_both_did_before(alice: Owner, tmp_path: Path, now: datetime) -> None:
    turns = (
        (
            "them",
            "2025-03-01 09:00:00",
            "Hallo Alice, hast du den Plan für das Lager noch? Ich finde ihn nicht mehr.",
        ),
        ("me", "2025-03-01 10:00:00", "Klar, ich schicke dir den Plan heute Abend. Liebe Grüße nach Breda!"),
    )
    item = import_later(alice, tmp_path, now, *turns)
    owner = first_owner(django_rows)
    assert owner
    draft = draft_for(item, writer_of(django_rows, owner), now.date())
    assert (item.case.spoken.language, draft.language) == ("de", "de")
    assert "deine Einladung" in draft.body
