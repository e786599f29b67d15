"""Today by keyboard, without scripts, on a phone: every word on a step, and where the focus is after it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.archives import archive_files, chat, connection, write_zip
from tests.browser.conftest import PHONE, RUN, Visit, environment, served
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser
NAMES = ("Ida Moe", "Leo Fenn", "Priya Raman", "Tom Okafor")
MAILS = {"Ida Moe": "ida@moe.example"}


@pytest.fixture(scope="session")
def due_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which four people wrote last."""
    folder = tmp_path_factory.mktemp("due")
    said = [
        row
        for name in NAMES
        for row in chat(
            f"2-{name}==",
            name,
            ("them", "2026-09-01 09:00:00", "Shall we look at the plan?"),
            ("me", "2026-09-01 10:00:00", "Yes, I will bring the draft."),
            ("them", "2026-11-12 09:00:00", "Can you send it?"),
        )
    ]
    files = archive_files(
        connections=[connection(name, "05 Mar 2024", mail=MAILS.get(name, "")) for name in NAMES],
        messages=said,
    )
    command = [sys.executable, "-c", RUN, "import", str(write_zip(folder, files))]
    subprocess.run(command, env=environment(folder / "home"), check=True)
    return folder / "home"


@pytest.fixture
def today(due_home: Path, tmp_path: Path, visit: Visit) -> Iterator[Callable[..., Page]]:
    """Open a window on Today."""
    home = Path(shutil.copytree(due_home, tmp_path / "home"))
    with served(home) as running:

        def opened(**options: Any) -> Page:
            page = visit(running.base, **options)
            page.goto(running.link)
            page.wait_for_url("**/today/")
            return page

        yield opened
        visit.close()


def title(page: Page, name: str) -> Any:
    return page.get_by_role("link", name=f"Reply to {name}")


def test_the_day_is_done_by_keyboard(today: Callable[..., Page]) -> None:
    page = today()
    keyboard = page.keyboard
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "4 things today, the first is to reply to Ida Moe."
    )
    keyboard.press("d")
    expect(title(page, "Ida Moe")).to_be_focused()  # nothing is done unseen
    keyboard.press("j")
    keyboard.press("j")
    keyboard.press("k")
    expect(title(page, "Leo Fenn")).to_be_focused()
    keyboard.press("d")
    expect(title(page, "Priya Raman")).to_be_focused()
    expect(page.locator("#live")).to_have_text("Reply to Leo Fenn: done.")
    expect(page.locator("#count-t")).to_have_text("3")
    keyboard.press("s")
    expect(page.get_by_role("button", name="A day").locator("visible=true")).to_be_focused()
    keyboard.press("Escape")
    expect(page.get_by_role("button", name="A week").locator("visible=true")).to_have_count(0)
    keyboard.press("s")
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(page.locator(".said")).to_contain_text("Reply to Priya Raman: later, on 28 Nov 2026.")
    expect(title(page, "Tom Okafor")).to_be_focused()
    keyboard.press("n")
    expect(title(page, "Ida Moe")).to_be_focused()
    keyboard.press("d")
    expect(page.get_by_role("heading", name="Nothing to do today.")).to_be_focused()
    keyboard.press("u")
    expect(title(page, "Ida Moe")).to_be_focused()
    keyboard.press("u")
    expect(title(page, "Tom Okafor")).to_be_visible()
    expect(page.get_by_role("region", name="Done this week")).to_contain_text("Reply to Leo Fenn: done.")


def test_enter_opens_and_g_t_comes_back(today: Callable[..., Page]) -> None:
    page = today()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/*/")
    page.keyboard.press("g")
    page.keyboard.press("t")
    page.wait_for_url("**/today/")
    page.keyboard.press("j")
    page.keyboard.press("g")
    page.keyboard.press("s")  # goes to the settings, and puts nothing off
    page.wait_for_url("**/settings/")
    page.keyboard.press("?")
    page.goto("/today/")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("later: choose a day, a week or a month")
    page.keyboard.press("d")
    page.keyboard.press("Escape")
    expect(page.locator(".step")).to_have_count(4)


def test_everything_works_without_scripts(today: Callable[..., Page], visit: Visit) -> None:
    page = today(java_script_enabled=False)
    page.get_by_role("button", name="Done: Reply to Ida Moe").click()
    expect(page.locator(".step")).to_have_count(3)
    page.locator(".step").first.get_by_text("Later").click()
    page.locator(".step").first.get_by_role("button", name="A month").click()
    expect(page.locator(".step")).to_have_count(2)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".step")).to_have_count(3)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, {"width": 1280, "height": 820}], ids=["phone", "desktop"])
def test_no_violations_with_the_choices_open(
    today: Callable[..., Page], scheme: str, size: dict[str, int]
) -> None:
    page = today(viewport=size, color_scheme=scheme)
    page.get_by_role("button", name="Done: Reply to Ida Moe").click()
    expect(page.locator(".step")).to_have_count(3)
    page.locator(".step-later summary").first.click()
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_address_of_the_calendar_is_made_and_taken_back(today: Callable[..., Page]) -> None:
    page = today()
    page.get_by_role("link", name="make an address to subscribe to").click()
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Address of the calendar").input_value()
    assert "BEGIN:VCALENDAR" in page.request.get(address).text()
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("button", name="Make an address")).to_be_visible()
    assert page.request.get(address).status == 404


def test_a_draft_is_one_key_away_and_becomes_a_mail_as_it_was_changed(today: Callable[..., Page]) -> None:
    page = today()
    title(page, "Ida Moe").focus()
    page.keyboard.press("w")
    field = page.get_by_role("textbox", name="Draft: Reply to Ida Moe")
    expect(field).to_have_value(re.compile("^Hi Ida,\\n\\nThank you for your question."))
    page.get_by_label("Tone").select_option("formal")
    expect(field).to_have_value(re.compile("Kind regards,"))
    page.get_by_text("What each sentence rests on").click()
    expect(page.get_by_text("Your own text; it says nothing about them.")).to_be_visible()
    assert not Axe().run(page, options=RULES).violations_count
    field.fill("Dear Ida, as I changed it")
    page.get_by_role("button", name="Write as a mail").click()
    expect(page.get_by_label("Text")).to_have_value("Dear Ida, as I changed it")
    expect(page.get_by_label("Subject")).to_have_value("Your message")
