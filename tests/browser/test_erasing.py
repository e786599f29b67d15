"""Erasing somebody, from their page to the list of erasings, and letting them in again."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.test_accessible import check

pytestmark = pytest.mark.browser


def test_take_everything_then_erase_and_let_in_again(filled, visit):
    visit.expected = "400"
    page = filled()
    page.goto("/people/")
    page.get_by_role("link", name="Priya Raman").first.click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download everything").click()
    found = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert found["person"]["name"] == "Priya Raman"
    page.get_by_role("link", name="erase everything").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Erase for good?")
    word = page.get_by_label("Type “erase” to go on")
    word.press_sequentially("no")
    word.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Nothing was erased.")
    check(page)
    word.press_sequentially("erase")
    word.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("You erased 1 person.")
    expect(page.get_by_text("Erased. What you import from now on leaves them out.")).to_be_visible()
    check(page)
    page.goto("/people/?q=northwind")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Nobody")
    page.goto("/settings/")
    page.get_by_role("link", name="See when you erased somebody").click()
    page.get_by_role("button", name="Let in again").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("You erased nobody.")
