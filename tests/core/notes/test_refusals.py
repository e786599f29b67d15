import pytest

from firsthand.core.notes.refusals import is_refusal


@pytest.mark.parametrize(
    "text",
    [
        "No thanks",
        "not interested, please take me off your list",
        "Please stop writing to me.",
        "Hi Bob, thanks for reaching out but we're not interested at this time. Best, Ana",
        "Nein danke, kein Interesse",
        "Bitte nicht mehr anschreiben.",
        "Non merci, je ne suis pas intéressée",
        "No gracias, no me interesa",
        "Não obrigada, não tenho interesse",
        "No grazie, non mi interessa",
        "Nee bedankt, geen interesse",
    ],
)
def test_only_a_no_is_a_refusal(text: str) -> None:
    assert is_refusal(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Can't do Tuesday, Thursday?",
        "No, Tuesday is full. How about Thursday?",
        "No problem, see you then",
        "not interested in the job myself but my friend Rui may be, shall I connect you?",
        "Thanks, great chat yesterday",
        "Nein, leider kann ich Dienstag nicht. Wie wäre Donnerstag?",
        "Non, mardi je ne peux pas, plutôt jeudi",
        "No puedo el martes, mejor el jueves",
        "No, I moved to Lisbon last year and now run the data team at Northwind",
    ],
)
def test_a_no_that_talks_is_a_conversation(text: str) -> None:
    assert not is_refusal(text)
