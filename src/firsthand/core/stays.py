"""Time spent at employers and schools: who was where, and which days prove two were there at once.

An unknown date proves nothing: a stay without a start is known only for its last day, and a card
seen in two archives is known to hold on the days between them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from firsthand.core.days import overlap
from firsthand.core.knowledge import Card, Employment, Owner, Person, Schooling
from firsthand.core.notes.values import Period
from firsthand.core.organisations import (
    domain_matches,
    domain_of,
    is_public_mail_domain,
    same_organisation,
    same_school,
)
from firsthand.core.signed import signed_jobs

# Two jobs at one firm that follow within a month are one time there.
_SAME_STRETCH = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Stay:
    """Time at one place as far as it is known; either date may be missing."""

    name: str
    record: str
    first_on: date | None
    last_on: date | None

    @property
    def proven(self) -> Period | None:
        """Return the days on which the stay is known to hold."""
        first_on, last_on = self.first_on or self.last_on, self.last_on or self.first_on
        return Period(first_on, last_on) if first_on and last_on and first_on <= last_on else None

    def excludes(self, period: Period) -> bool:
        """Tell whether the period is known to lie outside the stay."""
        is_before = self.first_on is not None and period.last_on < self.first_on
        return is_before or (self.last_on is not None and period.first_on > self.last_on)


@dataclass(frozen=True, slots=True)
class Shared:
    """A place where both were at the same time, the days that prove it and their records."""

    name: str
    period: Period
    records: tuple[str, ...]


def job_stays(employments: Iterable[Employment], *, until: date) -> tuple[Stay, ...]:
    """Return jobs as stays; a job that began and has no end lasts until the given day."""
    return tuple(
        Stay(job.company, job.record, job.started_on, job.finished_on or (until if job.started_on else None))
        for job in employments
        if job.company
    )


@lru_cache(maxsize=16)
def _own_stays(employments: tuple[Employment, ...], until: date) -> tuple[Stay, ...]:
    """Return the owner's jobs, which are asked for with every person."""
    return job_stays(employments, until=until)


def school_stays(schoolings: Iterable[Schooling]) -> tuple[Stay, ...]:
    """Return schools as stays."""
    return tuple(
        Stay(time.school, time.record, time.started_on, time.finished_on)
        for time in schoolings
        if time.school
    )


def shared_employers(person: Person, owner: Owner, *, as_of: date) -> tuple[Shared, ...]:
    """Return the employers where both were at once, by dates or by mail between colleagues."""
    mine = _own_stays(owner.employments, as_of)
    jobs = (*person.employments, *signed_jobs(person))
    theirs = (*job_stays(jobs, until=as_of), *_card_stays(person.cards))
    shared = (*_shared(mine, theirs, same=same_organisation), *_colleagues_by_mail(person, owner, mine=mine))
    return _merge(shared)


def shared_schools(person: Person, owner: Owner) -> tuple[Shared, ...]:
    """Return the schools where both were at once."""
    mine, theirs = school_stays(owner.schoolings), school_stays(person.schoolings)
    return _merge(_shared(mine, theirs, same=same_school))


def _card_stays(cards: Iterable[Card]) -> tuple[Stay, ...]:
    return tuple(
        Stay(card.company, card.record, card.seen_first_on, card.seen_last_on)
        for card in cards
        if card.company
    )


def _shared(
    mine: Sequence[Stay], theirs: Sequence[Stay], *, same: Callable[[str, str], bool]
) -> tuple[Shared, ...]:
    return tuple(
        Shared(stay.name, both, (stay.record, other.record))
        for stay in mine
        for other in theirs
        if same(stay.name, other.name) and (both := _both_there(stay, other))
    )


def _both_there(stay: Stay, other: Stay) -> Period | None:
    here, there = stay.proven, other.proven
    return overlap(here, there) if here and there else None


def _merge(shared: Iterable[Shared]) -> tuple[Shared, ...]:
    """Join stays at one place that follow each other, the longest time together first."""
    merged: list[Shared] = []
    for each in sorted(shared, key=lambda each: (each.name, each.period.first_on, each.period.last_on)):
        if merged and _follows(merged[-1], each):
            merged[-1] = _join(merged[-1], each)
        else:
            merged.append(each)
    return tuple(sorted(merged, key=lambda each: each.period.first_on - each.period.last_on))


def _follows(earlier: Shared, later: Shared) -> bool:
    gap = later.period.first_on - earlier.period.last_on
    return earlier.name == later.name and gap <= _SAME_STRETCH


def _join(earlier: Shared, later: Shared) -> Shared:
    records = tuple(dict.fromkeys((*earlier.records, *later.records)))
    last_on = max(earlier.period.last_on, later.period.last_on)
    return Shared(earlier.name, Period(earlier.period.first_on, last_on), records)


def _colleagues_by_mail(person: Person, owner: Owner, *, mine: Sequence[Stay]) -> tuple[Shared, ...]:
    """Return employers proven by both having an address there and a mail or meeting in those years."""
    domains = _work_domains(person.mails) & _work_domains(owner.mails)
    if not domains:
        return ()
    contacts = [(mail.record, Period(mail.first_on, mail.last_on)) for mail in person.exchanges
                if mail.channel != "LinkedIn"]  # fmt: skip
    contacts += [(each.record, Period(each.at.date(), each.at.date())) for each in person.meetings]
    return tuple(
        Shared(stay.name, days, (stay.record, record))
        for stay in mine
        if stay.proven and any(domain_matches(domain, stay.name) for domain in domains)
        for record, contact in contacts
        if (days := overlap(stay.proven, contact))
    )


@lru_cache(maxsize=1024)
def _work_domains(mails: tuple[str, ...]) -> frozenset[str]:
    domains = {domain_of(mail) for mail in mails} - {""}
    return frozenset(domain for domain in domains if not is_public_mail_domain(domain))
