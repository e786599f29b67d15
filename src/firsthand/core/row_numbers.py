"""The number of a row, as an address, a form or a command gives it."""

from collections.abc import Iterable

MOST_DIGITS = 18  # any database holds a number of so many


def row_id(text: str) -> int:
    """Read the number of a row; 0, which no row has, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else 0


def row_ids(texts: Iterable[str]) -> tuple[int, ...]:
    """Read the numbers of rows among some texts, as they come."""
    return tuple(number for each in texts if (number := row_id(each)))
