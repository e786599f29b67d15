import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.notes.said_texts import Said, all_said, score

from firsthand.core.notes.introductions import introduces, puts_together, who_meets
from firsthand.core.notes.languages import CODES

NAMES = ("Ana Silva", "Bob Lee")


def _tell(said: Said) -> bool:
    return introduces(said.text, said.names)


@pytest.mark.parametrize(
    "text",
    [
        "Ana, meet Bob.",
        "Ana, meet Bob. Bob, Ana is the one with the trucks.",
        "Let me introduce you two",
        "Connecting you both, as promised",
        "Hi Ana, hi Bob, long overdue!",
        "Bob, Ana. Ana, Bob.",
        "Ana, o Bob herdou um pomar. Bob, ela poda macieiras.",
        "Ana, Bob has six trucks. Bob, she has a dock without any.",
        "ana this is bob, he builds docks",
        "Looping in Bob, who knows the tender.",
        "Ich möchte euch bekannt machen",
        "Je vous mets en relation",
        "Os presento a Ana",
        "Apresento-vos a Ana",
        "Vi metto in contatto",
        "Ik stel jullie graag aan elkaar voor",
    ],
)
def test_putting_people_together_introduces(text: str) -> None:
    assert introduces(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thanks Ana, see you tomorrow",
        "Lunch tomorrow?",
        "We should meet on Tuesday",
        "Bis morgen im Büro",
        "Bob will bring the slides",
        "Say hi to Ana",
        "Ana, Bob: the slides for Monday are attached.",
        "Ana, Bob is late. Bob, where are you?",
        "Thanks for introducing me to Bob!",
        "Could you introduce me to Bob?",
        "Ana, let me introduce my sister Petra.",
        "Ana, meet Bob at the station at nine, please.",
    ],
)
def test_naming_people_introduces_nobody(text: str) -> None:
    assert not introduces(text, NAMES)


def test_one_name_in_several_spellings_is_one_person() -> None:
    assert not introduces("Ana, Silva. Silva, Ana.", ("Ana Silva", "Ana Silva Costa", "Bob Lee"))


def test_somebody_elses_introduction_is_not_theirs() -> None:
    assert introduces("Carla, meet Ana.", NAMES)
    assert not introduces("Carla, meet Petra.", NAMES)


ANA, BOB, CARLA = NAMES[0], NAMES[1], "Carla Reis"
ALL = {ANA, BOB, CARLA}


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        (
            "Ana, meet Bob, who builds cranes. Bob, meet Ana. Carla is in copy for information only.",
            {ANA, BOB},
        ),
        ("Ana, Bob. Bob, Ana. Carla, FYI.", {ANA, BOB}),
        ("Hi Ana and Bob,\n\nyou two should meet. Carla knows you both.", {ANA, BOB}),
        ("Hi Ana,\n\nI would like to introduce you to Bob, in copy.", {ANA, BOB}),
        ("Liebe Ana, ich möchte dir Bob vorstellen. Bob, das ist Ana.", {ANA, BOB}),
        ("Ana, meet Bob and Carla. They build cranes.", ALL),
        ("Let me introduce you all to each other.", ALL),
        ("You two should meet.", set()),
        ("Ana, Bob, Carla: the slides for Monday are attached.", set()),
    ],
)
def test_of_several_only_those_named_are_put_together(text: str, meeting: set[str]) -> None:
    people = [ANA, BOB, CARLA]
    assert {people[number] for number in who_meets(text, [(name,) for name in people])} == meeting
    assert puts_together(text, [ANA], [BOB], [[CARLA]]) == ({ANA, BOB} <= meeting)
    assert puts_together(text, [ANA], [CARLA], [[BOB]]) == ({ANA, CARLA} <= meeting)


def test_a_family_name_that_several_share_names_none_of_them() -> None:
    family = [("Ana Silva",), ("Bob Lee",), ("Rui Silva",)]
    assert who_meets("Bob, meet Ana Silva. Ana, meet Bob.", family) == {0, 1}
    assert who_meets("Bob, meet Ana Silva. Ana, meet Bob.", [*family[:2], ("Ana Silva Costa",)]) == {0, 1, 2}


def test_only_two_readers_need_not_be_named() -> None:
    assert puts_together("You two should meet.", [ANA], [BOB])


def test_nearly_all_is_told_right_where_phrases_were_tuned() -> None:
    tuned = score("introductions", "tune", _tell)
    assert tuned.precision >= 0.98, tuned.wrong
    assert tuned.recall >= 0.95, tuned.wrong


def test_introductions_never_seen_are_told_from_mentions() -> None:
    held = score("introductions", "held", _tell)
    assert (held.precision >= 0.95, held.recall >= 0.93) == (True, True), (held.precision, held.recall)


@pytest.mark.parametrize("code", CODES)
def test_each_language_holds_enough_of_both(code: str) -> None:
    told = [said.is_so for said in all_said("introductions", code)]
    assert (told.count(True) >= 25, told.count(False) >= 20) == (True, True)


@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=4))
def test_no_text_and_no_name_breaks_it(text: str, names: list[str]) -> None:
    assert introduces(text, names) in {True, False}
