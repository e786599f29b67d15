"""One entry of a calendar: its lines made into a value, before its repetitions are worked out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from hashlib import sha256
from itertools import islice

from firsthand.core.gatherings import people_named, without
from firsthand.core.records import Attendee, Party
from firsthand.sources.base import Refused
from firsthand.sources.calendars.attendees import is_nobody, read_attendees
from firsthand.sources.calendars.components import CalendarHead, Part
from firsthand.sources.calendars.remarks import Remarks
from firsthand.sources.calendars.times import LONGEST, Moment, read_length, read_stamp, read_time
from firsthand.sources.calendars.titles import read_place, read_title
from firsthand.sources.calendars.zones import Zones, known_zone
from firsthand.sources.content_lines import (
    ContentLine,
    from_quoted_printable,
    read_line,
    read_parameters,
    unescape,
    without_markup,
)

_ONCE = frozenset({
    "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "DESCRIPTION", "ORGANIZER", "SEQUENCE", "STATUS",
    "RECURRENCE-ID", "LAST-MODIFIED", "DTSTAMP", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "X-ALT-DESC",
})  # fmt: skip
_OFTEN = frozenset({"ATTENDEE", "RRULE", "RDATE", "EXDATE", "EXRULE"})
_MOST_SEQUENCE = 2_000_000_000
_LONGEST_UID = 500
_MOST_LISTED = 10_000
_LONGEST_DESCRIPTION = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: a meeting, a series of meetings, or one changed date of a series (`recurrence` is which)."""

    where: str
    uid: str
    sequence: int
    changed_at: datetime | None
    starts: Moment
    length: timedelta
    title: str
    place: str
    attendees: tuple[Attendee, ...]
    people: int
    named: tuple[Party, ...]
    is_cancelled: bool
    is_free: bool
    calendar: str
    recurrence: Moment | None = None
    is_for_later_too: bool = False
    rules: tuple[str, ...] = ()
    excluded_rules: tuple[str, ...] = ()
    more: tuple[tuple[Moment, timedelta | None], ...] = ()
    excluded: tuple[Moment, ...] = ()

    @property
    def is_series(self) -> bool:
        """Tell whether it may have more than one date."""
        return bool(self.rules or self.more)


class Times:
    """How the times of one calendar are read: its zones, and what to tell about them."""

    def __init__(self, head: CalendarHead, zone: tzinfo, remarks: Remarks) -> None:
        self._own = known_zone(head.zone) or zone
        self._zones = Zones(head.definitions, self._own)
        self._remarks = remarks

    def read(self, line: ContentLine, value: str = "") -> Moment:
        """Return the moment of a line. Raises Refused."""
        local, kind = read_time(value or line.value)
        if kind == "day":
            return Moment(local, UTC, is_day=True)
        if kind == "utc":
            return Moment(local, UTC)
        name = read_parameters(line.head).get("TZID", "") if line.head else ""
        if not name:
            self._remarks.float_in(str(self._own))
            return Moment(local, self._own)
        zone, is_guess = self._zones.find(name)
        if is_guess:
            self._remarks.guess_zone(name, str(zone))
        return Moment(local, zone)


class _Lines:
    """The lines of an entry that are of use."""

    def __init__(self, text: str) -> None:
        self.once: dict[str, ContentLine] = {}
        self.often: dict[str, list[ContentLine]] = {}
        depth = 0
        for raw in text.split("\n"):
            head, _, value = raw.partition(":")
            name, semicolon, rest = head.partition(";")
            name = name.upper()
            if name in _ONCE or name in _OFTEN:
                if depth:
                    continue
                line = read_line(raw) if '"' in head else ContentLine(name, semicolon + rest, value)
                if line and name in _ONCE:
                    self.once.setdefault(name, line)
                elif line:
                    self.often.setdefault(name, []).append(line)
            elif name in ("BEGIN", "END"):
                depth = depth + 1 if name == "BEGIN" else max(0, depth - 1)

    def value(self, name: str) -> str:
        line = self.once.get(name)
        return line.value.strip() if line else ""

    def text(self, name: str) -> str:
        """Return what a line says in plain text."""
        line = self.once.get(name)
        if line is None:
            return ""
        if "QUOTED-PRINTABLE" in line.head.upper():
            return from_quoted_printable(line.value, line.parameters.get("CHARSET", ""))
        return unescape(line.value)

    def all(self, name: str) -> list[ContentLine]:
        return self.often.get(name, [])


def read_entry(text: str, part: Part, *, where: str, calendar: str, times: Times, remarks: Remarks) -> Entry:
    """Read an entry. Raises Refused when it has no start that makes sense."""
    lines = _Lines(text)
    recurrence = times.read(lines.once["RECURRENCE-ID"]) if lines.value("RECURRENCE-ID") else None
    title, is_off = read_title(lines.text("SUMMARY"))
    is_cancelled = (
        is_off or part.head.method == "CANCEL" or lines.value("STATUS").upper() in ("CANCELLED", "CANCELED")
    )
    starts = _start(lines, recurrence, times, is_cancelled=is_cancelled)
    organizer = lines.once.get("ORGANIZER")
    listed = read_attendees(
        (organizer.head, organizer.value) if organizer else None,
        ((line.head, line.value) for line in lines.all("ATTENDEE")),
    )
    remarks.add("CAL-208", listed.refused)
    remarks.add("CAL-209", listed.is_cut)
    entry = Entry(
        where,
        part.uid[:_LONGEST_UID].decode("utf-8", "replace"),
        _sequence(lines.value("SEQUENCE")),
        read_stamp(lines.value("LAST-MODIFIED")) or read_stamp(lines.value("DTSTAMP")),
        starts,
        _length(lines, starts, times, remarks),
        title,
        read_place(lines.text("LOCATION")),
        listed.attendees,
        listed.people,
        _named(lines, title, starts, listed.attendees),
        is_cancelled,
        _is_free(lines),
        calendar,
        recurrence,
        "THISANDFUTURE" in lines.once["RECURRENCE-ID"].head.upper() if recurrence else False,
    )
    entry = entry if entry.uid else replace(entry, uid=f"sha256:{digest(entry)}")
    return _with_repetition(entry, lines, times, remarks) if lines.often.keys() - {"ATTENDEE"} else entry


