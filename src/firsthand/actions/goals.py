"""Naming what one wants to reach."""

from datetime import datetime

from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.goals import MOST, GoalKind, key_of, read_goal
from firsthand.store.database import django_rows
from firsthand.store.models import Goal, Owner
from firsthand.store.queries.goals import goals_of


def keep_goal(owner: Owner, kind: GoalKind, text: str, now: datetime) -> Goal:
    """Keep a company, role or place to reach; one that stands already is not kept twice.

    Raises UserError GOA-101 where there is no word, GOA-102 for more than 100 characters, GOA-103 for too many goals.
    """
    said, standing = read_goal(text), goals_of(django_rows, owner.pk)
    for each in standing:
        if each.kind is kind and key_of(kind, each.text) == key_of(kind, said):
            return Goal.objects.get(owner=owner, pk=each.id)
    if len(standing) >= MOST:
        raise UserError("GOA-103", f"There are {MOST} goals already.", next_step="Take one back first.")
    return Goal.objects.create(owner=owner, kind=kind.value, text=said, made_at=now)


def undo_goal(owner: Owner, goal_id: int, now: datetime) -> bool:
    """Take a goal back; again is no harm."""
    return take_back(Goal.objects.filter(owner=owner, pk=goal_id), now)


def undo_newest(owner: Owner, now: datetime) -> Goal:
    """Take the newest goal back. Raises UserError GOA-104 where there is none."""
    missing = UserError("GOA-104", "There is no goal that could be taken back.")
    newest = newest_standing(Goal.objects.filter(owner=owner), missing)
    undo_goal(owner, newest.pk, now)
    return newest
