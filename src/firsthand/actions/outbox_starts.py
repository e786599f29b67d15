"""How a mail to a person begins: with how its owner greets and signs, or with a draft as it stands in its field.

A draft is kept in the outbox at once, so that its page has an address of its own; nothing of its text stands in one.
"""

from datetime import datetime

from django.db.models import QuerySet

from firsthand.actions.drafts import writer_of
from firsthand.actions.outbox import Writing, write_mail
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue, names_of
from firsthand.core.drafting.tone import register_in
from firsthand.core.outbox import State
from firsthand.core.verdicts import Verdict
from firsthand.store.database import Rows, django_rows
from firsthand.store.models import OutgoingMail, Owner
from firsthand.store.queries.outbox import address_for
from firsthand.store.queries.owner import OwnerRow

REPLIES = frozenset(each.value for each in Verdict)
GAP = "\n\n"


def start_letter(rows: Rows, owner: OwnerRow, name: str) -> str:
    """Return the greeting and the signature of a letter to somebody, with room between them."""
    writer = writer_of(rows, owner)
    tongue = choose_tongue(owner.reply_language)
    values = names_of(name, writer.facts)
    letter = Letter(tongue, register_in(tongue, writer.tone, ""), values, writer.wordings, writer.tone)
    return f"{letter.greeting}{GAP}{GAP}{letter.ending}".rstrip("\n")


def begin_mail(owner: Owner, person_id: int, subject: str, text: str, now: datetime) -> OutgoingMail:
    """Keep a draft to a person in the outbox; pressed again with the same text it is the draft that is there.

    Raises UserError OUT-101 to OUT-106.
    """
    body = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if same := drafts_to(owner, person_id).filter(body=body).first():
        return same
    to = address_for(django_rows, owner.pk, person_id)
    return write_mail(owner, person_id, Writing(to, subject, text), now)


def drafts_to(owner: Owner, person_id: int) -> QuerySet[OutgoingMail]:
    """Return the drafts to a person, the newest first."""
    drafts = OutgoingMail.objects.filter(owner=owner, state=State.DRAFT.value)
    return drafts.filter(identity__person_id=person_id).order_by("-pk")


def subject_for(rows: Rows, owner: OwnerRow, key: str) -> str:
    """Return a plain subject for a reply by mail, which has none of its own; "" for any other draft."""
    kind, _, language = key.rpartition("-")
    if kind not in REPLIES or language not in TONGUES:
        return ""
    writer = writer_of(rows, owner)
    tongue = TONGUES[language]
    letter = Letter(tongue, register_in(tongue, writer.tone, ""), {}, writer.wordings, writer.tone)
    return letter.subject("touch.answer")
