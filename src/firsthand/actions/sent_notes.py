"""Writing down which invitations the owner sent, and how many they want to send."""

from datetime import datetime, timedelta

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.outreach import LONG_NOTE, SHORT_NOTE
from firsthand.store.models import Owner, SentNote

MOST_PER_WEEK = 200
AGAIN_AFTER = timedelta(weeks=3)  # before which LinkedIn takes no second invitation to the same person


def mark_sent(owner: Owner, person_id: int, note: str, now: datetime) -> SentNote:
    """Keep that the owner sent an invitation with this note; the same again on one day is one.

    Raises UserError OUR-101 for a note that no platform takes, OUR-105 where another was sent to them lately, LOG-105
    where there is no such person.
    """
    text = " ".join(note.split())
    if len(text) > LONG_NOTE:
        raise UserError(
            "OUR-101",
            f"A note with an invitation has at most {LONG_NOTE} characters.",
            next_step="Shorten it, and write down what you really sent.",
        )
    identity = identity_of(owner, person_id)
    before = SentNote.objects.filter(owner=owner, identity=identity, undone_at=None).order_by("-id").first()
    if before and before.note == text and now - before.made_at < timedelta(days=1):
        return before
    if before and now - before.made_at < AGAIN_AFTER:
        raise UserError(
            "OUR-105",
            f"You wrote down on {say_day(before.made_at.date())} that you invited them.",
            kept="That one stays, and counts once.",
            next_step="If you sent another since, take that one back in History first.",
        )
    return SentNote.objects.create(owner=owner, identity=identity, note=text, made_at=now)


def undo_sent(owner: Owner, row_id: int, now: datetime) -> bool:
    """Take it back; again is no harm."""
    return take_back(SentNote.objects.filter(owner=owner, pk=row_id), now)


def undo_newest(owner: Owner, now: datetime) -> SentNote:
    """Take the newest mark back. Raises UserError OUR-102 where there is none."""
    missing = UserError("OUR-102", "You marked no invitation as sent that could be taken back.")
    newest = newest_standing(SentNote.objects.filter(owner=owner), missing)
    undo_sent(owner, newest.pk, now)
    return newest


def choose_limits(owner: Owner, *, note_length: int, per_week: int) -> None:
    """Keep how long a note may be, and how many the owner wants to send in seven days. Raises UserError OUR-103."""
    if note_length not in (SHORT_NOTE, LONG_NOTE) or not 1 <= per_week <= MOST_PER_WEEK:
        raise UserError(
            "OUR-103",
            "Invitations cannot be limited that way.",
            next_step=f"A note has {SHORT_NOTE} or {LONG_NOTE} characters, a week 1 to {MOST_PER_WEEK} invitations.",
        )
    owner.note_length, owner.invites_per_week = note_length, per_week
    owner.save(update_fields=["note_length", "invites_per_week"])