def digest(entry: Entry) -> str:
    """Return a name for an entry made of what it is about, for one without a name or with another's."""
    said = (entry.starts.at.isoformat(), entry.length, entry.title, entry.place)
    return sha256("\n".join(map(str, said)).encode("utf-8", "replace")).hexdigest()[:32]


def _start(lines: _Lines, recurrence: Moment | None, times: Times, *, is_cancelled: bool) -> Moment:
    """Return the start; what calls a meeting off need not repeat it."""
    if lines.value("DTSTART"):
        return times.read(lines.once["DTSTART"])
    if recurrence:
        return recurrence
    if is_cancelled and lines.value("DTSTAMP"):
        return times.read(lines.once["DTSTAMP"])
    raise Refused("CAL-301", "This entry does not say when it starts.")


def _length(lines: _Lines, starts: Moment, times: Times, remarks: Remarks) -> timedelta:
    """Return how long an entry takes: a day or a moment where nothing says it."""
    length = None
    if lines.value("DTEND"):
        try:
            length = times.read(lines.once["DTEND"]).at - starts.at
        except Refused:
            remarks.add("CAL-205")
    elif lines.value("DURATION"):
        length = read_length(lines.value("DURATION"))
    if length is None or (starts.is_day and not length):
        return timedelta(days=1) if starts.is_day else timedelta()
    if length < timedelta():
        remarks.add("CAL-205")
        return timedelta()
    return min(length, LONGEST)


def _sequence(text: str) -> int:
    return min(int(text), _MOST_SEQUENCE) if text.isascii() and text.isdigit() and len(text) < 12 else 0


# Whom it names


def _named(lines: _Lines, title: str, starts: Moment, attendees: tuple[Attendee, ...]) -> tuple[Party, ...]:
    """Return the people named and not invited; what does not take the owner's time names nobody."""
    is_away = lines.value("X-MICROSOFT-CDO-BUSYSTATUS").upper() == "OOF"
    if is_away or (starts.is_day and _is_free(lines)):
        return ()
    named = people_named(title, _description(lines))
    if not named:
        return ()
    somebody = (party for party in named if not party.mail or not is_nobody(party.mail))
    return without(somebody, (attendee.party for attendee in attendees))


def _is_free(lines: _Lines) -> bool:
    """Tell whether an entry takes none of the owner's time, as its calendar shows it to others."""
    busy = lines.value("X-MICROSOFT-CDO-BUSYSTATUS").upper()
    return lines.value("TRANSP").upper() == "TRANSPARENT" or busy == "FREE"


def _description(lines: _Lines) -> str:
    """Return what a description says, when it can name anybody; it is read for that only."""
    line = lines.once.get("DESCRIPTION") or lines.once.get("X-ALT-DESC")
    if line is None or ("@" not in line.value and "linkedin" not in line.value.lower()):
        return ""
    text = lines.text("DESCRIPTION") or lines.text("X-ALT-DESC")
    return without_markup(text[:_LONGEST_DESCRIPTION])


# Its repetition


def _with_repetition(entry: Entry, lines: _Lines, times: Times, remarks: Remarks) -> Entry:
    """Add the rules and lists of dates."""
    return replace(
        entry,
        rules=tuple(line.value.strip() for line in lines.all("RRULE")[:20]),
        excluded_rules=tuple(line.value.strip() for line in lines.all("EXRULE")[:20]),
        more=tuple(_listed(lines.all("RDATE"), times, remarks)),
        excluded=tuple(moment for moment, _ in _listed(lines.all("EXDATE"), times, remarks)),
    )


def _listed(
    lines: list[ContentLine], times: Times, remarks: Remarks
) -> Iterator[tuple[Moment, timedelta | None]]:
    """Yield listed dates, each with its own length where it has one; a list without measure is cut."""
    count = sum(line.value.count(",") + 1 for line in lines)
    remarks.add("CAL-206", count > _MOST_LISTED)
    listed = ((line, value) for line in lines for value in line.value.split(",") if value)
    for line, value in islice(listed, _MOST_LISTED):
        start, _, end = value.partition("/")
        try:
            moment = times.read(line, start)
            yield moment, _period(moment, end, line, times)
        except Refused:
            remarks.add("CAL-207")


def _period(moment: Moment, end: str, line: ContentLine, times: Times) -> timedelta | None:
    if not end:
        return None
    length = read_length(end) or (
        None if end.upper().startswith(("P", "+P", "-P")) else times.read(line, end).at - moment.at
    )
    return min(length, LONGEST) if length and length > timedelta() else None
