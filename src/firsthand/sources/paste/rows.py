"""Pasted text without buttons and ages, divided by its sentences, rows and blank lines."""

from collections.abc import Iterator, Sequence

from firsthand.sources.paste.labels import Mark
from firsthand.sources.paste.marks import Marked
from firsthand.sources.paste.names import is_full_name, looks_like_name
from firsthand.sources.paste.shapes import Block, Shape, leftovers
from firsthand.sources.paste.tails import is_said_twice


def open_blocks(marks: Sequence[Marked]) -> Iterator[Block]:
    """Divide text without buttons and ages by its sentences, rows and blank lines."""
    body = [one for one in marks if one.mark not in (Mark.FURNITURE, Mark.HEADING)]
    if any(one.mark in (Mark.INVITES, Mark.PICTURE, Mark.OTHER) for one in body):
        yield from blocks_by_sentence(body)
        return
    for paragraph in paragraphs(body):
        yield from paragraph_blocks(paragraph)


def blocks_by_sentence(marks: list[Marked]) -> Iterator[Block]:
    """Cut before every line that names a sender."""
    starts = named_starts(marks)
    yield from leftovers(marks[: starts[0]] if starts else marks)
    for start, end in zip(starts, [*starts[1:], len(marks)], strict=True):
        yield Block(Shape.CARD, tuple(marks[start:end]))


def named_starts(marks: Sequence[Marked]) -> list[int]:
    """Return where a sender is named first, in a sentence of the page or by a name said twice."""
    starts: list[int] = []
    last = ""
    for place, one in enumerate(marks):
        name = one.name or (one.text if is_said_twice(marks, place) else "")
        if one.mark is Mark.OTHER or (name and name != last):
            starts.append(before_sentence(marks, place, name))
            last = name or one.text
    return sorted(set(starts))


def before_sentence(marks: Sequence[Marked], place: int, name: str) -> int:
    """Return where the name itself stands, in one of the two lines before the sentence."""
    for at in (place - 2, place - 1):
        if at >= 0 and marks[at].mark is Mark.TEXT and name and marks[at].text.startswith(name):
            return at
    return place


def paragraphs(marks: Sequence[Marked]) -> Iterator[list[Marked]]:
    """Cut where a line of the text was blank."""
    current: list[Marked] = []
    for one in marks:
        if current and one.number > current[-1].number + 1:
            yield current
            current = []
        current.append(one)
    if current:
        yield current


def paragraph_blocks(paragraph: list[Marked]) -> Iterator[Block]:
    """Yield a paragraph as rows, as one invitation, or as what was not understood."""
    rows = list(same_lines(paragraph))
    if all(is_row(row) for row in rows):
        yield from (Block(Shape.ROW, tuple(row)) for row in rows)
    elif is_full_name(paragraph[0].text) and len(paragraph) > 1:
        yield Block(Shape.CARD, tuple(paragraph))
    else:
        yield Block(Shape.LEFTOVER, tuple(paragraph))


def same_lines(marks: Sequence[Marked]) -> Iterator[list[Marked]]:
    """Group the pieces of each line."""
    current: list[Marked] = []
    for one in marks:
        if current and one.number != current[-1].number:
            yield current
            current = []
        current.append(one)
    if current:
        yield current


def is_row(pieces: Sequence[Marked]) -> bool:
    """Tell whether one line holds a whole invitation, its name first."""
    if len(pieces) > 1:
        return pieces[0].mark is Mark.TEXT and looks_like_name(pieces[0].text)
    parts = split_row(pieces[0].text)
    return len(parts) > 1 and is_full_name(parts[0])


def split_row(text: str) -> list[str]:
    """Split a row at the first kind of dash or bar it uses."""
    for separator in (" — ", " – ", " - ", " | ", " -- "):
        if separator in text:
            return [part.strip() for part in text.split(separator) if part.strip()]
    return [text]
