"""Drafted replies: what they say, and above all what they never say."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.drafting import Draft, draft_reply
from firsthand.core.invitations import Case, Match, Matched, Sender
from firsthand.core.knowledge import Attendance, Employment, Evidence, Introduced, Knowing, Knowledge, Owner
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.verdicts import Decision, Verdict

TODAY = date(2026, 10, 6)
SENT = datetime(2026, 10, 2, 16, 5, tzinfo=UTC)
STARTS = datetime(2026, 9, 12, 9, tzinfo=UTC)
OWNER = Owner(
    name="Sam Reyes",
    employments=(Employment("position:3", "Northwind"),),
    events=(Attendance("event:7", "Porto Data Day", STARTS, STARTS),),
)
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
BY_MARIA = Introduced("message:4", "Maria Lopez", 9, date(2026, 3, 4), 3, Knowledge.MET, date(2026, 2, 1))


def case(
    knowledge: Knowledge = Knowledge.NONE,
    *,
    note: str = "Hello",
    kind: NoteKind = NoteKind.PERSONAL,
    language: str = "en",
    **more: object,
) -> Case:
    match = Matched(Match.NONE if knowledge is Knowledge.NONE else Match.SAME)
    base = Case(
        1,
        Sender("Ana Silva"),
        SENT,
        note,
        NoteReading(kind, language),
        match=match,
        knowing=Knowing(knowledge),
    )
    return replace(base, **more)  # type: ignore[arg-type]


def decide(verdict: Verdict, rule: int = 8) -> Decision:
    return Decision(verdict, rule, ())


def draft(one: Case, verdict: Verdict, rule: int = 8, **more: str) -> Draft:
    return draft_reply(one, decide(verdict, rule), owner=OWNER, today=TODAY, **more)  # type: ignore[arg-type]


def claim(kind: ClaimKind, state: ClaimState = ClaimState.UNKNOWN, **parts: str) -> CheckedClaim:
    records = tuple(filter(None, [parts.pop("record", "")]))
    introducer = parts.pop("introducer", "")
    return CheckedClaim(Claim(kind, "quoted words", **parts), state, "because", records, introducer)


def known(knowledge: Knowledge, last_on: date | None = None) -> Case:
    return case(knowledge, knowing=Knowing(knowledge, last_on=last_on))


def test_accept_names_the_month_of_the_last_exchange() -> None:
    body = draft(known(Knowledge.SPOKEN, date(2026, 8, 11)), Verdict.ACCEPT).body
    assert body.startswith("Hi Ana,\n\n")
    assert "in August," in body
    assert body.endswith("\n\nSam")


def test_month_of_long_ago_comes_with_its_year() -> None:
    assert "in March 2024" in draft(known(Knowledge.MET, date(2024, 3, 1)), Verdict.ACCEPT).body
    spanish = replace(known(Knowledge.MET, date(2024, 3, 1)), reading=NoteReading(NoteKind.PERSONAL, "es"))
    assert "en marzo de 2024" in draft(spanish, Verdict.ACCEPT).body


def test_accept_names_a_proven_introducer() -> None:
    one = case(Knowledge.INTRODUCED, knowing=Knowing(Knowledge.INTRODUCED, introduced_by=BY_MARIA))
    assert "Maria Lopez put us in touch in March" in draft(one, Verdict.ACCEPT, 3).body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("knowledge", list(Knowledge))
def test_accept_asks_nothing(language: str, knowledge: Knowledge) -> None:
    one = case(
        knowledge, language=language, knowing=Knowing(knowledge, last_on=TODAY, introduced_by=BY_MARIA)
    )
    assert "?" not in draft(one, Verdict.ACCEPT).body


def test_introducer_of_a_merely_possible_match_is_never_named() -> None:
    knowing = Knowing(Knowledge.INTRODUCED, introduced_by=BY_MARIA)
    one = case(knowing=knowing, match=Matched(Match.POSSIBLE))
    for verdict in Verdict:
        assert "Maria" not in draft(one, verdict).body


def test_confirmed_event_is_named_as_the_owner_calls_it() -> None:
    checked = claim(ClaimKind.MET, ClaimState.CONFIRMED, event="that data thing", record="event:7")
    body = draft(case(claims=(checked,)), Verdict.TALK, 6).body
    assert "Porto Data Day; I was there" in body
    assert "that data thing" not in body
    assert "15 to 30 minutes" in body


@pytest.mark.parametrize("verdict", [Verdict.ACCEPT, Verdict.TALK, Verdict.DECLINE])
@pytest.mark.parametrize("state", [ClaimState.UNKNOWN, ClaimState.CONTRADICTED])
def test_unproven_claims_never_appear(verdict: Verdict, state: ClaimState) -> None:
    lies = tuple(
        claim(kind, state, organisation="Lieworks", event="Liefest", place="Lietown", person="Lia Liar")
        for kind in ClaimKind
    )
    one = case(note="We met at Liefest in Lietown, ask Lia Liar of Lieworks", claims=lies)
    assert "Lie" not in draft(one, verdict).body
    assert "Lia" not in draft(one, verdict).body


def test_unknown_claims_never_appear_in_a_question_either() -> None:
    one = case(claims=(claim(ClaimKind.MET, organisation="Lieworks", event="Liefest", person="Lia Liar"),))
    assert "Li" not in draft(one, Verdict.ASK, 9).body


def test_contradicted_event_is_put_as_the_senders_words() -> None:
    one = case(claims=(claim(ClaimKind.MET, ClaimState.CONTRADICTED, event="Harbour Forum"),))
    body = draft(one, Verdict.ASK, 7).body
    assert "You mention Harbour Forum; I cannot match that" in body
    assert "I was at Harbour Forum" not in body


def test_contradicted_event_that_is_long_is_not_copied() -> None:
    one = case(
        claims=(claim(ClaimKind.MET, ClaimState.CONTRADICTED, event="the forum where you promised me " * 3),)
    )
    body = draft(one, Verdict.ASK, 7).body
    assert "promised" not in body
    assert "cannot match what you write" in body


def test_namesake_is_put_as_a_question_with_the_month() -> None:
    met = Evidence("met", "You met Ana Silva", on=date(2026, 3, 4))
    one = case(match=Matched(Match.POSSIBLE, others=(met,)))
    assert "in touch with somebody called Ana Silva in March. Was that you" in draft(one, Verdict.ASK, 9).body


def test_shared_employer_is_named_when_the_evidence_names_it() -> None:
    both = Evidence("shared", "You both worked at Northwind in 2019")
    one = case(Knowledge.SHARED, knowing=Knowing(Knowledge.SHARED, evidence=(both,)))
    assert "Northwind is on both our paths" in draft(one, Verdict.ASK, 9).body


def test_shared_event_is_named_by_its_record() -> None:
    both = Evidence("shared", "You were both at a large meeting", ("event:7",))
    one = case(Knowledge.SHARED, knowing=Knowing(Knowledge.SHARED, evidence=(both,)))
    assert "I was at Porto Data Day" in draft(one, Verdict.ASK, 9).body


def test_scam_from_a_known_account_is_asked_elsewhere_with_a_subject() -> None:
    one = case(Knowledge.MET, kind=NoteKind.SCAM, knowing=Knowing(Knowledge.MET, last_on=TODAY))
    asked = draft(one, Verdict.ASK, 2)
    assert asked.subject == "A LinkedIn invitation in your name"
    assert "was that you" in asked.body


def test_claimed_introduction_also_drafts_a_question_to_the_introducer() -> None:
    one = case(claims=(claim(ClaimKind.INTRODUCED, introducer="Maria Lopez", person="Maria"),), language="de")
    reply = draft(one, Verdict.TALK, 5, language="en")
    assert "Maria Lopez" in reply.body
    (check,) = reply.also
    assert (check.kind, check.subject, check.language) == ("check", "Did you send Ana Silva to me?", "en")
    assert check.body.startswith("Hi Maria,")


def test_other_rules_draft_no_question_to_anybody_else() -> None:
    one = case(claims=(claim(ClaimKind.INTRODUCED, introducer="Maria Lopez"),))
    assert draft(one, Verdict.TALK, 8).also == ()


def test_only_a_decline_may_stay_unsent() -> None:
    assert [verdict for verdict in Verdict if draft(case(), verdict).may_stay_unsent] == [Verdict.DECLINE]


@pytest.mark.parametrize(
    ("language", "note", "said"),
    [
        ("de", "Können wir uns vernetzen?", "Ihre Einladung"),
        ("de", "Hast du Zeit?", "deine Einladung"),
        ("es", "¿Tienes tiempo?", "tu invitación"),
        ("es", "¿Tiene usted tiempo?", "su invitación"),
        ("nl", "Heb je tijd?", "je uitnodiging"),
        ("nl", "Hebt u tijd?", "uw uitnodiging"),
        ("it", "Avrebbe tempo?", "Buongiorno Ana"),
        ("it", "Hai visto il tuo articolo?", "Ciao Ana"),
        ("fr", "Tu as le temps ?", "votre invitation"),
    ],
)
def test_reply_addresses_the_sender_as_the_note_does(language: str, note: str, said: str) -> None:
    assert said in draft(case(note=note, language=language), Verdict.TALK).body


def test_language_is_the_senders_then_the_given_then_english() -> None:
    assert draft(case(language="it"), Verdict.ASK, language="de").language == "it"
    assert draft(case(language=""), Verdict.ASK, language="de-AT").language == "de"
    assert draft(case(language=""), Verdict.ASK, language="fi").language == "en"
    assert draft(case(language="it"), Verdict.ASK, in_language="nl").language == "nl"


def test_short_is_shorter_in_every_language() -> None:
    for language in LANGUAGES:
        for verdict in Verdict:
            one = case(language=language)
            assert len(draft(one, verdict, length="short").body) < len(draft(one, verdict).body)


def test_sender_without_a_usable_name_is_greeted_without_one() -> None:
    assert draft(replace(case(), sender=Sender("")), Verdict.ASK).body.startswith("Hello,\n\n")
    assert draft(replace(case(), sender=Sender("www.win.example Prize")), Verdict.ASK).body.startswith(
        "Hello,\n\n"
    )


LINK = re.compile(r"://|www\.|mailto:|@|\w\.[^\W\d_]{2,}", re.IGNORECASE)
NASTY = st.sampled_from(
    [
        "http://evil.example",
        "evil.example",
        "\r\nBcc: x@y.example",
        "{first_name}",
        "\u202e",
        "\u2028",
        "!",
        "😀",
    ]
)
ANY_TEXT = st.lists(st.one_of(st.text(max_size=15), NASTY), max_size=4).map("".join)


@given(
    ANY_TEXT,
    ANY_TEXT,
    ANY_TEXT,
    st.sampled_from(list(Verdict)),
    st.sampled_from(LANGUAGES),
    st.integers(1, 9),
)
def test_no_text_smuggles_lines_links_or_fields(  # noqa: PLR0917
    name: str, note: str, word: str, verdict: Verdict, language: str, rule: int
) -> None:
    checked = tuple(
        claim(kind, state, organisation=word, event=word, person=word, introducer=word)
        for kind in ClaimKind
        for state in ClaimState
    )
    one = replace(case(note=note, claims=checked, language=language), sender=Sender(name))
    reply = draft(one, verdict, rule)
    for each in (reply, *reply.also):
        assert each.subject.isprintable()
        assert not LINK.search(each.subject + each.body)
        assert len(each.body.split("\n\n")) == 3
        assert all(
            line.isprintable() or "\u200d" in line or "\u200c" in line for line in each.body.split("\n")
        )
        assert not re.search(r"[{}!😀]", each.body)
        assert len(each.body) <= 600


def test_value_that_looks_like_a_field_is_not_filled_again() -> None:
    one = case(claims=(claim(ClaimKind.MET, ClaimState.CONTRADICTED, event="{owner_first_name} Day"),))
    assert "Sam Day" not in draft(one, Verdict.ASK, 7).body


def test_ask_names_the_month_of_a_message_that_was_never_answered() -> None:
    fact = Evidence("wrote", "Ana Silva wrote to you once and you did not answer", on=date(2024, 5, 2))
    one = case(Knowledge.WROTE, kind=NoteKind.BLANK, knowing=Knowing(Knowledge.WROTE, (fact,)))
    assert "a message thread from May 2024" in draft(one, Verdict.ASK, 9).body


def test_a_role_is_answered_before_praise() -> None:
    said = (claim(ClaimKind.KNOWS_WORK), claim(ClaimKind.RECRUITS))
    assert "writing about a role" in draft(case(claims=said), Verdict.TALK).body


@pytest.mark.parametrize("length", ["normal", "short"])
def test_a_no_that_suggests_to_follow_says_so_at_any_length(length: str) -> None:
    no = replace(decide(Verdict.DECLINE), follows=True)
    body = draft_reply(case(), no, owner=OWNER, today=TODAY, length=length).body
    assert "please follow my profile" in body
