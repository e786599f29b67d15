"""The ledger of a run: every row read is added, updated, unchanged, skipped or rejected."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from firsthand.core.records import Notice, Problem, Skipped
from firsthand.store.models import Run, RunProblem
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
        key = ("rejected", problem.code, problem.where)
        if len(self.entries) >= LISTED:
            key = ("rejected", problem.code, "")
        self._note(key, Entry("rejected", problem.code, problem.where, problem.what))

    def skip(self, row: Skipped) -> None:
        """Count one row left out on purpose; listed once a kind, with the first row named."""
        self.skipped += 1
        file = row.where.partition(",")[0]
        self._note(("skipped", row.code, file), Entry("skipped", row.code, row.where, row.what))

    def notice(self, notices: Iterable[Notice]) -> None:
        """List what is to be said of whole files."""
        for notice in notices:
            key = ("noticed", notice.code, notice.where, notice.what)
            self.entries.setdefault(key, Entry("noticed", notice.code, notice.where, notice.what))

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

    def _note(self, key: tuple[str, ...], entry: Entry) -> None:
        if key in self.entries:
            self.entries[key].count += 1
        else:
            self.entries[key] = entry
