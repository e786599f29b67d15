"""Everything by keyboard: pages of a list, the keys of a page, the file field, and focus after a swap."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_list_is_paged_by_keys(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/")
    page.keyboard.press("n")
    page.wait_for_url("**/people/?page=2")
    page.keyboard.press("p")
    page.wait_for_url("**/people/?")


def test_keys_are_shown_and_focus_returns(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/")
    opener = page.get_by_role("button", name="Keys ?")
    opener.focus()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("the next people")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()


def test_file_field_shows_its_focus_on_the_button(program, visit):
    page = visit(program.base)
    page.goto(program.link)
    page.get_by_role("link", name="Settings").focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(page.locator("#files")).to_be_focused()
    assert page.locator(".drop-choose").evaluate("each => getComputedStyle(each).outlineStyle") == "solid"


PART = """() => {
    const part = document.createElement("div");
    part.innerHTML = '<div hx-get="/import/progress/" hx-trigger="go" hx-swap="outerHTML"><button>Cancel</button></div>';
    document.querySelector("main").append(part);
    htmx.process(part);
    part.querySelector("button").focus();
    htmx.trigger(part.firstChild, "go");
}"""


def test_focus_stays_where_an_import_ended(filled):
    page = filled()
    page.goto("/import/")
    page.evaluate(PART)
    expect(page.get_by_role("link", name="See 4 invitations")).to_be_focused()


def test_too_large_a_file_is_told_before_it_is_sent(program, visit, archive):
    page = visit(program.base)
    page.goto(program.link)
    page.locator("[data-drop]").evaluate("area => { area.dataset.most = 10; }")
    page.set_input_files("#files", archive)
    expect(page.locator("[data-drop-say]")).to_contain_text("more than a page can take")
    expect(page).to_have_url(f"{program.base}/")
