"""firsthand cadence: how often the owner wants to be in touch with somebody."""

from firsthand.cli.output import tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.cadence import say_every


def keep(person: int, every_days: int, *, as_json: bool) -> int:
    """Keep an interval. Raises UserError CAD-101, LOG-105."""
    start_django()
    from firsthand.actions.cadence import set_cadence
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = set_cadence(local_owner(now), person, every_days, now)
    said = f"In touch {say_every(every_days)}." if every_days else "No reminder to be in touch."
    text = f"{said} Take it back with: firsthand cadence --undo"
    return tell_act({"act": f"cadence:{kept.pk}", "every_days": every_days}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest interval back. Raises UserError CAD-102 where there is none."""
    start_django()
    from firsthand.actions.cadence import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    told = {"act": f"cadence:{newest.pk}", "every_days": newest.every_days}
    return tell_act(told, "Taken back.", as_json=as_json)
