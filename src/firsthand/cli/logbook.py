"""firsthand log: one line about a call, a coffee or a meeting."""

from typing import Any

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_day
from firsthand.core.logbook import WORDS


def log(text: str, *, person_id: int, as_json: bool) -> int:
    """Keep a line. Raises UserError where it cannot be read, or names several people."""
    start_django()
    from firsthand.actions.logbook import log_line
    from firsthand.actions.owners import local_owner

    now = read_clock()
    tell(log_line(local_owner(now), text, now, person_id=person_id), "Logged", as_json=as_json)
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest line back. Raises UserError LOG-106 where there is none."""
    start_django()
    from firsthand.actions.logbook import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    logged = undo_newest(local_owner(now), now)
    if logged.run and not as_json:
        print_line(f"Taken back: all that came from {logged.run.name}, last {words_for(logged)}.")
    else:
        tell(logged, "Taken back", as_json=as_json)
    return 0


def tell(logged: Any, what: str, *, as_json: bool) -> None:
    """Print a line of the logbook."""
    logged.identity.refresh_from_db()
    person = logged.identity.person
    name = person.name if person else logged.identity.name
    if as_json:
        told = {"kind": logged.kind, "on": logged.on.isoformat(), "note": logged.note}
        print_json({"id": str(logged.pk), "person": str(person.pk) if person else "", "name": name, **told})
        return
    print_line(f"{what}: {words_for(logged)}.")


def words_for(logged: Any) -> str:
    """Say a line of the logbook in words."""
    person = logged.identity.person
    name = person.name if person else logged.identity.name
    note = f": {logged.note}" if logged.note else ""
    return f"{WORDS[logged.kind].lower()} with {name} on {say_day(logged.on)}{note}"
