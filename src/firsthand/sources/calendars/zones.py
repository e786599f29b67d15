"""Which zone a calendar means by the name it gives: a place, a Windows name, its own definition, or a guess."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from firsthand.sources.base import Refused
from firsthand.sources.calendars.rules import dates, read_rule
from firsthand.sources.calendars.times import read_time
from firsthand.sources.calendars.windows_zones import windows_zone
from firsthand.sources.content_lines import read_line

_MOST_CHANGES = 1_000
_LONGEST_NAME = 200
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?", re.ASCII)
_NAMED_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s?([+-]\d{2}:?\d{2})\)?.*", re.ASCII)
_UTC_NAMES = frozenset(
    {"utc", "z", "etc/utc", "gmt", "etc/gmt", "zulu", "coordinated universal time", "(utc)"}
)


class ZoneFound(NamedTuple):
    """A zone, and whether it is only a guess."""

    zone: tzinfo
    is_guess: bool = False


class Zones:
    """The zones of one calendar by their names; `own` are its definitions, `fallback` is for unknown names."""

    def __init__(self, own: Mapping[str, str], fallback: tzinfo) -> None:
        self._own = own
        self._fallback = fallback
        self._found: dict[str, ZoneFound] = {}

    def find(self, name: str) -> ZoneFound:
        """Return the zone of a name."""
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def _find(self, name: str) -> ZoneFound:
        if zone := known_zone(name):
            return ZoneFound(zone)
        if definition := self._own.get(name):
            if place := _place_in(definition):
                return ZoneFound(place)
            if made := read_definition(definition):
                return ZoneFound(made)
        if match := _NAMED_OFFSET.fullmatch(name):
            return ZoneFound(timezone(_read_offset(match[1]) or timedelta()), is_guess=True)
        return ZoneFound(self._fallback, is_guess=True)


@lru_cache(maxsize=1024)
def known_zone(name: str) -> tzinfo | None:
    """Return the zone of a place or a Windows name; what programs put before the place is passed over."""
    if not name or len(name) > _LONGEST_NAME:
        return None
    plain = name.strip().strip('"')
    if plain.casefold() in _UTC_NAMES:
        return UTC
    parts = plain.strip("/").split("/")
    tried = ("/".join(parts[-count:]) for count in (3, 2, 1) if count <= len(parts))
    return next((zone for place in (*tried, windows_zone(plain)) if (zone := _zone_of(place))), None)


def _zone_of(place: str) -> tzinfo | None:
    """Return the zone of a place however its letters are written."""
    spelling = _places().get(place.replace(" ", "_").casefold())
    return ZoneInfo(spelling) if spelling else None


@lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def _place_in(definition: str) -> tzinfo | None:
    """Return the zone of the place that a definition names, as some programs add it."""
    lines = (read_line(line) for line in definition.split("\n"))
    named = (line.value for line in lines if line and line.name in ("X-LIC-LOCATION", "TZID-ALIAS-OF"))
    return next((zone for name in named if (zone := known_zone(name))), None)


# Zones that a calendar defines itself


class OwnZone(tzinfo):
    """A zone made of its changes: from each local time on, an offset holds.

    A time that the clocks skip has the offset of before, as it has in the zones of places.
    """

    def __init__(self, first: timedelta, changes: list[tuple[datetime, timedelta]]) -> None:
        self._offsets = [first, *(offset for _, offset in changes)]
        skipped = (max(new - old, timedelta()) for old, new in pairwise(self._offsets))
        self._starts = [start + gap for (start, _), gap in zip(changes, skipped, strict=True)]

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Return the offset at a local time."""
        local = (moment or datetime.min).replace(tzinfo=None)  # noqa: DTZ901 - only without a time
        return self._offsets[bisect_right(self._starts, local)]

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002
        """Return None: a definition does not need to tell."""
        return None

    def tzname(self, moment: datetime | None) -> str:  # noqa: ARG002
        """Return a name."""
        return "own zone"


def read_definition(definition: str) -> OwnZone | None:
    """Return the zone that the lines of a VTIMEZONE define; None where they define none."""
    changes: list[tuple[datetime, timedelta]] = []
    before: list[tuple[datetime, timedelta]] = []
    for part in re.split(r"\nBEGIN:(?:STANDARD|DAYLIGHT)", definition, flags=re.IGNORECASE)[1:]:
        try:
            starts, old, new = _read_part(part)
        except (Refused, KeyError):
            continue
        changes += [(start, new) for start in starts]
        before.append((starts[0], old))
    if not changes:
        return None
    return OwnZone(min(before, key=lambda each: each[0])[1], sorted(changes, key=lambda each: each[0]))


def _read_part(part: str) -> tuple[list[datetime], timedelta, timedelta]:
    """Return when a part begins to hold, and the offsets before and after. Raises Refused or KeyError."""
    lines = {line.name: line.value for text in part.split("\n") if (line := read_line(text))}
    start = _read_start(lines["DTSTART"])
    old, new = _read_offset(lines["TZOFFSETFROM"]), _read_offset(lines["TZOFFSETTO"])
    if old is None or new is None:
        raise Refused("CAL-203", "The definition of a time zone cannot be read.")
    starts = [start]
    if "RRULE" in lines:
        rule = read_rule(lines["RRULE"])
        last = _last_change(rule.until, old)
        starts = list(islice(dates(rule, start, last), _MOST_CHANGES)) or starts
    starts += [read_time(text)[0] for text in lines.get("RDATE", "").split(",") if text][:_MOST_CHANGES]
    return starts, old, new


def _read_start(text: str) -> datetime:
    """Return when a part begins; Outlook writes 1601 for "since ever"."""
    return read_time("1970" + text[4:] if "1600" <= text[:4] < "1900" else text)[0]


def _last_change(until: str, offset: timedelta) -> datetime:
    if not until:
        return _FAR
    moment, kind = read_time(until)
    return moment + offset if kind == "utc" else moment


_FAR = datetime(2060, 1, 1)  # noqa: DTZ001 - a local time


def _read_offset(text: str) -> timedelta | None:
    match = _OFFSET.fullmatch(text.strip())
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return None if offset >= timedelta(days=1) else offset * (-1 if match[1] == "-" else 1)
