"""All that is known of persons, as the values a judgement is made from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from firsthand.core.knowledge import Card, Exchange, Owner, Person, Praise, Schooling
from firsthand.core.whereabouts import NOWHERE, Told, Whereabouts
from firsthand.store.database import Row, Rows, as_day, in_chunks, known_day, known_moment, places
from firsthand.store.queries.asks import asks_by_person, set_ask_apart
from firsthand.store.queries.contacts import ContactCard, contacts_of
from firsthand.store.queries.introductions import introduced
from firsthand.store.queries.mails import mail_exchanges
from firsthand.store.queries.meetings import meetings_of
from firsthand.store.queries.notifications import told_connections, told_exchanges
from firsthand.store.queries.signatures import signed_by
from firsthand.store.queries.whereabouts import whereabouts

GroupBy = dict[int, list[Any]]


@dataclass(frozen=True, slots=True)
class Knower:
    """Loads persons of one owner; holds what every load needs."""

    rows: Rows
    owner_id: int
    owner: Owner
    own_identities: tuple[int, ...]
    now: datetime
    asks: dict[int, datetime]  # when the owner asked a person "have we met?"

    def people(self, ids: Iterable[int], *, with_introductions: bool = True) -> dict[int, Person]:
        """Return the persons with these ids and everything known of them."""
        found: dict[int, Person] = {}
        for chunk in in_chunks(sorted(set(ids))):
            people = load_people(self.rows, chunk, self.own_identities, now=self.now)
            for each in people.keys() & self.asks.keys():
                people[each] = self.apart(people[each], self.asks[each])
            found.update(self.introduced(people) if with_introductions else people)
        return found

    def apart(self, person: Person, asked_at: datetime) -> Person:
        """Return a person whose conversation since the owner's ask is set apart from what was before."""
        return set_ask_apart(self.rows, person, self.own_identities, asked_at=asked_at)

    def listed(self, people: dict[int, Person]) -> dict[int, Person]:
        """Return persons with what tells namesakes apart: the owner's cards of them, and the owner's own word."""
        found = dict(people)
        for chunk in in_chunks(sorted(people)):
            cards, where = contacts_of(self.rows, chunk), whereabouts(self.rows, chunk)
            for each in cards.keys() | where.keys():
                said = where.get(each, NOWHERE)
                found[each] = replace(
                    people[each],
                    contacts=(*map(contact_card, cards.get(each, ())), *own_card(people[each], said)),
                    schoolings=own_schooling(said),
                )
        return found

    def introduced(self, people: dict[int, Person]) -> dict[int, Person]:
        """Return persons with the conversations in which somebody put them and the owner together."""
        return introduced(self, people)


def open_knower(rows: Rows, owner_id: int, owner: Owner, now: datetime) -> Knower:
    """Prepare to load persons."""
    own = rows(
        "SELECT i.id FROM person p JOIN identity i ON i.person_id = p.id WHERE p.owner_id = %s AND p.is_owner",
        (owner_id,),
    )
    own_identities = tuple(row[0] for row in own)
    return Knower(rows, owner_id, owner, own_identities, now, asks_by_person(rows, owner_id))


def load_people(
    rows: Rows, ids: Sequence[int], own_identities: Sequence[int], *, now: datetime
) -> dict[int, Person]:
    """Return persons without the introductions, which need other persons."""
    identities = grouped(rows, IDENTITIES, ids)
    cards = grouped(rows, CARDS, ids, card)
    exchanges = load_exchanges(rows, ids, own_identities)
    mails = mail_exchanges(rows, ids)
    told, told_ties = told_exchanges(rows, ids), told_connections(rows, ids)
    meetings = meetings_of(rows, ids, own_identities, now=now)
    signed = signed_by(rows, ids)
    praises = grouped(rows, RECOMMENDATIONS, ids, recommendation)
    invited = grouped(rows, INVITED, ids)
    clicks = grouped(rows, ENDORSEMENTS, ids, endorsement)
    people = rows(f"SELECT id, name, connected_on, is_connected FROM person WHERE id IN ({places(ids)})", ids)
    return {
        row_id: Person(
            id=row_id,
            name=name,
            names=tuple(dict.fromkeys([name, *(seen for _, _, seen in identities[row_id] if seen)])),
            urls=tuple(value for kind, value, _ in identities[row_id] if kind == "url"),
            mails=tuple(value for kind, value, _ in identities[row_id] if kind == "mail"),
            cards=tuple(cards[row_id]),
            exchanges=(*exchanges[row_id], *mails[row_id], *told[row_id]),
            meetings=tuple(meetings[row_id]),
            praises=(*praises[row_id], *clicks[row_id]),
            signed=tuple(signed[row_id]),
            connected_on=(on := as_day(connected_on)),
            is_connected=bool(is_connected),
            connected_record=told_ties.get((row_id, on), "") if on else "",
            invited_on=next((known_moment(at).date() for (at,) in invited[row_id] if at), None),
        )
        for row_id, name, connected_on, is_connected in people
    }


