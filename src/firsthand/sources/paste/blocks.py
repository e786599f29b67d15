"""Marked lines divided into blocks: one invitation each, or something that is none.

A page repeats itself: name, headline, mutual connections, age, buttons. The buttons close a block;
without them the ages do; without either, the sentences that name a sender, blank lines and rows do.
A note may stand before the buttons or after them, so what follows a block's buttons is handed back
to it when it reads like its note.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from firsthand.sources.paste.labels import Mark
from firsthand.sources.paste.marks import BUTTONS, Marked
from firsthand.sources.paste.names import is_full_name
from firsthand.sources.paste.rows import open_blocks
from firsthand.sources.paste.shapes import CORE, Block, Shape, leftovers
from firsthand.sources.paste.tails import count_tail, find_start, first_core

QUIET = frozenset((Mark.BADGE, Mark.HEADING))


def find_blocks(marks: Sequence[Marked]) -> Iterator[Block]:
    """Divide a page into blocks, in order; furniture is in none of them."""
    end = next((place for place, one in enumerate(marks) if one.mark is Mark.SUGGESTIONS), len(marks))
    page, rest = marks[:end], marks[end:]
    closing = closing_marks(page)
    yield from closed_blocks(page, closing) if closing else open_blocks(page)
    if any(one.mark is Mark.TEXT for one in rest):
        yield Block(Shape.SUGGESTIONS, tuple(rest))


def closing_marks(marks: Sequence[Marked]) -> frozenset[Mark]:
    """Return the marks that close an invitation on this page: its buttons, else its ages, else none."""
    seen = {one.mark for one in marks if not one.is_row}
    if seen & BUTTONS:
        return BUTTONS
    return frozenset((Mark.AGE,)) if Mark.AGE in seen else frozenset()


def closed_blocks(marks: Sequence[Marked], closing: frozenset[Mark]) -> Iterator[Block]:
    """Divide a page whose invitations end in buttons or ages."""
    segments = [part for segment in split_after(marks, closing) for part in split_at_ages(segment)]
    first, lead = trim_top(segments[0])
    if lead:
        yield Block(Shape.LEFTOVER, tuple(lead))
    segments[0] = first
    tails = [0, *(count_tail(segment) for segment in segments[1:])]
    for place, segment in enumerate(segments):
        after = segments[place + 1][: tails[place + 1]] if place + 1 < len(segments) else []
        own = with_text_for_labels(segment[tails[place] :])
        if any(one.mark in CORE for one in own):
            yield Block(Shape.CARD, tuple(own), tuple(after))
        else:
            yield from leftovers(segment[tails[place] :])


def split_after(marks: Sequence[Marked], closing: frozenset[Mark]) -> Iterator[list[Marked]]:
    """Cut behind every run of closing marks."""
    current: list[Marked] = []
    is_closed = False
    for one in marks:
        if is_closed and one.mark not in closing and one.mark not in QUIET:
            yield current
            current, is_closed = [], False
        current.append(one)
        is_closed = is_closed or one.mark in closing
    yield current


def split_at_ages(segment: list[Marked]) -> Iterator[list[Marked]]:
    """Cut a segment that holds two ages: the buttons of its first invitation were not copied."""
    ages = [place for place, one in enumerate(segment) if one.mark is Mark.AGE]
    start = 0
    for left, right in pairwise(ages):
        names = (place for place in range(left + 1, right) if starts_card(segment[place]))
        if (cut := next(names, None)) is not None:
            yield segment[start:cut]
            start = cut
    yield segment[start:]


def starts_card(one: Marked) -> bool:
    """Tell whether a line can only be the first of an invitation."""
    named = one.mark in (Mark.PICTURE, Mark.INVITES) and bool(one.name)
    return named or (one.mark is Mark.TEXT and is_full_name(one.text))


def trim_top(segment: list[Marked]) -> tuple[list[Marked], list[Marked]]:
    """Split the first segment into the first invitation and unknown text above it."""
    core = first_core(segment)
    furniture = [place for place in range(core) if segment[place].mark in (Mark.FURNITURE, Mark.HEADING)]
    start = furniture[-1] + 1 if furniture else 0
    if not any(one.mark is Mark.TEXT or one.name for one in segment[start:]):
        start = max(0, start - 1)  # a sender whose name is also a label of the page
    if (hint := find_start(segment[start:])) > 0:
        start += hint
    lead = [one for one in segment[:start] if one.mark is Mark.TEXT]
    return segment[start:], lead


def with_text_for_labels(segment: Sequence[Marked]) -> list[Marked]:
    """Return a block's lines: furniture is plain text between a name and its buttons, nothing below them."""
    core = max((place for place, one in enumerate(segment) if one.mark in CORE), default=-1)
    upper = [one if one.mark is not Mark.FURNITURE else as_text(one) for one in segment[:core]]
    return [*upper, *(one for one in segment[max(core, 0) :] if one.mark is not Mark.FURNITURE)]


def as_text(one: Marked) -> Marked:
    """Return the line as plain text."""
    return Marked(one.number, one.text, Mark.TEXT, is_row=one.is_row)
