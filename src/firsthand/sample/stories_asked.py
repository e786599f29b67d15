"""Pending invitations whose senders the owner has asked "have we met?", and who answered.

Their answers are conversations (`scripts_others`); the asks themselves are marks of the owner.
"""

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.sample.stories import Story, expect

ASKED = (
    Story(
        "answered-how-they-met", "Hendrika", "Zuidervaartel", "hendrika-zuidervaartel", 24, "",
        expect("accept 6", NoteKind.BLANK, Knowledge.WROTE),
        asked_days_ago=12,
    ),
    Story(
        "answered-with-a-pitch", "Brandon", "Steelforthy", "brandon-steelforthy", 23,
        "Hi Nora, I came across your profile and would love to add you to my network.",
        expect("decline 4", NoteKind.TEMPLATE, Knowledge.WROTE),
        asked_days_ago=11,
    ),
)  # fmt: skip
