"""What is known of who knows whom: what it is made of, what the owner says, and what was made of it last."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

from firsthand.core.contact_days import day_number
from firsthand.core.organisations import fold_organisation
from firsthand.core.packed_web import PackedWeb
from firsthand.core.tie_web import SAID, Job, MadeKnown, OthersTie, Proof
from firsthand.store.database import Rows, known_day, known_moment
from firsthand.store.queries.introducing import introductions_since

EDITION = 1  # grows when ties are worked out otherwise
TABLE = "tie_web"
MANY = 3_000  # people
EVER = date(1970, 1, 1)
KNOWN = "SELECT id, strength FROM person WHERE owner_id = %s AND NOT is_owner AND knowledge_rank <= 2"
CARDS = """
    SELECT i.person_id, c.company, c.id, c.first_seen_on, c.last_seen_on FROM card c
    JOIN identity i ON i.id = c.identity_id JOIN person p ON p.id = i.person_id
    WHERE c.owner_id = %s AND c.company <> '' AND NOT p.is_owner
"""
SAID_TIES = """
    SELECT s.id, a.person_id, b.person_id, s.made_at, s.how FROM said_tie s
    JOIN identity a ON a.id = s.one_id JOIN identity b ON b.id = s.other_id
    WHERE s.owner_id = %s AND s.undone_at IS NULL AND a.person_id IS NOT NULL AND b.person_id IS NOT NULL
        AND a.person_id <> b.person_id
    ORDER BY s.made_at, s.id
"""


def known_strengths(rows: Rows, owner_id: int) -> dict[int, int | None]:
    """Return whom the owner knows (worked, met, spoken) with the strength of the tie, None for too little to say."""
    return dict(rows(KNOWN, (owner_id,)))


def jobs_of(rows: Rows, owner_id: int) -> Iterable[Job]:
    """Yield where people were seen to work, between the first and the last export that says so."""
    fold = cache(fold_organisation)
    for person, company, card, first, last in rows(CARDS, (owner_id,)):
        if firm := fold(company):
            days = day_number(known_day(first)), day_number(known_day(last))
            yield Job(person, firm, f"card:{card}", *days)


def made_known(rows: Rows, owner_id: int) -> Iterable[MadeKnown]:
    """Yield who put the owner together with whom."""
    for each in introductions_since(rows, owner_id, EVER):
        for whom in each.people:
            yield MadeKnown(each.by, whom, each.record, day_number(each.at.date()))


def said_ties(rows: Rows, owner_id: int) -> list[OthersTie]:
    """Return who knows whom by the owner's word; of several words on a pair the newest."""
    found = {}
    for row_id, one, other, made_at, _ in rows(SAID_TIES, (owner_id,)):
        pair = (min(one, other), max(one, other))
        proof = Proof("said", f"saidtie:{row_id}", 0, day_number(known_moment(made_at).date()))
        found[pair] = OthersTie(*pair, SAID, is_inferred=False, proofs=(proof,))
    return list(found.values())


def pack(web: PackedWeb) -> bytes:
    """Return the arrays as they are kept."""
    import numpy as np

    file = BytesIO()
    np.savez(file, allow_pickle=False, **web.arrays())
    return file.getvalue()


def has_many(rows: Rows, owner_id: int) -> bool:
    """Tell whether working it out takes longer than a page may."""
    sql = "SELECT COUNT(*) FROM (SELECT 1 FROM person WHERE owner_id = %s LIMIT %s) n"
    return int(rows(sql, (owner_id, MANY))[0][0]) == MANY


def is_kept(rows: Rows, owner_id: int) -> bool:
    """Tell whether ties are kept that this program can read, be they old."""
    return bool(rows(f"SELECT 1 FROM {TABLE} WHERE owner_id = %s AND edition = %s", (owner_id, EDITION)))


def kept_web(rows: Rows, owner_id: int) -> PackedWeb:
    """Return the ties that are kept."""
    import numpy as np

    packed: Any = rows(f"SELECT packed FROM {TABLE} WHERE owner_id = %s", (owner_id,))[0][0]
    with np.load(BytesIO(bytes(packed)), allow_pickle=False) as arrays:
        return PackedWeb(**arrays)
