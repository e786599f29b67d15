"""One block of a pasted page read as one invitation: name, headline, note, mutual people, age."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from firsthand.sources.paste.ages import Age
from firsthand.sources.paste.labels import Mark
from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.marks import Marked, mark_piece
from firsthand.sources.paste.mutuals import Mutual
from firsthand.sources.paste.names import (
    HEADLINE,
    bare_name,
    could_be_name,
    greets,
    looks_like_name,
    reads_like_note,
)
from firsthand.sources.paste.rows import split_row
from firsthand.sources.paste.shapes import CLOSING, OPENING
from firsthand.sources.paste.text import fold

MORE = re.compile(
    r"\s*(?:…|\.\.\.)\s*(?:"
    + "|".join(
        sorted(
            {re.escape(label) for words in LANGUAGES for label in words.more},
            key=lambda one: (-len(one), one),
        )
    )
    + r")\s*$",
    re.IGNORECASE,
)
INSIGHT_WORDS = 8
HEADLINE_ENDS = re.compile(r"[.!?,:;…]$")
# "Nora, your report on depots is on every desk here." A headline has commas too, but says less.
SPOKEN_TO = re.compile(r"^[^\W\d_]+, (?:\S+ ){6,}\S+\.$")


@dataclass(frozen=True, slots=True)
class Card:
    """What one block says, nothing of it judged. `other` names another kind of invitation."""

    name: str
    headline: str = ""
    note: str = ""
    url: str = ""
    mutual: Mutual | None = None
    age: Age | None = None
    age_text: str = ""
    other: str = ""
    other_text: str = ""


def read_card(marks: Sequence[Marked], after: Sequence[Marked] = ()) -> Card | None:
    """Return what a block says, or None where it names nobody."""
    if other := find_other(marks):
        return Card(other.text, other=other.kind, other_text=other.text)
    name = find_name(marks)
    if not name:
        return None
    aged = next((one for one in (*marks, *after) if one.mark is Mark.AGE), None)
    headline, note = split_texts(marks, after, name)
    return Card(
        name,
        headline,
        note,
        url=next((one.link for one in (*marks, *after) if one.mark is Mark.LINK), ""),
        mutual=next((one.mutual for one in marks if one.mark is Mark.MUTUAL), None),
        age=aged.age if aged else None,
        age_text=aged.text if aged else "",
    )


def find_other(marks: Sequence[Marked]) -> Marked | None:
    """Return the line that makes a block an invitation to a page, newsletter, event or group."""
    texts = 0
    for one in marks:
        if one.mark is Mark.OTHER:
            return one
        texts += one.mark is Mark.TEXT
        if texts > 1 or one.mark in (Mark.MUTUAL, Mark.INVITES):
            return None
    return None


def find_name(marks: Sequence[Marked]) -> str:
    """Return the sender's name: from a sentence of the page, else the first line."""
    spoken = next((one.name for one in marks if one.mark in (Mark.INVITES, Mark.PICTURE) and one.name), "")
    written = next((one.text for one in marks if one.mark is Mark.TEXT), "")
    if spoken:
        return bare_name(written) if written.startswith(spoken) and looks_like_name(written) else spoken
    return bare_name(written) if could_be_name(written) else ""


def split_texts(marks: Sequence[Marked], after: Sequence[Marked], name: str) -> tuple[str, str]:
    """Return headline and note: what stands above the age and what reads like writing to somebody."""
    age = next((place for place, one in enumerate(marks) if one.mark is Mark.AGE), len(marks))
    upper = [one for one in marks[:age] if is_said(one, name)]
    lower = [one.text for one in (*marks[age:], *after) if is_said(one, name)]
    mutual = next((one.number for one in marks if one.mark is Mark.MUTUAL), None)
    heads = count_heads(upper, mutual)
    return join_heads([one.text for one in upper[:heads]]), join_note(
        [*(one.text for one in upper[heads:]), *lower]
    )


def is_said(one: Marked, name: str) -> bool:
    """Tell whether a line is text of its own, not the name again."""
    if one.mark is Mark.OTHER:
        return True
    return one.mark is Mark.TEXT and fold(bare_name(one.text)[:200]) != fold(name)


def count_heads(lines: Sequence[Marked], mutual: int | None) -> int:
    """Return how many lines belong to the headline: the first, and short insights like a shared school."""
    for place, one in enumerate(lines):
        is_below = mutual is not None and one.number > mutual
        if one.text.startswith(tuple(OPENING)) or (place == 0 and is_greeting(one.text)):
            return place
        if place > 0 and (is_below or not is_insight(one.text)):
            return place
        if place == 0 and is_below and reads_like_note(one.text):
            return place
    return len(lines)


def is_greeting(text: str) -> bool:
    """Tell whether a line cannot be a headline: too long, a question, or words to somebody."""
    speaks = greets(text) or text.endswith(("?", "!")) or bool(SPOKEN_TO.match(text))
    return len(text) > HEADLINE or (speaks and reads_like_note(text))


def is_insight(text: str) -> bool:
    """Tell whether a line is a short fact the page adds: an employer, school or place in common."""
    words = text.split()
    return (
        len(words) <= INSIGHT_WORDS
        and not HEADLINE_ENDS.search(text)
        and not reads_like_note(text)
        and (sum(word[0].islower() for word in words) * 3 <= len(words))
    )


def join_heads(texts: Sequence[str]) -> str:
    """Return the headline with what it does not already say."""
    if not texts:
        return ""
    head, *rest = texts
    extra = dict.fromkeys(text for text in rest if fold(text) not in fold(head[:400]))
    return " · ".join((head, *extra))


def join_note(texts: Sequence[str]) -> str:
    """Return the note on one line, as an archive would hold it, without quotes and "see more"."""
    kept: list[str] = []
    for text in texts:
        bare = MORE.sub("", text[-60:]) if len(text) > 60 else MORE.sub("", text)
        whole = text[:-60] + bare if len(text) > 60 else bare
        if not kept or kept[-1] != whole:
            kept.append(whole)
    return unquote(" ".join(kept).strip())


def unquote(text: str) -> str:
    """Drop a pair of quotes around the whole text."""
    if len(text) > 1 and text[0] in OPENING and text[-1] in CLOSING and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text


def read_row(pieces: Sequence[Marked]) -> Card | None:
    """Return what one line with a whole invitation says: name, headline, note, in any case the name first."""
    parts = [one for one in pieces if one.text] if len(pieces) > 1 else marked_parts(pieces[0])
    name = bare_name(parts[0].text)
    if not could_be_name(name):
        return None
    rest = [Marked(parts[0].number, name, Mark.TEXT), *parts[1:]]
    card = read_card([one for one in rest if one.mark is not Mark.TEXT or one is rest[0]])
    texts = [one.text for one in rest[1:] if one.mark is Mark.TEXT]
    heads = 0 if not texts or is_greeting(texts[0]) or texts[0].startswith(tuple(OPENING)) else 1
    if card is None or card.other:
        return card
    return Card(
        card.name,
        texts[0] if heads else "",
        join_note(texts[heads:]),
        card.url,
        card.mutual,
        card.age,
        card.age_text,
    )


def marked_parts(row: Marked) -> list[Marked]:
    """Return the parts of a row, each with what it is."""
    return [
        Marked(row.number, one.text, one.mark, one.name, one.age, one.mutual, one.link, one.kind)
        for part in split_row(row.text)
        for one in mark_piece(part)
    ]
