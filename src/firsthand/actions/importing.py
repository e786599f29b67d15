"""Import whatever lies at a path: an archive of LinkedIn, mail, calendars or address books."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from firsthand.actions.evidence_runs import import_evidence
from firsthand.actions.imports import import_archive
from firsthand.actions.runs import Progress
from firsthand.core.errors import UserError
from firsthand.sources.base import shown_name
from firsthand.sources.events import is_event_table
from firsthand.sources.files import Together
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Owner, Run


def import_source(
    owner: Owner,
    given: Path | Together,
    kind: SourceKind,
    now: datetime,
    *,
    name: str = "",
    run: Run | None = None,
    report: Callable[[Progress], None] = lambda _: None,
    settles: bool = True,
) -> Run:
    """Import one kind of source from a path and return its run with the ledger.

    Importing again changes nothing. One that does not settle leaves to the next what follows from its rows. Raises
    UserError when nothing of that kind can be read there.
    """
    if isinstance(given, Path) and is_event_table(given, now.date()):
        raise UserError(
            "EVT-108",
            "This is a table of meetings, which is logged rather than imported.",
            where=shown_name(given.name),
            kept="Nothing was imported.",
            next_step="See what it would give: firsthand log --csv FILE --preview; or drop it on the page Import.",
        )
    if kind is SourceKind.LINKEDIN or isinstance(given, Together):
        return import_archive(owner, given, now, name=name, run=run, report=report, settles=settles)
    return import_evidence(owner, given, kind, now, name=name, run=run, report=report, settles=settles)
