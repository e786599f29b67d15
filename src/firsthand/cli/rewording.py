"""`--draft-with-model`: having the draft of one invitation, or the follow-up, reworded before it is shown."""

from firsthand.cli.invitations import not_here
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.store.queries.language_models import RewordingRow


def reword_one(invitation_id: str) -> RewordingRow:
    """Have the reply to an invitation reworded, or the follow-up of somebody who was accepted.

    Raises UserError INV-103, DRF-111, ACC-103, ACC-104, MDL-105.
    """
    number = row_id(invitation_id)
    if not number:
        raise not_here(invitation_id)
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.rewording_drafts import reword_what_is_due
    from firsthand.store.database import django_rows
    from firsthand.store.queries.language_models import rewording_by_id
    from firsthand.store.queries.owner import first_owner

    now = read_clock()
    settings = first_owner(django_rows)
    made = reword_what_is_due(local_owner(now), settings, number, now) if settings else None
    found = rewording_by_id(django_rows, made.owner_id, made.pk) if made else None
    if found is None:
        raise UserError(
            "DRF-111",
            "Nothing is drafted for this one at present.",
            where=invitation_id,
            next_step="See what comes next: firsthand pipeline ID",
        )
    return found
