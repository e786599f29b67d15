"""The ledger of a run: every row read is added, updated, unchanged, skipped or rejected."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, field

from firsthand.core.records import FileSeen, Notice, Problem, Skipped
from firsthand.store.models import Run, RunProblem
from firsthand.store.writes.files_read import recall_file, remember_file
from firsthand.store.writes.identities import NEVER
from firsthand.store.writes.tally import Tally

LISTED = 5000


@dataclass(slots=True)
class Entry:
    """A problem with the number of rows it stands for."""

    outcome: str
    code: str
    place: str
    what: str
    count: int = 1

    @property
    def key(self) -> tuple[str, ...]:
        """Tell entries apart: each rejected row, what was left out once a kind and file, each notice."""
        if self.outcome == "skipped":
            return (self.outcome, self.code, self.place.partition(",")[0])
        return (self.outcome, self.code, self.place, *([self.what] if self.outcome == "noticed" else []))


@dataclass(frozen=True, slots=True)
class Share:
    """What one file gave a run: its figures and what was listed."""

    read: int
    kept: int
    skipped: int
    rejected: int
    entries: list[Entry]


@dataclass(slots=True)
class Ledger:
    """What became of every row read; balanced before a run says it is done."""

    read: int = 0
    tally: Tally = field(default_factory=Tally)
    skipped: int = 0
    rejected: int = 0
    entries: dict[tuple[str, ...], Entry] = field(default_factory=dict)

    @property
    def is_balanced(self) -> bool:
        """Tell whether every row read is accounted for."""
        return self.read == self.tally.rows + self.skipped + self.rejected

    def reject(self, problem: Problem) -> None:
        """Count and list one row that could not be read; past 5,000 they are counted by code."""
        self.rejected += 1
        self._note(Entry("rejected", problem.code, problem.where, problem.what))

    def skip(self, row: Skipped) -> None:
        """Count one row left out on purpose; listed once a kind, with the first row named."""
        self.skipped += 1
        self._note(Entry("skipped", row.code, row.where, row.what))

    def notice(self, notices: Iterable[Notice]) -> None:
        """List what is to be said of whole files, each once."""
        for notice in notices:
            entry = Entry("noticed", notice.code, notice.where, notice.what)
            self.entries.setdefault(entry.key, entry)

    def figures(self) -> tuple[int, int, int, int, int]:
        """Return how far it has come: read, kept, skipped, rejected, listed."""
        return (self.read, self.tally.rows, self.skipped, self.rejected, len(self.entries))

    def since(self, before: tuple[int, int, int, int, int]) -> Share | None:
        """Return what was added since; None when so much is listed that it cannot be told apart."""
        if len(self.entries) >= LISTED:
            return None
        read, kept, skipped, rejected, listed = before
        return Share(
            self.read - read,
            self.tally.rows - kept,
            self.skipped - skipped,
            self.rejected - rejected,
            list(self.entries.values())[listed:],
        )

    def repeat(self, share: Share) -> None:
        """Count a file whose rows are all known: what was kept of it is unchanged."""
        self.read += share.read
        self.tally.unchanged += share.kept
        self.skipped += share.skipped
        self.rejected += share.rejected
        for entry in share.entries:
            self._note(entry)

    def copy_to(self, run: Run) -> None:
        """Write the figures on the run."""
        run.read, run.skipped, run.rejected = self.read, self.skipped, self.rejected
        run.added, run.updated, run.unchanged = self.tally.added, self.tally.updated, self.tally.unchanged

    def rows_for(self, run: Run) -> list[RunProblem]:
        """Return the entries as rows of the run."""
        return [
            RunProblem(
                owner_id=run.owner_id, run=run, outcome=entry.outcome, code=entry.code, place=entry.place,
                what=entry.what, count=entry.count,
            )
            for entry in self.entries.values()
        ]  # fmt: skip

    def _note(self, entry: Entry) -> None:
        key = entry.key
        if entry.outcome == "rejected" and len(self.entries) >= LISTED:
            key = (*key[:2], "")
        if key in self.entries:
            self.entries[key].count += entry.count
        else:
            self.entries[key] = entry


def recall(run: Run, seen: FileSeen, digest: str) -> Share | None:
    """Return what a file of this export gave an earlier run that read it to its end."""
    found = recall_file(run.owner_id, run.source, seen, exported_on=run.exported_on or NEVER, digest=digest)
    if found is None:
        return None
    entries = [Entry(*entry) for entry in found.entries]
    return Share(found.read, found.kept, found.skipped, found.rejected, entries)


def remember(run: Run, seen: FileSeen, digest: str, share: Share) -> None:
    """Keep what a file gave this run, for the next time it comes."""
    figures = {
        "read": share.read,
        "kept": share.kept,
        "skipped": share.skipped,
        "rejected": share.rejected,
        "entries": [list(astuple(entry)) for entry in share.entries],
    }
    remember_file(
        run.owner_id, run.source, seen, exported_on=run.exported_on or NEVER, digest=digest, figures=figures
    )
