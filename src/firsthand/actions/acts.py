"""Taking back what the owner did: a mark, a choice of policy, who is who, what was logged, a word on a step."""

from collections.abc import Sequence
from datetime import datetime

from firsthand.actions.act_words import words_of
from firsthand.actions.cadence import undo_cadence, undo_cadences
from firsthand.actions.correcting import undo_correction
from firsthand.actions.experiments import undo_experiment, undo_review
from firsthand.actions.goals import undo_goal
from firsthand.actions.goodwill import undo_favour
from firsthand.actions.handling import undo_handled
from firsthand.actions.introduction_steps import undo_step
from firsthand.actions.joining import undo_ruling
from firsthand.actions.knowing import undo_said as undo_said_tie
from firsthand.actions.logbook import undo_file, undo_logged
from firsthand.actions.marking import undo_mark
from firsthand.actions.noting import undo_note
from firsthand.actions.offers import undo_offer
from firsthand.actions.outbox_words import undo_said as undo_word_on_mail
from firsthand.actions.outcome_suggestions import undo_refusal
from firsthand.actions.outcomes import undo_credits, undo_outcome, undo_outcomes, undo_role
from firsthand.actions.owners import undo_choice
from firsthand.actions.policies import undo_policy
from firsthand.actions.promises import undo_promise
from firsthand.actions.prune_words import undo_prune
from firsthand.actions.rating import undo_rating
from firsthand.actions.sent_notes import undo_sent
from firsthand.actions.shared_lists import undo_removal
from firsthand.actions.tagging import undo_tagging
from firsthand.actions.talk_hours import undo_hours
from firsthand.actions.viewing import undo_view
from firsthand.core.row_numbers import row_id
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.acts import Act, newest_act_of


def undo_act(owner: Owner, key: str, now: datetime) -> bool:
    """Take back one act and tell whether that changed anything; again is no harm.

    Of choices only the newest that stands can be taken back: those before it are not in use.
    """
    sort, _, name = key.partition(":")
    if sort == "mark":
        return undo_mark(owner, name, now) > 0
    batches = {
        "correction": undo_correction,
        "ruling": undo_ruling,
        "tag": undo_tagging,
        "cadences": undo_cadences,
        "outcomes": undo_outcomes,
        "credit": undo_credits,
        "prune": undo_prune,
    }
    if sort in batches:
        return batches[sort](owner, name, now)
    undo = {
        "logged": undo_logged,
        "file": undo_file,
        "choice": undo_choice,
        "rating": undo_rating,
        "cadence": undo_cadence,
        "favour": undo_favour,
        "saidtie": undo_said_tie,
        "introduction": undo_step,
        "request": undo_step,
        "list": undo_removal,
        "offer": undo_offer,
        "handled": undo_handled,
        "promise": undo_promise,
        "sent": undo_sent,
        "note": undo_note,
        "view": undo_view,
        "goal": undo_goal,
        "policy": undo_policy,
        "outgoing": undo_word_on_mail,
        "outcome": undo_outcome,
        "role": undo_role,
        "refusal": undo_refusal,
        "hours": undo_hours,
        "experiment": undo_experiment,
        "review": undo_review,
    }.get(sort)
    number = row_id(name)
    return undo is not None and number > 0 and undo(owner, number, now)


def undo_newest_act(owner: Owner, sorts: Sequence[str], now: datetime) -> tuple[Act, str] | None:
    """Take the newest act of these sorts back, and return it with a sentence that says which; None where there is none.

    Of acts of one moment it is the one whose sort is named last. Raises UserError where it cannot be taken back.
    """
    newest = newest_act_of(django_rows, owner.pk, sorts)
    if newest is None:
        return None
    undo_act(owner, newest.key, now)
    return newest, f"Taken back: {words_of(newest)}"
