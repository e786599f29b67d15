"""From entries of one UID to meetings: the dates of a series, without those taken out, with those changed.

A series is gone through from its first date to a year from today, 5,000 dates at most, and all series of a file
have a number of dates between them, so that no file takes for ever.
"""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple

from firsthand.core.records import Event, Item, Skipped
from firsthand.sources.base import Refused
from firsthand.sources.calendars.entries import Entry, digest
from firsthand.sources.calendars.remarks import Remarks
from firsthand.sources.calendars.rules import Rule, dates, read_rule
from firsthand.sources.calendars.times import Moment, read_time, to_utc

MOST_DATES = 5_000
MOST_IN_A_FILE = 300_000
_GIVEN_UP = 1_000  # dates that a rule counts for which was gone through for nothing
_AHEAD = timedelta(days=366)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class Budget:
    """How many dates the series of one file may still give."""

    def __init__(self) -> None:
        self.left = MOST_IN_A_FILE

    def most(self) -> int:
        """Return how many dates the next series may give: always the first."""
        return max(1, min(MOST_DATES, self.left))


class Occurrence(NamedTuple):
    """One planned date of a series: when in UTC, on which local day, and its own length if it has one."""

    at: datetime
    day: date
    length: timedelta | None = None


def events_of(entries: Sequence[Entry], *, today: date, remarks: Remarks, budget: Budget) -> Iterator[Item]:
    """Yield the meetings that entries of one UID stand for; older versions of one are left out."""
    masters, skipped = _newest_masters([entry for entry in entries if entry.recurrence is None], remarks)
    changed, older = _newest_changes([entry for entry in entries if entry.recurrence])
    yield from map(_left_out, (*skipped, *older))
    if len(masters) != 1 or not masters[0].is_series:
        for entry in (*masters, *changed):
            yield _event(entry, entry.starts.at, _name_of(entry.recurrence))
        return
    yield from _Series(masters[0], changed, today=today, remarks=remarks, budget=budget).events()


def _newest_masters(entries: Sequence[Entry], remarks: Remarks) -> tuple[list[Entry], list[Entry]]:
    """Return the entry that counts and those it replaces; different meetings of one UID all count."""
    if len(entries) < 2:
        return list(entries), []
    ordered = sorted(entries, key=_age)
    by_meeting = {(entry.starts.at, entry.title): entry for entry in ordered}
    is_one = ordered[0].sequence < ordered[-1].sequence or _changed(ordered[0]) != _changed(ordered[-1])
    if is_one or len(by_meeting) == 1:
        return [ordered[-1]], ordered[:-1]
    remarks.add("CAL-210")
    kept = list(by_meeting.values())
    return [replace(entry, uid=f"{entry.uid}#{digest(entry)}") for entry in kept], [
        entry for entry in ordered if not any(entry is one for one in kept)
    ]


