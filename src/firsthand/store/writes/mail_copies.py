"""Which mails are copies of one: those of one Message-ID, one sender and one time.

The Message-ID alone does not tell: programs give one twice, and anybody may write one that they have seen.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.records import Mail, MailKind, Party
from firsthand.store.database import in_chunks, places
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.mail_threads import Copies
from firsthand.store.writes.tally import digest_of

MERIT_BITS = 45
MOST_PEOPLE = (1 << 15) - 1
UNSAID = 0  # the stamp of a mail stored before there were any

Key = tuple[int, int]  # the digest of the Message-ID, and the stamp
Wanted = Mapping[Key, tuple[int, Mail]]


class Stored(NamedTuple):
    """What is kept of a mail, as far as other copies are held against it."""

    stamp: int
    merit: int
    thread: int | None
    cast: int | None


def stamp_of(row: Mail) -> int:
    """Return what tells a mail from others of its Message-ID: who wrote it, and when; its arrival says nothing."""
    return digest_of(*(identity_key(row.sender) or ()), str(row.at)[:19] if row.is_dated else "")


def best_copies(rows: Iterable[Mail]) -> dict[Key, tuple[int, Mail]]:
    """Return each mail of a batch once, under its key and with its merit."""
    found: dict[Key, tuple[int, Mail]] = {}
    for row in rows:
        key, merit = (digest_of(row.key), stamp_of(row)), merit_of(row)
        if key not in found or merit > found[key][0]:
            found[key] = (merit, row)
    return found


def merit_of(row: Mail) -> int:
    """Rank the copies of a mail: a personal one, who names most people, a signed one, then any fixed one."""
    row = row.before or row
    work = (*row.signature[:2], *filter(None, row.signature[4:])) if row.signature else ()
    said = digest_of(
        said_of(row.sender), listed(row.others), row.at, row.subject, row.kind, row.is_introduction, row.is_refusal,
        *work, *row.introduced,
    )  # fmt: skip
    people, is_signed = min(row.people, MOST_PEOPLE), bool(row.signature and row.signature.company)
    rank = ((row.kind is MailKind.PERSONAL) << 15 | people) << 1 | is_signed
    return rank << MERIT_BITS | said >> (63 - MERIT_BITS)


@lru_cache(maxsize=20_000)
def said_of(party: Party) -> str:
    """Return a person as a digest knows them; the same few stand on most mails."""
    return str(party)


def listed(parties: tuple[Party, ...]) -> str:
    """Return people as a digest knows them, which is how Python writes a tuple."""
    return f"({', '.join(map(said_of, parties))}{',' * (len(parties) == 1)})"


def root_of(row: Mail) -> int:
    """Return the digest of the mail a conversation started with, as far as this mail tells."""
    return digest_of(row.references[0] if row.references else row.key)


def find_stored(book: IdentityBook, digests: Iterable[int]) -> dict[int, list[Stored]]:
    """Return those mails that are stored, by the digest of their Message-ID."""
    found: dict[int, list[Stored]] = defaultdict(list)
    for chunk in in_chunks(sorted(set(digests))):
        book.cursor.execute(
            "SELECT digest, stamp, merit, thread_id, cast_id FROM mail"
            f" WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        for digest, *values in book.cursor.fetchall():
            found[digest].append(Stored(*values))
    return dict(found)


def stored_copies(
    book: IdentityBook, wanted: Wanted, found: Mapping[int, Sequence[Stored]]
) -> dict[Key, Stored]:
    """Return, of each mail of a batch that is stored, what is kept of it."""
    same: dict[Key, Stored] = {}
    unsaid: dict[int, Stored] = {}
    for key in wanted:
        for each in found.get(key[0], ()):
            if each.stamp == key[1]:
                same[key] = each
            elif each.stamp == UNSAID:
                unsaid[key[0]] = each
    if unsaid:
        said = said_by(book, unsaid)
        for key, (_, row) in sorted(wanted.items(), key=lambda item: item[1][0], reverse=True):
            if key not in same and key[0] in unsaid and is_copy(row, *said[key[0]]):
                same[key] = unsaid.pop(key[0])
    return same


def said_by(book: IdentityBook, digests: Iterable[int]) -> dict[int, tuple[tuple[str, str], str]]:
    """Return who wrote those mails that were stored without a stamp, and when; nobody for one that is not personal."""
    found: dict[int, tuple[tuple[str, str], str]] = {}
    for chunk in in_chunks(sorted(digests)):
        book.cursor.execute(
            "SELECT m.digest, COALESCE(i.kind, ''), COALESCE(i.value, ''), m.at FROM mail m"
            " LEFT JOIN cast_member s ON s.cast_id = m.cast_id AND s.is_sender"
            " LEFT JOIN identity i ON i.id = s.identity_id"
            f" WHERE m.owner_id = %s AND m.stamp = {UNSAID} AND m.digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update(
            (digest, ((kind, value), str(at)[:19])) for digest, kind, value, at in book.cursor.fetchall()
        )
    return found


def is_copy(row: Mail, sender: tuple[str, str], at: str) -> bool:
    """Tell whether a mail may be a copy of one stored without a stamp."""
    is_sender = not sender[1] or identity_key(row.sender) == sender
    return is_sender and (not row.is_dated or str(row.at)[:19] == at)


def answered_by(
    rows: Sequence[Mail], wanted: Collection[Key], found: Mapping[int, Sequence[Stored]]
) -> dict[int, Copies]:
    """Return, of each Message-ID under which there are several mails, what they say that they answer.

    Which of them is kept must not decide that: a poor copy may be the only one that knows. An answer names its
    mail by that id alone; so all under one id belong to one conversation.
    """
    if not found and len({digest for digest, _ in wanted}) == len(rows):
        return {}
    copies: dict[int, Copies] = defaultdict(lambda: Copies(set(), set()))
    for row in rows:
        if row.kind is MailKind.PERSONAL:
            copies[digest_of(row.key)].roots.add(root_of(row))
    for digest in found.keys() & copies.keys():
        copies[digest].threads.update(each.thread for each in found[digest] if each.thread is not None)
    return {digest: each for digest, each in copies.items() if each.threads or len(each.roots) > 1}
