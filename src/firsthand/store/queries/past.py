"""Persons as they were known before a day: nothing that happened on it or later is in what this returns.

What was written is kept as one row a conversation; where one went on over the day, `past_conversations` counts what was
written by then. A person is looked at in units, as `past_units` has them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from firsthand.core.knowledge import Card, Exchange, Meeting, Person, Praise, Signed
from firsthand.store.database import as_day, in_chunks, known_day, known_moment, places
from firsthand.store.queries.knowledge import Knower, card, endorsement, recommendation
from firsthand.store.queries.meetings import meetings_by_identity
from firsthand.store.queries.notifications import told_exchange
from firsthand.store.queries.past_conversations import Conversations, Wanted, day_of
from firsthand.store.queries.past_units import Unit

IDENTITIES = """
    SELECT person_id, id, kind, value, name FROM identity
    WHERE owner_id = %s AND person_id IS NOT NULL ORDER BY kind, value
"""
CARDS = """
    SELECT i.person_id, i.id, c.id, c.name, c.company, c.position, c.headline, c.first_seen_on, c.last_seen_on
    FROM card c JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s AND i.person_id IS NOT NULL
    ORDER BY c.last_seen_on DESC, c.digest
"""
RECOMMENDATIONS = """
    SELECT i.person_id, i.id, r.id, r.direction, r.written_on, r.company
    FROM recommendation r JOIN identity i ON i.id = r.identity_id WHERE r.owner_id = %s AND i.person_id IS NOT NULL
    ORDER BY r.digest
"""
ENDORSEMENTS = """
    SELECT i.person_id, i.id, e.id, e.direction, e.at, e.skill
    FROM endorsement e JOIN identity i ON i.id = e.identity_id WHERE e.owner_id = %s AND i.person_id IS NOT NULL
    ORDER BY e.digest
"""
TOLD = """
    SELECT i.person_id, i.id, n.id, n.at FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.kind = 'messaged' AND n.is_counted ORDER BY n.at, n.id
"""
TIES = """
    SELECT i.person_id, i.id, MIN(c.connected_on) FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND i.person_id IS NOT NULL GROUP BY i.person_id, i.id
"""
INVITED = """
    SELECT i.person_id, i.id, MIN(v.sent_at) FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND i.person_id IS NOT NULL GROUP BY i.person_id, i.id
"""
MET = """
    SELECT i.person_id, i.id, MIN(e.starts_at) FROM attendee a JOIN identity i ON i.id = a.identity_id
    JOIN event e ON e.id = a.event_id WHERE a.owner_id = %s AND i.person_id IS NOT NULL GROUP BY i.person_id, i.id
"""
LOGGED = """
    SELECT DISTINCT i.person_id FROM logged l JOIN identity i ON i.id = l.identity_id
    WHERE l.owner_id = %s AND l.undone_at IS NULL AND i.person_id IS NOT NULL
"""
SIGNED = """
    SELECT i.person_id, i.id, s.id, s.company, s.title, i.value, m.at, m.id FROM signature s
    JOIN identity i ON i.id = s.identity_id JOIN mail m ON m.signature_id = s.id
    WHERE i.person_id IN ({ids}) AND s.is_counted ORDER BY m.at, m.digest
"""
SIGNERS = """
    SELECT DISTINCT i.person_id FROM signature s JOIN identity i ON i.id = s.identity_id
    WHERE s.owner_id = %s AND s.is_counted AND i.person_id IS NOT NULL
"""
EDITIONS = "SELECT DISTINCT exported_on FROM edition WHERE owner_id = %s ORDER BY exported_on"
# Whom mails name at all, also in copy: since the first mail of any list of theirs.
ON_MAILS = """
    SELECT i.person_id, i.id, MIN(m.at) FROM (
        SELECT cast_id, MIN(at) AS at FROM mail WHERE owner_id = %s AND cast_id IS NOT NULL GROUP BY cast_id
    ) m JOIN cast_member x ON x.cast_id = m.cast_id JOIN identity i ON i.id = x.identity_id
    WHERE i.person_id IS NOT NULL GROUP BY i.person_id, i.id
