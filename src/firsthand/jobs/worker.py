"""The background worker: one loop that claims jobs, does them, and survives a restart.

A job whose process died is claimed again when its lease has run out; imports can be repeated, so
nothing is lost or doubled. When no job waits, accounts that are due are read; a long reading makes room for jobs.
"""

import logging
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

from django.db import close_old_connections, connection

from firsthand.actions.day_summaries import bring_to_day
from firsthand.actions.demo import fill_with_sample
from firsthand.actions.erasing import finish_erasings
from firsthand.actions.event_runs import import_events
from firsthand.actions.events import choice_from, read_sheet
from firsthand.actions.importing import import_source
from firsthand.actions.imports import Cancelled, Progress
from firsthand.actions.jobs import Claimed, claim_job, finish_job, has_waiting_job, renew_lease
from firsthand.actions.made_ties import make_ties
from firsthand.actions.map_months import draw_months
from firsthand.actions.network_map import draw_maps
from firsthand.actions.pitches import read_pitches
from firsthand.actions.settling import settle
from firsthand.actions.syncing import SERVING, sync_due
from firsthand.actions.tie_web import weave_webs
from firsthand.actions.uploads import drop_upload, given_by, paths_of
from firsthand.clock import machine_time, read_clock
from firsthand.core.errors import UserError
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Owner, Run

log = logging.getLogger("firsthand.jobs")
IDLE_SECONDS = 0.5
CLEAN_AGAIN_SECONDS = 60  # after somebody used the file
DEFECT = (
    "This failed because of a defect in Firsthand. What was read is kept; import the file again. (JOB-500)"
)


class Worker(threading.Thread):
    """The worker's thread."""

    def __init__(self, clock: Callable[[], datetime] = read_clock) -> None:
        super().__init__(name="firsthand-worker", daemon=True)
        self.label = secrets.token_hex(6)
        self.clock = clock  # of what jobs write; claims run out by the machine's
        self.stopping = threading.Event()
        self.can_draw = True
        self.cleans_from = 0.0

    def run(self) -> None:
        """Look for work until told to stop."""
        settle_stale(self.clock())
        self.clean_once()
        begin_day(self.clock())
        while not self.stopping.is_set():
            close_old_connections()
            if not (self.work_once() or self.sync_once() or self.draw_once() or self.clean_once()):
                self.stopping.wait(IDLE_SECONDS)
        connection.close()

    def stop(self) -> None:
        """Ask the loop to end after its current job's batch."""
        self.stopping.set()

    def work_once(self) -> bool:
        """Do one job if there is one. A job that fails is closed with its error and never stops the loop."""
        job = claim_job(self.label, machine_time())
        if job is None:
            return False
        error = None
        try:
            HANDLERS[job.kind](job, self)
        except UserError as reason:
            error = reason.parts
            fail_run(job, error, self.clock())
        except Exception as reason:  # noqa: BLE001 - a defect in one job must not stop the loop
            # The type alone: a message could quote somebody's mail.
            log.error("job %s failed: %s", job.kind, type(reason).__name__)  # noqa: TRY400
            error = {"code": "JOB-500", "text": DEFECT}
            fail_run(job, error, self.clock())
        finish_job(job, self.clock(), error=error)
        return True

    def sync_once(self) -> bool:
        """Read one account if one is due. What goes wrong is kept with the account and never stops the loop."""
        try:
            return sync_due(SERVING + self.label, self.clock(), go_on=self.has_time)
        except Exception as reason:  # noqa: BLE001 - as with jobs
            log.error("an account could not be read: %s", type(reason).__name__)  # noqa: TRY400
            return True

    def draw_once(self) -> bool:
        """Draw a map that is old, work out who knows whom, or read what sells something.

        After a defect none is drawn until the next start: it would be met every time.
        """
        try:
            now = self.clock()
            return self.can_draw and (
                draw_maps(now) or draw_months(now) or weave_webs(now) or make_ties(now) or read_pitches()
            )
        except Exception as reason:  # noqa: BLE001 - as with jobs
            log.error("the map, who knows whom or pitches could not be worked out: %s", type(reason).__name__)  # noqa: TRY400
            self.can_draw = False
            return False

    def clean_once(self) -> bool:
        """Finish erasings that were cut off or kept waiting by somebody who uses the file; never stops the loop."""
        if monotonic() < self.cleans_from:
            return False
        try:
            if not finish_erasings(self.clock()):
                self.cleans_from = monotonic() + CLEAN_AGAIN_SECONDS
        except Exception as reason:  # noqa: BLE001 - as with jobs
            log.error("an erasing could not be finished: %s", type(reason).__name__)  # noqa: TRY400
            self.cleans_from = monotonic() + CLEAN_AGAIN_SECONDS
        return False

    def has_time(self) -> bool:
        """Tell whether a long reading may go on: nobody waits, and nobody asked us to stop."""
        return not self.stopping.is_set() and not has_waiting_job()

    def keep(self, job: Claimed) -> bool:
        """Renew the claim on a long job; False when it was cancelled or lost."""
        return renew_lease(job, self.label, machine_time())


def do_import(job: Claimed, worker: Worker) -> None:
    """Import a dropped or named file; what was dropped is a copy, and removed however the import ended."""

    def beat(_: Progress) -> None:
        worker.keep(job)

    payload: dict[str, Any] = job.payload
    given = given_by(payload["paths"])
    run = Run.objects.get(pk=payload["run"])
    try:
        import_source(
            job.owner, given, SourceKind(run.source), worker.clock(), name=run.name, run=run, report=beat
        )
    finally:
        if payload["is_upload"]:
            drop_upload(paths_of(given))


def do_events(job: Claimed, worker: Worker) -> None:
    """Log a table that the owner has looked at; the copy is removed however that ended."""

    def beat(_: Progress) -> None:
        worker.keep(job)

    path, now = Path(job.payload["paths"][0]), worker.clock()
    run = Run.objects.get(pk=job.payload["run"])
    try:
        reading = read_sheet(path, now, choice_from(job.payload["choice"]))
        import_events(job.owner, reading, now, run=run, name=run.name, report=beat)
    finally:
        drop_upload([path])


def do_sample(job: Claimed, worker: Worker) -> None:
    """Fill the sample network; what a cancelled one left is made whole when it is asked for again."""
    with suppress(Cancelled):
        fill_with_sample(job.owner, worker.clock(), go_on=lambda: worker.keep(job))


HANDLERS: dict[str, Callable[[Claimed, Worker], None]] = {
    "import": do_import,
    "events": do_events,
    "sample": do_sample,
}


def fail_run(job: Claimed, error: dict[str, str], now: datetime) -> None:
    """Show on the page of its run why it failed; the runs of a sample are all of its owner."""
    runs = Run.objects.filter(owner=job.owner)
    mine = runs.filter(pk=job.payload["run"]) if "run" in job.payload else runs.filter(state="running")
    mine.update(state="failed", error=error, finished_at=now)


def settle_stale(now: datetime) -> None:
    """After a cut-off import: work out again what follows from the rows that were kept."""
    for owner in Owner.objects.filter(is_stale=True):
        settle(owner, now)


def begin_day(now: datetime) -> None:
    """Let what depends on the day be right before anybody looks."""
    for owner in Owner.objects.exclude(summarised_on=now.date()):
        bring_to_day(owner, now)
