"""Keeping a draft in the folder of drafts of one's mailbox, to send it from any mail program."""

from dataclasses import replace
from datetime import datetime

from django.db.models import QuerySet

from firsthand.actions.accounts import accounts_of, server_of
from firsthand.actions.outbox import outgoing_of, too_late
from firsthand.core.errors import UserError
from firsthand.core.outbox import State
from firsthand.core.outgoing import compose
from firsthand.sources.mail.drafts import put_draft
from firsthand.store.models import Account, OutgoingMail, Owner


def mailboxes_of(owner: Owner) -> QuerySet[Account]:
    """Return the accounts of mail that have a folder of drafts."""
    return accounts_of(owner).filter(kind="imap")


def keep_in_drafts(owner: Owner, mail: OutgoingMail, account_id: int, now: datetime) -> None:
    """Put a draft into the folder of drafts; pressed again, there is still one.

    Raises UserError OUT-105, OUT-108 where it is no draft any more, OUT-301 to OUT-304, ACC-103, ACC-104, ACC-201 to
    ACC-207.
    """
    if mail.state != State.DRAFT.value:
        raise too_late()
    account = mailboxes_of(owner).filter(pk=account_id).first()
    if account is None:
        raise UserError(
            "OUT-301",
            "No account of mail is connected that could keep it.",
            next_step="Connect one under Accounts.",
        )
    outgoing = outgoing_of(mail)
    wire = compose(replace(outgoing, sender=outgoing.sender or account.username), now)
    folder = put_draft(server_of(account), wire, mail.message_id)
    OutgoingMail.objects.filter(pk=mail.pk, state=State.DRAFT.value, message_id=mail.message_id).update(
        kept_at=now, kept_in=f"{folder} of {account.name}"
    )
