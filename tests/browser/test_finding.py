"""Finding people: as one types, with filters that combine, by keyboard and on a phone."""

import re

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE

pytestmark = pytest.mark.browser


def people(page):
    return page.locator(".table-people tbody tr")


def test_people_are_found_as_one_types(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    page.goto("/people/")
    name = people(page).nth(3).get_by_role("link").inner_text()
    page.keyboard.press("/")
    field = page.locator("#find")
    expect(field).to_be_focused()
    given, _, family = name.partition(" ")
    page.keyboard.type(f"{given.lower()[:4]} ", delay=20)
    page.keyboard.type(family[:3], delay=20)
    expect(page.locator("#line")).to_have_text(re.compile(rf"found for “{given.lower()[:4]} {family[:3]}”"))
    expect(people(page).filter(has_text=name)).to_have_count(1)
    expect(field).to_be_focused()
    expect(field).to_have_value(f"{given.lower()[:4]} {family[:3]}")
    expect(page.locator("#live")).to_have_text(re.compile("found for"))
    swapped = family[:2] + family[3] + family[2] + family[4:]
    field.fill(swapped)
    expect(page.locator("#line")).to_have_text(re.compile(f"found for words like “{swapped}”"))
    expect(people(page).filter(has_text=name)).to_have_count(1)
    page.keyboard.press("ArrowDown")
    expect(people(page).first.get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.locator(".filters summary").click()
    page.locator("#standing-never-real").check()
    expect(page.locator("#line")).to_have_text(re.compile(f"“{swapped}”: never real"))
    page.locator("#standing-never-real").uncheck()
    people(page).get_by_role("link", name=name).click()
    page.wait_for_url(re.compile(r"/people/\d+/"))
    page.go_back()
    expect(page.locator("#line")).to_have_text(re.compile(f"found for words like “{swapped}”"))
    expect(page.locator("#find")).to_have_value(swapped)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_filters_combine_by_keyboard_without_losing_focus(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/people/")
    page.keyboard.press("f")
    page.locator("#knowledge-met").focus()
    page.keyboard.press("Space")
    expect(page.locator("#line")).to_have_text(re.compile("people: met, the best known first"))
    expect(page.locator("#live")).to_have_text(re.compile("people: met"))
    expect(page.locator("#knowledge-met")).to_be_focused()
    met = int(page.locator("#n-knowledge-met").inner_text())
    assert people(page).count() == min(met, 50)
    page.locator("#sort").select_option("strength")
    expect(page.locator("#line")).to_have_text(f"{met} people: met, strongest first.")
    assert page.url.endswith("/people/?sort=strength&knowledge=met")
    page.reload()
    expect(page.locator("#line")).to_have_text(f"{met} people: met, strongest first.")
    expect(page.locator("#sort")).to_have_value("strength")
    people(page).first.get_by_role("link").click()
    page.go_back()
    expect(page.locator("#knowledge-met")).to_be_checked()
    expect(page.locator("#sort")).to_have_value("strength")
    page.get_by_role("link", name="Without: met").click()
    expect(page.locator("#line")).to_have_text(re.compile(r"\d+ people, strongest first"))


def test_filters_fit_a_phone(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    page.goto("/people/")
    page.locator(".filters summary").click()
    page.get_by_text("Connected but never spoken").click()
    show = page.get_by_role("button", name=re.compile(r"Show \d+ people"))
    expect(show).to_have_text(re.compile(page.locator("#n-connected-unspoken").inner_text()))
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    show.click()
    expect(page.locator(".filters summary")).to_be_focused()
    expect(page.locator("#line")).to_have_text(re.compile("connected but never spoken"))
    expect(people(page).first).to_be_in_viewport()


def test_filters_work_without_a_script(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, java_script_enabled=False)
    page.goto("/people/")
    page.locator(".filters summary").click()
    page.locator("#standing-fading").check()
    page.get_by_role("button", name="Find").click()
    expect(page.locator("#line")).to_have_text(re.compile("fading, the best known first"))
    expect(page.locator("#standing-fading")).to_be_checked()
