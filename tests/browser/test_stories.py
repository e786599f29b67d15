"""Two stories of the sample network, from an invitation to thanks, and every step of them taken back."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import Served, Visit, served

pytestmark = pytest.mark.browser


@pytest.fixture
def page(sample: Served, tmp_path: Path, visit: Visit) -> Iterator[Page]:
    """The sample network, in a copy that a story may change."""
    home = Path(shutil.copytree(sample.home, tmp_path / "home"))
    with served(home) as running:
        opened = visit(running.base)
        opened.goto(running.link)
        yield opened
        visit.close()


def undo_newest(page: Page, said: str) -> None:
    """Take back what the history says was done, and see it gone."""
    page.goto("/history/")
    row = page.get_by_role("row", name=re.compile(re.escape(said)))
    row.first.get_by_role("button", name=re.compile("^Undo")).click()
    expect(row.get_by_role("button", name=re.compile("^Undo"))).to_have_count(0)


def test_from_a_claim_in_the_calendar_to_a_follow_up_and_back(page: Page) -> None:
    page.goto("/invitations/")
    page.get_by_role("link", name=re.compile("Ottilie Brandsgaard")).first.click()
    expect(page.get_by_text("you were there on 7 August 2026").first).to_be_visible()
    page.get_by_role("link", name="Propose times from your calendar").click()
    page.locator("body").press("t")
    page.get_by_role("button", name=re.compile("^Book ")).first.click()
    page.get_by_text("How was it? A note of one minute").click()
    page.get_by_label("What they need").fill("a scale for pallets")
    page.get_by_label("Promise 1").fill("send the test report")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_role("heading", name="Ottilie Brandsgaard: talk held")).to_be_visible()
    way = page.url
    page.locator("body").press("a")
    draft = page.get_by_role("textbox", name="The follow-up")
    expect(draft).to_have_value(
        re.compile("^Hi Ottilie,\n\nThank you for our talk.*finding what slows", re.DOTALL)
    )
    page.locator("body").press("f")
    expect(page.get_by_role("heading", name="Ottilie Brandsgaard: followed up")).to_be_visible()
    for said in (
        "marked as followed up",
        "marked as accepted",
        "marked as talk booked",
        "marked as talk proposed",
    ):
        undo_newest(page, f"Ottilie Brandsgaard: {said}.")
    page.goto("/history/")
    expect(page.get_by_role("row", name=re.compile("Ottilie Brandsgaard: a promise"))).to_have_count(1)
    page.get_by_role(
        "row", name=re.compile("Ottilie Brandsgaard, logged|with Ottilie Brandsgaard")
    ).first.get_by_role("button", name=re.compile("^Undo")).click()
    page.goto(way)
    expect(page.get_by_role("heading", name="Ottilie Brandsgaard: received")).to_be_visible()


def test_from_a_way_to_somebody_to_thanks_and_back(page: Page) -> None:
    page.goto("/introductions/?who=ilaria")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Maria Santorelli can introduce you to Ilaria Bonaventuri."
    )
    page.get_by_text("Write the question").first.click()
    page.get_by_role("button", name="I asked Maria Santorelli").click()
    for word in ("They agreed", "Ilaria Bonaventuri agreed", "They introduced us"):
        page.get_by_role("button", name=word).click()
    page.get_by_text("Write the thanks", exact=True).click()
    expect(page.get_by_role("textbox", name=re.compile("thanks", re.IGNORECASE))).to_have_value(
        re.compile("Maria.*Ilaria Bonaventuri", re.DOTALL)
    )
    page.get_by_role("button", name="I thanked them").click()
    expect(page.get_by_role("button", name="Something came of it")).to_be_visible()
    for said in (
        "you thanked Maria Santorelli",
        "made it",
        "Ilaria Bonaventuri agreed",
        "Maria Santorelli agreed",
    ):
        undo_newest(page, f"{said}.")
    undo_newest(page, "you asked Maria Santorelli.")
    page.goto("/introductions/")
    expect(page.get_by_role("button", name="They agreed")).to_have_count(0)
