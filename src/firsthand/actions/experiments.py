"""Trying a policy, and saying what came of it."""

from datetime import date, datetime

from django.db import transaction

from firsthand.actions.owners import choose_policy
from firsthand.actions.taking_back import take_back
from firsthand.core.errors import UserError
from firsthand.core.experiments import LONGEST, USUAL, Word
from firsthand.store.database import django_rows
from firsthand.store.models import Experiment, ExperimentReview, Owner
from firsthand.store.queries.experiments import experiments_of
from firsthand.store.queries.policies import name_of_policy


def begin_experiment(
    owner: Owner, policy: str, now: datetime, *, expects: str = "", review_on: date | None = None
) -> Experiment:
    """Use a policy from today on and keep what is expected of it; without a day it is looked at in eight weeks.

    Raises UserError POL-101 for a policy that is not there, EXM-101 for a day of review that is not to come, EXM-102
    for an expectation that is too long, EXM-103 while another experiment is open, EXM-106 for the policy in use.
    """
    name = name_of_policy(django_rows, owner.pk, policy)
    if name == owner.policy:
        raise UserError(
            "EXM-106",
            f"You use {name} already, so there is nothing to try.",
            next_step="Choose another policy.",
        )
    review = review_on or now.date() + USUAL
    if review <= now.date():
        raise UserError("EXM-101", "The day of the review has to come.", next_step="Choose a later day.")
    text = short(expects)
    if any(each.word is None for each in experiments_of(django_rows, owner.pk)):
        raise UserError(
            "EXM-103",
            "Another experiment is still open.",
            next_step="Say first what came of it: two at once tell nothing.",
        )
    with transaction.atomic():
        choose_policy(owner, now, stop=name, asks_per_week=owner.asks_per_week)
        return Experiment.objects.create(
            owner=owner, policy=name, starts_on=now.date(), expects=text, review_on=review, made_at=now
        )


def review_experiment(
    owner: Owner, experiment_id: int, word: Word, now: datetime, *, result: str = ""
) -> ExperimentReview:
    """Keep what came of an experiment and what follows. Raises UserError EXM-102, EXM-104, EXM-107."""
    experiment = Experiment.objects.filter(owner=owner, pk=experiment_id, undone_at=None).first()
    if experiment is None:
        raise UserError("EXM-104", "There is no such experiment.", next_step="See: firsthand results")
    if experiment.reviews.filter(undone_at=None).exists():
        raise UserError(
            "EXM-107",
            "You said already what came of this experiment.",
            kept="Nothing was changed.",
            next_step="Take that back first, in History or with: firsthand results --undo",
        )
    return ExperimentReview.objects.create(
        owner=owner, experiment=experiment, result=short(result), word=word.value, made_at=now
    )


def short(text: str) -> str:
    """Return a text on one line. Raises UserError EXM-102 for one that is too long."""
    said = " ".join(text.split())
    if len(said) > LONGEST:
        raise UserError("EXM-102", f"This has more than {LONGEST} characters.", next_step="Shorten it.")
    return said


def undo_experiment(owner: Owner, experiment_id: int, now: datetime) -> bool:
    """Take an experiment back; the policy stays in use until its choice is taken back as well."""
    return take_back(Experiment.objects.filter(owner=owner, pk=experiment_id), now)


def undo_review(owner: Owner, review_id: int, now: datetime) -> bool:
    """Take a review back, so that the experiment is open again; again is no harm."""
    return take_back(ExperimentReview.objects.filter(owner=owner, pk=review_id), now)
