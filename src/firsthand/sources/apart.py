"""Another process that reads, so that reading and writing go on at the same time.

It is a module of ours, run by the same Python; it opens the source for itself and gives what it read back in
batches, pickled. It ends when nobody listens any more.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import suppress
from typing import IO, Any

if sys.platform == "linux":
    import fcntl

LARGE = 16 << 20  # bytes; below, starting a process takes longer than it saves
BATCH = 1_000  # items
AHEAD = 1 << 20  # bytes that the other process may be ahead, where the system lets us say so


def is_worth_it(size: int) -> bool:
    """Tell whether a file is large enough, and the machine has somebody else to read it."""
    return size >= LARGE and (os.cpu_count() or 1) > 1 and bool(sys.executable)


class Other:
    """The other process. It is `module`, whose `main` writes pickles to its output; raises OSError without one."""

    def __init__(self, module: str, words: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - a module of ours, with words of our own
            [sys.executable, "-c", f"import {module} as apart; apart.main()", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdout
        self.out = self._process.stdout
        _let_read_ahead(self.out)

    def next(self) -> Any:
        """Return what it gives next; None when it has ended, be it too early."""
        with suppress(OSError, EOFError, pickle.UnpicklingError):
            return pickle.load(self.out)  # noqa: S301 - made by a module of ours
        return None

    def end(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        self.out.close()


def all_given(module: str, words: Sequence[str]) -> Generator[Any, None, None]:
    """Yield everything another process gives; nothing where it cannot be started."""
    try:
        other = Other(module, words)
    except OSError:
        return
    try:
        while (given := other.next()) is not None:
            yield given
    finally:
        other.end()


def give(given: Any) -> None:
    """As the other process: write something."""
    out = sys.stdout.buffer
    pickle.dump(given, out, protocol=pickle.HIGHEST_PROTOCOL)
    out.flush()


def _let_read_ahead(pipe: IO[bytes]) -> None:
    """Let several batches wait in a pipe; by itself it holds not even one, and each side waits for the other."""
    if sys.platform == "linux":
        with suppress(OSError):  # the owner may not have so much
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, AHEAD)
