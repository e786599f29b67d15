"""firsthand favour: what the owner gave somebody or got from them."""

from typing import Any

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import parse_time, read_clock
from firsthand.core.errors import UserError
from firsthand.core.goodwill import FavourKind, Goodwill, tell_favour


def keep(person: int, way: str, kind: str, note: str, on: str, *, as_json: bool) -> int:
    """Write a favour down. Raises UserError FAV-101, FAV-102, LOG-105, CLI-101."""
    start_django()
    from firsthand.actions.goodwill import keep_favour
    from firsthand.actions.owners import local_owner

    now = read_clock()
    day = parse_time(on).date() if on else now.date()
    kept = keep_favour(
        local_owner(now), person, FavourKind(kind), now, is_given=way == "gave", on=day, note=note
    )
    if as_json:
        print_json({"act": f"favour:{kept.pk}"})
    else:
        print_line("Written down. Take it back with: firsthand favour --undo")
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest favour that was written down back. Raises UserError FAV-104 where there is none."""
    start_django()
    from firsthand.actions.goodwill import undo_favour
    from firsthand.actions.owners import local_owner
    from firsthand.store.models import Favour

    now = read_clock()
    owner = local_owner(now)
    newest = Favour.objects.filter(owner=owner, undone_at=None).order_by("-made_at", "-id").first()
    if newest is None:
        raise UserError("FAV-104", "You wrote down no favour that could be taken back.")
    undo_favour(owner, newest.pk, now)
    if as_json:
        print_json({"act": f"favour:{newest.pk}"})
    else:
        print_line("Taken back.")
    return 0


def goodwill_json(goodwill: Goodwill) -> dict[str, Any]:
    """Return a ledger as programs see it."""
    return {
        "given": goodwill.given,
        "got": goodwill.got,
        "favours": [
            {
                "kind": each.kind.value,
                "direction": "out" if each.is_given else "in",
                "on": each.on.isoformat(),
                "text": tell_favour(each),
                "evidence": [each.record] if each.record else [],
            }
            for each in goodwill.favours
        ],
    }
