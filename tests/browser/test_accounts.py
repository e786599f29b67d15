"""Accounts by keyboard, on desktop and phone: a folder is watched, read, paused and let go."""

import os
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LEO
from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.test_accessible import check
from tests.evidence_files import write_cards

pytestmark = pytest.mark.browser


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Drop here"
    path.mkdir()
    for file in (write_cards(path, LEO), path / "broken.zip"):
        file.touch()
        os.utime(file, (1_700_000_000, 1_700_000_000))
    return path


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_folder_is_watched_from_the_keyboard(size, scheme, program, visit, folder):
    page = visit(program.base, viewport=size, color_scheme=scheme)
    page.goto(program.link)
    page.keyboard.press("g")
    page.keyboard.press("a")
    page.wait_for_url("**/accounts/")
    page.get_by_label("Folder on this computer").focus()
    page.keyboard.type(str(folder))
    page.keyboard.press("Enter")
    page.get_by_text("Last read 21 Nov 2026, 12:00").wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == "1 account, nothing in the way."
    assert page.get_by_text("broken.zip").is_visible()
    check(page)
    page.get_by_role("button", name="Pause: Drop here").press("Enter")
    page.get_by_text("not read any more until you say so").wait_for()
    page.get_by_text("Disconnect …").press("Enter")
    check(page)
    page.get_by_role("button", name="Disconnect: Drop here").press("Enter")
    page.get_by_text("No account is connected yet.").wait_for()
    assert sorted(each.name for each in folder.iterdir()) == ["broken.zip", "friends.vcf"]


def test_password_is_hidden_and_stays_out_of_the_page(program, visit):
    visit.expected = "400"
    page = visit(program.base)
    page.goto(program.link)
    page.goto("/accounts/")
    page.get_by_label("Mail address, or user name").fill("nora@firm.invalid")
    page.keyboard.press("Tab")
    page.get_by_text("imap.firm.invalid").wait_for()
    page.get_by_label("Password", exact=True).fill("canary-4711")
    assert page.get_by_label("Password", exact=True).get_attribute("type") == "password"
    page.keyboard.press("Enter")
    page.get_by_text("(ACC-").first.wait_for()
    assert page.get_by_label("Mail address, or user name").input_value() == "nora@firm.invalid"
    assert "canary-4711" not in page.content() + page.url
    check(page)
