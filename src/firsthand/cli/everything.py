"""firsthand person ID --everything: all that is kept of somebody."""

import sys

from firsthand.cli.ready import person_number, start_django
from firsthand.clock import read_clock


def show_everything(person_id: str) -> int:
    """Print everything as JSON. Raises UserError PEO-101 for an unknown id."""
    start_django()
    from firsthand.actions.everything import everything_about
    from firsthand.actions.owners import local_owner

    now, number = read_clock(), person_number(person_id)
    out = sys.stdout.buffer
    for piece in everything_about(local_owner(now), number, now):
        out.write(piece.encode("utf-8", "replace"))
    out.flush()
    return 0
