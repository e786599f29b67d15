"""Experiments that stand, with what was decided."""

from datetime import date

from firsthand.core.experiments import Experiment, Word
from firsthand.store.database import Rows, as_moment, known_day

# It ends with the first choice of another policy after it began, or where the choice it began with was taken back.
EXPERIMENTS = """
    SELECT e.id, e.policy, e.starts_on, e.expects, e.review_on, r.result, r.word, r.made_at,
        (SELECT MIN(c.made_at) FROM choice c WHERE c.owner_id = e.owner_id AND c.undone_at IS NULL
            AND c.policy <> e.policy AND c.made_at >= e.made_at AND c.id > COALESCE((SELECT MAX(o.id) FROM choice o
                WHERE o.owner_id = e.owner_id AND o.policy = e.policy AND o.made_at <= e.made_at), 0)),
        (SELECT MIN(b.undone_at) FROM choice b WHERE b.owner_id = e.owner_id AND b.made_at = e.made_at
            AND b.policy = e.policy AND b.undone_at IS NOT NULL)
    FROM experiment e LEFT JOIN experiment_review r ON r.id = (
        SELECT x.id FROM experiment_review x WHERE x.experiment_id = e.id AND x.undone_at IS NULL
        ORDER BY x.made_at DESC, x.id DESC LIMIT 1
    )
    WHERE e.owner_id = %s AND e.undone_at IS NULL ORDER BY e.starts_on DESC, e.id DESC
"""


def experiments_of(rows: Rows, owner_id: int) -> list[Experiment]:
    """Return all experiments, the newest first."""
    return [
        Experiment(
            row_id,
            policy,
            known_day(starts_on),
            expects,
            known_day(review_on),
            result or "",
            Word(word) if word else None,
            day_of(reviewed_at),
            min(filter(None, (day_of(replaced_at), day_of(dropped_at))), default=None),
        )
        for row_id, policy, starts_on, expects, review_on, result, word, reviewed_at, replaced_at, dropped_at in rows(
            EXPERIMENTS, (owner_id,)
        )
    ]


def day_of(at: object) -> date | None:
    moment = as_moment(at)
    return moment.date() if moment else None
