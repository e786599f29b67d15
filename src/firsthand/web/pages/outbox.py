"""The outbox in words: what waits for its owner, what is on its way, what became of the rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.outbox import MOVING, STATE_WORDS, State
from firsthand.store.models import OutgoingMail
from firsthand.store.queries.outbox import OutgoingRow
from firsthand.web.words import count, moment

WANTS_YOU, ON_ITS_WAY, DRAFTS, DONE = "Look at these", "On their way", "Drafts", "Done"
LATE_SECONDS = 30
ORDER = (WANTS_YOU, ON_ITS_WAY, DRAFTS, DONE)


@dataclass(frozen=True, slots=True)
class OutgoingLine:
    """One mail of the list."""

    id: int
    name: str
    address: str
    subject: str
    word: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class OutgoingGroup:
    """Mails that stand together under a heading."""

    name: str
    lines: tuple[OutgoingLine, ...]


def outbox_line(counts: Mapping[State, int]) -> str:
    """Answer the page's question: does a mail want me, and is anything on its way?"""
    if not counts:
        return "No mail is here yet."
    moving = sum(counts.get(state, 0) for state in MOVING)
    told = [
        (counts.get(State.UNKNOWN, 0), "unclear", "unclear"),
        (moving, "on its way", "on their way"),
        (counts.get(State.DRAFT, 0), "draft", "drafts"),
        (counts.get(State.ACCEPTED, 0) + counts.get(State.ARRIVED, 0), "sent", "sent"),
        (counts.get(State.REFUSED, 0), "refused", "refused"),
        (counts.get(State.LOST, 0), "not arrived", "not arrived"),
    ]
    return f"{', '.join(count(number, one, many) for number, one, many in told if number)}."


def build_groups(mails: Sequence[OutgoingRow]) -> tuple[OutgoingGroup, ...]:
    """Return the mails by what is to be done about them, what wants its owner first."""
    found: dict[str, list[OutgoingLine]] = {name: [] for name in ORDER}
    for mail in mails:
        found[group_of(mail)].append(build_outgoing(mail))
    return tuple(OutgoingGroup(name, tuple(lines)) for name, lines in found.items() if lines)


def group_of(mail: OutgoingRow) -> str:
    if mail.state is State.UNKNOWN or (mail.state is State.DRAFT and mail.trouble):
        return WANTS_YOU
    if mail.state in MOVING:
        return ON_ITS_WAY
    return DRAFTS if mail.state is State.DRAFT else DONE


def build_outgoing(mail: OutgoingRow) -> OutgoingLine:
    """Return one mail as a line."""
    return OutgoingLine(
        mail.id,
        mail.name or mail.recipient,
        mail.recipient,
        mail.subject or "No subject",
        "not sent" if mail.state is State.DRAFT and mail.trouble else STATE_WORDS[mail.state],
        moment(mail.ended_at or mail.confirmed_at or mail.made_at),
        (mail.trouble or {}).get("lead", ""),
    )


def mail_line(mail: OutgoingMail, name: str, at: datetime) -> str:
    """Say in one line where a mail is; `at` is the machine's time."""
    state = State(mail.state)
    when = f" on {moment(mail.ended_at)}" if mail.ended_at else ""
    return {
        State.DRAFT: f"This goes to {name} when you press Send.",
        State.CONFIRMED: waiting_line(mail, name, at),
        State.CLAIMED: f"It is being handed over for {name} now.",
        State.ACCEPTED: f"{mail.server} took your mail to {name}{when}.",
        State.REFUSED: f"{mail.server} refused your mail to {name}{when}.",
        State.UNKNOWN: f"Whether your mail to {name} was delivered is unclear.",
        State.ARRIVED: f"Your mail to {name} arrived, you say.",
        State.LOST: f"Your mail to {name} did not arrive, you say.",
        State.DISCARDED: f"This mail to {name} was thrown away.",
    }[state]


def waiting_line(mail: OutgoingMail, name: str, at: datetime) -> str:
    """Say in how many seconds a mail is handed over."""
    left = (mail.due_at - at).total_seconds() if mail.due_at else 0
    if left < -LATE_SECONDS:
        return (
            f"It still waits to go to {name}: the part of Firsthand that sends is busy or has stopped."
            " Wait a little, or close Firsthand and start it again; then it asks you once more."
        )
    return f"It goes to {name} in {count(round(left), 'second')}." if left >= 1 else f"It goes to {name} now."
