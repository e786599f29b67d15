"""How many strangers the owner asks "have we met?" in a week, and whom first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from firsthand.core.days import say_day
from firsthand.core.invitations import Case, Match
from firsthand.core.stops import Policy

WEEK = timedelta(days=7)


class Places(NamedTuple):
    """How many more asks the week allows from a day on."""

    more: int
    on: date


def room_for_asks(
    policy: Policy, today: date, *, asks_made_on: Iterable[date], asked_on: Iterable[date]
) -> int:
    """Return how many more asks the week allows.

    The days asks were sent on come from two sides, the log of asks and the invitations still
    waiting for an answer; an ask told by both counts once.
    """
    sent = Counter(asks_made_on) | Counter(asked_on)
    return _room_on(policy, today, sent)


def next_places(policy: Policy, today: date, *, asks_made_on: Iterable[date]) -> Places | None:
    """Return when the week has room for more asks than today, and for how many more; None when none was sent."""
    sent = Counter(day for day in asks_made_on if day <= today)
    room = _room_on(policy, today, sent)
    for day in sorted(day + WEEK for day in sent if today < day + WEEK):
        if (more := _room_on(policy, day, sent) - room) > 0:
            return Places(more, day)
    return None


def say_places(policy: Policy, places: Places | None) -> str:
    """Say why invitations may lapse, and when the week has room for some of them."""
    if not policy.asks_per_week:
        return f"{say_limit(policy)}. Leave these: there is nothing to do."
    return f"{say_limit(policy)}. Leave these: there is nothing to do. {_say_when(places)}"


def say_limit(policy: Policy) -> str:
    """Say why somebody is not asked, against whom nothing stands."""
    if not policy.asks_per_week:
        return "You ask nobody at present"
    most = f"{policy.asks_per_week} people" if policy.asks_per_week > 1 else "one person"
    return f"You ask at most {most} in any 7 days, and others come first"


def say_outside(policy: Policy, outside: int, counted: int) -> str:
    """Say which asks the week's number leaves out, where some are: of a contradiction, or of a scam in a known name."""
    if not outside or not policy.asks_per_week:
        return ""
    these = f"{counted} of these {'counts' if counted == 1 else 'count'} toward your {policy.asks_per_week} a week."
    rest = "1 does not" if outside == 1 else f"{outside} do not"
    return f"{these} {rest}: a note that your records contradict, or an account that may be in other hands."


def _say_when(places: Places | None) -> str:
    if places is None:
        return "You can ask one more 7 days after each ask you send."
    return f"You can ask {places.more} more on {say_day(places.on)}."


def _room_on(policy: Policy, day: date, sent: Counter[date]) -> int:
    within = sum(count for sent_on, count in sent.items() if day - WEEK < sent_on <= day)
    return max(policy.asks_per_week - within, 0)


def order_asks(cases: Sequence[Case]) -> list[Case]:
    """Order invitations by whom to ask first: best evidence, then newest; uncertain ones last."""
    by_id = sorted(cases, key=lambda case: case.invitation_id)
    newest_first = sorted(by_id, key=lambda case: case.sent_at, reverse=True)
    return sorted(newest_first, key=lambda case: (case.is_uncertain, *evidence_order(case)))


def evidence_order(case: Case) -> tuple[int, bool]:
    """Order by what is known, then by whether somebody who is known could be the sender."""
    return case.knowledge.rank, case.match.grade is not Match.POSSIBLE
