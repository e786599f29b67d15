"""Imports: their ledgers, problems, and what changed between two archives."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from firsthand.core.days import say_day
from firsthand.store.database import Row, Rows, as_day, as_json, as_moment, known_day, known_moment
from firsthand.store.queries.notifications import GONE as TOLD_AND_GONE

COLUMNS = (
    "id, source, name, state, started_at, finished_at, beat_at, exported_on, is_edited, read, added, updated,"
    " unchanged, skipped, rejected, work_total, work_done, step, is_cancel_asked, error"
)

# What a source is called; that it is an archive goes without saying.
KIND_WORDS = {
    "mail": "mail",
    "calendar": "calendar",
    "contacts": "address book",
    "shared": "shared list",
    "events": "list of meetings",
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """One import with its ledger."""

    id: int
    source: str
    name: str
    state: str
    started_at: datetime
    finished_at: datetime | None
    beat_at: datetime
    exported_on: date | None
    is_edited: bool
    read: int
    added: int
    updated: int
    unchanged: int
    skipped: int
    rejected: int
    work_total: int
    work_done: int
    step: str
    is_cancel_asked: bool
    error: dict[str, Any] | None

    @property
    def is_over(self) -> bool:
        """Tell whether it has ended, well or not."""
        return self.state not in ("waiting", "running")


def was_imported(rows: Rows, name: str) -> bool:
    """Tell whether a source of this name was read to its end before."""
    return bool(rows("SELECT 1 FROM run WHERE name = %s AND state = 'done' LIMIT 1", (name,)))


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """Something that a run rejected, skipped or noticed."""

    outcome: str
    code: str
    place: str
    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between two archives: new job, gone connection, changed address."""

    kind: str  # job, gone, address, connected
    on: date
    person_id: int
    name: str
    text: str


def newest_runs(rows: Rows, owner_id: int, *, limit: int = 20) -> list[RunRow]:
    """Return the newest imports first."""
    found = rows(
        f"SELECT {COLUMNS} FROM run WHERE owner_id = %s ORDER BY started_at DESC, id DESC LIMIT %s",
        (owner_id, limit),
    )
    return [run_row(row) for row in found]


def has_arrived(rows: Rows, owner_id: int) -> bool:
    """Tell whether any import brought something in."""
    arrived = "state IN ('done', 'incomplete', 'cancelled')"
    return bool(rows(f"SELECT 1 FROM run WHERE owner_id = %s AND {arrived} LIMIT 1", (owner_id,)))


def newest_of_accounts(rows: Rows, owner_id: int) -> dict[int, RunRow]:
    """Return the newest import of each account, by the import's id."""
    newest = "SELECT MAX(id) FROM run WHERE owner_id = %s AND account_id IS NOT NULL GROUP BY account_id"
    found = rows(f"SELECT {COLUMNS} FROM run WHERE id IN ({newest})", (owner_id,))
    return {run.id: run for run in map(run_row, found)}


def run_by_id(rows: Rows, owner_id: int, run_id: int) -> RunRow | None:
    """Return one import."""
    found = rows(f"SELECT {COLUMNS} FROM run WHERE owner_id = %s AND id = %s", (owner_id, run_id))
    return run_row(found[0]) if found else None


def run_row(row: Row) -> RunRow:
    values = list(row)
    values[4], values[5], values[6] = known_moment(row[4]), as_moment(row[5]), known_moment(row[6])
    values[7], values[8], values[18], values[19] = (
        as_day(row[7]),
        bool(row[8]),
        bool(row[18]),
        as_json(row[19]),
    )
    return RunRow(*values)


def problems_of(rows: Rows, owner_id: int, run_id: int, *, limit: int = 500) -> list[ProblemRow]:
    """Return what a run rejected first, then what it skipped and noticed."""
    found = rows(
        "SELECT outcome, code, place, what, count FROM run_problem WHERE owner_id = %s AND run_id = %s"
        " ORDER BY CASE outcome WHEN 'rejected' THEN 0 WHEN 'skipped' THEN 1 ELSE 2 END, id LIMIT %s",
        (owner_id, run_id, limit),
    )
    return [ProblemRow(*row) for row in found]