"""


Facts = dict[Unit, list[Any]]


class Past:
    """What is kept of some persons, ready to be looked at as of any day before `latest` of each."""

    def __init__(self, knower: Knower, latest: Mapping[int, date], units: Mapping[int, Unit]) -> None:
        self.rows, self.owner_id, self.own = knower.rows, knower.owner_id, knower.own_identities
        self.latest, self.units = latest, units
        self.conversations = Conversations(self.rows, self.owner_id, self.own, Wanted(latest, units))
        self.names = self.grouped(IDENTITIES, tuple, with_identity=True)
        self.of_person: dict[int, list[Unit]] = defaultdict(list)
        for unit in self.names:
            self.of_person[unit.person].append(unit)
        self.cards = self.grouped(CARDS, card)
        self.praises = self.grouped(RECOMMENDATIONS, recommendation)
        for unit, clicks in self.grouped(ENDORSEMENTS, endorsement).items():
            self.praises[unit] += clicks
        self.told = self.grouped(TOLD, lambda row: told_exchange(row[0], known_moment(row[1])))
        self.ties = {unit: min(days) for unit, days in self.grouped(TIES, first_day).items()}
        self.editions = [known_day(day) for (day,) in self.rows(EDITIONS, (self.owner_id,))]
        self.load_meetings()
        self.load_signatures()

    def grouped(self, sql: str, make: Any, *, with_identity: bool = False) -> Facts:
        """Run a query whose first columns are person and identity, and group what `make` makes of the rest."""
        found: Facts = defaultdict(list)
        for person, identity, *rest in self.rows(sql, (self.owner_id,)):
            if person in self.latest:
                made = make((identity, *rest) if with_identity else tuple(rest))
                found[self.units[identity]].append(made)
        return found

    def load_meetings(self) -> None:
        """Load meetings of calendars and of the logbook."""
        self.met_first = {
            unit: min(days) for unit, days in self.grouped(MET, lambda row: day_of(row[0])).items()
        }
        logged = {row[0] for row in self.rows(LOGGED, (self.owner_id,))} & self.latest.keys()
        wanted = logged | {unit.person for unit in self.met_first}
        self.meetings: dict[Unit, dict[str, Meeting]] = defaultdict(dict)
        for chunk in in_chunks(sorted(wanted)):
            for _, identity, each in meetings_by_identity(self.rows, chunk, self.own, now=None):
                self.meetings[self.units[identity]].setdefault(each.record, each)

    def load_signatures(self) -> None:
        """Load the days on which each signed mails as being where."""
        signers = {row[0] for row in self.rows(SIGNERS, (self.owner_id,))} & self.latest.keys()
        self.signatures: dict[Unit, dict[int, list[Any]]] = defaultdict(lambda: defaultdict(list))
        for chunk in in_chunks(sorted(signers)):
            for person, identity, signature, *rest in self.rows(
                SIGNED.replace("{ids}", places(chunk)), chunk
            ):
                if day_of(rest[3]) < self.latest[person].isoformat():
                    self.signatures[self.units[identity]][signature].append(rest)

    def prepare(self, asked: Iterable[tuple[int, date]]) -> None:
        """Read the conversations that went on over the days persons are asked about, all at once."""
        self.conversations.prepare(
            (unit, day) for person, day in asked for unit in self.of_person.get(person, ())
        )

    def whole(self, person_id: int, before: date) -> Person:
        """Return a person, all that is theirs as is known today, as they were known before a day."""
        return self.person(self.of_person.get(person_id, ()), before, number=person_id)

    def person(self, units: Sequence[Unit], before: date, *, number: int) -> Person:
        """Return as one person, under this number, what was known of some units before a day."""
        identities = [each for unit in units for each in self.names.get(unit, ())]
        names = tuple(dict.fromkeys(name for _, _, _, name in identities if name))
        tie = min((self.ties[unit] for unit in units if unit in self.ties), default=None)
        is_tied = tie is not None and tie < before
        return Person(
            id=number,
            name=names[0] if names else "",
            names=names,
            urls=tuple(value for _, kind, value, _ in identities if kind == "url"),
            mails=tuple(value for _, kind, value, _ in identities if kind == "mail"),
            cards=tuple(self.cards_then(units, before)),
            exchanges=tuple(self.exchanges_then(units, before)),
            meetings=tuple(self.meetings_then(units, before)),
            praises=tuple(self.praises_then(units, before)),
            signed=tuple(self.signed_then(units, before)),
            connected_on=tie if is_tied else None,
            is_connected=is_tied,
        )

    def cards_then(self, units: Iterable[Unit], before: date) -> Iterable[Card]:
        """Yield what sources said by then; what they still say later was last seen in the newest export before."""
        for each in (each for unit in units for each in self.cards.get(unit, ())):
            first, last = each.seen_first_on, each.seen_last_on
            if first is None or first >= before:
                continue
            if last and last >= before:
                last = max((day for day in self.editions if first <= day < before), default=first)
            yield replace(each, seen_last_on=last)

    def exchanges_then(self, units: Iterable[Unit], before: date) -> Iterable[Exchange]:
        for unit in units:
            ids = {identity for identity, *_ in self.names.get(unit, ())}
            yield from self.conversations.before(unit, ids, before)
            yield from (each for each in self.told.get(unit, ()) if each.last_on < before)

    def meetings_then(self, units: Iterable[Unit], before: date) -> Iterable[Meeting]:
        midnight = datetime.combine(before, time(), UTC)
        found = {each.record: each for unit in units for each in self.meetings.get(unit, {}).values()}
        for each in found.values():
            if (each.ends_at or each.at) <= midnight and each.at < midnight:
                yield each

    def praises_then(self, units: Iterable[Unit], before: date) -> Iterable[Praise]:
        return (each for unit in units for each in self.praises.get(unit, ()) if each.on < before)

    def signed_then(self, units: Iterable[Unit], before: date) -> Iterable[Signed]:
        edge = before.isoformat()
        for mails in (each for unit in units for each in self.signatures.get(unit, {}).values()):
            then = [each for each in mails if day_of(each[3]) < edge]
            if then:
                company, title, mail = then[0][:3]
                days = (known_moment(then[0][3]).date(), known_moment(then[-1][3]).date())
                yield Signed(company, title, mail, *days, f"mail:{then[0][4]}", f"mail:{then[-1][4]}")

    def first_seen(self) -> dict[Unit, str]:
        """Return the first day, as text, of anything that speaks of each unit."""
        found: dict[Unit, str] = {}

        def note(unit: Unit, day: str) -> None:
            found[unit] = min(found.get(unit, day), day)

        for unit, day in (*self.conversations.first_seen(), *self.met_first.items()):
            note(unit, day)
        for sql in (ON_MAILS, TIES, INVITED):
            for _, identity, at in self.rows(sql, (self.owner_id,)):
                note(self.units[identity], day_of(at))
        for unit, cards in self.cards.items():
            for each in cards:
                note(unit, str(each.seen_first_on))
        for unit, praises in self.praises.items():
            for each in praises:
                note(unit, each.on.isoformat())
        for unit, meetings in self.meetings.items():
            for each in meetings.values():
                note(unit, each.at.date().isoformat())
        return found


def first_day(row: tuple[Any, ...]) -> date:
    day = as_day(row[0])
    assert day is not None
    return day
