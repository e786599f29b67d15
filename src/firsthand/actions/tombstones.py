"""The marks of erased people: opened for whoever reads a source, kept, and added to as records show more."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction

from firsthand.actions.sifting import Learned, Sieve
from firsthand.core.erasing import PROOF, Act, Tombstones, mark_of
from firsthand.core.errors import UserError
from firsthand.home import erasing_key
from firsthand.store.database import django_rows, in_chunks
from firsthand.store.models import Erasing, Identity, Notification, Owner, Participant, Thread, Tombstone
from firsthand.store.queries.erasing_marks import known_by
from firsthand.store.queries.erasings import acts_with_proofs, marks_of
from firsthand.store.queries.traces import Traces, traces_of
from firsthand.store.writes.erasing import blank_out, delete_threads, delete_traces
from firsthand.store.writes.touched import Touched

ALIKE = {"url": ("url", "member"), "mail": ("mail",)}


def open_tombstones(owner_id: int) -> Tombstones | None:
    """Return the marks of everybody whom an owner erased, None where there is nobody. Raises UserError ERA-105."""
    acts = acts_with_proofs(django_rows, owner_id)
    if not acts:
        return None
    key = erasing_key()
    if any(proof != mark_of(key, PROOF, "") for _, proof in acts.values()):
        raise UserError(
            "ERA-105",
            "The key by which erased people are known again is missing, so they would come back.",
            where="erased.key",
            kept="Nothing was imported.",
            next_step="Put the file erased.key back into the data folder from a backup.",
        )
    return Tombstones(
        key, marks_of(django_rows, owner_id), {number: act for number, (act, _) in acts.items()}
    )


def open_sieve(owner_id: int, source: str) -> Sieve | None:
    """Return what leaves an owner's erased people out of a source, None where there is nobody to leave out."""
    erased = open_tombstones(owner_id)
    return Sieve(erased, source) if erased else None


def begin_act(owner: Owner, now: datetime, token: str) -> tuple[Act, Tombstones]:
    """Write down that somebody is erased, and return all marks of the owner, theirs still to come."""
    erased = open_tombstones(owner.pk)
    key = erased.key if erased else erasing_key()
    row = Erasing.objects.create(owner=owner, token=token, proof=mark_of(key, PROOF, ""), erased_at=now)
    act = Act(row.pk, token, now)
    erased = erased or Tombstones(key, {}, {})
    return act, Tombstones(key, erased.marks, {**erased.acts, act.id: act})


def erase_traces(owner_id: int, traces: Traces, act: Act, erased: Tombstones) -> Touched:
    """Delete somebody, blank them out and keep the marks. Within one transaction."""
    known = known_by(django_rows, owner_id, traces)
    keep_marks(owner_id, act, erased, known.things)
    Notification.objects.filter(pk__in=known.told).delete()
    touched = delete_traces(owner_id, traces)
    blank_out(owner_id, known.words, erased.cleaned)
    return touched


def keep_marks(owner_id: int, act: Act, erased: Tombstones, things: Iterable[tuple[str, str]]) -> None:
    """Keep marks, of each thing one."""
    marks = {erased.add(kind, value, act) for kind, value in sorted(things)}
    for chunk in in_chunks(sorted(marks)):
        Tombstone.objects.bulk_create(
            (Tombstone(owner_id=owner_id, erasing_id=act.id, mark=mark) for mark in chunk),
            ignore_conflicts=True,
        )


def absorb(owner_id: int, sieve: Sieve) -> bool:
    """Keep what was learned of erased people, and erase what of it is here already; tell whether anything was.

    An address that somebody of another name has here is theirs, not that of the erased one.
    """
    learned, sieve.learned = {(each.kind, each.value): each for each in sieve.learned}, []
    is_any = False
    with transaction.atomic():
        for each in learned.values():
            persons, ids = held_by(owner_id, each)
            if ids is None:
                sieve.passed.add((each.kind, each.value))
                continue
            keep_marks(owner_id, each.act, sieve.erased, [(each.kind, each.value)])
            is_gone = erase_held(owner_id, sieve, each, persons, ids)
            if is_gone:
                is_any = True
                Erasing.objects.filter(pk=each.act.id).update(cleaned_at=None)
    return is_any


def held_by(owner_id: int, each: Learned) -> tuple[Collection[int], Collection[int] | None]:
    """Return the person here who has an address, and all their identities; None where it is of another name."""
    if each.kind not in ALIKE:
        return (), ()
    found = Identity.objects.filter(owner=owner_id, kind__in=ALIKE[each.kind], value=each.value).first()
    if found is None:
        return (), ()
    if found.is_owner or (found.name_key and each.name and found.name_key != each.name):
        return (), None
    if found.person_id is None:
        return (), (found.pk,)
    if found.person and found.person.is_owner:
        return (), None
    ids = Identity.objects.filter(person=found.person_id).values_list("pk", flat=True)
    return (found.person_id,), tuple(ids)


def erase_held(
    owner_id: int, sieve: Sieve, each: Learned, persons: Collection[int], ids: Collection[int]
) -> bool:
    """Erase a person, or a conversation with nobody but the owner left in it; tell whether there was any."""
    if ids:
        erase_traces(owner_id, traces_of(django_rows, owner_id, ids, persons), each.act, sieve.erased)
        return True
    if each.kind != "row":
        return False
    key = each.value.partition(":")[2]
    thread = Thread.objects.filter(owner=owner_id, key=key).first()
    if thread is None or Participant.objects.filter(thread=thread, identity__person__is_owner=False).exists():
        return False
    delete_threads([thread.pk])
    return True
