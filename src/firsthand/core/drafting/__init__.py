"""Replies drafted for the owner: short, specific, in the sender's language, and true."""

from firsthand.core.drafting.replies import draft_reply
from firsthand.core.drafting.values import Draft
from firsthand.core.drafting.wordings import check_wording, known_wordings

__all__ = ["Draft", "check_wording", "draft_reply", "known_wordings"]
