"""The introductions that the owner asked for, with their steps that stand."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from firsthand.core.introduction_steps import NOT, Introduction, Party, Stage, Taken
from firsthand.store.database import Row, Rows, known_moment

STEPS = """
    SELECT COALESCE(s.asked_id, s.id), p.id, p.name, q.id, q.name, s.stage, s.made_at, s.note
    FROM introduction_step s JOIN identity i ON i.id = s.introducer_id JOIN person p ON p.id = i.person_id
    JOIN identity j ON j.id = s.target_id JOIN person q ON q.id = j.person_id
    WHERE s.owner_id = %s AND s.asker_id IS NULL AND s.undone_at IS NULL ORDER BY s.made_at, s.id
"""


def introductions_asked(rows: Rows, owner_id: int) -> list[Introduction]:
    """Return all introductions that were asked for, the one with the newest step first."""
    found: dict[int, list[Row]] = defaultdict(list)
    for asked, *row in rows(STEPS, (owner_id,)):
        found[asked].append(tuple(row))
    told = [introduction(asked, steps) for asked, steps in found.items()]
    return sorted(told, key=lambda each: (each.steps[-1].on, each.id), reverse=True)


def introduction(asked: int, steps: list[Row]) -> Introduction:
    introducer, name, target, target_name = steps[0][:4]
    said = [(stage, known_moment(at), note) for *_, stage, at, note in steps]
    return Introduction(
        asked,
        Party(introducer, name),
        Party(target, target_name),
        tuple(
            Taken(Stage(stage), at.date(), note, at) for stage, at, note in said if not stage.startswith(NOT)
        ),
        denied=denied_of((stage, at) for stage, at, _ in said),
    )


def denied_of(said: Iterable[tuple[str, datetime]]) -> dict[str, datetime]:
    """Return what is not so as the owner says, with when they said it last."""
    return {stage.removeprefix(NOT): at for stage, at in said if stage.startswith(NOT)}


def asks_of_one(rows: Rows, owner_id: int) -> int:
    """Return how often the owner allows one person to be asked in 90 days."""
    return int(rows("SELECT asks_of_one FROM owner WHERE id = %s", (owner_id,))[0][0])
