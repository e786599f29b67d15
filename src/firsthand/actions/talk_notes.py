"""Keeping what was said in a talk: a line of the logbook and the promises, taken back together."""

from datetime import datetime

from django.db import transaction

from firsthand.actions.logbook import identity_of
from firsthand.actions.promises import write_promise
from firsthand.actions.settling import settle
from firsthand.core.talk_notes import TalkNote, line_of
from firsthand.core.talks import Talk, today_of
from firsthand.store.models import Logged, Owner


def keep_note(
    owner: Owner, person_id: int, note: TalkNote, now: datetime, *, talk: Talk | None = None
) -> Logged:
    """Keep the note of a talk, of the one that was booked where there was one: all of it or nothing.

    Raises UserError LOG-102, LOG-105, LOG-107, LOG-108, PRO-101 to PRO-103.
    """
    line = line_of(note, max(today_of(talk, now), now.date()))
    with transaction.atomic():
        logged = Logged.objects.create(
            owner=owner,
            identity=identity_of(owner, person_id),
            kind=note.kind,
            on=note.on,
            note=line,
            made_at=now,
            talk_id=talk.id if talk and talk.on == note.on else None,
        )
        for vow in note.promises:
            write_promise(owner, person_id, vow.what, now, due_on=vow.due_on, logged=logged)
    settle(owner, now)
    return logged
