"""By what somebody is known again once they are erased, and which words of theirs others may have written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from firsthand.core.erasing import place_of, plain_name
from firsthand.core.names import fold_name
from firsthand.store.database import Row, Rows, in_chunks, known_day, places
from firsthand.store.queries.traces import Traces

Thing = tuple[str, str]  # a kind of mark and what is marked
IDENTITIES = "SELECT id, kind, value, name FROM identity WHERE id IN ({ids})"
# Every name that anything of theirs has.
NAMED = (
    "SELECT name FROM card WHERE identity_id IN ({ids})",
    "SELECT name FROM invitation WHERE identity_id IN ({ids})",
    "SELECT name FROM notification WHERE identity_id IN ({ids})",
    "SELECT name FROM recommendation WHERE identity_id IN ({ids})",
    "SELECT name FROM endorsement WHERE identity_id IN ({ids})",
    "SELECT value FROM correction WHERE field = 'name' AND identity_id IN ({ids})",
)
CONNECTED = "SELECT DISTINCT connected_on FROM connection WHERE identity_id IN ({ids})"
RECORDS = ("invitation", "notification", "recommendation", "endorsement")
WRITTEN = """
    SELECT t.key, m.digest FROM message m JOIN thread t ON t.id = m.thread_id
    WHERE m.thread_id IN ({ids}) AND m.identity_id IN ({more})
"""
TAKING_PART = """
    SELECT t.key, i.value FROM participant p JOIN thread t ON t.id = p.thread_id JOIN identity i ON i.id = p.identity_id
    WHERE i.kind = 'name' AND i.id IN ({ids})
"""
ATTENDING = """
    SELECT e.digest, i.value FROM attendee a JOIN event e ON e.id = a.event_id JOIN identity i ON i.id = a.identity_id
    WHERE i.kind = 'name' AND i.id IN ({ids})
"""
NAMESAKES = (
    "SELECT id, name_key FROM identity WHERE owner_id = %s AND kind <> 'erased' AND name_key IN ({ids})"
)
BY_NAME = (
    "SELECT id, digest FROM notification WHERE owner_id = %s AND identity_id IS NULL AND name_key IN ({ids})"
)
KINDS = {"url": "url", "member": "url", "mail": "mail", "phone": "phone", "dated": "dated"}


@dataclass(frozen=True, slots=True)
class Known:
    """What is to be marked, and the names and addresses to be blanked out of texts.

    `told` are mails of LinkedIn that tell of somebody of their name alone, where nobody else is called so.
    """

    things: frozenset[Thing]
    words: frozenset[str]
    told: frozenset[int]


def known_by(rows: Rows, owner_id: int, traces: Traces) -> Known:
    """Return by what somebody is known: addresses, and each of their records; never a name alone."""
    identities = list(asked(rows, IDENTITIES, traces.ids))
    names = {row[3] for row in identities} | {row[0] for sql in NAMED for row in asked(rows, sql, traces.ids)}
    names |= {row[0] for row in asked(rows, "SELECT name FROM person WHERE id IN ({ids})", traces.persons)}
    names |= {
        row[0] for row in asked(rows, "SELECT name FROM contact WHERE id IN ({ids})", traces.cards_alone)
    }
    keys = {key for name in names if (key := fold_name(name))}
    shared = {
        row[1] for row in asked(rows, NAMESAKES, sorted(keys), owner_id) if row[0] not in set(traces.ids)
    }
    telling = {name for name in names if is_telling(name) and fold_name(name) not in shared}
    addresses = {(KINDS[kind], value) for _, kind, value, _ in identities if kind in KINDS}
    days = [known_day(row[0]) for row in asked(rows, CONNECTED, traces.ids)]
    things = {
        *addresses,
        *(("dated", f"{key}|{day.isoformat()}") for key in keys for day in days),
        *(("called", plain_name(name)) for name in telling),
        *(("in", f"{place}\x1f{name}") for place, name in places_of_names(rows, traces)),
        *(("row", place) for place in records_of(rows, traces)),
    }
    words = telling | {value for kind, value in addresses if kind != "dated"}
    told: dict[int, int] = dict(asked(rows, BY_NAME, {fold_name(name) for name in telling}, owner_id))
    things |= {("row", place_of("notification", digest)) for digest in told.values()}
    return Known(frozenset(things), frozenset(words), frozenset(told))


def is_telling(name: str) -> bool:
    """Tell whether a name is long enough to be looked for in texts: one word may mean anything."""
    return "@" not in name and len(plain_name(name).split()) > 1


def records_of(rows: Rows, traces: Traces) -> Iterator[str]:
    """Name every record that goes, and what they wrote where others take part."""
    tables = {"contact": traces.cards_alone, "event": traces.events_alone}
    for table, ids in tables.items():
        for (digest,) in asked(rows, f"SELECT digest FROM {table} WHERE id IN ({{ids}})", ids):
            yield place_of(table, digest)
    for table in RECORDS:
        for (digest,) in asked(
            rows, f"SELECT digest FROM {table} WHERE identity_id IN ({{ids}})", traces.ids
        ):
            yield place_of(table, digest)
    for (key,) in asked(rows, "SELECT key FROM thread WHERE id IN ({ids})", traces.threads_alone):
        yield place_of("thread", key)
    written = WRITTEN.replace("{more}", places(traces.ids))
    for chunk in in_chunks(sorted(traces.threads_shared)):
        for key, digest in rows(written.replace("{ids}", places(chunk)), [*chunk, *traces.ids]):
            yield place_of("message", f"{key}:{digest}")


def places_of_names(rows: Rows, traces: Traces) -> Iterator[Thing]:
    """Yield conversations and meetings with others in which they go by a name alone, with the name."""
    for table, sql in (("thread", TAKING_PART), ("event", ATTENDING)):
        for row, name in asked(rows, sql, traces.ids):
            yield place_of(table, row), name


def asked(rows: Rows, sql: str, values: Iterable[int] | Iterable[str], *before: int) -> Iterator[Row]:
    """Yield the rows of a query about ids or names; other values come before them."""
    for chunk in in_chunks(sorted(values)):
        yield from rows(sql.replace("{ids}", places(chunk)), [*before, *chunk])