IDENTITIES = (
    "SELECT person_id, kind, value, name FROM identity WHERE person_id IN ({ids}) ORDER BY kind, value"
)
CARDS = """
    SELECT i.person_id, c.id, c.name, c.company, c.position, c.headline, c.first_seen_on, c.last_seen_on
    FROM card c JOIN identity i ON i.id = c.identity_id WHERE i.person_id IN ({ids})
    ORDER BY c.last_seen_on DESC, c.digest
"""
RECOMMENDATIONS = """
    SELECT i.person_id, r.id, r.direction, r.written_on, r.company
    FROM recommendation r JOIN identity i ON i.id = r.identity_id WHERE i.person_id IN ({ids}) ORDER BY r.digest
"""
INVITED = """
    SELECT i.person_id, MAX(v.sent_at) FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE i.person_id IN ({ids}) AND v.direction = 'out' GROUP BY i.person_id
"""
ENDORSEMENTS = """
    SELECT i.person_id, e.id, e.direction, e.at, e.skill
    FROM endorsement e JOIN identity i ON i.id = e.identity_id WHERE i.person_id IN ({ids}) ORDER BY e.digest
"""
PARTS = """
    SELECT i.person_id, p.thread_id, t.people, t.only_refused, SUM(p.sent), MIN(p.first_at), MAX(p.last_at)
    FROM participant p JOIN identity i ON i.id = p.identity_id JOIN thread t ON t.id = p.thread_id
    WHERE i.person_id IN ({ids}) GROUP BY i.person_id, p.thread_id, t.people, t.only_refused
    ORDER BY p.thread_id
"""


def grouped(rows: Rows, sql: str, ids: Sequence[int], make: Callable[[Row], Any] = tuple) -> GroupBy:
    """Run a query whose first column is the person, and group what `make` makes of the rest."""
    found: GroupBy = defaultdict(list)
    for person_id, *rest in rows(sql.replace("{ids}", places(ids)), ids):
        found[person_id].append(make(tuple(rest)))
    return found


def card(row: Row) -> Card:
    row_id, name, company, position, headline, first, last = row
    return Card(
        f"card:{row_id}",
        name,
        company,
        position,
        headline,
        seen_first_on=as_day(first),
        seen_last_on=as_day(last),
    )


def contact_card(card: ContactCard) -> Card:
    return Card(
        f"contact:{card.id}",
        card.name,
        card.company,
        card.position,
        place=card.place,
        seen_first_on=card.changed_on,
        seen_last_on=card.changed_on,
    )


def own_card(person: Person, where: Whereabouts) -> tuple[Card, ...]:
    """Return where somebody lives by the owner's own word, as a card would say it."""
    return (Card("", person.name, place=where.place),) if where.place_from == Told.OWN else ()


def own_schooling(where: Whereabouts) -> tuple[Schooling, ...]:
    """Return where somebody studied by the owner's own word; what a note says of its sender is no proof."""
    return (Schooling("", where.school),) if where.school_from == Told.OWN else ()


def recommendation(row: Row) -> Praise:
    row_id, direction, written_on, company = row
    return Praise(
        f"recommendation:{row_id}",
        is_written=True,
        is_received=direction == "in",
        on=known_day(written_on),
        company=company,
    )


def endorsement(row: Row) -> Praise:
    row_id, direction, at, skill = row
    return Praise(
        f"endorsement:{row_id}",
        is_written=False,
        is_received=direction == "in",
        on=known_moment(at).date(),
        skill=skill,
    )


def load_exchanges(rows: Rows, ids: Sequence[int], own_identities: Sequence[int]) -> GroupBy:
    """Return each person's conversations with the owner in which either of them wrote."""
    parts = rows(PARTS.replace("{ids}", places(ids)), ids)
    own = own_parts(rows, sorted({part[1] for part in parts}), own_identities)
    found: GroupBy = defaultdict(list)
    for person_id, thread_id, people, only_refused, received, first, last in parts:
        sent, own_first, own_last = own.get(thread_id, (0, None, None))
        begins = [at for at in (first, own_first) if at is not None]
        if not begins:
            continue
        last_at = known_moment(max(at for at in (last, own_last) if at is not None))
        found[person_id].append(
            Exchange(
                f"conversation:{thread_id}",
                people,
                int(received),
                int(sent),
                known_moment(min(begins)).date(),
                last_at.date(),
                only_refused=bool(only_refused),
                last_at=last_at,
            )
        )
    return found


def own_parts(rows: Rows, threads: list[int], own_identities: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return what the owner wrote in these conversations: how much, first and last."""
    found: dict[int, tuple[Any, ...]] = {}
    if not own_identities:
        return found
    for chunk in in_chunks(threads):
        for thread_id, *sums in rows(
            "SELECT thread_id, SUM(sent), MIN(first_at), MAX(last_at) FROM participant"
            f" WHERE thread_id IN ({places(chunk)}) AND identity_id IN ({places(own_identities)}) GROUP BY thread_id",
            [*chunk, *own_identities],
        ):
            found[thread_id] = tuple(sums)
    return found
