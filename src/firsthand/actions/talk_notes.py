"""Keeping what was said in a talk: a line of the logbook and the promises, taken back together."""

from datetime import datetime
from typing import Any

from django.db import transaction

from firsthand.actions.logbook import identity_of
from firsthand.actions.pipeline import Card
from firsthand.actions.promises import write_promise
from firsthand.actions.settling import settle
from firsthand.core.row_numbers import row_id
from firsthand.core.talk_notes import NotedTalk, TalkNote, is_first_step, line_of
from firsthand.core.talks import today_of
from firsthand.store.models import Event, Logged, Mark, Owner

NOTED = "logged-"  # the batch of the mark that a note makes, before the number of the note


def keep_note_of(owner: Owner, card: Card, note: TalkNote, now: datetime, *, about: NotedTalk) -> Logged:
    """Keep the note of a talk with the sender of an invitation, to which it may be the first thing that was done."""
    invitation = card.id if card.is_open and not card.is_own and is_first_step(card.way, note.on) else 0
    return keep_note(owner, card.person_id, note, now, about=about, invitation=invitation)


def keep_note(
    owner: Owner,
    person_id: int,
    note: TalkNote,
    now: datetime,
    *,
    about: NotedTalk | None = None,
    invitation: int = 0,
) -> Logged:
    """Keep the note of a talk, all of it or nothing; one of the same talk as another is no further contact.

    With an `invitation` the talk is marked as held for it, until the note is taken back.

    Raises UserError LOG-102, LOG-105, LOG-107, LOG-108, PRO-101 to PRO-103.
    """
    line = line_of(note, max(today_of(about.talk if about else None, now), now.date()))
    with transaction.atomic():
        logged = Logged.objects.create(
            owner=owner,
            identity=identity_of(owner, person_id),
            kind=note.kind,
            on=note.on,
            note=line,
            made_at=now,
            **(links_to(owner, about) if about and about.on == note.on else {}),
        )
        for vow in note.promises:
            write_promise(owner, person_id, vow.what, now, due_on=vow.due_on, logged=logged)
        if invitation:
            Mark.objects.create(
                owner=owner,
                invitation_id=invitation,
                kind="held",
                batch=f"{NOTED}{logged.pk}",
                made_at=now,
            )
    settle(owner, now)
    return logged


def links_to(owner: Owner, about: NotedTalk) -> dict[str, Any]:
    """Return what ties a note to its talk: the booked time, the meeting of the calendar, or the first note."""
    kind, _, number = about.record.partition(":")
    if kind == "mark" and (mark := Mark.objects.filter(owner=owner, pk=row_id(number)).first()):
        kind, number = "logged", mark.batch.removeprefix(NOTED)
    if kind == "logged" and (first := Logged.objects.filter(owner=owner, pk=row_id(number)).first()):
        return {
            "first_id": first.first_id or first.pk,
            "talk_id": first.talk_id,
            "event_id": first.event_id,
        }
    event = Event.objects.filter(owner=owner, pk=row_id(number)).first() if kind == "meeting" else None
    return {"talk_id": about.talk.id if about.talk else None, "event": event}
