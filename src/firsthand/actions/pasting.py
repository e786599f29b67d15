"""Keep invitations that the owner pasted from the platform's page."""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime

from django.apps import apps
from django.db import connection, transaction

from firsthand.actions.imports import only_identified
from firsthand.actions.ledger import Ledger
from firsthand.actions.settling import settle
from firsthand.actions.tombstones import open_sieve
from firsthand.core.records import Invitation as InvitationRecord
from firsthand.core.records import Item, Notice, Party, Problem, Skipped
from firsthand.sources.paste.reader import Pasted, read_pasted
from firsthand.store.models import Edition, Identity, Invitation, Owner, Run, RunProblem
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.invitations import invitation_digest, write_invitations
from firsthand.store.writes.tally import Tally

SOURCE = "paste"
MOST_TEXT = 1_000_000


def understand_paste(owner: Owner, text: str, now: datetime) -> list[Pasted]:
    """Read pasted text and return what was understood, line by line; nothing is saved."""
    return list(read_pasted(text[:MOST_TEXT], now=now, owner=Party(owner.name)))


def save_paste(owner: Owner, text: str, now: datetime) -> Run:
    """Keep the invitations of a pasted text; pasting it again changes nothing."""
    sieve = open_sieve(owner.pk, SOURCE)
    items: Sequence[Item] = [pasted.item for pasted in understand_paste(owner, text, now)]
    items = [sieve.sift(item, "Pasted text") for item in items] if sieve else items
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
    mine = Invitation.objects.filter(
        owner=owner, digest__in=[invitation_digest(SOURCE, each) for each in invitations]
    )
    before = set(mine.values_list("pk", flat=True))
    with transaction.atomic(), closing(connection.cursor()) as cursor:
        book = IdentityBook(cursor, owner.pk, now.date())
        ledger.tally += write_invitations(book, SOURCE, invitations)
        Edition.objects.update_or_create(owner=owner, source=SOURCE, kind="pasted", exported_on=now.date())
    settle(owner, now)
    # One that another source knew already is no news, though its row is.
    known = mine.exclude(pk__in=before).exclude(twin=None).count()
    ledger.tally += Tally(added=-known, unchanged=known)
    ledger.copy_to(run)
    run.state, run.finished_at = ("done" if ledger.is_balanced else "incomplete"), now
    run.save()
    RunProblem.objects.bulk_create(ledger.rows_for(run), batch_size=500)
    return run


def remove_pasted(owner: Owner, invitation_id: int, now: datetime) -> bool:
    """Take out one pasted invitation, with the sender where nothing else tells of them; tell whether it was there.

    What an archive holds stays: it would come back with the next import.
    """
    with transaction.atomic():
        found = Invitation.objects.filter(owner=owner, pk=invitation_id, source=SOURCE).first()
        if found is None:
            return False
        identity, person = found.identity, found.identity.person
        found.delete()
        if not is_told_of(identity):
            identity.delete()
            if person and not person.identities.exists():
                person.delete()
    settle(owner, now)
    return True


def is_told_of(identity: Identity) -> bool:
    """Tell whether any row still speaks of an identity."""
    return any(
        table._base_manager.filter(**{field.name: identity}).exists()  # noqa: SLF001 - Django documents it
        for table in apps.get_app_config("store").get_models()
        for field in table._meta.get_fields()  # noqa: SLF001 - the same
        if field.related_model is Identity and field.concrete
    )


def count_items(ledger: Ledger, items: Sequence[Item]) -> list[InvitationRecord]:
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
    return only_identified(
        [item for item in items if isinstance(item, InvitationRecord)], ledger, "Pasted text"
    )
