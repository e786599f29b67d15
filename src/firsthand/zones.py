"""Time zones by the names of places, and the one this computer is in."""

import os
import time
from datetime import UTC, tzinfo
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

# As it was when the program started: Django sets another one for itself.
TOLD = os.environ.get("TZ", "").lstrip(":")
NAMES = time.tzname
LOCALTIME = Path("/etc/localtime")
FOLDER = "zoneinfo/"
_APART = ("Etc/", "posix/", "right/", "SystemV/")


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Return the names by which zones are known here, places and UTC."""
    return frozenset(
        name
        for name in available_timezones()
        if name == "UTC" or ("/" in name and not name.startswith(_APART))
    )


def zone_named(name: str) -> tzinfo:
    """Return a zone, UTC where there is none of this name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def spelled(name: str) -> str:
    """Return the name of a zone with its capitals, however it is written; as it was where there is none."""
    wanted = "_".join(name.split()).casefold()
    return next((each for each in zone_names() if each.casefold() == wanted), name)


def machine_zone() -> str:
    """Return the name of the zone that this computer is set to; "UTC" where it does not tell."""
    names = (TOLD, linked(), *NAMES)
    return next((name for name in names if name in zone_names()), "UTC")


def linked() -> str:
    """Return the zone that the file of the local time points to."""
    try:
        return str(LOCALTIME.resolve()).replace(os.sep, "/").partition(FOLDER)[2]
    except OSError:
        return ""
