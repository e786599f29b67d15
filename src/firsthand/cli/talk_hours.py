"""firsthand hours: when the owner talks to people, how long and where."""

from argparse import Namespace
from typing import Any

from firsthand.actions.talks import own_zone
from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.talk_hours import (
    DAY_WORDS,
    USUAL_HOURS,
    TalkHours,
    read_clock_time,
    read_days,
    say_clock,
    say_hours,
)
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.talks import talk_hours
from firsthand.zones import spelled


def answer(asked: Namespace) -> int:
    """Print the hours, or change them. Raises UserError TLK-101 to TLK-105, TLK-110."""
    if asked.undo:
        return undo(as_json=asked.as_json)
    changes = (asked.days, asked.starts, asked.ends, asked.zone, asked.minutes, asked.place)
    if any(each is not None for each in changes):
        return change(asked)
    return show_hours(as_json=asked.as_json)


def show_hours(*, as_json: bool) -> int:
    """Print the hours."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        hours = talk_hours(rows, owner.id) if rows and owner else USUAL_HOURS
    if as_json:
        print_json(hours_json(hours))
        return 0
    print_hanging("", f"You talk {say_hours(hours)}.")
    of_computer = "" if hours.zone else ", as this computer"
    print_line(f"Time zone: {own_zone(hours)}{of_computer}")
    print_hanging("", f"Where: {hours.place or 'not said'}")
    if hours.place:
        print_hanging("", "A letter says it as you wrote it, whatever its language.")
    print_line()
    print_hanging("", 'Change it: firsthand hours --from 9:30 --to 16:00 --days mon,wed --place "I call you"')
    return 0


def change(asked: Namespace) -> int:
    """Use other hours from now on. Raises UserError TLK-101 to TLK-105."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.talk_hours import choose_hours
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    hours = talk_hours(django_rows, owner.pk)
    made = choose_hours(owner, changed(hours, asked), now)
    kept = talk_hours(django_rows, owner.pk)
    told: dict[str, Any] = {"act": f"hours:{made}" if made else None, **hours_json(kept)}
    text = f"You talk {say_hours(kept)}. Take it back with: firsthand hours --undo"
    return tell_act(told, text, as_json=asked.as_json)


def changed(hours: TalkHours, asked: Namespace) -> TalkHours:
    """Return the hours with what was said. Raises UserError TLK-101, TLK-102."""
    return TalkHours(
        hours.zone if asked.zone is None else spelled(asked.zone),
        hours.days if asked.days is None else read_days(asked.days.split(",")),
        hours.starts if asked.starts is None else read_clock_time(asked.starts),
        hours.ends if asked.ends is None else read_clock_time(asked.ends),
        hours.minutes if asked.minutes is None else asked.minutes,
        hours.place if asked.place is None else asked.place,
    )


def undo(*, as_json: bool) -> int:
    """Take the newest word on the hours back. Raises UserError TLK-110 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.talk_hours import undo_newest

    now = read_clock()
    gone = undo_newest(local_owner(now), now)
    return tell_act({"act": f"hours:{gone.pk}"}, "Taken back.", as_json=as_json)


def hours_json(hours: TalkHours) -> dict[str, Any]:
    """Return the hours as programs see them."""
    return {
        "days": [DAY_WORDS[day] for day in hours.days],
        "from": say_clock(hours.starts),
        "to": say_clock(hours.ends),
        "minutes": hours.minutes,
        "zone": own_zone(hours),
        "zone_from": "you" if hours.zone else "computer",
        "place": hours.place,
    }
