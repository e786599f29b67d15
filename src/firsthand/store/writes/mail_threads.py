"""Conversations by mail: made for the mail they started with, and joined where they turn out to be one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from firsthand.core.disjoint_sets import DisjointSets
from firsthand.store.database import Row, in_chunks, places
from firsthand.store.writes.identities import IdentityBook

THREADS_REMEMBERED = 100_000
INSERT_THREAD = (
    "INSERT INTO thread (owner_id, key, title, people, only_refused, root) VALUES (%s, %s, '', 0, %s, %s)"
    " ON CONFLICT (owner_id, key) DO NOTHING"
)
Moves = list[tuple[int, int]]  # where to, and from where


class Copies(NamedTuple):
    """Several copies of one mail: the mails that began its conversation by each, and the one it is kept in, if any."""

    roots: set[int]
    threads: set[int]


def learn_threads(book: IdentityBook, known: dict[int, int], roots: set[int]) -> dict[int, int]:
    """Give every conversation of a batch an id: the one its mails moved to, where they did.

    `known` is what the run remembers of them.
    """
    if len(known) > THREADS_REMEMBERED:
        known.clear()
    missing = [root for root in roots if root not in known]
    stored = find_threads(book, missing)
    fresh = [root for root in missing if root not in stored]
    book.cursor.executemany(INSERT_THREAD, [(book.owner_id, thread_key(root), False, root) for root in fresh])
    known.update(stored)
    known.update(find_threads(book, fresh))
    return {root: known[root] for root in roots}


def thread_key(root: int) -> str:
    """Return the key of the conversation that a mail began."""
    return f"mail:{root:x}"


def find_threads(book: IdentityBook, roots: list[int]) -> dict[int, int]:
    """Return the ids of those conversations that are stored."""
    found: dict[int, int] = {}
    for chunk in in_chunks(roots):
        book.cursor.execute(
            "SELECT root, COALESCE(into_id, id) FROM thread"
            f" WHERE owner_id = %s AND key IN ({places(chunk)})",
            [book.owner_id, *map(thread_key, chunk)],
        )
        found.update(book.cursor.fetchall())
    return found


def join_copies(book: IdentityBook, known: dict[int, int], copies: Mapping[int, Copies]) -> dict[int, int]:
    """Make one conversation of all that the copies of a mail belong to.

    Returns the mails for which that was news, each with its conversation.
    """
    threads = learn_threads(book, known, {root for each in copies.values() for root in each.roots})
    groups = {
        digest: {threads[root] for root in each.roots} | each.threads for digest, each in copies.items()
    }
    apart = {digest: sorted(group) for digest, group in groups.items() if len(group) > 1}
    if not apart:
        return {}
    roots = roots_of(book, {thread for group in apart.values() for thread in group})
    pairs = [(roots[group[0]], roots[each], group[0], each) for group in apart.values() for each in group[1:]]
    moves = moves_for(pairs)
    move_threads(book.cursor.executemany, moves)
    moved = {old: new for new, old in moves}
    known.update({root: moved[thread] for root, thread in known.items() if thread in moved})
    return {digest: moved.get(group[0], group[0]) for digest, group in apart.items()}


def roots_of(book: IdentityBook, threads: Iterable[int]) -> dict[int, int]:
    """Return the mail that each of these conversations began with."""
    found: dict[int, int] = {}
    for chunk in in_chunks(sorted(threads)):
        book.cursor.execute(f"SELECT id, root FROM thread WHERE id IN ({places(chunk)})", chunk)
        found.update(book.cursor.fetchall())
    return found


def moves_for(pairs: Sequence[Row]) -> Moves:
    """Return how to join pairs of conversations, each two roots and two ids: all under the smallest root."""
    ids = {root: row_id for row in pairs for root, row_id in ((row[0], row[2]), (row[1], row[3]))}
    return [(ids[new], ids[old]) for old, new in leaders([row[:2] for row in pairs]).items() if old != new]


def move_threads(write_many: Callable[[str, Any], None], moves: Moves) -> None:
    """Move the mails of conversations; may be cut off anywhere and done again."""
    write_many("UPDATE mail SET thread_id = %s WHERE thread_id = %s", moves)
    write_many(
        "UPDATE thread SET into_id = %s WHERE id = %s OR into_id = %s", [(*move, move[1]) for move in moves]
    )
    write_many("DELETE FROM exchange WHERE thread_id = %s", [(old,) for _, old in moves])


def leaders(pairs: Sequence[Row]) -> dict[int, int]:
    """Return under which root each of these roots goes: of those that belong together, the smallest."""
    roots = {root for pair in pairs for root in pair}
    sets = DisjointSets(roots)
    for one, other in pairs:
        sets.join(one, other)
    return {root: sets.root(root) for root in roots}
