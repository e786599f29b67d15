"""Talks: the owner's hours, the times that were proposed or agreed on, and what else takes their time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import takewhile

from firsthand.core.free_time import Span, whole_days
from firsthand.core.talk_hours import USUAL_HOURS, TalkHours
from firsthand.core.talks import ENDS_BOOKING, ENDS_PROPOSAL, Busy, Talk
from firsthand.store.database import Row, Rows, as_json, as_moment, in_chunks, known_moment, places, stamp
from firsthand.store.queries.marks import MarkRow, talk_of
from firsthand.store.queries.meetings import DECLINED, own_answers
from firsthand.store.queries.today import OWN

HOURS = """
    SELECT zone, days, starts, ends, minutes, place, id FROM talk_hours
    WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at DESC, id DESC LIMIT 1
"""
A_DAY = timedelta(days=1)  # by which a date may lie apart from itself elsewhere
OF_MARKS = """
    SELECT mark_id, id, starts_at, ends_at, uid, zone FROM talk_time WHERE mark_id IN ({ids}) ORDER BY starts_at, id
"""
EVENTS = """
    SELECT id, title, starts_at, ends_at, is_all_day FROM event
    WHERE owner_id = %s AND ends_at > %s AND starts_at < %s AND NOT is_cancelled AND NOT is_free ORDER BY starts_at, id
"""
NAMES = "SELECT id, name FROM invitation WHERE owner_id = %s AND id IN ({ids})"
HAS_EVENTS = "SELECT 1 FROM event WHERE owner_id = %s LIMIT 1"
READ = """
    SELECT MAX(at) FROM (
        SELECT MAX(finished_at) AS at FROM run WHERE owner_id = %s AND source = 'calendar' AND state = 'done'
        UNION ALL SELECT MAX(last_success_at) FROM account WHERE owner_id = %s AND kind = 'caldav'
    ) AS moments
"""
# Every act on a meeting of one name, those taken back among them: each makes a newer version of it.
ACTS = """
    SELECT COUNT(*), COUNT(n.undone_at) FROM mark n
    WHERE n.owner_id = %s AND n.invitation_id IN (
        SELECT m.invitation_id FROM mark m JOIN talk_time t ON t.mark_id = m.id WHERE t.owner_id = %s AND t.uid = %s
    ) AND n.kind IN ('booked', 'called_off', 'talk', 'declined') AND n.made_at >= (
        SELECT MIN(m.made_at) FROM mark m JOIN talk_time t ON t.mark_id = m.id WHERE t.owner_id = %s AND t.uid = %s
    )
"""
NEWEST_UID = """
    SELECT t.uid FROM talk_time t JOIN mark n ON n.id = t.mark_id JOIN invitation v ON v.id = n.invitation_id
    WHERE t.owner_id = %s AND COALESCE(v.twin_id, v.id) = %s AND t.uid <> '' ORDER BY n.made_at DESC, t.id DESC LIMIT 1
"""

OF_UID = """
    SELECT t.id, t.starts_at, t.ends_at, t.uid, t.zone FROM talk_time t JOIN mark n ON n.id = t.mark_id
    WHERE t.owner_id = %s AND t.uid = %s ORDER BY n.made_at DESC, t.id DESC LIMIT 1
"""
SENDERS = "SELECT settings, username FROM account WHERE owner_id = %s AND kind = 'smtp' ORDER BY name, id"


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of the owner's calendar: whether there is any, and when it was read last."""

    is_known: bool
    read_at: datetime | None = None


def talk_hours(rows: Rows, owner_id: int) -> TalkHours:
    """Return when the owner talks, as they said last, else the usual hours."""
    found = rows(HOURS, (owner_id,))
    if not found:
        return USUAL_HOURS
    zone, days, starts, ends, minutes, place, _ = found[0]
    return TalkHours(zone, tuple(map(int, days)), starts, ends, minutes, place)


def proposal_marks(marks: Sequence[MarkRow]) -> list[MarkRow]:
    """Return the marks by which times stand proposed, of the standing marks of an invitation."""
    since = takewhile(lambda each: each.kind not in ENDS_PROPOSAL, reversed(marks))
    return [each for each in since if each.kind == "talk"]


