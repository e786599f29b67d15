"""firsthand favour: what the owner gave somebody or got from them."""

from typing import Any

from firsthand.cli.output import tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import parse_time, read_clock
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
    text = "Written down. Take it back with: firsthand favour --undo"
    return tell_act({"act": f"favour:{kept.pk}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest favour that was written down back. Raises UserError FAV-104 where there is none."""
    start_django()
    from firsthand.actions.goodwill import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"favour:{newest.pk}"}, "Taken back.", as_json=as_json)


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
