"""Stops an import at every point at which something is committed, and says what running it again does not mend."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction
from tests.signatures import content_of, differences

from firsthand.actions.importing import import_source
from firsthand.sources.opening import kinds_at
from firsthand.store.models import Owner, Run, RunProblem

MOST_COMMITS = 1_000
FEWEST_STOPS = 20  # a harness that never stops anything proves nothing
NO_COMMIT = ("BEGIN", "SELECT", "PRAGMA", "EXPLAIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "ANALYZE")


class PowerCut(BaseException):
    """Nothing in the program may catch this."""


@contextmanager
def power_cut_after(commits: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the program right after so many commits: of transactions, and of statements outside of any."""
    leave = transaction.Atomic.__exit__
    left = iter(range(commits, -1, -1))

    def count() -> None:
        if not connection.in_atomic_block and next(left, 0) == 1:
            raise PowerCut

    def cut(self: transaction.Atomic, *reason: object) -> None:
        leave(self, *reason)
        count()

    def run(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        result = execute(sql, params, many, context)
        if not sql.lstrip().upper().startswith(NO_COMMIT):
            count()
        return result

    with monkeypatch.context() as patch, connection.execute_wrapper(run):
        patch.setattr(transaction.Atomic, "__exit__", cut)
        yield


@dataclass
class Cuts:
    """What came of stopping an import everywhere and running it again: how often, and what differed."""

    stops: int = 0
    differing: dict[int, dict[str, list[str]]] = field(
        default_factory=dict
    )  # by the number of commits before
    too_early: list[int] = field(default_factory=list)  # where the run said it was done, and was not
    unlisted: list[int] = field(default_factory=list)  # where the ledger does not say which rows it left out

    @property
    def tables(self) -> set[str]:
        """Which tables did not come out the same."""
        return {table for found in self.differing.values() for table in found}

    def lacking(self, table: str) -> bool:
        """Tell whether rows of a table are missing for good."""
        found = (line for each in self.differing.values() for line in each.get(table, ()))
        return any(line.startswith("- ") for line in found)

    def check(self) -> None:
        """Fail unless it was stopped often enough and always came out right."""
        assert not self.differing, str(next(iter(self.differing.items())))
        assert not self.too_early
        assert not self.unlisted
        assert self.stops >= FEWEST_STOPS


def cut_everywhere(path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch, *, until: str = "") -> Cuts:
    """Import a source whole, then stopped after each commit and run again, always for another owner.

    `until` is a table: once rows of it are lacking, enough is known.
    """
    cuts = Cuts()
    whole = new_owner(now)
    take(whole, path, now)
    expected = content_of(whole.pk)
    for commits in range(1, MOST_COMMITS):
        owner = new_owner(now)
        try:
            with power_cut_after(commits, monkeypatch):
                take(owner, path, now)
        except PowerCut:
            cuts.stops += 1
        else:
            return cuts
        if is_done(owner) and differences(expected, content_of(owner.pk)):
            cuts.too_early.append(commits)
        owner.refresh_from_db()
        run = take(owner, path, now)
        if found := differences(expected, content_of(owner.pk)):
            cuts.differing[commits] = found
        if run.state != "done" or listed(run) != run.skipped + run.rejected:
            cuts.unlisted.append(commits)
        if until and cuts.lacking(until):
            return cuts
    raise AssertionError("it never came to an end")


def new_owner(now: datetime) -> Owner:
    return Owner.objects.create(created_at=now)


def take(owner: Owner, path: Path, now: datetime) -> Run:
    [kind] = kinds_at(path)
    return import_source(owner, path, kind, now)


def is_done(owner: Owner) -> bool:
    return Run.objects.filter(owner=owner, state="done").exists()


def listed(run: Run) -> int:
    """How many rows the problems of a run stand for."""
    left_out = RunProblem.objects.filter(run=run, outcome__in=["skipped", "rejected"])
    return sum(left_out.values_list("count", flat=True))
