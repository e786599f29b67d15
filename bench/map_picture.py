"""The picture of a large network in a browser: when it is there, how smoothly it moves, and what it takes.

    python -m bench.map_picture [--people 30000 --ties 9000 --mails 200000 --casts 60000]

The network is that of `bench.network_map`. The browser is Chromium with a graphics card made of software, which is
the slowest there is; frames are counted while the picture is dragged and zoomed by the wheel. `cpu_ms` is what all
processes of the browser take of the processor for a frame, which other work on the machine leaves as it is.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.network_map import NOW, fill

SOFT = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
RUN = "from firsthand.program import run; run()"
SECONDS = 4.0  # of moving
FRAMES = """
    () => {
        window.frames_ = [];
        const step = (at) => { window.frames_.push(at); window.go_ = requestAnimationFrame(step); };
        requestAnimationFrame(step);
    }
"""
DRAWN = "document.querySelector('[data-map-wait]').hidden"


def main() -> None:
    """Make the store, open its map, and print the figures as a last line of JSON."""
    parser = argparse.ArgumentParser()
    for name, size in (("people", 30_000), ("ties", 9_000), ("mails", 200_000), ("casts", 60_000)):
        parser.add_argument(f"--{name}", type=int, default=size)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(FIRSTHAND_HOME=home, FIRSTHAND_NOW=NOW, FIRSTHAND_DATABASE_URL="")
        from firsthand.cli.ready import start_django

        start_django()
        fill(options)
        from firsthand.actions.network_map import draw_maps
        from firsthand.clock import read_clock

        draw_maps(read_clock())
        print(json.dumps(measure()))


def measure() -> dict[str, Any]:
    """Serve the store and look at its map in a browser."""
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-c", RUN, "serve", "--json"]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    try:
        assert server.stdout
        told = "".join(iter(server.stdout.readline, "}\n"))
        link = json.loads(told + "}")["link"]
        with sync_playwright() as playwright:
            path = os.environ.get("FIRSTHAND_CHROMIUM") or shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=path, args=SOFT)
            page = browser.new_page(viewport={"width": 1280, "height": 820})
            page.goto(link)
            found = look(page, link.partition("/open/")[0], server.pid)
            browser.close()
            return found
    finally:
        server.terminate()
        server.wait(timeout=20)


def look(page: Any, base: str, server: int) -> dict[str, Any]:
    sent: dict[str, int] = {}
    page.on(
        "requestfinished",
        lambda asked: sent.update({asked.url.removeprefix(base): asked.sizes()["responseBodySize"]}),
    )
    start, before = time.perf_counter(), spent(server)
    page.goto(f"{base}/map/")
    page.wait_for_function(DRAWN, timeout=120_000)
    first = time.perf_counter() - start
    page.wait_for_timeout(2000)
    found: dict[str, Any] = {"drawn_s": round(first, 2), "drawn_cpu_s": round(spent(server) - before, 2)}
    box = page.locator("[data-map-stage]").bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    for name, act in (("near", "strongest"), ("far", "all")):
        page.evaluate(f"document.querySelector('[data-map-zoom={act}]').click()")
        page.wait_for_timeout(1500)
        found[f"drag_{name}"] = frames(page, server, lambda: drag(page, middle))
        found[f"wheel_{name}"] = frames(page, server, lambda: wheel(page, middle))
    found["filter_s"] = timed(page, "document.querySelector('#standing-active').click()", "data-map-ids")
    found["heap_mb"] = round(page.evaluate("performance.memory.usedJSHeapSize") / 1e6, 1)
    found["sent_kb"] = {
        url: round(size / 1024, 1) for url, size in sent.items() if size > 20_000 or "/map/" in url
    }
    return found


def timed(page: Any, act: str, awaited: str) -> float:
    """Return how long a filter takes until the picture is drawn with it."""
    start = time.perf_counter()
    page.evaluate(act)
    page.wait_for_selector(f"[{awaited}]", state="attached", timeout=60_000)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return round(time.perf_counter() - start, 2)


def frames(page: Any, server: int, act: Any) -> dict[str, float]:
    """Return frames a second while something moves, and the longest wait for one in milliseconds."""
    page.evaluate(FRAMES)
    start, before = time.perf_counter(), spent(server)
    while time.perf_counter() - start < SECONDS:
        act()
    times = page.evaluate("() => { cancelAnimationFrame(window.go_); return window.frames_; }")
    waits = sorted(later - before for before, later in pairwise(times))
    return {
        "cpu_ms": round(1000 * (spent(server) - before) / len(waits), 1),
        "per_second": round(1000 * len(waits) / (times[-1] - times[0]), 1),
        "median_ms": round(waits[len(waits) // 2], 1),
        "longest_ms": round(waits[-1], 1),
    }


def spent(server: int) -> float:
    """Return the processor time of all processes below this one but the server, in seconds."""
    parents, times = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            pid, _, rest = path.read_text().partition(" (")
            columns = rest.rpartition(") ")[2].split()
            parents[int(pid)], times[int(pid)] = int(columns[1]), int(columns[11]) + int(columns[12])
    mine = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in mine and pid != server} - mine:
        mine |= more
    return sum(times[pid] for pid in mine - {os.getpid()}) / os.sysconf("SC_CLK_TCK")


def drag(page: Any, middle: tuple[float, float]) -> None:
    x, y = middle
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(20):
        page.mouse.move(x + 6 * step, y + 3 * step)
    for step in range(20, -1, -1):
        page.mouse.move(x + 6 * step, y + 3 * step)
    page.mouse.up()


def wheel(page: Any, middle: tuple[float, float]) -> None:
    page.mouse.move(*middle)
    for way in (-120, -120, 120, 120):
        page.mouse.wheel(0, way)
        page.wait_for_timeout(120)


if __name__ == "__main__":
    main()
