"""What a new mail to a person says before its owner has written a word: by the kind of draft that a link names.

Another kind is one function here and one entry in `STARTS`; pages link to /outbox/new/?person=1&start=kind&about=2,
where `about` is a number of whatever the kind is about. Nothing of a draft ever stands in an address.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.drafts import draft_for, writer_of
from firsthand.actions.review import review_invitations
from firsthand.core.drafting import spread_texts
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.occasions import person_to_check_with
from firsthand.core.drafting.replies import choose_tongue, names_of
from firsthand.store.database import Rows
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.wordings import own_texts

GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Start:
    """The subject and the text that a new mail begins with."""

    subject: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom a mail is begun and when: a person, and the number of what it is about, 0 for nothing."""

    name: str
    now: datetime
    person: int = 0
    about: int = 0


def start_letter(rows: Rows, owner: OwnerRow, asked: Asked) -> Start:
    """Begin with how the owner greets, and end with how they sign."""
    values = names_of(asked.name, owner_facts(rows, owner.id))
    letter = Letter(choose_tongue(owner.reply_language), "", values, spread_texts(own_texts(rows, owner.id)))
    greeting = letter.text("greeting.named" if values["first_name"] else "greeting.plain")
    return Start(body=f"{greeting}{GAP}{GAP}{letter.text('signature')}".rstrip("\n"))


def start_check(rows: Rows, owner: OwnerRow, asked: Asked) -> Start:
    """Begin with the question to a known person who is said to have introduced the sender of an invitation."""
    review = review_invitations(rows, owner, asked.now)
    item = next((each for each in review.items if each.case.invitation_id == asked.about), None)
    if item and person_to_check_with(item.case) == asked.person:
        for draft in draft_for(item, writer_of(rows, owner), asked.now.date()).also:
            return Start(draft.subject, draft.body)
    return start_letter(rows, owner, asked)


STARTS: dict[str, Callable[[Rows, OwnerRow, Asked], Start]] = {"": start_letter, "check": start_check}


def start_mail(rows: Rows, owner: OwnerRow, kind: str, asked: Asked) -> Start:
    """Return what a new mail begins with; an unknown kind is a letter."""
    return STARTS.get(kind, start_letter)(rows, owner, asked)
