"""How many strangers the owner asks "have we met?" in a week, and whom first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Knowledge
from firsthand.core.stops import Policy

WEEK = timedelta(days=7)
_FIRST = (Knowledge.INTRODUCED, Knowledge.SHARED, Knowledge.WROTE)


def room_for_asks(
    policy: Policy, today: date, *, asks_made_on: Iterable[date], asked_on: Iterable[date]
) -> int:
    """Return how many more asks the week allows.

    The days asks were sent on come from two sides, the log of asks and the invitations still
    waiting for an answer; an ask told by both counts once.
    """
    sent = Counter(asks_made_on) | Counter(asked_on)
    within = sum(count for day, count in sent.items() if today - WEEK < day <= today)
    return max(policy.asks_per_week - within, 0)


def order_asks(cases: Sequence[Case]) -> list[Case]:
    """Order invitations by whom to ask first: best evidence, then newest; uncertain ones last."""
    by_id = sorted(cases, key=lambda case: case.invitation_id)
    newest_first = sorted(by_id, key=lambda case: case.sent_at, reverse=True)
    return sorted(newest_first, key=lambda case: (case.is_uncertain, _evidence_rank(case)))


def _evidence_rank(case: Case) -> int:
    """Return 0 for the best evidence; a sure match of whom nothing is known ranks with a possible one."""
    if case.knowledge in _FIRST:
        return _FIRST.index(case.knowledge)
    return len(_FIRST) + (case.match.grade is Match.NONE)
