"""Reading which messages of connections sell something: by the worker once nothing else waits, or by a command."""

from collections.abc import Callable

from django.db import connection, transaction

from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import NoteKind
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.pitches import count_unread, unread_messages
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


def read_pitches(looked_at: dict[int, int]) -> bool:
    """Read some messages of one owner who has any that were not read; tell whether there were.

    Finding none takes a look at every message, so an owner is asked again only once anything changed: `looked_at` holds
    their generations.
    """
    for owner_id, generation in (
        Owner.objects.filter(is_stale=False).order_by("pk").values_list("pk", "generation")
    ):
        if looked_at.get(owner_id) != generation:
            if read_some(owner_id):
                return True
            looked_at[owner_id] = generation
    return False


def read_all(owner_id: int, report: Callable[[int, int], None] = lambda *_: None) -> int:
    """Read all messages that were not read yet; return how many."""
    total, done = count_unread(django_rows, owner_id), 0
    while number := read_some(owner_id):
        done += number
        report(done, max(total, done))
    return done
