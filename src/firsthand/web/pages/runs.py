"""Imports in words: how far one is, what became of its rows, when the next archive is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.invitation_status import next_export_due
from firsthand.store.queries.runs import KIND_WORDS, Change, ProblemRow, RunRow
from firsthand.store.queries.shell import percent
from firsthand.web.words import ago, count, day, duration, number

MOST_LISTED = 200
CHANGE_WORDS = (
    ("job", "with a new position"),
    ("gone", "no longer among your connections"),
    ("address", "with a new profile address"),
    ("connected", "newly connected"),
)
STATE_WORDS = {
    "waiting": "waiting",
    "running": "running",
    "done": "done",
    "cancelled": "cancelled",
    "failed": "failed",
    "incomplete": "does not add up",
}
OUTCOME_WORDS = {"rejected": "rejected", "skipped": "left out", "noticed": "only noted"}
OUTCOMES = (
    ("added", "added"),
    ("updated", "updated"),
    ("unchanged", "unchanged"),
    ("skipped", "left out on purpose"),
    ("rejected", "rejected"),
)
LEDGER = {
    "added": ("Added", "new to Firsthand"),
    "updated": ("Updated", "known before, now with something new"),
    "unchanged": ("Unchanged", "known before, and the same"),
    "skipped": ("Left out", "on purpose: adverts, drafts and what else does not tell whom you know"),
    "rejected": ("Rejected", "could not be read; the reasons are below"),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an import failed: what happened, then what was kept and what to do."""

    lead: str
    rest: str
    code: str

    def __str__(self) -> str:
        """Return the whole as one paragraph."""
        return " ".join(
            part for part in (self.lead, self.rest, f"({self.code})" if self.rest else "") if part
        )


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger: what became of rows, of how many, and what that means."""

    name: str
    rows: int
    about: str


@dataclass(frozen=True, slots=True)
class RunPage:
    """One import as a page or a row shows it."""

    id: int
    name: str
    kind_word: str
    line: str
    state_word: str
    is_running: bool
    is_pasted: bool
    is_cancel_asked: bool
    percent: int
    started_at: datetime
    exported_on: date | None
    read: int
    added: int
    updated: int
    unchanged: int
    skipped: int
    rejected: int
    ledger: tuple[LedgerLine, ...]
    failure: Failure | None


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """One kind of change between two archives, with whom it concerns."""

    line: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """A row worth a look: where it is, what is the matter, what was done with it."""

    place: str
    what: str
    code: str
    outcome_word: str
    count: int


def build_run(run: RunRow, now: datetime) -> RunPage:
    """Say how an import is going, or what came of it."""
    return RunPage(
        id=run.id,
        name=run.name,
        kind_word=KIND_WORDS.get(run.source, ""),
        line=ended_line(run) if run.is_over else progress_line(run, now),
        state_word=STATE_WORDS[run.state],
        is_running=not run.is_over,
        is_pasted=run.source == "paste",
        is_cancel_asked=run.is_cancel_asked,
        percent=percent(run.work_done, run.work_total),
        started_at=run.started_at,
        exported_on=run.exported_on,
        read=run.read,
        added=run.added,
        updated=run.updated,
        unchanged=run.unchanged,
        skipped=run.skipped,
        rejected=run.rejected,
        ledger=tuple(
            LedgerLine(name, getattr(run, column), about) for column, (name, about) in LEDGER.items()
        ),
        failure=failure(run),
    )


def progress_line(run: RunRow, now: datetime) -> str:
    """Say what is being done, how much is done, how fast, and how long it will take."""
    if run.state == "waiting":
        return "Waiting for its turn."
    parts = [run.step or "Starting", count(run.read, "row")]
    seconds = (now - run.started_at).total_seconds()
    if seconds >= 1 and run.read:
        parts.append(f"{number(round(run.read / seconds))} rows/s")
    share = run.work_done / run.work_total if run.work_total else 0
    if seconds >= 2 and 0.02 < share < 1:
        parts.append(f"about {duration(seconds * (1 - share) / share)} left")
    return " · ".join(parts)


def ended_line(run: RunRow) -> str:
    """Say the ledger as a sentence."""
    if run.state == "failed":
        return f"{run.name} could not be imported."
    lead = "Cancelled after " if run.state == "cancelled" else ""
    told = f"{lead}{count(run.read, 'row')} read: {ledger_words(run)}." if run.read else "No rows were read."
    return told if run.state != "incomplete" else f"{told} That does not add up; please import it again."


def ledger_words(run: RunRow) -> str:
    """List what became of the rows: 5 added, 1 rejected."""
    return ", ".join(f"{number(amount)} {word}" for name, word in OUTCOMES if (amount := getattr(run, name)))


def finished_line(runs: list[RunRow]) -> str:
    """Announce that nothing runs any more, with the newest ledger."""
    if not runs:
        return ""
    return str(failure(runs[0]) or f"{runs[0].name}: {ended_line(runs[0])}")


def failure(run: RunRow) -> Failure | None:
    """Return why an import failed, in words that name its file."""
    if not run.error:
        return None
    said = {name: str(run.error.get(name, "")) for name in ("lead", "rest", "code", "text")}
    return Failure(said["lead"] or said["text"], said["rest"], said["code"])


def spoken_line(running: Sequence[RunPage]) -> str:
    """Say how far the first import is, a quarter at a time: what a screen reader is told meanwhile."""
    quarter = running[0].percent // 25 * 25 if running else 0
    return f"{quarter} % of {running[0].name} is read." if quarter else ""


def imports_line(runs: list[RunRow]) -> str:
    """Answer the page's question: what is being imported, or what was last."""
    running = sum(not run.is_over for run in runs)
    if running:
        return f"{count(running, 'import is', 'imports are')} under way."
    if runs and runs[0].state == "done" and runs[0].read:
        return f"Your newest import read {count(runs[0].read, 'row')}: {ledger_words(runs[0])}."
    if runs and runs[0].state == "failed":
        return ended_line(runs[0])
    if runs:
        return f"Your newest import, {runs[0].name}: {ended_line(runs[0])}"
    return "Nothing has been imported yet."


def due_line(exported_on: date | None, today: date) -> str:
    """Say when the next archive is due: LinkedIn's log of invitations reaches back 180 days."""
    if exported_on is None:
        return ""
    due = next_export_due(exported_on)
    when = f"{day(due)} ({ago(due, today)})"
    if due <= today:
        return f"Ask LinkedIn for a new archive now. It was due on {when}; older invitations drop out of it."
    newest = f"Your newest archive is of {day(exported_on)}."
    return f"{newest} Ask for the next one before {when}, or invitations drop out of it."


def group_changes(changes: Sequence[Change]) -> tuple[ChangeGroup, ...]:
    """Group what changed by kind, each told in words with its number."""
    groups = ((words, tuple(each for each in changes if each.kind == kind)) for kind, words in CHANGE_WORDS)
    return tuple(
        ChangeGroup(f"{count(len(members), 'person', 'people')} {words}", members[:MOST_LISTED])
        for words, members in groups
        if members
    )


def problem_line(problem: ProblemRow) -> ProblemLine:
    """Return a problem as a row of the page."""
    outcome = OUTCOME_WORDS.get(problem.outcome, problem.outcome)
    place = f"first in {problem.place}" if problem.count > 1 else problem.place
    return ProblemLine(place, problem.what, problem.code, outcome, problem.count)
