"""Cards of address books, and the addresses and numbers each of them holds together."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from firsthand.core.export import OWN_UID
from firsthand.core.names import fold_name
from firsthand.core.records import Contact, Party
from firsthand.store.database import in_chunks, places, stamp
from firsthand.store.writes.identities import IdentityBook, Key, identity_key
from firsthand.store.writes.mails import find_ids
from firsthand.store.writes.tally import Tally, digest_of

UNFINISHED = ""  # the merit of a version until all its addresses are there: less than that of any
COLUMNS = ("merit", "name", "company", "position", "place", "note", "categories", "changed_on")
INSERT = (
    f"INSERT INTO contact (owner_id, digest, {', '.join(COLUMNS)}) VALUES ({', '.join(['%s'] * (len(COLUMNS) + 2))})"
    " ON CONFLICT (owner_id, digest) DO NOTHING"
)
UPDATE = (
    f"UPDATE contact SET {', '.join(f'{name} = %s' for name in COLUMNS)} WHERE owner_id = %s AND digest = %s"
)
FINISH = "UPDATE contact SET merit = %s WHERE owner_id = %s AND digest = %s"
INSERT_IDENTITY = (
    "INSERT INTO contact_identity (owner_id, contact_id, identity_id) VALUES (%s, %s, %s)"
    " ON CONFLICT (contact_id, identity_id) DO NOTHING"
)
HOLDERS = """
    SELECT n.value, o.person_id FROM identity n JOIN contact_identity y ON y.identity_id = n.id
    JOIN contact_identity x ON x.contact_id = y.contact_id JOIN identity o ON o.id = x.identity_id
    WHERE n.owner_id = %s AND n.kind = %s AND n.value IN ({values}) AND o.kind <> %s AND o.person_id IS NOT NULL
