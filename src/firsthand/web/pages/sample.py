"""The making of the sample network in words: how far it is, or why it ended early."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.demo import PARTS
from firsthand.store.models import Job
from firsthand.store.queries.runs import RunRow
from firsthand.store.queries.shell import percent
from firsthand.web.pages.runs import progress_line


@dataclass(frozen=True, slots=True)
class SamplePage:
    """What the page shows; `error` stands only when the making failed."""

    line: str
    told: str
    percent: int
    is_running: bool
    error: str = ""


def build_sample(job: Job | None, runs: Sequence[RunRow], now: datetime) -> SamplePage:
    """Say how the making goes; `runs` are those of the sample, newest first."""
    if job is None or job.state == "cancelled":
        return SamplePage("The sample network was not finished.", "You stopped it.", 0, is_running=False)
    if job.state == "failed":
        error = str((job.error or {}).get("text", "")) or "It was tried three times. (JOB-500)"
        return SamplePage("The sample network could not be made.", "", 0, is_running=False, error=error)
    made = [run for run in runs if run.started_at >= job.created_at]
    return SamplePage(
        "Making a network of made-up people.", step(job, made, now), share(made), is_running=True
    )


def step(job: Job, made: Sequence[RunRow], now: datetime) -> str:
    """Say what is being done."""
    if job.state == "waiting":
        return "Waiting for its turn; it begins in a moment."
    running = next((run for run in made if not run.is_over), None)
    return progress_line(running, now) if running else "Inventing names, messages and invitations"


def share(made: Sequence[RunRow]) -> int:
    """Return how much of the whole is done, never 100 before the end."""
    done = sum(100 if run.is_over else percent(run.work_done, run.work_total) for run in made)
    return min(99, done // PARTS)
