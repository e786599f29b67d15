"""The program as a whole: the one place that knows every door and puts them together."""

from collections.abc import Callable

from firsthand.cli.main import run as run_commands


def start_worker() -> Callable[[], None]:
    """Start the background worker and the sender, and return what stops both."""
    from firsthand.jobs.sender import Sender
    from firsthand.jobs.worker import Worker

    threads = (Worker(), Sender())
    for thread in threads:
        thread.start()

    def stop() -> None:
        for thread in threads:
            thread.stop()

    return stop


def run() -> None:
    """Run a command."""
    run_commands(start_worker=start_worker)
