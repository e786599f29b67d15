"""Saying what somebody is called and does, lives and studied, where sources have it wrong or not at all."""

import secrets
from collections.abc import Collection, Mapping
from datetime import datetime

from firsthand.actions.judging import judge_invitations
from firsthand.actions.logbook import identity_of
from firsthand.actions.summaries import summarise_people
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.name_parts import fold_name
from firsthand.core.talk_hours import unknown_zone
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.database import django_rows
from firsthand.store.models import Correction, Owner
from firsthand.store.queries.corrections import corrections
from firsthand.store.queries.people import person_by_id
from firsthand.store.queries.whereabouts import whereabouts
from firsthand.zones import zone_names

FIELDS = ("name", "company", "position", "place", "school", "zone")
LONGEST = 200  # characters


def correct_person(owner: Owner, person_id: int, said: Mapping[str, str], now: datetime) -> str:
    """Keep what is said of a person where it differs from what is shown; return the act, "" where nothing does.

    An empty text lets what sources say hold again, but for a name. Raises UserError COR-101 for a name without a
    letter, COR-102 for more than 200 characters, TLK-104 for an unknown time zone, LOG-105 where there is no such
    person.
    """
    identity = identity_of(owner, person_id)
    shown = person_by_id(django_rows, owner.pk, person_id)
    assert shown is not None, "whoever has an identity is there"
    where = whereabouts(django_rows, [person_id]).get(person_id, NOWHERE)
    stands = corrections(django_rows, owner.pk, [person_id]).get(person_id, {})
    now_shown = {
        field: getattr(where if field in ("place", "school") else shown, field) for field in FIELDS[:5]
    }
    now_shown["zone"] = stands.get("zone", "")
    changed = {
        field: text
        for field in FIELDS
        if field in said and (text := " ".join(said[field].split())) != now_shown[field]
        if text or field in stands
    }
    check(changed)
    batch = secrets.token_hex(8)
    Correction.objects.bulk_create(
        Correction(owner=owner, identity=identity, field=field, value=text, batch=batch, made_at=now)
        for field, text in changed.items()
    )
    if not changed:
        return ""
    follow(owner, {person_id}, changed, now)
    return f"correction:{batch}"


def follow(owner: Owner, persons: set[int], fields: Collection[str], now: datetime) -> None:
    """Work out what follows from a correction; place and school also tell which namesake a sender is."""
    summarise_people(owner, now, persons)
    if {"place", "school"} & set(fields):
        judge_invitations(owner, now)


def check(changed: Mapping[str, str]) -> None:
    """Refuse what no person can be called. Raises UserError COR-101, COR-102, TLK-104."""
    if changed.get("name") and not fold_name(changed["name"]):
        raise UserError("COR-101", "A name needs a letter.", next_step="Write the name they go by.")
    if any(len(text) > LONGEST for text in changed.values()):
        raise UserError("COR-102", f"This is longer than {LONGEST} characters.", next_step="Shorten it.")
    if changed.get("zone") and changed["zone"] not in zone_names():
        raise unknown_zone(changed["zone"])


def undo_correction(owner: Owner, batch: str, now: datetime) -> bool:
    """Take an act of correcting back; again is no harm."""
    said = Correction.objects.filter(owner=owner, batch=batch)
    if not take_back(said, now):
        return False
    told = list(said.values_list("identity__person_id", "field"))
    persons = {person for person, _ in told if person is not None}
    follow(owner, persons, {field for _, field in told}, now)
    return True


def undo_newest(owner: Owner, now: datetime) -> Correction:
    """Take the newest act of correcting back. Raises UserError COR-104 where there is none."""
    missing = UserError("COR-104", "You corrected nothing that could be taken back.")
    newest = newest_standing(Correction.objects.filter(owner=owner), missing)
    undo_correction(owner, newest.batch, now)
    return newest
