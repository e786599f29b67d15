"""What LinkedIn tells by mail: invitations, a reminder, acceptances, and what a look-alike pretends."""

from collections.abc import Iterable, Iterator

from firsthand.sample.calendars import DAY
from firsthand.sample.chance import chance
from firsthand.sample.contacts import Contact
from firsthand.sample.correspondents import OWNER
from firsthand.sample.invitations import Invite
from firsthand.sample.letters import Letter, box_of
from firsthand.sample.owner import OWNER_FIRST, OWNER_NAME

_SERVER = "mx.velden-operations.example"
_TO_OWNER = (box_of(OWNER),)
_NOTICED = 45 * DAY  # older mails of this kind she threw away
_ACCEPTANCES = 12
_PROVEN = (
    f"Received: from mail.linkedin.com by {_SERVER} with ESMTPS id 7",
    f"Authentication-Results: {_SERVER}; dkim=pass header.d=linkedin.com; dmarc=pass header.from=linkedin.com",
)
_FOOT = f"\nYou are receiving Invitation emails.\nThis email was intended for {OWNER_NAME} (Independent Consultant)."


def notices(pending: Iterable[Invite], contacts: Iterable[Contact], *, export_at: int) -> Iterator[Letter]:
    """Yield the platform's mails about invitations that are open, and about the newest that were accepted."""
    for invite in pending:
        if not invite.is_outgoing and export_at - invite.sent_at < _NOTICED:
            yield _invitation(invite)
            if export_at - invite.sent_at > 25 * DAY:
                yield _reminder(invite)
    accepted = [
        one for one in contacts if one.invited_by_owner and not one.is_blank and one.accepted_at < export_at
    ]
    for contact in sorted(accepted, key=lambda one: (-one.accepted_at, one.url))[:_ACCEPTANCES]:
        yield _acceptance(contact)
    yield _trap(export_at)


def _invitation(invite: Invite) -> Letter:
    sender = (f"{invite.name} via LinkedIn", "invitations@linkedin.com")
    headers = ("X-LinkedIn-Template: email_m2m_invite_single_01", *_PROVEN)
    note = f"{invite.note}\n\n" if invite.note else ""
    text = f"Hi {OWNER_FIRST},\n\n{note}{invite.name}\n{_button(invite)}{_FOOT}"
    key = _key("invited", invite.url)
    return Letter(key, invite.sent_at + 20, sender, _TO_OWNER, "I want to connect", text, headers=headers)


def _reminder(invite: Invite) -> Letter:
    sender = ("LinkedIn", "messages-noreply@linkedin.com")
    subject = f"{invite.name}'s invitation is waiting for your response"
    text = f"{invite.name}\n{_button(invite)}{_FOOT}"
    at, key = invite.sent_at + 12 * DAY, _key("reminded", invite.url)
    headers = ("X-LinkedIn-Template: email_m2m_invite_reminder_01", *_PROVEN)
    return Letter(key, at, sender, _TO_OWNER, subject, text, headers=headers)


def _acceptance(contact: Contact) -> Letter:
    sender = (f"{contact.name} via LinkedIn", "invitations@linkedin.com")
    subject = f"{contact.first} accepted your invitation, explore their network"
    text = f"{contact.name}\nView profile: {_link(contact.url)}\n{_FOOT}"
    headers = ("X-LinkedIn-Template: email_accepted_invite_single_01", *_PROVEN)
    key = _key("accepted", contact.url)
    return Letter(key, contact.accepted_at + 30, sender, _TO_OWNER, subject, text, headers=headers)


def _trap(export_at: int) -> Letter:
    """Return a mail that only looks like the platform's: it is left out."""
    sender = ("Trudie Okonmark via LinkedIn", "invitations@linkedin-members.example")
    text = f"Trudie Okonmark\nView profile: https://linkedin-members.example/in/trudie\n{_FOOT}"
    at = export_at - 8 * DAY
    return Letter("trap", at, sender, _TO_OWNER, "I want to connect", text)


def _button(invite: Invite) -> str:
    return f"View profile: {_link(invite.url)}\n"


def _link(url: str) -> str:
    return url.replace(".com/in/", ".com/comm/in/")


def _key(kind: str, url: str) -> str:
    return f"{chance(kind, url).getrandbits(60):015x}.{kind}@prod.linkedin.com"
