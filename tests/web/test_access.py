"""Who may speak to the pages, decided from headers alone."""

import pytest

from firsthand.web.access import is_own_act, is_served_host

NAMES = ["127.0.0.1", "localhost", "[::1]"]
OWN = "http://127.0.0.1:8765"


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "LOCALHOST:8765", "[::1]:8765"])
def test_names_of_this_machine_are_served(host):
    assert is_served_host(host, port="8765", names=NAMES)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.test",
        "evil.test:8765",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1.evil.test:8765",
        "127.0.0.1:8765.evil.test",
        "user@127.0.0.1:8765",
        "127.0.0.1:8765@evil.test",
        "127.0.0.1:08765",
        "localhost.:8765",
        "0.0.0.0:8765",
        "2130706433:8765",
    ],
)
def test_any_other_host_is_refused(host):
    assert not is_served_host(host, port="8765", names=NAMES)


def test_port_80_needs_no_port():
    assert is_served_host("localhost", port="80", names=NAMES)


@pytest.mark.parametrize(
    ("origin", "fetch_site", "is_own"),
    [
        (OWN, "same-origin", True),
        (None, "none", True),
        (None, None, True),
        ("null", None, False),
        ("http://evil.test", None, False),
        ("http://127.0.0.1:9999", None, False),
        ("https://127.0.0.1:8765", None, False),
        (OWN, "cross-site", False),
        (OWN, "same-site", False),
        (None, "cross-site", False),
    ],
)
def test_only_our_own_pages_act(origin, fetch_site, is_own):
    assert is_own_act(origin=origin, fetch_site=fetch_site, own_origin=OWN) is is_own
