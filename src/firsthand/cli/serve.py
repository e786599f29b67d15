"""firsthand serve and demo: one process with pages and the background worker."""

import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import machine_time, read_clock
from firsthand.core.errors import UserError
from firsthand.home import VARIABLE, ensure_home, home_folder

FIRST_PORT = 8765
LOCK = "serve.lock"
DEMO = "demo"  # a data folder of its own, inside the owner's
LOOPBACK = ("127.0.0.1", "localhost", "::1")
THREADS = 6
StartWorker = Callable[[], Callable[[], None]]


def serve_pages(
    host: str, port: int, *, open_page: bool, start_worker: StartWorker, as_json: bool = False
) -> None:
    """Serve until interrupted. Raises UserError SRV-101 to SRV-103."""
    if host not in LOOPBACK:
        raise UserError(
            "SRV-103",
            f"Firsthand listens on this computer only, not on {host[:60]}.",
            next_step="Leave --host out. Nobody else on the network should see your mail.",
        )
    ensure_home()
    lock = lock_home()
    chosen = free_port(host, port)
    os.environ["FIRSTHAND_PORT"] = str(chosen)
    start_django()
    (home_folder() / "serving").write_text(f"{host} {chosen}", encoding="ascii")
    with lock:
        run_server(host, chosen, open_page=open_page, start_worker=start_worker, as_json=as_json)


def run_server(host: str, port: int, *, open_page: bool, start_worker: StartWorker, as_json: bool) -> None:
    """Start worker and web server, print the way in, and wait."""
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application
    from waitress.server import create_server

    from firsthand.actions.jobs import release_claims
    from firsthand.actions.sending import recover
    from firsthand.actions.syncing import release_accounts
    from firsthand.actions.uploads import drop_leftovers

    release_claims()
    release_accounts()
    recover()
    drop_leftovers()
    server = create_server(
        get_wsgi_application(),
        host=host,
        port=port,
        threads=THREADS,
        max_request_body_size=settings.UPLOAD_MOST_BYTES,
        ident="",
        clear_untrusted_proxy_headers=True,
    )
    stop_worker = start_worker()
    address = launch_address(host, port)
    if as_json:
        print_json({"link": address, "host": host, "port": port, "home": str(home_folder())})
    else:
        tell_start(address)
    sys.stdout.flush()
    if open_page:
        webbrowser.open(address)
    if sys.stdin.isatty() and not as_json:
        threading.Thread(target=new_links_on_enter, args=(host, port), daemon=True).start()
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        stop_worker()
        server.close()
        if not as_json:
            print_line("\nFirsthand has stopped.")


def tell_start(address: str) -> None:
    """Say where to go and how to stop."""
    print_line(f"Firsthand is running. Your data is in {home_folder()}.")
    print_line(f"Open this link within a minute; it lets you in once:\n\n  {address}\n")
    print_line("Leave this window open. Enter makes another link, Ctrl+C stops Firsthand.")


def new_links_on_enter(host: str, port: int) -> None:
    """Print another link whenever Enter is pressed, for a second browser or after the first one was used."""
    for _ in sys.stdin:
        print_line(f"A new link, for one use within a minute:\n\n  {launch_address(host, port)}\n")
        sys.stdout.flush()


def launch_address(host: str, port: int) -> str:
    """Make a one-time link."""
    from firsthand.actions.access import make_launch_token
    from firsthand.actions.owners import local_owner

    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/open/{make_launch_token(local_owner(read_clock()), machine_time())}/"


def print_link(*, as_json: bool) -> None:
    """Print a new link to the server that is running, else to the demo. Raises UserError SRV-104."""
    home = ensure_home()
    served = next((folder for folder in (home, home / DEMO) if is_served(folder)), None)
    if served is None:
        raise UserError(
            "SRV-104", "Firsthand is not running.", next_step="Start it with: firsthand serve --open"
        )
    os.environ[VARIABLE] = str(served)
    host, _, port = (served / "serving").read_text(encoding="ascii").strip().rpartition(" ")
    start_django()
    address = launch_address(host, int(port))
    if as_json:
        print_json({"link": address})
    else:
        print_line(address)


def is_served(folder: Path) -> bool:
    """Tell whether a process serves this data folder now: it holds the lock, and wrote down where."""
    from django.core.files import locks

    if not (folder / "serving").exists():
        return False
    with (folder / LOCK).open("a+") as file:
        return not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB)


def serve_demo(port: int, *, open_page: bool, start_worker: StartWorker, as_json: bool) -> None:
    """Serve the made-up network from a folder of its own, filled on first use."""
    os.environ[VARIABLE] = str(home_folder() / DEMO)
    ensure_home()
    start_django()
    from firsthand.actions.demo import fill_with_sample, is_filled
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    if not is_filled(owner):
        if not as_json:
            print_line("Making a network of made-up people …")
        fill_with_sample(owner, now)
    serve_pages("127.0.0.1", port, open_page=open_page, start_worker=start_worker, as_json=as_json)


def free_port(host: str, wanted: int) -> int:
    """Return the port to serve on. Raises UserError SRV-101 when the one asked for is taken."""
    for port in [wanted] if wanted else range(FIRST_PORT, FIRST_PORT + 50):
        if is_free(host, port):
            return port
    raise UserError(
        "SRV-101",
        f"Port {wanted or FIRST_PORT} is in use by another program.",
        next_step=f"Try another one: firsthand serve --port {(wanted or FIRST_PORT) + 1}",
    )


def is_free(host: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def lock_home() -> IO[Any]:
    """Hold the data folder for this process. Raises UserError SRV-102 when another one serves it."""
    from django.core.files import locks

    file = (ensure_home() / LOCK).open("a+")
    if not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
        file.close()
        raise UserError(
            "SRV-102",
            "Firsthand is already running on this data folder.",
            where=str(home_folder()),
            next_step="Use its window, or get a new link with: firsthand link (from a checkout: make link)",
        )
    return file
