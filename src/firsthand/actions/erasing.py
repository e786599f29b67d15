"""Erase somebody for good: their rows, their words, their name in other people's rows; and let them in again.

There is no way back, because nothing is kept to go back to. What is kept are marks: see `core.erasing`.
"""

import secrets
import shutil
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from firsthand.actions.calibrating import can_be_chosen
from firsthand.actions.settling import settle
from firsthand.actions.tombstones import begin_act, erase_traces
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.listing import PersonRow
from firsthand.home import uploads_folder
from firsthand.store.database import django_rows
from firsthand.store.models import (
    Account,
    AccountPart,
    Calibration,
    Erasing,
    FileRead,
    Identity,
    Job,
    Owner,
)
from firsthand.store.queries.people import person_by_id
from firsthand.store.queries.traces import Traces, identities_of_person, rows_of_person, traces_of
from firsthand.store.writes.search import forget_words
from firsthand.store.writes.wiping import wipe_file

LONG_AGO = date(1970, 1, 1)
# What goes, in the words of the page, by table; in the order in which it is told.
WORDS = {
    "identity": ("name, profile, address or number", "names, profiles, addresses and numbers"),
    "connection": ("connection", "connections"),
    "invitation": ("invitation", "invitations"),
    "message": ("message", "messages"),
    "mail": ("mail", "mails"),
    "event": ("meeting", "meetings"),
    "contact": ("address card", "address cards"),
    "card": ("line on what they do", "lines on what they do"),
    "signature": ("signature", "signatures"),
    "recommendation": ("recommendation", "recommendations"),
    "endorsement": ("endorsement", "endorsements"),
    "notification": ("thing LinkedIn told by mail", "things LinkedIn told by mail"),
    "logged": ("line of your logbook", "lines of your logbook"),
}
# Tables that only repeat or work out what others say.
NOT_TOLD = frozenset(
    {"person", "tie", "search_entry", "thread", "participant", "cast_list", "cast_member", "exchange", "attendee",
     "contact_identity", "judgement", "joining", "outcome"}
)  # fmt: skip
YOURS = ("thing you said or wrote about them", "things you said or wrote about them")