JOBS = """
    SELECT i.person_id, p.name, n.company, n.position, o.company, o.position, n.first_seen_on
    FROM card n JOIN card o ON o.identity_id = n.identity_id AND o.last_seen_on < n.first_seen_on
    JOIN identity i ON i.id = n.identity_id JOIN person p ON p.id = i.person_id
    WHERE n.owner_id = %s AND n.first_seen_on = %s AND (n.company <> o.company OR n.position <> o.position)
    AND NOT EXISTS (SELECT 1 FROM card b WHERE b.identity_id = n.identity_id
        AND b.last_seen_on > o.last_seen_on AND b.last_seen_on < n.first_seen_on)
    ORDER BY p.name_key, p.id
"""
GONE = """
    SELECT i.person_id, p.name, MAX(c.last_seen_on) FROM connection c JOIN identity i ON i.id = c.identity_id
    JOIN person p ON p.id = i.person_id WHERE c.owner_id = %s AND p.is_connected = %s
    GROUP BY i.person_id, p.name, p.name_key HAVING MAX(c.last_seen_on) = %s ORDER BY p.name_key, i.person_id
"""
ADDRESSES = """
    SELECT DISTINCT i.person_id, p.name, p.name_key FROM connection c JOIN identity i ON i.id = c.identity_id
    JOIN person p ON p.id = i.person_id JOIN identity o ON o.person_id = i.person_id AND o.kind = 'url'
    JOIN connection oc ON oc.identity_id = o.id
    WHERE c.owner_id = %s AND c.first_seen_on = %s AND i.kind = 'url' AND o.id <> i.id
    AND oc.last_seen_on < c.first_seen_on ORDER BY p.name_key, i.person_id
"""
NEW = """
    SELECT i.person_id, p.name, c.connected_on FROM connection c JOIN identity i ON i.id = c.identity_id
    JOIN person p ON p.id = i.person_id WHERE c.owner_id = %s AND c.first_seen_on = %s AND c.connected_on > %s
    ORDER BY c.connected_on DESC, p.name_key, i.person_id
"""


def newest_archive_day(rows: Rows, owner_id: int) -> date | None:
    """Return the day of the newest archive; mail and calendars are none."""
    kinds = "kind IN ('connections', 'invitations', 'messages')"
    [row] = rows(f"SELECT MAX(exported_on) FROM edition WHERE owner_id = %s AND {kinds}", (owner_id,))
    return as_day(row[0])


def changes_of(rows: Rows, owner_id: int, exported_on: date | None) -> list[Change]:
    """Return the newest changes where an archive of that day is one of the two they lie between."""
    is_compared = exported_on in compared_days(rows, owner_id)
    return newest_changes(rows, owner_id) if is_compared else []


def compared_days(rows: Rows, owner_id: int) -> list[date]:
    """Return the days of the two newest lists of connections, the newest first."""
    found = rows(
        "SELECT exported_on FROM edition WHERE owner_id = %s AND kind = 'connections'"
        " ORDER BY exported_on DESC LIMIT 2",
        (owner_id,),
    )
    return [known_day(row[0]) for row in found]


def newest_changes(rows: Rows, owner_id: int) -> list[Change]:
    """Return what the newest list of connections says differently from the one before it."""
    days = compared_days(rows, owner_id)
    if len(days) < 2:
        return []
    new, old = days
    changes = [job_change(row) for row in rows(JOBS, (owner_id, new.isoformat()))]
    changes += [
        Change(
            "gone", new, person, name, f"No longer in your connections; last seen there on {say_day(old)}."
        )
        for person, name, _ in rows(GONE, (owner_id, False, old.isoformat()))
    ]
    gone = {change.person_id for change in changes if change.kind == "gone"}
    changes += [
        Change(
            "gone",
            new,
            person,
            name,
            f"Not in your connections; LinkedIn told you by mail on {say_day(known_day(on))} that you are connected.",
        )
        for person, name, on in rows(TOLD_AND_GONE, (owner_id, old.isoformat(), new.isoformat(), False))
        if person not in gone
    ]
    changes += [
        Change("address", new, person, name, "Has a new profile address; it is the same person.")
        for person, name, _ in rows(ADDRESSES, (owner_id, new.isoformat()))
    ]
    moved = {change.person_id for change in changes if change.kind == "address"}
    changes += [
        Change("connected", new, person, name, f"Connected on {say_day(known_day(on))}.")
        for person, name, on in rows(NEW, (owner_id, new.isoformat(), old.isoformat()))
        if person not in moved
    ]
    return changes


def job_change(row: Row) -> Change:
    person_id, name, company, position, old_company, old_position, first_seen = row
    now = " at ".join(part for part in (position, company) if part) or "no position"
    before = " at ".join(part for part in (old_position, old_company) if part) or "no position"
    return Change("job", known_day(first_seen), person_id, name, f"Now {now}; before: {before}.")
