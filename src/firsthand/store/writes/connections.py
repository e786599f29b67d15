"""Connections and the cards that come with them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from firsthand.core.names import fold_name
from firsthand.core.records import BlankConnection, Connection
from firsthand.store.database import in_chunks, known_day, places
from firsthand.store.writes.identities import IdentityBook, Key
from firsthand.store.writes.seen import Fact, SeenTable, write_facts
from firsthand.store.writes.tally import Tally, digest_of

CARDS = SeenTable(
    "card", "identity_id", ("owner_id", "source", "name", "company", "position", "headline", "mail")
)


def connection_key(row: Connection) -> Key:
    """Return the identity of a row: its address, else its name with the day, and the company if need be."""
    if row.party.url:
        return ("url", row.party.url)
    return ("dated", f"{fold_name(row.party.name)}|{row.connected_on.isoformat()}")


def write_connections(book: IdentityBook, source: str, rows: Sequence[Connection]) -> Tally:
    """Write ties and cards. A known tie with a new card counts as updated."""
    keys = [connection_key(row) for row in rows]
    book.learn((key, row.party.name) for key, row in zip(keys, rows, strict=True))
    book.learn((("mail", row.party.mail), row.party.name) for row in rows if row.party.mail)
    ids = [book.known[key].id for key in keys]
    new_ties = write_ties(book.cursor, book.owner_id, list(zip(ids, rows, strict=True)), book.seen_on)
    facts = [card_fact(book.owner_id, source, row_id, row) for row_id, row in zip(ids, rows, strict=True)]
    cards = write_facts(book.cursor, CARDS, facts, book.seen_on)
    updated = max(cards.added - new_ties, 0)
    return Tally(added=new_ties, updated=updated, unchanged=len(rows) - new_ties - updated)


def card_fact(owner_id: int, source: str, identity_id: int, row: Connection) -> Fact:
    """Return what the row says of the person, as a fact of its identity."""
    said = (row.party.name, row.company, row.position, "", row.party.mail)
    return Fact(identity_id, digest_of(source, *said), (owner_id, source, *said))


def write_ties(cursor: Any, owner_id: int, rows: list[tuple[int, Connection]], seen_on: date) -> int:
    """Insert new ties, widen known ones, and return how many were new."""
    stored = stored_ties(cursor, sorted({row_id for row_id, _ in rows}))
    day = seen_on.isoformat()
    wanted = {(row_id, row.connected_on) for row_id, row in rows}
    fresh = wanted - stored.keys()
    cursor.executemany(
        "INSERT INTO connection (owner_id, identity_id, connected_on, first_seen_on, last_seen_on)"
        " VALUES (%s, %s, %s, %s, %s)",
        [(owner_id, row_id, on.isoformat(), day, day) for row_id, on in sorted(fresh)],
    )
    wider = [
        (min(first, seen_on).isoformat(), max(last, seen_on).isoformat(), row_id, on.isoformat())
        for (row_id, on), (first, last) in stored.items()
        if (row_id, on) in wanted and not first <= seen_on <= last
    ]
    cursor.executemany(
        "UPDATE connection SET first_seen_on = %s, last_seen_on = %s WHERE identity_id = %s AND connected_on = %s",
        wider,
    )
    return len(fresh)


def stored_ties(cursor: Any, ids: list[int]) -> dict[tuple[int, date], tuple[date, date]]:
    """Return the ties of these identities that are stored, with the days they were seen."""
    found: dict[tuple[int, date], tuple[date, date]] = {}
    for chunk in in_chunks(ids):
        cursor.execute(
            "SELECT identity_id, connected_on, first_seen_on, last_seen_on FROM connection"
            f" WHERE identity_id IN ({places(chunk)})",
            chunk,
        )
        for row_id, on, first, last in cursor.fetchall():
            found[row_id, known_day(on)] = (known_day(first), known_day(last))
    return found


def write_blank_connections(
    book: IdentityBook, rows: Sequence[BlankConnection], already: Counter[date]
) -> Tally:
    """Count hidden accounts per day; `already` holds the days counted earlier in this run."""
    tally = Tally()
    fresh = Counter(row.connected_on for row in rows)
    for on, count in fresh.items():
        book.cursor.execute(
            "SELECT count FROM blank_connection WHERE owner_id = %s AND connected_on = %s AND exported_on = %s",
            (book.owner_id, on.isoformat(), book.seen_on.isoformat()),
        )
        stored = book.cursor.fetchone()
        already[on] += count
        if stored is None:
            book.cursor.execute(
                "INSERT INTO blank_connection (owner_id, connected_on, exported_on, count) VALUES (%s, %s, %s, %s)",
                (book.owner_id, on.isoformat(), book.seen_on.isoformat(), count),
            )
            tally.added += count
        else:
            grown = max(already[on] - stored[0], 0)
            if grown:
                book.cursor.execute(
                    "UPDATE blank_connection SET count = %s"
                    " WHERE owner_id = %s AND connected_on = %s AND exported_on = %s",
                    (already[on], book.owner_id, on.isoformat(), book.seen_on.isoformat()),
                )
            tally.added += min(grown, count)
            tally.unchanged += count - min(grown, count)
    return tally
