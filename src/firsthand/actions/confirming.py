"""Send, as its owner says it: on the page that shows the mail, once, and taken back within ten seconds.

Nobody but a page calls `confirm`. It comes with a digest of what that page showed.
"""

from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest

from firsthand.actions.outbox import back_to_draft, outgoing_of, too_late
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.outbox import COUNTED, DAY, WAIT, Event, State
from firsthand.core.outgoing import Outgoing, compose, headers_of, shown_digest
from firsthand.core.slips import slips_in
from firsthand.place import may_send_here, noted_place, send_from_here
from firsthand.store.database import django_rows
from firsthand.store.durable import durable
from firsthand.store.models import Identity, OutgoingMail, Owner
from firsthand.store.queries.outbox import Address, has_written_to


@dataclass(frozen=True, slots=True)
class Shown:
    """A mail as it is shown before it is sent: headers, bytes as of now, and what its owner should look at again.

    `digest` stands for all of it. `hindrance` says why it cannot be sent now, if it cannot.
    """

    headers: tuple[tuple[str, str], ...]
    body: str
    wire: str
    digest: str
    slips: tuple[str, ...]
    hindrance: UserError | None


def show_mail(owner: Owner, mail: OutgoingMail, now: datetime) -> Shown:
    """Return what the page of a mail shows; it changes nothing."""
    outgoing = outgoing_of(mail)
    address = Address(mail.recipient, mail.identity_id)
    names = tuple(
        Identity.objects.filter(person_id=mail.identity.person_id).exclude(name="").values_list("name", flat=True)[:20]
    ) if mail.identity.person_id else ()  # fmt: skip
    return Shown(
        headers_of(outgoing, mail.confirmed_at),
        mail.body,
        bytes_of(outgoing, mail, now),
        digest_of(mail),
        slips_in(
            outgoing, has_written_before=has_written_to(django_rows, owner.pk, address), known_names=names
        ),
        hindrance(owner, mail, now),
    )


def bytes_of(outgoing: Outgoing, mail: OutgoingMail, now: datetime) -> str:
    """Return the bytes that were or would be handed over; "" where there is no sender yet."""
    if mail.wire is not None:
        return bytes(mail.wire).decode("ascii")
    return compose(outgoing, now).decode("ascii") if mail.sender else ""


def digest_of(mail: OutgoingMail) -> str:
    """Return what stands for all that the page of a mail shows."""
    return shown_digest(outgoing_of(mail), mail.account_id)


def confirm(owner: Owner, mail_id: int, digest: str, now: datetime) -> OutgoingMail:
    """Send what was shown, in ten seconds. Again is no harm: the first result is returned.

    Raises UserError OUT-109 where it changed since it was shown, OUT-110 to OUT-115 where it cannot be sent now.
    """
    with durable():
        owner = Owner.objects.select_for_update().get(pk=owner.pk)  # two windows count one after the other
        mail = OutgoingMail.objects.select_for_update().filter(owner=owner, pk=mail_id).first()
        if mail is None or not compare_digest(digest_of(mail).encode(), digest.encode()):
            raise changed()
        if mail.state != State.DRAFT.value:
            return mail
        if stands_against := hindrance(owner, mail, now):
            raise stands_against
        mail.wire = compose(outgoing_of(mail), now)
        mail.state, mail.trouble = State.CONFIRMED.value, None
        mail.confirmed_at, mail.due_at = now, machine_time() + WAIT
        if noted_place() is None:
            send_from_here()
        mail.save(update_fields=["wire", "state", "trouble", "confirmed_at", "due_at"])
    return mail


def take_back(mail: OutgoingMail) -> None:
    """Make a draft of a mail again that was not handed over yet. Raises UserError OUT-108 where it is too late."""
    if not back_to_draft(mail, Event.TAKE_BACK):
        raise too_late()


def changed() -> UserError:
    """Say that the mail is not the one that was shown."""
    return UserError(
        "OUT-109",
        "The mail has changed since this page was shown, so it was not sent.",
        next_step="Look at it as it is now, and press Send again if it is right.",
    )


def hindrance(owner: Owner, mail: OutgoingMail, now: datetime) -> UserError | None:
    """Return why a draft cannot be sent now, if it cannot."""
    if owner.is_sample:
        return UserError(
            "OUT-113",
            "This is the sample network; nothing is sent from it.",
            next_step="Everybody here is made up.",
        )
    if mail.account_id is None or not mail.sender:
        return UserError(
            "OUT-110", "No account that sends is connected, or the one of this mail is gone.",
            next_step="Connect one under Accounts, then open this mail with Change and keep it again.",
        )  # fmt: skip
    if mail.account and mail.account.state == "paused":
        return UserError(
            "OUT-115", "The account that sends is paused.", where=mail.account.name,
            next_step="Go on with it under Accounts.",
        )  # fmt: skip
    if not may_send_here(has_sent_before=has_sent(owner)):
        return elsewhere()
    sent = sent_lately(owner, now)
    if sent >= owner.mails_per_day:
        return UserError(
            "OUT-112", f"That would be more than your {owner.mails_per_day} mails in 24 hours.",
            next_step="Send it later, or change the number in Settings.",
        )  # fmt: skip
    return None


def elsewhere() -> UserError:
    """Say that this is a copy of a data folder that sent from elsewhere."""
    return UserError(
        "OUT-111",
        "This data folder was copied or moved: it sent from another place before.",
        kept="Nothing was sent.",
        next_step="If it is to send from here from now on, say so in the outbox; the other copy should send no more.",
    )


def has_sent(owner: Owner) -> bool:
    """Tell whether anything was ever confirmed."""
    return OutgoingMail.objects.filter(owner=owner, state__in=[each.value for each in COUNTED]).exists()


def sent_lately(owner: Owner, now: datetime) -> int:
    """Count what was confirmed in the last 24 hours and not taken back."""
    return OutgoingMail.objects.filter(
        owner=owner, state__in=[each.value for each in COUNTED], confirmed_at__gt=now - DAY
    ).count()
