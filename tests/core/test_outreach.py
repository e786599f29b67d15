"""Checking a note before it is sent: what it says, whom it greets, what was sent before, what the records say."""

from datetime import UTC, date, datetime

import pytest

from firsthand.core.evidence import weigh
from firsthand.core.knowledge import Card, Employment, Exchange, Meeting, Owner, Person, Praise
from firsthand.core.notes.values import NoteKind
from firsthand.core.outreach import Addressee, Checked, Earlier, RemarkCode, check_note, other_name
from firsthand.core.outreach_words import hurdles

TODAY = date(2026, 11, 30)
MARLENE = Person(
    7,
    "Marlene Vogt",
    names=("Marlene Vogt",),
    cards=(Card("card:1", "Marlene Vogt", "Corvane Pharma", "Head of Procurement"),),
    exchanges=(Exchange("thread:1", 2, 3, 3, date(2024, 3, 1), date(2024, 5, 2)),),
)
STRANGER = Person(8, "Ola Berg", names=("Ola Berg",))
NORA = Owner(
    name="Nora Fielding",
    names=("Nora Fielding",),
    employments=(Employment("position:1", "Tidewell Software", "Lead", date(2018, 1, 1), date(2020, 1, 1)),),
)
GENERIC = "I came across your profile and would love to connect and add you to my network of experts."


def check(text: str, person: Person = MARLENE, *, limit: int = 200, **told: object) -> Checked:
    addressee = Addressee(person, weigh(person, NORA, as_of=TODAY))
    return check_note(text, addressee, NORA, TODAY, limit=limit, **told)  # type: ignore[arg-type]


def codes(text: str, person: Person = MARLENE, **told: object) -> list[str]:
    return [each.code.value for each in check(text, person, **told).remarks]


def test_a_note_about_the_two_is_ready() -> None:
    found = check(
        "Hi Marlene, your talk on cold chain labels at Porto Data Day changed our returns. How did the drivers take it?"
    )
    assert (found.kind, found.is_ready) == (NoteKind.PERSONAL, True)
    assert found.remarks[-1].text.startswith("It speaks of their own work: “")


def test_what_anybody_could_get_is_told_with_what_would_help() -> None:
    [remark] = check(GENERIC).remarks
    assert remark.code is RemarkCode.GENERIC
    assert (
        remark.advice == "Say how you know each other: you wrote to each other 6 times, last on 2 May 2024."
    )
    [of_stranger] = check(GENERIC, STRANGER).remarks
    assert of_stranger.advice.startswith("Your records hold nothing that connects you.")


def test_a_job_alone_is_no_reason() -> None:
    assert codes("As Head of Procurement you surely look for ways to save costs. I'd love to connect!") == [
        "title"
    ]


def test_no_note_is_told_with_what_it_could_say() -> None:
    assert codes("  \n") == ["blank"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x" * 201, "long"),
        ("Hi {first_name}, good to meet you at the fair", "gap"),
        ("Hi Anna, we spoke about pallets", "name"),
        ("Hi Marlene, have a look at https://fast.example/demo", "link"),
        ("Hi Marlene, we help companies like Corvane save 30% on freight. Book a demo now.", "offer"),
        ("I'd like to add you to my professional network on LinkedIn.", "default"),
    ],
)
def test_what_is_wrong_is_told(text: str, code: str) -> None:
    found = check(text)
    assert code in [each.code.value for each in found.remarks]
    assert not found.is_ready
    assert all(each.advice for each in found.remarks if each.wants_change)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Marlene, hello", ""),
        ("Liebe Frau Vogt, guten Tag", ""),
        ("Bonjour Marlène, salut", ""),
        ("Dear Dr. Vogt, hello", ""),
        ("Hi there, hello", ""),
        ("Hello, I write to you", ""),
        ("Grüß dich Anna, hallo", "Anna"),
        ("Hola Begoña: hola", "Begoña"),
        ("Dag Pieter, hallo", "Pieter"),
    ],
)
def test_a_greeting_names_the_one_it_is_for(text: str, name: str) -> None:
    assert other_name(text, MARLENE) == name


def test_the_same_words_to_several_are_told() -> None:
    told = [Earlier(f"Hi Joe, {GENERIC}", is_accepted=False), Earlier(f"Hi Ina, {GENERIC}", is_accepted=True)]
    [remark] = check(f"Hi Marlene, {GENERIC}", earlier=told).remarks
    assert remark.text == "You sent these words, or nearly these, to 2 others before; 1 of them accepted."
    assert not codes(
        "Hi Marlene, your list of pallet sizes saved us in May. Still yours?", earlier=told
    ).count("alike")


