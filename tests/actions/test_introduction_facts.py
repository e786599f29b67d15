"""Introductions that mail and conversations move along, with a way back, in any order of imports."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_introductions import TOGETHER, build_network, id_of
from tests.actions.test_network_map import ANA, BOB, CARL, bring_mail, on
from tests.evidence_files import ALICE, letter

from firsthand.actions.act_words import words_of
from firsthand.actions.acts import undo_act
from firsthand.actions.introduction_requests import keep_request, take_request_step
from firsthand.actions.introduction_steps import ask_for, say_not_so, take_step
from firsthand.actions.introductions import Wanted, find_introductions
from firsthand.actions.looking import look_at_person
from firsthand.core.errors import UserError
from firsthand.core.introduction_requests import RequestStage
from firsthand.core.introduction_steps import Introduction, Stage
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.introduction_facts import introductions_known, requests_known


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    return build_network(alice, tmp_path, now)


def mails(start: datetime) -> list[str]:
    """Return the ask, an answer, the introduction, the thanks, and a word of whom one wanted to meet."""
    day = [on(start + timedelta(days=each)) for each in range(6)]
    return [
        letter(ALICE, ANA, "Would you introduce me", day[0], "f1@x"),
        letter(
            ANA, ALICE, "Re: Would you", day[1], "f2@x", answers="f1@x", body="Let me see, I will ask Carl."
        ),
        letter(ANA, f"{ALICE}, {CARL}", "You two", day[2], "f3@x", body=TOGETHER),
        letter(ALICE, ANA, "Thank you", day[3], "f4@x", body="Thank you so much."),
        letter(CARL, ALICE, "Hello", day[4], "f5@x", body="Good to meet you. When do we talk?"),
    ]


def known(now: datetime) -> Introduction:
    [found] = introductions_known(django_rows, Owner.objects.earliest("pk").pk, now)
    return found


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 2, 0, 3, 1)])
def test_mail_moves_an_introduction_whatever_came_first(
    network: Owner, tmp_path: Path, now: datetime, order: tuple[int, ...]
) -> None:
    start = now - timedelta(days=10)
    asked = ask_for(network, id_of("Ana Silva"), id_of("Carl Fenn"), start)
    found = mails(start)
    for place in order:
        bring_mail(network, tmp_path, now, found[place], name=f"{place}.mbox")
    one = known(now)
    assert [step.stage.value for step in one.steps] == ["asked", "introduced", "thanked"]
    assert [step.is_noticed for step in one.steps] == [False, True, True]
    assert all(step.record.startswith("mail:") for step in one.steps)
    assert one.begun
    told = take_step(network, asked.pk, Stage.OUTCOME, now)
    assert known(now).stage is Stage.OUTCOME
    undo_act(network, f"introduction:{told.pk}", now)
    denied = say_not_so(network, asked.pk, "introduced", now)
    assert [step.stage.value for step in known(now).steps] == ["asked"]
    assert known(now).answer
    [act] = newest_acts(django_rows, network.pk, limit=1)
    assert words_of(act) == "Introduction to Carl Fenn: not so, you say (Ana Silva made it)."
    assert undo_act(network, f"introduction:{denied.pk}", now)
    assert known(now).stage is Stage.THANKED
    with pytest.raises(UserError, match="INT-112"):
        say_not_so(network, asked.pk, "refused", now)


def test_an_answer_is_asked_about_and_a_no_is_a_no(network: Owner, tmp_path: Path, now: datetime) -> None:
    start = now - timedelta(days=10)
    ask_for(network, id_of("Ana Silva"), id_of("Carl Fenn"), start)
    bring_mail(network, tmp_path, now, *mails(start)[:2], name="a.mbox")
    assert known(now).answer
    no = letter(
        ANA,
        ALICE,
        "Re: Would you",
        on(start + timedelta(days=3)),
        "f6@x",
        answers="f1@x",
        body="No, thank you.",
    )
    bring_mail(network, tmp_path, now, no, name="no.mbox")
    assert known(now).stage is Stage.REFUSED
    [answer] = find_introductions(django_rows, network.pk, Wanted("Carl Fenn"), now)
    caution = answer.ways[0].caution
    assert caution
    assert (caution.code, caution.introduction) == ("refused", known(now).id)


def test_an_introduction_by_the_owner_ends_a_request_and_counts_once(
    network: Owner, tmp_path: Path, now: datetime
) -> None:
    start = now - timedelta(days=10)
    row_id = keep_request(network, id_of("Ana Silva"), id_of("Bob Marsh"), start).pk
    take_request_step(network, row_id, RequestStage.TARGET_ASKED, start)
    made = letter(ALICE, f"{ANA}, {BOB}", "You two", on(start + timedelta(days=2)), "g1@x", body=TOGETHER)
    bring_mail(network, tmp_path, now, made, name="made.mbox")
    [found] = requests_known(django_rows, network.pk)
    assert (found.stage, found.steps[-1].is_noticed) == (RequestStage.INTRODUCED, True)
    assert found.steps[-1].record.startswith("mail:")
    take_request_step(network, row_id, RequestStage.OUTCOME, now)
    favours = look_at_person(django_rows, network.pk, id_of("Ana Silva"), now).goodwill.favours
    assert [(each.whom, each.is_given) for each in favours] == [("Bob Marsh", True)]
