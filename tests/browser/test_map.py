"""The map: drawn on the graphics card, walked by keys, and as a table where it cannot be drawn."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.conftest import CALM, PHONE, Visit
from tests.browser.test_accessible import check

pytestmark = pytest.mark.browser
SOFT = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
FLAT = ["--disable-3d-apis"]


@pytest.fixture
def drawing(chromium: Browser) -> Iterator[Visit]:
    """Windows of a browser that draws with a graphics card made of software."""
    path = os.environ.get("FIRSTHAND_CHROMIUM") or shutil.which("chromium")
    calm = [each for each in CALM if each != "--disable-gpu"]
    browser = chromium.browser_type.launch(executable_path=path, args=[*calm, *SOFT])
    opened = Visit(browser)
    yield opened
    opened.close()
    browser.close()
    assert not opened.complaints


@pytest.fixture
def flat(chromium: Browser) -> Iterator[Visit]:
    """Windows of a browser without WebGL."""
    path = os.environ.get("FIRSTHAND_CHROMIUM") or shutil.which("chromium")
    browser = chromium.browser_type.launch(executable_path=path, args=[*CALM, *FLAT])
    opened = Visit(browser)
    yield opened
    opened.close()
    browser.close()
    assert not opened.complaints


def test_map_is_walked_by_keys(sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in)
    page.goto("/map/")
    expect(page.locator("[data-map-wait]")).to_be_hidden()
    page.locator(".filters summary").focus()
    page.keyboard.press("Tab")
    stage = page.get_by_role("application", name="Map of your network")
    expect(stage).to_be_focused()
    said = page.locator("#live")
    expect(said).to_contain_text("of 100")
    first = said.inner_text()
    for key in ("ArrowRight", "ArrowDown", "ArrowRight"):
        page.keyboard.press(key)
    expect(said).not_to_have_text(first)
    page.keyboard.press("Enter")
    panel = page.get_by_role("region", name="Person")
    expect(panel.get_by_role("link", name="Open page")).to_be_focused()
    name = panel.get_by_role("heading").inner_text()
    check(page)
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(stage).to_be_focused()
    page.keyboard.press("b")
    expect(said).to_contain_text("a bridge")
    page.keyboard.press("Shift+?")
    expect(page.get_by_role("dialog")).to_contain_text("to the next bridge")
    page.keyboard.press("Escape")
    stage.focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("heading")).not_to_have_text(name)
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/*/")


def click_somebody(page: Page) -> None:
    """Go over the middle of the picture until the pointer is on a person, and click."""
    box = page.locator("[data-map-stage]").bounding_box()
    assert box
    for across in range(20):
        for down in range(20):
            x = box["x"] + box["width"] / 2 + 7 * (across - 10)
            y = box["y"] + box["height"] / 2 + 7 * (down - 10)
            page.mouse.move(x, y)
            if page.locator(".map-on-person").count():
                page.mouse.click(x, y)
                return
    raise AssertionError("nobody is in the middle of the picture")


@pytest.mark.parametrize("size", [{"width": 1280, "height": 820}, PHONE])
def test_a_click_shows_who_it_is(size, sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in, viewport=size, reduced_motion="reduce")
    page.goto("/map/")
    expect(page.locator("[data-map-wait]")).to_be_hidden()
    page.get_by_role("button", name="Strongest").click()
    for _ in range(2):
        page.get_by_role("button", name="Nearer").click()
    panel = page.get_by_role("region", name="Person")
    click_somebody(page)
    expect(panel).to_be_visible()
    expect(panel.get_by_role("heading")).not_to_be_empty()
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()
    page.get_by_label("Dead wood").uncheck()
    check(page)


def test_filters_narrow_the_picture_from_the_keyboard(sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in, reduced_motion="reduce")
    page.goto("/people/?standing=close&standing=active")
    page.get_by_role("link", name="Show on the map").click()
    expect(page.locator("[data-map-wait]")).to_be_hidden()
    expect(page.locator("#line")).to_contain_text("on the map: close or active.")
    page.keyboard.press("f")
    page.locator("#standing-close").uncheck()
    page.locator("#standing-active").uncheck()
    page.locator("#standing-fading").check()
    expect(page.locator("#line")).to_contain_text("on the map: fading.")
    assert page.url.endswith("/map/?standing=fading")
    page.keyboard.press("f")
    check(page)
    stage = page.get_by_role("application", name="Map of your network")
    stage.focus()
    said = page.locator("#live")
    expect(said).to_contain_text("fading, ")
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        page.keyboard.press(key)
        expect(said).to_contain_text("fading, ")
    page.get_by_role("link", name="As a table").click()
    assert "standing=fading" in page.url
    expect(page.locator("#line")).to_contain_text("on the map: fading.")
    page.get_by_role("link", name="Show everybody").click()
    page.wait_for_url("**/map/?view=table")


def test_time_is_moved_and_played_by_keys(sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in)
    page.goto("/map/")
    expect(page.locator("[data-map-wait]")).to_be_hidden()
    slider = page.get_by_role("slider", name="As it was")
    slider.focus()
    expect(slider).to_have_attribute("aria-valuetext", "today")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#live")).to_contain_text("At the end of October 2026: ")
    expect(slider).to_have_attribute("aria-valuetext", "October 2026")
    check(page)
    page.keyboard.press("t")
    expect(page.locator("#live")).to_have_text("The map as it is today.")
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Stop")).to_be_visible()
    expect(page.locator("[data-map-when]")).not_to_have_text("today")
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    when = page.locator("[data-map-when]").inner_text()
    page.wait_for_timeout(900)
    assert page.locator("[data-map-when]").inner_text() == when


def test_time_goes_one_month_at_a_press_for_those_who_ask_for_calm(sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in, reduced_motion="reduce")
    page.goto("/map/?month=2026-08")
    expect(page.locator("[data-map-when]")).to_have_text("August 2026")
    page.keyboard.press("t")
    expect(page.locator("[data-map-when]")).to_have_text("September 2026")
    expect(page.locator("#live")).to_contain_text("At the end of September 2026: ")
    page.wait_for_timeout(900)
    expect(page.locator("[data-map-when]")).to_have_text("September 2026")


def test_what_is_in_sight_can_be_saved(sample, let_in, drawing):
    page = drawing(sample.base, storage_state=let_in)
    page.goto("/map/")
    expect(page.locator("[data-map-wait]")).to_be_hidden()
    with page.expect_download() as saved:
        page.get_by_role("button", name="SVG").click()
    text = Path(saved.value.path()).read_text(encoding="utf-8")
    svg = ET.fromstring(text)
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    kinds = {each.tag.rpartition("}")[2] for each in svg.iter()}
    assert {"circle", "line", "polygon", "text"} <= kinds
    with page.expect_download() as saved:
        page.get_by_role("button", name="PNG").click()
    image = Path(saved.value.path()).read_bytes()
    assert saved.value.suggested_filename == "network.png"
    assert image.startswith(b"\x89PNG")
    assert len(image) > 10_000


def test_table_takes_the_place_of_a_picture_that_cannot_be_drawn(sample, let_in, flat):
    page = flat(sample.base, storage_state=let_in)
    page.goto("/map/")
    page.wait_for_url("**/map/?view=table&plain=1")
    expect(page.get_by_role("status").filter(has_text="cannot draw")).to_be_visible()
    expect(page.get_by_role("heading", name="The network as a whole")).to_be_visible()


def test_map_needs_no_script(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, java_script_enabled=False)
    page.goto("/map/")
    page.get_by_role("link", name="The table").click()
    expect(page.get_by_role("table").first).to_contain_text("Tie")
    page.get_by_label("As it was at the end of").select_option("2025-03")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_text("At the end of March 2025: ")).to_be_visible()
    page.goto("/map/?view=table&group=alone")
    expect(page.get_by_role("heading", name="On their own")).to_be_visible()
    page.get_by_role("link", name="Next").click()
    page.get_by_role("link", name="All groups").click()
    page.wait_for_url("**/map/?view=table")
