"""The strongest reason in few words: short enough for a row, whatever it is."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.cases import TODAY, case, claim

from firsthand.actions.review import Reviewed
from firsthand.core.evidence import weigh
from firsthand.core.invitations import Match, Matched
from firsthand.core.knowledge import (
    Employment,
    Exchange,
    Introduced,
    Knowledge,
    Owner,
    Person,
    Praise,
    Refusal,
)
from firsthand.core.notes.values import Claim, ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.policy import TRUSTED_NETWORK, decide
from firsthand.store.queries.invitations import OpenInvitation
from firsthand.web.pages.gists import gist_of

ROOM = 52  # letters that fit beside each other on a phone
OWNER = Owner(
    "Rui Costa", employments=(Employment("position:1", "Northwind", "", date(2017, 1, 1), date(2020, 6, 30)),)
)
ANA = Person(1, "Ana Silva")
CHAT = Exchange("conversation:1", 2, 3, 2, date(2025, 12, 1), date(2026, 1, 11))
WORKED = Employment("seen:1", "Northwind", "", date(2018, 2, 1), date(2021, 1, 31))
PUT = Introduced("message:9", "Maria Lopez", 7, date(2026, 5, 3), 3, Knowledge.MET, date(2026, 9, 1))


def gist(found) -> str:
    said = gist_of(
        Reviewed(
            OpenInvitation(found, 1, "received", None, None, "linkedin"),
            decide(found, TRUSTED_NETWORK, TODAY),
        )
    )
    assert len(said) <= ROOM
    return said


def known(**facts) -> str:
    return gist(case(known=weigh(replace(ANA, **facts), OWNER, as_of=TODAY)))


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"exchanges": (CHAT,)}, "5 messages, last 11 Jan 2026"),
        ({"exchanges": (CHAT,), "employments": (WORKED,)}, "Worked together at Northwind"),
        ({"employments": (WORKED,)}, "You were both at Northwind"),
        (
            {"praises": (Praise("recommendation:1", True, True, date(2020, 5, 10)),)},
            "Recommended you, 10 May 2020",
        ),
        ({"introductions": (PUT,)}, "Introduced by Maria Lopez"),
        ({"exchanges": (replace(CHAT, sent=0),)}, "You never answered, last on 11 Jan 2026"),
        ({"exchanges": (replace(CHAT, people=9),)}, "Both in a large conversation, 11 Jan 2026"),
    ],
)
def test_what_is_known_is_said_in_few_words(facts, said) -> None:
    assert known(**facts) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (case(), "Not in your records, no note"),
        (case(NoteKind.TEMPLATE), "Not in your records, mass text"),
        (case(NoteKind.PITCH), "Sells something"),
        (case(NoteKind.SCAM), "Reads like a scam"),
        (
            case(refusals=(Refusal("mark:1", "declined", date(2026, 3, 4)),)),
            "You declined them on 4 Mar 2026",
        ),
        (case(asked_on=date(2026, 9, 30)), "Asked on 30 Sep 2026, no answer yet"),
        (case(asked_on=date(2026, 9, 1)), "Asked on 1 Sep 2026, no answer"),
        (case(grade=Match.POSSIBLE), "The Ana Silva you know of?"),
    ],
)
def test_other_reasons_are_short_too(found, said) -> None:
    assert gist(found) == said


def test_personal_note_says_why_and_leaves_the_quote_away() -> None:
    because = "It speaks of your own work: “Hi Rui, I read your article on counting twice and…”"
    found = replace(case(NoteKind.PERSONAL), reading=NoteReading(NoteKind.PERSONAL, "en", because=because))
    assert gist(found) == "Speaks of your own work"


@pytest.mark.parametrize(
    ("state", "end"),
    [(ClaimState.CONFIRMED, ": you were there"), (ClaimState.CONTRADICTED, ": your records differ")],
)
def test_claim_tells_how_its_check_came_out(state, end) -> None:
    said = Claim(ClaimKind.MET, "met at Porto", event="Porto Data Day")
    checked = replace(claim(ClaimKind.MET, state), claim=said)
    assert gist(case(NoteKind.PERSONAL, claims=(checked,))) == f"Says you met at Porto Data Day{end}"


def test_namesake_has_a_row_without_a_date_to_cut() -> None:
    match = Matched(Match.POSSIBLE, 3, "Ana Silva", "")
    assert gist(replace(case(), match=match)) == "The Ana Silva you know of?"
