"""Planted lies: notes that claim, names that lie, records that contradict. Drafts say what records hold, or nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.drafting.test_replies import BY_MARIA, LANGUAGES, OWNER, TODAY, case, claim, decide

from firsthand.core.drafting import Draft, draft_reply, known_wordings
from firsthand.core.drafting.followup import Recipient, draft_follow_up
from firsthand.core.drafting.introductions import draft_asking
from firsthand.core.drafting.invites import draft_note
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.tone import Length, Tone
from firsthand.core.drafting.touch import SUBJECTS, Known, draft_touch
from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.introductions import Somebody, Way
from firsthand.core.introductions import Step as WayStep
from firsthand.core.invitations import Match, Matched, Sender, Spoken
from firsthand.core.knowledge import Evidence, Knowing, Knowledge, Person
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.offers import Offer, OfferKind, Said
from firsthand.core.pipeline import Course, Position
from firsthand.core.promises import Promise
from firsthand.core.stages import Stage
from firsthand.core.today import Step, StepKind, Whom
from firsthand.core.verdicts import Verdict

WORD = re.compile(r"[^\W_]+")
MET_ON = date(2026, 3, 4)
LISTS = (
    Offer(1, OfferKind.OFFER, "counting pumps at night", date(2026, 1, 1)),
    Offer(2, OfferKind.SEEK, "a controller in Porto", date(2026, 1, 2)),
)
FACTS = (
    Evidence("met", "You met on 4 March 2026", ("meeting:5",), MET_ON),
    Evidence("shared", "You were both at Northwind", ("position:3",), date(2020, 1, 1)),
    Evidence("introduced", "Maria Lopez put you together", ("message:4",), BY_MARIA.on),
)
PROMISE = Promise(7, 9, "the pump figures", date(2026, 9, 1), date(2026, 10, 5))
TRUE = "Ana Silva Sam Reyes Maria Lopez Carl Fenn Northwind Porto Data Day Lead Harbour Works"

names = st.text("qxzkwj", min_size=4, max_size=9).map(str.title)
claims = st.lists(
    st.tuples(st.sampled_from(ClaimKind), st.sampled_from([ClaimState.UNKNOWN, ClaimState.CONTRADICTED])),
    max_size=4,
)


@dataclass(frozen=True)
class Liar:
    """What a note says that is not so, and how the owner wants to answer."""

    words: tuple[str, ...]
    claims: tuple[tuple[ClaimKind, ClaimState], ...]
    language: str
    tone: Tone
    length: Length

    @property
    def note(self) -> str:
        one, two, three = self.words
        return (
            f"We met at {one} on 31 May 1987, 4711 people, with {two} {three}. I am CEO of {one}, see"
            f" www.{two.lower()}.example or {three.lower()}@{two.lower()}.example. We need help with pumps for {one}."
        )

    @property
    def checked(self) -> tuple:
        one, two, three = self.words
        parts = {
            "event": f"{one} Fest",
            "organisation": f"{two} Ltd",
            "person": f"{three} {one}",
            "place": two,
        }
        return tuple(claim(kind, state, **parts) for kind, state in self.claims)

    @property
    def manner(self) -> dict:
        return {"in_language": self.language, "tone": self.tone}


liars = st.builds(
    Liar,
    words=st.tuples(names, names, names),
    claims=claims.map(tuple),
    language=st.sampled_from(LANGUAGES),
    tone=st.sampled_from(Tone),
    length=st.sampled_from(Length),
)


def words_in(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(text)}


def vocabulary(language: str) -> set[str]:
    texts = [text for key, text in known_wordings().items() if key.startswith(f"{language}.")]
    return words_in(" ".join(re.sub(r"\{\w+\}", " ", text) for text in texts))


VOCABULARY = {language: vocabulary(language) for language in LANGUAGES}
EVIDENCE = words_in(" ".join([TRUE, *(each.text for each in LISTS), PROMISE.what, "pumps"]))


def assert_true(drafts: Iterable[Draft | None], liar: Liar) -> None:
    """Every word of a draft is one of its language's texts, of the evidence, of the owner, or the month of a fact."""
    lies = {word.casefold() for word in liar.words} | {"1987", "4711", "ceo", "example", "www"}
    for draft in drafts:
        assert draft is not None
        tongue = TONGUES[draft.language]
        days = (MET_ON, BY_MARIA.on, PROMISE.made_on, TODAY - timedelta(days=200))
        months = words_in(" ".join(tongue.month(each, today=TODAY) for each in days))
        said = f"{draft.subject} {draft.body}"
        doubted = [each for each in draft.rests_on if each.wording.split(".")[2].startswith("mistaken")]
        for (
            sentence
        ) in doubted:  # what they claim may be named where it is asked about, and rests on their note
            assert "invitation:1" in sentence.records
            said = said.replace(sentence.text, "")
        assert not words_in(said) & lies
        assert not re.search(r"https?:|www\.|@", said)
        assert words_in(said) <= VOCABULARY[draft.language] | EVIDENCE | months
        assert all(
            each.records
            for each in draft.rests_on
            if words_in(each.text) & EVIDENCE - VOCABULARY[draft.language]
        )


