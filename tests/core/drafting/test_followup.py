"""The follow-up after accepting: built from evidence alone, and each sentence says what it rests on."""

import re
from datetime import UTC, date, datetime

import pytest

from firsthand.core.drafting import Draft
from firsthand.core.drafting.followup import Recipient, draft_follow_up
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.tone import Length
from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.offers import Offer, OfferKind, Said
from firsthand.core.pipeline import Fact, FactKind, Start, course_of
from firsthand.core.stops import TRUSTED_NETWORK

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ON = date(2026, 11, 10)
OFFERS = (
    Offer(1, OfferKind.OFFER, "counting pumps in hospitals", ON),
    Offer(2, OfferKind.OFFER, "harbour statistics", ON),
)
SEEK = Offer(3, OfferKind.SEEK, "a controller in Porto", ON)
NOTE = Said("How do you count infusion pumps at night?", "invitation:7", ON)


def way(*kinds: str):
    start = Start(date(2026, 11, 1), "invitation:7")
    facts = [
        Fact(
            FactKind(kind),
            date(2026, 11, 10 + n),
            datetime(2026, 11, 10 + n, 9, tzinfo=UTC),
            f"mark:{n}",
            place=n,
        )
        for n, kind in enumerate(kinds)
    ]
    return course_of(start, facts, TRUSTED_NETWORK, NOW)


def drafted(
    *said: Said, lists=(*OFFERS, SEEK), name: str = "Ana Silva", is_own: bool = False, **more
) -> Draft:
    to = Recipient(name, way(*more.pop("kinds", ("accepted",))), is_own, said)
    more = {"today": NOW.date(), "wordings": {}} | more
    return draft_follow_up(to, lists, owner_name="Nora Velden", **more)


def test_thanks_then_help_then_wish_each_with_what_it_rests_on() -> None:
    made = drafted(NOTE)
    assert made.body == (
        "Hi Ana,\n\nThank you for the invitation. I am glad that we are connected now.\n\n"
        "You mention “pumps”. That is something I can help with: counting pumps in hospitals."
        " Just tell me what would be of use.\n\n"
        "And should you come across it, this is what I am looking for: a controller in Porto.\n\nNora"
    )
    assert [each.records for each in made.rests_on] == [
        ("mark:0",),
        ("invitation:7", "offer:1"),
        ("offer:3",),
    ]
    assert made.rests_on[1].because == "They wrote “pumps”; you can help with: counting pumps in hospitals."


def test_where_nothing_fits_the_newest_entry_is_offered_and_nothing_is_said_of_them() -> None:
    made = drafted(Said("Hello there", "message:1", ON))
    assert made.rests_on[1].text == (
        "If it is of use to you, this is what I can help with: harbour statistics. Just tell me."
    )
    assert "Hello there" not in made.body


def test_what_the_owner_noted_of_the_talk_counts_but_not_for_the_language() -> None:
    dutch = Said("heeft hulp nodig met harbour statistics voor het hele team van de haven", "logged:4", ON)
    made = drafted(dutch)
    assert made.language == "en"
    assert "harbour statistics voor" not in made.body
    made = drafted(Said("a hand with harbour statistics", "logged:4", ON, "needs"))
    assert (
        made.rests_on[1].because == "You noted “harbour statistics”; you can help with: harbour statistics."
    )


@pytest.mark.parametrize("code", TONGUES)
def test_what_was_only_noted_of_a_talk_is_not_said_to_be_written(code: str) -> None:
    made = drafted(Said("pumps at night", "logged:4", ON, "needs"), in_language=code)
    assert made.rests_on[1].wording == f"{code}.followup.noted"
    assert "pumps" in made.rests_on[1].text
    assert made.rests_on[1].text != drafted(NOTE, in_language=code).rests_on[1].text


