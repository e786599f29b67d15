import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.name_parts import plain_words, read_name


@pytest.mark.parametrize("name", ["Dario H. Albertazzi", "J. Smith", "ana m. Paula s."])
def test_initials_need_no_taking_apart(name: str) -> None:
    assert plain_words(name) == name.lower().replace(".", "").split()


@pytest.mark.parametrize(
    "name", ["Dr. Silva", "J.R. Smith", "Ana Silva, MBA", "ma. Silva", ". J Silva", "Ana 2."]
)
def test_other_dots_do(name: str) -> None:
    assert plain_words(name) is None


@given(st.text("Aañß .,ªB", max_size=12))
def test_a_plain_name_is_read_as_its_words(name: str) -> None:
    words = plain_words(name)
    if words is not None:
        assert read_name(name).words == tuple(words)
