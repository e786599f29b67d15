"""What the owner did: marks, policies chosen, lines logged, people joined and parted, steps; each can be taken back."""

from collections.abc import Collection, Sequence
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
    WHERE d.owner_id = %s AND d.batch = ''
    UNION ALL
    SELECT 'cadences', d.batch, CAST(d.every_days AS TEXT), MIN(COALESCE(p.name, i.name)), COUNT(*), MIN(d.made_at),
        MAX(d.undone_at), MIN(d.id)
    FROM cadence d JOIN identity i ON i.id = d.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE d.owner_id = %s AND d.batch <> '' GROUP BY d.batch, d.every_days
    UNION ALL
    SELECT 'favour', CAST(f.id AS TEXT), CASE WHEN f.is_given THEN 'gave ' ELSE 'got ' END || f.kind,
        COALESCE(p.name, i.name), 1, f.made_at, f.undone_at, f.id
    FROM favour f JOIN identity i ON i.id = f.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE f.owner_id = %s
    UNION ALL
    SELECT 'saidtie', CAST(s.id AS TEXT), COALESCE(q.name, j.name), COALESCE(p.name, i.name), 1, s.made_at,
        s.undone_at, s.id
    FROM said_tie s JOIN identity i ON i.id = s.one_id LEFT JOIN person p ON p.id = i.person_id
    JOIN identity j ON j.id = s.other_id LEFT JOIN person q ON q.id = j.person_id WHERE s.owner_id = %s
    UNION ALL
    SELECT CASE WHEN s.asker_id IS NULL THEN 'introduction' ELSE 'request' END, CAST(s.id AS TEXT),
        s.stage || ' ' || COALESCE(q.name, j.name), COALESCE(p.name, i.name), 1, s.made_at, s.undone_at, s.id
    FROM introduction_step s JOIN identity i ON i.id = COALESCE(s.introducer_id, s.asker_id)
    LEFT JOIN person p ON p.id = i.person_id
    JOIN identity j ON j.id = s.target_id LEFT JOIN person q ON q.id = j.person_id WHERE s.owner_id = %s
    UNION ALL
    SELECT 'list', CAST(l.id AS TEXT), '', l.name, 1, l.removed_at, NULL, l.id FROM shared_list l
    WHERE l.owner_id = %s AND l.removed_at IS NOT NULL AND NOT l.is_forgotten
    UNION ALL
    SELECT 'correction', r.batch, MIN(r.field), MIN(COALESCE(p.name, i.name)), COUNT(*), MIN(r.made_at),
        MAX(r.undone_at), MIN(r.id)
    FROM correction r JOIN identity i ON i.id = r.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE r.owner_id = %s GROUP BY r.batch
    UNION ALL
    SELECT 'offer', CAST(o.id AS TEXT), o.kind, o.text, 1, o.made_at, o.undone_at, o.id
    FROM offer o WHERE o.owner_id = %s
    UNION ALL
    SELECT 'hours', CAST(t.id AS TEXT), t.days || ' ' || CAST(t.starts AS TEXT) || ' ' || CAST(t.ends AS TEXT) || ' '
        || CAST(t.minutes AS TEXT) || ' ' || t.zone, t.place, 1, t.made_at, t.undone_at, t.id
    FROM talk_hours t WHERE t.owner_id = %s
    UNION ALL
    SELECT 'handled', CAST(h.id AS TEXT), h.kind || ' ' || h.word || ' ' || COALESCE(CAST(h.until AS TEXT), ''),
        COALESCE(p.name, i.name), 1, h.made_at, h.undone_at, h.id
    FROM handled h JOIN identity i ON i.id = h.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE h.owner_id = %s
    UNION ALL
    SELECT 'promise', CAST(w.id AS TEXT), COALESCE(CAST(w.due_on AS TEXT), ''), COALESCE(p.name, i.name), 1, w.made_at,
        w.undone_at, w.id
    FROM promise w JOIN identity i ON i.id = w.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE w.owner_id = %s
    UNION ALL
    SELECT 'sent', CAST(n.id AS TEXT), '', COALESCE(p.name, i.name), 1, n.made_at, n.undone_at, n.id
    FROM sent_note n JOIN identity i ON i.id = n.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE n.owner_id = %s
    UNION ALL
    SELECT 'tag', g.batch, CASE WHEN g.is_given THEN 'given ' ELSE 'taken ' END || t.word,
        MIN(COALESCE(p.name, i.name)), COUNT(*), MIN(g.made_at), MAX(g.undone_at), MIN(g.id)
    FROM tagging g JOIN tag t ON t.id = g.tag_id JOIN identity i ON i.id = g.identity_id
    LEFT JOIN person p ON p.id = i.person_id WHERE g.owner_id = %s GROUP BY g.batch, g.is_given, t.word
    UNION ALL
    SELECT 'note', CAST(n.id AS TEXT),
        CASE WHEN n.first_id IS NULL THEN 'written' WHEN n.text = '' THEN 'removed' ELSE 'changed' END,
        COALESCE(p.name, i.name), 1, n.made_at, n.undone_at, n.id
    FROM own_note n JOIN identity i ON i.id = n.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE n.owner_id = %s
    UNION ALL
    SELECT 'view', CAST(v.id AS TEXT), CASE WHEN f.id IS NULL AND v.name = '' THEN 'columns'
        WHEN f.id IS NULL THEN 'saved' WHEN v.name = '' THEN 'removed' ELSE 'changed' END,
        COALESCE(NULLIF(v.name, ''), f.name, ''), 1, v.made_at, v.undone_at, v.id
    FROM saved_view v LEFT JOIN saved_view f ON f.id = v.first_id WHERE v.owner_id = %s
    UNION ALL
    SELECT 'goal', CAST(g.id AS TEXT), g.kind, g.text, 1, g.made_at, g.undone_at, g.id FROM goal g WHERE g.owner_id = %s
    UNION ALL
    SELECT 'policy', CAST(v.id AS TEXT),
        CASE WHEN v.text = '' THEN 'removed' WHEN v.first_id IS NULL THEN 'kept' ELSE 'changed' END, v.name, 1,
        v.made_at, v.undone_at, v.id
    FROM own_policy v WHERE v.owner_id = %s
    UNION ALL
    SELECT 'outgoing', CAST(o.id AS TEXT), o.said, COALESCE(p.name, o.recipient_name), 1, o.said_at, o.unsaid_at, o.id
    FROM outgoing_mail o JOIN identity i ON i.id = o.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE o.owner_id = %s AND o.said <> ''
    UNION ALL
    SELECT 'outcome', CAST(o.id AS TEXT), o.what, COALESCE((SELECT MIN(COALESCE(p.name, i.name)) FROM outcome_credit c
        JOIN identity i ON i.id = c.identity_id LEFT JOIN person p ON p.id = i.person_id
        WHERE c.outcome_id = o.id AND c.batch = ''), ''), 1, o.made_at, o.undone_at, o.id
    FROM outcome o WHERE o.owner_id = %s AND o.batch = ''
    UNION ALL
    SELECT 'outcomes', o.batch, '', '', COUNT(*), MIN(o.made_at), MAX(o.undone_at), MIN(o.id)
    FROM outcome o WHERE o.owner_id = %s AND o.batch <> '' GROUP BY o.batch
    UNION ALL
    SELECT 'credit', c.batch, MIN(o.what), MIN(COALESCE(p.name, i.name)), COUNT(*), MIN(c.made_at),
        COALESCE(MAX(c.undone_at), MAX(o.undone_at)), MIN(c.id)
    FROM outcome_credit c JOIN outcome o ON o.id = c.outcome_id JOIN identity i ON i.id = c.identity_id
    LEFT JOIN person p ON p.id = i.person_id WHERE c.owner_id = %s AND c.batch <> '' GROUP BY c.batch
    UNION ALL
    SELECT 'role', CAST(r.id AS TEXT), r.role, '', 1, r.made_at, r.undone_at, r.id FROM outcome_role r
    WHERE r.owner_id = %s
    UNION ALL
    SELECT 'refusal', CAST(f.id AS TEXT), '', e.title, 1, f.made_at, f.undone_at, f.id
    FROM outcome_refusal f JOIN event e ON e.id = f.event_id WHERE f.owner_id = %s
    UNION ALL
    SELECT 'prune', w.batch, w.word || ' ' || COALESCE(CAST(w.until AS TEXT), ''), MIN(COALESCE(p.name, i.name)),
        COUNT(*), MIN(w.made_at), MAX(w.undone_at), MIN(w.id)
    FROM prune_word w JOIN identity i ON i.id = w.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE w.owner_id = %s GROUP BY w.batch, w.word, w.until
    UNION ALL
    SELECT 'experiment', CAST(x.id AS TEXT), x.policy, CAST(x.review_on AS TEXT), 1, x.made_at, x.undone_at, x.id
    FROM experiment x WHERE x.owner_id = %s
    UNION ALL
    SELECT 'review', CAST(r.id AS TEXT), r.word, x.policy, 1, r.made_at, COALESCE(r.undone_at, x.undone_at), r.id
    FROM experiment_review r JOIN experiment x ON x.id = r.experiment_id WHERE r.owner_id = %s
