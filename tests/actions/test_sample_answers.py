"""The sample network through the whole program: every story gets the answer it was written for."""

from firsthand.actions.imports import import_archive
from firsthand.actions.pasting import save_paste
from firsthand.actions.review import review_invitations
from firsthand.sample.network import write_sample
from firsthand.sample.stories import Expected, stories
from firsthand.store.database import django_rows
from firsthand.store.queries.owner import first_owner


def answer(item) -> Expected:
    """What the program said, as a story says what it expects."""
    return Expected(item.decision.verdict, item.decision.rule, item.case.knowledge, item.case.reading.kind)


def test_every_story_gets_its_answer(alice, now, tmp_path):
    paths = write_sample(tmp_path, as_of=now.date())
    import_archive(alice, paths.later, now)
    save_paste(alice, paths.pasted.read_text(encoding="utf-8"), now)
    review = review_invitations(django_rows, first_owner(django_rows), now)
    got = {item.case.sender.name: answer(item) for item in review.items}
    assert got == {story.name: story.expected for story in stories()}
