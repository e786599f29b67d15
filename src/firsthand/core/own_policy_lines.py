"""The lines of a policy file: where its keys stand, and which changed between two versions.

A key stands under a heading, as "answers.personal = …", or within braces on one line.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

_PART = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
_KEY = rf"({_PART})\s*(?:\.\s*({_PART})\s*)?(?:\.\s*{_PART}\s*)*"
_HEADER = re.compile(rf"\s*\[{{1,2}}\s*{_KEY}\]")
_LINE = re.compile(rf"\s*{_KEY}=(.*)")
_BRACES = re.compile(r"\{[^{}]*")
_WITHIN = re.compile(rf"[{{,]\s*({_PART})\s*=")


@dataclass(frozen=True, slots=True)
class Place:
    """A key at its line, in the so-manieth table of a name; the key "" is the table itself, the table "" the file."""

    line: int
    table: str
    number: int
    key: str


def places_in(lines: Iterable[str]) -> Iterator[Place]:
    """Yield every key, in the order of the lines."""
    table, several, seen = "", "", Counter[str]()
    for number, line in enumerate(lines, start=1):
        if found := _HEADER.match(line):
            table, key = bare(found[1]), bare(found[2])
            seen[table] += 1
            yield Place(number, "", 1, table)
            yield Place(number, table, seen[table], "")
            if key:
                yield Place(number, table, seen[table], key)
        elif found := _LINE.match(line):
            first, second, value = bare(found[1]), bare(found[2]), found[3]
            yield Place(number, table, seen[table] or 1, first)
            if not table:
                if second:
                    yield Place(number, first, 1, second)
                yield from within(value, number, first, seen)
                several = first
        elif not table and line.lstrip().startswith(("{", "[")):
            yield from within(line, number, several, seen)


def within(text: str, line: int, table: str, seen: Counter[str]) -> Iterator[Place]:
    """Yield the keys of the tables that stand on a line within braces."""
    for braces in _BRACES.findall(text):
        seen[table] += 1
        yield Place(line, table, seen[table], "")
        for key in _WITHIN.findall(braces):
            yield Place(line, table, seen[table], bare(key))


class Line(NamedTuple):
    """A line that one text has and another has not."""

    is_new: bool
    text: str


def changed_lines(before: str, after: str) -> tuple[Line, ...]:
    """Return which lines went and which came between two texts, in their order; empty ones are no matter."""
    old, new = ([line for each in text.splitlines() if (line := each.strip())] for text in (before, after))
    found: list[Line] = []
    for what, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            found += [Line(False, each) for each in old[first:last]]
            found += [Line(True, each) for each in new[begin:end]]
    return tuple(found)


def bare(part: str | None) -> str:
    """Return a part of a key without its quotes."""
    return part.strip("\"'") if part else ""


def line_of(places: Iterable[Place], key: str, *, table: str = "", number: int = 1) -> int:
    """Return the line of a key in the so-manieth table of a name; else that of the table, else 0."""
    first = {(each.table, each.number, each.key): each.line for each in reversed(list(places))}
    for wanted in ((table, number, key), (table, number, ""), ("", 1, table), ("", 1, key)):
        if wanted in first:
            return first[wanted]
    return 0
