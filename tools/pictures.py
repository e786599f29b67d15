"""Take the pictures of the README from the made-up network: docs/pictures/*.png."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
PROGRAM = str(Path(sys.executable).parent / "firsthand")
NOW = "2026-11-21T12:00:00Z"
DESK, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]  # fmt: skip


def main() -> None:
    """Serve an empty network for the first page and the sample for the others."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    chromium = next(path for name in ("chromium", "google-chrome") if (path := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        take(browser, folder, "serve", [("first-run", "/", DESK, "light")])
        take(browser, folder, "demo", [
            ("invitations", "/invitations/", DESK, "light"),
            ("invitations-dark", "/invitations/", DESK, "dark"),
            ("invitations-phone", "/invitations/", PHONE, "light"),
            ("pipeline", "/invitations/pipeline/", DESK, "light"),
            ("outreach", "/outreach/{stranger}", DESK, "light"),
            ("people", "/people/", DESK, "light"),
            ("person", "", DESK, "light"),
            ("tie", "tie/", DESK, "light"),
            ("today", "/today/", DESK, "light"),
            ("map", "/map/", DESK, "light"),
            ("introductions", "/introductions/?who=ilaria", DESK, "light"),
            ("times", "/invitations/ > Ottilie Brandsgaard > Propose times from your calendar", DESK, "light"),
            ("follow-up", "/invitations/pipeline/?view=list > Follow up by", DESK, "light"),
            ("thanks", "/today/ > Thank Priya Raghunandan > Draft", DESK, "light"),
            ("goodwill", "/goodwill/", DESK, "light"),
            ("results", "/results/", DESK, "light"),
            ("month", "/results/month/2026-10/", DESK, "light"),
            ("back-test", "/results/backtest/?policy=Closed+circle&against=Open", DESK, "light"),
            ("policy", "/settings/policies/new/?from=balanced", DESK, "light"),
            ("prune", "/prune/", DESK, "light"),
            ("import", "/import/", DESK, "light"),
            ("paste", "/invitations/paste/", DESK, "light"),
            ("settings", "/settings/", DESK, "light"),
        ])  # fmt: skip
        browser.close()


def take(
    browser: Browser, home: str, command: str, shots: list[tuple[str, str, dict[str, int], str]]
) -> None:
    """Start the program, sign in by its link, and take pictures of pages.

    A path without a slash in front is one of the first person's; `{stranger}` is somebody met and not connected with.
    What follows a `>` is the link that leads on.
    """
    environment = {**os.environ, "FIRSTHAND_HOME": home, "FIRSTHAND_NOW": NOW}
    server = subprocess.Popen([PROGRAM, command], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        link = next(line.strip() for line in server.stdout if "/open/" in line)
        context = browser.new_context()
        page = context.new_page()
        page.goto(link)
        signed_in, origin = context.storage_state(), link.partition("/open/")[0]
        page.goto(f"{origin}/people/")
        people = page.locator("a[href^='/people/']").evaluate_all(
            "all => all.map(a => a.getAttribute('href'))"
        )
        person = next((href for href in people if href.strip("/").split("/")[-1].isdigit()), "")
        page.goto(f"{origin}/people/?connected=no&knowledge=met")
        met = page.locator("tbody a[href^='/people/']")
        stranger = str(met.first.get_attribute("href")).removeprefix("/people/") if met.count() else ""
        context.close()
        for name, path, size, scheme in shots:
            shot = browser.new_context(viewport=size, color_scheme=scheme, storage_state=signed_in)
            page = shot.new_page()
            address, *links = path.replace("{stranger}", stranger).split(" > ")
            page.goto(f"{origin}{address if path.startswith('/') else person + path}")
            for each in links:
                page.get_by_role("link", name=each).first.click()
                page.wait_for_load_state("networkidle")
            page.wait_for_timeout(1500)
            page.screenshot(path=PICTURES / f"{name}.png")
            shot.close()
    finally:
        server.terminate()
        server.wait(timeout=20)


if __name__ == "__main__":
    main()
