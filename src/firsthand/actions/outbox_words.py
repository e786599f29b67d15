"""What the owner says of a mail whose outcome is unclear, and writing one anew; the words can be taken back."""

from datetime import datetime

from firsthand.actions.outbox import is_now, new_name, step, too_late
from firsthand.core.outbox import Event, State
from firsthand.store.durable import durable
from firsthand.store.models import OutgoingMail, Owner

AGAIN = (State.REFUSED, State.LOST)


def say_arrived(mail: OutgoingMail, now: datetime) -> None:
    """Keep that a mail of unclear outcome arrived. Raises UserError OUT-108 where its outcome is clear."""
    if not say(mail, Event.SAY_ARRIVED, "arrived", now) and not is_now(mail, State.ARRIVED):
        raise too_late()


def say_lost(mail: OutgoingMail, now: datetime) -> OutgoingMail:
    """Keep that a mail did not arrive, and return a draft of the same words, under a Message-ID of its own.

    Raises UserError OUT-108 where its outcome is clear.
    """
    if not say(mail, Event.SAY_LOST, "lost", now) and not is_now(mail, State.LOST):
        raise too_late()
    return write_again(mail, now)


def write_again(mail: OutgoingMail, now: datetime) -> OutgoingMail:
    """Return a draft with the words of a mail that was refused or lost; the one that is there already, if one is.

    Raises UserError OUT-108 for any other mail.
    """
    if not is_now(mail, *AGAIN):
        raise too_late()
    with durable():
        Owner.objects.select_for_update().get(pk=mail.owner_id)
        known = OutgoingMail.objects.filter(again_of=mail).exclude(state=State.DISCARDED.value).first()
        return known or OutgoingMail.objects.create(
            owner_id=mail.owner_id,
            identity_id=mail.identity_id,
            account=mail.account,
            sender_name=mail.sender_name,
            sender=mail.sender,
            recipient_name=mail.recipient_name,
            recipient=mail.recipient,
            subject=mail.subject,
            body=mail.body,
            again_of=mail,
            made_at=now,
            **new_name(mail.sender),
        )


def say(mail: OutgoingMail, event: Event, word: str, now: datetime) -> bool:
    """Keep a word of the owner, if it can be said."""
    return step(mail, event, said=word, said_at=now, unsaid_at=None)


def undo_said(owner: Owner, mail_id: int, now: datetime) -> bool:
    """Take back that a mail was thrown away, arrived or did not; again is no harm.

    The draft that came of one said to be lost is thrown away, unless it was sent meanwhile: then the word stands.
    """
    mail = OutgoingMail.objects.filter(owner=owner, pk=mail_id, unsaid_at=None).exclude(said="").first()
    if mail is None:
        return False
    if mail.state == State.DISCARDED.value:
        return step(mail, Event.RESTORE, unsaid_at=now, **new_name(mail.sender))
    drafts = OutgoingMail.objects.filter(again_of=mail).exclude(state=State.DISCARDED.value)
    if mail.state == State.LOST.value and drafts.exclude(state=State.DRAFT.value).exists():
        return False
    for draft in drafts:
        step(draft, Event.DISCARD)
    return step(mail, Event.RECONSIDER, unsaid_at=now)
