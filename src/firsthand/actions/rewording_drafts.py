"""Having the drafts that hang on an invitation reworded: replies, the question to an introducer, the follow-up."""

from datetime import datetime

from firsthand.actions import follow_up
from firsthand.actions.briefs import follow_up_brief, reply_brief
from firsthand.actions.drafts import draft_for, template_for, writer_of
from firsthand.actions.pipeline import Card, find_card
from firsthand.actions.replying import keep_draft
from firsthand.actions.review import Reviewed, review_invitations
from firsthand.actions.rewording import Place, about_invitation, put_aside, reword
from firsthand.core.drafting.brief import Brief
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Invitation, Owner, Rewording
from firsthand.store.queries.language_models import rewordings_of
from firsthand.store.queries.owner import OwnerRow


def reword_reply(owner: Owner, settings: OwnerRow, item: Reviewed, key: str, now: datetime) -> Rewording:
    """Have one reply reworded; a text that passes stands there from now on, until its owner goes back.

    Raises UserError DRF-109, ACC-103, ACC-104, MDL-105, MDL-106.
    """
    writer = writer_of(django_rows, settings)
    made = template_for(item, writer, now.date(), in_language=key.rpartition("-")[2])
    draft = next((each for each in (made, *made.also) if each.key == key), None)
    if draft is None:
        raise UserError("DRF-109", "There is no such reply.", next_step="Open the invitation again.")
    number = item.case.invitation_id
    before = writer.own_drafts.get((number, key), "")
    return kept(owner, number, key, brief=reply_brief(item.case, draft, writer), before=before, now=now)


def reword_follow_up(owner: Owner, settings: OwnerRow, card: Card, key: str, now: datetime) -> Rewording:
    """Have a follow-up reworded. Raises UserError as `reword_reply` does."""
    writer = writer_of(django_rows, settings)
    language = key.rpartition("-")[2]
    found = follow_up.template_for(django_rows, owner.pk, card, writer, now.date(), in_language=language)
    if found is None or found.key != key:
        raise UserError("DRF-109", "There is no such reply.", next_step="Open the page again.")
    before = writer.own_drafts.get((card.id, key), "")
    return kept(owner, card.id, key, brief=follow_up_brief(card, found, writer), before=before, now=now)


def reword_what_is_due(owner: Owner, settings: OwnerRow, number: int, now: datetime) -> Rewording | None:
    """Have the draft reworded that an invitation asks for now: a reply, or the follow-up; None where there is none.

    Raises UserError as `reword_reply` does.
    """
    review = review_invitations(django_rows, settings, now, with_reasons=False)
    writer = writer_of(django_rows, settings)
    for item in review.items:
        if item.case.invitation_id == number:
            key = draft_for(item, writer, now.date()).key
            return reword_reply(owner, settings, review.explained(item), key, now)
    card = find_card(django_rows, settings, number, now)
    due = follow_up.follow_up_for(django_rows, owner.pk, card, writer, now.date()) if card else None
    return reword_follow_up(owner, settings, card, due.key, now) if card and due else None


def kept(owner: Owner, number: int, key: str, *, brief: Brief, before: str, now: datetime) -> Rewording:
    """Ask the model and put its text into the draft, where it passed."""
    identity = Invitation.objects.filter(owner=owner, pk=number).values_list("identity_id", flat=True).first()
    if identity is None:
        raise UserError("INV-103", "That invitation is not here.", next_step="Open the list again.")
    last = rewordings_of(django_rows, owner.pk, about_invitation(number)).get(key)
    if last and last.used and last.is_text(before):
        before = last.used.before  # what stood there was the model's
    made = reword(owner, Place(identity, about_invitation(number), key, before), brief, now)
    if made.text:
        keep_draft(owner, number, key, made.text, now)
    return made


def restore(owner: Owner, number: int, key: str, now: datetime) -> None:
    """Bring the owner's own words back that stood in a draft before the model's."""
    last = rewordings_of(django_rows, owner.pk, about_invitation(number)).get(key)
    if last and last.used and last.used.before:
        keep_draft(owner, number, key, last.used.before, now)
        put_aside(owner, about_invitation(number), key)
