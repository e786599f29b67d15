"""Text from an archive is shown as text, whatever it says."""

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


def hostile():
    """The made-up archive with every text replaced by markup."""
    connections = [CONNECTIONS[0], [SCRIPT, IMAGE, CONNECTIONS[1][2], "", ALL, ALL, "01 Feb 2019"]]
    invitations = [
        INVITATIONS[0],
        *([f"{SVG} {row[0]}", *row[1:3], f"{ALL} {row[3]}", *row[4:]] for row in INVITATIONS[1:]),
    ]
    messages = [MESSAGES[0], *([row[0], ALL, *row[2:7], ALL, ALL, row[9]] for row in MESSAGES[1:])]
    return {"Connections": connections, "Invitations": invitations, "messages": messages, "Profile": PROFILE}


def links_of(page, address):
    """The addresses of our own that a page links to."""
    page.goto(address)
    return page.locator("main a[href^='/']").evaluate_all("all => all.map(each => each.getAttribute('href'))")


def test_nothing_in_an_archive_runs(program, visit, tmp_path):
    folder = write_archive(tmp_path / f"Export {SVG.replace('/', '')}", hostile())
    subprocess.run(
        [sys.executable, "-c", RUN, "import", str(folder)], env=environment(program.home), check=True
    )
    page = visit(program.base)
    page.goto(program.link)
    expect(page.locator("[data-row]")).to_have_count(4)
    starts = ["/invitations/", "/people/", "/import/"]
    addresses = {*starts, *(link for start in starts for link in links_of(page, start))}
    for address in sorted(addresses):
        page.goto(address)
        assert page.locator("main script, main style, main img, main svg[onload]").count() == 0, address
        assert page.locator("a[href^='javascript:']").count() == 0, address
        assert "{{ 7 * 7 }}" in page.content() or "49" not in page.locator("main").inner_text().split(), (
            address
        )
