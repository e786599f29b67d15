"""Keeping a reply as its owner changed it, until they want the drafted text back."""

import re
from datetime import datetime

from firsthand.actions.rewording import about_invitation, is_of_model, put_aside
from firsthand.core.drafting import plain_letter
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.errors import UserError
from firsthand.store.models import Invitation, OwnDraft, Owner

LONGEST = 8_000
_KEY = re.compile(r"(accept|talk|ask|decline|check|followup|propose)-([a-z]{2})")


def keep_draft(owner: Owner, invitation_id: int, key: str, text: str, now: datetime) -> bool:
    """Keep the owner's own words for a reply, or bring the drafted ones back where there are none.

    Returns whether the other kind of words stands there now. Raises UserError INV-103, DRF-109, DRF-110.
    """
    text = plain_letter(text)
    found = _KEY.fullmatch(key)
    if not found or found[2] not in TONGUES:
        raise UserError("DRF-109", "There is no such reply.", next_step="Open the invitation again.")
    ways = ("in", "out") if found[1] == "followup" else ("in",)
    if not Invitation.objects.filter(owner=owner, pk=invitation_id, direction__in=ways).exists():
        raise UserError("INV-103", "That invitation is not here.", next_step="Open the list again.")
    if len(text) > LONGEST:
        raise UserError(
            "DRF-110",
            f"The reply is longer than {LONGEST:,} characters.",
            kept="What was kept before stays.",
            next_step="Shorten it.",
        )
    stored = OwnDraft.objects.filter(owner=owner, invitation_id=invitation_id, key=key)
    if not text:
        put_aside(owner, about_invitation(invitation_id), key)
        return stored.delete()[0] > 0
    before = stored.values_list("text", flat=True).first() or ""
    was_model = before != text and is_of_model(owner, about_invitation(invitation_id), key, before)
    _, is_new = OwnDraft.objects.update_or_create(
        owner=owner, invitation_id=invitation_id, key=key, defaults={"text": text, "changed_at": now}
    )
    return is_new or was_model
