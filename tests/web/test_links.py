"""Links made from imported text go to LinkedIn profiles or to our own pages, or are not made."""

import pytest

from firsthand.web.links import evidence_url, profile_url


@pytest.mark.parametrize(
    ("canonical", "address"),
    [
        ("linkedin.com/in/ana-silva", "https://www.linkedin.com/in/ana-silva/"),
        ("https://www.linkedin.com/in/ana-silva/", "https://www.linkedin.com/in/ana-silva/"),
        ("linkedin.com/in/søren", "https://www.linkedin.com/in/s%C3%B8ren/"),
        ("linkedin.com/in/s%C3%B8ren", "https://www.linkedin.com/in/s%C3%B8ren/"),
    ],
)
def test_profile_becomes_a_link(canonical, address):
    assert profile_url(canonical) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "javascript:alert(1)",
        "javascript://linkedin.com/in/x%0aalert(1)",
        "data:text/html,linkedin.com/in/x",
        "//evil.test/linkedin.com/in/x",
        "https://evil.test/in/x",
        "https://linkedin.com.evil.test/in/x",
        "https://linkedin.com@evil.test/in/x",
        "linkedin.com/in/x?next=//evil.test",
        "linkedin.com/in/x/../../evil",
        'linkedin.com/in/x" onclick="alert(1)',
        "linkedin.com/in/x\\evil.test",
        "linkedin.com/comm/in/x",
    ],
)
def test_anything_else_is_no_link(text):
    assert profile_url(text) == ""


def test_reference_opens_its_page():
    assert evidence_url("message:12") == "/evidence/message:12/"


@pytest.mark.parametrize(
    "reference", ["", "message", "message:", "message:x", "../settings:1", "message:1/2"]
)
def test_odd_reference_is_no_link(reference):
    assert evidence_url(reference) == ""
