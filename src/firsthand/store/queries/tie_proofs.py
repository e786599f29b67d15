"""What the records are called that prove who knows whom: when a mail was, what a meeting was about, which firm."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from firsthand.core.tie_web import Proof
from firsthand.store.database import Rows, as_day, in_chunks, places

# Of each: a title that may be told, and the day.
TITLES = {
    "mail": "SELECT id, '', at FROM mail WHERE owner_id = %s AND id IN ({ids})",
    "message": "SELECT id, '', at FROM message WHERE owner_id = %s AND id IN ({ids})",
    "meeting": "SELECT id, title, starts_at FROM event WHERE owner_id = %s AND id IN ({ids})",
    "card": "SELECT id, company, last_seen_on FROM card WHERE owner_id = %s AND id IN ({ids})",
    "sharedtie": """
        SELECT t.id, l.name, l.made_at FROM shared_tie t JOIN shared_list l ON l.id = t.shared_list_id
        WHERE t.owner_id = %s AND t.id IN ({ids})
    """,
    "saidtie": "SELECT id, how, made_at FROM said_tie WHERE owner_id = %s AND id IN ({ids})",
}


def titles_of(rows: Rows, owner_id: int, proofs: Iterable[Proof]) -> dict[str, tuple[str, date | None]]:
    """Return title and day by record, of those that have any."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for proof in proofs:
        table, _, number = proof.record.partition(":")
        wanted[table].add(int(number))
    found: dict[str, tuple[str, date | None]] = {}
    for table, ids in wanted.items():
        for chunk in in_chunks(sorted(ids)) if table in TITLES else ():
            sql = TITLES[table].replace("{ids}", places(chunk))
            for row_id, title, at in rows(sql, [owner_id, *chunk]):
                found[f"{table}:{row_id}"] = title.strip(), day_of(at)
    return found


def day_of(value: object) -> date | None:
    """Read the day of a day or time column."""
    found = as_day(value)
    return date(found.year, found.month, found.day) if found else None
