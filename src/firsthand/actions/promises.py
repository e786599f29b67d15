"""Writing down what one promised somebody."""

from datetime import date, datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.store.models import Logged, Owner, Promise

LONGEST = 500  # characters


def write_promise(
    owner: Owner,
    person_id: int,
    what: str,
    now: datetime,
    *,
    due_on: date | None = None,
    logged: Logged | None = None,
) -> Promise:
    """Write a promise down, made in the talk that was `logged`.

    Raises UserError PRO-101 where nothing is said, PRO-102 for a text that is too long, PRO-103 for a day that is over,
    LOG-105 where there is no such person.
    """
    text = " ".join(what.split())
    if not text:
        raise UserError("PRO-101", "A promise says what was promised.", next_step="Write it in a few words.")
    if len(text) > LONGEST:
        raise UserError("PRO-102", f"A promise has at most {LONGEST} characters.", next_step="Shorten it.")
    if due_on is not None and due_on < now.date():
        raise UserError(
            "PRO-103",
            f"The day of the promise “{text[:60]}”, {say_day(due_on)}, is over.",
            next_step="Say a day to come, or none: then you have a week.",
        )
    identity = identity_of(owner, person_id)
    return Promise.objects.create(
        owner=owner, identity=identity, what=text, due_on=due_on, made_at=now, logged=logged
    )


def undo_promise(owner: Owner, promise_id: int, now: datetime) -> bool:
    """Take it back, as if it had never been made; again is no harm."""
    return take_back(Promise.objects.filter(owner=owner, pk=promise_id), now)


def undo_newest(owner: Owner, now: datetime) -> Promise:
    """Take the newest promise that was written down back. Raises UserError PRO-104 where there is none."""
    missing = UserError("PRO-104", "You wrote down no promise that could be taken back.")
    newest = newest_standing(Promise.objects.filter(owner=owner), missing)
    undo_promise(owner, newest.pk, now)
    return newest
