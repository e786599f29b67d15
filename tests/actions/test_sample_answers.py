"""The sample network through the whole program: every story gets the answer it was written for."""

from datetime import timedelta

import pytest

from firsthand.actions.demo import fill_with_sample
from firsthand.actions.review import review_invitations
from firsthand.core.knowledge import Knowledge
from firsthand.sample.stories import Expected, stories
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Person
from firsthand.store.queries.owner import first_owner


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


def test_whoever_was_asked_has_answered_with_a_message(alice, now):
    fill_with_sample(alice, now)
    asked = {story.name for story in stories() if story.asked_days_ago}
    items = review_invitations(django_rows, first_owner(django_rows), now).items
    answered = {each.case.sender.name: each for each in items if each.invitation.stage == "answered"}
    assert answered.keys() == asked
    reasons = [each.decision.reasons[0] for each in answered.values()]
    assert all(reason.evidence[0].startswith("message:") for reason in reasons)


def test_an_invitation_told_by_mail_and_archive_is_one(alice, now):
    fill_with_sample(alice, now)
    told = Invitation.objects.filter(owner=alice, name="Wiebren Oldenzaalstra", direction="in")
    assert {each.source for each in told} == {"linkedin", "mail"}
    assert [each.source for each in told if each.twin_id is None] == ["linkedin"]


def test_mail_and_meetings_show_how_well_people_are_known(alice, now):
    fill_with_sample(alice, now)
    known = dict(Person.objects.filter(owner=alice, is_connected=True).values_list("name", "knowledge"))
    assert [known[name] for name in ("Maria Santorelli", "Priya Raghunandan")] == ["met", "worked"]
    mailed = Person.objects.filter(
        owner=alice, is_connected=False, name="Elin Marklofven", knowledge="spoken"
    )
    assert mailed.count() == 1
    assert known["Elin Marklofven"] == "none"


def test_who_only_writes_to_a_list_is_nobody_known(alice, now):
    fill_with_sample(alice, now)
    writers = Person.objects.filter(owner=alice, name="Ludovic Harringpell")
    assert {each.knowledge for each in writers} == {Knowledge.NONE}


def test_reasons_name_the_meeting_and_what_became_of_another(alice, now):
    fill_with_sample(alice, now)
    items = review_invitations(django_rows, first_owner(django_rows), now).items
    reasons = {each.case.sender.name: " ".join(r.text for r in each.decision.reasons) for each in items}
    assert "Recount in the dry store" in reasons["Wiebren Oldenzaalstra"]
    assert "was cancelled" in reasons["Emeric Vaudrenoy"]
    assert "Priya Raghunandan" in reasons["Keshav Moorthigar"]
