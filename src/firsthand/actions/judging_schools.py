"""The schools that notes of open invitations name, where the owner was there indeed."""

from collections.abc import Iterable, Mapping

from firsthand.actions.batches import rows_among
from firsthand.actions.indexing import index_people
from firsthand.actions.settling_whereabouts import keep_schools, settle_whereabouts
from firsthand.core.invitations import Case
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState

SENDERS = """
    SELECT DISTINCT i.person_id FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND i.person_id IS NOT NULL {only}
"""


def learn_schools(owner_id: int, cases: Mapping[int, Case]) -> None:
    """Keep at which school of the owner's a sender says to have been, and find them by it."""
    told = {row_id: school for row_id, case in cases.items() if (school := school_in(case.claims))}
    changed = keep_schools(owner_id, told)
    persons = {row[0] for row in rows_among(SENDERS, (owner_id,), "v.id", changed)}
    if persons:
        settle_whereabouts(owner_id, persons)
        index_people(owner_id, persons)


def school_in(claims: Iterable[CheckedClaim]) -> str:
    """Return the school that a note names, where the owner was there indeed."""
    confirmed = (
        each.claim.organisation
        for each in claims
        if each.claim.kind is ClaimKind.STUDIED and each.state is ClaimState.CONFIRMED
    )
    return next(filter(None, confirmed), "")
