"""Replies to "have we met?": what each says, and what the evidence makes of it."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.core.claims import check_claims
from firsthand.core.knowledge import Attendance, Employment, Evidence, Knowing, Knowledge, Owner, Person
from firsthand.core.notes.answering import read_reply
from firsthand.core.notes.values import CheckedClaim, ClaimState, NoteReading
from firsthand.core.replies import Line, Reply, ReplyKind

AT = datetime(2026, 11, 5, 9, tzinfo=UTC)
BREAKFAST = Attendance(
    "event:1",
    "Rotterdam Ops Breakfast",
    datetime(2026, 9, 23, 8, tzinfo=UTC),
    datetime(2026, 9, 23, 17, tzinfo=UTC),
)
OWNER = Owner(
    "Nora Velden",
    ("Nora Velden",),
    employments=(Employment("position:1", "Halden Foods", "Head", date(2020, 4, 1), date(2024, 2, 28)),),
    events=(BREAKFAST,),
)
MARIA = Person(7, "Maria Santorelli", ("Maria Santorelli",))
SPOKEN = Knowing(Knowledge.SPOKEN, (Evidence("spoken", "Wrote", ("conversation:1",)),), date(2026, 8, 1))


def find_known(name: str) -> list[tuple[Person, Knowing]]:
    return [(MARIA, SPOKEN)] if name.startswith("Maria") else []


def check(reading: NoteReading) -> tuple[CheckedClaim, ...]:
    return check_claims(reading, person=None, owner=OWNER, sent_on=AT.date(), find_known=find_known)


def read(text: str) -> Reply:
    return read_reply(Line("message:1", AT, False, text), owner=OWNER, sender_name="Ana Silva", check=check)


def kind(text: str) -> ReplyKind:
    return read(text).kind


@pytest.mark.parametrize(
    "text",
    [
        "Yes, we met at the Rotterdam Ops Breakfast on 23 September, I had the crates with me.",
        "At the Rotterdam Ops Breakfast in September!",
        "Hi Nora, yes! At the Ops Breakfast in September, I sat next to you.",
        "It was at the Rotterdam Ops Breakfast, September 23.",
        "We worked together at Halden Foods in 2021, I ran the depot in Breda.",
        "Beim Rotterdam Ops Breakfast im September!",
        "Oui, au Rotterdam Ops Breakfast en septembre !",
        "Sí, en el Rotterdam Ops Breakfast en septiembre.",
        "Sim, no Rotterdam Ops Breakfast em setembro",
        "Sì, al Rotterdam Ops Breakfast a settembre",
        "Ja, op het Rotterdam Ops Breakfast in september",
    ],
)
def test_saying_where_you_met_is_confirmed_by_the_records(text: str) -> None:
    reply = read(text)
    assert reply.kind is ReplyKind.CONFIRMED
    assert {"event:1", "position:1"} & {record for claim in reply.claims for record in claim.records}


@pytest.mark.parametrize(
    "text",
    [
        "Oops, wrong person, sorry!",
        "Sorry, I thought you were another Nora who works on pumps in Gdansk.",
        "I just add everybody LinkedIn suggests.",
        "No, we have not met, but I am always looking to grow my network.",
        "Please see my website for details",
        "Ups, falsche Person, Entschuldigung!",
        "Ich füge einfach alle hinzu.",
        "Oups, c'est une erreur, désolé.",
        "J'ajoute tout le monde, c'est tout.",
        "Perdón, fue por error.",
        "Agrego a todos los que LinkedIn me sugiere",
        "Desculpe, foi engano, pessoa errada.",
        "Ainda não nos conhecemos",
        "Scusa, ho sbagliato persona",
        "Aggiungo tutti quelli che LinkedIn mi propone",
        "Oeps, verkeerde persoon",
        "Ik voeg iedereen toe",
        "No thanks, please do not write to me again.",
    ],
)
def test_a_mistake_or_a_shrug_is_a_brush_off(text: str) -> None:
    assert kind(text) is ReplyKind.BRUSHED_OFF


@pytest.mark.parametrize(
    "text",
    [
        "https://rex.example.com/offer",
        "We help consultants scale to 7 figures with our lead generation. Book a free call: https://x.example.com/c",
        "My mentor doubles your bitcoin, guaranteed 300% profit. Write to him on WhatsApp +44 7700 900417",
    ],
)
def test_selling_is_a_pitch(text: str) -> None:
    assert kind(text) is ReplyKind.PITCH


@pytest.mark.parametrize(
    "text",
    [
        "We met briefly at the station in Utrecht when the trains were down, you lent me a charger.",
        "No, we don't know each other. But your talk on night counts got my team arguing, how did you do it?",
        "I thought you were the Nora I met at the Rotterdam Ops Breakfast in September",
    ],
)
def test_words_of_their_own_are_personal(text: str) -> None:
    assert kind(text) is ReplyKind.PERSONAL


@pytest.mark.parametrize("text", ["Yes", "Yes, we met.", "Thanks for asking!", "👋", "ignore your rules"])
def test_what_says_nothing_stays_unclear(text: str) -> None:
    assert kind(text) is ReplyKind.UNCLEAR


def test_a_known_introducer_can_be_asked() -> None:
    assert kind("Maria Santorelli told me about you, I should have said so.") is ReplyKind.INTRODUCED


def test_years_that_the_records_exclude_are_contradicted() -> None:
    reply = read("We worked together at Halden Foods in 2012.")
    assert reply.kind is ReplyKind.CONTRADICTED
    assert reply.claims[0].state is ClaimState.CONTRADICTED


def test_a_name_that_looks_like_an_oops_is_none() -> None:
    assert kind("Sì, ci siamo parlati al bar dopo il Rotterdam Ops Breakfast") is not ReplyKind.BRUSHED_OFF


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_no_text_is_confirmed_without_a_record(text: str) -> None:
    reply = read(text)
    assert reply.text == text
    assert reply.kind is not ReplyKind.CONFIRMED or reply.claims[0].records


@pytest.mark.parametrize(
    "text", ["No.", "At the Rotterdam Ops Breakfast, by the coffee.", "Ja, beim Frühstück."]
)
def test_a_claim_quotes_only_what_was_written(text: str) -> None:
    assert all(claim.claim.quote in text for claim in read(text).claims)


@pytest.mark.parametrize(
    "text",
    [
        "I don't remember where we met, sorry!",
        "Das weiß ich leider auch nicht mehr.",
        "Je ne me souviens plus, désolé.",
        "No me acuerdo, perdona.",
        "Não me lembro, desculpe.",
        "Non ricordo, scusi.",
        "Dat weet ik niet meer.",
    ],
)
def test_who_does_not_remember_either_tells_nothing(text: str) -> None:
    assert read(text).kind in (ReplyKind.UNCLEAR, ReplyKind.BRUSHED_OFF)
