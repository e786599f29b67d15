"""Speaking as a firm or as a person, in each language."""

import pytest

from firsthand.core.notes.manner import says, speaks_as_we, tells_past
from firsthand.core.notes.text import take_apart


@pytest.mark.parametrize(
    "note",
    [
        "Hello Ana, we plant roofs for hotels and schools in the north.",
        "Hola Ana, ¿qué tal? En verano plantamos los tejados de muchas escuelas.",
        "Olá Ana, tudo bem? No verão plantamos os telhados de muitas escolas.",
        "Ciao Ana, piantiamo tetti per alberghi e scuole del nord.",
    ],
)
def test_we_is_heard_in_the_word_or_in_the_verb(note: str) -> None:
    assert speaks_as_we(take_apart(note))


@pytest.mark.parametrize(
    "note",
    [
        "I sat behind you at the seed fair and you were laughing.",
        "Ich habe gestern lange vor Ihrem Dach gestanden.",
        "Hier, vous avez planté un figuier devant mon bureau.",
        "Ayer me contaste lo del tejado de la escuela y no lo olvido.",
        "Ontem a senhora falou do telhado da escola e fiquei a pensar.",
        "Ieri hai piantato un fico davanti al mio ufficio.",
        "Je hebt gisteren het dak van onze school geplant.",
    ],
)
def test_what_has_been_is_heard(note: str) -> None:
    assert tells_past(take_apart(note))


@pytest.mark.parametrize(
    "note",
    [
        "We plant roofs and look after them all year. Our gardens pay for themselves.",
        "I will plant your roof and look after it all year.",
    ],
)
def test_plans_are_no_past(note: str) -> None:
    assert not tells_past(take_apart(note))


def test_a_grandmother_is_of_life_and_a_customer_of_trade() -> None:
    text = take_apart("My grandmother sells figs to companies and to people in our street.")
    assert says(text, "life") == {"grandmother"}
    assert "companies" in says(text, "firms")
