"""Changing what replies say, in a real browser: by keyboard, with a live preview, and without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser
PITCH = "/settings/replies/en.decline.pitch/"


def test_text_is_changed_and_taken_back_by_keyboard_alone(filled):
    page = filled()
    page.goto(PITCH)
    page.keyboard.press("e")
    page.keyboard.press("Control+A")
    page.keyboard.type("Not for me, thank you, {first name}.")
    expect(page.locator(".letter")).to_contain_text("Not for me, thank you, Robin.")
    expect(page.get_by_text("Not saved yet")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(page.locator(".said")).to_contain_text("Saved.")
    expect(page.get_by_text("your own", exact=True)).to_have_count(1)
    page.keyboard.press("Escape")
    page.keyboard.press("u")
    expect(page.locator("#text")).to_have_value(
        "Thank you for the message. It is not something I need at the moment, and I keep this network to people I know first-hand. I wish you every success."
    )
    assert page.evaluate("document.activeElement.id") == "save"


def test_changed_text_is_in_the_reply(filled):
    page = filled()
    page.get_by_role("link", name="Rick Vance").click()
    page.get_by_role("link", name="Change this text for all").click()
    page.locator("#text").fill("Not for me.")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".said")).to_contain_text("Saved.")
    page.goto("/invitations/")
    page.get_by_role("link", name="Rick Vance").click()
    expect(page.locator("#reply")).to_have_value("Hi Rick,\n\nNot for me.\n\nMara")


def test_word_goes_where_the_cursor_is(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/settings/replies/en.accept.met/")
    page.locator("#text").fill("Dear ,")
    page.keyboard.press("ArrowLeft")
    page.get_by_role("button", name="first name").first.click()
    page.keyboard.type("!")
    assert page.locator("#text").input_value() == "Dear {first name}!,"


def test_mistake_is_told_while_typing_and_without_violations(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    page.goto("/settings/replies/en.accept.met/")
    page.locator("#text").fill("Hello {firm}")
    expect(page.get_by_text("Unknown field {firm}.")).to_be_visible()
    page.get_by_role("button", name="Save").click()
    expect(page.locator("#text[aria-invalid=true]")).to_have_value("Hello {firm}")
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()


def test_what_is_typed_is_there_when_one_comes_back(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/settings/replies/en.accept.met/")
    page.locator("#text").fill("Half a thought")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator("#detail h2")).to_have_text("You wrote to each other")
    page.keyboard.press("k")
    expect(page.locator("#text")).to_have_value("Half a thought")
    expect(page.locator(".letter")).to_contain_text("Half a thought")


def test_language_is_chosen_and_the_text_stays(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/settings/replies/en.accept.met/")
    page.get_by_label("Show the texts in").select_option("it")
    expect(page.get_by_label("The text in Italian")).to_be_visible()
    assert page.url.endswith("/settings/replies/it.accept.met/")


def test_whole_way_works_without_scripts(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, java_script_enabled=False)
    page.goto("/settings/replies/pt.accept.short/")
    page.locator("#text").fill("Obrigado, {first name}.")
    page.get_by_role("button", name="See how it reads").click()
    expect(page.locator(".letter")).to_contain_text("Obrigado, Robin.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("your own", exact=True)).to_have_count(1)
    page.get_by_role("button", name="As it was").click()
    expect(page.get_by_text("your own", exact=True)).to_have_count(0)
