"""Checking a text that somebody else worded against its brief; whatever is in doubt is refused.

A text may reword what the template says and name what the facts name. Every other word has to be one of the small
words of letters. See docs/model.md for the rules and how strong they are.
"""

from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.checking_signs import shape_doubts, sign_doubts
from firsthand.core.drafting.checking_words import word_doubts
from firsthand.core.drafting.own_texts import plain_letter

MOST_DOUBTS = 6


def tidy_text(written: str) -> str:
    """Return a returned text with plain line ends; nothing else of it is mended."""
    return plain_letter(written)


def doubts_about(text: str, brief: Brief) -> tuple[str, ...]:
    """Return why a text cannot be used, in sentences for the owner; none where it may stand."""
    doubts = tuple(shape_doubts(text, brief)) or (*sign_doubts(text, brief), *word_doubts(text, brief))
    return tuple(dict.fromkeys(doubts))[:MOST_DOUBTS]
