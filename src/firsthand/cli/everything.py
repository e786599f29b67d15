"""firsthand person ID --everything: all that is kept of somebody."""

import sys

from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import no_such_person


def show_everything(person_id: str) -> int:
    """Print everything as JSON. Raises UserError PEO-101 for an unknown id."""
    start_django()
    from firsthand.actions.everything import everything_about
    from firsthand.actions.owners import local_owner

    now = read_clock()
    if not (person_id.isdecimal() and len(person_id) < 19):
        raise no_such_person(person_id)
    out = sys.stdout.buffer
    for piece in everything_about(local_owner(now), int(person_id), now):
        out.write(piece.encode("utf-8", "replace"))
    out.flush()
    return 0
