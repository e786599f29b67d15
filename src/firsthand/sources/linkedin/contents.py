"""Which files of an archive are read, by name; and what to tell about the others."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from firsthand.core.records import FileSeen, Notice
from firsthand.sources.base import cannot_open, shown_name
from firsthand.sources.encodings import TextLines
from firsthand.sources.files import Archive, Member
from firsthand.sources.linkedin.layouts import (
    LAYOUTS,
    RECOMMENDATIONS_GIVEN,
    RECOMMENDATIONS_RECEIVED,
    Layout,
)
from firsthand.sources.linkedin.names import AI_CHATS, MAIN, NOT_READ
from firsthand.sources.tables import find_header, first_lines

COPY_MARK = re.compile(r"\s*\(\d{1,3}\)(?=\.csv$)")
_PART_MARK = re.compile(r"_\d{1,3}(?=\.csv$)")
_MOST_NAMES = 10


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files to look at, each with the layouts its name allows, in the order they are read."""

    files: tuple[tuple[Member, tuple[Layout, ...]], ...]
    notices: tuple[Notice, ...] = ()


def choose(opened: Archive) -> Chosen:
    """Choose the files to read. Raises UserError for a loose file that is none of them."""
    if opened.is_loose:
        return _choose_loose(opened)
    by_name = {COPY_MARK.sub("", member.name.lower()): member for member in opened.files}
    files: dict[str, tuple[Member, tuple[Layout, ...]]] = {}
    notices = []
    for layout in LAYOUTS:
        members = [by_name[name] for name in layout.names if name in by_name]
        for best in members[:1]:
            _, layouts = files.get(best.name, (best, ()))
            files[best.name] = (best, (*layouts, layout))
            what = f"{best.name} says the same and was read instead."
            notices += [Notice("ARC-216", other.name, what) for other in members[1:]]
    return Chosen(tuple(files.values()), tuple(dict.fromkeys(notices)))


def _choose_loose(opened: Archive) -> Chosen:
    """Choose by name, else by header: whoever gives one file may have renamed it."""
    member = opened.files[0]
    name = COPY_MARK.sub("", member.name.lower())
    if name in AI_CHATS:
        raise _unwanted(opened, "It holds chats with LinkedIn's own assistant, not with people.")
    if _PART_MARK.sub("", name) in NOT_READ:
        raise _unwanted(opened, "It says nothing about who you know, so it is not read.")
    layouts = tuple(layout for layout in LAYOUTS if name in layout.names)
    if not layouts and not (layouts := _by_header(member)):
        raise _unwanted(opened, "It is none of the files of a LinkedIn archive that tell who you know.")
    return Chosen(((member, layouts),))


def _by_header(member: Member) -> tuple[Layout, ...]:
    with member.open() as stream:
        head = first_lines(TextLines(stream))
    both_ways = (RECOMMENDATIONS_RECEIVED, RECOMMENDATIONS_GIVEN)
    found = [layout for layout in LAYOUTS if layout not in both_ways and find_header(head, layout.needed)]
    return tuple(sorted(found, key=lambda layout: -len(layout.needed))[:1])


def _unwanted(opened: Archive, what: str) -> Exception:
    return cannot_open(
        "ARC-107",
        what,
        where=opened.name,
        next_step="Give the whole archive, or Connections.csv, Invitations.csv or messages.csv.",
    )


def content_notices(others: Sequence[str]) -> Iterator[Notice]:
    """Tell which files were left unread, and whether they are known."""
    names = list(dict.fromkeys(others))
    for name in names:
        if name.lower() in AI_CHATS:
            yield Notice(
                "ARC-204", shown_name(name), "Chats with LinkedIn's own assistant, not with people: not read."
            )
    rest = [name for name in names if name.lower() not in AI_CHATS]
    known = [name for name in rest if _PART_MARK.sub("", name.lower()) in NOT_READ]
    unknown = [name for name in rest if name not in set(known)]
    if known:
        yield Notice(
            "ARC-202", "archive", f"Known and not read, as they do not tell who you know: {_listed(known)}."
        )
    if unknown:
        yield Notice("ARC-203", "archive", f"Unknown and not read: {_listed(unknown)}.")


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(map(shown_name, sorted(names)[:_MOST_NAMES]))
    return shown if len(names) <= _MOST_NAMES else f"{shown} and {len(names) - _MOST_NAMES} more"


def missing_notices(seen: Iterable[FileSeen], rejected: Sequence[Notice]) -> Iterator[Notice]:
    """Tell which of the main files are not there, and what is not known without them."""
    there = {one.kind for one in seen}
    spoken_of = {notice.where.lower() for notice in rejected}
    for kind, (name, gives) in MAIN.items():
        if kind not in there and name.lower() not in spoken_of:
            yield Notice(
                "ARC-201", name, f"It is not in this archive, which therefore does not tell {gives}."
            )
