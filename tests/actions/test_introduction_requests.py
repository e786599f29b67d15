"""Requests for an introduction in the store: kept, weighed, drafted, taken back, and gone with whoever they are about."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_introductions import build_network, id_of
from tests.hearing import HeardRows

from firsthand.actions.acts import undo_act
from firsthand.actions.erasing import erase_person
from firsthand.actions.introduction_requests import (
    Said,
    keep_request,
    letters_for,
    take_request_step,
    weigh_request,
)
from firsthand.actions.introduction_steps import ask_for, take_step
from firsthand.actions.looking import look_at_person
from firsthand.actions.today import count_today, plan_today
from firsthand.core.errors import UserError
from firsthand.core.introduction_advice import Word
from firsthand.core.introduction_requests import RequestStage
from firsthand.core.introduction_steps import Stage
from firsthand.store.database import django_rows
from firsthand.store.models import IntroductionStep, Owner
from firsthand.store.queries.acts import newest_acts
from firsthand.store.queries.introduction_requests import STEPS, requests_made
from firsthand.store.queries.introduction_steps import introductions_asked
from firsthand.store.queries.owner import OwnerRow, first_owner

S = RequestStage
SAID = Said(why="We plan a port", gain="Our figures")


@pytest.fixture
def network(alice: Owner, tmp_path: Path, now: datetime) -> Owner:
    """Alice writes with Ana and Bob; Carl was on one of Ana's mails and never wrote."""
    return build_network(alice, tmp_path, now)


def row_of() -> OwnerRow:
    row = first_owner(django_rows)
    assert row
    return row


def kept(
    owner: Owner, now: datetime, asker: str = "Ana Silva", target: str = "Bob Marsh", said: Said = SAID
) -> int:
    return keep_request(owner, id_of(asker), id_of(target), now, said=said).pk


def code_of(work) -> str:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value.code


def test_a_request_goes_step_by_step_and_is_taken_back(network: Owner, now: datetime) -> None:
    row_id = kept(network, now, said=Said())
    assert code_of(lambda: kept(network, now)) == "INT-110"
    assert code_of(lambda: take_request_step(network, row_id, S.INTRODUCED, now)) == "INT-105"
    take_request_step(network, row_id, S.WHY_TOLD, now, said=SAID)
    asked = take_request_step(network, row_id, S.TARGET_ASKED, now)
    take_request_step(network, row_id, S.TARGET_AGREED, now)
    take_request_step(network, row_id, S.INTRODUCED, now, said=Said("by mail"))
    [found] = requests_made(django_rows, network.pk)
    assert (found.asker.name, found.target.name, found.why, found.gain) == (
        "Ana Silva", "Bob Marsh", "We plan a port", "Our figures",
    )  # fmt: skip
    assert introductions_asked(django_rows, network.pk) == []
    act = newest_acts(django_rows, network.pk, limit=1)[0]
    assert (act.sort, act.whom, act.what) == ("request", "Ana Silva", "introduced Bob Marsh")
    favours = look_at_person(django_rows, network.pk, id_of("Ana Silva"), now).goodwill.favours
    assert [(each.whom, each.is_given) for each in favours] == [("Bob Marsh", True)]
    assert undo_act(network, f"request:{asked.pk}", now)
    assert requests_made(django_rows, network.pk)[0].stage is S.WHY_TOLD


def test_both_ties_are_weighed_from_what_records_hold(network: Owner, now: datetime) -> None:
    row_id = kept(network, now)
    found = weigh_request(django_rows, row_of(), row_id, now)
    assert found
    assert found.advice.word is Word.DO
    assert all(each.records for each in found.advice.reasons)
    to_carl = kept(network, now, target="Carl Fenn")
    cold = weigh_request(django_rows, row_of(), to_carl, now)
    assert cold
    assert (cold.advice.word, cold.advice.reasons[0].code) == (Word.NO, "target-unknown")
    assert row_id != to_carl
    assert weigh_request(django_rows, row_of(), to_carl + 1, now) is None


def test_a_request_is_weighed_from_one_reading(network: Owner, now: datetime) -> None:
    row_id, rows = kept(network, now), HeardRows()
    assert weigh_request(rows, row_of(), row_id, now)
    assert rows.heard.count(STEPS) == 2  # the other time for what was given and got


def test_letters_go_to_whom_they_are_for(network: Owner, now: datetime) -> None:
    kept_id = kept(network, now)
    weighed = weigh_request(django_rows, row_of(), kept_id, now)
    assert weighed
    found = weighed.request
    question, no = letters_for(django_rows, row_of(), weighed)
    assert (question.to, question.draft.subject) == (found.target.id, "May I introduce Ana Silva to you?")
    assert (no.to, "I would rather not make this introduction" in no.draft.body) == (found.asker.id, True)


def test_today_reminds_until_the_owners_word(network: Owner, now: datetime) -> None:
    row_id, later = kept(network, now), now + timedelta(days=3)

    def kinds() -> list[str]:
        found = plan_today(django_rows, row_of(), later).steps
        assert count_today(django_rows, row_of(), later) == len(found)
        return [each.kind.value for each in found if each.introduction == row_id]

    assert kinds() == ["request"]
    take_request_step(network, row_id, S.TARGET_ASKED, later)
    assert kinds() == []
    take_request_step(network, row_id, S.TARGET_AGREED, later)
    assert kinds() == ["introduce"]


def test_what_makes_no_sense_is_refused(network: Owner, now: datetime) -> None:
    ana = id_of("Ana Silva")
    assert code_of(lambda: keep_request(network, ana, ana, now)) == "INT-103"
    assert code_of(lambda: keep_request(network, ana, 999_999, now)) == "LOG-105"
    assert code_of(lambda: kept(network, now, said=Said(why="x" * 501))) == "INT-106"
    row_id = kept(network, now)
    assert code_of(lambda: take_step(network, row_id, Stage.AGREED, now)) == "INT-104"
    mine = ask_for(network, ana, id_of("Carl Fenn"), now)
    assert code_of(lambda: take_request_step(network, mine.pk, S.SAID_NO, now)) == "INT-104"
    stranger = Owner.objects.create(created_at=now)
    assert code_of(lambda: take_request_step(stranger, row_id, S.SAID_NO, now)) == "INT-104"


@pytest.mark.parametrize("gone", ["Ana Silva", "Bob Marsh"])
def test_a_request_is_erased_with_either(network: Owner, now: datetime, gone: str) -> None:
    row_id = kept(network, now)
    take_request_step(network, row_id, S.TARGET_ASKED, now)
    erase_person(network, id_of(gone), now)
    assert not IntroductionStep.objects.exists()
