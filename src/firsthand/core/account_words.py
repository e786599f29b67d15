"""Accounts in words, the same on a page and in a terminal: what they are, how they are, why they stopped."""

from collections.abc import Mapping
from datetime import date

from firsthand.core.days import say_day

KIND_WORDS = {
    "imap": "mail",
    "caldav": "calendars",
    "carddav": "address books",
    "folder": "watched folder",
    "smtp": "sends mail",
}
STATE_WORDS = {"on": "on", "paused": "paused", "stopped": "stopped"}


def trouble_line(state: str, trouble: Mapping[str, str], since: date) -> str:
    """Say what is the matter with an account and since when."""
    lead = trouble.get("lead", "").rstrip(".")
    if state == "stopped":
        return f"Stopped since {say_day(since)}. {lead}."
    return f"Not read since {say_day(since)}; it is tried again by itself. {lead}."
