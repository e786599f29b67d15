"""firsthand correct: what somebody is called and does, and where they live and studied."""

from firsthand.cli.output import tell_act
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock


def correct(person: int, said: dict[str, str], *, as_json: bool) -> int:
    """Keep what is said of a person. Raises UserError COR-101, COR-102, LOG-105."""
    start_django()
    from firsthand.actions.correcting import correct_person
    from firsthand.actions.owners import local_owner

    now = read_clock()
    act = correct_person(local_owner(now), person, said, now)
    text = "Kept. Take it back with: firsthand correct --undo" if act else "That is what is shown already."
    return tell_act({"act": act or None}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest correction back. Raises UserError COR-104 where there is none."""
    start_django()
    from firsthand.actions.correcting import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"correction:{newest.batch}"}, "Taken back.", as_json=as_json)
