import pytest

from firsthand.core.notes.text import take_apart


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "great meeting you yesterday, i would like to stay in touch"),
        ("de", "ich wuerde mich gerne mit ihnen vernetzen"),
        ("fr", "je souhaite rejoindre votre reseau, merci beaucoup"),
        ("es", "me gustaria formar parte de tu red, gracias por todo"),
        ("pt", "gostaria de fazer parte da sua rede, obrigado"),
        ("it", "mi farebbe piacere collegarmi con lei, grazie mille"),
        ("nl", "ik wil je graag toevoegen aan mijn netwerk"),
    ],
)
def test_sloppy_text_has_its_language(language: str, text: str) -> None:
    assert take_apart(text).language == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "👍",
        "12345",
        "Hej, jag vill gärna utöka mitt nätverk och det vore roligt att ha kontakt",
        "Cześć, chciałbym dołączyć do Pana sieci kontaktów",
        "Merhaba, ağınıza katılmak isterim, teşekkür ederim",
        "Я хотел бы добавить вас в свою сеть",
        "我们昨天聊过",
    ],
)
def test_other_languages_and_too_little_have_none(text: str) -> None:
    assert take_apart(text).language == ""
