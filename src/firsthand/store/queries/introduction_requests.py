"""The requests of others to be introduced by the owner, with their steps that stand."""

from collections import defaultdict

from firsthand.core.introduction_requests import Request, RequestStage
from firsthand.core.introduction_steps import NOT, Party, Taken
from firsthand.store.database import Row, Rows, known_moment
from firsthand.store.queries.introduction_steps import denied_of

STEPS = """
    SELECT COALESCE(s.asked_id, s.id), p.id, p.name, q.id, q.name, s.stage, s.made_at, s.note, s.why, s.gain
    FROM introduction_step s JOIN identity i ON i.id = s.asker_id JOIN person p ON p.id = i.person_id
    JOIN identity j ON j.id = s.target_id JOIN person q ON q.id = j.person_id
    WHERE s.owner_id = %s AND s.undone_at IS NULL ORDER BY s.made_at, s.id
"""


def requests_made(rows: Rows, owner_id: int) -> list[Request]:
    """Return all requests, the one with the newest step first."""
    found: dict[int, list[Row]] = defaultdict(list)
    for first, *row in rows(STEPS, (owner_id,)):
        found[first].append(tuple(row))
    told = [request(first, steps) for first, steps in found.items()]
    return sorted(told, key=lambda each: (each.since, each.id), reverse=True)


def is_request(rows: Rows, owner_id: int, number: int) -> bool:
    """Tell whether this is the number of a request, and not of an introduction that the owner asked for."""
    return any(each.id == number for each in requests_made(rows, owner_id))


def request(first: int, steps: list[Row]) -> Request:
    """Build one request; of why, and of what the other could gain, the newest words count."""
    asker, name, target, target_name = steps[0][:4]
    why, gain = (next((row[place] for row in reversed(steps) if row[place]), "") for place in (7, 8))
    said = [(row[4], known_moment(row[5]), row[6]) for row in steps]
    return Request(
        first,
        Party(asker, name),
        Party(target, target_name),
        tuple(
            Taken(RequestStage(stage), at.date(), note, at)
            for stage, at, note in said
            if not stage.startswith(NOT)
        ),
        why,
        gain,
        denied=denied_of((stage, at) for stage, at, _ in said),
    )
