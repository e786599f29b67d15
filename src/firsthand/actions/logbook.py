"""The owner's logbook: "coffee with Ana Silva yesterday" makes her somebody they met."""

from contextlib import closing
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q, QuerySet

from firsthand.actions.finding import say_several
from firsthand.actions.settling import settle
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.core.listing import PersonRow
from firsthand.core.logbook import read_entry
from firsthand.core.names import fold_name
from firsthand.core.records import Party
from firsthand.store.database import django_rows
from firsthand.store.models import Identity, Logged, Mark, Owner, Promise
from firsthand.store.queries.people import People, person_by_id
from firsthand.store.writes.erasing import untold_among
from firsthand.store.writes.identities import NEVER, IdentityBook, identity_key


def log_line(owner: Owner, text: str, now: datetime, *, person_id: int = 0) -> tuple[Logged, ...]:
    """Keep one line, of the person given or of each one it names; who was never seen is made.

    Raises UserError LOG-101 to LOG-103 for a line that cannot be read, LOG-104 where several go by the name, LOG-105
    where there is no such person.
    """
    entry = read_entry(
        text, now.date(), is_named=not person_id, knows=lambda name: bool(called(owner, name, now))
    )
    with transaction.atomic():
        if person_id:
            identities = [identity_of(owner, person_id)]
        else:
            identities = [identity_named(owner, name, now) for name in (entry.name, *entry.others)]
        kept = list[Logged]()
        for identity in dict.fromkeys(identities):
            first = kept[0] if kept else None
            kept.append(
                Logged.objects.create(
                    owner=owner,
                    identity=identity,
                    kind=entry.kind,
                    on=entry.on,
                    note=entry.note,
                    made_at=now,
                    first=first,
                )
            )
    settle(owner, now)
    return tuple(kept)


def undo_logged(owner: Owner, logged_id: int, now: datetime) -> bool:
    """Take a line back, of all whom it names, with the promises and the mark of that talk; again is no harm."""
    with transaction.atomic():
        changed = take_back(same_line(owner, logged_id), now)
        if changed:
            take_back(Promise.objects.filter(owner=owner, logged=logged_id), now)
            take_back(Mark.objects.filter(owner=owner, batch=f"logged-{logged_id}"), now)
            forget_those_named(owner, same_line(owner, logged_id))
    if changed:
        settle(owner, now)
    return changed


def forget_those_named(owner: Owner, entries: QuerySet[Logged]) -> None:
    """Delete whom nothing but lines that were taken back ever named, and these lines with them."""
    named = set(entries.filter(identity__kind="name").values_list("identity", flat=True))
    named -= set(Logged.objects.filter(identity__in=named, undone_at=None).values_list("identity", flat=True))
    Identity.objects.filter(pk__in=untold_among(owner.pk, named, besides=["logged"])).delete()


def same_line(owner: Owner, logged_id: int) -> QuerySet[Logged]:
    """Return the entry with those of the others that one line named: they are of one talk, and of other people."""
    kept = Logged.objects.filter(owner=owner, pk=logged_id).first()
    if kept is None:
        return Logged.objects.none()
    first = kept.first_id or kept.pk
    beside = Q(made_at=kept.made_at, note=kept.note) & ~Q(identity=kept.identity)
    return Logged.objects.filter(
        Q(pk=kept.pk) | beside & (Q(pk=first) | Q(first=first)), owner=owner
    ).order_by("pk")


def undo_file(owner: Owner, run_id: int, now: datetime) -> bool:
    """Take back all lines that came from one file; again is no harm."""
    changed = take_back(Logged.objects.filter(owner=owner, run_id=run_id), now)
    if changed:
        settle(owner, now)
    return changed


def undo_newest(owner: Owner, now: datetime) -> tuple[Logged, ...]:
    """Take the newest line back, with all of the file it came from. Raises UserError LOG-106 where there is none."""
    missing = UserError("LOG-106", "Nothing is logged that could be taken back.")
    newest = newest_standing(Logged.objects.filter(owner=owner), missing)
    if newest.run_id:
        undo_file(owner, newest.run_id, now)
        return (newest,)
    entries = tuple(same_line(owner, newest.pk).select_related("identity__person"))
    undo_logged(owner, newest.pk, now)
    return entries


def identity_of(owner: Owner, person_id: int) -> Identity:
    """Return the identity of a person that a line hangs on: an address before a name, the oldest first."""
    found = Identity.objects.filter(owner=owner, person_id=person_id)
    best = min(found, key=lambda each: (each.kind not in ("url", "mail"), each.pk), default=None)
    if best is None or person_by_id(django_rows, owner.pk, person_id) is None:
        raise UserError("LOG-105", "There is no such person.", next_step="See who is there: firsthand people")
    return best


def called(owner: Owner, name: str, now: datetime) -> list[PersonRow]:
    """Return who goes by a name: in full, else by part of it."""
    found = People(django_rows, owner.pk, Filters(name), now.date(), is_forgiving=False).listed()
    return [each for each in found if fold_name(each.name) == fold_name(name)] or list(found)


def identity_named(owner: Owner, name: str, now: datetime) -> Identity:
    """Return the identity of whom a line names, made where nobody goes by that name."""
    wanted = called(owner, name, now)
    if len(wanted) > 1:
        raise UserError(
            "LOG-104", say_several(name, wanted), next_step="Say which: firsthand log --person ID …"
        )
    if wanted:
        return identity_of(owner, wanted[0].id)
    party = Party(name)
    key = identity_key(party)
    if key is None:
        raise UserError("LOG-101", "This line names nobody.", next_step="Write a name.")
    with transaction.atomic(), closing(connection.cursor()) as cursor:
        book = IdentityBook(cursor, owner.pk, NEVER)
        book.learn_names([party])
        return Identity.objects.get(owner=owner, kind=key[0], value=key[1])
