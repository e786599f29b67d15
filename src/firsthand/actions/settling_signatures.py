"""Which feet of mails name a company, of those where nothing but the owner's own positions shows it."""

from firsthand.actions.batches import write_many
from firsthand.core.organisations import fold_organisation
from firsthand.store.database import django_rows
from firsthand.store.models import Owner

UNCERTAIN = "SELECT id, company, is_counted FROM signature WHERE owner_id = %s AND is_certain = %s"
OWN = "SELECT DISTINCT company FROM own_position WHERE owner_id = %s AND company <> ''"


def settle_signatures(owner: Owner) -> None:
    """Count those that name an employer of the owner's."""
    uncertain = django_rows(UNCERTAIN, (owner.pk, False))
    if not uncertain:
        return
    own = {fold_organisation(row[0]) for row in django_rows(OWN, (owner.pk,))} - {""}
    # No short form of a firm is enough: it may be a town.
    named = {company: fold_organisation(company) in own for company in {row[1] for row in uncertain}}
    write_many(
        "UPDATE signature SET is_counted = %s WHERE id = %s",
        [
            (named[company], row_id)
            for row_id, company, counted in uncertain
            if bool(counted) != named[company]
        ],
    )
