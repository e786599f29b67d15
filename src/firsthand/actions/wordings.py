"""Changing the texts of replies: each change can be taken back once."""

from datetime import datetime

from django.db import transaction

from firsthand.core.drafting import check_text, clean_text, default_texts
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.tone import Length, Tone
from firsthand.core.errors import UserError
from firsthand.store.models import Owner, Wording

LENGTHS, TONES = tuple(map(str, Length)), tuple(map(str, Tone))


def change_wording(owner: Owner, key: str, text: str, now: datetime) -> bool:
    """Use the owner's own text from now on and tell whether that is new. Raises UserError DRF-101 to DRF-108.

    A text that equals the one it was is no change of its own.
    """
    text = clean_text(text)
    check_text(key, text)
    return keep_text(owner, key, "" if text == default_texts()[key] else text, now)


def reset_wording(owner: Owner, key: str, now: datetime) -> bool:
    """Use the text as it was and tell whether that is new."""
    return keep_text(owner, key, "", now)


def undo_wording(owner: Owner, key: str, now: datetime) -> bool:
    """Take the last change of a text back; again is no harm."""
    with transaction.atomic():
        row = Wording.objects.select_for_update().filter(owner=owner, key=key, before__isnull=False).first()
        if row is None:
            return False
        row.text, row.before, row.changed_at = row.before or "", None, now
        row.save(update_fields=["text", "before", "changed_at"])
    return True


def keep_text(owner: Owner, key: str, text: str, now: datetime) -> bool:
    """Keep a text and what it was before, unless it is the same; an empty one is as it was."""
    with transaction.atomic():
        row = Wording.objects.select_for_update().filter(owner=owner, key=key).first()
        if row is None:
            row = Wording(owner=owner, key=key)
        if row.text == text:
            return False
        row.before, row.text, row.changed_at = row.text, text, now
        row.save()
    return True


def choose_usual(owner: Owner, *, language: str, length: str, tone: str = "") -> None:
    """Choose the language where theirs is none of ours, how long drafts are, and their tone. Raises UserError SET-103.

    Without a tone it stays as it is.
    """
    tone = tone or owner.reply_tone
    if language not in TONGUES or length not in LENGTHS or tone not in TONES:
        raise UserError(
            "SET-103",
            "Replies cannot be written that way.",
            next_step=f"Languages are {', '.join(TONGUES)}; lengths are {', '.join(LENGTHS)};"
            f" tones are {', '.join(TONES)}.",
        )
    owner.reply_language, owner.reply_length, owner.reply_tone = language, length, tone
    owner.save(update_fields=["reply_language", "reply_length", "reply_tone"])
