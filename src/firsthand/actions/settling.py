"""After rows were written: bring everything that follows from them up to date, step by step.

Each step reads all it needs, decides in core, and writes only what differs, in short transactions;
cut off anywhere, it is simply run again.
"""

from collections.abc import Callable
from datetime import datetime

from firsthand.actions.judging import judge_invitations
from firsthand.actions.settling_conversations import settle_conversations
from firsthand.actions.settling_invitations import settle_invitations
from firsthand.actions.settling_people import settle_people
from firsthand.actions.summaries import summarise_people
from firsthand.store.models import Owner


def settle(owner: Owner, now: datetime, *, report: Callable[[str], None] = lambda _: None) -> None:
    """Work out persons, conversations, invitations, summaries and cases from the stored facts."""
    report("Working out who is who")
    settle_people(owner)
    report("Reading conversations")
    settle_conversations(owner)
    report("Sorting invitations")
    settle_invitations(owner)
    report("Weighing what you know of people")
    summarise_people(owner, now)
    report("Judging invitations")
    judge_invitations(owner, now)
    Owner.objects.filter(pk=owner.pk).update(is_stale=False)
