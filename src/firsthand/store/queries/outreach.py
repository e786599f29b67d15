"""The invitations that the owner sent: what archives list, and what the owner marked as sent until then."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from firsthand.core.invitation_status import LOG_HOLDS, InvitationStatus
from firsthand.store.casefile import sender_of
from firsthand.store.database import Row, Rows, as_day, known_moment

LISTED = """
    SELECT v.id, i.person_id, COALESCE(p.name, v.name), v.headline, v.note, v.sent_at, v.status, v.accepted_on
    FROM invitation v JOIN identity i ON i.id = v.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE v.owner_id = %s AND v.direction = 'out' AND v.twin_id IS NULL ORDER BY v.sent_at DESC, v.id DESC
"""
MARKED = """
    SELECT n.id, i.person_id, p.name, n.note, n.made_at, p.connected_on, p.is_connected
    FROM sent_note n JOIN identity i ON i.id = n.identity_id JOIN person p ON p.id = i.person_id
    WHERE n.owner_id = %s AND n.undone_at IS NULL ORDER BY n.made_at DESC, n.id DESC
"""
LIMITS = "SELECT note_length, invites_per_week FROM owner WHERE id = %s"
# From this very person, or from somebody whose case names their number: whether as the sender is read from the case.
WAITING = """
    SELECT v.id, i.person_id, j."case" FROM invitation v JOIN identity i ON i.id = v.identity_id
    LEFT JOIN judgement j ON j.invitation_id = v.id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    AND (i.person_id = %s OR CAST(j."case" AS TEXT) LIKE %s) ORDER BY v.sent_at DESC, v.id DESC
"""
NEAR = timedelta(days=7)  # between the owner's mark and the platform's time of one invitation


@dataclass(frozen=True, slots=True)
class SentRow:
    """One invitation of the owner. `record` opens what an archive says; the owner's own mark has none."""

    person: int
    name: str
    headline: str
    note: str
    at: datetime
    status: InvitationStatus
    accepted_on: date | None
    record: str = ""
    mark: int = 0  # the row of the owner's own mark, if they made one


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a note may be on the platform, and how many the owner wants to send in seven days."""

    note_length: int
    per_week: int


def limits_of(rows: Rows, owner_id: int) -> Limits:
    """Return what the owner chose."""
    return Limits(*rows(LIMITS, (owner_id,))[0])


def invitation_from(rows: Rows, owner_id: int, person_id: int) -> int | None:
    """Return the newest invitation that waits for the owner and is from this person, or surely enough so."""
    for invitation, person, case in rows(WAITING, (owner_id, person_id, f"%{person_id}%")):
        if person_id in (person, sender_of(case, person)):
            return int(invitation)
    return None


def sent_invitations(rows: Rows, owner_id: int, today: date) -> list[SentRow]:
    """Return every invitation the owner sent, newest first; one that both tell of is one."""
    listed = [listed_row(row) for row in rows(LISTED, (owner_id,))]
    by_person: dict[int, list[int]] = defaultdict(list)
    for number, each in enumerate(listed):
        by_person[each.person].append(number)
    alone = list[SentRow]()
    for mark in (marked_row(row, today) for row in rows(MARKED, (owner_id,))):
        place = next((place for place in by_person[mark.person] if is_one(listed[place], mark)), None)
        if place is None:
            alone.append(mark)
        else:
            told = listed[place]
            listed[place] = replace(told, note=told.note or mark.note, mark=mark.mark)
    return sorted([*listed, *alone], key=lambda each: (each.at, each.record, each.mark), reverse=True)


def is_one(listed: SentRow, mark: SentRow) -> bool:
    """Tell whether the platform's row is the invitation the owner marked."""
    return not listed.mark and abs(listed.at - mark.at) <= NEAR


def listed_row(row: Row) -> SentRow:
    row_id, person, name, headline, note, sent_at, status, accepted_on = row
    return SentRow(
        person or 0,
        name,
        headline,
        note,
        known_moment(sent_at),
        InvitationStatus(status or InvitationStatus.OPEN_OR_DECLINED),
        as_day(accepted_on),
        f"invitation:{row_id}",
    )


def marked_row(row: Row, today: date) -> SentRow:
    """Read what the owner marked; it was accepted where both are connected since."""
    row_id, person, name, note, made_at, connected_on, is_connected = row
    at, since = known_moment(made_at), as_day(connected_on)
    accepted = since if is_connected and since and since >= at.date() - timedelta(days=1) else None
    is_old = today - at.date() > LOG_HOLDS
    waits = InvitationStatus.CLOSED_UNKNOWN if is_old else InvitationStatus.OPEN_OR_DECLINED
    status = InvitationStatus.ACCEPTED if accepted else waits
    return SentRow(person, name, "", note, at, status, accepted, mark=row_id)
