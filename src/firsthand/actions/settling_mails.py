"""Mail: which mails are one conversation, and what each person and the owner wrote to each other in it."""

from collections.abc import Collection, Iterator

from django.db import connection, transaction

from firsthand.actions.batches import write_many
from firsthand.actions.settling_subjects import join_by_subject
from firsthand.store.database import Row, django_rows, in_chunks, places
from firsthand.store.models import Owner
from firsthand.store.writes.mail_threads import move_threads, moves_for, thread_key

FEW = 5  # a conversation has at most so many people
BATCH = 400
# A conversation whose first mail is itself an answer within another one.
ANSWERS = """
    SELECT l.root, r.root, l.id, r.id FROM thread t JOIN thread l ON l.id = COALESCE(t.into_id, t.id)
    JOIN mail m ON m.owner_id = t.owner_id AND m.digest = t.root JOIN thread r ON r.id = m.thread_id
    WHERE t.owner_id = %s AND r.id <> l.id{only}
"""
OWN = "SELECT i.id FROM person p JOIN identity i ON i.person_id = p.id WHERE p.owner_id = %s AND p.is_owner"
EXCHANGES = f"""
    SELECT m.thread_id, x.identity_id, (c.people > {FEW} OR c.side = 'none') AS is_crowd, MAX(c.people),
        SUM(CASE WHEN x.is_sender THEN 1 ELSE 0 END), SUM(CASE WHEN x.is_sender THEN 0 ELSE 1 END),
        MIN(CASE WHEN x.is_sender OR m.is_refusal THEN 1 ELSE 0 END), MIN(m.at), MAX(m.at)
    FROM mail m JOIN cast_list c ON c.id = m.cast_id JOIN cast_member x ON x.cast_id = c.id
    WHERE m.thread_id IN ({{ids}}) AND m.kind = 'personal' AND x.is_sender = (c.side <> 'out')
        AND x.identity_id NOT IN ({{own}})
    GROUP BY m.thread_id, x.identity_id, is_crowd
"""
INSERT = """
    INSERT INTO exchange (owner_id, thread_id, identity_id, is_crowd, people, received, sent, only_refused, first_at,
        last_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
"""


def settle_mails(owner: Owner, touched: Collection[int] | None = None) -> None:
    """Bring conversations and exchanges up to date: those `touched`, where the owner is who they were, else all."""
    own = [row[0] for row in django_rows(OWN, (owner.pk,))]
    settle_sides(owner, own, only_new=touched is not None)
    moved = join_threads(owner, touched)
    threads = None if touched is None else {*touched, *moved}
    settle_exchanges(owner, own, threads)
    settle_exchanges(owner, own, join_by_subject(owner, threads))


def settle_sides(owner: Owner, own: list[int], *, only_new: bool) -> None:
    """Say of every cast, or of new ones, where the owner stands; conversations of new ones were touched themselves."""
    new = " AND side = ''" if only_new else ""
    for casts in ids_in_order(f"SELECT id, side FROM cast_list WHERE +owner_id = %s{new}", owner):
        sides = sides_of(own, casts[0][0], casts[-1][0])
        write_many(
            "UPDATE cast_list SET side = %s WHERE id = %s",
            [(wanted, cast) for cast, side in casts if (wanted := sides.get(cast, "none")) != side],
        )


def sides_of(own: list[int], first: int, last: int) -> dict[int, str]:
    """Return where the owner stands in those casts from the first to the last that they are on."""
    sides: dict[int, str] = {}
    for chunk in in_chunks(own):
        # The plus keeps SQLite from going through all casts that the owner is on.
        for cast, is_sender in django_rows(
            "SELECT cast_id, is_sender FROM cast_member"
            f" WHERE cast_id BETWEEN %s AND %s AND +identity_id IN ({places(chunk)})",
            [first, last, *chunk],
        ):
            sides[cast] = "out" if is_sender or sides.get(cast) == "out" else "in"
    return sides


