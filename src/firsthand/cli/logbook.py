"""firsthand log: one line about a call, a coffee or a meeting."""

from collections.abc import Sequence
from typing import Any

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_day, say_list
from firsthand.core.logbook import WORDS


def log(text: str, *, person_id: int, as_json: bool) -> int:
    """Keep a line. Raises UserError where it cannot be read, or names several people."""
    start_django()
    from firsthand.actions.logbook import log_line
    from firsthand.actions.owners import local_owner

    now = read_clock()
    entries = log_line(local_owner(now), text, now, person_id=person_id)
    for logged in entries:
        logged.identity.refresh_from_db()  # it is settled now whose it is
    tell(entries, "Logged", as_json=as_json)
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest line back. Raises UserError LOG-106 where there is none."""
    start_django()
    from firsthand.actions.logbook import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    entries = undo_newest(local_owner(now), now)
    if entries[0].run and not as_json:
        print_line(f"Taken back: all that came from {entries[0].run.name}, last {words_for(entries)}.")
    else:
        tell(entries, "Taken back", as_json=as_json)
    return 0


def tell(entries: Sequence[Any], what: str, *, as_json: bool) -> None:
    """Print a line of the logbook; the others it names are told beside the first."""
    if as_json:
        first, *others = [
            {"id": str(logged.pk), "person": str(logged.identity.person_id or ""), "name": name_of(logged)}
            for logged in entries
        ]
        told = {"kind": entries[0].kind, "on": entries[0].on.isoformat(), "note": entries[0].note}
        print_json({**first, **told, "others": others})
        return
    print_line(f"{what}: {words_for(entries)}.")


def words_for(entries: Sequence[Any]) -> str:
    """Say a line of the logbook in words."""
    logged, names = entries[0], say_list([name_of(each) for each in entries])
    note = f": {logged.note}" if logged.note else ""
    return f"{WORDS[logged.kind].lower()} with {names} on {say_day(logged.on)}{note}"


def name_of(logged: Any) -> str:
    """Return the name of whom a line is of."""
    person = logged.identity.person
    return str(person.name if person else logged.identity.name)
