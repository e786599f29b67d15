"""Reading which messages of connections sell something: by the worker once nothing else waits, or by a command."""

from collections.abc import Callable

from django.db import connection, transaction
from django.db.models import F

from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import NoteKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.pitches import unread_messages
from firsthand.store.writes.pitches import keep_pitches

AT_ONCE = 100  # messages; a few tenths of a second
UNWANTED = (NoteKind.PITCH, NoteKind.SCAM)


def read_some(owner_id: int) -> int:
    """Read some messages that were not read yet; return how many."""
    waiting = unread_messages(django_rows, owner_id, limit=AT_ONCE)
    if not waiting:
        return 0
    facts = owner_facts(django_rows, owner_id)
    read = [
        (
            each.id,
            each.identity,
            read_note(each.text, owner=facts, sender_name=each.name, sent_on=each.at.date()).kind in UNWANTED,
        )
        for each in waiting
    ]
    with transaction.atomic(), connection.cursor() as cursor:
        keep_pitches(cursor, owner_id, read)
    return len(read)


def read_pitches() -> bool:
    """Read some messages of one owner of whom not all were read; tell whether there was any such owner.

    To find that none is left takes a look at every message, so it is kept until anything changes.
    """
    found = Owner.objects.filter(is_stale=False).exclude(pitched=F("generation")).order_by("pk").first()
    if found is None:
        return False
    if not read_some(found.pk):
        all_read(found)
    return True


def read_all(owner_id: int, report: Callable[[int], None] = lambda _: None) -> int:
    """Read all messages that were not read yet; return how many."""
    owner, done = Owner.objects.get(pk=owner_id), 0
    while number := read_some(owner_id):
        done += number
        report(done)
    all_read(owner)
    return done


def all_read(owner: Owner) -> None:
    """Keep that all were read; what came since this owner was looked up has raised the generation."""
    Owner.objects.filter(pk=owner.pk).update(pitched=owner.generation)
