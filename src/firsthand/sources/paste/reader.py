"""Invitations pasted as text: what LinkedIn's page of received invitations gives when all of it is copied.

The reader understands the page in seven languages, with and without notes, buttons and blank lines.
What it does not understand becomes a problem that names its lines; no text makes it fail.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from firsthand.core.records import Direction, Invitation, Item, Party, Problem, Skipped
from firsthand.sources.paste.blocks import find_blocks
from firsthand.sources.paste.cards import Card, read_card, read_row
from firsthand.sources.paste.marks import read_marks
from firsthand.sources.paste.shapes import Block, Shape
from firsthand.sources.paste.text import fold, read_lines

UNKNOWN_AGE_DAYS = 183  # an open invitation expires after about six months
QUOTED = 80
OTHER_CODES = {"page": "PST-201", "newsletter": "PST-202", "event": "PST-203", "group": "PST-204"}
OTHER_NAMES = {
    "page": "follow a page",
    "newsletter": "subscribe",
    "event": "attend an event",
    "group": "join a group",
}


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was understood, with the lines of the pasted text it was read from, counted from 1."""

    item: Item
    first_line: int
    last_line: int


def read_pasted(text: str, *, now: datetime, owner: Party) -> Iterator[Pasted]:
    """Yield an invitation, a skipped one or a problem for every block of a pasted page, in order."""
    for block in find_blocks(list(read_marks(read_lines(text)))):
        if is_owner_alone(block, owner):
            continue
        lines = [one.number for one in (*block.marks, *block.after)]
        yield Pasted(read_block(block, now=now.astimezone(UTC), owner=owner), min(lines), max(lines))


def is_owner_alone(block: Block, owner: Party) -> bool:
    """Tell whether a block is only the owner's own name from the top of the page."""
    names = {fold(one.text) for one in block.marks if len(one.text) <= QUOTED}
    return block.shape is Shape.LEFTOVER and names == {fold(owner.name)}


def read_block(block: Block, *, now: datetime, owner: Party) -> Item:
    """Return the one item a block stands for."""
    where = f"line {block.marks[0].number}"
    if block.shape is Shape.SUGGESTIONS:
        return Skipped("PST-205", where, "People the page suggests; they did not invite you.")
    if block.shape is Shape.LEFTOVER:
        return Problem("PST-101", where, f"This text was not understood: “{excerpt(block)}”")
    card = read_row(block.marks) if block.shape is Shape.ROW else read_card(block.marks, block.after)
    if card is None:
        return Problem("PST-102", where, f"An invitation without a name was found: “{excerpt(block)}”")
    if card.other:
        return Skipped(OTHER_CODES[card.other], where, other_sentence(card))
    return to_invitation(card, now=now, owner=owner)


def to_invitation(card: Card, *, now: datetime, owner: Party) -> Invitation:
    """Return a card as a record; without an age it was sent within the time an invitation stays open."""
    return Invitation(
        direction=Direction.IN,
        inviter=Party(card.name, card.url),
        invitee=owner,
        sent_at=card.age.before(now) if card.age else now,
        sent_raw=card.age_text,
        note=card.note,
        headline=card.headline,
        mutual_count=card.mutual.count if card.mutual else None,
        mutual_names=card.mutual.names if card.mutual else (),
        sent_within_days=card.age.within_days if card.age else UNKNOWN_AGE_DAYS,
    )


def other_sentence(card: Card) -> str:
    """Say what a skipped invitation was for."""
    return f"An invitation to {OTHER_NAMES[card.other]}, not to connect: “{shorten(card.other_text)}”"


def excerpt(block: Block) -> str:
    """Return the first words of a block."""
    return shorten(" / ".join(one.text[:QUOTED] for one in block.marks[:3]))


def shorten(text: str) -> str:
    """Return at most as much text as a line of a list shows."""
    return text if len(text) <= QUOTED else text[: QUOTED - 1].rstrip() + "…"
