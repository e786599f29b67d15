"""After rows were written: bring everything that follows from them up to date, step by step.

Each step reads all it needs, decides in core, and writes only what differs, in short transactions;
cut off anywhere, it is simply run again.
"""

from collections.abc import Callable
from datetime import datetime

from firsthand.actions.batches import count_tables, rows_among
from firsthand.actions.calibrating import count_anew, recalibrate
from firsthand.actions.judging import judge_invitations
from firsthand.actions.settling_asks import settle_asks
from firsthand.actions.settling_conversations import settle_conversations
from firsthand.actions.settling_invitations import settle_invitations
from firsthand.actions.settling_mails import settle_mails
from firsthand.actions.settling_meetings import settle_meetings
from firsthand.actions.settling_notifications import settle_notifications
from firsthand.actions.settling_owner import mark_owner, owner_identities
from firsthand.actions.settling_part import Part
from firsthand.actions.settling_people import settle_people
from firsthand.actions.settling_signatures import settle_signatures
from firsthand.actions.summaries import Loaded, summarise_people
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.writes.touched import Touched
from firsthand.uncollected import uncollected

MOST_WEIGHED_AT_ONCE = 20_000  # identities


def settle(
    owner: Owner,
    now: datetime,
    *,
    touched: Touched | None = None,
    report: Callable[[str, float], None] = lambda *_: None,
) -> None:
    """Work out persons, conversations, invitations, summaries and cases from the stored facts.

    Where it is known what a run touched, and it is little, only what can follow from that is worked out. What is being
    done is reported with the share of the whole that is done, as it was timed on a large network.
    """
    report("Working out who is who", 0.0)
    settle_signatures(owner)
    with uncollected():
        part, are_moved = settle_persons(owner, touched)
    if not part:
        count_tables()
    report("Reading conversations", 0.15)
    settle_conversations(owner, part.threads if part else None)
    settle_mails(owner, touched.mail_threads if part and touched else None)
    settle_notifications(owner)
    others = settle_meetings(owner) if are_moved or not part else set[int]()
    report("Sorting invitations", 0.35)
    if are_moved or not part:
        settle_invitations(owner)
    settle_asks(owner)

    def weighed(share: float) -> None:
        report("Weighing what you know of people", 0.4 + 0.35 * share)

    persons = part.persons() | (others - part.own) if part else None
    looked_at = Loaded()
    if recalibrate(owner, now, persons, loaded=looked_at) and persons is not None:
        count_anew(owner, now, also=persons)
    else:
        summarise_people(owner, now, persons, report=weighed, loaded=looked_at)
    report("Judging invitations", 0.75)
    judge_invitations(owner, now)
    Owner.objects.filter(pk=owner.pk).update(is_stale=False)


def brings_somebody(owner_id: int, touched: Touched) -> bool:
    """Tell whether all are to be weighed against each other again: somebody is new or called otherwise.

    In a very large network that takes seconds; there it waits for the next source that is worked out in full.
    """
    [(count,)] = django_rows("SELECT COUNT(*) FROM identity WHERE owner_id = %s", (owner_id,))
    if count > MOST_WEIGHED_AT_ONCE:
        return False
    fresh = "SELECT id FROM identity WHERE +owner_id = %s AND person_id IS NULL {only}"
    return bool(
        touched.mail_threads or touched.names or rows_among(fresh, (owner_id,), "id", touched.identities)
    )


def concerns_owner(owner_id: int, identities: set[int]) -> bool:
    """Tell whether any of these identities is the owner's now."""
    own = "SELECT i.id FROM identity i JOIN person p ON p.id = i.person_id WHERE +i.owner_id = %s AND p.is_owner {only}"
    return bool(rows_among(own, (owner_id,), "i.id", identities))


def settle_persons(owner: Owner, touched: Touched | None) -> tuple[Part | None, bool]:
    """Settle who is who; return the part that is to be worked out, None for all, and whether anybody moved.

    Who is new can be one with anybody: then all are weighed against each other, and those who moved are in the part.
    """
    own = owner_identities(owner.pk)
    is_weighed = False
    if touched and not touched.is_much:
        is_weighed = brings_somebody(owner.pk, touched)
        moved = settle_people(owner, own=own) if is_weighed else set[int]()
        touched.identities |= moved
        part = Part(owner.pk, touched)
        if not (part.is_whole or touched.is_much or concerns_owner(owner.pk, moved)):
            if not is_weighed:
                moved = settle_people(owner, part.ids)
            if not mark_owner(owner, own):
                if moved:
                    part.add_conversations()
                return part, bool(moved)
    if not is_weighed:
        settle_people(owner, own=own)
    mark_owner(owner, own)
    return None, True
