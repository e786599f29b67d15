"""firsthand import: archives, mail, calendars and address books in, a ledger out."""

import os
import sqlite3
import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.cli.changes import change_json, tell_changes, tell_due
from firsthand.cli.output import print_json, print_line, progress_bar
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.invitation_status import next_export_due
from firsthand.home import DATABASE_VARIABLE, database_path, has_database
from firsthand.store.database import file_rows
from firsthand.store.queries.runs import KIND_WORDS, Change, changes_of, newest_archive_day, was_imported

if TYPE_CHECKING:
    from firsthand.sources.files import Together
    from firsthand.sources.opening import SourceKind

INTERRUPTED = 130  # what a shell expects after Ctrl+C


def import_paths(paths: Sequence[Path], *, as_json: bool) -> int:
    """Import each path; one that fails does not keep the others out. Returns the exit code."""
    try:
        outcomes = import_all(paths, as_json=as_json)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was read so far is kept; import it again to go on.\n")
        return INTERRUPTED
    tell_all([outcome for outcome, _ in outcomes], as_json=as_json)
    return 1 if any(failed for _, failed in outcomes) else 0


def tell_all(runs: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    """Print the runs for programs, and for everybody when the next archive is due."""
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    newest_on = newest_archive_day(django_rows, local_owner(now).pk)
    if as_json:
        due = next_export_due(newest_on).isoformat() if newest_on else None
        print_json({"runs": runs, "next_export_due": due})
    elif any(run["source"] == "linkedin" and run["state"] != "failed" for run in runs):
        tell_due(newest_on, now.date())


def import_all(paths: Sequence[Path], *, as_json: bool) -> list[tuple[dict[str, Any], bool]]:
    """Import every source at these paths; each run comes with whether it failed."""
    with begun(paths):
        start_django()
        from firsthand.actions.erasing import finish_erasings
        from firsthand.sources.events import is_event_table
        from firsthand.sources.linkedin.together import gather
        from firsthand.sources.opening import sources_at

        today = read_clock().date()
        tables = [path for path in paths if is_event_table(path, today)]  # each is told of by itself
        others = gather([path for path in paths if path not in tables])
        given = [each for path in (*others, *tables) for each in sources_at(path)]
        outcomes = [import_one(path, kind, as_json=as_json) for path, kind in given]
        finish_erasings(read_clock())  # what was cut off, and what these records showed of erased people
        return outcomes


def begun(paths: Sequence[Path]) -> AbstractContextManager[None]:
    """Let a mailbox that is alone and new be read by others while this process gets ready, if it is large."""
    if len(paths) != 1 or not is_new(paths[0].name):
        return nullcontext()
    from firsthand.sources.mail.apart import begun_ahead

    return begun_ahead(paths[0], today=read_clock().date())


def is_new(name: str) -> bool:
    """Tell whether no source of this name was imported before, as far as can be told without Django."""
    if os.environ.get(DATABASE_VARIABLE, ""):
        return False
    with suppress(UserError, sqlite3.Error):
        if not has_database():
            return True
        with file_rows(database_path()) as rows:
            return not was_imported(rows, name)
    return False


def import_one(path: "Path | Together", kind: "SourceKind", *, as_json: bool) -> tuple[dict[str, Any], bool]:
    """Import one path and return its run as JSON has it, and whether it failed."""
    from firsthand.actions.importing import import_source
    from firsthand.actions.owners import local_owner

    now = read_clock()
    try:
        with progress_bar(path.name, is_quiet=as_json) as show:
            run = import_source(
                local_owner(now), path, kind, now, report=lambda at: show(at.step, at.read, at.share)
            )
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return {**empty_run(path, kind), "problems": [error_json(error)]}, True
    changes = changes_of_run(run)
    if not as_json:
        tell_run(run)
        tell_changes(changes)
    listed = [change_json(change) for change in changes]
    return {**run_json(run), "changes": listed}, run.state != "done"


def changes_of_run(run: Any) -> list[Change]:
    """Return what changed between two archives, one of which is this run's."""
    from firsthand.store.database import django_rows

    is_archive = run.source == "linkedin" and run.state == "done"
    return changes_of(django_rows, run.owner_id, run.exported_on) if is_archive else []


def empty_run(path: "Path | Together", kind: "SourceKind") -> dict[str, Any]:
    """Return the run of a file of which nothing was read."""
    counts = dict.fromkeys(("read", "added", "updated", "unchanged", "skipped", "rejected"), 0)
    return {
        "source": kind.value,
        "name": path.name,
        "state": "failed",
        "exported_on": None,
        **counts,
        "changes": [],
    }


def error_json(error: UserError) -> dict[str, Any]:
    """Return what stopped an import as a problem, with what was kept and what to do next."""
    problem = {"code": error.code, "where": error.where, "what": error.what}
    return {**problem, "outcome": "failed", "rows": 0, "kept": error.kept, "next": error.next_step}


def run_json(run: Any) -> dict[str, Any]:
    """Return a run as programs see it."""
    return {
        "source": run.source,
        "name": run.name,
        "state": run.state,
        "exported_on": run.exported_on.isoformat() if run.exported_on else None,
        "read": run.read,
        "added": run.added,
        "updated": run.updated,
        "unchanged": run.unchanged,
        "skipped": run.skipped,
        "rejected": run.rejected,
        "problems": [problem_json(problem) for problem in run.problems.order_by("id")],
    }


def problem_json(problem: Any) -> dict[str, Any]:
    """Return a problem as programs see it."""
    return {
        "code": problem.code,
        "where": problem.place,
        "what": problem.what,
        "outcome": problem.outcome,
        "rows": problem.count,
    }


def tell_run(run: Any) -> None:
    """Print the ledger as a sentence, and what deserves a look."""
    rows = "row" if run.read == 1 else "rows"
    told = f" ({KIND_WORDS[run.source]})" if run.source in KIND_WORDS else ""
    print_line(
        f"{run.name}{told}: {run.read:,} {rows} read = {run.added:,} added + {run.updated:,} updated"
        f" + {run.unchanged:,} unchanged + {run.skipped:,} skipped + {run.rejected:,} rejected."
    )
    for problem in first(run.problems.order_by("id"), 12):
        count = f" ({problem.count} rows)" if problem.count > 1 else ""
        print_line(f"  {problem.outcome}: {problem.place}: {problem.what}{count} ({problem.code})")
    if run.state == "cancelled":
        print_line("Stopped as you asked. What was read so far is kept; import the file again to go on.")


def first(problems: Iterable[Any], count: int) -> Iterable[Any]:
    """Yield the first problems and say how many more there are."""
    listed = list(problems)
    yield from listed[:count]
    if len(listed) > count:
        print_line(f"  … and {len(listed) - count} more; see the Import page or use --json.")
