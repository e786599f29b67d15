"""Today on real stores: what becomes a step, what does not, and what takes it off the list."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.archives import OWNER, archive_files, chat, connection, invitation, message, write_zip
from tests.evidence_files import letter, meeting, write_calendar, write_mbox

from firsthand.actions.handling import handle_step, undo_handled, undo_newest
from firsthand.actions.importing import import_source
from firsthand.actions.imports import import_archive
from firsthand.actions.joining import join_persons
from firsthand.actions.joining import undo_newest as undo_joining
from firsthand.actions.logbook import log_line
from firsthand.actions.marking import mark_invitations
from firsthand.actions.today import count_today, plan_today
from firsthand.core.errors import UserError
from firsthand.core.today import Step, StepKind, Word
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Handled, Invitation, Owner, Person
from firsthand.store.queries.owner import first_owner

Said = tuple[str, str, str]
BEFORE: tuple[Said, ...] = (
    ("them", "2026-09-01 09:00:00", "Shall we look at the harbour plan?"),
    ("me", "2026-09-01 10:00:00", "Yes, I will bring the draft."),
)
LENA = f"{OWNER} <lena@hartwig.example>"
TOM = "Tom Okafor <tom@okafor.example>"


@pytest.fixture
def bring(alice: Owner, tmp_path: Path, now: datetime) -> Callable[..., None]:
    """Import an archive with these things in it."""

    def brought(*, on: str = "11-20-2026", **things) -> None:
        import_archive(alice, write_zip(tmp_path, archive_files(**things), on=on), now)

    return brought


def steps(now: datetime) -> list[Step]:
    """Return the steps of today, and hold their number against the one that the frame of pages shows."""
    owner = first_owner(django_rows)
    assert owner
    found = list(plan_today(django_rows, owner, now).steps)
    assert count_today(django_rows, owner, now) == len(found)
    return found


def titles(now: datetime) -> list[str]:
    return [each.title for each in steps(now)]


def talked(name: str, *turns: Said, key: str = "") -> list[tuple[str, ...]]:
    return chat(f"2-{key or name}==", name, *BEFORE, *turns)


def test_empty_store_has_no_steps(alice: Owner, now: datetime) -> None:
    assert titles(now) == []


def test_who_wrote_last_waits_for_a_reply(bring, now: datetime) -> None:
    bring(messages=talked("Tom Okafor", ("them", "2026-11-12 09:00:00", "Can you send me the plan?")))
    [step] = steps(now)
    assert step.title == "Reply to Tom Okafor"
    assert step.text == "Asked you something on 12 November 2026; no answer from you in 9 days."
    assert step.evidence[0].startswith("message:")


@pytest.mark.parametrize(
    "turns",
    [
        [("them", "2026-11-20 09:00:00", "Can you send me the plan?")],  # a day ago
        [("them", "2026-10-12 09:00:00", "Can you send me the plan?")],  # long ago
        [("them", "2026-11-12 09:00:00", "Can you?"), ("me", "2026-11-12 09:05:00", "Here it is.")],
        [("them", "2026-11-12 09:00:00", "Perfect, thank you!")],
        [("them", "2026-11-12 09:00:00", "No thank you, please take me off your list.")],
    ],
    ids=["too-early", "too-late", "answered", "thanked", "refused"],
)
def test_nothing_waits(bring, now: datetime, turns: list[Said]) -> None:
    bring(messages=talked("Tom Okafor", *turns))
    assert titles(now) == []


def test_who_answers_by_mail_owes_no_reply(bring, alice: Owner, tmp_path: Path, now: datetime) -> None:
    bring(
        connections=[connection("Tom Okafor", "05 Mar 2024", mail="tom@okafor.example")],
        messages=talked("Tom Okafor", ("them", "2026-11-12 09:00:00", "Can you send me the plan?")),
    )
    assert titles(now) == ["Reply to Tom Okafor"]
    mail = letter(LENA, TOM, "Plan", "Thu, 12 Nov 2026 15:00:00 +0000", "1@x")
    other = letter(TOM, LENA, "Old", "Tue, 4 Mar 2025 09:00:00 +0000", "2@x")
    import_source(alice, write_mbox(tmp_path, mail, other), SourceKind.MAIL, now)
    assert "Reply to Tom Okafor" not in titles(now)


def test_strangers_crowds_and_the_refused_are_no_reason(bring, now: datetime) -> None:
    crowd = [OWNER, "Ana Silva", "Leo Fenn", "Ida Moe", "Rosa Hall"]
    bring(
        messages=[
            *chat("2-a==", "Percy Pitch", ("them", "2026-11-12 09:00:00", "Shall I set up your free trial?")),
            *chat(
                "2-b==",
                "Vera Vend",
                ("them", "2026-11-08 09:00:00", "Shall I set up your free trial?"),
                ("me", "2026-11-09 09:00:00", "No thank you, please take me off your list."),
                ("them", "2026-11-12 09:00:00", "Just bumping this up, when can we call?"),
            ),
            *talked("Tom Okafor"),
            message("2-c==", "Tom Okafor", crowd, "2026-11-12 09:00:00", "Who of you comes to the harbour?"),
        ]
    )
    assert titles(now) == []


def test_mail_waits_too(bring, alice: Owner, tmp_path: Path, now: datetime) -> None:
    bring(connections=[connection("Tom Okafor", "05 Mar 2024", mail="tom@okafor.example")])
    letters = [
        letter(TOM, LENA, "Harbour", "Tue, 1 Sep 2026 09:00:00 +0000", "1@x"),
        letter(LENA, TOM, "Re: Harbour", "Tue, 1 Sep 2026 10:00:00 +0000", "2@x", answers="1@x"),
        letter(TOM, LENA, "Harbour again", "Thu, 12 Nov 2026 10:00:00 +0000", "3@x"),
    ]
    import_source(alice, write_mbox(tmp_path, *letters), SourceKind.MAIL, now)
    [step] = [each for each in steps(now) if each.kind is StepKind.REPLY]
    assert step.text == "Sent you a mail on 12 November 2026; no answer from you in 9 days."
    assert "Harbour" not in step.text


def test_invitations_are_one_line_the_best_first(bring, alice: Owner, now: datetime) -> None:
    bring(
        invitations=[
            invitation("Ana Silva", "2026-11-18T10:00"),
            invitation("Tom Okafor", "2026-11-10T08:00", "Following up on our review, shall we connect?"),
        ],
        messages=talked("Tom Okafor"),
    )
    [step] = steps(now)
    assert step.title == "Answer Tom Okafor"
    assert step.text.startswith(
        "2 invitations wait (1 to accept, 1 to ask), this one since 10 November 2026: "
    )
    assert step.invitation == Invitation.objects.get(name="Tom Okafor").pk
    mark_invitations(alice, [step.invitation], "accepted", now)
    assert titles(now) == ["Follow up with Tom Okafor", "Answer Ana Silva"]


def test_talk_is_to_be_held_until_it_was(bring, alice: Owner, now: datetime) -> None:
    bring(
        invitations=[invitation("Ana Silva", "2026-11-08T10:00", "I enjoyed your talk on harbours in Porto.")]
    )
    [row] = Invitation.objects.all()
    mark_invitations(alice, [row.pk], "talk", now - timedelta(days=8))
    [step] = steps(now)
    assert step.title == "Talk with Ana Silva"
    assert "proposed on 13 November 2026" in step.text
    log_line(alice, "call yesterday", now, person_id=Person.objects.get(name="Ana Silva").pk)
    [step] = steps(now)
    assert step.title == "Answer Ana Silva"
    assert step.text.startswith("It waits (to accept) since 20 November 2026: ")
    mark_invitations(alice, [row.pk], "accepted", now)
    assert titles(now) == ["Follow up with Ana Silva"]


def test_invitation_is_to_be_accepted_after_a_talk_that_was_only_written_down(
    bring, alice: Owner, now: datetime
) -> None:
    bring(invitations=[invitation("Ana Silva", "2026-11-08T10:00")])
    log_line(alice, "call with Ana Silva today", now)
    for days in (0, 8):
        [step] = steps(now + timedelta(days=days))
        assert step.title == "Answer Ana Silva"
        assert step.text.startswith("It waits (to accept)")


def test_talk_marked_as_held_is_to_be_accepted(bring, alice: Owner, now: datetime) -> None:
    bring(invitations=[invitation("Ana Silva", "2026-11-08T10:00")])
    [row] = Invitation.objects.all()
    mark_invitations(alice, [row.pk], "held", now - timedelta(days=2))
    [step] = steps(now)
    assert step.text.startswith("It waits (to accept) since 19 November 2026: ")


def test_ask_without_an_answer_is_given_up_after_the_policys_days(bring, alice: Owner, now: datetime) -> None:
    bring(invitations=[invitation("Ana Silva", "2026-10-08T10:00")])
    [row] = Invitation.objects.all()
    mark_invitations(alice, [row.pk], "asked", now - timedelta(days=14))
    [step] = steps(now)
    assert step.title == "Stop waiting for Ana Silva"
    mark_invitations(alice, [row.pk], "declined", now)
    assert titles(now) == []


def test_ask_that_the_messages_tell_of_waits_as_well(bring, now: datetime) -> None:
    ask = (
        "me",
        "2026-11-18 10:00:00",
        "Thank you for your invitation. Have we met? I can't place your name.",
    )
    bring(invitations=[invitation("Ana Silva", "2026-11-08T10:00")], messages=chat("2-a==", "Ana Silva", ask))
    assert Invitation.objects.get().asked_at
    assert titles(now) == []
    assert titles(now + timedelta(days=12)) == ["Stop waiting for Ana Silva"]


def test_contact_since_answers_no_invitation(bring, now: datetime) -> None:
    said = talked("Tom Okafor", ("me", "2026-11-19 09:00:00", "Here is the plan."))
    bring(invitations=[invitation("Tom Okafor", "2026-11-10T08:00")], messages=said)
    assert titles(now) == ["Answer Tom Okafor"]


def test_ask_with_an_answer_waits_for_a_decision(bring, now: datetime) -> None:
    bring(
        invitations=[invitation("Ana Silva", "2026-11-08T10:00")],
        messages=chat(
            "2-a==",
            "Ana Silva",
            (
                "me",
                "2026-11-09 10:00:00",
                "Thank you for your invitation. Have we met? I can't place your name.",
            ),
            (
                "them",
                "2026-11-12 10:00:00",
                "We have not, I read your article on harbours and have a question.",
            ),
        ),
    )
    [step] = steps(now)
    assert step.title == "Decide on Ana Silva"
    assert step.text.startswith("Their answer to “have we met?” of 12 November 2026 waits for your decision.")


def jobs(bring, position: str) -> None:
    people = {"messages": talked("Priya Raman"), "owner": OWNER}
    old = connection("Priya Raman", "05 Mar 2024", company="Kelp", position="Analyst")
    bring(
        on="09-20-2026",
        connections=[old, connection("Sid Stranger", "05 Mar 2024", position="Cook")],
        **people,
    )
    new = connection("Priya Raman", "05 Mar 2024", company="Northbeam", position=position)
    bring(connections=[new, connection("Sid Stranger", "05 Mar 2024", position="Chef")], **people)


def test_new_position_of_somebody_known_is_worth_a_word(bring, now: datetime) -> None:
    jobs(bring, "Head of Data")
    [step] = steps(now)
    assert step.title == "Congratulate Priya Raman"
    assert (
        step.text
        == "Now Head of Data at Northbeam, says your list of 20 November 2026; before: Analyst at Kelp."
    )
    later = now + timedelta(days=61)
    assert titles(later) == []


def test_any_contact_after_the_reason_ends_it(bring, alice: Owner, now: datetime) -> None:
    jobs(bring, "Head of Data")
    log_line(alice, "coffee with Priya Raman today", now)
    assert titles(now) == []


def test_recommendation_is_worth_thanks_until_a_word_was_written(
    bring, alice: Owner, tmp_path: Path, now: datetime
) -> None:
    row = ("Ruth", "Cole", "Kelp", "Director", "She is good.", "11/10/26, 09:00 AM", "VISIBLE")
    link = [connection("Ruth Cole", "05 Mar 2020")]
    bring(connections=link, recommendations=[row])
    [step] = steps(now)
    assert (step.title, step.text) == (
        "Thank Ruth Cole",
        "Recommended you on 10 November 2026; no word from you since.",
    )
    said = chat("2-r==", "Ruth Cole", ("me", "2026-11-10 21:00:00", "Thank you, Ruth."))
    bring(on="11-21-2026", connections=link, recommendations=[row], messages=said)
    assert titles(now) == []


def test_introduction_is_worth_thanks_until_a_word_was_written(bring, now: datetime) -> None:
    both = [OWNER, "Leo Fenn"]
    words = "Lena, meet Leo Fenn, he runs the docks. Leo, meet Lena Hartwig, you two should talk."
    group = [message("2-g==", "Tom Okafor", both, "2026-11-10 09:00:00", words)]
    bring(messages=[*group, *talked("Tom Okafor")])
    [step] = steps(now)
    assert step.title == "Thank Tom Okafor"
    assert step.text == "Introduced you to Leo Fenn on 10 November 2026; no word from you to them since."
    answer = message(
        "2-g==", OWNER, ["Tom Okafor", "Leo Fenn"], "2026-11-10 10:00:00", "Thank you Tom. Leo, hello."
    )
    bring(on="11-21-2026", messages=[answer, *group, *talked("Tom Okafor")])
    assert titles(now) == []


def weekly(name: str, until: datetime, count: int = 30) -> list[tuple[str, ...]]:
    """Return a conversation in which both wrote every week until a day."""
    turns = []
    for back in reversed(range(count)):
        day = until - timedelta(days=7 * back)
        turns += [
            ("them", f"{day:%Y-%m-%d} 09:00:00", "The harbour is open."),
            ("me", f"{day:%Y-%m-%d} 10:00:00", "Good."),
        ]
    return chat(f"2-{name}==", name, *turns)


def test_tie_that_fades_is_worth_a_word(bring, now: datetime) -> None:
    bring(messages=weekly("Tom Okafor", now - timedelta(days=40)))
    [step] = steps(now)
    assert step.title == "Write to Tom Okafor"
    assert step.text.startswith("No contact for 40 days, since 12 October 2026; 7 days are usual between you")
    assert step.evidence[0].startswith("message:")


def test_tie_that_holds_is_not(bring, now: datetime) -> None:
    bring(messages=weekly("Tom Okafor", now - timedelta(days=5)))
    assert titles(now) == []


@pytest.fixture
def due(bring) -> None:
    bring(
        connections=[connection("Tom Okafor", "05 Mar 2024"), connection("Priya Raman", "05 Mar 2024")],
        messages=[
            *talked("Tom Okafor", ("them", "2026-11-12 09:00:00", "Can you send me the plan?")),
            *talked("Priya Raman", ("them", "2026-11-10 09:00:00", "Shall we meet?")),
        ],
    )


def test_words_of_the_owner_are_kept_and_undone(alice: Owner, due, now: datetime) -> None:
    first, second = steps(now)
    handled = handle_step(alice, first.id, Word.DONE, now)
    assert titles(now) == [second.title]
    assert handle_step(alice, first.id, Word.DONE, now) == handled
    handle_step(alice, second.id, Word.LATER, now, days=7)
    assert titles(now) == []
    assert titles(now + timedelta(days=7)) == [second.title]
    undo_newest(alice, now)
    assert undo_handled(alice, handled.pk, now)
    assert not undo_handled(alice, handled.pk, now)
    assert len(titles(now)) == 2


def test_words_outlive_imports_and_joining(alice: Owner, due, bring, now: datetime) -> None:
    tom = next(each for each in steps(now) if each.whom.name == "Tom Okafor")
    handle_step(alice, tom.id, Word.NEVER, now)
    bring(on="11-21-2026", connections=[connection("Tom Okafor", "05 Mar 2024")])
    assert titles(now) == ["Reply to Priya Raman"]
    people = Person.objects.filter(name__in=["Tom Okafor", "Priya Raman"]).values_list("pk", flat=True)
    join_persons(alice, *people, now)
    assert titles(now) == []
    undo_joining(alice, now)
    assert titles(now) == ["Reply to Priya Raman"]


def test_declined_people_are_never_there(alice: Owner, bring, now: datetime) -> None:
    bring(
        invitations=[invitation("Tom Okafor", "2026-11-01T08:00")],
        messages=talked("Tom Okafor", ("them", "2026-11-12 09:00:00", "Can you send me the plan?")),
    )
    [row] = Invitation.objects.all()
    assert titles(now)
    mark_invitations(alice, [row.pk], "declined", now)
    assert titles(now) == []


@pytest.mark.parametrize(
    "name", ["", "reply", "reply-", "reply-x", "reply-0", "nothing-1", "reply-" + "9" * 30]
)
def test_unknown_steps_are_told(alice: Owner, due, now: datetime, name: str) -> None:
    with pytest.raises(UserError, match="no such step"):
        handle_step(alice, name, Word.DONE, now)


@pytest.mark.parametrize("days", [0, 367])
def test_later_is_within_a_year(alice: Owner, due, now: datetime, days: int) -> None:
    with pytest.raises(UserError, match="1 to 366 days"):
        handle_step(alice, steps(now)[0].id, Word.LATER, now, days=days)


def test_steps_of_others_cannot_be_handled(alice: Owner, stranger: Owner, due, now: datetime) -> None:
    with pytest.raises(UserError, match="no such step"):
        handle_step(stranger, steps(now)[0].id, Word.DONE, now)
    assert not Handled.objects.exists()


def test_at_most_seven_of_many(bring, now: datetime) -> None:
    names = [f"Person{letters} Raman" for letters in "abcdefghijklm"]
    bring(
        messages=[
            row for name in names for row in talked(name, ("them", "2026-11-12 09:00:00", "Shall we meet?"))
        ]
    )
    assert len(steps(now)) == 7


def test_meeting_since_ends_a_reply(bring, alice: Owner, tmp_path: Path, now: datetime) -> None:
    bring(
        connections=[connection("Tom Okafor", "05 Mar 2024", mail="tom@okafor.example")],
        messages=talked("Tom Okafor", ("them", "2026-11-12 09:00:00", "Can you send me the plan?")),
    )
    mail = letter(LENA, TOM, "Old", "Tue, 4 Mar 2025 09:00:00 +0000", "1@x")
    import_source(alice, write_mbox(tmp_path, mail), SourceKind.MAIL, now)
    people = ("Tom Okafor:tom@okafor.example:ACCEPTED", f"{OWNER}:lena@hartwig.example:ACCEPTED")
    held = meeting("m1", "Harbour", "20261117T090000Z", "20261117T100000Z", *people)
    import_source(alice, write_calendar(tmp_path, held), SourceKind.CALENDAR, now)
    assert titles(now) == []
