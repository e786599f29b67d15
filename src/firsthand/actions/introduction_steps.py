"""Keeping how an introduction goes: the ask, both consents, the introduction, the thanks, what came of it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Q

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.introduction_requests import Request
from firsthand.core.introduction_steps import NOT, Caution, Introduction, Party, Stage, steps_after
from firsthand.store.database import Rows, django_rows
from firsthand.store.models import IntroductionStep, Owner
from firsthand.store.queries.introduction_facts import asked_before, introductions_known, requests_known
from firsthand.store.queries.people import people_by_ids

LONGEST_NOTE = 500  # characters
MOST_ASKS = 20  # of one person in the owner's limit


class AskedAlreadyError(UserError):
    """The same is asked already, and open: `introduction` is its number."""

    def __init__(self, caution: Caution) -> None:
        super().__init__(
            "INT-102",
            caution.text,
            kept="It is kept as it was.",
            next_step=f"Keep what they said: firsthand intro --step {caution.introduction} agreed (or another step).",
        )
        self.introduction = caution.introduction


def ask_for(owner: Owner, introducer: int, target: int, now: datetime) -> IntroductionStep:
    """Keep that the owner asked somebody for an introduction, also where something spoke against it.

    Raises AskedAlreadyError (INT-102) where the same is open, UserError INT-103 where both are one, LOG-105 for nobody.
    """
    if introducer == target:
        raise UserError("INT-103", "Nobody introduces themselves.", next_step="Name two people.")
    asked, met = identity_of(owner, introducer), identity_of(owner, target)
    names = {each.id: each.name for each in people_by_ids(django_rows, owner.pk, [introducer])}
    before = asked_before(django_rows, owner.pk, now)
    caution = before.caution(Party(introducer, names[introducer]), target, now.date())
    if caution and caution.is_open:
        raise AskedAlreadyError(caution)
    return IntroductionStep.objects.create(
        owner=owner, introducer=asked, target=met, stage=Stage.ASKED.value, made_at=now
    )


def caution_on(rows: Rows, owner_id: int, introduction: int, now: datetime) -> str:
    """Say what spoke against an ask that was kept all the same; "" where nothing did."""
    known = asked_before(rows, owner_id, now)
    found = next((each for each in known.introductions if each.id == introduction), None)
    if found is None:
        return ""
    caution = known.without(found.id).caution(found.introducer, found.target.id, found.steps[0].on)
    return caution.text if caution else ""


def take_step(
    owner: Owner, introduction: int, stage: Stage, now: datetime, *, note: str = ""
) -> IntroductionStep:
    """Keep the next step of an introduction.

    Raises UserError INT-104 where there is none of this number, INT-105 for a step that cannot follow, INT-106 for a
    note that is too long.
    """
    if len(note) > LONGEST_NOTE:
        raise UserError("INT-106", f"A note has at most {LONGEST_NOTE} characters.", next_step="Shorten it.")
    with transaction.atomic():
        mine = IntroductionStep.objects.select_for_update()
        asked = mine.filter(owner=owner, pk=introduction, asker=None).first()
        found = {each.id: each for each in introductions_known(django_rows, owner.pk, now)}.get(introduction)
        if asked is None or found is None:
            raise no_such_introduction()
        advice = "Take a step back in History first, if one was wrong."
        check_follows(stage, found.stage, steps_after(found, now.date()), advice=advice)
        return add_step(asked, stage, now, note=note.strip())


def check_follows(stage: StrEnum, here: StrEnum, following: Sequence[StrEnum], *, advice: str) -> None:
    """Raise UserError INT-105 for a step that cannot follow."""
    if stage not in following:
        may = ", ".join(each.value for each in following) or "nothing"
        raise UserError("INT-105", f"After “{here}” comes {may}, not “{stage}”.", next_step=advice)


def add_step(first: IntroductionStep, stage: str, now: datetime, **said: str) -> IntroductionStep:
    """Keep another step of the introduction that began with this one, with what is said of it."""
    return IntroductionStep.objects.create(
        owner_id=first.owner_id,
        asked=first,
        introducer=first.introducer,
        asker=first.asker,
        target=first.target,
        stage=str(stage),
        made_at=now,
        **said,
    )


def say_not_so(owner: Owner, introduction: int, what: str, now: datetime) -> IntroductionStep:
    """Keep that something noticed in records is not so; what is newer is noticed all the same.

    Raises UserError INT-104 where there is none of this number, INT-112 where no such thing was noticed.
    """
    first = IntroductionStep.objects.filter(owner=owner, pk=introduction, asked=None).first()
    known: list[Introduction | Request] = [
        *introductions_known(django_rows, owner.pk, now),
        *requests_known(django_rows, owner.pk),
    ]
    found = next((each for each in known if each.id == introduction), None)
    if first is None or found is None:
        raise no_such_introduction()
    if what not in found.noticed:
        said = ", ".join(found.noticed) or "nothing"
        raise UserError(
            "INT-112",
            f"Records show no such thing of this introduction; they show: {said}.",
            next_step="What you said yourself is taken back in History.",
        )
    return add_step(first, f"{NOT}{what}", now)


def no_such_introduction() -> UserError:
    """Return that there is no introduction of a number."""
    return UserError(
        "INT-104", "There is no such introduction.", next_step="See them: firsthand intro --list"
    )


def undo_step(owner: Owner, step_id: int, now: datetime) -> bool:
    """Take a step back, and those after it with it; again is no harm."""
    step = IntroductionStep.objects.filter(owner=owner, pk=step_id, undone_at=None).first()
    if step is None:
        return False
    first = step.asked_id or step.pk
    same = IntroductionStep.objects.filter(Q(pk=first) | Q(asked_id=first), owner=owner, pk__gte=step_id)
    return take_back(same, now)


def undo_newest(owner: Owner, now: datetime) -> IntroductionStep:
    """Take the newest step back. Raises UserError INT-107 where there is none."""
    missing = UserError("INT-107", "No step of an introduction is kept that could be taken back.")
    newest = newest_standing(IntroductionStep.objects.filter(owner=owner), missing)
    undo_step(owner, newest.pk, now)
    return newest


def limit_asks(owner: Owner, number: int) -> None:
    """Choose how often one person is asked in 90 days. Raises UserError INT-108."""
    if not 0 <= number <= MOST_ASKS:
        raise UserError(
            "INT-108",
            f"The number of asks of one person is 0 to {MOST_ASKS}.",
            next_step="Choose another number.",
        )
    owner.asks_of_one = number
    owner.save(update_fields=["asks_of_one"])
