"""One person has one address, however it is spelled."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsthand.core.urls import canonical_profile_url

ANN = "linkedin.com/in/ann-bell"


@pytest.mark.parametrize(
    "text",
    [
        "https://www.linkedin.com/in/ann-bell",
        "http://uk.linkedin.com/in/ann-bell/",
        "www.linkedin.com/in/Ann-Bell",
        "linkedin.com/in/ann-bell",
        "//www.linkedin.com/in/ann-bell",
        "https://www.linkedin.com/comm/in/ann-bell?midToken=x&trk=y",
        "https://www.linkedin.com/in/ann-bell#about",
        "https://www.linkedin.com/in/ann-bell/overlay/contact-info/",
        "https://www.linkedin.com/in/ann%2Dbell",
        "https://WWW.LinkedIn.com:443/in/ann-bell",
        "https://www.linkedin.com/pub/ann-bell",
        "  https://www.linkedin.com/in/ann-bell\u200b ",
    ],
)
def test_spellings_of_one_address_are_equal(text):
    assert canonical_profile_url(text) == ANN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "https://www.linkedin.com/in",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com",
        "https://www.linkedin.com/company/acme",
        "https://www.linkedin.com/pub/dir/ann/bell",
        "https://www.linkedin.com.example/in/ann-bell",
        "https://linkedin-mail.com/in/ann-bell",
        "https://evil.example/linkedin.com/in/ann-bell",
        "https://user:pass@www.linkedin.com/in/ann-bell",
        "javascript:alert(1)//linkedin.com/in/ann-bell",
        "https:\\\\www.linkedin.com\\in\\ann-bell",
        "https://www.linkedin.com/in/ann%2Fbell",
        "https://www.linkedin.com/in/ann%FFbell",
        "https://www.linkedin.com/in/%3Cscript%3E",
        "https://www.linkedin.com/in/" + "a" * 5_000,
        "Ann Bell",
    ],
)
def test_what_is_no_profile_gives_nothing(text):
    assert canonical_profile_url(text) == ""


def test_percent_encoded_and_plain_vanities_are_equal():
    encoded = canonical_profile_url("https://www.linkedin.com/in/jos%C3%A9-%C3%A1lvarez")
    decomposed = canonical_profile_url("https://www.linkedin.com/in/JOSE\u0301-a\u0301lvarez")
    assert encoded == decomposed == "linkedin.com/in/josé-álvarez"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.linkedin.com/in/ACoAAB1xYz_9-Q", "linkedin.com/member/ACoAAB1xYz_9-Q"),
        ("https://www.linkedin.com/comm/profile/view?id=AAsAAB1xYz&x=1", "linkedin.com/member/AAsAAB1xYz"),
        ("urn:li:member:12345", "linkedin.com/member/12345"),
    ],
)
def test_opaque_ids_keep_their_own_form(text, expected):
    assert canonical_profile_url(text) == expected


def test_opaque_id_is_never_taken_for_a_vanity():
    opaque = canonical_profile_url("https://www.linkedin.com/in/ACoAAB1xYz")
    assert opaque != canonical_profile_url("https://www.linkedin.com/in/acoaab1xyz")


def test_four_part_public_address_is_not_shortened():
    assert canonical_profile_url("linkedin.com/pub/ann-bell/1a/2B/3c") == "linkedin.com/pub/ann-bell/1a/2b/3c"


@given(st.text(max_size=40))
@example("%2541")
@example("%25")
@example("\u0345\u03b1")
def test_canonical_form_is_a_fixed_point(vanity):
    once = canonical_profile_url(f"https://www.linkedin.com/in/{vanity}")
    assert canonical_profile_url(once) == once


@given(st.text())
def test_any_text_gives_an_address_or_nothing(text):
    address = canonical_profile_url(text)
    assert not address or address.startswith("linkedin.com/")
