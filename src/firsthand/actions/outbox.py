"""Writing mails to send: to one person whose address is known, changed and thrown away. Nothing here sends."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from firsthand.core.errors import UserError
from firsthand.core.outbox import Event, State, after, states_before
from firsthand.core.outgoing import Outgoing, check_text, clean_name, is_address, message_id_for
from firsthand.store.database import django_rows
from firsthand.store.durable import durable
from firsthand.store.models import Account, OutgoingMail, Owner
from firsthand.store.queries.outbox import Address, addresses_of
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.people import person_by_id
from firsthand.store.writes.tally import digest_of


@dataclass(frozen=True, slots=True)
class Writing:
    """What the owner wants to send: to which address, from which account, and the words."""

    to: str
    subject: str
    body: str
    account_id: int = 0  # 0 for the only one, or none


def sending_accounts(owner: Owner) -> QuerySet[Account]:
    """Return the accounts that send, by name."""
    return Account.objects.filter(owner=owner, kind="smtp").order_by("name", "id")


def write_mail(owner: Owner, person_id: int, writing: Writing, now: datetime) -> OutgoingMail:
    """Keep a draft. Raises UserError OUT-101 to OUT-106."""
    fields = fields_of(owner, person_id, writing)
    with durable():
        return OutgoingMail.objects.create(owner=owner, made_at=now, **fields)


def change_mail(owner: Owner, mail: OutgoingMail, writing: Writing) -> None:
    """Change a draft; it gets a new Message-ID, so that what was shown before can no longer be confirmed.

    Raises UserError OUT-101 to OUT-106, OUT-108 where it is no draft any more.
    """
    fields = fields_of(owner, person_of(mail), writing)
    with durable():
        changed = OutgoingMail.objects.filter(owner=owner, pk=mail.pk, state=State.DRAFT.value).update(
            **fields, trouble=None, kept_at=None, kept_in=""
        )
    if not changed:
        raise too_late()


def fields_of(owner: Owner, person_id: int, writing: Writing) -> dict[str, object]:
    """Return the columns of a draft. Raises UserError OUT-101 to OUT-106."""
    subject, body = check_text(writing.subject, writing.body)
    address = address_asked(owner, person_id, writing.to)
    account = account_asked(owner, writing.account_id)
    person = person_by_id(django_rows, owner.pk, person_id)
    return {
        "identity_id": address.identity_id,
        "account": account,
        "sender_name": clean_name(owner_facts(django_rows, owner.pk).name) if account else "",
        "sender": sender_of(account) if account else "",
        "recipient_name": clean_name(person.name) if person and "@" not in person.name else "",
        "recipient": address.mail,
        "subject": subject,
        "body": body,
        **new_name(sender_of(account) if account else ""),
    }


def new_name(sender: str) -> dict[str, object]:
    """Return a Message-ID that nothing ever had, and what stands for it among mails that are read."""
    message_id = message_id_for(sender, secrets.token_hex(16))
    return {"message_id": message_id, "digest": digest_of(message_id.strip("<>"))}


def address_asked(owner: Owner, person_id: int, to: str) -> Address:
    """Return the address that is asked for; it has to be one of the person's. Raises UserError OUT-105, OUT-106."""
    found = next(
        (each for each in addresses_of(django_rows, owner.pk, person_id) if each.mail == to.strip().lower()),
        None,
    )
    if found is None:
        raise UserError(
            "OUT-106",
            "This is no mail address that is known of this person.",
            next_step="Choose one of theirs. Addresses come from mail, calendars and address books that you import.",
        )
    if not is_address(found.mail):
        raise UserError(
            "OUT-105",
            "No mail can be sent to or from this address.",
            where=found.mail[:80],
            next_step="Choose another one.",
        )
    return found


def account_asked(owner: Owner, account_id: int) -> Account | None:
    """Return the account that is to send, the first if none is named, None where none is connected."""
    accounts = sending_accounts(owner)
    return accounts.filter(pk=account_id).first() or accounts.first()


def sender_of(account: Account) -> str:
    """Return the address that mails of an account come from."""
    return str(account.settings.get("sender") or account.username)


def find_mail(owner: Owner, mail_id: int) -> OutgoingMail:
    """Return a mail of this owner's outbox by its number. Raises UserError OUT-107."""
    if found := OutgoingMail.objects.filter(owner=owner, pk=mail_id).first():
        return found
    raise UserError(
        "OUT-107", "There is no such mail in the outbox.", next_step="See what is there: firsthand outbox"
    )


def outgoing_of(mail: OutgoingMail) -> Outgoing:
    """Return a mail as core takes it."""
    return Outgoing(
        mail.sender_name,
        mail.sender,
        mail.recipient_name,
        mail.recipient,
        mail.subject,
        mail.body,
        mail.message_id,
    )


def person_of(mail: OutgoingMail) -> int:
    """Return whom a mail is to; 0 where that is nobody any more."""
    return mail.identity.person_id or 0


def discard_mail(mail: OutgoingMail, now: datetime) -> None:
    """Throw a draft away; the history has the way back. Raises UserError OUT-108 where it is no draft any more."""
    if not step(mail, Event.DISCARD, said="discarded", said_at=now, unsaid_at=None) and not is_now(
        mail, State.DISCARDED
    ):
        raise too_late()


def is_now(mail: OutgoingMail, *states: State) -> bool:
    """Look up afresh whether a mail is in one of some states."""
    mail.refresh_from_db()
    return State(mail.state) in states


def step(mail: OutgoingMail, event: Event, **columns: object) -> bool:
    """Let something happen to a mail if it can happen in its state: one conditional update, on the disk on return."""
    with durable():
        return moved(mail, event, **columns)


def moved(mail: OutgoingMail, event: Event, **columns: object) -> bool:
    """Move a mail to where an event leads, and tell whether it could happen; within a transaction of the caller's."""
    before = states_before(event)
    [target] = {after(state, event) for state in before}
    assert target is not None
    states = [state.value for state in before]
    return bool(
        OutgoingMail.objects.filter(pk=mail.pk, state__in=states).update(state=target.value, **columns)
    )


def back_to_draft(mail: OutgoingMail, event: Event, **columns: object) -> bool:
    """Make a draft of a mail again, under a new Message-ID, so that no earlier page can confirm it."""
    cleared = {
        "wire": None, "confirmed_at": None, "due_at": None, "claimed_by": "", "claimed_at": None, "ended_at": None,
    }  # fmt: skip
    return step(mail, event, **cleared, **new_name(mail.sender), **columns)


def too_late() -> UserError:
    """Say that a mail is in another state than the act needs."""
    return UserError(
        "OUT-108",
        "That is not possible any more: the mail has moved on.",
        next_step="Look at where it is now.",
    )
