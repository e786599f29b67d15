"""Lists with a pane beside them, walked by keyboard."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ["/invitations/", "/settings/replies/"])
def test_who_walks_fast_reads_what_is_marked_in_the_list(address, sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto(address)
    for _ in range(6):
        page.keyboard.press("j")
    page.wait_for_load_state("networkidle")
    name = page.locator("[data-row][aria-current=true] .entry-name").inner_text()
    expect(page.locator("#detail h2")).to_have_text(name)