def ids_in_order(sql: str, owner: Owner) -> Iterator[list[Row]]:
    """Yield the rows of a query about an owner's rows, a few hundred at a time by their id, its first column.

    What they are read for may change them meanwhile; all ids at once are too many to hold. A plus before the owner
    keeps SQLite from sorting all that an owner has for each of them.
    """
    last = 0
    while rows := django_rows(f"{sql} AND id > %s ORDER BY id LIMIT {BATCH}", (owner.pk, last)):
        yield rows
        last = rows[-1][0]


def join_threads(owner: Owner, among: Collection[int] | None = None) -> set[int]:
    """Move the mails of conversations that turned out to be one under one of them; return those touched.

    Only those of which one is `among` these can have turned out to be one since the last time.
    """
    touched: set[int] = set()
    looked_at = None if among is None else set(among)
    while pairs := answering_pairs(owner, looked_at):
        moves = moves_for(pairs)
        move_threads(write_many, moves)
        touched |= {new for new, _ in moves}
        if looked_at is not None:
            looked_at |= touched
    return touched


def answering_pairs(owner: Owner, among: set[int] | None) -> list[Row]:
    """Return the pairs of conversations of which one begins with an answer within the other."""
    if among is None:
        return django_rows(ANSWERS.replace("{only}", ""), (owner.pk,))
    pairs: list[Row] = []
    for chunk in in_chunks(sorted(among)):
        these = f" AND t.id IN ({places(chunk)})"
        pairs += django_rows(ANSWERS.replace("{only}", these), [owner.pk, *chunk])
        digests = [
            row[0]
            for row in django_rows(f"SELECT digest FROM mail WHERE thread_id IN ({places(chunk)})", chunk)
        ]
        for part in in_chunks(digests):
            these = f" AND t.key IN ({places(part)})"
            keys = [thread_key(digest) for digest in part]
            pairs += django_rows(ANSWERS.replace("{only}", these), [owner.pk, *keys])
    return pairs


def chunks_of(owner: Owner, threads: set[int] | None) -> Iterator[list[int]]:
    """Yield these conversations, or all by mail that hold their mails themselves, a few hundred at a time."""
    if threads is not None:
        yield from in_chunks(sorted(threads), BATCH)
        return
    every = "SELECT id FROM thread WHERE +owner_id = %s AND root IS NOT NULL AND into_id IS NULL"
    for rows in ids_in_order(every, owner):
        yield [row[0] for row in rows]


def settle_exchanges(owner: Owner, own: list[int], threads: set[int] | None) -> None:
    """Work out the exchanges of these conversations anew, or of all."""
    nobody = own or [0]
    sql = EXCHANGES.replace("{own}", places(nobody))
    for chunk in chunks_of(owner, threads):
        wanted = {
            row[:3]: row
            for row in map(exchange, django_rows(sql.replace("{ids}", places(chunk)), [*chunk, *nobody]))
        }
        stored = stored_exchanges(chunk)
        gone = [key for key, row in stored.items() if wanted.get(key) != row]
        fresh = [(owner.pk, *row) for key, row in wanted.items() if stored.get(key) != row]
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM exchange WHERE thread_id = %s AND identity_id = %s AND is_crowd = %s", gone
            )
            cursor.executemany(INSERT, fresh)


def stored_exchanges(threads: list[int]) -> dict[Row, Row]:
    """Return the exchanges of these conversations as they are kept."""
    found = django_rows(
        "SELECT thread_id, identity_id, is_crowd, people, received, sent, only_refused, first_at, last_at"
        f" FROM exchange WHERE thread_id IN ({places(threads)})",
        threads,
    )
    return {row[:3]: row for row in map(plain, found)}


def exchange(row: Row) -> Row:
    """Return an exchange as it is kept: the owner only refused where every mail of theirs did."""
    thread, identity, is_crowd, people, received, sent, refused, first, last = row
    return plain((thread, identity, is_crowd, people, received, sent, bool(refused and sent), first, last))


def plain(row: Row) -> Row:
    """Return a row with the same types whichever database gave it."""
    thread, identity, is_crowd, people, received, sent, refused, first, last = row
    return (
        thread, identity, bool(is_crowd), people, int(received), int(sent), bool(refused),
        str(first)[:19], str(last)[:19],
    )  # fmt: skip
