"""The owner's word on who is who: two records are one person, or two; each can be taken back."""

import secrets
from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import product

from firsthand.actions.settling import settle
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Ruling
from firsthand.store.queries.joining import Part, parts_of
from firsthand.store.queries.people import person_by_id


def join_persons(owner: Owner, one: int, other: int, now: datetime) -> str:
    """Take two persons for one; return the key of the act. Raises UserError JOI-101, JOI-102."""
    if one == other:
        raise UserError("JOI-102", "That is one person already.")
    names = [name_of(owner, person) for person in (one, other)]
    parts = parts_of(django_rows, [one, other])
    return rule(owner, [(parts[one][0], parts[other][0])], now, is_one=True, names=" and ".join(names))


def keep_apart(owner: Owner, one: int, other: int, now: datetime) -> str:
    """Take two persons for two, whatever their records say. Raises UserError JOI-101, JOI-102."""
    if one == other:
        raise UserError("JOI-102", "That is one person: part their addresses on their page.")
    names = [name_of(owner, person) for person in (one, other)]
    parts = parts_of(django_rows, [one, other])
    return rule(owner, product(parts[one], parts[other]), now, is_one=False, names=" and ".join(names))


def part_person(owner: Owner, person: int, identities: Collection[int], now: datetime) -> str:
    """Make somebody of their own of some identities of a person. Raises UserError JOI-101, JOI-103."""
    name = name_of(owner, person)
    parts = parts_of(django_rows, [person])[person]
    leaving = [each for each in parts if each.id in identities]
    staying = [each for each in parts if each.id not in identities]
    if not leaving or not staying:
        raise UserError(
            "JOI-103",
            "Choose which addresses are somebody else's, not none and not all.",
            kept="Nothing was changed.",
            next_step="Tick those of the other person.",
        )
    return rule(owner, product(leaving, staying), now, is_one=False, names=name)


def rule(owner: Owner, pairs: Iterable[tuple[Part, Part]], now: datetime, *, is_one: bool, names: str) -> str:
    """Keep one act of the owner and work out what follows."""
    batch = secrets.token_hex(8)
    Ruling.objects.bulk_create([
        Ruling(
            owner=owner, one_id=min(a.id, b.id), other_id=max(a.id, b.id), is_one=is_one, names=names, batch=batch,
            made_at=now,
        )
        for a, b in pairs
    ])  # fmt: skip
    settle(owner, now)
    return f"ruling:{batch}"


def undo_ruling(owner: Owner, batch: str, now: datetime) -> bool:
    """Take an act back; again is no harm."""
    changed = take_back(Ruling.objects.filter(owner=owner, batch=batch), now)
    if changed:
        settle(owner, now)
    return changed


def undo_newest(owner: Owner, now: datetime) -> str:
    """Take the newest act that stands back and return its key. Raises UserError JOI-105 where there is none."""
    missing = UserError("JOI-105", "You said nothing about who is who that could be taken back.")
    newest = newest_standing(Ruling.objects.filter(owner=owner), missing)
    undo_ruling(owner, newest.batch, now)
    return f"ruling:{newest.batch}"


def name_of(owner: Owner, person: int) -> str:
    """Return a person's name. Raises UserError JOI-101 where there is no such person."""
    found = person_by_id(django_rows, owner.pk, person)
    if found is None:
        raise UserError("JOI-101", "There is no such person.", next_step="See who is there: firsthand people")
    return found.name or "Somebody without a name"
