"""Ticking several people of a list: by keyboard and pointer; what is done for them is undone again."""

import re

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser


def boxes(page):
    return page.locator('tbody [name="person"]')


def test_people_are_ticked_and_tagged_by_keyboard(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/?sort=name")
    acts = page.locator("[data-several-acts]")
    expect(acts).to_be_hidden()
    page.keyboard.press("/")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
        page.keyboard.press("x")
    expect(acts).to_contain_text("2 ticked")
    page.get_by_label("Tag", exact=True).fill("Rowing club")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("2 people: tag “Rowing club” given.")
    page.goto("/people/?tag=rowing+club")
    expect(boxes(page)).to_have_count(2)
    page.goto("/people/?sort=name&said=1")
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url("**/people/?sort=name")
    page.goto("/people/?tag=rowing+club")
    expect(boxes(page)).to_have_count(0)


def test_a_stretch_the_page_and_the_whole_list_are_ticked(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    page.goto("/people/")
    acts = page.locator("[data-several-acts]")
    boxes(page).nth(1).click()
    boxes(page).nth(4).click(modifiers=["Shift"])
    expect(acts).to_contain_text("4 ticked")
    boxes(page).nth(2).click()
    expect(acts).to_contain_text("3 ticked")
    page.get_by_label(re.compile("of this list$")).check()
    expect(acts).to_contain_text("All ticked")
    boxes(page).nth(0).click()
    expect(page.get_by_label(re.compile("of this list$"))).not_to_be_checked()


def test_a_search_as_one_types_unticks_all(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/")
    page.get_by_label("Tick everybody on this page").check()
    expect(page.locator("[data-several-acts]")).to_contain_text("50 ticked")
    page.locator("#find").press_sequentially("an")
    expect(page.locator("[data-several-acts]")).to_be_hidden()


def test_a_view_is_kept_while_one_filters(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/?standing=fading")
    page.get_by_text("Save as a view").click()
    page.get_by_label("Name of the view").fill("Losing")
    page.get_by_role("button", name="Save", exact=True).click()
    here = page.get_by_role("navigation", name="Views").get_by_role("link", name="Losing")
    expect(here).to_have_attribute("aria-current", "page")
    page.get_by_label("Sort").select_option("name")
    page.wait_for_url(re.compile("view=[0-9]+"))
    expect(page.get_by_text("This view, changed")).to_be_visible()
    page.get_by_text("This view, changed").click()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_role("navigation", name="Views")).to_have_count(0)


def test_a_key_opens_a_note_to_write(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/")
    name = page.locator("tbody th a").first.inner_text()
    page.locator("tbody th a").first.click()
    expect(page.locator("h1")).to_have_text(name)
    page.wait_for_load_state("networkidle")  # its keys are alive
    page.keyboard.press("w")
    expect(page.locator("#note-text")).to_be_focused()
    page.keyboard.type("Sails at weekends")
    page.locator("#notes ~ details button", has_text="Keep").click()
    expect(page.locator(".own-note-text")).to_have_text("Sails at weekends")
    page.locator(".own-note summary").click()
    page.get_by_role("button", name="Remove the note").click()
    expect(page.locator(".own-note-text")).to_have_count(0)
