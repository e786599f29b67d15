"""When an account is read again, and what may be missing in it without anybody being asked."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import timedelta

SHORTEST, LONGEST = 5, 7 * 24 * 60  # minutes between two readings
USUAL, USUAL_OF_FOLDERS = 60, 5
_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Missing:
    """Parts of an account that were there, or held something, when it was last read."""

    gone: tuple[str, ...] = ()
    emptied: tuple[str, ...] = ()
    entries: int = 0  # how many they held

    def __bool__(self) -> bool:
        """Tell whether anything is missing."""
        return bool(self.gone or self.emptied)


def what_is_missing(
    before: Mapping[str, int], now: Mapping[str, int], *, unread: Container[str] = ()
) -> Missing:
    """Compare how many entries each part held with how many it holds.

    A part may become empty where the others grew by as many: then somebody tidied up. What was empty before
    may go, and so may the `unread` parts, such as the trash; what is moved there is not missing.
    """
    held = {name: entries for name, entries in before.items() if entries and name not in unread}
    gone = tuple(name for name in held if name not in now)
    emptied = tuple(name for name in held if now.get(name) == 0)
    if emptied:
        moved = sum(max(0, entries - before.get(name, 0)) for name, entries in now.items())
        emptied = () if moved >= sum(held[name] for name in emptied) else emptied
    return Missing(gone, emptied, sum(held[name] for name in (*gone, *emptied)))


def wait_after(failures: int, every: timedelta) -> timedelta:
    """Return how long to wait after so many failures in a row: twice as long each time, up to half a day.

    Never longer than the account's own pace where that is slower still.
    """
    doubled = _FIRST_WAIT * (1 << min(max(failures - 1, 0), 16))
    return min(doubled, max(every, _LONGEST_WAIT))
