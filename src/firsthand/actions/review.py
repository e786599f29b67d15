"""Open invitations with verdicts and reasons: made at reading time from the stored cases.

Needs no Django, so that the command line answers at once.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime

from firsthand.core.asks import Places, evidence_order, next_places, say_outside, say_places
from firsthand.core.editions import Editions
from firsthand.core.invitations import Case
from firsthand.core.policy import decide_all, explain_decision, find_rule
from firsthand.core.stops import Policy
from firsthand.core.verdicts import Decision, Verdict
from firsthand.store.database import Rows
from firsthand.store.queries.invitations import (
    OpenInvitation,
    Waiting,
    asks_made_on,
    open_invitations,
    waiting_invitations,
)
from firsthand.store.queries.owner import OwnerRow, editions_of
from firsthand.store.queries.policies import policy_in_use

LAPSE = "lapse"
GROUPS = (*(verdict.value for verdict in Verdict), LAPSE)
GROUP_WORDS = {**{group: group for group in GROUPS}, LAPSE: "may lapse"}
DEALT_WITH = ("accepted", "followed_up", "cultivated", "declined")


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An open invitation with the policy's answer."""

    invitation: OpenInvitation
    decision: Decision

    @property
    def case(self) -> Case:
        """Return what the decision rests on."""
        return self.invitation.case

    def concerns(self, person_id: int) -> bool:
        """Tell whether this person sent it, or is surely enough held to be its sender."""
        match = self.case.match
        return person_id in (self.invitation.person_id, match.person_id if match.grade.carries else 0)

    @property
    def group(self) -> str:
        """Return the list it stands in: its verdict, or "lapse" for what is only beyond the week's asks."""
        return LAPSE if self.decision.may_lapse else self.decision.verdict.value


@dataclass(frozen=True, slots=True)
class Review:
    """All open invitations under one policy on one day."""

    policy: Policy
    today: date
    items: tuple[Reviewed, ...]  # still to be dealt with, by verdict, then best evidence, then newest
    dealt_with: tuple[OpenInvitation, ...]
    places: Places | None = None  # when the week has room for more asks
    editions: Editions = Editions()  # noqa: RUF009 - it is frozen

    @property
    def why_lapse(self) -> str:
        """Say why some invitations may lapse, and when there is room for them."""
        return say_places(self.policy, self.places)

    @property
    def why_more_asks(self) -> str:
        """Say which asks do not count toward the week's number."""
        rules = [item.decision.rule for item in self.items if item.decision.verdict is Verdict.ASK]
        counted = rules.count(9)
        return say_outside(self.policy, len(rules) - counted, counted)

    def says(self, group: str) -> str:
        """Say what holds for a whole group: which asks the week leaves out, or why invitations may lapse."""
        return {LAPSE: self.why_lapse, Verdict.ASK.value: self.why_more_asks}.get(group, "")

    def explained(self, item: Reviewed) -> Reviewed:
        """Return one of them with its reasons, where they were left out."""
        decision = explain_decision(item.case, item.decision, self.policy, self.today)
        return Reviewed(item.invitation, decision)

    def counts(self) -> Counter[str]:
        """Return how many there are in each group: each verdict, and what may lapse apart from the declines."""
        return Counter(item.group for item in self.items)


def review_invitations(
    rows: Rows,
    owner: OwnerRow,
    now: datetime,
    *,
    policy: Policy | None = None,
    with_reasons: bool = True,
    waiting: Waiting | None = None,
) -> Review:
    """Judge every open invitation under the owner's policy, or under another one to look at.

    A page shows few of many: without reasons it asks for those of what it shows. Whoever judges twice reads what is
    `waiting` once.
    """
    policy = policy or policy_in_use(rows, owner)
    waiting = waiting or waiting_invitations(rows, owner.id)
    found = open_invitations(rows, owner.id, waiting, policy, now)
    todo = [each for each in found if each.stage not in DEALT_WITH]
    # Only asks for want of an explanation count for the week, not those about a contradiction or a scam.
    outside = {
        each.case.invitation_id
        for each in found
        if each.case.asked_on and find_rule(replace(each.case, reply=None), policy, now.date()) != 9
    }
    asks = asks_made_on(rows, owner.id, outside=outside)
    cases = [each.case for each in todo]
    decisions = decide_all(cases, policy, now.date(), asks, with_reasons=with_reasons)
    items = [Reviewed(each, decisions[each.case.invitation_id]) for each in todo]
    return Review(
        policy,
        now.date(),
        tuple(sorted(items, key=reading_order)),
        tuple(each for each in found if each.stage in DEALT_WITH),
        next_places(policy, now.date(), asks_made_on=asks),
        editions_of(rows, owner.id),
    )


def reading_order(item: Reviewed) -> tuple[int, bool, bool, int, bool, float]:
    """Order by verdict, what may lapse last, then certainty, then best evidence, then newest."""
    case, decision = item.case, item.decision
    first = (decision.verdict.strictness, decision.may_lapse, case.is_uncertain)
    return (*first, *evidence_order(case), -case.sent_at.timestamp())
