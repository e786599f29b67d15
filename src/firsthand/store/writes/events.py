"""Events of calendars, and who was asked to them."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from firsthand.core.records import Attendee, Event
from firsthand.store.database import in_chunks, places, stamp
from firsthand.store.writes.gone_events import Version, ended_series, is_beyond, series_of, version_of
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.mails import find_ids
from firsthand.store.writes.tally import Tally, digest_of

UNFINISHED = ""  # the merit of a version until its whole list is there: less than that of any
COLUMNS = (
    "series", "merit", "title", "place", "calendar", "organizer", "starts_at", "ends_at", "listed", "people",
    "is_all_day", "is_cancelled", "is_gone", "is_free",
)  # fmt: skip
INSERT = (
    f"INSERT INTO event (owner_id, digest, {', '.join(COLUMNS)}) VALUES ({', '.join(['%s'] * (len(COLUMNS) + 2))})"
    " ON CONFLICT (owner_id, digest) DO NOTHING"
)
UPDATE = (
    f"UPDATE event SET {', '.join(f'{name} = %s' for name in COLUMNS)} WHERE owner_id = %s AND digest = %s"
)
FINISH = "UPDATE event SET merit = %s WHERE owner_id = %s AND digest = %s"
BRING_BACK = "UPDATE event SET is_cancelled = %s, is_gone = %s WHERE owner_id = %s AND digest = %s"
NAME_SERIES = "UPDATE event SET series = %s WHERE owner_id = %s AND digest = %s"
INSERT_ATTENDEE = (
    "INSERT INTO attendee (owner_id, event_id, identity_id, answer, is_organizer, is_named)"
    " VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (event_id, identity_id) DO NOTHING"
)


class Word(NamedTuple):
    """What is known of an occurrence: the merit of a version, its organizer, and whether it calls the meeting off."""

    merit: str
    organizer: str
    is_cancelled: bool
    is_gone: bool = False  # called off by us, as its calendar had it no more
    has_series: bool = True


KNOWN = Word("", "", is_cancelled=False)


def write_events(book: IdentityBook, rows: Sequence[Event], *, is_there: bool = False) -> Tally:
    """Write a batch; the newest word on an occurrence wins, whatever came first.

    What is gone from a server comes back with a newer version, or where its server has it again (`is_there`).
    """
    book.learn_names(party for row in rows for party in parties_of(row))
    stored = stored_words(book, [event_digest(row) for row in rows])
    newest = dict(stored)
    changed: dict[int, Event] = {}
    refused = 0
    for row in rows:
        digest = event_digest(row)
        if is_newer(row, newest.get(digest)):
            newest[digest] = word_of(row)
            changed[digest] = row
        else:
            refused += is_not_theirs(row, newest[digest])
    fresh = {digest: row for digest, row in changed.items() if digest not in stored}
    better = {digest: row for digest, row in changed.items() if digest in stored}
    gone = set() if is_there else {*beyond_end(book, fresh), *still_gone(better, stored)}
    book.cursor.executemany(
        INSERT, [(book.owner_id, digest, *columns_of(row, digest in gone)) for digest, row in fresh.items()]
    )
    book.cursor.executemany(
        UPDATE, [(*columns_of(row, digest in gone), book.owner_id, digest) for digest, row in better.items()]
    )
    back = (
        bring_back(book, [row for row in rows if event_digest(row) not in changed], stored) if is_there else 0
    )
    name_series(book, rows, stored)
    write_attendees(book, changed)
    book.cursor.executemany(
        FINISH, [(merit_of(row), book.owner_id, digest) for digest, row in changed.items()]
    )
    unchanged = len(rows) - len(changed) - back - refused
    return Tally(added=len(fresh), updated=len(better) + back, unchanged=unchanged, refused=refused)


def beyond_end(book: IdentityBook, fresh: dict[int, Event]) -> list[int]:
    """Return new dates after the last one of a series that is gone from its server, told by no newer version."""
    ends = ended_series(
        book.cursor, book.owner_id, {series_of(row.uid) for row in fresh.values() if row.occurrence}
    )
    return [digest for digest, row in fresh.items() if is_beyond(ends, version_for(row))]


def still_gone(better: dict[int, Event], stored: dict[int, Word]) -> list[int]:
    """Return what is gone and of which only other words of the same version came."""
    return [
        digest
        for digest, row in better.items()
        if stored[digest].is_gone and version_of(merit_of(row)) <= version_of(stored[digest].merit)
    ]


def bring_back(book: IdentityBook, rows: Sequence[Event], stored: dict[int, Word]) -> int:
    """Take back that these were gone; their server has them. Returns how many."""
    known = {event_digest(row): row for row in rows if not row.is_cancelled}
    back = [digest for digest in known if digest in stored and stored[digest].is_gone]
    book.cursor.executemany(BRING_BACK, [(False, False, book.owner_id, digest) for digest in back])
    return len(back)


def name_series(book: IdentityBook, rows: Sequence[Event], stored: dict[int, Word]) -> None:
    """Note the series of occurrences that were written before it was kept."""
    nameless = {
        event_digest(row): row.uid for row in rows if not stored.get(event_digest(row), KNOWN).has_series
    }
    book.cursor.executemany(
        NAME_SERIES, [(series_of(uid), book.owner_id, digest) for digest, uid in nameless.items()]
    )


def event_digest(row: Event) -> int:
    return digest_of(row.uid, row.occurrence)


def version_for(row: Event) -> Version:
    return Version(series_of(row.uid), version_of(merit_of(row)), row.starts_at)


def parties_of(row: Event) -> Iterable[Any]:
    return (*(each.party for each in row.attendees), *row.named)


def is_newer(row: Event, stored: Word | None) -> bool:
    """Tell whether a version says more than the stored one; nobody but the organizer calls a meeting off."""
    if stored is None or stored.merit == UNFINISHED:
        return True
    if organizer_of(row) != stored.organizer and row.is_cancelled != stored.is_cancelled:
        return not is_not_theirs(row, stored)
    return merit_of(row) > stored.merit


def is_not_theirs(row: Event, stored: Word) -> bool:
    """Tell whether a version calls off what somebody else called."""
    return row.is_cancelled and not stored.is_cancelled and organizer_of(row) != stored.organizer


def word_of(row: Event) -> Word:
    return Word(merit_of(row), organizer_of(row), row.is_cancelled)


def merit_of(row: Event) -> str:
    """Order the versions of an occurrence: by sequence, then by the time of the change, then in any fixed way."""
    row = row.before or row
    changed = stamp(row.changed_at) if row.changed_at else ""
    said = digest_of(
        row.title, row.place, row.starts_at, row.ends_at, sorted(row.attendees), row.named, row.is_cancelled,
        row.calendar,
    )  # fmt: skip
    # Of two words of one version, one that says that no time is taken is the newer: once that was not read.
    off = f"{row.is_cancelled:d}{'f' if row.is_free else ''}"
    return f"{row.sequence:010d} {changed:19} {off} {said:016x}"


def organizer_of(row: Event) -> str:
    """Return the address of who called the meeting, or nothing."""
    return next((each.party.mail for each in row.attendees if each.is_organizer), "")


def columns_of(row: Event, is_gone: bool) -> tuple[Any, ...]:
    is_gone = is_gone and not row.is_cancelled
    return (
        series_of(row.uid), UNFINISHED, row.title, row.place, row.calendar, organizer_of(row), stamp(row.starts_at),
        stamp(row.ends_at), row.people, row.people, row.is_all_day, row.is_cancelled or is_gone, is_gone, row.is_free,
    )  # fmt: skip


def stored_words(book: IdentityBook, digests: list[int]) -> dict[int, Word]:
    """Return the stored versions of these occurrences."""
    found: dict[int, Word] = {}
    for chunk in in_chunks(sorted(set(digests))):
        book.cursor.execute(
            "SELECT digest, merit, organizer, is_cancelled, is_gone, series IS NOT NULL FROM event"
            f" WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update(
            (digest, Word(merit, organizer, bool(is_off and not is_gone), bool(is_gone), bool(has_series)))
            for digest, merit, organizer, is_off, is_gone, has_series in book.cursor.fetchall()
        )
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
