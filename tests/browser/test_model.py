"""A language model in a real browser: seen before it is on, asked on a press, and taken back."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES
from tests.wordsmith import running

pytestmark = pytest.mark.browser


def test_model_is_switched_on_asked_refused_and_taken_back(filled):
    with running() as smith:
        page = filled(viewport=PHONE)
        page.goto("/settings/model/")
        expect(page.get_by_label("The data")).to_contain_text("Hi Robin,")
        assert Axe().run(page, options=RULES).violations_count == 0
        page.get_by_label("Address").fill(smith.address)
        page.get_by_label("Model, as the server calls it").fill("made-up:1b")
        page.get_by_role("button", name="Switch it on").click()
        expect(page.locator(".said")).to_contain_text("It is on.")

        smith.write = lambda data: data["letter"].replace("Thank you for", "Many thanks for")
        page.goto("/invitations/")
        page.get_by_role("link", name="Rick Vance").click()
        drafted = page.locator("#reply").input_value()
        page.get_by_role("button", name="Write it anew with the model").click()
        expect(page.locator("#reply")).to_have_value(drafted.replace("Thank you for", "Many thanks for"))
        expect(page.get_by_text("Written by the model made-up:1b")).to_be_visible()
        assert Axe().run(page, options=RULES).violations_count == 0

        smith.write = lambda data: f"{data['letter']} I accept."
        page.get_by_role("button", name="Write it anew once more").click()
        expect(page.get_by_text("Nothing of this answer was used")).to_be_visible()
        page.get_by_role("button", name="Back to the template").click()
        expect(page.locator("#reply")).to_have_value(drafted)
        page.goto("/settings/model/")
        page.get_by_role("link", name="What exactly was sent about Rick Vance").first.click()
        expect(page.get_by_label("The data")).to_contain_text("Hi Rick,")
