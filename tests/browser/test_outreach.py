"""Outreach: from a name to a note that is checked while one types, copied, and marked as sent."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser


@pytest.fixture
def page(sample, let_in, visit) -> Page:
    found = visit(sample.base, storage_state=let_in, permissions=["clipboard-read", "clipboard-write"])
    found.goto("/people/?connected=no&knowledge=met")
    return found


def test_a_note_is_drafted_checked_copied_and_marked(page: Page) -> None:
    page.locator("tbody a").first.click()
    name = page.locator("h1").inner_text()
    page.get_by_role("link", name="Write an invitation").click()
    expect(page.locator("h1")).to_have_text(f"Invite {name}")
    expect(page.locator("#said")).to_contain_text("Ready to send.")
    drafted = page.locator("#note").input_value()
    page.locator("#note").fill("Hi Zebulon, let us connect!")
    expect(page.locator("#said")).to_contain_text("It greets “Zebulon”")
    assert Axe().run(page, options=RULES).violations_count == 0
    page.locator("#note").fill(drafted)
    expect(page.locator("#said")).to_contain_text("Ready to send.")
    page.locator("#language").select_option("de")
    page.get_by_role("button", name="Draft").click()
    expect(page.locator("#note")).to_have_value(re.compile("wir sind uns im"))
    page.locator("h1").click()
    page.keyboard.press("c")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "wir sind uns im" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("status").filter(has_text="marked as invited")).to_contain_text(name)
    expect(page.locator(".outreach-sent")).to_contain_text("wir sind uns im")
    page.get_by_role("button", name="Undo").click()
    page.goto("/outreach/")
    expect(page.locator(".outreach-sent")).not_to_contain_text("wir sind uns im")


def test_places_behind_more_on_a_phone(sample, let_in, visit) -> None:
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    page.goto("/today/")
    link = page.get_by_role("navigation", name="Pages").get_by_role("link", name="Outreach")
    expect(link).to_be_hidden()
    page.get_by_role("button", name="More").press("Enter")
    expect(link).to_be_visible()
    assert Axe().run(page, options=RULES).violations_count == 0
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    page.get_by_role("button", name="More").click()
    link.click()
    expect(page.locator("h1")).to_contain_text("invitations of yours")
