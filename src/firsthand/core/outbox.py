"""The outbox: in which state a mail to send is, what may happen to it next, and by whose word.

A mail goes *draft, confirmed, claimed*, and then it is *accepted*, *refused* or *unknown*. Only its owner confirms, on
the page that shows it; only the background claims. What was offered to a server is never offered again: what comes
after a refusal, or after an unclear outcome that its owner has looked into, is another mail with another Message-ID.
"""

from datetime import timedelta
from enum import StrEnum

WAIT = timedelta(seconds=10)  # between Send and handing over: long enough to see a slip and take it back
DAY = timedelta(hours=24)
USUAL_A_DAY, MOST_A_DAY = 50, 500


class State(StrEnum):
    """Where a mail to send is."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    ARRIVED = "arrived"  # was unknown, and its owner found it in the folder of sent mail, or was told
    LOST = "lost"  # was unknown, and its owner says that it did not arrive
    DISCARDED = "discarded"


class Event(StrEnum):
    """What happens to a mail to send."""

    CONFIRM = "confirm"
    TAKE_BACK = "take back"
    CLAIM = "claim"
    FAIL = "fail"  # nothing was handed over: no server, no login, no folder of ours to note it in
    ACCEPT = "accept"
    REFUSE = "refuse"
    LOSE_SIGHT = "lose sight"  # it may have been handed over, and nobody knows what became of it
    ASK_AGAIN = "ask again"  # the program was stopped, or the store is an older copy
    SAY_ARRIVED = "say arrived"
    SAY_LOST = "say lost"
    DISCARD = "discard"
    RESTORE = "restore"
    RECONSIDER = "reconsider"


STEPS: dict[tuple[State, Event], State] = {
    (State.DRAFT, Event.CONFIRM): State.CONFIRMED,
    (State.DRAFT, Event.DISCARD): State.DISCARDED,
    (State.DRAFT, Event.LOSE_SIGHT): State.UNKNOWN,  # a note beside the store says that it was handed over
    (State.DISCARDED, Event.RESTORE): State.DRAFT,
    (State.CONFIRMED, Event.TAKE_BACK): State.DRAFT,
    (State.CONFIRMED, Event.ASK_AGAIN): State.DRAFT,
    (State.CONFIRMED, Event.LOSE_SIGHT): State.UNKNOWN,
    (State.CONFIRMED, Event.CLAIM): State.CLAIMED,
    (State.CLAIMED, Event.FAIL): State.DRAFT,
    (State.CLAIMED, Event.ACCEPT): State.ACCEPTED,
    (State.CLAIMED, Event.REFUSE): State.REFUSED,
    (State.CLAIMED, Event.LOSE_SIGHT): State.UNKNOWN,
    (State.UNKNOWN, Event.SAY_ARRIVED): State.ARRIVED,
    (State.UNKNOWN, Event.SAY_LOST): State.LOST,
    (State.ARRIVED, Event.RECONSIDER): State.UNKNOWN,
    (State.LOST, Event.RECONSIDER): State.UNKNOWN,
}
BY_OWNER_ON_PAGE = frozenset({Event.CONFIRM})  # no command, no job and no program can do this
MOVING = frozenset({State.CONFIRMED, State.CLAIMED})
WAS_SENT = frozenset({State.ACCEPTED, State.ARRIVED})
COUNTED = frozenset(State) - {State.DRAFT, State.DISCARDED}  # toward what may be sent in a day
OVER = frozenset({State.ACCEPTED, State.REFUSED, State.ARRIVED, State.LOST})

STATE_WORDS = {
    State.DRAFT: "draft",
    State.CONFIRMED: "about to be sent",
    State.CLAIMED: "being handed over",
    State.ACCEPTED: "handed over",
    State.REFUSED: "refused",
    State.UNKNOWN: "unclear",
    State.ARRIVED: "arrived, you say",
    State.LOST: "not arrived, you say",
    State.DISCARDED: "thrown away",
}


def after(state: State, event: Event) -> State | None:
    """Return the state an event leads to; None where it cannot happen."""
    return STEPS.get((state, event))


def states_before(event: Event) -> tuple[State, ...]:
    """Return the states in which an event can happen."""
    return tuple(state for state, each in STEPS if each is event)


def may(state: State, event: Event) -> bool:
    """Tell whether an event can happen in a state."""
    return (state, event) in STEPS


def refusal_words(code: int, enhanced: str = "") -> str:
    """Say in plain words why a server refused, from the numbers of its answer; what it wrote is not repeated."""
    if reason := _REASONS.get(enhanced[2:]) if enhanced[:2] in ("4.", "5.") else None:
        return reason
    if 400 <= code < 500:
        return "The server would not take it just now."
    return _CODES.get(code, "The server would not take it.")


_REASONS = {
    "1.1": "There is no mailbox of this address.",
    "1.2": "There is no server for mail to this address.",
    "1.3": "The server finds the address of the recipient wrong.",
    "1.8": "The server finds the address of the sender wrong.",
    "1.10": "This domain takes no mail.",
    "2.1": "The mailbox of this address is closed.",
    "2.2": "The mailbox of this address is full.",
    "2.3": "The mail is too long for this mailbox.",
    "3.4": "The mail is too long for the server.",
    "7.1": "The server does not let you send to this address.",
    "7.8": "The server did not accept your login for sending.",
    "7.26": "The server finds that mail of your address is not signed as it should be.",
}
_CODES = {
    501: "The server finds an address wrong.",
    530: "The server wants you to log in first.",
    535: "The server did not accept your login for sending.",
    550: "The server does not take mail for this address, or not from you.",
    551: "The server does not take mail for this address.",
    552: "The mail is too long, or the mailbox is full.",
    553: "The server finds an address wrong.",
    554: "The server takes it for unwanted mail, or does not let you send it.",
}
