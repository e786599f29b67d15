"""What browser tests share: the real program as a process, and a Chromium whose complaints fail the test."""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests.web.made_up import write_archive, zip_archive

NOW = "2026-11-21T12:00:00Z"
RUN = "from firsthand.program import run; run()"
CALM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 820}
PHONE = {"width": 390, "height": 844}


@dataclass
class Served:
    """A running Firsthand, and the link that opens it once."""

    base: str
    link: str
    home: Path

    def new_link(self) -> str:
        """Ask the program for another link, as the locked page says."""
        told = subprocess.run(
            [sys.executable, "-c", RUN, "link"],
            env=environment(self.home),
            capture_output=True,
            text=True,
            check=True,
        )
        return found_link(told.stdout)


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FIRSTHAND_")}
    return {**kept, "FIRSTHAND_HOME": str(home), "FIRSTHAND_NOW": NOW, "PYTHONUNBUFFERED": "1"}


def found_link(text: str) -> str:
    found = re.search(r"http://[^\s\"]+/open/[^\s\"]+", text)
    assert found, text
    return found[0]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(home: Path, command: str = "serve", **more: str) -> Iterator[Served]:
    """Run the program until the test is over."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, command, "--port", str(port)],
        env=environment(home) | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield Served(f"http://127.0.0.1:{port}", read_link(process), home)
    finally:
        process.terminate()
        process.wait(timeout=20)


def read_link(process: "subprocess.Popen[str]") -> str:
    """Read what the program prints until the link is there."""
    assert process.stdout
    told = ""
    for line in process.stdout:
        told += line
        if "/open/" in line:
            return found_link(line)
    raise AssertionError(f"no link was printed: {told}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = os.environ.get("FIRSTHAND_CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=CALM)
        yield browser
        browser.close()


@dataclass
class Visit:
    """Opens pages and remembers everything a browser complained about."""

    chromium: Browser
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)
    expected: str = "nothing"  # words of complaints that a test provokes

    def __call__(self, base: str, **options: Any) -> Page:
        """Open a window that may talk to the program and to nobody else."""
        context = self.chromium.new_context(**{"viewport": DESKTOP, "base_url": base, **options})
        context.set_default_timeout(10_000)
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("console", self.hear)
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: self.watch(base, request.url))
        return page

    def close(self) -> None:
        """Close every window before the program stops, so that none asks it anything more."""
        for context in self.contexts:
            context.close()
        self.contexts.clear()

    def hear(self, message: Any) -> None:
        # Taking a picture and looking for violations add styles of their own, which our policy blocks; a graphics
        # card made of software tells that reading from it is slow.
        is_foreign = "Applying inline style" in message.text or "GL Driver Message" in message.text
        if message.type in ("error", "warning") and not is_foreign:
            self.complaints.append(f"console: {message.text}")

    def watch(self, base: str, url: str) -> None:
        if not url.startswith((base, "data:")):
            self.complaints.append(f"left the machine: {url}")


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    opened = Visit(chromium)
    yield opened
    opened.close()
    assert not [each for each in opened.complaints if opened.expected not in each]


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Served]:
    """A fresh Firsthand that holds nothing."""
    with served(tmp_path / "home") as running:
        yield running


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Firsthand with the sample network; tests only read it."""
    with served(tmp_path_factory.mktemp("sample"), "demo") as running:
        running.home = running.home / "demo"
        yield running


@pytest.fixture(scope="session")
def let_in(sample: Served, chromium: Browser) -> Any:
    """The cookies of somebody who was let in to the sample network."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(sample.link)
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up archive as a zip."""
    name, folder = "Complete_LinkedInDataExport_11-20-2026", tmp_path_factory.mktemp("archive")
    return zip_archive(write_archive(folder / name), folder / f"{name}.zip")


@pytest.fixture(scope="session")
def filled_home(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the made-up archive; each test works on a copy."""
    home = tmp_path_factory.mktemp("filled") / "home"
    subprocess.run([sys.executable, "-c", RUN, "import", str(archive)], env=environment(home), check=True)
    return home


@pytest.fixture
def filled(filled_home: Path, tmp_path: Path, visit: Visit) -> Iterator[Callable[..., Page]]:
    """Open a window on a Firsthand that holds the made-up archive."""
    home = Path(shutil.copytree(filled_home, tmp_path / "home"))
    with served(home) as running:

        def opened(**options: Any) -> Page:
            page = visit(running.base, **options)
            page.goto(running.link)
            return page

        yield opened
        visit.close()
