"""Who stands beside a profile link in a mail of the platform. Of a link only the profile is kept.

Everything behind the profile's own name in a link may be a key to the owner's account, and is dropped
before anything else is done.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from firsthand.core.letters import fold_letters
from firsthand.core.urls import canonical_profile_url
from firsthand.sources.linkedin.cleaning import visible

_LINK = re.compile(r"(?:https?://)?(?:[a-z]{1,10}\.)?linkedin\.com/[^\s<>\"')\]]{1,2000}", re.IGNORECASE)
_SUGGESTED = re.compile(
    r"(?:more )?people you may know|suggestions? (?:from|for)|people (?:also )?in |persone che potresti conoscere"
    r"|personnes que vous (?:pourriez|connaissez)|gente que (?:quizás|podrías)|pessoas que talvez|personen, die"
    r"|mensen die (?:u|je)",
    re.IGNORECASE,
)
_VIEW = re.compile(r"view (?:full )?profile", re.IGNORECASE)
_BUTTON = re.compile(
    r"^(?:view|accept|ignore|message|connect|see|reply|respond|open)\b",
    re.IGNORECASE,
)
_MUTUAL = re.compile(
    r"(\d{1,4}) (?:connections? in common|shared connections?|mutual connections?)", re.IGNORECASE
)
_NO_NAME = re.compile(r".*\d|(?:you|your|see|hi|hello|congratulations)\b", re.IGNORECASE)
_MOST_LINES = 600
_LONGEST_NAME, _LONGEST_HEADLINE = 100, 300
_ABOVE, _BELOW = 5, 5


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a mail without its links; `url` is the canonical profile one of them leads to."""

    text: str
    url: str = ""
    has_link: bool = False
    is_first: bool = False  # of its paragraph


@dataclass(frozen=True, slots=True)
class Block:
    """A person beside a profile link, and which line the name stands on."""

    name: str
    url: str
    headline: str
    at: int
    mutual_count: int | None = None


def lines_of(text: str) -> list[Line]:
    """Return the lines of a mail that say something, up to where the platform suggests people."""
    lines: list[Line] = []
    is_first = True
    for raw in text.split("\n")[: 4 * _MOST_LINES]:
        line = _line(raw[:4_000])
        if _SUGGESTED.match(line.text):
            break
        is_said = bool(line.text) or line.has_link
        lines += [replace(line, is_first=is_first)] if is_said else []
        is_first = not is_said
    return lines[:_MOST_LINES]


def _line(raw: str) -> Line:
    urls = [canonical_profile_url(link.replace("&amp;", "&")) for link in _LINK.findall(raw)]
    shown = visible(_LINK.sub(" ", raw)).strip(" <>()[]-–—•*")
    return Line(shown, next((url for url in urls if url), ""), bool(urls))


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """Yield who may stand beside each link: on its line, below it, or in the lines above."""
    for at, line in enumerate(lines):
        if not line.url:
            continue
        if line.text and not _BUTTON.match(line.text):
            yield _block(lines, at, line.url)
        elif not line.text and at + 1 < len(lines) and not _BUTTON.match(lines[at + 1].text):
            yield _block(lines, at + 1, line.url)
        under = _top_button(lines, at)
        for above in range(under - 1, max(-1, under - 1 - _ABOVE), -1):
            if lines[above].has_link:
                break
            yield _block(lines, above, line.url)


def _top_button(lines: Sequence[Line], at: int) -> int:
    """Return the first of the buttons in a row that a link is one of, within its paragraph."""
    while at and not lines[at].is_first and _is_plain_button(lines[at - 1]):
        at -= 1
    return at


def _is_plain_button(line: Line) -> bool:
    return line.has_link and not line.url and _BUTTON.match(line.text) is not None


def listed_blocks(lines: Sequence[Line]) -> list[Block]:
    """Return the people of a mail about several, each introduced by the words "View profile"."""
    found: dict[str, Block] = {}
    for at, line in enumerate(lines):
        if line.url and _VIEW.match(line.text) and (name_at := _name_above(lines, at)) is not None:
            found.setdefault(line.url, _block(lines, name_at, line.url))
    return list(found.values())


def first_word(name: str) -> str:
    """Return the folded first word of a name."""
    return next(iter(fold_letters(name[:_LONGEST_NAME]).split()), "")


def _name_above(lines: Sequence[Line], at: int) -> int | None:
    """Return the first line of a link's paragraph, else the highest between it and the link before: the name."""
    top = None
    for above in range(at - 1, max(-1, at - 1 - _ABOVE), -1):
        if lines[above].has_link:
            break
        top = above
        if lines[above].is_first and not lines[at].is_first:
            break
    return None if top is None or _NO_NAME.match(lines[top].text) else top


def _block(lines: Sequence[Line], at: int, url: str) -> Block:
    below = lines[at + 1 : at + 1 + _BELOW]
    stop = next(
        (number for number, line in enumerate(below) if line.has_link and line.url != url), len(below)
    )
    texts = [line.text for line in below[:stop] if line.text and not _BUTTON.match(line.text)]
    mutual = next((found for text in texts if (found := _MUTUAL.search(text))), None)
    headline = next((text for text in texts if text != lines[at].text and not _MUTUAL.search(text)), "")
    count = int(mutual[1]) if mutual else None
    return Block(lines[at].text[:_LONGEST_NAME], url, headline[:_LONGEST_HEADLINE], at, count)