def _newest_changes(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the newest word on each changed date, and the older ones."""
    newest: dict[str, Entry] = {}
    older = []
    for entry in sorted(entries, key=_age):
        key = _name_of(entry.recurrence)
        if key in newest:
            older.append(newest[key])
        newest[key] = entry
    return list(newest.values()), older


def _age(entry: Entry) -> tuple[int, datetime]:
    return entry.sequence, _changed(entry)


def _changed(entry: Entry) -> datetime:
    return entry.changed_at or _EARLIEST


def _left_out(entry: Entry) -> Skipped:
    return Skipped("CAL-502", entry.where, "A newer version of this entry is in the same file.")


def _name_of(moment: Moment | None) -> str:
    """Return the name of one date of a series."""
    if moment is None:
        return ""
    return f"{moment.local:%Y%m%d}" if moment.is_day else f"{moment.at:%Y%m%dT%H%M%SZ}"


def _event(
    entry: Entry, at: datetime, occurrence: str, *, length: timedelta | None = None, is_off: bool = False
) -> Event:
    return Event(
        uid=entry.uid,
        occurrence=occurrence,
        sequence=entry.sequence,
        title=entry.title,
        place=entry.place,
        starts_at=at,
        ends_at=at + (entry.length if length is None else length),
        attendees=entry.attendees,
        people=entry.people,
        named=entry.named,
        is_all_day=entry.starts.is_day,
        is_cancelled=entry.is_cancelled or is_off,
        is_free=entry.is_free,
        changed_at=entry.changed_at,
        calendar=entry.calendar,
    )


class _Series:
    """A series with what was changed in it."""

    def __init__(
        self, master: Entry, changed: Sequence[Entry], *, today: date, remarks: Remarks, budget: Budget
    ) -> None:
        self._master = master
        self._budget = budget
        self._remarks = remarks
        self._last = datetime.combine(today, time()) + _AHEAD
        self._changed = {_name_of(entry.recurrence): entry for entry in changed}
        self._later = sorted((entry for entry in changed if entry.is_for_later_too), key=_place)
        self._off_at = {moment.at for moment in master.excluded if not moment.is_day}
        self._off_on = {moment.local.date() for moment in master.excluded if moment.is_day}

    def events(self) -> Iterator[Event]:
        """Yield the meetings in the order they were planned, then changed dates outside of the plan."""
        self._off_at.update(self._excluded_by_rule())
        for one in self._occurrences():
            yield self._at(one)
        for name, entry in self._changed.items():
            yield _event(entry, entry.starts.at, name)

    def _at(self, one: Occurrence) -> Event:
        """Return the meeting of one planned date: as changed, taken out, or as the series says."""
        name = self._occurrence_name(one)
        entry = self._changed.pop(name, None) or self._changed.pop(f"{one.day:%Y%m%d}", None)
        if entry:
            return _event(entry, entry.starts.at, name)
        master, at = self._moved(one)
        is_off = one.at in self._off_at or one.day in self._off_on
        return _event(master, at, name, length=one.length, is_off=is_off)

    def _occurrence_name(self, one: Occurrence) -> str:
        return f"{one.day:%Y%m%d}" if self._master.starts.is_day else f"{one.at:%Y%m%dT%H%M%SZ}"

    def _moved(self, one: Occurrence) -> tuple[Entry, datetime]:
        """Return which entry speaks of a date, and when it takes place, after changes to all later dates."""
        entry, at = self._master, one.at
        for change in self._later:
            planned = _place(change)
            if planned > one.at:
                break
            entry, at = change, one.at + (change.starts.at - planned)
        return entry, at

    # Planned dates

    def _occurrences(self) -> Iterator[Occurrence]:
        """Yield the planned dates in order, each once, within bounds."""
        count, last_at, most = 0, None, self._budget.most()
        for one in heapq.merge(*self._sources()):
            if one.at == last_at:
                continue
            if count == most:
                self._remarks.add("CAL-206")
                return
            count, last_at = count + 1, one.at
            self._budget.left -= 1
            yield one

    def _sources(self) -> Iterator[Iterable[Occurrence]]:
        yield [self._occurrence(self._master.starts.local)]
        yield sorted(
            Occurrence(moment.at, moment.local.date(), length)
            for moment, length in self._master.more
            if moment.local <= self._last
        )
        for text in self._master.rules:
            if rule := self._rule(text):
                yield self._ruled(rule)

    def _rule(self, text: str) -> Rule | None:
        try:
            return read_rule(text)
        except Refused as reason:
            self._remarks.add(reason.code)
            return None

    def _ruled(self, rule: Rule) -> Iterator[Occurrence]:
        """Yield the dates of a rule up to its end, which is told in UTC, as a day, or in local time."""
        until, kind = _until(rule)
        last = self._last
        if until and kind == "day":
            last = min(last, datetime.combine(until, time.max))
        elif until and kind == "local":
            last = min(last, until)
        try:
            for local in dates(rule, self._master.starts.local, last):
                one = self._occurrence(local)
                if until and kind == "utc" and one.at > until.replace(tzinfo=UTC):
                    return
                yield one
        except Refused as reason:
            self._budget.left -= _GIVEN_UP
            self._remarks.add(reason.code)

    def _excluded_by_rule(self) -> Iterator[datetime]:
        for rule in filter(None, map(self._rule, self._master.excluded_rules)):
            yield from (one.at for one in islice(self._ruled(rule), MOST_DATES))

    def _occurrence(self, local: datetime) -> Occurrence:
        starts = self._master.starts
        return Occurrence(to_utc(local, UTC if starts.is_day else starts.zone), local.date())


def _place(change: Entry) -> datetime:
    """Return the planned date that a change begins at."""
    return (change.recurrence or change.starts).at


def _until(rule: Rule) -> tuple[datetime | None, str]:
    """Return the end of a rule; one that cannot be read is none."""
    try:
        return read_time(rule.until) if rule.until else (None, "")
    except Refused:
        return None, ""
