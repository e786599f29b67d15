"""Everything that is said of one person, weighed on the spot."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.ties import Weighed, weigh_person
from firsthand.core.cadence import Rhythm, rhythm_of
from firsthand.core.evidence import weigh
from firsthand.core.goodwill import NOTHING, Goodwill
from firsthand.core.knowledge import Knowing, Person
from firsthand.core.promises import Promise
from firsthand.store.database import Rows
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.promises import promises_of


@dataclass(frozen=True, slots=True)
class Looked:
    """One person: how first-hand, how strong the tie is, how often one is in touch, what was given and got."""

    person: Person
    knowing: Knowing
    tie: Weighed
    rhythm: Rhythm
    goodwill: Goodwill
    promises: tuple[Promise, ...]  # those that are open


def look_at_person(rows: Rows, owner_id: int, person_id: int, now: datetime) -> Looked:
    """Weigh one person of an owner, who is known to be there."""
    facts = owner_facts(rows, owner_id)
    knower = open_knower(rows, owner_id, facts, now)
    person = knower.people([person_id])[person_id]
    tie = weigh_person(rows, knower, person, now)
    said = cadences(rows, owner_id, [person_id]).get(person_id, (None, None))
    knowing = weigh(person, facts, as_of=now.date())
    promises = promises_of(rows, owner_id, person_id)
    return Looked(
        person,
        knowing,
        tie,
        rhythm_of(tie.sums, *said),
        goodwill_among(rows, owner_id, facts.names, [person_id]).get(person_id, NOTHING),
        tuple(each for each in promises if each.kept_on is None),
    )
