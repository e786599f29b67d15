"""Events of calendars, and who was asked to them."""

from collections.abc import Iterable, Sequence
from typing import Any

from firsthand.core.records import Attendee, Event
from firsthand.store.database import in_chunks, places, stamp
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.mails import find_ids
from firsthand.store.writes.tally import Tally, digest_of

UNFINISHED = ""  # the merit of a version until its whole list is there: less than that of any
COLUMNS = (
    "merit", "title", "place", "calendar", "organizer", "starts_at", "ends_at", "people", "is_all_day", "is_cancelled",
)  # fmt: skip
INSERT = (
    f"INSERT INTO event (owner_id, digest, {', '.join(COLUMNS)}) VALUES ({', '.join(['%s'] * (len(COLUMNS) + 2))})"
    " ON CONFLICT (owner_id, digest) DO NOTHING"
)
UPDATE = (
    f"UPDATE event SET {', '.join(f'{name} = %s' for name in COLUMNS)} WHERE owner_id = %s AND digest = %s"
)
FINISH = "UPDATE event SET merit = %s WHERE owner_id = %s AND digest = %s"
INSERT_ATTENDEE = (
    "INSERT INTO attendee (owner_id, event_id, identity_id, answer, is_organizer, is_named)"
    " VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (event_id, identity_id) DO NOTHING"
)
Word = tuple[str, str, bool]  # the merit of a version, its organizer, and whether it calls the meeting off


def write_events(book: IdentityBook, rows: Sequence[Event]) -> Tally:
    """Write a batch; the newest word on an occurrence wins, whatever came first."""
    book.learn_names(party for row in rows for party in parties_of(row))
    stored = stored_words(book, [digest_of(row.uid, row.occurrence) for row in rows])
    newest = dict(stored)
    changed: dict[int, Event] = {}
    for row in rows:
        digest = digest_of(row.uid, row.occurrence)
        if is_newer(row, newest.get(digest)):
            newest[digest] = word_of(row)
            changed[digest] = row
    fresh = {digest: row for digest, row in changed.items() if digest not in stored}
    better = {digest: row for digest, row in changed.items() if digest in stored}
    book.cursor.executemany(
        INSERT, [(book.owner_id, digest, *columns_of(row)) for digest, row in fresh.items()]
    )
    book.cursor.executemany(
        UPDATE, [(*columns_of(row), book.owner_id, digest) for digest, row in better.items()]
    )
    write_attendees(book, changed)
    book.cursor.executemany(
        FINISH, [(merit_of(row), book.owner_id, digest) for digest, row in changed.items()]
    )
    return Tally(added=len(fresh), updated=len(better), unchanged=len(rows) - len(changed))


def parties_of(row: Event) -> Iterable[Any]:
    return (*(each.party for each in row.attendees), *row.named)


def is_newer(row: Event, stored: Word | None) -> bool:
    """Tell whether a version says more than the stored one; nobody but the organizer calls a meeting off."""
    if stored is None or stored[0] == UNFINISHED:
        return True
    merit, organizer, is_cancelled = stored
    if organizer_of(row) != organizer and row.is_cancelled != is_cancelled:
        return is_cancelled
    return merit_of(row) > merit


def word_of(row: Event) -> Word:
    return (merit_of(row), organizer_of(row), row.is_cancelled)


def merit_of(row: Event) -> str:
    """Order the versions of an occurrence: by sequence, then by the time of the change, then in any fixed way."""
    changed = stamp(row.changed_at) if row.changed_at else ""
    said = digest_of(
        row.title,
        row.place,
        row.starts_at,
        row.ends_at,
        sorted(row.attendees),
        row.named,
        row.is_cancelled,
        row.calendar,
    )
    return f"{row.sequence:010d} {changed:19} {row.is_cancelled:d} {said:016x}"


def organizer_of(row: Event) -> str:
    """Return the address of who called the meeting, or nothing."""
    return next((each.party.mail for each in row.attendees if each.is_organizer), "")


def columns_of(row: Event) -> tuple[Any, ...]:
    return (
        UNFINISHED, row.title, row.place, row.calendar, organizer_of(row), stamp(row.starts_at), stamp(row.ends_at),
        row.people, row.is_all_day, row.is_cancelled,
    )  # fmt: skip


def stored_words(book: IdentityBook, digests: list[int]) -> dict[int, Word]:
    """Return the stored versions of these occurrences."""
    found: dict[int, Word] = {}
    for chunk in in_chunks(sorted(set(digests))):
        book.cursor.execute(
            "SELECT digest, merit, organizer, is_cancelled FROM event"
            f" WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update((row[0], (row[1], row[2], bool(row[3]))) for row in book.cursor.fetchall())
    return found


def write_attendees(book: IdentityBook, events: dict[int, Event]) -> None:
    """Put the list of the newest version in the place of the older one."""
    ids = find_ids(book, "event", "digest", list(events))
    book.cursor.executemany(
        "DELETE FROM attendee WHERE event_id = %s", [(row_id,) for row_id in ids.values()]
    )
    book.cursor.executemany(
        INSERT_ATTENDEE,
        [row for digest, event in events.items() for row in rows_of(book, ids[digest], event)],
    )


def rows_of(book: IdentityBook, event_id: int, event: Event) -> Iterable[tuple[Any, ...]]:
    """Yield the rows of an event's list; whoever is on it twice counts with the first answer."""
    listed = [(each, False) for each in event.attendees] + [(Attendee(party), True) for party in event.named]
    for each, is_named in listed:
        if (identity := book.id_of(identity_key(each.party))) is not None:
            yield (book.owner_id, event_id, identity, each.answer.value, each.is_organizer, is_named)
