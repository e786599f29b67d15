"""Which addresses are on the owner's server, and how they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.errors import UserError
from firsthand.sources.dav.addresses import Elsewhere, origin_of, read_address, resolve

HOME = "https://dav.kelp.example/dav/"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dav.kelp.example", "https://dav.kelp.example/"),
        (" https://DAV.kelp.example/dav ", "https://dav.kelp.example/dav"),
        ("https://dav.kelp.example:443/a b/ü?x#y", "https://dav.kelp.example/a%20b/%C3%BC"),
        ("https://kölp.example:8443", "https://xn--klp-sna.example:8443/"),
        ("http://localhost:5232/", "http://localhost:5232/"),
        ("http://127.0.0.1:5232/x", "http://127.0.0.1:5232/x"),
        ("http://[::1]:5232/x", "http://[::1]:5232/x"),
    ],
)
def test_address_is_written_in_full(text, expected):
    assert read_address(text) == expected


def test_plain_address_needs_to_be_allowed():
    assert read_address("http://nas.kelp.example/", allow_plain=True) == "http://nas.kelp.example/"
    with pytest.raises(UserError):
        read_address("http://localhost.kelp.example/")


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("/a/b.ics", "https://dav.kelp.example/a/b.ics"),
        ("b.ics", "https://dav.kelp.example/dav/b.ics"),
        ("https://dav.kelp.example:443/a%40b/%7Ex", "https://dav.kelp.example/a@b/~x"),
        ("/a/b%2Fc", "https://dav.kelp.example/a/b%2Fc"),
        ("/a/../../b", "https://dav.kelp.example/b"),
    ],
)
def test_reference_leads_to_one_address(reference, expected):
    assert resolve(HOME, reference, home=HOME) == expected


@pytest.mark.parametrize(
    "reference",
    [
        "https://kelp.example/",
        "https://dav.kelp.example.thief.example/",
        "https://other.kelp.example/",
        "http://dav.kelp.example/",
        "https://dav.kelp.example:8443/",
        "https://dav.kelp.example@thief.example/",
        "https://ana@dav.kelp.example/",
        "//thief.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://[broken",
    ],
)
def test_reference_to_another_server_is_refused(reference):
    with pytest.raises(Elsewhere):
        resolve(HOME, reference, home=HOME)


def test_one_provider_spreads_over_servers_of_its_own():
    home = "https://caldav.icloud.com/"
    assert resolve(home, "https://p37-caldav.icloud.com:443/1/calendars/", home=home).startswith(
        "https://p37-"
    )
    for other in (
        "https://icloud.com.thief.example/",
        "https://eviloud.com/",
        "http://p37-caldav.icloud.com/",
    ):
        with pytest.raises(Elsewhere):
            resolve(home, other, home=home)


@given(st.text(max_size=80))
def test_whatever_a_reference_is_it_stays_on_the_server(reference):
    try:
        url = resolve(HOME, reference, home=HOME)
    except Elsewhere:
        return
    assert origin_of(url) == origin_of(HOME)
    assert url.isascii()
    assert url.isprintable()
    assert resolve(HOME, url, home=HOME) == url
