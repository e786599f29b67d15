"""The summary of each person, from which lists are shown: written when facts change, never by a door."""

from datetime import datetime
from typing import Any

from firsthand.actions.batches import write_many
from firsthand.core.evidence import weigh
from firsthand.core.knowledge import Knowing, Person
from firsthand.core.names import fold_name
from firsthand.store.database import as_day, as_moment, django_rows, in_chunks, known_day, stamp
from firsthand.store.models import Owner
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import newest_editions, owner_facts

STORED = """
    SELECT id, name, name_key, company, position, connected_on, is_connected, knowledge, knowledge_rank, received,
        sent, last_interaction_at
    FROM person WHERE owner_id = %s AND is_owner = %s ORDER BY id
"""
UPDATE = """
    UPDATE person SET name = %s, name_key = %s, company = %s, position = %s, connected_on = %s, is_connected = %s,
        knowledge = %s, knowledge_rank = %s, received = %s, sent = %s, last_interaction_at = %s
    WHERE id = %s
"""
TIES = """
    SELECT i.person_id, MAX(c.connected_on), MAX(c.last_seen_on) FROM connection c
    JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s GROUP BY i.person_id
"""
NAMES = """
    SELECT i.person_id, i.name FROM identity i WHERE i.owner_id = %s AND i.person_id IS NOT NULL AND i.name <> ''
    ORDER BY CASE i.kind WHEN 'url' THEN 1 ELSE 0 END, i.named_on, i.name
"""


def summarise_people(owner: Owner, now: datetime) -> None:
    """Bring name, work, connection, knowledge and counts of every person up to date."""
    facts = owner_facts(django_rows, owner.pk)
    knower = open_knower(django_rows, owner.pk, facts, now.date())
    newest = newest_editions(django_rows, owner.pk).get("connections")
    names: dict[int, str] = {row[0]: row[1] for row in django_rows(NAMES, (owner.pk,))}
    ties = {
        person: (as_day(connected), newest is None or known_day(last) >= newest)
        for person, connected, last in django_rows(TIES, (owner.pk,))
    }
    for chunk in in_chunks(django_rows(STORED, (owner.pk, False))):
        people = knower.people((row[0] for row in chunk), with_introductions=False)
        knowings = {row_id: weigh(person, facts, as_of=now.date()) for row_id, person in people.items()}
        unsure = {row_id: people[row_id] for row_id, each in knowings.items() if not each.knowledge.is_known}
        for row_id, person in knower.introduced(unsure).items():
            if person.introductions:
                knowings[row_id] = weigh(person, facts, as_of=now.date())
        changes = []
        for row in chunk:
            person = people[row[0]]
            connected_on, is_connected = ties.get(row[0], (None, False))
            name: str = names.get(row[0], row[1])
            values = (
                name, fold_name(name), *work_of(person), connected_on, is_connected,
                *figures_of(person, knowings[row[0]]),
            )  # fmt: skip
            if values != stored_values(row):
                changes.append((*values, row[0]))
        write_many(UPDATE, changes)


def stored_values(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the columns of a stored summary in the order they are compared."""
    _, *values, last = row
    values[4], values[5] = as_day(values[4]), bool(values[5])
    moment = as_moment(last)
    return (*values, stamp(moment) if moment else None)


def work_of(person: Person) -> tuple[str, str]:
    """Return company and position of the newest card."""
    return (person.cards[0].company, person.cards[0].title) if person.cards else ("", "")


def figures_of(person: Person, knowing: Knowing) -> tuple[Any, ...]:
    """Return knowledge, its rank, messages received and sent, and the last time either side wrote."""
    last = max((exchange.last_on for exchange in person.exchanges), default=None)
    return (
        knowing.knowledge.value,
        knowing.knowledge.rank,
        sum(exchange.received for exchange in person.exchanges),
        sum(exchange.sent for exchange in person.exchanges if exchange.people <= 5),
        f"{last.isoformat()} 00:00:00" if last else None,
    )
