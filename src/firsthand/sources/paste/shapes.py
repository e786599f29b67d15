"""What a part of a pasted page can be, and the marks that tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from firsthand.sources.paste.labels import Mark
from firsthand.sources.paste.marks import BUTTONS, Marked

CORE = frozenset((Mark.AGE, Mark.MUTUAL, Mark.INVITES, Mark.PICTURE, Mark.OTHER, *BUTTONS))
OPENING = "\"'“„«‘"
CLOSING = "\"'”“»«’"


class Shape(Enum):
    """What a block is."""

    CARD = auto()
    ROW = auto()  # "name — headline — note" on one line
    LEFTOVER = auto()  # not understood
    SUGGESTIONS = auto()  # people the page proposes


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines that belong together; `after` is what follows the buttons and still belongs to them."""

    shape: Shape
    marks: tuple[Marked, ...]
    after: tuple[Marked, ...] = ()


def leftovers(segment: Sequence[Marked]) -> Iterator[Block]:
    """Yield what is left after the last invitation, without the foot of the page."""
    texts = tuple(one for one in segment if one.mark is Mark.TEXT)
    if texts:
        yield Block(Shape.LEFTOVER, texts)