@pytest.mark.parametrize("greeting", ["Hi {},", "Hallo {},", "Hola, {}:", "Bom dia, {},", "Gentile {},"])
def test_our_own_draft_is_held_against_no_note_that_rests_on_other_evidence(greeting: str) -> None:
    told = "we met in {} (“{}”), and I would like to stay in touch with you from now on, also by mail."
    draft = f"{greeting.format('Marlene')} {told.format('May', 'Cold chain')}"
    other = Earlier(f"{greeting.format('Graham')} {told.format('June', 'Routes')}", is_accepted=False)
    assert "alike" not in codes(draft, earlier=[other], drafted=draft)
    assert "alike" in codes(draft, earlier=[other])  # their own words, nearly the same
    same = Earlier(f"{greeting.format('Graham')} {told.format('May', 'Cold chain')}", is_accepted=False)
    assert "alike" in codes(draft, earlier=[same], drafted=draft)


def test_claims_are_held_against_the_records() -> None:
    told = check("Hi Marlene, we worked together at Tidewell Software in 2019, remember the stock count?")
    assert told.remarks[0].text == (
        "You write that you worked together at Tidewell Software in 2019: you were there between 2018 and 2020."
    )
    wrong = check("Hi Marlene, we worked together at Tidewell Software in 2012, remember the stock count?")
    assert (wrong.remarks[0].code, wrong.is_ready) == (RemarkCode.CONTRADICTED, False)


@pytest.mark.parametrize("gap", ["{first name}", "{first_name}", "[Name]"])
def test_a_place_left_to_fill_in_hides_nothing_of_what_is_proven(gap: str) -> None:
    text = "Hi {}, we worked together at Tidewell Software in 2019, remember the stock count?"
    told, full = (check(text.format(name)).remarks for name in (gap, "Marlene"))
    assert told[0].code is RemarkCode.GAP
    assert told[1:] == full


def test_of_whom_one_knows_the_place_need_not_be_named() -> None:
    kathy = Person(
        9,
        "Kathy Bren",
        names=("Kathy Bren",),
        praises=(Praise("recommendation:1", True, True, date(2020, 5, 19)),),
    )
    found = check("Hi Kathy, we worked together and I'd like to stay in touch", kathy)
    assert found.is_ready
    assert [each.code.value for each in found.remarks] == ["confirmed", "personal"]
    assert not check("Hi Ola, we worked together and I'd like to stay in touch", STRANGER).is_ready


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Hi Ottilie, we met at Porto Data Day in September. Shall we talk again?", "unproven"),
        ("Hi Ottilie, we met at Porto Data Day. Shall we talk again?", "unproven"),
        ("Hi Ottilie, we met in September. Shall we talk again?", "unproven"),
        ("Hi Ottilie, we met in November. Shall we talk again?", "confirmed"),
    ],
)
def test_to_know_each_other_proves_no_occasion_that_the_note_names(text: str, code: str) -> None:
    call = Meeting("event:1", "call", datetime(2026, 11, 21, 12, tzinfo=UTC), 2, is_logged=True)
    ottilie = Person(10, "Ottilie Brand", names=("Ottilie Brand",), meetings=(call,))
    first = check(text, ottilie).remarks[0]
    assert first.code == code
    assert first.text.endswith(
        "nothing in your records shows it." if code == "unproven" else "you met on 21 November 2026."
    )


def test_what_is_proven_hides_no_other_claim() -> None:
    call = Meeting("event:1", "call", datetime(2026, 11, 21, 12, tzinfo=UTC), 2, is_logged=True)
    ottilie = Person(10, "Ottilie Brand", names=("Ottilie Brand",), meetings=(call,))
    text = "Hi Ottilie, we met in November. Before that we met at Porto Data Day in September."
    assert {"confirmed", "unproven"} <= set(codes(text, ottilie))


def test_what_speaks_against_it_is_told() -> None:
    told = hurdles(MARLENE, waiting=12, before=(), this_week=20, per_week=20)
    assert [(each.code, each.invitation) for each in told] == [("waiting", 12), ("week", 0)]
    assert hurdles(STRANGER, waiting=None, before=(), this_week=3, per_week=20) == ()
