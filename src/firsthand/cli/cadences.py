"""firsthand cadence: how often the owner wants to be in touch with somebody."""

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.cadence import say_every
from firsthand.core.errors import UserError


def keep(person: int, every_days: int, *, as_json: bool) -> int:
    """Keep an interval. Raises UserError CAD-101, LOG-105."""
    start_django()
    from firsthand.actions.cadence import set_cadence
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = set_cadence(local_owner(now), person, every_days, now)
    if as_json:
        print_json({"act": f"cadence:{kept.pk}", "every_days": every_days})
    else:
        said = f"In touch {say_every(every_days)}." if every_days else "No reminder to be in touch."
        print_line(f"{said} Take it back with: firsthand cadence --undo")
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest interval back. Raises UserError CAD-102 where there is none."""
    start_django()
    from firsthand.actions.cadence import undo_cadence
    from firsthand.actions.owners import local_owner
    from firsthand.store.models import Cadence

    now = read_clock()
    owner = local_owner(now)
    newest = Cadence.objects.filter(owner=owner, undone_at=None).order_by("-made_at", "-id").first()
    if newest is None:
        raise UserError("CAD-102", "You said nothing on how often to be in touch that could be taken back.")
    undo_cadence(owner, newest.pk, now)
    if as_json:
        print_json({"act": f"cadence:{newest.pk}", "every_days": newest.every_days})
    else:
        print_line("Taken back.")
    return 0
