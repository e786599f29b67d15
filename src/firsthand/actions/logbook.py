"""The owner's logbook: "coffee with Ana Silva yesterday" makes her somebody they met."""

from contextlib import closing
from datetime import datetime

from django.db import connection, transaction

from firsthand.actions.finding import say_several
from firsthand.actions.settling import settle
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.core.logbook import Entry, read_entry
from firsthand.core.names import fold_name
from firsthand.core.records import Party
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Logged, Owner, Promise
from firsthand.store.queries.people import People, person_by_id
from firsthand.store.writes.identities import NEVER, IdentityBook, identity_key


def log_line(owner: Owner, text: str, now: datetime, *, person_id: int = 0) -> Logged:
    """Keep one line, of the person given or of the one it names; who was never seen is made.

    Raises UserError LOG-101 to LOG-103 for a line that cannot be read, LOG-104 where several go by the name, LOG-105
    where there is no such person.
    """
    entry = read_entry(text, now.date(), is_named=not person_id)
    identity = identity_of(owner, person_id) if person_id else identity_named(owner, entry, now)
    logged = Logged.objects.create(
        owner=owner, identity=identity, kind=entry.kind, on=entry.on, note=entry.note, made_at=now
    )
    settle(owner, now)
    return logged


def undo_logged(owner: Owner, logged_id: int, now: datetime) -> bool:
    """Take a line back with the promises of that talk; again is no harm."""
    with transaction.atomic():
        changed = take_back(Logged.objects.filter(owner=owner, pk=logged_id), now)
        if changed:
            take_back(Promise.objects.filter(owner=owner, logged=logged_id), now)
    if changed:
        settle(owner, now)
    return changed


def undo_file(owner: Owner, run_id: int, now: datetime) -> bool:
    """Take back all lines that came from one file; again is no harm."""
    changed = take_back(Logged.objects.filter(owner=owner, run_id=run_id), now)
    if changed:
        settle(owner, now)
    return changed


def undo_newest(owner: Owner, now: datetime) -> Logged:
    """Take the newest line back, with all of the file it came from. Raises UserError LOG-106 where there is none."""
    missing = UserError("LOG-106", "Nothing is logged that could be taken back.")
    newest = newest_standing(Logged.objects.filter(owner=owner), missing)
    if newest.run_id:
        undo_file(owner, newest.run_id, now)
    else:
        undo_logged(owner, newest.pk, now)
    return newest


def identity_of(owner: Owner, person_id: int) -> Identity:
    """Return the identity of a person that a line hangs on: an address before a name, the oldest first."""
    found = Identity.objects.filter(owner=owner, person_id=person_id)
    best = min(found, key=lambda each: (each.kind not in ("url", "mail"), each.pk), default=None)
    if best is None or person_by_id(django_rows, owner.pk, person_id) is None:
        raise UserError("LOG-105", "There is no such person.", next_step="See who is there: firsthand people")
    return best


def identity_named(owner: Owner, entry: Entry, now: datetime) -> Identity:
    """Return the identity of whom a line names, made where nobody goes by that name."""
    found = People(django_rows, owner.pk, Filters(entry.name), now.date(), is_forgiving=False).listed()
    exact = [each for each in found if fold_name(each.name) == fold_name(entry.name)]
    wanted = exact or found
    if len(wanted) > 1:
        raise UserError(
            "LOG-104", say_several(entry.name, wanted), next_step="Say which: firsthand log --person ID …"
        )
    if wanted:
        return identity_of(owner, wanted[0].id)
    party = Party(entry.name)
    key = identity_key(party)
    if key is None:
        raise UserError("LOG-101", "This line names nobody.", next_step="Write a name.")
    with transaction.atomic(), closing(connection.cursor()) as cursor:
        book = IdentityBook(cursor, owner.pk, NEVER)
        book.learn_names([party])
        return Identity.objects.get(owner=owner, kind=key[0], value=key[1])
