"""Conversations of the stories: a line says how many days ago, who, and what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.sample.blocks import paragraphs
from firsthand.sample.scripts_friends import FRIENDS
from firsthand.sample.scripts_others import OTHERS

ME = "me"
_LINE = re.compile(r"(\d+) (\w+): (.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a scripted conversation."""

    days_ago: int
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """A scripted conversation between the owner and the named members of the cast, oldest line first."""

    members: tuple[str, ...]
    lines: tuple[Line, ...]
    title: str = ""
    subject: str = ""


def _script(heading: str, block: str) -> Script:
    members, _, rest = heading.partition("|")
    title, _, subject = rest.partition("|")
    lines = [_LINE.fullmatch(entry) for entry in paragraphs(block)]
    spoken = tuple(Line(int(line[1]), line[2], line[3]) for line in lines if line)
    return Script(tuple(members.split()), spoken, title.strip(), subject.strip())


def scripts() -> tuple[Script, ...]:
    """Return every scripted conversation on the platform."""
    return read_scripts(FRIENDS) + read_scripts(OTHERS)


def read_scripts(blocks: Mapping[str, str]) -> tuple[Script, ...]:
    """Read conversations from their headings and lines."""
    return tuple(_script(heading, block) for heading, block in blocks.items())
