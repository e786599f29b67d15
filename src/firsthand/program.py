"""The program as a whole: the one place that knows every door and puts them together."""

from collections.abc import Callable

from firsthand.cli.main import run as run_commands


def start_worker() -> Callable[[], None]:
    """Start the background worker and return what stops it."""
    from firsthand.jobs.worker import Worker

    worker = Worker()
    worker.start()
    return worker.stop


def run() -> None:
    """Run a command."""
    run_commands(start_worker=start_worker)
