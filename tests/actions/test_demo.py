"""The sample network is made once, ends early when asked, and goes on from there."""

from datetime import datetime

import pytest

from firsthand.actions.demo import (
    JOB,
    PARTS,
    cancel_sample,
    fill_with_sample,
    is_filled,
    queue_sample,
    sample_job,
    sample_owner,
)
from firsthand.actions.imports import Cancelled
from firsthand.jobs.worker import Worker
from firsthand.store.models import Invitation, Job, Owner, Run, TalkTime


@pytest.fixture
def owner(db: None, now: datetime) -> Owner:
    return sample_owner(now)


@pytest.fixture
def worker(now: datetime) -> Worker:
    return Worker(clock=lambda: now)


def test_sample_is_made_by_the_worker(owner: Owner, worker: Worker, now: datetime) -> None:
    queue_sample(owner, now)
    assert not is_filled(owner)
    assert worker.work_once()
    assert is_filled(owner)
    assert [run.state for run in Run.objects.filter(owner=owner)] == ["done"] * PARTS
    assert TalkTime.objects.filter(owner=owner, mark__kind="talk").count() == 3
    queue_sample(owner, now)
    assert Job.objects.count() == 1


def test_sample_is_in_line_once(owner: Owner, now: datetime) -> None:
    queue_sample(owner, now)
    queue_sample(owner, now)
    assert Job.objects.filter(kind=JOB).count() == 1


def test_cancelled_sample_is_not_begun(owner: Owner, worker: Worker, now: datetime) -> None:
    queue_sample(owner, now)
    cancel_sample(owner, now)
    assert not worker.work_once()
    assert not Run.objects.exists()


def test_sample_cancelled_midway_goes_on_when_asked_again(
    owner: Owner, worker: Worker, now: datetime
) -> None:
    parts = iter([True])
    with pytest.raises(Cancelled):
        fill_with_sample(owner, now, go_on=lambda: next(parts, False))
    assert not is_filled(owner)
    begun = Run.objects.count()
    assert begun
    queue_sample(owner, now)
    worker.work_once()
    assert is_filled(owner)
    assert Invitation.objects.filter(owner=owner, status="pending", direction="in").count() > 20


def test_job_cancelled_while_it_is_done_stays_cancelled(
    owner: Owner, worker: Worker, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue_sample(owner, now)
    monkeypatch.setattr(worker, "keep", lambda _: cancel_sample(owner, now))
    worker.work_once()
    job = sample_job(owner)
    assert job is not None
    assert job.state == "cancelled"
    assert not is_filled(owner)


def test_run_of_a_killed_process_is_closed(owner: Owner, worker: Worker, now: datetime) -> None:
    Run.objects.create(owner=owner, source="linkedin", name="x.zip", started_at=now, beat_at=now)
    fill_with_sample(owner, now)
    assert not Run.objects.filter(state="running").exists()
    assert is_filled(owner)
