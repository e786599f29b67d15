"""What became of each invitation, and which rows speak of the same one."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from firsthand.actions.batches import write_many
from firsthand.core.editions import Editions
from firsthand.core.invitation_status import InvitationStatus, Tie, status_of
from firsthand.core.names import fold_name
from firsthand.core.records import Direction
from firsthand.store.database import as_day, django_rows, known_day, known_moment
from firsthand.store.models import Owner
from firsthand.store.queries.owner import editions_of

MAIL_WITHIN = 1  # days
INVITATIONS = """
    SELECT v.id, v.source, v.direction, v.name, i.kind, COALESCE(i.person_id, -i.id), v.sent_at, v.sent_within_days,
        v.last_seen_on, v.status, v.accepted_on, v.twin_id, v.digest
    FROM invitation v JOIN identity i ON i.id = v.identity_id WHERE v.owner_id = %s ORDER BY v.sent_at, v.digest
"""
TIES = """
    SELECT i.person_id, c.connected_on, c.last_seen_on FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s
"""
TOLD = """
    SELECT i.person_id, n.told_on, n.told_on FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.kind = 'accepted' AND n.is_counted
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """One stored invitation row."""

    id: int
    source: str
    direction: str
    name: str
    kind: str
    person: int
    sent_at: datetime
    within: int
    last_seen_on: date
    status: str
    accepted_on: date | None
    twin: int | None
    digest: int

    @property
    def merit(self) -> tuple[bool, bool, int, float, int]:
        """Rank rows of one invitation: the archive, an address before a name, the surest time, the earliest."""
        when = (-self.within, -self.sent_at.timestamp())
        return (self.source == "linkedin", self.kind == "url", *when, self.digest)


def settle_invitations(owner: Owner) -> None:
    """Bring the status of all invitations up to date."""
    seen = [as_seen(row) for row in django_rows(INVITATIONS, (owner.pk,))]
    editions = editions_of(django_rows, owner.pk)
    ties: dict[int, list[Tie]] = defaultdict(list)
    for person, connected, last in (row for sql in (TIES, TOLD) for row in django_rows(sql, (owner.pk,))):
        ties[person].append(Tie(known_day(connected), known_day(last)))
    twins = find_twins(seen)
    last_seen = {row.id: row.last_seen_on for row in seen}
    for row in seen:
        if kept := twins.get(row.id):
            last_seen[kept] = max(last_seen[kept], row.last_seen_on)
    seen = [replace(row, last_seen_on=last_seen[row.id]) for row in seen]
    # They come in order of time; one invitation is not sent again by what reminds of it.
    newest_of = {(row.direction, row.person): row.sent_at for row in seen if row.id not in twins}
    changes = []
    for row in seen:
        twin = twins.get(row.id)
        came_again = twin is None and newest_of[row.direction, row.person] > row.sent_at
        status, accepted_on = new_status(row, ties.get(row.person, []), editions, came_again=came_again)
        if (status, accepted_on, twin) != (row.status, row.accepted_on, row.twin):
            changes.append((status.value, accepted_on, twin, row.id))
    write_many("UPDATE invitation SET status = %s, accepted_on = %s, twin_id = %s WHERE id = %s", changes)


def as_seen(row: tuple[object, ...]) -> Seen:
    values = list(row)
    values[6] = known_moment(values[6])
    if values[1] == "mail":  # it may come a while after the invitation
        values[7] = max(int(str(values[7])), MAIL_WITHIN)
    values[8], values[10] = known_day(values[8]), as_day(values[10])
    return Seen(*values)  # type: ignore[arg-type]


def new_status(
    row: Seen, ties: list[Tie], editions: Editions, *, came_again: bool
) -> tuple[InvitationStatus, date | None]:
    """Return the status; a pasted invitation was pending when pasted, whatever older archives hold."""
    if row.source == "paste":
        editions = Editions(
            row.last_seen_on, max(row.last_seen_on, editions.connections_on or row.last_seen_on)
        )
    status, accepted_on = status_of(
        Direction(row.direction),
        sent_on=row.sent_at.date() - timedelta(days=row.within),
        last_seen_on=row.last_seen_on,
        ties=ties,
        editions=editions,
        came_again=came_again,
    )
    # What only a mail told of was perhaps never in any log that was imported.
    if row.source == "mail" and status is InvitationStatus.GONE and not came_again:
        status = InvitationStatus.UNCERTAIN
    return status, accepted_on


def find_twins(seen: list[Seen]) -> dict[int, int]:
    """Return, for each row that repeats another one, the row that stands for both."""
    kept: dict[tuple[str, str | int], list[Seen]] = defaultdict(list)
    twins: dict[int, int] = {}
    for row in sorted(seen, key=lambda row: row.merit, reverse=True):
        places = [kept[row.direction, fold_name(row.name)]]
        if row.kind == "url":  # whatever name they went by that day
            places.append(kept[row.direction, row.person])
        same = [other for rows in places for other in rows if is_same_invitation(other, row)]
        if same:
            twins[row.id] = min(same, key=lambda other: (abs(other.sent_at - row.sent_at), -other.digest)).id
            continue
        for rows in places:
            rows.append(row)
    return twins


def is_same_invitation(kept: Seen, row: Seen) -> bool:
    """Tell whether two rows of one name or person are one invitation: same time, and no two different addresses."""
    if kept.kind == row.kind and row.kind in ("url", "erased") and kept.person != row.person:
        return False
    slack = (
        timedelta(days=kept.within + row.within + 1) if kept.within or row.within else timedelta(minutes=1)
    )
    return abs(kept.sent_at - row.sent_at) < slack
