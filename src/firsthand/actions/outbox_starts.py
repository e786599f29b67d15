"""What a new mail to a person says before its owner has written a word: how they greet and how they sign.

A mail of a draft begins with what stands in its field (`web.views.outbox.begin`), as its owner changed it; nothing of
a draft ever stands in an address.
"""

from firsthand.actions.drafts import writer_of
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue, names_of
from firsthand.core.drafting.tone import register_in
from firsthand.store.database import Rows
from firsthand.store.queries.owner import OwnerRow

GAP = "\n\n"


def start_letter(rows: Rows, owner: OwnerRow, name: str) -> str:
    """Return the greeting and the signature of a letter to somebody, with room between them."""
    writer = writer_of(rows, owner)
    tongue = choose_tongue(owner.reply_language)
    values = names_of(name, writer.facts)
    letter = Letter(tongue, register_in(tongue, writer.tone, ""), values, writer.wordings, writer.tone)
    return f"{letter.greeting}{GAP}{GAP}{letter.ending}".rstrip("\n")
