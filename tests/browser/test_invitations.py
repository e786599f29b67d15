"""The invitation flow: by keyboard, on a phone, and without scripts."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser


def rows(page):
    return page.locator("[data-row]")


def test_whole_flow_by_keyboard(filled):
    page = filled(permissions=["clipboard-read", "clipboard-write"])
    first, second = rows(page).nth(0), rows(page).nth(1)
    name = second.locator(".entry-name").inner_text()
    page.keyboard.press("j")
    expect(second).to_be_focused()
    expect(page.locator("#detail h2")).to_have_text(name)
    page.keyboard.press("Enter")
    expect(page.locator("#detail h2")).to_be_focused()
    page.keyboard.press("c")
    expect(page.locator("#live")).to_have_text("Reply copied. Nothing was sent.")
    assert page.evaluate("navigator.clipboard.readText()") == page.input_value("#reply")
    page.keyboard.press("d")
    expect(page.locator("#live")).to_have_text(f"{name}: marked as declined.")
    expect(rows(page)).to_have_count(3)
    expect(page.locator("#count-i")).to_have_text("3")
    expect(page.locator('[data-row][aria-current="true"]')).to_be_focused()
    page.keyboard.press("u")
    expect(rows(page)).to_have_count(4)
    expect(page.locator("#detail h2")).to_have_text(name)
    page.keyboard.press("k")
    expect(first).to_be_focused()


def test_question_mark_shows_the_keys(filled):
    page = filled()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys of this page")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search people")).to_be_focused()
    page.keyboard.type("priya")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/?q=priya")
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("i")
    page.wait_for_url("**/invitations/")


def test_letters_typed_into_the_reply_are_letters(filled):
    page = filled()
    page.locator("#reply").fill("")
    page.locator("#reply").press_sequentially("dau cj")
    expect(page.locator("#reply")).to_have_value("dau cj")
    expect(rows(page)).to_have_count(4)


def test_changed_reply_is_still_there_after_looking_elsewhere(filled):
    page = filled()
    page.locator("#reply").fill("My own words")
    page.locator("#detail h2").click()
    page.keyboard.press("j")
    expect(page.locator("#reply")).not_to_have_value("My own words")
    page.keyboard.press("k")
    expect(page.locator("#reply")).to_have_value("My own words")
    page.reload()
    expect(page.locator("#reply")).to_have_value("My own words")
    expect(page.get_by_text("Your own words, kept.")).to_be_visible()


def test_drafted_text_comes_back(filled):
    page = filled()
    drafted = page.input_value("#reply")
    page.locator("#reply").fill("My own words")
    page.get_by_role("button", name="Back to the drafted text").click()
    expect(page.locator("#reply")).to_have_value(drafted)
    expect(page.get_by_text("Your own words, kept.")).to_be_hidden()
    page.reload()
    expect(page.locator("#reply")).to_have_value(drafted)


def test_stop_is_looked_at_before_it_is_used(filled):
    page = filled()
    page.get_by_role("radio", name="Open networker").check()
    expect(page.get_by_text("Only looking; nothing is saved.")).to_be_visible()
    expect(page.get_by_role("radio", name="Open networker")).to_be_focused()
    page.get_by_role("button", name="Use this").click()
    expect(page.get_by_text("Only looking")).to_have_count(0)
    expect(page.get_by_role("radio", name="Open networker")).to_be_checked()


def test_evidence_opens_at_the_message(filled):
    page = filled()
    page.goto("/people/?q=priya")
    page.get_by_role("link", name="Priya Raman").first.click()
    page.get_by_role("link", name="You wrote").first.click()
    message = page.locator(".message:target")
    expect(message).to_contain_text("Thank you, they helped a lot.")
    expect(message).to_be_in_viewport()


def test_phone_reads_in_two_steps(filled):
    page = filled(viewport=PHONE, has_touch=True)
    expect(page.locator("#detail")).to_be_hidden()
    rows(page).first.tap()
    expect(page.locator("#detail h2")).to_be_visible()
    expect(rows(page).first).to_be_hidden()
    page.get_by_role("button", name="later").tap()
    expect(page.locator(".said")).to_contain_text("kept for later")
    page.get_by_role("link", name="All invitations").tap()
    expect(rows(page).first).to_be_visible()


def test_everything_works_without_scripts(filled):
    page = filled(java_script_enabled=False)
    name = rows(page).nth(1).locator(".entry-name").inner_text()
    rows(page).nth(1).click()
    page.get_by_role("button", name="declined").click()
    expect(page.locator(".said")).to_contain_text(f"{name}: marked as declined.")
    page.get_by_role("button", name="Undo").click()
    expect(rows(page)).to_have_count(4)
    page.get_by_role("radio", name="Balanced").check()
    page.get_by_role("button", name="Show").first.click()
    expect(page.get_by_text("Only looking; nothing is saved.")).to_be_visible()


def test_theme_is_chosen_and_kept(filled):
    page = filled(color_scheme="light")
    page.goto("/settings/")
    page.get_by_role("radio", name="Dark").check()
    page.goto("/people/")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(25, 24, 23)"


@pytest.fixture
def sample_page(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/invitations/")
    return page


def test_answer_to_an_ask_is_read_above_the_reply(sample_page):
    page = sample_page
    page.get_by_role("link", name="Hendrika Zuidervaartel").click()
    expect(page.get_by_role("heading", name="Their answer")).to_be_visible()
    page.locator("#detail").get_by_role("link", name="see it").first.click()
    expect(page.locator(".message:target")).to_contain_text("I sat across from you")


def test_what_may_lapse_comes_last_with_its_reason(sample_page):
    page = sample_page
    groups = page.locator("section.group h2")
    expect(groups).to_have_text(["Accept", "Talk", "Ask", "Decline", "May lapse"])
    lapsing = page.locator("section.group").last
    expect(lapsing).to_contain_text("You ask at most 10 people in any 7 days")
    expect(lapsing.get_by_text("as declined", exact=False).first).to_be_visible()


def test_what_may_lapse_is_left_and_the_next_one_read(sample_page):
    page = sample_page
    lapsing = page.locator("section.group").last.locator("[data-row]")
    after = lapsing.nth(1).locator(".entry-name").inner_text()
    lapsing.first.click()
    expect(page.get_by_role("link", name="Leave it")).to_be_visible()
    expect(page.get_by_role("button", name="Copy reply")).to_be_hidden()
    page.keyboard.press("l")
    expect(page.locator("#detail h2")).to_have_text(after)


def test_reasons_in_the_list_are_not_cut(sample_page):
    cut = "all => all.filter(each => each.scrollHeight > each.clientHeight + 1).map(each => each.textContent)"
    assert sample_page.locator(".entry-gist").evaluate_all(cut) == []


def test_acts_stay_at_the_bottom_of_a_phone_and_cover_nothing(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE, has_touch=True)
    page.goto("/invitations/")
    page.get_by_role("link", name="Lucas Ferrandizo").tap()
    foot, reply, bar = page.locator(".reader-foot"), page.locator("#reply"), page.locator("nav.side")
    expect(page.get_by_role("button", name="Copy reply")).to_be_in_viewport(ratio=1)
    assert bottom(foot) == pytest.approx(bar.bounding_box()["y"], abs=1)
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    assert bottom(reply) <= foot.bounding_box()["y"]
    expect(page.get_by_text("Nothing happens on LinkedIn by itself.")).to_be_in_viewport(ratio=1)


def bottom(part):
    box = part.bounding_box()
    return box["y"] + box["height"]


def test_a_talk_is_proposed_and_held_by_keyboard(filled):
    page = filled()
    page.get_by_role("link", name="Ana Silva").click()
    page.keyboard.press("t")
    expect(page.locator("#live")).to_have_text("Ana Silva: marked as talk proposed.")
    page.get_by_role("link", name="Ana Silva").click()
    expect(page.get_by_role("button", name="talk held")).to_be_visible()
    page.keyboard.press("h")
    expect(page.locator("#live")).to_have_text("Ana Silva: marked as talk held.")
    expect(page.locator("section.group", has_text="Accept").get_by_text("Ana Silva")).to_be_visible()
    page.keyboard.press("u")
    expect(page.locator("section.group", has_text="Talk").get_by_text("Ana Silva")).to_be_visible()
