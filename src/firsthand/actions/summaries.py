"""The summary of each person, from which lists are shown: written when facts change, never by a door."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any

from django.db.models import F

from firsthand.actions.batches import rows_among, write_many
from firsthand.actions.indexing import index_people
from firsthand.actions.settling_tags import settle_tags
from firsthand.actions.settling_whereabouts import settle_whereabouts
from firsthand.actions.ties import weigh_days
from firsthand.core.contact_days import Written
from firsthand.core.evidence import grade, held_meetings
from firsthand.core.knowledge import Knowledge, Person
from firsthand.core.names import fold_name
from firsthand.core.organisations import same_organisation
from firsthand.core.strength import NEVER_REAL, Strength, rated
from firsthand.core.ties import Sums
from firsthand.store.database import Row, as_day, as_moment, django_rows, in_chunks, known_day, stamp
from firsthand.store.models import Owner
from firsthand.store.queries.calibration import calibration_of
from firsthand.store.queries.contacts import contacts_of
from firsthand.store.queries.corrections import corrections
from firsthand.store.queries.knowledge import open_knower
from firsthand.store.queries.owner import newest_editions, owner_facts
from firsthand.store.queries.ties import kept_sums, ratings_of, strength_columns, written_days
from firsthand.store.writes.ties import keep_sums

STORED = """
    SELECT id, name, name_key, company, position, connected_on, is_connected, knowledge, knowledge_rank, received,
        sent, meetings, strength, standing, trend, last_interaction_at
    FROM person WHERE owner_id = %s AND is_owner = %s {only} ORDER BY id
"""
UPDATE = """
    UPDATE person SET name = %s, name_key = %s, company = %s, position = %s, connected_on = %s, is_connected = %s,
        knowledge = %s, knowledge_rank = %s, received = %s, sent = %s, meetings = %s, strength = %s, standing = %s,
        trend = %s, last_interaction_at = %s
    WHERE id = %s
"""
TIES = """
    SELECT i.person_id, MAX(c.connected_on), MAX(c.last_seen_on) FROM connection c
    JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s {only} GROUP BY i.person_id
"""
# What LinkedIn told by mail and no archive holds: seen on that day.
TOLD = """
    SELECT i.person_id, MAX(n.told_on), MAX(n.told_on) FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.kind = 'accepted' AND n.is_counted {only} GROUP BY i.person_id
"""
# The plus keeps SQLite from going through all that an owner has to find a few hundred.
NAMES = """
    SELECT i.person_id, i.name FROM identity i WHERE +i.owner_id = %s AND i.name <> '' {only}
    ORDER BY CASE i.kind WHEN 'url' THEN 1 ELSE 0 END, i.named_on, i.name
"""
WORK = """
    SELECT i.person_id, c.company, c.position FROM card c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s {only} ORDER BY c.last_seen_on, c.digest DESC
"""
IN_TOUCH = """
    SELECT DISTINCT i.person_id FROM identity i WHERE +i.owner_id = %s AND (
        EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM recommendation r WHERE r.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM exchange x WHERE x.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM attendee a WHERE a.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM notification n WHERE n.identity_id = i.id AND n.is_counted)
        OR EXISTS (SELECT 1 FROM logged l WHERE l.identity_id = i.id AND l.undone_at IS NULL)) {only}
"""
# Whoever somebody put in touch with the owner by mail, perhaps without a mail to or from them.
PUT_IN_TOUCH = """
    SELECT DISTINCT i.person_id FROM mail m JOIN cast_member x ON x.cast_id = m.cast_id
    JOIN identity i ON i.id = x.identity_id WHERE m.owner_id = %s AND m.is_introduction {only}
"""
CHUNK = 500
RANKS = {each: each.rank for each in Knowledge}
NOT_KNOWN = (Knowledge.NONE.value, Knowledge.NONE.rank, 0, 0, 0, *strength_columns(NEVER_REAL), None)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Persons with all that is known of them but introductions, and what they and the owner wrote each day."""

    people: dict[int, Person] = field(default_factory=dict)
    written: dict[int, list[Written]] = field(default_factory=dict)


def summarise_people(
    owner: Owner,
    now: datetime,
    persons: set[int] | None = None,
    *,
    report: Callable[[float], None] = lambda _: None,
    loaded: Loaded | None = None,
) -> None:
    """Bring name, work, connection, knowledge and counts of every person, or of these, up to date.

    Persons that are `loaded` already, from the facts as they are now, are not loaded again.
    """
    summaries = Summaries(owner.pk, now, loaded or Loaded())
    stored = rows_among(STORED, (owner.pk, False), "id", persons)
    for number, chunk in enumerate(in_chunks(stored, CHUNK)):
        report(number * CHUNK / len(stored))
        ids = [row[0] for row in chunk]
        summaries.load(ids)
        figures = summaries.figures_of(ids)
        fresh = [(row, summaries.values_for(row, figures.get(row[0], NOT_KNOWN))) for row in chunk]
        write_many(UPDATE, [(*values, row[0]) for row, values in fresh if values != stored_values(row)])
        keep_sums(write_many, owner.pk, summaries.sums, kept_sums(django_rows, ids))
    settle_tags(owner.pk, persons)
    settle_whereabouts(owner.pk, persons)
    index_people(owner.pk, persons)
    Owner.objects.filter(pk=owner.pk).update(generation=F("generation") + 1)
    if persons is None:
        Owner.objects.filter(pk=owner.pk).update(summarised_on=now.date(), is_dated=False)


