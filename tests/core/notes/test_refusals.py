import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.notes.said_texts import Said, all_said, score

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.refusals import is_refusal
from firsthand.sample.languages import PHRASES


def _tell(said: Said) -> bool:
    return is_refusal(said.text)


@pytest.mark.parametrize(
    "text",
    [
        "No thanks",
        "not interested, please take me off your list",
        "Please stop writing to me.",
        "Hi Bob, thanks for reaching out but we're not interested at this time. Best, Ana",
        "How did you get my number? Take me off your list.",
        "Danke, aber ich habe keinen Bedarf.",
        "Bitte schreiben Sie mir nicht mehr",
        "Non merci, je ne suis pas intéressée",
        "No gracias, no me interesa",
        "Não obrigada, não tenho interesse",
        "No grazie, non mi interessa",
        "Nee bedankt, geen interesse",
        "NOT INTERESTED!!! 🙏",
        "I\u2019m not inter\u00adested, don\u2019t write again",
    ],
)
def test_only_a_no_is_a_refusal(text: str) -> None:
    assert is_refusal(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\u200b ",
        "Can't do Tuesday, Thursday?",
        "No, Tuesday is full. How about Thursday?",
        "No problem, see you then",
        "Thanks, great chat yesterday",
        "Passo io venerdì, grazie Serena",
        "Nein, leider kann ich Dienstag nicht. Wie wäre Donnerstag?",
        "Non, mardi je ne peux pas, plutôt jeudi",
        "No puedo el martes, mejor el jueves",
        "No, I moved to Lisbon last year and now run the data team at Northwind",
        "Obrigado, não sabia disso!",
    ],
)
def test_a_no_that_talks_is_a_conversation(text: str) -> None:
    assert not is_refusal(text)


@pytest.mark.parametrize("code", CODES)
def test_every_no_of_the_sample_is_a_refusal(code: str) -> None:
    opener, company = PHRASES[code].openers[0], "Hazelport Rail"
    for refusal in PHRASES[code].refusals:
        for topic in PHRASES[code].topics:
            text = f"{opener}  {refusal}".format(first="Lorna", topic=topic, company=company)
            assert is_refusal(text), text


@pytest.mark.parametrize("code", CODES)
def test_news_and_wishes_of_the_sample_are_no_refusals(code: str) -> None:
    slots = dict.fromkeys(("n", "m", "q", "h"), "7") | {"first": "Lorna", "city": "Gent", "company": "Halden"}
    slots |= {
        "topic": PHRASES[code].topics[0],
        "day": PHRASES[code].days[0],
        "month": PHRASES[code].months[0],
    }
    parts = PHRASES[code]
    for text in (*parts.news, *parts.answers, *parts.asks, *parts.wishes, *parts.offers):
        assert not is_refusal(text.format_map(slots)), text


def test_nearly_all_is_told_right_where_phrases_were_tuned() -> None:
    tuned = score("refusals", "tune", _tell)
    assert tuned.precision >= 0.98, tuned.wrong
    assert tuned.recall >= 0.98, tuned.wrong


def test_refusals_never_seen_are_told_from_conversations() -> None:
    held = score("refusals", "held", _tell)
    assert (held.precision >= 0.95, held.recall >= 0.93) == (True, True), (held.precision, held.recall)


@pytest.mark.parametrize("code", CODES)
def test_each_language_holds_enough_of_both(code: str) -> None:
    told = [said.is_so for said in all_said("refusals", code)]
    assert (told.count(True) >= 40, told.count(False) >= 25) == (True, True)


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert is_refusal(text) in {True, False}


@given(
    st.sampled_from(["No thanks", "kein Interesse", "non merci", "no gracias"]),
    st.text(alphabet=" \n\t", max_size=8),
)
def test_blanks_around_a_no_change_nothing(text: str, blanks: str) -> None:
    assert is_refusal(blanks + text + blanks)


def test_a_long_letter_is_no_refusal() -> None:
    assert not is_refusal("No thanks. " + "We walked along the harbour and talked about old times. " * 20)
