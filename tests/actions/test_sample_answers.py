"""The sample network through the whole program: every story gets the answer it was written for."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.db import transaction
from tests.conftest import NOW

from firsthand.actions.demo import fill_with_sample
from firsthand.actions.pipeline import Pipeline, read_pipeline
from firsthand.actions.review import review_invitations
from firsthand.core.knowledge import Knowledge
from firsthand.core.stages import Stage
from firsthand.sample.stories import Expected, stories
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Owner, Person
from firsthand.store.queries.owner import first_owner

pytestmark = pytest.mark.database  # also where only `seen` touches it


@dataclass(frozen=True)
class Seen:
    """What the program said of the sample network, and what it kept."""

    items: list
    invitations: list[Invitation]
    people: list[Person]
    pipeline: Pipeline


@pytest.fixture(scope="module")
def seen(django_db_setup, django_db_blocker) -> Seen:
    """Fill a network once for all who only look, and leave nothing of it behind."""
    with django_db_blocker.unblock(), transaction.atomic():
        owner = Owner.objects.create(created_at=NOW)
        fill_with_sample(owner, NOW)
        items = review_invitations(django_rows, first_owner(django_rows), NOW).items
        pipeline = read_pipeline(django_rows, first_owner(django_rows), NOW)
        found = Seen(list(items), list(Invitation.objects.all()), list(Person.objects.all()), pipeline)
        transaction.set_rollback(True)
    return found


def answer(item) -> Expected:
    """What the program said, as a story says what it expects."""
    return Expected(item.decision.verdict, item.decision.rule, item.case.knowledge, item.case.reading.kind)


@pytest.mark.parametrize("later", [timedelta(), timedelta(days=45, hours=11)])
def test_every_story_gets_its_answer_whatever_the_day(alice, now, later):
    now += later
    fill_with_sample(alice, now)
    review = review_invitations(django_rows, first_owner(django_rows), now)
    # The older archive also holds strangers' invitations that the newer one no longer has.
    sure = [item for item in review.items if not item.case.is_uncertain]
    got = {item.case.sender.name: answer(item) for item in sure}
    assert got == {story.name: story.expected for story in stories()}


def test_whoever_was_asked_has_answered_with_a_message(seen):
    asked = {story.name for story in stories() if story.asked_days_ago}
    answered = {each.case.sender.name: each for each in seen.items if each.invitation.stage == "answered"}
    assert answered.keys() == asked
    reasons = [each.decision.reasons[0] for each in answered.values()]
    assert all(reason.evidence[0].startswith("message:") for reason in reasons)


def test_an_invitation_told_by_mail_and_archive_is_one(seen):
    told = [
        each for each in seen.invitations if (each.name, each.direction) == ("Wiebren Oldenzaalstra", "in")
    ]
    assert {each.source for each in told} == {"linkedin", "mail"}
    assert [each.source for each in told if each.twin_id is None] == ["linkedin"]


def test_mail_and_meetings_show_how_well_people_are_known(seen):
    known = {each.name: each.knowledge for each in seen.people if each.is_connected}
    assert [known[name] for name in ("Maria Santorelli", "Priya Raghunandan")] == ["met", "worked"]
    others = [each for each in seen.people if not each.is_connected]
    assert [each.knowledge for each in others if each.name == "Elin Marklofven"].count("spoken") == 1
    assert known["Elin Marklofven"] == "none"


def test_who_only_writes_to_a_list_is_nobody_known(seen):
    writers = [each for each in seen.people if each.name == "Ludovic Harringpell"]
    assert {each.knowledge for each in writers} == {Knowledge.NONE}


def test_reasons_name_the_meeting_and_what_became_of_another(seen):
    reasons = {each.case.sender.name: " ".join(r.text for r in each.decision.reasons) for each in seen.items}
    assert "Recount in the dry store" in reasons["Wiebren Oldenzaalstra"]
    assert "was cancelled" in reasons["Emeric Vaudrenoy"]
    assert "Priya Raghunandan" in reasons["Keshav Moorthigar"]


def test_somebody_stands_at_every_stage(seen):
    assert {stage for stage, listed in seen.pipeline.cards.items() if listed} == set(Stage)
    booked = [(each.name, each.way.due_on) for each in seen.pipeline.cards[Stage.BOOKED]]
    assert booked == [("Harriet Oldcastle", NOW.date() + timedelta(days=1))]
