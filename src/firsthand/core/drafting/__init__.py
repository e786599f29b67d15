"""Replies drafted for the owner: short, specific, in the sender's language, and true."""

from firsthand.core.drafting.own_texts import (
    check_text,
    clean_text,
    default_texts,
    plain_letter,
    spread_texts,
)
from firsthand.core.drafting.replies import draft_reply
from firsthand.core.drafting.values import Draft
from firsthand.core.drafting.wordings import check_wording, known_wordings

__all__ = [
    "Draft",
    "check_text",
    "check_wording",
    "clean_text",
    "default_texts",
    "draft_reply",
    "known_wordings",
    "plain_letter",
    "spread_texts",
]
