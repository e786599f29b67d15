import pytest

from firsthand.core.notes.introductions import introduces

NAMES = ("Ana Silva", "Bob Lee")


@pytest.mark.parametrize(
    "text",
    [
        "Ana, meet Bob.",
        "Let me introduce you two",
        "Connecting you both, as promised",
        "Hi Ana, hi Bob, long overdue!",
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
    ],
)
def test_ordinary_messages_introduce_nobody(text: str) -> None:
    assert not introduces(text, NAMES)
