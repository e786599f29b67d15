"""The background sender: hands over what its owner confirmed, apart from the worker: neither waits for the other."""

import logging
import secrets
import threading
from collections.abc import Callable
from datetime import datetime

from django.db import close_old_connections, connection

from firsthand.actions.sending import send_due
from firsthand.clock import read_clock

log = logging.getLogger("firsthand.jobs")
IDLE_SECONDS = 0.5


class Sender(threading.Thread):
    """The sender's thread; there is one, in the process that serves."""

    def __init__(self, clock: Callable[[], datetime] = read_clock) -> None:
        super().__init__(name="firsthand-sender", daemon=True)
        self.label = secrets.token_hex(6)
        self.clock = clock
        self.stopping = threading.Event()

    def run(self) -> None:
        """Look for mails until told to stop."""
        while not self.stopping.is_set():
            close_old_connections()
            if not self.send_once():
                self.stopping.wait(IDLE_SECONDS)
        connection.close()

    def stop(self) -> None:
        """Ask the loop to end after the mail it is handing over."""
        self.stopping.set()

    def send_once(self) -> bool:
        """Hand over one mail if one is due. A defect never stops the loop, and is never tried again."""
        try:
            return send_due(self.label, self.clock)
        except Exception as reason:  # noqa: BLE001 - a defect with one mail must not keep the others
            # The type alone: a message could quote a mail.
            log.error("a mail could not be handed over: %s", type(reason).__name__)  # noqa: TRY400
            return False
