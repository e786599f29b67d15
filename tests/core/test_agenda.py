"""The agenda of a talk: from evidence alone, and what to ask where there is none."""

from datetime import date

from firsthand.core.agenda import agenda_of
from firsthand.core.knowledge import Evidence
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState
from firsthand.core.offers import Offer, OfferKind, Said

ON = date(2026, 11, 20)
OFFER = Offer(1, OfferKind.OFFER, "counting pumps", ON)
SEEK = Offer(2, OfferKind.SEEK, "a controller in Porto", ON)


def told(*args) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.title, each.text, each.records) for each in agenda_of(*args, ON)]


def test_points_rest_on_records() -> None:
    known = [Evidence("met", "You met on 4 March 2026", ("meeting:3",))]
    said = [
        Said("How do you count pumps?", "invitation:7", ON),
        Said("I know a controller", "message:9", ON),
        Said("call, needs a lift", "logged:4", ON),
    ]
    assert told("Head of Stores", known, said, [OFFER, SEEK]) == [
        ("Who they are", "Head of Stores", ()),
        ("How you know each other", "You met on 4 March 2026", ("meeting:3",)),
        ("What they asked", "How do you count pumps?", ("invitation:7",)),
        ("What they wrote", "I know a controller", ("message:9",)),
        ("What you noted", "call, needs a lift", ("logged:4",)),
        (
            "How you may help",
            "They wrote “count pumps”; you can help with: counting pumps.",
            ("invitation:7", "offer:1"),
        ),
        (
            "How they may help you",
            "You are looking for: a controller in Porto. They wrote “controller”.",
            ("offer:2", "message:9"),
        ),
    ]


def test_where_nothing_is_known_it_says_what_to_ask() -> None:
    assert [text for _, text, _ in told("", [], [], [])] == [
        "Ask what they do: the invitation does not say.",
        "Your records show no contact before: ask what made them think of you.",
        "Ask what would help them.",
    ]


def test_long_texts_are_cut_at_a_word() -> None:
    [_, _, (_, text, _), *_] = told("", [], [Said("pump " * 100, "message:1", ON)], [])
    assert text.endswith("pump …")
    assert len(text) <= 202


def test_what_the_note_claims_stands_with_its_check_and_is_not_denied() -> None:
    claims = (
        CheckedClaim(
            Claim(ClaimKind.INTRODUCED, "Peter told me to write", person="Peter"),
            ClaimState.UNKNOWN,
            "Says Peter put you in touch: you know nobody of that name",
        ),
        CheckedClaim(
            Claim(ClaimKind.KNOWS_WORK, "I read your report"), ClaimState.UNKNOWN, "Says they know your work"
        ),
        CheckedClaim(Claim(ClaimKind.WANTS_TO_MEET, "a call"), ClaimState.UNKNOWN, "wants to meet"),
    )
    points = agenda_of("", (), (), (), ON, claims=claims)
    assert [each.text for each in points if each.title == "How you know each other"] == [
        "Says Peter put you in touch: you know nobody of that name",
        "Says they know your work",
    ]
