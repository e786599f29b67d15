"""Jobs: claimed once, given back when a worker falls silent, finished with their error."""

from datetime import datetime, timedelta

from firsthand.actions.jobs import (
    LEASE,
    MOST_ATTEMPTS,
    add_job,
    claim_job,
    finish_job,
    release_claims,
    renew_lease,
)
from firsthand.clock import machine_time
from firsthand.store.database import django_rows
from firsthand.store.models import Job, Owner
from firsthand.store.queries.shell import is_worker_silent


def test_job_is_claimed_once(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    assert claim_job("first", now) is not None
    assert claim_job("second", now) is None


def test_silent_workers_job_is_taken_over(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    claim_job("first", now)
    assert claim_job("second", now + LEASE + timedelta(seconds=1)) is not None


def test_renewed_lease_keeps_the_job(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    job = claim_job("first", now)
    assert job is not None
    later = now + LEASE - timedelta(seconds=1)
    assert renew_lease(job, "first", later)
    assert claim_job("second", now + LEASE + timedelta(seconds=1)) is None


def test_lost_claim_cannot_be_renewed(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    job = claim_job("first", now)
    assert job is not None
    claim_job("second", now + LEASE + timedelta(seconds=1))
    assert not renew_lease(job, "first", now + LEASE + timedelta(seconds=2))


def test_job_that_kills_its_worker_does_not_crash_loop(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    for attempt in range(MOST_ATTEMPTS):
        assert claim_job("worker", now + attempt * (LEASE + timedelta(seconds=1))) is not None
    assert claim_job("worker", now + timedelta(days=1)) is None
    assert Job.objects.get().state == "failed"


def test_restart_gives_claims_back(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    claim_job("gone", now)
    release_claims()
    assert claim_job("new", now) is not None


def test_failed_job_keeps_its_error(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    job = claim_job("worker", now)
    assert job is not None
    finish_job(job, now, error={"code": "ARC-101", "text": "Not a zip."})
    assert Job.objects.get().error == {"code": "ARC-101", "text": "Not a zip."}


def test_page_is_told_when_nobody_takes_up_work(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    soon, later = machine_time() + LEASE / 2, machine_time() + 2 * LEASE
    assert not is_worker_silent(django_rows, soon)
    assert is_worker_silent(django_rows, later)
    claim_job("worker", later)
    assert not is_worker_silent(django_rows, later)
    assert is_worker_silent(django_rows, later + 2 * LEASE)


def test_work_in_line_behind_other_work_is_no_silence(alice: Owner, now: datetime) -> None:
    add_job(alice, "import", {}, now)
    add_job(alice, "import", {}, now)
    later = machine_time() + 2 * LEASE
    claim_job("worker", later)
    assert not is_worker_silent(django_rows, later)
