"""firsthand correct: what somebody is called and does."""

from firsthand.cli.output import print_json, print_line
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError


def correct(person: int, said: dict[str, str], *, as_json: bool) -> int:
    """Keep what is said of a person. Raises UserError COR-101, COR-102, LOG-105."""
    start_django()
    from firsthand.actions.correcting import correct_person
    from firsthand.actions.owners import local_owner

    now = read_clock()
    act = correct_person(local_owner(now), person, said, now)
    if as_json:
        print_json({"act": act or None})
    else:
        print_line(
            "Kept. Take it back with: firsthand correct --undo" if act else "That is what is shown already."
        )
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest correction back. Raises UserError COR-104 where there is none."""
    start_django()
    from firsthand.actions.correcting import undo_correction
    from firsthand.actions.owners import local_owner
    from firsthand.store.models import Correction

    now = read_clock()
    owner = local_owner(now)
    newest = Correction.objects.filter(owner=owner, undone_at=None).order_by("-made_at", "-id").first()
    if newest is None:
        raise UserError("COR-104", "You corrected nothing that could be taken back.")
    undo_correction(owner, newest.batch, now)
    if as_json:
        print_json({"act": f"correction:{newest.batch}"})
    else:
        print_line("Taken back.")
    return 0