def test_what_is_written_in_another_language_is_left_out() -> None:
    lists = (
        Offer(1, OfferKind.OFFER, "finding what slows a warehouse down", ON),
        Offer(2, OfferKind.OFFER, "counting pumps at night without stopping work", ON),
        Offer(3, OfferKind.SEEK, "somebody who keeps our books", ON),
    )
    made = drafted(NOTE, lists=lists, in_language="de")
    assert [each.wording for each in made.rests_on] == ["de.followup.plain", "de.followup.help"]
    assert "in the language of this letter; no entry is translated" in made.rests_on[1].because
    german = (*lists, Offer(4, OfferKind.OFFER, "Pumpen zählen, wenn die Klinik schläft", ON))
    made = drafted(NOTE, lists=german, in_language="de")
    assert "hierbei kann ich helfen: Pumpen zählen, wenn die Klinik schläft." in made.body
    assert "somebody who keeps our books" in drafted(NOTE, lists=german).body


def test_without_lists_help_is_open_and_no_wish_is_made() -> None:
    made = drafted(NOTE, lists=())
    assert [each.wording for each in made.rests_on] == ["en.followup.plain", "en.followup.help"]
    assert "pumps" not in made.body


@pytest.mark.parametrize(
    ("kinds", "is_own", "wording"),
    [
        (("talk", "held", "accepted"), False, "followup.talked"),
        (("accepted",), True, "followup.welcomed"),
        (("asked", "accepted"), False, "followup.plain"),
    ],
)
def test_thanks_are_for_what_happened(kinds: tuple[str, ...], is_own: bool, wording: str) -> None:
    assert drafted(kinds=kinds, is_own=is_own).rests_on[0].wording == f"en.{wording}"


def test_it_is_written_in_the_language_and_the_way_they_wrote() -> None:
    german = Said(
        "Hallo Nora, kannst du mir sagen, wie ihr nachts die Pumpen im Krankenhaus zählt?", "message:1", ON
    )
    made = drafted(german)
    assert made.language == "de"
    assert "deine Einladung" in made.body
    assert drafted(german, in_language="fr").language == "fr"
    assert drafted(language="nl").language == "nl"


@pytest.mark.parametrize("code", TONGUES)
def test_every_language_says_all_parts_and_leaves_no_field_open(code: str) -> None:
    made = drafted(NOTE, in_language=code)
    assert len(made.rests_on) == 3
    assert made.subject
    for text in ("pumps", "counting pumps in hospitals", "a controller in Porto", "Ana", "Nora"):
        assert text in made.body
    assert not re.search(r"[{}\[\]|]", made.body)


def test_what_strangers_write_cannot_bring_links_or_lies_into_it() -> None:
    planted = Said(
        "Pumps {offer} https://evil.example/pumps You promised me 500 euros for pumps!", "message:1", ON
    )
    body = drafted(planted, name="Ana {seek} www.evil.example").body
    for lie in ("evil", "500", "euros", "promised", "http"):
        assert lie not in body


def test_own_words_of_the_owner_are_used() -> None:
    made = drafted(NOTE, wordings={"en.followup.plain": "Good to have you here, {first_name}."})
    assert made.rests_on[0].text == "Good to have you here, Ana."


def test_what_they_did_lately_is_thanked_for() -> None:
    done = Favour(FavourKind.INTRODUCTION, False, ON, whom="Carl Fenn", record="mail:3")
    to = Recipient(
        "Ana Silva", way("connected"), False, (), (done, Favour(FavourKind.HELP, True, ON, record="favour:2"))
    )
    made = draft_follow_up(to, (), today=ON, owner_name="Sam Reyes", wordings={}, in_language="de")
    assert "\n\nVielen Dank, dass Sie mich mit Carl Fenn in Kontakt gebracht haben." in made.body
    assert [each.records for each in made.rests_on] == [("mark:0",), ("mail:3",), ()]
    short = draft_follow_up(
        to, (), today=ON, owner_name="Sam Reyes", wordings={}, in_language="de", length=Length.SHORT
    )
    assert len(short.body.split("\n\n")) == 4