@settings(max_examples=150, deadline=None)
@given(
    liars,
    st.sampled_from(Verdict),
    st.sampled_from(Knowledge),
    st.sampled_from([Match.SAME, Match.POSSIBLE, Match.NONE]),
    st.sampled_from(NoteKind),
)
def test_replies(liar: Liar, verdict: Verdict, knowledge: Knowledge, grade: Match, kind: NoteKind) -> None:
    one = case(
        knowledge,
        note=liar.note,
        claims=liar.checked,
        reading=NoteReading(kind, liar.language, because="It says much."),
        match=Matched(grade, 9, "Ana Silva", others=FACTS[:1]),
        knowing=Knowing(knowledge, FACTS, MET_ON, BY_MARIA),
    )
    made = draft_reply(one, decide(verdict, 5), owner=OWNER, today=TODAY, length=liar.length, **liar.manner)
    assert_true([made, *made.also], liar)


@settings(max_examples=60, deadline=None)
@given(
    liars,
    st.sampled_from([Stage.HELD, Stage.ACCEPTED]),
    st.booleans(),
    st.sampled_from(["invitation:1", "logged:3"]),
)
def test_follow_ups(liar: Liar, stage: Stage, is_own: bool, record: str) -> None:
    way = Course((Position(stage, MET_ON, "It is so.", "invitation:1"),))
    favour = Favour(FavourKind.INTRODUCTION, False, MET_ON, whom="Carl Fenn", record="mail:3")
    to = Recipient("Ana Silva", way, is_own, (Said(liar.note, record, TODAY),), (favour,) if is_own else ())
    made = draft_follow_up(
        to, LISTS, today=TODAY, owner_name=OWNER.name, wordings={}, length=liar.length, **liar.manner
    )
    assert_true([made], liar)


@settings(max_examples=60, deadline=None)
@given(liars, st.sampled_from([*SUBJECTS]), st.sampled_from([*FavourKind]), st.booleans())
def test_words_for_steps(liar: Liar, kind: StepKind, favour: FavourKind, is_known: bool) -> None:
    record = {StepKind.TALK: "invitation:1", StepKind.JOB: "card:2", StepKind.THANKS: "mail:3"}.get(
        kind, "message:6"
    )
    step = Step(kind, Whom(9, "Ana Silva"), MET_ON, "It is so.", (record,), 0.5, 0.5, promise=7)
    known = Known(
        step,
        TODAY,
        (Said(liar.note, "message:6", TODAY),),
        (Favour(favour, False, MET_ON, whom="Carl Fenn", note="of my own", record="mail:3"),),
        (PROMISE, replace(PROMISE, id=8, kept_on=date(2026, 9, 9))),
        "Harbour Works" if is_known else f"www.{liar.words[0]}.example",
        MET_ON if is_known else None,
        is_known,
        "meeting:5" if is_known else "",
    )
    made = draft_touch(known, LISTS, owner_name=OWNER.name, wordings={}, length=liar.length, **liar.manner)
    assert_true([made], liar)


@settings(max_examples=60, deadline=None)
@given(liars, st.sampled_from([each for each in Knowledge if each is not Knowledge.NONE]))
def test_notes_of_ones_own(liar: Liar, knowledge: Knowledge) -> None:
    person = Person(9, "Ana Silva", ("Ana Silva", " ".join(liar.words)))
    made = draft_note(
        person,
        Knowing(knowledge, FACTS, MET_ON, BY_MARIA),
        OWNER,
        case().sent_at,
        limit=300,
        wordings={},
        spoken=Spoken(),
        **liar.manner,
    )
    assert_true([made], liar)


@settings(max_examples=60, deadline=None)
@given(liars, st.booleans(), st.booleans())
def test_questions_to_introducers(liar: Liar, is_far: bool, is_met: bool) -> None:
    met = Evidence("meeting", "Both were at Harbour Works", ("meeting:5",), MET_ON, "Harbour Works")
    told = (met,) if is_met else (Evidence("mail", f"Both were on “{liar.note}”", ("mail:3",), MET_ON),)
    between = (WayStep(Somebody(3, "Carl Fenn"), 0.4, told),) if is_far else ()
    way = Way(
        (
            WayStep(Somebody(2, "Maria Lopez"), 0.5, FACTS[:1]),
            *between,
            WayStep(Somebody(9, "Ana Silva"), 0.4, told),
        ),
        0.2,
        0,
    )
    made = draft_asking(way, owner=OWNER, today=TODAY, length=liar.length, **liar.manner)
    assert made
    assert_true([made.ask, made.blurb], liar)


@pytest.mark.parametrize("name", ["Ana {seek} Silva", "www.evil.example", "Ana\nSilva <b>", "[Sie|du] Ana"])
@pytest.mark.parametrize("tone", list(Tone))
def test_a_name_that_lies_fills_nothing_in(name: str, tone: Tone) -> None:
    one = case(Knowledge.MET, knowing=Knowing(Knowledge.MET, FACTS, MET_ON), sender=Sender(name))
    body = draft_reply(one, decide(Verdict.ACCEPT), owner=OWNER, today=TODAY, tone=tone).body
    assert not re.search(r"[{}<>\[\]|]|evil|controller", body)
    assert "\n" not in body.split("\n\n")[0]
