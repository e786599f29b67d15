"""firsthand cadence: how often the owner wants to be in touch with somebody."""

from collections.abc import Sequence

from firsthand.cli.output import tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.cadence import say_every


def keep(people: Sequence[int], every_days: int, *, as_json: bool) -> int:
    """Keep an interval for one or several. Raises UserError CAD-101, CAD-104, LOG-105."""
    start_django()
    from firsthand.actions.cadence import set_cadence, set_cadences
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner, said = local_owner(now), say_wish(every_days)
    if len(people) == 1:
        act, number = f"cadence:{set_cadence(owner, people[0], every_days, now).pk}", 1
    else:
        done = set_cadences(owner, people, every_days, now)
        act, number = done.act, done.people
        said = f"{number:,} {'person' if number == 1 else 'people'}: {said[0].lower()}{said[1:]}"
    text = f"{said} Take it back with: firsthand cadence --undo" if act else "That is so already."
    return tell_act({"act": act or None, "every_days": every_days, "people": number}, text, as_json=as_json)


def say_wish(every_days: int) -> str:
    """Say how often one wants to be in touch."""
    return f"In touch {say_every(every_days)}." if every_days else "No reminder to be in touch."


def undo(*, as_json: bool) -> int:
    """Take the newest interval back. Raises UserError CAD-102 where there is none."""
    start_django()
    from firsthand.actions.cadence import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    act = f"cadences:{newest.batch}" if newest.batch else f"cadence:{newest.pk}"
    told = {"act": act, "every_days": newest.every_days}
    return tell_act(told, "Taken back.", as_json=as_json)
