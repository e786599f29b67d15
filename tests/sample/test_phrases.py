import pytest

from firsthand.sample.chance import chance
from firsthand.sample.languages import PHRASES
from firsthand.sample.phrases import explain, refuse, say, sell, wish


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_messages_hardly_ever_repeat(language: str) -> None:
    rng = chance("variety", language)
    texts = [say(rng, PHRASES[language], "Ada", is_answer=number % 2 == 1) for number in range(2000)]
    assert len(set(texts)) > 1950


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_every_slot_is_filled(language: str) -> None:
    rng = chance("slots", language)
    texts = [
        compose(rng, PHRASES[language], "Ada")
        for compose in (say, wish, sell, refuse, explain)
        for _ in range(300)
    ]
    assert not any("{" in text or "}" in text for text in texts)


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_personal_notes_greet_and_fit_the_platform(language: str) -> None:
    rng = chance("notes", language)
    notes = [explain(rng, PHRASES[language], "Ada") for _ in range(300)]
    assert max(map(len, notes)) <= 300
    assert all("Ada" in note for note in notes)