@dataclass(frozen=True, slots=True)
class Going:
    """So many rows of one kind, which is a table of the store: the word as it is told."""

    kind: str
    number: int
    word: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Whom it is about, what goes, and what stays without them because others are on it."""

    person: PersonRow
    goes: tuple[Going, ...]
    stays: tuple[Going, ...]


def preview_erasing(owner: Owner, person_id: int) -> Preview:
    """Say what erasing somebody would take away; nothing is changed. Raises UserError ERA-101."""
    person, traces = found(owner, person_id)
    counts = {
        "mail": traces.mails(traces.casts_alone),
        "event": len(traces.events_alone),
        "contact": len(traces.cards_alone),
    }
    tables = {model._meta.db_table: rows for model, rows in rows_of_person(traces).items()}  # noqa: SLF001
    counts |= {table: rows.count() for table, rows in tables.items() if table not in NOT_TOLD | counts.keys()}
    goes = [going(table, counts.pop(table, 0), words) for table, words in WORDS.items()]
    yours = sum(counts.values())
    stays = (
        going(
            "thread", len(traces.threads_shared), ("conversation with others", "conversations with others")
        ),
        going(
            "mail", traces.mails(traces.casts_shared), ("mail that others are on", "mails that others are on")
        ),
        going("event", len(traces.events_shared), ("meeting with others", "meetings with others")),
    )
    told = tuple(each for each in (*goes, going("yours", yours, YOURS)) if each.number)
    return Preview(person, told, tuple(each for each in stays if each.number))


def going(kind: str, number: int, words: tuple[str, str]) -> Going:
    return Going(kind, number, words[number != 1])


def found(owner: Owner, person_id: int) -> tuple[PersonRow, Traces]:
    """Return a person and all their rows. Raises UserError ERA-101."""
    person = person_by_id(django_rows, owner.pk, person_id)
    if person is None:
        raise UserError("ERA-101", "There is no such person.", next_step="See who is there: firsthand people")
    ids = identities_of_person(django_rows, owner.pk, person_id)
    return person, traces_of(django_rows, owner.pk, ids, (person_id,))


def erase_person(owner: Owner, person_id: int, now: datetime) -> None:
    """Erase somebody. Raises UserError ERA-101, ERA-103.

    All rows go in one transaction; what follows from the others, and the overwriting of the file, are finished at the
    next start if they are cut off.
    """
    with transaction.atomic():
        refuse_while_reading(owner)
        _, traces = found(owner, person_id)
        was_stale = Owner.objects.get(pk=owner.pk).is_stale
        Owner.objects.filter(pk=owner.pk).update(is_stale=True)
        measure_again(owner, person_id)
        act, erased = begin_act(owner, now, secrets.token_hex(16))
        touched = erase_traces(owner.pk, traces, act, erased)
    settle(owner, now, touched=None if was_stale else touched)
    finish_erasings(now)


def refuse_while_reading(owner: Owner) -> None:
    """Keep away from rows that somebody is writing. Raises UserError ERA-103."""
    at = machine_time()
    jobs = Job.objects.filter(owner=owner, state="claimed", lease_until__gt=at)
    if jobs.exists() or Account.objects.filter(owner=owner, lease_until__gt=at).exists():
        raise UserError(
            "ERA-103",
            "Something is being imported just now.",
            kept="Nothing was erased.",
            next_step="Wait until it has ended, or cancel it, and try again.",
        )


def measure_again(owner: Owner, person_id: int) -> None:
    """See to it that nothing measured on their past is kept."""
    kept = Calibration.objects.filter(owner=owner).first()
    if kept and can_be_chosen(owner.pk, {person_id}, kept.people):
        kept.made_on = LONG_AGO
        kept.save(update_fields=["made_on"])


def finish_erasings(now: datetime) -> bool:
    """Finish what erasings left to do and tell whether all is done: rows that follow, words, copies, the file."""
    waiting = Erasing.objects.filter(cleaned_at=None)
    numbers = list(waiting.values_list("pk", flat=True))
    if not numbers:
        return True
    for owner in Owner.objects.filter(is_stale=True, pk__in=waiting.values("owner")):
        settle(owner, now)
    forget_words()
    drop_tables()
    if not wipe_file():
        return False
    Erasing.objects.filter(pk__in=numbers).update(cleaned_at=now)
    return True


def drop_tables() -> None:
    """Remove tables that wait for the owner's look: they may name anybody, and can be dropped again."""
    waiting = Job.objects.filter(finished_at=None).values_list("payload", flat=True)
    wanted = {path for payload in waiting for path in payload.get("paths", ())}
    for folder in uploads_folder().glob("table-*"):
        if not any(str(file) in wanted for file in folder.iterdir()):
            shutil.rmtree(folder, ignore_errors=True)


def let_in_again(owner: Owner, erasing_id: int, now: datetime) -> None:
    """Forget the marks of one erasing: the next import brings whatever it holds of that person.

    Files are read again though they were read before, and accounts from their beginning. Raises UserError ERA-102.
    """
    with transaction.atomic():
        erasing = Erasing.objects.filter(owner=owner, pk=erasing_id).first()
        if erasing is None:
            raise UserError(
                "ERA-102",
                "There is no such erasing.",
                next_step="See which there are: firsthand erase --list",
            )
        Owner.objects.filter(pk=owner.pk).update(is_stale=True)
        Identity.objects.filter(owner=owner, kind="erased", value=erasing.token).delete()
        FileRead.objects.filter(owner=owner).delete()
        AccountPart.objects.filter(owner=owner).update(cursor={})
        erasing.delete()
    settle(owner, now)
