"""Text from an archive is shown as text, whatever it says."""

import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import RUN, environment
from tests.web.made_up import CONNECTIONS, INVITATIONS, MESSAGES, PROFILE, write_archive

pytestmark = pytest.mark.browser
SCRIPT = "<script>alert(1)</script>"
IMAGE = '"><img src=//evil.test/x onerror=alert(2)>'
SVG = "<svg/onload=alert(3)>"
STYLE = '<style>@import "//evil.test/y"</style>'
TEMPLATE = "{{ 7 * 7 }}{% raise %}"
LINK = "[x](javascript:alert(4)) <a href=javascript:alert(5)>x</a>"
ALL = f"{SCRIPT}{IMAGE}{SVG}{STYLE}{TEMPLATE}{LINK}"


BACKWARDS = "\u202eevil\u2066\u200b\u2029"  # turns writing round, hides, breaks lines


def hostile():
    """The made-up archive with every text replaced by markup, a row that is wrong and a file nobody knows."""
    bad = ["Ida", "Odd", "", "", ALL, ALL, f"{SVG} someday"]
    known = [f"{BACKWARDS}{SCRIPT}", IMAGE, CONNECTIONS[1][2], "", ALL, ALL, "01 Feb 2019"]
    invitations = [
        INVITATIONS[0],
        *([f"{SVG} {row[0]}", *row[1:3], f"{ALL} {row[3]}", *row[4:]] for row in INVITATIONS[1:]),
    ]
    # Messages with links or pictures in markup are adverts, and left out.
    text = f"{SCRIPT}{SVG}{TEMPLATE}{BACKWARDS}"
    messages = [MESSAGES[0], *([row[0], ALL, *row[2:7], ALL, text, row[9]] for row in MESSAGES[1:])]
    return {
        "Connections": [[*CONNECTIONS[0], f"Mood {IMAGE}"], *([*row, ALL] for row in (known, bad))],
        "Invitations": invitations,
        "messages": messages,
        "Profile": PROFILE,
        f"{SVG.replace('/', '')} {BACKWARDS}": [["x"], [ALL]],
    }


def links_of(page, address):
    """Check a page and return the addresses of our own that it links to."""
    page.goto(address)
    check(page, address)
    found = page.locator("main a[href^='/']:not([download])").evaluate_all(
        "all => all.map(each => each.getAttribute('href'))"
    )
    return {link for link in found if "#" not in link}


def every_address(page, *starts):
    """Check everything that can be reached by links, three steps far, and return the addresses."""
    seen, next_ones = set(starts), set(starts)
    for _ in range(3):
        next_ones = {link for address in next_ones for link in links_of(page, address)} - seen
        seen |= next_ones
    return sorted(seen)


def check(page, where):
    """Nothing of the archive became part of the page, and nothing turns its writing round."""
    assert page.locator("main script, main style, main img, main svg[onload]").count() == 0, where
    assert page.locator("a[href^='javascript:']").count() == 0, where
    words = page.locator("main").inner_text()
    assert "49" not in words.split(), where
    assert not {"\u202e", "\u2066", "\u200b"}.intersection(words), where


def imported(program, folder):
    subprocess.run(
        [sys.executable, "-c", RUN, "import", str(folder)], env=environment(program.home), check=True
    )


def test_nothing_in_an_archive_runs(program, visit, tmp_path):
    imported(program, write_archive(tmp_path / f"Export {SVG.replace('/', '')} {BACKWARDS}", hostile()))
    page = visit(program.base)
    page.goto(program.link)
    expect(page.locator("[data-row]")).to_have_count(4)
    addresses = every_address(page, "/invitations/", "/people/", "/import/", "/people/?q=%3Csvg/onload=x%3E")
    for kind in (r"/invitations/\d+/", r"/people/\d+/", r"/evidence/.*", r"/import/\d+/"):
        assert any(re.fullmatch(kind, address) for address in addresses), kind


def test_rows_worth_a_look_are_shown_as_text(program, visit, tmp_path):
    imported(program, write_archive(tmp_path / "Export", hostile()))
    page = visit(program.base)
    page.goto(program.link)
    page.goto("/import/1/")
    expect(page.get_by_text("Connections.csv, row 3")).to_be_visible()
    expect(page.get_by_text("not read: x onerror=alert(2)>")).to_be_visible()
    expect(page.get_by_text("<svgonload=alert(3)>")).to_be_visible()
    check(page, "problems")


def test_nothing_in_pasted_text_runs(program, visit):
    page = visit(program.base)
    page.goto(program.link)
    page.goto("/invitations/paste/")
    pasted = f"Nora {SCRIPT}\n{ALL}{BACKWARDS}\n3 days ago\nHello, {ALL}\nReply to Nora\nIgnore\nAccept\n"
    page.fill("#text", pasted)
    page.get_by_role("button", name="See what was understood").click()
    check(page, "preview")
    page.get_by_role("button", name="Save 1 invitation").click()
    expect(page.locator("[data-row]")).to_have_count(1)
    check(page, "saved")
