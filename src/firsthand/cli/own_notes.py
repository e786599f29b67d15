"""firsthand note: what the owner notes about people."""

from datetime import date

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.own_notes import own_note_json
from firsthand.store.queries.own_notes import notes_of
from firsthand.store.queries.owners import first_owner

AGAIN = "Take it back with: firsthand note --undo"


def show_notes(person: int, *, as_json: bool) -> int:
    """Print the notes on somebody."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = notes_of(rows, owner.id, [person]).get(person, ()) if rows and owner else ()
    if as_json:
        print_json([own_note_json(each) for each in found])
    for each in () if as_json else found:
        print_hanging(f"{each.id:>5}  {each.on.isoformat()}  ", each.text)
    if not (as_json or found):
        print_line("No notes. Write one with: firsthand note ID TEXT")
    return 0


def write(person: int, text: str, on: str, *, as_json: bool) -> int:
    """Write a note on somebody. Raises UserError NOT-101 to NOT-103, LOG-105."""
    start_django()
    from firsthand.actions.noting import write_note
    from firsthand.actions.owners import local_owner

    now = read_clock()
    note = write_note(local_owner(now), person, text, now, on=day_of(on))
    told = {"act": f"note:{note.pk}", "note": str(note.pk)}
    return tell_act(told, f"Kept as note {note.pk}. {AGAIN}", as_json=as_json)


def change(note: int, text: str, on: str, *, as_json: bool) -> int:
    """Change a note. Raises UserError NOT-101 to NOT-104."""
    start_django()
    from firsthand.actions.noting import change_note
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = change_note(local_owner(now), note, text, now, on=day_of(on))
    told = {"act": f"note:{kept.pk}" if kept else None, "note": str(note)}
    return tell_act(told, f"Changed. {AGAIN}" if kept else "It says that already.", as_json=as_json)


def remove(note: int, *, as_json: bool) -> int:
    """Remove a note. Raises UserError NOT-104."""
    start_django()
    from firsthand.actions.noting import remove_note
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = remove_note(local_owner(now), note, now)
    return tell_act({"act": f"note:{kept.pk}", "note": str(note)}, f"Removed. {AGAIN}", as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest note, change or removal back. Raises UserError NOT-105 where there is none."""
    start_django()
    from firsthand.actions.noting import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    told = {"act": f"note:{newest.pk}", "note": str(newest.first_id or newest.pk)}
    return tell_act(told, "Taken back.", as_json=as_json)


def day_of(text: str) -> date | None:
    """Read a day; None where none is given. Raises UserError NOT-107."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UserError("NOT-107", "This is not a day.", next_step="Write it as 2026-05-04.") from error
