"""Letting go: a batch, cards by keyboard, the list ticked off, and undo, by keyboard."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser


@pytest.fixture
def page(sample, let_in, visit) -> Page:
    found = visit(sample.base, storage_state=let_in)
    found.goto("/today/")
    return found


def go(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("x")
    expect(page.locator("h1")).to_contain_text("you might let")


def test_a_batch_is_put_on_the_list_ticked_off_and_taken_back(page: Page) -> None:
    go(page)
    for _ in range(2):
        page.keyboard.press("j")
        page.keyboard.press("x")
    acts = page.get_by_role("group", name="For those who are ticked")
    expect(acts).to_contain_text("2 ticked")
    assert Axe().run(page, options=RULES).violations_count == 0
    acts.get_by_role("button", name="Unfollow").press("Enter")
    expect(page.get_by_role("status").filter(has_text="2 people: on your list to unfollow.")).to_be_visible()
    page.get_by_role("navigation", name="Ways to let go").get_by_role("link", name="Your list").click()
    expect(page.locator("h1")).to_have_text("2 people to work through on the platform.")
    page.keyboard.press("j")
    page.keyboard.press("d")
    expect(page.locator("h1")).to_have_text("1 person to work through on the platform, 1 ticked off.")
    expect(page.locator(".prune-done")).to_contain_text("No archive tells whom you muted or unfollowed")
    assert Axe().run(page, options=RULES).violations_count == 0
    page.keyboard.press("u")
    expect(page.locator("h1")).to_have_text("2 people to work through on the platform.")
    page.goto("/history/")
    page.get_by_role("button", name="Undo: 2 people: on your list to unfollow.").click()
    page.goto("/prune/list/")
    expect(page.locator("h1")).to_contain_text("Nobody is on your list.")


def test_cards_are_answered_from_the_keyboard(page: Page) -> None:
    page.goto("/prune/remember/")
    cards = page.locator(".card-remember")
    first = cards.nth(0).locator("h2").inner_text()
    number = int(page.locator("[data-cards-tab]").inner_text())
    expect(cards.nth(0)).to_be_visible()
    expect(cards.nth(1)).to_be_hidden()
    page.keyboard.press("n")
    expect(cards.nth(0).locator("h2")).to_be_focused()
    expect(cards.nth(0).locator("h2")).not_to_have_text(first)
    expect(page.locator("[data-cards-tab]")).to_have_text(f"{number - 1}")
    expect(page.locator("h1")).to_contain_text(f"{number - 1} p")
    second = cards.nth(0).locator("h2").inner_text()
    page.keyboard.press("l")
    expect(cards.nth(0).locator("h2")).not_to_have_text(second)
    expect(page.get_by_text(re.compile(r"\d+ left of this batch"))).to_be_visible()
    assert Axe().run(page, options=RULES).violations_count == 0
    page.keyboard.press("u")
    expect(cards.nth(0).locator("h2")).to_have_text(second)
    page.keyboard.press("u")
    expect(cards.nth(0).locator("h2")).to_have_text(first)
    page.goto("/prune/remember/")
    expect(cards.nth(0).locator("h2")).to_have_text(first)


def test_on_a_phone_nothing_runs_over(sample, let_in, visit) -> None:
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    for address in ("/prune/", "/prune/remember/", "/prune/effect/"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], address
