"""Taking back what the owner did: a mark, a choice of policy, who is who, what was logged, a word on a step."""

from datetime import datetime

from firsthand.actions.cadence import undo_cadence
from firsthand.actions.correcting import undo_correction
from firsthand.actions.goodwill import undo_favour
from firsthand.actions.handling import undo_handled
from firsthand.actions.joining import undo_ruling
from firsthand.actions.logbook import undo_file, undo_logged
from firsthand.actions.marking import undo_mark
from firsthand.actions.offers import undo_offer
from firsthand.actions.owners import undo_choice
from firsthand.actions.rating import undo_rating
from firsthand.store.models import Owner


def undo_act(owner: Owner, key: str, now: datetime) -> bool:
    """Take back one act and tell whether that changed anything; again is no harm.

    Of choices only the newest that stands can be taken back: those before it are not in use.
    """
    sort, _, name = key.partition(":")
    if sort == "mark":
        return undo_mark(owner, name, now) > 0
    if sort == "correction":
        return undo_correction(owner, name, now)
    if sort == "ruling":
        return undo_ruling(owner, name, now)
    undo = {
        "logged": undo_logged,
        "file": undo_file,
        "choice": undo_choice,
        "rating": undo_rating,
        "cadence": undo_cadence,
        "favour": undo_favour,
        "offer": undo_offer,
        "handled": undo_handled,
    }.get(sort)
    is_number = name.isdecimal() and len(name) < 19
    return undo is not None and is_number and undo(owner, int(name), now)
