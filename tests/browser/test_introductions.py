"""Introductions by keyboard: ask, open what proves a tie, copy the question, say who knows whom, take it back."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.actions.test_network_map import ANA, BOB, CARL, rounds
from tests.archives import archive_files, connection, write_zip
from tests.browser.conftest import RUN, Visit, environment, served
from tests.browser.test_accessible import check
from tests.evidence_files import ALICE, letter, write_mbox

pytestmark = pytest.mark.browser


@pytest.fixture
def page(tmp_path: Path, visit: Visit) -> Iterator[Page]:
    """A network in which Carl was on one of Ana's mails, and Dora is only connected."""
    dora = connection("Dora Quist", "05 Mar 2024", company="Elsewhere", position="Pilot")
    archive = write_zip(tmp_path, archive_files(owner="Alice Arden", connections=[dora]))
    seen = letter(ANA, f"{ALICE}, {CARL}", "Plans", "Fri, 2 Oct 2026 09:00:00 +0000", "plans@x")
    mail = write_mbox(tmp_path, *rounds(ANA, BOB), seen)
    command = [sys.executable, "-c", RUN, "import", str(archive), str(mail)]
    subprocess.run(command, env=environment(tmp_path / "home"), check=True)
    with served(tmp_path / "home") as running:
        opened = visit(running.base, permissions=["clipboard-read", "clipboard-write"])
        opened.goto(running.link)
        yield opened
        visit.close()


def test_a_way_is_found_opened_and_asked_for(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("o")
    page.wait_for_url("**/introductions/")
    page.keyboard.press("/")
    page.keyboard.type("carl")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ana Silva can introduce you to Carl Fenn.")
    page.get_by_text("Write the question").first.click()
    check(page)
    page.get_by_role("button", name="Copy the question").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.input_value("#ask-1")
    page.get_by_label("Questions in").select_option("de")
    page.get_by_role("button", name="Show").click()
    page.get_by_text("Write the question").first.click()
    assert page.input_value("#ask-1").startswith("Hallo Ana,")
    page.get_by_role("button", name="I asked Ana Silva").first.click()
    expect(page.get_by_text("Introduction to Carl Fenn: you asked Ana Silva.")).to_be_visible()
    check(page)
    page.get_by_role("button", name="They agreed").click()
    for word in ("Carl Fenn agreed", "They introduced us", "I thanked them"):
        page.get_by_role("button", name=word).click()
    expect(page.get_by_role("button", name="Something came of it")).to_be_visible()
    page.goto("/introductions/?who=carl")
    expect(page.get_by_text("Write yourself.").first).to_be_visible()
    page.get_by_text("Both were on a mail among 3 people").first.locator("xpath=..").get_by_role(
        "link"
    ).click()
    page.wait_for_url("**/conversations/**")
    expect(page.get_by_text("Plans").first).to_be_visible()


def test_who_knows_whom_is_said_and_taken_back(page: Page, visit: Visit) -> None:
    visit.expected = "400"  # a name of nobody, on purpose
    page.goto("/introductions/?who=dora")
    expect(page.get_by_role("heading", level=1)).to_have_text("No proven path to Dora Quist.")
    page.get_by_role("link", name="their page").click()
    page.get_by_text("Say who knows them").click()
    page.get_by_label("Name", exact=True).first.fill("Nobody Atall")
    page.get_by_label("How they know each other").press("Enter")
    expect(page.get_by_text("Nobody of that name is in your records.")).to_be_visible()
    page.get_by_label("Name", exact=True).first.fill("bob")
    page.get_by_label("How they know each other").fill("Cousins")
    page.get_by_label("How they know each other").press("Enter")
    expect(page.get_by_text("Bob Marsh can introduce you:")).to_be_visible()
    check(page)
    page.get_by_role("link", name="All ways there").click()
    expect(page.get_by_text("know each other: Cousins").first).to_be_visible()
    page.goto("/history/")
    page.get_by_role("button", name=re.compile("^Undo")).first.click()
    page.goto("/introductions/?who=dora")
    expect(page.get_by_role("heading", level=1)).to_have_text("No proven path to Dora Quist.")


def test_somebody_asks_and_whom_they_want_to_meet_is_asked_first(page: Page) -> None:
    page.goto("/introductions/")
    page.get_by_label("Who asks").fill("ana silva")
    page.get_by_label("Whom they want to meet").fill("bob marsh")
    page.get_by_label("Why, if they said so").fill("We plan a port together")
    page.get_by_label("What the other could get out of it").fill("Our figures")
    page.get_by_label("What the other could get out of it").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ana Silva wants to meet Bob Marsh.")
    expect(page.get_by_role("heading", name="Do it: ask Bob Marsh first")).to_be_visible()
    check(page)
    page.get_by_role("button", name="Copy the text").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "We plan a port together" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="I asked Bob Marsh").click()
    page.get_by_role("button", name="Bob Marsh agreed").click()
    page.get_by_role("button", name="I introduced them").click()
    expect(page.get_by_text("You introduced them.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
