"""Whom the owner erased is gone from every table and stays away, whatever is imported again and in what order."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest
from django.db import transaction
from tests.faults.overlapping import calendar, older_archive, sources
from tests.faults.power_cuts import PowerCut, power_cut_after
from tests.faults.test_orders import take_in
from tests.signatures import content_of, differences

from firsthand.actions.erasing import erase_person, finish_erasings
from firsthand.actions.settling import settle
from firsthand.jobs.worker import settle_stale
from firsthand.store.models import Erasing, FileRead, Identity, Owner, Person, Tombstone

WORDS = ("priya raman", "northbeam.example", "priya-raman", "priya@raman")
Content = dict[str, list[str]]


def priya_of(owner: Owner) -> int:
    found = Identity.objects.filter(owner=owner, value="linkedin.com/in/priya-raman")
    return found[0].person_id or 0


def priya() -> int:
    """Return the person who has one of her addresses."""
    found = Identity.objects.filter(value__in=["linkedin.com/in/priya-raman", "priya@northbeam.example"])
    [person] = set(found.values_list("person", flat=True))
    return person


def content(owner: Owner) -> Content:
    """Return the content, but for the days on which others were named: a record of hers may have been the newest."""
    found = content_of(owner.pk)
    identities = [json.loads(line) for line in found["identity"]]
    return found | {"identity": sorted(json.dumps([*row[:3], *row[4:]]) for row in identities)}


def said_of_her(content: Content) -> list[str]:
    return [
        line for lines in content.values() for line in lines if any(word in line.lower() for word in WORDS)
    ]


def erased_after(owner: Owner, paths: Iterable[Path], now: datetime) -> Content:
    take_in(owner, paths, now)
    erase_person(owner, priya(), now)
    return content(owner)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return sources(tmp_path)


def test_nothing_of_them_is_left(alice: Owner, paths: list[Path], now: datetime) -> None:
    expected = erased_after(alice, paths, now)
    assert said_of_her(expected) == []
    assert Person.objects.filter(name="Tom Okafor").exists()
    settle(alice, now)
    assert not differences(expected, content(alice))


def test_importing_again_brings_nothing_back(alice: Owner, paths: list[Path], now: datetime) -> None:
    expected = erased_after(alice, paths, now)
    for again in (paths, paths[::-1]):
        FileRead.objects.all().delete()
        runs = take_in(alice, again, now)
        assert [(run.state, run.added, run.updated) for run in runs] == [("done", 0, 0)] * 6
        assert sum(run.skipped for run in runs) > 5
        assert not differences(expected, content(alice))


@pytest.mark.fault
@pytest.mark.parametrize("first", range(1, 6))
def test_erased_between_gives_the_same(alice: Owner, paths: list[Path], now: datetime, first: int) -> None:
    with transaction.atomic():
        expected = erased_after(alice, paths, now)
        transaction.set_rollback(True)
    alice.refresh_from_db()
    for order in (paths, paths[::-1], paths[3:] + paths[:3]):
        with transaction.atomic():
            take_in(alice, order[:first], now)
            try:
                erase_person(alice, priya(), now)
            except ValueError:  # nothing tells of her yet
                transaction.set_rollback(True)
                continue
            take_in(alice, order[first:], now)
            found = differences(expected, content(alice))
            transaction.set_rollback(True)
        assert not found, found
        alice.refresh_from_db()


@pytest.mark.fault
def test_erased_before_gives_the_same(
    alice: Owner, stranger: Owner, paths: list[Path], now: datetime
) -> None:
    expected = erased_after(alice, paths, now)
    copy_marks(alice, stranger)
    Owner.objects.filter(pk=stranger.pk).update(name="")
    for order in (paths, paths[::-1], paths[2:] + paths[:2]):
        with transaction.atomic():
            take_in(stranger, order, now)
            found = differences(expected, content(stranger))
            transaction.set_rollback(True)
        assert not found, found
        stranger.refresh_from_db()


def copy_marks(owner: Owner, other: Owner) -> None:
    """Let another owner have erased the same person."""
    for erasing in Erasing.objects.filter(owner=owner):
        marks = list(erasing.tombstones.values_list("mark", flat=True))
        erasing.pk, erasing.owner = None, other
        erasing.save()
        Tombstone.objects.bulk_create(Tombstone(owner=other, erasing=erasing, mark=mark) for mark in marks)


@pytest.mark.fault
def test_cut_at_every_commit(
    transactional_db: None, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off anywhere, either nothing is erased, or the next start finishes it."""
    paths = [older_archive(tmp_path), calendar(tmp_path)]
    expected: Content = {}
    untouched: Content = {}
    stops = 0
    for commits in range(40):
        owner = Owner.objects.create(created_at=now)
        take_in(owner, paths, now)
        owner.refresh_from_db()
        whole = content(owner)
        try:
            if commits:
                with power_cut_after(commits, monkeypatch):
                    erase_person(owner, priya_of(owner), now)
            else:
                untouched = whole
                erase_person(owner, priya_of(owner), now)
                expected = content(owner)
                continue
        except PowerCut:
            stops += 1
        else:
            break
        assert whole == untouched
        if not Erasing.objects.filter(owner=owner).exists():
            assert content(owner) == untouched
            continue
        settle_stale(now)
        assert finish_erasings(now)
        assert not differences(expected, content(owner))
        assert not Erasing.objects.filter(cleaned_at=None).exists()
    assert stops > 5
