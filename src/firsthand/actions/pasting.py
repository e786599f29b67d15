"""Keep invitations that the owner pasted from the platform's page."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime

from django.db import connection, transaction

from firsthand.actions.imports import only_identified
from firsthand.actions.ledger import Ledger
from firsthand.actions.settling import settle
from firsthand.core.records import Invitation, Item, Notice, Party, Problem, Skipped
from firsthand.sources.paste.reader import Pasted, read_pasted
from firsthand.store.models import Edition, Owner, Run, RunProblem
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.invitations import write_invitations

SOURCE = "paste"
MOST_TEXT = 1_000_000


def understand_paste(owner: Owner, text: str, now: datetime) -> list[Pasted]:
    """Read pasted text and return what was understood, line by line; nothing is saved."""
    return list(read_pasted(text[:MOST_TEXT], now=now, owner=Party(owner.name)))


def save_paste(owner: Owner, text: str, now: datetime) -> Run:
    """Keep the invitations of a pasted text; pasting it again changes nothing."""
    items: Sequence[Item] = [pasted.item for pasted in understand_paste(owner, text, now)]
    ledger = Ledger()
    run = Run.objects.create(
        owner=owner,
        source=SOURCE,
        name="Pasted invitations",
        started_at=now,
        beat_at=now,
        exported_on=now.date(),
    )
    invitations = count_items(ledger, items)
    with transaction.atomic(), closing(connection.cursor()) as cursor:
        book = IdentityBook(cursor, owner.pk, now.date())
        ledger.tally += write_invitations(book, SOURCE, invitations)
        Edition.objects.update_or_create(owner=owner, source=SOURCE, kind="pasted", exported_on=now.date())
    settle(owner, now)
    ledger.copy_to(run)
    run.state, run.finished_at = ("done" if ledger.is_balanced else "incomplete"), now
    run.save()
    RunProblem.objects.bulk_create(ledger.rows_for(run), batch_size=500)
    return run


def count_items(ledger: Ledger, items: Sequence[Item]) -> list[Invitation]:
    """Count what was read and return the invitations that name somebody."""
    for item in items:
        match item:
            case Notice():
                ledger.notice([item])
                continue
            case Problem():
                ledger.reject(item)
            case Skipped():
                ledger.skip(item)
        ledger.read += 1
    return only_identified([item for item in items if isinstance(item, Invitation)], ledger, "Pasted text")
