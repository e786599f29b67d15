"""Work for the background: put in line, claimed by one worker, finished or given back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Q

from firsthand.clock import machine_time
from firsthand.store.models import Job, Owner

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Claimed:
    """A job that this worker may do until its lease runs out."""

    id: int
    owner: Owner
    kind: str
    payload: dict[str, Any]


def add_job(owner: Owner, kind: str, payload: dict[str, Any], now: datetime) -> Job:
    """Put work in line; until its lease ends a worker should have claimed it, or be busy with other work."""
    ends = machine_time() + LEASE
    return Job.objects.create(owner=owner, kind=kind, payload=payload, created_at=now, lease_until=ends)


def newest_job(owner: Owner, kind: str) -> Job | None:
    """Return the newest job of a kind."""
    return Job.objects.filter(owner=owner, kind=kind).order_by("-id").first()


def cancel_jobs(owner: Owner, kind: str, now: datetime) -> None:
    """Take jobs of a kind out of line; the one being done can no longer renew its claim."""
    unfinished = Job.objects.filter(owner=owner, kind=kind, state__in=["waiting", "claimed"])
    unfinished.update(state="cancelled", finished_at=now, lease_until=None)


def claim_job(worker: str, now: datetime) -> Claimed | None:
    """Claim the oldest job that waits or whose worker fell silent; None when there is nothing to do.

    The claim is one conditional update, so that two workers never get the same job.
    """
    free = Q(state="waiting") | Q(state="claimed", lease_until__lt=now)
    for job in Job.objects.filter(free).order_by("id")[:5]:
        if job.attempts >= MOST_ATTEMPTS:
            Job.objects.filter(free, pk=job.pk).update(state="failed", finished_at=now)
            continue
        claimed = Job.objects.filter(free, pk=job.pk).update(
            state="claimed", claimed_by=worker, lease_until=now + LEASE, attempts=F("attempts") + 1
        )
        if claimed:
            return Claimed(job.pk, Owner.objects.get(pk=job.owner_id), job.kind, job.payload)
    return None


def has_waiting_job() -> bool:
    """Tell whether work is in line that nobody does."""
    return Job.objects.filter(state="waiting").exists()


def renew_lease(job: Claimed, worker: str, now: datetime) -> bool:
    """Keep a claim while working; False when it was lost to another worker."""
    return bool(
        Job.objects.filter(pk=job.id, state="claimed", claimed_by=worker).update(lease_until=now + LEASE)
    )


def finish_job(job: Claimed, now: datetime, *, error: dict[str, str] | None = None) -> None:
    """Close a job, well or with the error that a page can show; a cancelled one stays as it is."""
    Job.objects.filter(pk=job.id, state="claimed").update(
        state="failed" if error else "done", finished_at=now, error=error, lease_until=None
    )


def release_claims() -> None:
    """Give back what a process that is gone had claimed; called by the only process that serves."""
    Job.objects.filter(state="claimed").update(state="waiting", claimed_by="", lease_until=None)
