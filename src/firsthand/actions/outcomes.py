"""Keeping outcomes, who is credited with them, and what the owner is after."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import take_back
from firsthand.core.errors import UserError
from firsthand.core.outcomes import (
    EARLIEST,
    LONGEST_NOTE,
    MOST_CREDITED,
    Kind,
    Part,
    Role,
    find_kind,
    read_kind,
)
from firsthand.store.database import django_rows
from firsthand.store.models import (
    Event,
    Identity,
    IntroductionStep,
    Outcome,
    OutcomeCredit,
    OutcomeRole,
    Owner,
)
from firsthand.store.queries.outcomes import outcomes_of, own_kinds, role_of

Credits = Sequence[tuple[int, Part]]  # persons, and what for


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome as the owner tells it; `meeting` and `introduction` say where it was recorded."""

    kind: Kind
    on: date
    credits: Credits = ()
    note: str = ""
    meeting: int = 0
    introduction: int = 0


def choose_role(owner: Owner, role: Role, now: datetime) -> bool:
    """Keep what the owner is after and tell whether that is news."""
    if role_of(django_rows, owner.pk) is role:
        return False
    OutcomeRole.objects.create(owner=owner, role=role.value, made_at=now)
    return True


def undo_role(owner: Owner, role_id: int, now: datetime) -> bool:
    """Take a choice back; again is no harm."""
    return take_back(OutcomeRole.objects.filter(owner=owner, pk=role_id), now)


def kind_named(owner: Owner, text: str, *, is_new: bool = False) -> Kind:
    """Return the kind that a word names, a new one where that is wanted. Raises UserError OUC-101, OUC-102."""
    own = own_kinds(django_rows, owner.pk)
    found = find_kind(text, own)
    if found is None and not is_new:
        raise UserError(
            "OUC-101",
            "There is no such kind of outcome.",
            where=text[:40],
            next_step="Say which it was, or make a kind of your own: firsthand outcome KIND --new",
        )
    return found or read_kind(text)


def keep_outcome(owner: Owner, told: Told, now: datetime) -> Outcome:
    """Keep one outcome with its credits.

    Raises UserError OUC-103 for a day that has not come, OUC-113 for one before 1990, OUC-104 for a note that is too
    long, OUC-105 for too many people, OUC-106 where the meeting or introduction is not there, LOG-105 where a person is
    not.
    """
    check(told, now)
    which = {
        "event": record_of(Event, owner, told.meeting),
        "introduction": record_of(IntroductionStep, owner, told.introduction),
    }
    people = identities_of(owner, told.credits)
    with transaction.atomic():
        kept = Outcome.objects.create(
            owner=owner, what=told.kind.key, on=told.on, note=told.note.strip(), made_at=now, **which
        )
        give(kept, people, now)
    return kept


def check(told: Told, now: datetime) -> None:
    """Refuse what cannot be kept. Raises UserError OUC-103, OUC-104, OUC-105, OUC-113."""
    if told.on > now.date():
        raise UserError("OUC-103", "This day has not come yet.", next_step="Keep it when it has happened.")
    if told.on < EARLIEST:
        raise UserError(
            "OUC-113",
            f"This day is before {EARLIEST.year}.",
            kept="Nothing was kept.",
            next_step="Is the year mistyped?",
        )
    if len(told.note) > LONGEST_NOTE:
        raise UserError("OUC-104", f"A note has at most {LONGEST_NOTE} characters.", next_step="Shorten it.")
    if len(told.credits) > MOST_CREDITED:
        raise UserError(
            "OUC-105",
            f"At most {MOST_CREDITED} people are credited with one outcome.",
            next_step="Name fewer.",
        )


def record_of(model: type[Event] | type[IntroductionStep], owner: Owner, row_id: int) -> object | None:
    """Return the meeting or introduction that is named, if one is. Raises UserError OUC-106."""
    found = model._base_manager.filter(owner=owner, pk=row_id).first() if row_id else None  # noqa: SLF001
    if row_id and found is None:
        raise UserError("OUC-106", "The meeting or introduction is not there, or no longer.")
    return found


def identities_of(owner: Owner, given: Credits) -> list[tuple[Identity, Part]]:
    """Return on which identities credits hang, each person once, their last part. Raises UserError LOG-105."""
    return [(identity_of(owner, person), part) for person, part in dict(given).items()]


def give(
    outcome: Outcome, people: Sequence[tuple[Identity, Part | None]], now: datetime, batch: str = ""
) -> None:
    OutcomeCredit.objects.bulk_create(
        OutcomeCredit(
            owner_id=outcome.owner_id,
            outcome=outcome,
            identity=identity,
            part=part.value if part else "",
            batch=batch,
            made_at=now,
        )
        for identity, part in people
    )


def credit_people(owner: Owner, outcome_id: int, people: Credits, now: datetime) -> str:
    """Credit these people, and nobody else, with an outcome; return the batch, "" where nothing changed.

    Raises UserError OUC-107 where there is no such outcome, OUC-105, LOG-105.
    """
    outcome = Outcome.objects.filter(owner=owner, pk=outcome_id, undone_at=None).first()
    if outcome is None:
        raise UserError(
            "OUC-107", "There is no such outcome, or no longer.", next_step="See: firsthand outcome"
        )
    [standing] = (each for each in outcomes_of(django_rows, owner.pk) if each.id == outcome_id)
    check(Told(standing.kind, standing.on, people), now)
    before = {each.person: each.part for each in standing.credits}
    wanted = dict(people)
    given = [(identity_of(owner, who), part) for who, part in wanted.items() if before.get(who) is not part]
    taken = [(identity_of(owner, who), None) for who in before if who not in wanted]
    if not given and not taken:
        return ""
    batch = secrets.token_hex(8)
    give(outcome, [*given, *taken], now, batch)
    return batch


def undo_credits(owner: Owner, batch: str, now: datetime) -> bool:
    """Take a change of credits back; again is no harm."""
    return bool(batch) and take_back(OutcomeCredit.objects.filter(owner=owner, batch=batch), now)


def undo_outcome(owner: Owner, outcome_id: int, now: datetime) -> bool:
    """Take an outcome back; again is no harm."""
    return take_back(Outcome.objects.filter(owner=owner, pk=outcome_id), now)


def undo_outcomes(owner: Owner, batch: str, now: datetime) -> bool:
    """Take the outcomes of one table back; again is no harm."""
    return bool(batch) and take_back(Outcome.objects.filter(owner=owner, batch=batch), now)
