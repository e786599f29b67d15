"""Experiments that stand, with what was decided."""

from firsthand.core.experiments import Experiment, Word
from firsthand.store.database import Rows, as_moment, known_day

EXPERIMENTS = """
    SELECT e.id, e.policy, e.starts_on, e.expects, e.review_on, r.result, r.word, r.made_at
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
            (at := as_moment(reviewed_at)) and at.date(),
        )
        for row_id, policy, starts_on, expects, review_on, result, word, reviewed_at in rows(
            EXPERIMENTS, (owner_id,)
        )
    ]
