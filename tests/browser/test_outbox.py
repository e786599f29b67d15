"""A mail from the page of a person to its server, by keyboard, on desktop and phone; and one whose outcome is unclear."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import DESKTOP, PHONE, environment, served
from tests.browser.test_accessible import check
from tests.sink import PASSWORD, Sink, sinking

pytestmark = pytest.mark.browser
SET_UP = """
from firsthand.cli.ready import start_django
start_django()
from firsthand.actions.owners import local_owner
from firsthand.clock import read_clock
from firsthand.store.models import Account
from tests.sending import ANA, person_with
owner, now = local_owner(read_clock()), read_clock()
person = person_with(owner, ANA)
Account.objects.create(
    owner=owner, kind="smtp", name="Sending", address="127.0.0.1", username="alice@arden.example",
    settings={"port": PORT, "security": "plain", "is_token": False, "sender": "alice@arden.example"},
    every_minutes=60, made_at=now, next_run_at=now)
print(person)
"""


@pytest.fixture
def sink() -> Iterator[Sink]:
    with sinking() as made:
        yield made


@pytest.fixture
def writing(filled_home: Path, tmp_path: Path, visit, sink: Sink):
    """Open a window on the page of Ana, in a Firsthand that sends through the sink."""
    home = Path(shutil.copytree(filled_home, tmp_path / "home"))
    root = Path(__file__).parents[2]
    path = os.pathsep.join((str(root), str(root / "src"), os.environ.get("PYTHONPATH", "")))
    person = subprocess.run(
        [sys.executable, "-c", SET_UP.replace("PORT", str(sink.port))],
        env=environment(home) | {"PYTHONPATH": path}, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    with served(home, FIRSTHAND_SECRET_SENDING=PASSWORD) as running:

        def opened(**options) -> Page:
            page = visit(running.base, **options)
            page.goto(running.link)
            page.goto(f"/people/{person}/")
            return page

        yield opened
        visit.close()


def write(page: Page, words: str) -> None:
    """Write from the page of a person to the page that shows the mail, by keyboard alone."""
    page.get_by_role("link", name="Write a mail").press("Enter")
    page.get_by_label("Subject").focus()
    page.keyboard.type("The figures")
    page.keyboard.press("Tab")
    page.keyboard.type(words)
    check(page)
    page.get_by_role("button", name="Look at it").press("Enter")
    page.get_by_role("button", name="Send", exact=True).wait_for()


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_mail_is_written_shown_taken_back_and_sent_once(size, scheme, writing, sink):
    page = writing(viewport=size, color_scheme=scheme)
    write(page, "Hi Tom, here they are. ")
    shown = page.get_by_role("region", name="The mail", exact=True)
    assert "ana.silva@novatech.example" in shown.inner_text()
    assert "Hi Tom, here they are." in shown.inner_text()
    assert page.get_by_text("The text greets “Tom”").is_visible()
    check(page)
    page.get_by_role("button", name="Send", exact=True).press("Enter")
    page.get_by_text("seconds.").wait_for()
    check(page)
    page.get_by_role("button", name="Undo: do not send").press("Enter")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    assert not sink.accepted
    page.get_by_role("button", name="Send", exact=True).dblclick()
    page.get_by_role("heading", name="127.0.0.1 took your mail to Ana Silva").wait_for(timeout=20_000)
    check(page)
    assert len(sink.accepted) == 1
    page.goto("/outbox/")
    assert page.get_by_role("heading", level=1).inner_text() == "1 sent."
    check(page)


def test_unclear_one_is_settled_by_its_owner(writing, sink):
    sink.fault = "lost after dot"
    page = writing()
    write(page, "Here they are. ")
    page.get_by_role("button", name="Send", exact=True).click()
    page.get_by_text("It may have been delivered").wait_for(timeout=20_000)
    assert page.locator("[data-go='b'] .number").inner_text() == "1"
    check(page)
    page.get_by_role("button", name="It did not: make it a draft again").press("Enter")
    page.get_by_role("button", name="Send", exact=True).wait_for()
    sink.fault = ""
    page.get_by_role("button", name="Send", exact=True).press("Enter")
    page.get_by_role("heading", name="127.0.0.1 took your mail to Ana Silva").wait_for(timeout=20_000)
    assert len(sink.accepted) == 1
