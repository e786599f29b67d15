"""A story from invitation to follow-up, by keyboard, without scripts, and where the focus is after each mark."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser


@pytest.fixture
def board(filled: Callable[..., Page]) -> Callable[..., Page]:
    """Open a window on the pipeline of a small network."""

    def opened(**options: Any) -> Page:
        page = filled(**options)
        page.goto("/invitations/pipeline/")
        return page

    return opened


def card(page: Page, name: str, stage: str) -> Any:
    return page.locator(f"section.stage:has(#stage-{stage}) .card", has_text=name)


def test_story_from_invitation_to_follow_up(board: Callable[..., Page]) -> None:
    page = board()
    page.goto("/settings/offers/")
    page.get_by_label("I can help with").fill("withdrawals of consent")
    page.get_by_role("button", name="Add").first.click()
    expect(page.get_by_text("You can help with: withdrawals of consent.")).to_be_visible()
    page.goto("/invitations/")
    page.get_by_role("link", name="The pipeline").click()
    card(page, "Ana Silva", "received").get_by_role("link", name="Ana Silva").click()
    expect(page.get_by_role("heading", name="Ana Silva")).to_be_visible()
    page.keyboard.press("t")
    expect(page.get_by_text("Ana Silva: marked as talk proposed.")).to_be_visible()
    page.goto("/invitations/pipeline/")
    for key, stage in (("b", "booked"), ("h", "held"), ("a", "accepted")):
        page.locator(".card", has_text="Ana Silva").get_by_role("link", name="Ana Silva").focus()
        page.keyboard.press(key)
        expect(card(page, "Ana Silva", stage)).to_be_visible()
        expect(page.locator(":focus")).to_have_attribute("data-card-open", "")
    card(page, "Ana Silva", "accepted").get_by_role("link", name="Follow up by 23 November 2026.").click()
    draft = page.get_by_role("textbox", name="The follow-up")
    expect(draft).to_have_value(re.compile("Thank you for our talk.*withdrawals of consent", re.DOTALL))
    expect(
        page.get_by_text("They wrote “withdrawals”; you can help with: withdrawals of consent.")
    ).to_be_visible()
    assert Axe().run(page, options=RULES).violations_count == 0
    draft.fill("Dear Ana, thank you.")
    page.get_by_role("button", name="Copy follow-up").click()
    page.wait_for_load_state("networkidle")
    page.reload()
    expect(draft).to_have_value("Dear Ana, thank you.")
    page.locator("body").press("f")
    expect(page.get_by_role("heading", name="Ana Silva: followed up")).to_be_focused()
    page.keyboard.press("u")
    expect(page.get_by_role("heading", name="Ana Silva: accepted")).to_be_visible()


def test_keys_walk_the_cards_and_press_nothing_unseen(board: Callable[..., Page]) -> None:
    page = board()
    page.keyboard.press("d")
    expect(page.locator(".said")).to_have_count(0)
    page.keyboard.press("j")
    expect(page.locator(".card [data-card-open]").first).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator(".card [data-card-open]").first).to_be_focused()


def test_without_scripts_marks_and_stages_work_on_a_phone(board: Callable[..., Page]) -> None:
    page = board(java_script_enabled=False, viewport=PHONE)
    page.get_by_role("link", name="List", exact=True).click()
    page.get_by_label("Stage").select_option("received")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".card")).to_have_count(4)
    page.get_by_role("link", name="Chris Danner").click()
    page.get_by_role("button", name=re.compile("talk")).first.click()
    page.goto("/invitations/pipeline/?view=list&stage=talk")
    page.get_by_role("button", name="Mark Chris Danner: Talk booked").click()
    expect(page.get_by_text("Nobody stands there now.")).to_be_visible()
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator(".card")).to_have_count(1)
