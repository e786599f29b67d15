"""Pending invitations that only the invitation page shows, and the text as copied from it."""

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.sample.stories import Pasted, Story, expect

PASTED = (
    Story(
        "pasted-old-reader", "Piet", "Verhoeckxs", "", 7,
        "Dag Nora, de koelcel is vervangen en ik mocht jouw rapport doorgeven aan mijn opvolger. Leuk om "
        "contact te houden.",
        expect("accept 2", NoteKind.PERSONAL, Knowledge.SPOKEN),
        Pasted("Koeltechniek en voorraad, bijna met pensioen", "", "1 week ago"),
    ),
    Story(
        "pasted-recommended-by-owner", "Samir", "Haddouchi", "", 14, "",
        expect("accept 2", NoteKind.BLANK, Knowledge.WORKED),
        Pasted("Depot manager | formerly Halden Foods",
        "Odile Fermanel and 4 other mutual connections", "2 weeks ago"),
    ),
    Story(
        "pasted-stranger", "Marguerite", "Okonjowe", "", 3,
        "Hello Nora, your post about counting by wave made me change our trial in Accra. Two aisles in, "
        "the difference fell by half. Would you look at my sheet and tell me where I fool myself?",
        expect("talk 8", NoteKind.PERSONAL),
        Pasted("Supply lead at a vaccine depot", "1 mutual connection", "3 days ago"),
    ),
    Story(
        "pasted-pitch", "Trent", "Hollowbrook", "", 5,
        "Nora, we build AI agents that replace your back office for 99 a month. Book your demo today and "
        "save 40%: https://hollowbrook-agents.example",
        expect("decline 4", NoteKind.PITCH),
        Pasted("Founder | AI agents | 10x your output", "12 mutual connections", "5 days ago"),
    ),
    Story(
        "pasted-default-text", "Hannelore", "Wittgenborn", "", 28,
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
        expect("decline 9", NoteKind.DEFAULT),
        Pasted("Einkaufsleiterin bei Ofenfrisch Werke",
        "Jonas Reichenau is a mutual connection", "4 weeks ago"),
    ),
    Story(
        "pasted-blank", "Cosmo", "Albrechtsen", "", 60, "",
        expect("decline 9", NoteKind.BLANK),
        Pasted("Student of logistics", "", "2 months ago"),
    ),
)  # fmt: skip


def invitation_page(told: dict[str, str]) -> str:
    """Return the text as copied from the invitation page; `told` fills the fields of the notes."""
    blocks = [_card(story, told) for story in PASTED]
    head = ["Manage invitations", "Received", "Sent", f"All ({len(PASTED)})"]
    return "\n".join([*head, *(line for block in blocks for line in block), "Show more results", ""])


def _card(story: Story, told: dict[str, str]) -> list[str]:
    assert story.pasted is not None
    note = [story.note.format_map(told), f"Reply to {story.first}"] if story.note else []
    mutual = [story.pasted.mutual] if story.pasted.mutual else []
    return [story.name, story.pasted.headline, *mutual, story.pasted.age, *note, "Ignore", "Accept"]
