"""Calendars of a server by keyboard, on desktop and phone: guessed, connected, read; the password stays out of the page."""

from pathlib import Path

import pytest
from tests.actions.test_dav_sync import COFFEE, wrapped
from tests.browser.conftest import DESKTOP, PHONE, served
from tests.browser.test_accessible import check
from tests.evidence_files import meeting

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A fresh Firsthand with a keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring.json"))
    with served(tmp_path / "home") as running:
        yield running


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_calendars_are_connected_from_the_keyboard(size, scheme, program, visit, person):
    person.add_calendar("work", "Work")
    person.put("work", "coffee.ics", wrapped(meeting("coffee", *COFFEE)))
    visit.expected = "400"
    page = visit(program.base, viewport=size, color_scheme=scheme)
    page.goto(program.link)
    page.goto("/accounts/")
    user, server = (
        page.get_by_label("User name, mostly your mail address"),
        page.get_by_label("Server of the calendars"),
    )
    password = page.get_by_label("Password of this account")
    user.fill("nora@icloud.com")
    page.keyboard.press("Tab")
    page.get_by_text("https://caldav.icloud.com").wait_for()
    page.get_by_label("Calendars", exact=True).focus()
    page.keyboard.press("ArrowRight")
    page.get_by_text("https://contacts.icloud.com").wait_for()
    page.keyboard.press("ArrowLeft")
    page.get_by_text("https://caldav.icloud.com").wait_for()
    user.fill(person.name)
    server.fill(person.server.url)
    password.fill("canary-4711")
    page.keyboard.press("Enter")
    page.get_by_text("(DAV-102)").wait_for()
    check(page)
    assert user.input_value() == person.name
    assert "canary-4711" not in page.content() + page.url
    password.fill(person.secret)
    page.keyboard.press("Enter")
    page.get_by_text("Last read 21 Nov 2026, 12:00").wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == "1 account, nothing in the way."
    assert person.secret not in page.content() + page.url
    check(page)
    person.take_away("work", "coffee.ics")
    page.get_by_role("button", name="Read now").press("Enter")
    page.get_by_text("The calendar “Work” is empty").wait_for()
    check(page)
