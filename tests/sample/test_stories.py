from collections import Counter
from datetime import date

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.core.verdicts import Verdict
from firsthand.sample.cast import CAST
from firsthand.sample.names import CULTURES
from firsthand.sample.network import SamplePaths
from firsthand.sample.owner import story_words
from firsthand.sample.scripts import ME, scripts
from firsthand.sample.stories import Story, stories

WEEKLY_ASKS = 10


def limited(all_stories: tuple[Story, ...]) -> list[Story]:
    return [story for story in all_stories if story.expected.rule == 9]


def test_stories_have_their_own_names_and_addresses() -> None:
    told = stories()
    assert len({story.key for story in told}) == len(told)
    assert len({story.name for story in told}) == len(told)
    lasts = {last for culture in CULTURES for last in culture.lasts}
    assert not {one.last for one in (*told, *CAST)} & lasts


def test_every_verdict_and_every_rule_an_import_can_show_occurs() -> None:
    told = stories()
    assert {story.expected.verdict for story in told} == set(Verdict)
    assert {story.expected.rule for story in told} == set(range(2, 10))  # rule 1 needs the owner's own no
    assert {story.expected.note_kind for story in told} == set(NoteKind)


def test_first_hand_grades_occur_from_worked_to_wrote() -> None:
    grades = {story.expected.knowledge for story in stories()}
    assert grades >= {
        Knowledge.WORKED,
        Knowledge.MET,
        Knowledge.SPOKEN,
        Knowledge.INTRODUCED,
        Knowledge.SHARED,
        Knowledge.WROTE,
        Knowledge.NONE,
    }


def test_asks_are_the_best_known_then_the_newest_up_to_the_weekly_limit() -> None:
    competing = sorted(limited(stories()), key=lambda story: (story.expected.knowledge.rank, story.days_ago))
    asked = {story.key for story in competing if story.expected.verdict is Verdict.ASK}
    assert asked == {story.key for story in competing[:WEEKLY_ASKS]}
    assert len(competing) > WEEKLY_ASKS + 12


def test_the_limit_does_not_fall_between_strangers_of_one_day() -> None:
    strangers = [story for story in limited(stories()) if story.expected.knowledge is Knowledge.NONE]
    asked = [story.days_ago for story in strangers if story.expected.verdict is Verdict.ASK]
    left_out = [story.days_ago for story in strangers if story.expected.verdict is Verdict.DECLINE]
    assert max(asked) < min(left_out)


def test_archive_holds_the_stories_and_the_page_the_rest(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "Invitations.csv")
    incoming = {row["inviterProfileUrl"] for row in rows if row["Direction"] == "INCOMING"}
    known = {row["URL"] for row in read_rows(sample.later, "Connections.csv")}
    told = [story for story in stories() if not (story.pasted or story.is_mailed)]
    assert {story.url for story in told} == incoming - known
    page = sample.pasted.read_text(encoding="utf-8")
    assert all(story.name in page and story.note in page for story in stories() if story.pasted)


def test_pending_notes_have_their_fields_filled(sample: SamplePaths, read_rows) -> None:
    notes = [row["Message"] for row in read_rows(sample.later, "Invitations.csv")]
    assert not any("{" in note for note in notes)
    assert any("on 23 September" in note for note in notes)


def test_notes_fit_the_platform() -> None:
    words = story_words(date(2026, 11, 20))
    assert max(len(story.note.format_map(words)) for story in stories()) <= 300


def test_scripts_run_forward_and_name_only_their_members() -> None:
    members = {member.key for member in CAST}
    for script in scripts():
        days = [line.days_ago for line in script.lines]
        assert days == sorted(days, reverse=True)
        assert set(script.members) <= members
        assert {line.who for line in script.lines} <= {*script.members, ME}


def test_known_people_talk_on_both_sides() -> None:
    pairs = Counter(script.members[0] for script in scripts() if len(script.members) == 1)
    both = [s for s in scripts() if len({line.who for line in s.lines}) > 1]
    assert max(pairs.values()) == 1
    assert len(both) >= 12
