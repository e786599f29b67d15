"""The parts of calendar files: calendars, their entries and their zones, found before any of them is read.

An entry that lacks its end is closed by the next one, so a broken entry costs itself only.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from firsthand.sources.content_lines import decode, plain_bytes, unfold

_MARK = re.compile(rb"\n(BEGIN|END):(V[A-Z]+)[ \t]*(?=\n|\Z)", re.IGNORECASE)
_UID = re.compile(rb"\nUID(?:;[^:\n]*)?:[ \t]*([^\n]*)", re.IGNORECASE)
_ALARM = re.compile(rb"\nBEGIN:VALARM.*?(?:\nEND:VALARM|\Z)", re.IGNORECASE | re.DOTALL)
_HEAD = re.compile(rb"\n(METHOD|X-WR-CALNAME|X-WR-TIMEZONE|NAME)(?:;[^:\n]*)?:([^\n]*)", re.IGNORECASE)
_TZID = re.compile(r"\nTZID(?:;[^:\n]*)?:([^\n]*)", re.IGNORECASE)
_LARGEST_HEAD = 1 << 16


@dataclass(slots=True)
class CalendarHead:
    """What a calendar says before its entries, and the definitions of its zones by name."""

    method: str = ""
    name: str = ""
    zone: str = ""
    definitions: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Where an entry stands in the file; `uid` is empty where it has none, `is_cut` when the file ends in it."""

    number: int
    start: int
    end: int
    head: CalendarHead
    uid: bytes
    is_cut: bool


@dataclass(slots=True)
class Components:
    """A whole file taken apart: its bytes, its entries in order, and how many parts are no meetings."""

    content: bytes
    parts: list[Part] = field(default_factory=list)
    others: int = 0
    is_guessed: bool = False

    def groups(self) -> Iterator[list[Part]]:
        """Yield the entries with those of the same UID beside them, in the order of the first of each."""
        by_uid: dict[bytes, list[Part]] = {}
        for part in self.parts:
            if part.uid:
                by_uid.setdefault(part.uid, []).append(part)
        for part in self.parts:
            if not part.uid:
                yield [part]
            elif group := by_uid.pop(part.uid, None):
                yield group

    def text(self, part: Part) -> str:
        """Return the lines of an entry without those of its alarms."""
        content = self.content[part.start : part.end]
        if b"VALARM" in content.upper():
            content = _ALARM.sub(b"", content)
        text, is_guessed = decode(content)
        self.is_guessed = self.is_guessed or is_guessed
        return text


def take_apart(content: bytes) -> Components:
    """Find the parts of a calendar file."""
    found = Components(b"\n" + unfold(plain_bytes(content)))
    walk = _Walk(found)
    for mark in _MARK.finditer(found.content):
        if mark[1].upper() == b"BEGIN":
            walk.begin(mark[2].upper(), mark)
        else:
            walk.end(mark[2].upper(), mark.start())
    walk.close(len(found.content), is_cut=True)
    return found


class _Walk:
    """Where we are among the marks of a file."""

    def __init__(self, found: Components) -> None:
        self._found = found
        self._head = CalendarHead()
        self._open = b""
        self._start = 0

    def begin(self, kind: bytes, mark: re.Match[bytes]) -> None:
        if kind in (b"VEVENT", b"VCALENDAR", b"VTIMEZONE", b"VTODO", b"VJOURNAL", b"VFREEBUSY"):
            self.close(mark.start())
            self._start = mark.end()
            if kind == b"VCALENDAR":
                self._head = self._read_head(mark.end())
            else:
                self._open = kind

    def end(self, kind: bytes, place: int) -> None:
        if kind in (self._open, b"VCALENDAR"):
            self.close(place)

    def close(self, place: int, *, is_cut: bool = False) -> None:
        """End what is open."""
        kind, self._open = self._open, b""
        if kind == b"VEVENT":
            self._add(place, is_cut=is_cut)
        elif kind == b"VTIMEZONE":
            definition = decode(self._found.content[self._start : place])[0]
            if match := _TZID.search(definition):
                self._head.definitions.setdefault(match[1].strip(), definition)
        elif kind:
            self._found.others += 1

    def _add(self, place: int, *, is_cut: bool) -> None:
        content, parts = self._found.content, self._found.parts
        match = _UID.search(content, self._start, place)
        if match and content.find(b"\nBEGIN:VALARM", self._start, match.start()) >= 0:
            match = _UID.search(_ALARM.sub(b"", content[self._start : place]))
        uid = match[1].strip() if match else b""
        parts.append(Part(len(parts) + 1, self._start, place, self._head, uid, is_cut))

    def _read_head(self, place: int) -> CalendarHead:
        content = self._found.content
        end = content.find(b"\nBEGIN:", place)
        lines = content[place : min(end if end >= 0 else len(content), place + _LARGEST_HEAD)]
        found = {match[1].upper(): decode(match[2])[0].strip() for match in _HEAD.finditer(lines)}
        name = found.get(b"X-WR-CALNAME") or found.get(b"NAME", "")
        return CalendarHead(found.get(b"METHOD", "").upper(), name, found.get(b"X-WR-TIMEZONE", ""))
