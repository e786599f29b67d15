"""What another policy would change: the open invitations that it would answer otherwise. Needs no Django."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.review import GROUP_WORDS, Review, Reviewed, review_invitations
from firsthand.core.stops import Policy
from firsthand.store.database import Rows
from firsthand.store.queries.invitations import waiting_invitations
from firsthand.store.queries.owners import OwnerRow


@dataclass(frozen=True, slots=True)
class Changed:
    """An open invitation that would be answered otherwise: as it is now, and as it would be."""

    now: Reviewed
    then: Reviewed


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two policies on the same invitations."""

    now: Review
    then: Review
    changes: tuple[Changed, ...]  # in the order of the page of invitations

    @property
    def moves(self) -> Counter[tuple[str, str]]:
        """Count the changes by the answers before and after, as the lists of invitations are called."""
        return Counter((each.now.group, each.then.group) for each in self.changes)

    @property
    def line(self) -> str:
        """Say how many of how many would be answered otherwise, and how."""
        total = len(self.now.items)
        if not total:
            return f"No invitation is open, so “{self.then.policy.name}” changes nothing now."
        if not self.changes:
            return f"“{self.then.policy.name}” answers all {total:,} open invitations as “{self.now.policy.name}” does."
        told = ", ".join(
            f"{number:,} from {GROUP_WORDS[before]} to {GROUP_WORDS[after]}"
            if before != after
            else f"{number:,} with another reply"
            for (before, after), number in self.moves.most_common()
        )
        return (
            f"“{self.then.policy.name}” answers {len(self.changes):,} of {total:,} open invitations otherwise than"
            f" “{self.now.policy.name}”: {told}."
        )


def compare_policies(rows: Rows, owner: OwnerRow, policy: Policy, now: datetime) -> Comparison:
    """Judge every open invitation under the policy in use and under another one."""
    waiting = waiting_invitations(rows, owner.id)
    used = review_invitations(rows, owner, now, with_reasons=False, waiting=waiting)
    other = review_invitations(rows, owner, now, policy=policy, with_reasons=False, waiting=waiting)
    by_id = {each.case.invitation_id: each for each in other.items}
    changes = tuple(
        Changed(each, then)
        for each in used.items
        if (then := by_id[each.case.invitation_id]).group != each.group
        or then.decision.follows != each.decision.follows
    )
    return Comparison(used, other, changes)
