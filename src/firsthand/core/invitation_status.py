"""What became of an invitation, as far as archives can tell.

The invitation log of an archive holds 180 days of changes, accepted ones included, and forgets those
that were ignored or declined; connections say which were accepted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.editions import Editions
from firsthand.core.records import Direction

LOG_HOLDS = timedelta(days=180)


class InvitationStatus(StrEnum):
    """The state of an invitation after the newest archive."""

    PENDING = "pending"  # came in, is in the newest log, and is no connection as far as we know
    UNCERTAIN = "uncertain"  # came in; may have been dealt with on the platform
    GONE = "gone"  # came in; the newest log no longer has it: ignored, declined or withdrawn
    ACCEPTED = "accepted"
    OPEN_OR_DECLINED = "open_or_declined"  # went out; the log cannot tell these apart
    CLOSED_UNKNOWN = "closed_unknown"  # went out more than 180 days ago


@dataclass(frozen=True, slots=True)
class Tie:
    """A connection with the person: since when, and the last export that had it."""

    connected_on: date
    last_seen_on: date


def status_of(
    direction: Direction,
    *,
    sent_on: date,
    last_seen_on: date,
    ties: Sequence[Tie],
    editions: Editions,
    came_again: bool = False,
) -> tuple[InvitationStatus, date | None]:
    """Return the status and, for an accepted one, the day of acceptance.

    Who invited again later (`came_again`) has no earlier invitation waiting: the platform keeps one for each pair.
    """
    if accepted_on := acceptance(sent_on, ties, editions):
        return InvitationStatus.ACCEPTED, accepted_on
    log_on = max(last_seen_on, editions.invitations_on or last_seen_on)
    in_window = sent_on >= log_on - LOG_HOLDS
    if direction is Direction.OUT:
        return (InvitationStatus.OPEN_OR_DECLINED if in_window else InvitationStatus.CLOSED_UNKNOWN), None
    if last_seen_on < log_on:
        return (InvitationStatus.GONE if in_window or came_again else InvitationStatus.UNCERTAIN), None
    return InvitationStatus.PENDING, None


def acceptance(sent_on: date, ties: Sequence[Tie], editions: Editions) -> date | None:
    """Return when the invitation became a connection: a tie made since it was sent, or one that still stands."""
    since = [tie.connected_on for tie in ties if tie.connected_on >= sent_on]
    if since:
        return min(since)
    newest = editions.connections_on
    standing = [tie.connected_on for tie in ties if newest is None or tie.last_seen_on >= newest]
    return max(standing, default=None)


def next_export_due(newest_on: date) -> date:
    """Return the day by which a new archive is needed so that no invitation is lost from the log."""
    return newest_on + LOG_HOLDS
