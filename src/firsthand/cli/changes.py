"""What an import brought to light: changes between two archives, and when the next one is due."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from firsthand.cli.output import print_line
from firsthand.core.days import say_day
from firsthand.core.invitation_status import next_export_due
from firsthand.store.queries.runs import Change

FIRST = 5
WORDS = {
    "job": "with a new position",
    "gone": "no longer among your connections",
    "address": "with a new profile address",
    "connected": "newly connected",
}


def change_json(change: Change) -> dict[str, Any]:
    """Return a change as programs see it."""
    return {
        "kind": change.kind,
        "on": change.on.isoformat(),
        "person": str(change.person_id),
        "name": change.name,
        "text": change.text,
    }


def tell_changes(changes: Sequence[Change]) -> None:
    """Print how many changes of each kind there are, and the first few of each."""
    if changes:
        print_line(f"What changed up to the list of {say_day(changes[0].on)}:")
    for kind, words in WORDS.items():
        members = [change for change in changes if change.kind == kind]
        if members:
            print_line(f"  {len(members):,} {'person' if len(members) == 1 else 'people'} {words}")
        for change in members[:FIRST]:
            print_line(f"    {change.name}: {change.text}")
        if len(members) > FIRST:
            print_line(f"    … and {len(members) - FIRST:,} more; see the Import page or use --json.")


def tell_due(newest_on: date | None, today: date) -> None:
    """Print by when the next archive is needed: LinkedIn's log of invitations reaches back 180 days."""
    if newest_on is None:
        return
    due = next_export_due(newest_on)
    if due <= today:
        print_line(
            f"Ask LinkedIn for a new archive now. It was due on {say_day(due)}; older invitations drop out of it."
        )
        return
    print_line(
        f"Next export due by {say_day(due)}: your newest archive is of {say_day(newest_on)},"
        " and later than that invitations drop out of it."
    )