def stored_values(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the columns of a stored summary in the order they are compared."""
    _, *values, last = row
    values[4], values[5] = as_day(values[4]), bool(values[5])
    moment = as_moment(last)
    return (*values, stamp(moment) if moment else None)


class Summaries:
    """What summaries are made of: the owner's facts once, those of persons a few hundred at a time."""

    def __init__(self, owner_id: int, now: datetime, loaded: Loaded) -> None:
        self.owner_id, self.today, self.loaded = owner_id, now.date(), loaded
        self.facts = owner_facts(django_rows, owner_id)
        self.knower = open_knower(django_rows, owner_id, self.facts, now)
        self.newest = newest_editions(django_rows, owner_id).get("connections")
        self.calibration = calibration_of(django_rows, owner_id)
        self.is_own = cache(self.is_own_employer)

    def load(self, ids: list[int]) -> None:
        """Read what is known of these persons."""
        self.names: dict[int, str] = {row[0]: row[1] for row in self.rows(NAMES, ids)}
        self.ties = self.ties_of(ids)
        work = self.rows(WORK, ids)
        self.work: dict[int, tuple[str, str]] = {
            person: (company, position) for person, company, position in work
        }
        for person, cards in contacts_of(django_rows, ids).items():
            if not any(self.work.get(person, ())):
                told = ((card.company, card.position) for card in cards if card.company or card.position)
                self.work[person] = next(told, ("", ""))
        self.sums: dict[int, Sums] = {}
        self.corrected = corrections(django_rows, self.owner_id, ids)
        self.said = ratings_of(django_rows, self.owner_id, ids)
        self.in_touch = {row[0] for sql in (IN_TOUCH, PUT_IN_TOUCH) for row in self.rows(sql, ids)}
        self.in_touch |= self.said.keys()
        self.colleagues = {person for person, company, _ in work if company and self.is_own(company)}

    def ties_of(self, ids: list[int]) -> dict[int, tuple[date, bool]]:
        """Return since when each of them is connected, and whether they still are."""
        found: dict[int, tuple[date, date]] = {}
        for person, *days in (row for sql in (TIES, TOLD) for row in self.rows(sql, ids)):
            connected, last = map(known_day, days)
            before = found.get(person, (connected, last))
            found[person] = (max(connected, before[0]), max(last, before[1]))
        return {
            person: (connected, self.newest is None or last >= self.newest)
            for person, (connected, last) in found.items()
        }

    def rows(self, sql: str, ids: list[int]) -> list[Row]:
        """Run a query about these persons."""
        return rows_among(sql, (self.owner_id,), "i.person_id", ids)

    def is_own_employer(self, company: str) -> bool:
        """Tell whether the owner worked there at any time."""
        return any(same_organisation(company, job.company) for job in self.facts.employments)

    def values_for(self, row: tuple[Any, ...], figures: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return the columns of a summary as the facts have them."""
        name = self.names.get(row[0], "")
        company, position = self.work.get(row[0], ("", ""))
        if said := self.corrected.get(row[0]):
            name, company = said.get("name", name), said.get("company", company)
            position = said.get("position", position)
        connected_on, is_connected = self.ties.get(row[0], (None, False))
        key = row[2] if name == row[1] else fold_name(name)
        return (name, key, company, position, connected_on, is_connected, *figures)

    def figures_of(self, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
        """Weigh those of whom anything but a connection is known; nothing makes the others known."""
        wanted = [each for each in ids if each in self.in_touch or each in self.colleagues]
        more = self.load_facts([each for each in wanted if each not in self.loaded.people])
        known = {each: self.loaded.people[each] for each in wanted if each in self.loaded.people}
        people = more.people | known
        grades = {each: self.grade(person) for each, person in people.items()}
        unsure = {each: people[each] for each, grade in grades.items() if not grade.is_known}
        for each, person in self.knower.introduced(unsure).items():
            if person.introductions:
                grades[each] = self.grade(person)
        written = self.loaded.written | more.written
        return {
            each: figures(person, grades[each], self.strength(person, written.get(each, [])), self.today)
            for each, person in people.items()
        }

    def load_facts(self, ids: list[int]) -> Loaded:
        """Load persons and what was written each day."""
        if not ids:
            return Loaded()
        people = self.knower.people(ids, with_introductions=False)
        return Loaded(people, written_days(django_rows, ids, self.knower.own_identities))

    def strength(self, person: Person, written: list[Written]) -> Strength:
        """Weigh the tie to a person, and keep the sums it rests on."""
        strength, days, sums = weigh_days(person, written, self.today, self.calibration)
        if days:
            self.sums[person.id] = sums
        said = self.said.get(person.id)
        return strength if said is None else rated(strength, said)

    def grade(self, person: Person) -> Knowledge:
        """Say how first-hand a person is known today."""
        return grade(person, self.facts, as_of=self.today)


def figures(person: Person, knowledge: Knowledge, strength: Strength, today: date) -> tuple[Any, ...]:
    """Return knowledge, its rank, what was received and sent, meetings held, the tie, and the last time of either."""
    held = held_meetings(person, as_of=today)
    moments = [
        *(exchange.last_at for exchange in person.exchanges if exchange.last_at),
        *(meeting.at for meeting in held),
    ]
    return (
        knowledge.value,
        RANKS[knowledge],
        sum(exchange.received for exchange in person.exchanges),
        sum(exchange.sent for exchange in person.exchanges if exchange.people <= 5),
        len(held),
        *strength_columns(strength),
        stamp(max(moments)) if moments else None,
    )