def booked_talk(marks: Sequence[MarkRow]) -> Talk | None:
    """Return the talk that is agreed on, by the standing marks of an invitation; one without a time says no other."""
    telling = (each for each in reversed(marks) if each.kind in ENDS_BOOKING)
    last = next((each for each in telling if each.talk or each.kind != "booked"), None)
    return last.talk if last else None


def times_of_marks(rows: Rows, marks: Collection[int]) -> dict[int, list[Talk]]:
    """Return the times that each of these marks proposed, in order."""
    found: dict[int, list[Talk]] = {}
    for chunk in in_chunks(sorted(marks)):
        for mark, *row in rows(OF_MARKS.replace("{ids}", places(chunk)), chunk):
            if talk := talk_of(row):
                found.setdefault(mark, []).append(talk)
    return found


def invitation_names(rows: Rows, owner_id: int, ids: Collection[int]) -> dict[int, str]:
    """Return the names that invitations came with."""
    return {
        row_id: name
        for chunk in in_chunks(sorted(ids))
        for row_id, name in rows(NAMES.replace("{ids}", places(chunk)), [owner_id, *chunk])
    }


def talks_taken(rows: Rows, owner_id: int, marks: dict[int, list[MarkRow]], *, without: int) -> list[Busy]:
    """Return the times of talks agreed on with others or proposed to them, those of one invitation left out."""
    proposals = {
        mark.id: row_id
        for row_id, made in marks.items()
        if row_id != without
        for mark in proposal_marks(made)
    }
    found = [
        (row_id, talk) for row_id, made in marks.items() if row_id != without and (talk := booked_talk(made))
    ]
    for mark_id, times in times_of_marks(rows, proposals).items():
        found += [(proposals[mark_id], each) for each in times]
    names = invitation_names(rows, owner_id, {row_id for row_id, _ in found})
    taken = [Busy(talk.span, names.get(row_id, ""), is_talk=True) for row_id, talk in found]
    return sorted(taken, key=lambda each: (each.span.starts_at, each.title))


def meetings_taken(rows: Rows, owner_id: int, span: Span, zone: tzinfo) -> list[Busy]:
    """Return what takes the owner's time in their calendars: what they declined, or others are at, does not.

    A whole day is the day where the owner is; one that its calendar shows as free is none.
    """
    around = span.within(A_DAY)
    found = rows(EVENTS, (owner_id, stamp(around.starts_at), stamp(around.ends_at)))
    own = {row[0] for row in rows(OWN, (owner_id,))}
    answers = own_answers(rows, [row[0] for row in found], own)
    taken = [
        busy_of(row, zone) for row in found if answers[row[0]] is not None and answers[row[0]] != DECLINED
    ]
    return [each for each in taken if each.span.touches(span)]


def busy_of(row: Row, zone: tzinfo) -> Busy:
    event_id, title, starts, ends, is_all_day = row
    start, end = known_moment(starts), known_moment(ends)
    span = whole_days(start.date(), end.date(), zone) if is_all_day else Span(start, end)
    return Busy(span, title or "A meeting", f"meeting:{event_id}")


def calendar_seen(rows: Rows, owner_id: int) -> Seen:
    """Return what is known of the owner's calendars."""
    if not rows(HAS_EVENTS, (owner_id,)):
        return Seen(is_known=False)
    return Seen(is_known=True, read_at=as_moment(rows(READ, (owner_id, owner_id))[0][0]))


def newest_uid(rows: Rows, owner_id: int, invitation_id: int) -> str:
    """Return the name that the meeting with somebody has in calendars, taken back or not; "" before there was one."""
    found = rows(NEWEST_UID, (owner_id, invitation_id))
    return str(found[0][0]) if found else ""


def talk_of_uid(rows: Rows, owner_id: int, uid: str) -> Talk | None:
    """Return the newest time of a meeting, taken back or not."""
    found = rows(OF_UID, (owner_id, uid)) if uid else []
    return talk_of(found[0]) if found else None


def own_sender(rows: Rows, owner_id: int) -> str:
    """Return the address from which the owner sends, "" where no account does."""
    found = rows(SENDERS, (owner_id,))
    return next((str(as_json(settings).get("sender") or username) for settings, username in found), "")


def sequence_of(rows: Rows, owner_id: int, uid: str) -> int:
    """Return how often a meeting was changed, called off or brought back since it was first agreed on."""
    [(made, undone)] = rows(ACTS, (owner_id, owner_id, uid, owner_id, uid))
    return max(int(made) + int(undone) - 1, 0)