"""


def write_contacts(book: IdentityBook, rows: Sequence[Contact]) -> Tally:
    """Write a batch; of two versions of a card the one changed last is kept.

    A card that Firsthand exported and that says nothing new of whom it reaches is counted as unchanged.
    """
    passed = passed_over(book, rows)
    rows = [row for row in rows if contact_digest(row) not in passed]
    book.learn_keys((key, row.name) for row in rows for key in keys_of(row))
    newest: dict[int, Contact] = {}
    stored = stored_merits(book, [contact_digest(row) for row in rows])
    for row in rows:
        digest = contact_digest(row)
        if merit_of(row) > (merit_of(newest[digest]) if digest in newest else stored.get(digest, UNFINISHED)):
            newest[digest] = row
    fresh = [
        (book.owner_id, digest, *columns_of(row)) for digest, row in newest.items() if digest not in stored
    ]
    better = [(*columns_of(row), book.owner_id, digest) for digest, row in newest.items() if digest in stored]
    book.cursor.executemany(INSERT, fresh)
    book.cursor.executemany(UPDATE, better)
    write_identities(book, newest)
    book.cursor.executemany(
        FINISH, [(merit_of(row), book.owner_id, digest) for digest, row in newest.items()]
    )
    unchanged = len(rows) - len(newest) + sum(passed.values())
    return Tally(added=len(fresh), updated=len(better), unchanged=unchanged)


def passed_over(book: IdentityBook, rows: Sequence[Contact]) -> Counter[int]:
    """Count, by digest, the cards that Firsthand exported, did not import, and whose addresses one person has.

    Their names are the owner's or an archive's, so they must not speak for or against those on other cards.
    """
    own = [row for row in rows if row.uid.startswith(OWN_UID)]
    if not own:
        return Counter()
    stored = stored_merits(book, [contact_digest(row) for row in own])
    persons = persons_of(book, {key for row in own for key in keys_of(row)})
    return Counter(
        digest
        for row in own
        if (digest := contact_digest(row)) not in stored and is_told(persons, keys_of(row))
    )


def is_told(persons: dict[Key, set[int]], keys: Sequence[Key]) -> bool:
    """Tell whether all that a card holds is known to be one person's; a name alone may be several people's."""
    addresses = [key for key in keys if key[0] != "name"] or keys
    return bool(addresses) and bool(set.intersection(*(persons.get(key, set()) for key in addresses)))


def persons_of(book: IdentityBook, keys: set[Key]) -> dict[Key, set[int]]:
    """Return who has these addresses and numbers, or goes by these names."""
    found: dict[Key, set[int]] = defaultdict(set)
    for kind in sorted({kind for kind, _ in keys}):
        column, condition, values = (
            ("name_key", "", []) if kind == "name" else ("value", " AND kind = %s", [kind])
        )
        for chunk in in_chunks(sorted(value for each, value in keys if each == kind)):
            book.cursor.execute(
                f"SELECT {column}, person_id FROM identity WHERE owner_id = %s{condition}"
                f" AND person_id IS NOT NULL AND {column} IN ({places(chunk)})",
                [book.owner_id, *values, *chunk],
            )
            for value, person in book.cursor.fetchall():
                found[kind, value].add(person)
            if kind == "phone":  # which several people can have, each on a card of theirs
                book.cursor.execute(
                    HOLDERS.replace("{values}", places(chunk)), [book.owner_id, kind, *chunk, kind]
                )
                for value, person in book.cursor.fetchall():
                    found[kind, value].add(person)
    return found


def contact_digest(row: Contact) -> int:
    """Tell cards apart; two people under one UID are two cards."""
    return digest_of(row.uid, fold_name(row.name))


def merit_of(row: Contact) -> str:
    """Order the versions of a card: by the time of the change, then in any fixed way."""
    row = row.before or row
    changed = stamp(row.changed_at) if row.changed_at else ""
    said = digest_of(
        row.name, row.mails, row.phones, row.urls, row.company, row.title, row.place, row.note, row.categories
    )
    return f"{changed:19} {said:016x}"


def keys_of(row: Contact) -> tuple[Key, ...]:
    """Return the identities that a card holds: its addresses and numbers, else its name.

    A number alone may be that of several people: each is the one of a name at this number.
    """
    keys = (
        *(key for url in row.urls if (key := identity_key(Party("", url)))),
        *(("mail", mail) for mail in row.mails),
        *(("phone", phone) for phone in row.phones),
    )
    folded = fold_name(row.name)
    if row.urls or row.mails or not folded:
        return keys
    return (*keys, ("name", " ".join((folded, *row.phones[:1]))))


def columns_of(row: Contact) -> tuple[Any, ...]:
    changed: date | None = row.changed_at.date() if row.changed_at else None
    return (
        UNFINISHED, row.name, row.company, row.title, row.place, row.note, json.dumps(row.categories),
        changed.isoformat() if changed else None,
    )  # fmt: skip


def stored_merits(book: IdentityBook, digests: list[int]) -> dict[int, str]:
    """Return the merits of those cards that are stored."""
    found: dict[int, str] = {}
    for chunk in in_chunks(sorted(set(digests))):
        book.cursor.execute(
            f"SELECT digest, merit FROM contact WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update(book.cursor.fetchall())
    return found


def write_identities(book: IdentityBook, cards: dict[int, Contact]) -> None:
    """Put what the newest version of a card holds in the place of the older one."""
    ids = find_ids(book, "contact", "digest", list(cards))
    book.cursor.executemany(
        "DELETE FROM contact_identity WHERE contact_id = %s", [(row_id,) for row_id in ids.values()]
    )
    book.cursor.executemany(INSERT_IDENTITY, rows_of(book, cards, ids))


def rows_of(
    book: IdentityBook, cards: dict[int, Contact], ids: dict[int, int]
) -> Iterable[tuple[int, int, int | None]]:
    for digest, row in cards.items():
        for key in keys_of(row):
            yield (book.owner_id, ids[digest], book.id_of(key))