"""
MOST_SHOWN = 200
OWNERS = ACTS.count("%s")


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `sort` names its table of words, `what` and `number` mean what the query of that sort says.

    Of a mark: its kind, whom it concerned and how many; of a choice: the stop, the one before, the asks. Of a line of
    the logbook: what it was and with whom; of a file of such lines its name and how many. Of who is who: one or two,
    and the names. Of hours: days, from, until, minutes and zone; and where. Of most others: what was said, of
    whom, and of how many at once.
    """

    sort: str
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


def newest_act_of(rows: Rows, owner_id: int, sorts: Sequence[str]) -> Act | None:
    """Return the newest act of these sorts that stands.

    Of one moment it is that whose sort, or sort and what, is named last.
    """
    asked = ", ".join(["%s"] * len(sorts))
    standing = f"SELECT * FROM ({ACTS}) AS acts WHERE undone_at IS NULL AND sort IN ({asked})"
    found = rows(
        f"{standing} ORDER BY made_at DESC, place DESC, name LIMIT %s",
        (*(owner_id,) * OWNERS, *sorts, MOST_SHOWN),
    )
    acts = [act(row) for row in found]
    places = {each: place for place, each in enumerate(sorts)}
    return max(
        acts,
        key=lambda each: (each.made_at, places.get(f"{each.sort} {each.what}", places[each.sort])),
        default=None,
    )


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
