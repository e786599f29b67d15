"""A talk from its times to its note, and everything undone again."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES
from tests.sources.calendars.building import read

pytestmark = pytest.mark.browser


def open_way(page: Page, name: str) -> None:
    page.goto("/invitations/pipeline/?view=list")
    page.get_by_role("link", name=name).click()


def test_talk_from_times_to_note_and_back(filled: Callable[..., Page]) -> None:
    page = filled()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/settings/hours/")
    assert Axe().run(page, options=RULES).violations_count == 0
    page.get_by_label("Time zone").select_option("Europe/Lisbon")
    page.get_by_label("Where you talk").fill("I call you")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="(Europe/Lisbon)")).to_be_visible()
    page.goto("/invitations/")
    page.get_by_role("link", name=re.compile("Ana Silva")).first.click()
    page.get_by_role("link", name="Propose times from your calendar").click()
    expect(page.get_by_role("heading", name="Ana Silva: 3 times to propose")).to_be_visible()
    page.get_by_role("button", name="Another time instead of Monday, 23 November 2026").click()
    expect(page.get_by_text("Monday, 23 November 2026, 10:00 to 10:20")).to_have_count(0)
    assert Axe().run(page, options=RULES).violations_count == 0
    page.locator("body").press("c")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "How we talk: I call you" in page.evaluate("navigator.clipboard.readText()")
    page.locator("body").press("t")
    expect(page.get_by_role("heading", name="Ana Silva: talk proposed")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Book "))).to_have_count(3)
    page.get_by_text("Another day and time was agreed on").click()
    page.get_by_label("On", exact=True).fill("2026-11-22")
    page.get_by_label("at", exact=True).fill("10:00")
    page.get_by_role("button", name="Book it").last.click()
    expect(page.get_by_role("heading", name="Ana Silva: talk booked")).to_be_visible()
    assert Axe().run(page, options=RULES).violations_count == 0
    with page.expect_download() as download:
        page.get_by_role("link", name="For your calendar (.ics)").click()
    event = read(download.value.path().read_bytes()).event
    assert (event.title, event.place) == ("Talk with Ana Silva", "I call you")
    page.goto("/today/")
    page.get_by_text("Tomorrow at 10:00, 20 minutes").wait_for()
    page.get_by_role("link", name=re.compile("Talk with Ana Silva")).first.click()
    page.get_by_text("How was it? A note of one minute").click()
    page.get_by_label("What they need").fill("a review of consent records")
    page.get_by_label("Promise 1").fill("send the checklist")
    page.get_by_label("by", exact=True).first.fill("2026-11-22")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_role("heading", name="Ana Silva: talk held")).to_be_visible()
    page.goto("/today/")
    expect(page.get_by_text("send the checklist")).to_be_visible()
    open_way(page, "Ana Silva")
    for left in (2, 1, 0):  # of one moment, as the clock stands still
        page.get_by_role("button", name=re.compile("^Undo")).first.click()
        expect(page.locator(".way-step")).to_have_count(1 + left)
    expect(page.get_by_role("heading", name="Ana Silva: received")).to_be_visible()
    page.goto("/today/")
    expect(page.get_by_text("send the checklist")).to_have_count(0)


def test_without_scripts_on_a_phone_times_are_chosen_and_proposed(filled: Callable[..., Page]) -> None:
    page = filled(java_script_enabled=False, viewport=PHONE)
    open_way(page, "Chris Danner")
    page.goto(page.url.replace("/invitations/", "/invitations/pipeline/", 1).rstrip("/") + "/times/")
    expect(page.get_by_role("heading", name="Chris Danner: 3 times to propose")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Leave out")).last.click()
    expect(page.get_by_role("button", name=re.compile("^Leave out"))).to_have_count(2)
    page.get_by_role("button", name="I proposed these").click()
    page.get_by_role("button", name=re.compile("^Book ")).first.click()
    expect(page.get_by_role("heading", name="Chris Danner: talk booked")).to_be_visible()
