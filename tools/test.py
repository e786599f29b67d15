"""Run the tests: on SQLite, on a PostgreSQL server of our own, and in a real browser.

`tools/test.py` runs all of them, `tools/test.py browser` (or sqlite, postgresql) one kind, `tools/test.py quick`
what is worth running after every change: on SQLite, without the fault runs. Further words go to pytest. With
CI=true a missing tool is an error; on a person's machine its tests are left out, and the last lines say so.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI", "").lower() == "true"
KINDS = ("sqlite", "postgresql", "browser")
QUICK = "quick"  # SQLite without the fault runs, within 90 seconds; asked for by name only
# Tests of a module mostly stay in one process, and share what is made once.
SPREAD = ("-n", "auto", "--dist", "worksteal")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Run the kinds asked for and return the first failing exit code."""
    wanted = [word for word in sys.argv[1:] if word in RUNNERS] or list(KINDS)
    extra = [word for word in sys.argv[1:] if word not in RUNNERS]
    left_out = []
    for kind in wanted:
        code = RUNNERS[kind](extra)
        if code is None:
            left_out.append(kind)
        elif code:
            return code
    for kind in left_out:
        sys.stdout.write(f"left out: the {kind} tests, because their program is not on this machine\n")
    return 1 if left_out and IN_CI else 0


def run_pytest(arguments: list[str], **environment: str) -> int:
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=False).returncode


def run_sqlite(extra: list[str]) -> int:
    return run_pytest(["-m", "not browser", *SPREAD, *extra], FIRSTHAND_DATABASE_URL="")


def run_quick(extra: list[str]) -> int:
    return run_pytest(["-m", "not browser and not fault", *SPREAD, *extra], FIRSTHAND_DATABASE_URL="")


def run_postgresql(extra: list[str]) -> int | None:
    """Run the tests that touch the database again, on PostgreSQL."""
    programs = postgresql_programs()
    if programs is None and install("postgresql"):
        programs = postgresql_programs()
    if programs is None:
        return None
    with postgresql_server(programs) as url:
        return run_pytest(["-m", "database and not browser", *SPREAD, *extra], FIRSTHAND_DATABASE_URL=url)


def run_browser(extra: list[str]) -> int | None:
    """Run the journeys in Chromium, two at a time, each with a program and a Chromium of its own."""
    found = browser()
    if found is None and install("chromium"):
        found = browser()
    if found is None:
        return None
    return run_pytest(
        ["-m", "browser", "-n", "2", *extra], FIRSTHAND_CHROMIUM=found, FIRSTHAND_DATABASE_URL=""
    )


def browser() -> str | None:
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def postgresql_programs() -> Path | None:
    """Return the folder of initdb and postgres."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


def install(package: str) -> bool:
    """Install a Debian package where that needs nobody's leave: as root, in CI."""
    if not (IN_CI and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", package]):
        subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL)
    return True


@contextlib.contextmanager
def postgresql_server(programs: Path) -> Iterator[str]:
    """Start a server on a temporary folder, reachable on this machine only."""
    with tempfile.TemporaryDirectory(prefix="firsthand-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        identity = unprivileged(folder)
        data, port = f"{folder}/data", free_port()
        subprocess.run(
            [
                programs / "initdb",
                "-D",
                data,
                "-U",
                "firsthand",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-N",
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            **identity,
        )
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, "-p", str(port), "-k", folder, "-c", "listen_addresses=127.0.0.1",
             "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            **identity,
        )  # fmt: skip
        try:
            wait_for(port, server)
            yield f"postgresql://firsthand@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.wait(timeout=20)


def unprivileged(folder: str) -> dict[str, object]:
    """PostgreSQL refuses to run as root: hand the folder to another account there."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    name = next(name for name in ("postgres", "nobody") if account(name))
    import pwd

    entry = pwd.getpwnam(name)
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def account(name: str) -> bool:
    import pwd

    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(name))
    return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    """Wait until the server answers. Raises RuntimeError when it does not come up."""
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError("the PostgreSQL server did not start")


RUNNERS = {QUICK: run_quick, "sqlite": run_sqlite, "postgresql": run_postgresql, "browser": run_browser}

if __name__ == "__main__":
    sys.exit(main())
