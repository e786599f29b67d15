"""The clock that every answer is read by: the real one, or a fixed one so that answers can be repeated."""

import os
from datetime import UTC, date, datetime, timedelta

from firsthand.core.errors import UserError

VARIABLE = "FIRSTHAND_NOW"
NAMED_DAYS = {"today": 0, "yesterday": 1}  # days back


def read_clock() -> datetime:
    """Return the time in UTC: the fixed one of FIRSTHAND_NOW if set, else the machine's."""
    fixed = os.environ.get(VARIABLE, "")
    return parse_time(fixed, VARIABLE) if fixed else datetime.now(UTC)


def machine_time() -> datetime:
    """Return the machine's time in UTC, whatever is fixed: by it links expire and claims on work run out."""
    return datetime.now(UTC)


def parse_time(text: str, option: str) -> datetime:
    """Read an ISO 8601 time or date; without a zone it is UTC. Raises UserError CLI-101, which names the option."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError(
            "CLI-101",
            f"'{text[:60]}' is not a time.",
            where=option,
            next_step="Write it like 2026-10-02 or 2026-10-02T16:05:00Z.",
        ) from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def parse_day(text: str, option: str) -> date:
    """Read a day: an ISO 8601 date, "today" or "yesterday". Raises UserError CLI-101, which names the option."""
    word = text.strip().lower()
    if word in NAMED_DAYS:
        return read_clock().date() - timedelta(days=NAMED_DAYS[word])
    try:
        return parse_time(text, option).date()
    except UserError as error:
        raise UserError(
            error.code,
            f"'{text[:60]}' is not a day.",
            where=option,
            next_step="Write it like 2026-10-02, or yesterday.",
        ) from error
