"""Texts as their owner changes them: what may stand in one, and both ways to address somebody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.drafting import check_text, clean_text, default_texts, known_wordings, spread_texts
from firsthand.core.drafting.field_words import say_fields
from firsthand.core.errors import UserError


def refused(text: str, key: str = "en.accept.met") -> UserError:
    with pytest.raises(UserError) as caught:
        check_text(key, clean_text(text))
    return caught.value


def reason_against(key: str, text: str) -> str:
    """Return why a text may not stand; "" for one that may."""
    try:
        check_text(key, text)
    except UserError as error:
        return error.code
    return ""


def test_every_text_as_it_was_may_stand() -> None:
    assert default_texts()
    assert {key: why for key, text in default_texts().items() if (why := reason_against(key, text))} == {}


def test_texts_as_they_were_spread_to_all_known_wordings() -> None:
    assert spread_texts(default_texts()) == dict(known_wordings())


def test_unknown_field_is_refused_with_those_that_are_known_here() -> None:
    error = refused("Hello {firm}")
    assert error.code == "DRF-101"
    assert error.what == "Unknown field {firm}. Known fields: {first name}, {your first name}, {month}."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ first_name }}", "DRF-104"),
        ("{{first_name}}", "DRF-104"),
        ("{% for each in owners %}", "DRF-104"),
        ("{# hidden #}", "DRF-104"),
        ("%(x)s", "DRF-104"),
        ("${HOME}", "DRF-104"),
        ("<%= 7 * 7 %>", "DRF-104"),
        ("{0.__class__}", "DRF-101"),
        ("{first_name!r}", "DRF-101"),
        ("{first_name.__class__}", "DRF-101"),
        ("{}", "DRF-101"),
        ("a { b", "DRF-104"),
        ("a } b", "DRF-104"),
        ("{first\nname}", "DRF-104"),
        ("Seen at {event}", "DRF-103"),
        ("  \n ", "DRF-107"),
        ("x" * 2_001, "DRF-106"),
        ("x" * 1_000_000, "DRF-106"),
        ("nothing\x00to see", "DRF-104"),
        ("\ue000sneaked in\ue001", "DRF-104"),
        ("[Sie|du] there", "DRF-105"),
    ],
)
def test_what_a_text_must_not_hold_is_refused(text: str, code: str) -> None:
    assert refused(text).code == code


@pytest.mark.parametrize("text", ["[Sie|du", "Sie|du]", "[a|[b|c]]", "[a|b|c]"])
def test_brackets_that_are_not_whole_are_refused(text: str) -> None:
    assert refused(text, "de.accept.met").code == "DRF-105"


def test_subject_is_a_single_line() -> None:
    assert refused("A\nBcc: everybody", "en.check.introducer.subject").code == "DRF-108"


def test_unknown_text_is_refused() -> None:
    assert refused("Hello", "en.accept.nowhere").code == "DRF-102"


def test_fields_are_read_as_words_and_as_names() -> None:
    assert clean_text("Hi {First  name}, {your first name} {month} {firm}") == (
        "Hi {first_name}, {owner_first_name} {month} {firm}"
    )


def test_line_ends_of_a_form_become_plain() -> None:
    assert clean_text(" one  \r\ntwo\rthree\t! \n") == "one\ntwo\nthree !"


@given(st.sampled_from(sorted(default_texts())))
def test_what_is_shown_is_read_back_the_same(key: str) -> None:
    text = default_texts()[key]
    assert clean_text(say_fields(text)) == text


def test_both_ways_to_address_somebody_come_from_one_text() -> None:
    spread = spread_texts({"de.signature": "[Mit freundlichen Grüßen|Viele Grüße] {owner_first_name}"})
    assert spread == {
        "de.signature": "Mit freundlichen Grüßen {owner_first_name}",
        "de.signature.du": "Viele Grüße {owner_first_name}",
    }


def test_text_that_fits_no_more_is_passed_over() -> None:
    assert spread_texts({"en.accept.met": "Hello {gone}", "en.gone": "Hello"}) == {}


@given(st.text(max_size=80))
def test_whatever_is_written_is_refused_or_stays_whole(text: str) -> None:
    try:
        check_text("de.accept.met", kept := clean_text(text))
    except UserError:
        return
    assert clean_text(kept) == kept
