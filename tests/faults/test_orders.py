"""Six overlapping sources give the same content in all 720 orders, and again add nothing.

The orders are not gone through one by one. Of every set of the sources the content is known, and adding any one that
is missing leads to the content of the larger set, whichever came before: 192 steps, on which all 720 orders go.
"""

import random
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest
from django.db import transaction
from tests.faults.overlapping import sources
from tests.signatures import content_of, differences

from firsthand.actions.importing import import_source
from firsthand.actions.settling import settle
from firsthand.sources.opening import kinds_at
from firsthand.store.models import FileRead, Owner, Run

pytestmark = pytest.mark.fault

Content = dict[str, list[str]]


class Lattice:
    """The sets of some sources, and the content that each of them gives."""

    def __init__(self, owner: Owner, paths: list[Path], now: datetime) -> None:
        self.owner, self.paths, self.now = owner, paths, now
        self.contents: dict[frozenset[int], Content] = {frozenset(): content_of(owner.pk)}
        self.faults: list[tuple[str, dict[str, list[str]]]] = []
        self.steps = 0
        self.chance = random.Random(720)

    def climb(self, held: tuple[int, ...]) -> None:
        """Add each missing source to those held, compare, and climb on where a set is new; takes all back."""
        missing = [each for each in range(len(self.paths)) if each not in held]
        self.chance.shuffle(missing)  # so that sets are not all come to in the order of the sources
        for each in missing:
            with transaction.atomic():
                self.step(held, each)
                transaction.set_rollback(True)

    def step(self, held: tuple[int, ...], each: int) -> None:
        take_in(self.owner, [self.paths[each]], self.now)
        self.steps += 1
        now_held = (*held, each)
        content = content_of(self.owner.pk)
        known = self.contents.setdefault(frozenset(now_held), content)
        if known is content:
            self.climb(now_held)
        elif known != content:
            self.faults.append((named(self.paths, now_held), differences(known, content)))


def told(faults: list[tuple[str, dict[str, list[str]]]]) -> str:
    """Say of each table in which order of sources it first came out otherwise, and how."""
    first = {table: (order, lines) for order, found in reversed(faults) for table, lines in found.items()}
    return "\n".join(f"{table} in {order}:\n{chr(10).join(lines)}" for table, (order, lines) in first.items())


def named(paths: list[Path], order: Iterable[int]) -> str:
    return ", ".join(paths[each].name for each in order)


def take_in(owner: Owner, paths: Iterable[Path], now: datetime) -> list[Run]:
    runs = []
    for path in paths:
        owner.refresh_from_db()
        [kind] = kinds_at(path)
        runs.append(import_source(owner, path, kind, now))
    return runs


@pytest.mark.slow
def test_all_orders_give_one_content(alice: Owner, tmp_path: Path, now: datetime) -> None:
    lattice = Lattice(alice, sources(tmp_path), now)
    lattice.climb(())
    assert (lattice.steps, len(lattice.contents)) == (192, 64)
    assert not lattice.faults, told(lattice.faults)


def test_importing_again_adds_nothing(alice: Owner, tmp_path: Path, now: datetime) -> None:
    paths = sources(tmp_path)
    first = take_in(alice, paths, now)
    assert all(run.added for run in first)
    content = content_of(alice.pk)
    for is_forgotten in (False, True):  # that the same bytes were read before
        if is_forgotten:
            FileRead.objects.all().delete()
        again = take_in(alice, paths[::-1], now)
        assert [(run.state, run.added, run.updated) for run in again] == [("done", 0, 0)] * 6
        assert not differences(content, content_of(alice.pk))
    settle(alice, now)
    assert not differences(content, content_of(alice.pk))
