"""Read calendars: .ics files, a folder of them, or the zip of Google Takeout; or the bytes of one from elsewhere.

Times become UTC; a whole day begins at midnight UTC, so that its date stays that day. Descriptions are read for the
people they name and not kept; attachments and links are never followed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, tzinfo
from pathlib import Path

from firsthand.core.records import FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.base import Refused, shown_name
from firsthand.sources.calendars.components import CalendarHead, Components, Part, take_apart
from firsthand.sources.calendars.entries import Entry, Times, read_entry
from firsthand.sources.calendars.remarks import Remarks
from firsthand.sources.calendars.series import Budget, events_of
from firsthand.sources.linkedin.cleaning import clean
from firsthand.sources.loose import Codes, FileKind, LooseFiles, open_files, read_whole

CALENDAR_FILE = FileKind(
    "calendar",
    (".ics", ".ical", ".icalendar", ".vcs"),
    b"BEGIN:VCALENDAR",
    Codes("CAL-101", "CAL-102", "CAL-103", "CAL-104", "CAL-105", "CAL-201"),
)
_DATES_MISSING = ("CAL-206", "CAL-207")
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_LONGEST_NAME = 200


@contextmanager
def read_calendar(path: Path, *, today: date, zone: tzinfo = UTC) -> Iterator["CalendarFiles"]:
    """Open calendars; `zone` is where times without one are. Raises UserError when there are none."""
    with open_files(path, CALENDAR_FILE) as opened:
        yield CalendarFiles(opened, today, zone)


class CalendarFiles:
    """Opened calendars; see `Source` for the words. Entries are counted within their file."""

    exported_on: date | None = None

    def __init__(self, opened: LooseFiles, today: date, zone: tzinfo) -> None:
        self.name = opened.name
        self.notices = opened.notices
        self.seen = tuple(FileSeen(file.name, "calendar", "", file.size) for file in opened.files)
        self.total_bytes = sum(file.size for file in opened.files)
        self.bytes_read = 0
        self._files = opened.files
        self._today, self._zone = today, zone

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each file with its items; read the items of one before asking for the next."""
        self.bytes_read = 0
        for seen, file in zip(self.seen, self._files, strict=True):
            content, is_damaged = read_whole(file)
            reading = CalendarReading(content, where=file.name, today=self._today, zone=self._zone)
            if is_damaged:
                reading.remarks.add("CAL-211")
            yield seen, self._counted(reading, seen.size)

    def _counted(self, reading: "CalendarReading", size: int) -> Iterator[Item]:
        before = self.bytes_read
        for item in reading.items():
            self.bytes_read = before + int(size * reading.share)
            yield item
        self.bytes_read = before + size


class CalendarReading:
    """The reading of one calendar's bytes, wherever they come from; `share` says how much of it is done."""

    def __init__(
        self, content: bytes, *, where: str, today: date, zone: tzinfo = UTC, calendar: str = ""
    ) -> None:
        name = calendar or shown_name(where).rpartition(".")[0] or where
        self._calendar = _Calendar(where, name, today, zone)
        self._components = take_apart(content)
        self.remarks = self._calendar.remarks
        self.share = 0.0

    def items(self) -> Iterator[Item]:
        """Yield the meetings in the order of their entries, and at the end what to tell about the file."""
        done, count = 0, max(1, len(self._components.parts))
        for group in self._components.groups():
            done += len(group)
            self.share = done / count
            yield from self._calendar.group(self._components, group)
        self._calendar.count_apart(self._components)
        yield from self.remarks.notices()


class CalendarPieces:
    """The reading of one calendar that comes in pieces, as a server gives it: each a small calendar of its own.

    Its items are those that a file of all pieces would give; what `calendar` names it goes before any name inside.
    `is_whole` tells whether the last piece gave all its dates.
    """

    is_whole = True

    def __init__(self, *, where: str, today: date, zone: tzinfo = UTC, calendar: str = "") -> None:
        self._calendar = _Calendar(where, calendar or where, today, zone, is_named=bool(calendar))

    def items_of(self, content: bytes) -> Iterator[Item]:
        """Yield the meetings of one piece."""
        components, missing = take_apart(content), self._calendar.remarks.count(*_DATES_MISSING)
        for group in components.groups():
            yield from self._calendar.group(components, group)
        self._calendar.count_apart(components)
        self.is_whole = self._calendar.remarks.count(*_DATES_MISSING) == missing

    def notices(self) -> Iterator[Notice]:
        """Yield what to tell about all pieces read."""
        yield from self._calendar.remarks.notices()


class _Calendar:
    """One calendar: how its entries are read, counted, and what is to be told about them."""

    def __init__(self, where: str, name: str, today: date, zone: tzinfo, *, is_named: bool = False) -> None:
        self.remarks = Remarks(where)
        self._where, self._name, self._is_named = where, name, is_named
        self._today, self._zone = today, zone
        self._times: tuple[CalendarHead, Times] | None = None
        self._before = 0
        self._budget = Budget()

    def count_apart(self, components: Components) -> None:
        """Remember what a piece that was read held besides meetings; the next one's are counted after its own."""
        self._before += len(components.parts)
        self.remarks.add("CAL-212", components.others)
        self.remarks.add("CAL-202", components.is_guessed)

    def group(self, components: Components, parts: list[Part]) -> Iterator[Item]:
        """Yield the items of entries with one UID."""
        entries: list[Entry] = []
        for part in parts:
            where = f"{self._where}, entry {self._before + part.number:d}"
            if part.head.method in _ANSWERS:
                yield Skipped(
                    "CAL-501", where, "This is somebody's answer to an invitation, not the meeting."
                )
                continue
            if part.is_cut:
                yield Problem("CAL-303", where, "The file ends in the middle of this entry.")
                continue
            try:
                entries.append(self._entry(components, part, where))
            except Refused as reason:
                yield Problem(reason.code, where, reason.what)
        yield from events_of(entries, today=self._today, remarks=self.remarks, budget=self._budget)

    def _entry(self, components: Components, part: Part, where: str) -> Entry:
        head = part.head
        inner = "" if self._is_named else clean(head.name)[:_LONGEST_NAME]
        text, times = components.text(part), self._times_of(head)
        return read_entry(
            text, part, where=where, calendar=inner or self._name, times=times, remarks=self.remarks
        )

    def _times_of(self, head: CalendarHead) -> Times:
        """Return how times are read under a head; entries of one group may stand under several."""
        if self._times is None or self._times[0] is not head:
            self._times = head, Times(head, self._zone, self.remarks)
        return self._times[1]


def read_calendar_bytes(
    content: bytes, *, where: str, today: date, zone: tzinfo = UTC, calendar: str = ""
) -> Iterator[Item]:
    """Yield the items of a calendar that came from a server; `where` names it in messages."""
    yield from CalendarReading(content, where=where, today=today, zone=zone, calendar=calendar).items()
