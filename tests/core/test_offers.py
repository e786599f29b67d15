"""What the owner can help with and looks for, held against what somebody wrote."""

from datetime import date, timedelta

import pytest

from firsthand.core.errors import UserError
from firsthand.core.offers import Offer, OfferKind, Said, best_help, best_match, check_offer, quoted

ON = date(2026, 11, 20)
PUMPS = Offer(1, OfferKind.OFFER, "counting pumps in hospitals", ON)
PLANNING = Offer(2, OfferKind.OFFER, "planning for dairies", ON)


def said(text: str, record: str = "message:1", on: date = ON) -> Said:
    return Said(text, record, on)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("I count infusion pumps in three hospitals in Gdansk.", "hospitals"),
        ("My planner left. Who plans a dairy well?", "planner"),
        ("We run a hospital pump shop", "hospital pump"),
        ("Thank you for the invitation, I would like to connect.", ""),
        ("International internship", ""),
        ("See https://pumps.example/?x=hospitals or www.pumps.example", ""),
        ("", ""),
    ],
)
def test_words_of_both_that_say_something_match(text: str, topic: str) -> None:
    found = best_match([PUMPS, PLANNING], [said(text)])
    assert (found.topic if found else "") == topic


def test_what_asks_something_comes_first_then_more_words_then_the_newest() -> None:
    texts = [
        said("We buy pumps for hospitals.", "message:1"),
        said("Do you know dairies?", "message:2", date(2026, 1, 1)),
        said("Pumps.", "message:3", date(2026, 11, 25)),
    ]
    found = best_match([PUMPS, PLANNING], texts)
    assert found
    assert (found.offer, found.said.record) == (PLANNING, "message:2")
    found = best_match([PUMPS], texts)
    assert found
    assert found.said.record == "message:1"


def test_help_is_for_what_was_lately_asked_for_or_needed() -> None:
    asked = said("Good luck with planning. Do you know anybody who counts pumps?")
    found = best_help([PUMPS, PLANNING], [asked], ON)
    assert found
    assert (found.offer, found.topic) == (PUMPS, "counts pumps")
    assert best_help([PUMPS], [asked], ON + timedelta(days=90))
    assert best_help([PUMPS], [asked], ON + timedelta(days=91)) is None
    assert best_help([PLANNING], [asked], ON) is None
    noted = Said("pumps", "logged:1", ON, "needs")
    assert best_help([PUMPS], [noted], ON)
    assert best_help([PUMPS], [Said("We need pumps", "logged:1", ON, "offers")], ON) is None


@pytest.mark.parametrize(
    "text", ["", "   ", "x" * 61, "one two three four five six seven eight nine ten", "see www.x.com"]
)
def test_entry_that_cannot_stand_in_a_letter_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="OFR-101"):
        check_offer(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  finding  what slows a warehouse <b>down</b>! ", "finding what slows a warehouse <b>down</b>!"),
        ("counting \U0001f4e6 at night", "counting \U0001f4e6 at night"),
        ("a \x00line\nbreak", "a line break"),
    ],
)
def test_entry_is_kept_as_typed(typed: str, kept: str) -> None:
    assert check_offer(typed) == kept
    assert quoted(f"{kept}.") == kept
