"""The sample network through the whole program: every story gets the answer it was written for."""

from firsthand.actions.demo import fill_with_sample
from firsthand.actions.review import review_invitations
from firsthand.sample.stories import Expected, stories
from firsthand.store.database import django_rows
from firsthand.store.queries.owner import first_owner


def answer(item) -> Expected:
    """What the program said, as a story says what it expects."""
    return Expected(item.decision.verdict, item.decision.rule, item.case.knowledge, item.case.reading.kind)


def test_every_story_gets_its_answer(alice, now):
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
