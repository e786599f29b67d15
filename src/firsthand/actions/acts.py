"""Taking back what the owner did: a mark, a choice of policy, or a line of the logbook."""

from datetime import datetime

from firsthand.actions.logbook import undo_logged
from firsthand.actions.marking import undo_mark
from firsthand.actions.owners import undo_choice
from firsthand.store.models import Owner


def undo_act(owner: Owner, key: str, now: datetime) -> bool:
    """Take back one act and tell whether that changed anything; again is no harm.

    Of choices only the newest that stands can be taken back: those before it are not in use.
    """
    sort, _, name = key.partition(":")
    if sort == "mark":
        return undo_mark(owner, name, now) > 0
    if sort == "logged":
        return name.isdecimal() and len(name) < 19 and undo_logged(owner, int(name), now)
    is_choice = sort == "choice" and name.isdecimal() and len(name) < 19
    return is_choice and undo_choice(owner, int(name), now)
