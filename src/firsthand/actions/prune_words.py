"""Saying of people whether to let them go, and ticking off what was done on the platform; nothing happens by itself."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.actions.taking_back import take_back
from firsthand.core.errors import UserError
from firsthand.core.prune_words import KEEP_DAYS, LATER_DAYS, NOTHING_SAID, PruneWord
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.models import PruneWord as PruneRow
from firsthand.store.queries.people import anchors_of
from firsthand.store.queries.pruning import words_said

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Act:
    """What was said: the act, and of how many people."""

    key: str
    people: int


def say_of_people(
    owner: Owner, people: Collection[int], word: PruneWord, now: datetime, *, for_a_year: bool = False
) -> Act:
    """Keep one word on several people, undone as one act; `for_a_year` is of keep.

    Raises UserError PRU-101 where nobody is named or one is not there, PRU-102 for ticking off somebody who is not on
    the list.
    """
    anchors = anchors_of(django_rows, owner.pk, people)
    if not anchors or len(anchors) < len(set(people)):
        raise UserError(
            "PRU-101", "One of these people is not there, or nobody was named.", kept="Nothing was changed.",
            next_step="See who is suggested: firsthand prune",
        )  # fmt: skip
    if word is PruneWord.DONE:
        check_listed(owner, anchors)
    batch = secrets.token_hex(8)
    PruneRow.objects.bulk_create(
        (
            PruneRow(
                owner=owner,
                identity_id=anchors[person],
                word=word.value,
                until=until_of(word, now.date(), for_a_year=for_a_year),
                batch=batch,
                made_at=now,
            )
            for person in sorted(anchors)
        ),
        batch_size=AT_ONCE,
    )
    return Act(f"prune:{batch}", len(anchors))


def check_listed(owner: Owner, people: Collection[int]) -> None:
    """Raise UserError PRU-102 where somebody is on no list, or ticked off already."""
    said = words_said(django_rows, owner.pk)
    plans = [said.get(person, NOTHING_SAID).plan for person in people]
    if any(plan is None or plan.done_on for plan in plans):
        raise UserError(
            "PRU-102", "Only who is on your list can be ticked off, and once.", kept="Nothing was changed.",
            next_step="See your list: firsthand prune --list",
        )  # fmt: skip


def until_of(word: PruneWord, today: date, *, for_a_year: bool) -> date | None:
    """Return the day on which a word runs out, None where it never does."""
    if word is PruneWord.LATER:
        return today + timedelta(days=LATER_DAYS)
    return today + timedelta(days=KEEP_DAYS) if word is PruneWord.KEEP and for_a_year else None


def undo_prune(owner: Owner, batch: str, now: datetime) -> bool:
    """Take back one act with all it was about; again is no harm."""
    return take_back(PruneRow.objects.filter(owner=owner, batch=batch), now)
