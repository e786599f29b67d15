import pytest

from firsthand.core.notes.clues import count_clues


@pytest.mark.parametrize(
    ("text", "clues"),
    [
        ("Write me on TELEGRAM about BTC", 2), ("напишите в Ватсап", 1), ("see T.ME/gold", 1), ("WhatsApp me", 1),
        ("ethics of encryption", 0), ("YATIRIM", 0), ("", 0),
    ],
)  # fmt: skip
def test_private_messengers_and_coins_are_clues(text: str, clues: int) -> None:
    assert count_clues(text, has_language=True) == clues


def test_easy_money_is_one_where_no_phrase_tells() -> None:
    assert count_clues("YATIRIM ve bitcoin", has_language=False) == 2
