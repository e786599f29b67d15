"""Saying how often one wants to be in touch with somebody."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.cadence import LONGEST
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Cadence, Owner
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.people import anchors_of

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class SetForSeveral:
    """What was done: the act, "" where it changed nothing, and about how many people."""

    act: str
    people: int


def set_cadences(owner: Owner, people: Collection[int], every_days: int, now: datetime) -> SetForSeveral:
    """Keep one interval for several people; for whom it holds already, nothing is said again.

    Raises UserError CAD-101 for a number out of bounds, CAD-104 where one of the people is not there.
    """
    check(every_days)
    anchors = anchors_of(django_rows, owner.pk, people)
    if len(anchors) < len(set(people)):
        raise UserError(
            "CAD-104", "One of these people is not there.", kept="Nothing was changed.",
            next_step="See who is there: firsthand people",
        )  # fmt: skip
    stand = cadences(django_rows, owner.pk)
    wanted = [person for person in sorted(anchors) if stand.get(person, (0,))[0] != every_days]
    batch = secrets.token_hex(8)
    Cadence.objects.bulk_create(
        (
            Cadence(
                owner=owner,
                identity_id=anchors[person],
                every_days=every_days,
                batch=batch,
                made_at=now,
            )
            for person in wanted
        ),
        batch_size=AT_ONCE,
    )
    return SetForSeveral(f"cadences:{batch}" if wanted else "", len(wanted))


def set_cadence(owner: Owner, person_id: int, every_days: int, now: datetime) -> Cadence:
    """Keep how many days may lie between two contacts with somebody; 0 ends it.

    Raises UserError CAD-101 for a number out of bounds, LOG-105 where there is no such person.
    """
    check(every_days)
    identity = identity_of(owner, person_id)
    return Cadence.objects.create(owner=owner, identity=identity, every_days=every_days, made_at=now)


def check(every_days: int) -> None:
    """Refuse an interval out of bounds. Raises UserError CAD-101."""
    if not 0 <= every_days <= LONGEST:
        raise UserError(
            "CAD-101", f"An interval has 1 to {LONGEST:,} days.", next_step="Write 0 to be reminded no more."
        )


def undo_cadences(owner: Owner, batch: str, now: datetime) -> bool:
    """Take back what was said of several people at once; again is no harm."""
    return bool(batch) and take_back(Cadence.objects.filter(owner=owner, batch=batch), now)


def undo_cadence(owner: Owner, cadence_id: int, now: datetime) -> bool:
    """Take it back, so that what was said before holds again; again is no harm."""
    return take_back(Cadence.objects.filter(owner=owner, pk=cadence_id), now)


def undo_newest(owner: Owner, now: datetime) -> Cadence:
    """Take the newest interval back. Raises UserError CAD-102 where there is none."""
    missing = UserError("CAD-102", "You said nothing on how often to be in touch that could be taken back.")
    newest = newest_standing(Cadence.objects.filter(owner=owner), missing)
    if newest.batch:
        undo_cadences(owner, newest.batch, now)
    else:
        undo_cadence(owner, newest.pk, now)
    return newest
