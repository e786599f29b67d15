"""Writing notes on people, changing and removing them."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from firsthand.actions.indexing import index_people
from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back_version
from firsthand.core.errors import UserError
from firsthand.core.own_notes import check_day, read_note
from firsthand.store.models import Owner, OwnNote


def write_note(owner: Owner, person_id: int, text: str, now: datetime, *, on: date | None = None) -> OwnNote:
    """Write a note on somebody, of today unless another day is given.

    Raises UserError NOT-101 to NOT-103 for a text or a day that cannot be, LOG-105 where there is no such person.
    """
    kept, day = read_note(text), on or now.date()
    check_day(day, now.date())
    identity = identity_of(owner, person_id)
    return keep(OwnNote(owner=owner, identity=identity, text=kept, noted_on=day, made_at=now))


def change_note(
    owner: Owner, note_id: int, text: str, now: datetime, *, on: date | None = None
) -> OwnNote | None:
    """Change a note, and its day where one is given; None where nothing differs.

    Raises UserError NOT-101 to NOT-103, and NOT-104 where there is no such note.
    """
    kept, newest = read_note(text), newest_version(owner, note_id)
    day = on or newest.noted_on
    check_day(day, now.date())
    if (kept, day) == (newest.text, newest.noted_on):
        return None
    return keep(version_of(newest, kept, day, now))


def remove_note(owner: Owner, note_id: int, now: datetime) -> OwnNote:
    """Remove a note. Raises UserError NOT-104 where there is no such note."""
    newest = newest_version(owner, note_id)
    return keep(version_of(newest, "", newest.noted_on, now))


def newest_version(owner: Owner, note_id: int) -> OwnNote:
    """Return a note as it stands. Raises UserError NOT-104."""
    versions = OwnNote.objects.filter(
        Q(pk=note_id, first=None) | Q(first=note_id), owner=owner, undone_at=None
    )
    newest = versions.order_by("-made_at", "-id").first()
    if newest is None or not newest.text:
        raise UserError("NOT-104", "There is no such note.", next_step="See them with: firsthand note ID")
    return newest


def version_of(note: OwnNote, text: str, on: date, now: datetime) -> OwnNote:
    return OwnNote(
        owner_id=note.owner_id,
        identity_id=note.identity_id,
        first_id=note.first_id or note.pk,
        text=text,
        noted_on=on,
        made_at=now,
    )


def keep(note: OwnNote) -> OwnNote:
    """Keep a note, by whose words the person is found from now on."""
    with transaction.atomic():
        note.save()
        find_anew(note)
    return note


def find_anew(note: OwnNote) -> None:
    person = note.identity.person_id
    if person is not None:
        index_people(note.owner_id, {person})


def undo_note(owner: Owner, note_id: int, now: datetime) -> bool:
    """Take a note back with all that became of it, or one change or removal of it alone; again is no harm."""
    note = OwnNote.objects.filter(owner=owner, pk=note_id).first()
    if note is None:
        return False
    with transaction.atomic():
        changed = take_back_version(OwnNote.objects.filter(owner=owner), note.pk, note.first_id, now)
        if changed:
            find_anew(note)
    return changed


def undo_newest(owner: Owner, now: datetime) -> OwnNote:
    """Take the newest note, change or removal back. Raises UserError NOT-105 where there is none."""
    missing = UserError("NOT-105", "You wrote no note that could be taken back.")
    newest = newest_standing(OwnNote.objects.filter(owner=owner), missing)
    undo_note(owner, newest.pk, now)
    return newest
