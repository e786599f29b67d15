"""Handing mails over: one at a time, each at most once, each step on the disk before the next act.

A mail is claimed, then noted beside the store, then given to its server; what became of it is written last. Whatever
is found claimed with nobody at work on it may have been handed over: it is *unknown*, and its owner decides.
"""

from collections.abc import Callable
from datetime import datetime

from django.db.models import QuerySet

from firsthand.actions.accounts import server_of
from firsthand.actions.confirming import elsewhere, has_sent
from firsthand.actions.outbox import back_to_draft, step
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.outbox import Event, State, refusal_words
from firsthand.handed_over import note, noted
from firsthand.place import may_send_here
from firsthand.sources.mail.smtp import Outcome, hand_over
from firsthand.sources.servers import MailServer
from firsthand.store.models import Account, OutgoingMail

STOPPED = UserError(
    "OUT-201",
    "Firsthand was stopped before this was sent.",
    kept="Nothing was sent.",
    next_step="Look at it once more, and press Send again.",
)
OLDER = UserError(
    "OUT-204",
    "This mail was handed over before, says the note beside your data: your data are an older copy.",
    kept="It was not sent again.",
    next_step="Look into the folder of sent mail before you do anything.",
)
UNCLEAR = UserError(
    "OUT-203",
    "It may have been delivered: the connection ended before the server's last answer.",
    kept="It is not sent again by itself.",
    next_step="Look for it in the folder of sent mail.",
)
NO_NOTE = UserError(
    "OUT-114",
    "It could not be noted that this mail is being sent.",
    kept="Nothing was sent.",
    next_step="Make room on the disk, or let the data folder be written, then press Send again.",
)
DEFECT = UserError(
    "OUT-500",
    "A defect in Firsthand stopped it.",
    kept="Nothing was sent.",
    next_step="Report it with the code, and send the text from your mail program.",
)


class NotedBeforeError(Exception):
    """The note beside the store says that this mail was handed over before."""


def recover() -> None:
    """Put the outbox in order before anything else is done; called by the only process that serves, at its start.

    What was claimed may have been sent. What was confirmed is asked for again, so that an older copy of the store sends
    nothing. What the note beside the store knows was handed over, whatever the store says.
    """
    handed = noted()
    unsent = OutgoingMail.objects.filter(state__in=[State.DRAFT.value, State.CONFIRMED.value])
    for mail in unsent.only("message_id", "state"):
        if mail.message_id in handed:
            step(mail, Event.LOSE_SIGHT, trouble=OLDER.parts, ended_at=machine_time())
    lose_claims(OutgoingMail.objects.all())
    for mail in OutgoingMail.objects.filter(state=State.CONFIRMED.value):
        back_to_draft(mail, Event.ASK_AGAIN, trouble=STOPPED.parts)


def lose_claims(mails: QuerySet[OutgoingMail]) -> None:
    """Call unclear what is claimed while nobody works on it."""
    for mail in mails.filter(state=State.CLAIMED.value).only("state"):
        step(mail, Event.LOSE_SIGHT, trouble=UNCLEAR.parts, ended_at=machine_time())


def send_due(label: str, clock: Callable[[], datetime]) -> bool:
    """Hand over the mail that has waited longest, if its ten seconds are over; False when there is none.

    `label` names the one who sends; whatever it holds claimed from before was cut off.
    """
    moving = OutgoingMail.objects.filter(state__in=[State.CONFIRMED.value, State.CLAIMED.value])
    lose_claims(moving.filter(claimed_by=label))
    due = moving.filter(state=State.CONFIRMED.value, due_at__lte=machine_time())
    mail = due.select_related("owner", "account").order_by("due_at", "id").first()
    if mail is None:
        return False
    if step(mail, Event.CLAIM, claimed_by=label, claimed_at=machine_time()):
        carry_out(mail, clock)
    return True


def carry_out(mail: OutgoingMail, clock: Callable[[], datetime]) -> None:
    """Hand a claimed mail over and keep what became of it."""
    try:
        outcome = offer(mail)
    except NotedBeforeError:
        step(mail, Event.LOSE_SIGHT, trouble=OLDER.parts, ended_at=clock())
    except UserError as error:
        back_to_draft(mail, Event.FAIL, trouble=error.parts)
    except Exception:
        if mail.message_id in noted():
            step(mail, Event.LOSE_SIGHT, trouble=UNCLEAR.parts, ended_at=clock())
        else:
            back_to_draft(mail, Event.FAIL, trouble=DEFECT.parts)
        raise
    else:
        settle_outcome(mail, outcome, clock())


def offer(mail: OutgoingMail) -> Outcome:
    """Give a claimed mail to its server. Raises UserError where nothing was handed over, or NotedBeforeError."""
    assert mail.wire is not None

    def before_data() -> None:
        try:
            is_new = note(mail.message_id, machine_time())
        except OSError as error:
            raise NO_NOTE from error
        if not is_new:
            raise NotedBeforeError

    if not may_send_here(has_sent_before=has_sent(mail.owner)):
        raise elsewhere()
    server = sending_server_of(mail.account)
    return hand_over(server, mail.sender, mail.recipient, bytes(mail.wire), before_data=before_data)


def sending_server_of(account: Account | None) -> MailServer:
    """Return which server sends for an account. Raises UserError OUT-110, ACC-103, ACC-104."""
    if account is None:
        raise UserError(
            "OUT-110",
            "No account that sends is connected, or the one of this mail is gone.",
            kept="Nothing was sent.",
            next_step="Connect one under Accounts, then open this mail with Change and keep it again.",
        )
    return server_of(account)


def settle_outcome(mail: OutgoingMail, outcome: Outcome, now: datetime) -> None:
    """Keep what became of a mail that was offered."""
    server = mail.account.address if mail.account else ""
    if outcome.kind == "accepted":
        step(mail, Event.ACCEPT, ended_at=now, server=server)
    elif outcome.kind == "refused":
        step(mail, Event.REFUSE, ended_at=now, server=server, trouble=refusal(outcome).parts)
    else:
        step(mail, Event.LOSE_SIGHT, ended_at=now, server=server, trouble=UNCLEAR.parts)


def refusal(outcome: Outcome) -> UserError:
    """Say why a server refused, and what can be done."""
    is_passing = 400 <= outcome.code < 500
    numbers = f"{outcome.code} {outcome.enhanced}".strip()
    return UserError(
        "OUT-202",
        f"{refusal_words(outcome.code, outcome.enhanced)} The server answered {numbers}.",
        kept="It was not delivered.",
        next_step="Try again in a while, as a new mail."
        if is_passing
        else "Check the address, then write it again.",
    )
