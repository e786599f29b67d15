"""What the owner did: marks, policies chosen, lines logged, people joined and parted, steps; each can be taken back."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from firsthand.store.database import Row, Rows, as_moment, known_moment

ACTS = """
    SELECT 'mark' AS sort, k.batch AS name, k.kind AS what, MIN(v.name) AS whom, COUNT(*) AS number,
        MIN(k.made_at) AS made_at, MAX(k.undone_at) AS undone_at, MIN(k.id) AS place
    FROM mark k JOIN invitation v ON v.id = k.invitation_id WHERE k.owner_id = %s GROUP BY k.batch, k.kind
    UNION ALL
    SELECT 'choice', CAST(c.id AS TEXT), c.policy, c.before_policy, c.asks_per_week, c.made_at, c.undone_at, c.id
    FROM choice c WHERE c.owner_id = %s
    UNION ALL
    SELECT 'logged', CAST(l.id AS TEXT), l.kind, COALESCE(p.name, i.name), 1, l.made_at, l.undone_at, l.id
    FROM logged l JOIN identity i ON i.id = l.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE l.owner_id = %s AND l.run_id IS NULL
    UNION ALL
    SELECT 'file', CAST(r.id AS TEXT), r.name, '', COUNT(*), MIN(l.made_at),
        CASE WHEN COUNT(l.undone_at) = COUNT(*) THEN MAX(l.undone_at) END, MIN(l.id)
    FROM logged l JOIN run r ON r.id = l.run_id WHERE l.owner_id = %s GROUP BY r.id, r.name
    UNION ALL
    SELECT 'ruling', u.batch, CASE WHEN u.is_one THEN 'one' ELSE 'two' END, u.names, 1, MIN(u.made_at),
        MAX(u.undone_at), MIN(u.id)
    FROM ruling u WHERE u.owner_id = %s GROUP BY u.batch, u.is_one, u.names
    UNION ALL
    SELECT 'rating', CAST(r.id AS TEXT), CAST(r.value AS TEXT), COALESCE(p.name, i.name), 1, r.made_at, r.undone_at,
        r.id
    FROM rating r JOIN identity i ON i.id = r.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE r.owner_id = %s
    UNION ALL
    SELECT 'cadence', CAST(d.id AS TEXT), CAST(d.every_days AS TEXT), COALESCE(p.name, i.name), 1, d.made_at,
        d.undone_at, d.id
    FROM cadence d JOIN identity i ON i.id = d.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE d.owner_id = %s
    UNION ALL
    SELECT 'favour', CAST(f.id AS TEXT), CASE WHEN f.is_given THEN 'gave ' ELSE 'got ' END || f.kind,
        COALESCE(p.name, i.name), 1, f.made_at, f.undone_at, f.id
    FROM favour f JOIN identity i ON i.id = f.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE f.owner_id = %s
    UNION ALL
    SELECT 'correction', r.batch, MIN(r.field), MIN(COALESCE(p.name, i.name)), COUNT(*), MIN(r.made_at),
        MAX(r.undone_at), MIN(r.id)
    FROM correction r JOIN identity i ON i.id = r.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE r.owner_id = %s GROUP BY r.batch
    UNION ALL
    SELECT 'offer', CAST(o.id AS TEXT), o.kind, o.text, 1, o.made_at, o.undone_at, o.id
    FROM offer o WHERE o.owner_id = %s
    UNION ALL
    SELECT 'handled', CAST(h.id AS TEXT), h.kind || ' ' || h.word || ' ' || COALESCE(CAST(h.until AS TEXT), ''),
        COALESCE(p.name, i.name), 1, h.made_at, h.undone_at, h.id
    FROM handled h JOIN identity i ON i.id = h.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE h.owner_id = %s
"""
MOST_SHOWN = 200
OWNERS = ACTS.count("%s")


@dataclass(frozen=True, slots=True)
class Act:
    """One act. Of a mark: its kind, whom it concerned and how many; of a choice: the stop, the one before, the asks.

    Of a line of the logbook: what it was and with whom. Of a file of such lines: its name and how many.
    Of a word on who is who: one or two, and the names. Of a rating or a cadence: its number, and whom it is about.
    Of a favour: gave or got with its kind, and whom. Of a correction: a field, whom, and how many.
    Of a word on a step: its kind, the word, and until when. Of an entry of the owner's lists: its kind and its text.
    """

    sort: str  # mark, choice, logged, file, ruling, rating, cadence, favour, correction, offer, handled
    name: str
    what: str
    whom: str
    number: int
    made_at: datetime
    undone_at: datetime | None

    @property
    def key(self) -> str:
        """Name the act among all."""
        return f"{self.sort}:{self.name}"


def newest_acts(rows: Rows, owner_id: int, *, limit: int, offset: int = 0) -> list[Act]:
    """Return acts, newest first, those that were taken back among them."""
    found = rows(
        f"{ACTS} ORDER BY made_at DESC, place DESC, name LIMIT %s OFFSET %s",
        (*(owner_id,) * OWNERS, limit, offset),
    )
    return [act(row) for row in found]


def acts_since(rows: Rows, owner_id: int, since: datetime, sorts: Collection[str]) -> list[Act]:
    """Return acts of these sorts since a moment that stand, newest first."""
    acts = newest_acts(rows, owner_id, limit=MOST_SHOWN)
    return [each for each in acts if each.made_at >= since and not each.undone_at and each.sort in sorts]


def count_acts(rows: Rows, owner_id: int) -> int:
    """Count them."""
    return int(rows(f"SELECT COUNT(*) FROM ({ACTS}) AS acts", (owner_id,) * OWNERS)[0][0])


def standing_choice(rows: Rows, owner_id: int) -> str:
    """Return the key of the newest choice that was not taken back; "" when there is none."""
    found = rows(
        "SELECT id FROM choice WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at DESC, id DESC LIMIT 1",
        (owner_id,),
    )
    return f"choice:{found[0][0]}" if found else ""


def lines_standing(rows: Rows, owner_id: int, run_id: int) -> int:
    """Count the lines of the logbook that came from a file and were not taken back."""
    found = rows(
        "SELECT COUNT(*) FROM logged WHERE owner_id = %s AND run_id = %s AND undone_at IS NULL",
        (owner_id, run_id),
    )
    return int(found[0][0])


def act(row: Row) -> Act:
    sort, name, what, whom, number, made_at, undone_at, _ = row
    return Act(sort, name, what, whom, number, known_moment(made_at), as_moment(undone_at))


def marked_by(rows: Rows, owner_id: int, batch: str) -> tuple[int, ...]:
    """Return the invitations that one act marked."""
    found = rows(
        "SELECT invitation_id FROM mark WHERE owner_id = %s AND batch = %s ORDER BY id", (owner_id, batch)
    )
    return tuple(row[0] for row in found)
