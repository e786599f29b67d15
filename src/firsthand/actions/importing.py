"""Import whatever lies at a path: an archive of LinkedIn, mail, calendars or address books."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from firsthand.actions.evidence_runs import import_evidence
from firsthand.actions.imports import import_archive
from firsthand.actions.runs import Progress
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
) -> Run:
    """Import one kind of source from a path and return its run with the ledger.

    Importing again changes nothing. Raises UserError when nothing of that kind can be read there.
    """
    if kind is SourceKind.LINKEDIN or isinstance(given, Together):
        return import_archive(owner, given, now, name=name, run=run, report=report)
    return import_evidence(owner, given, kind, now, name=name, run=run, report=report)
