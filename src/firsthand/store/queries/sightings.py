"""What every source says of people, as the sightings that joining weighs: one for each group of identities."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from operator import itemgetter

from firsthand.core.joining.values import Sighting, Stint
from firsthand.core.names import same_full_name
from firsthand.store.database import Rows, as_day, known_day, known_moment

IDENTITIES = "SELECT id, kind, value, name FROM identity WHERE owner_id = %s"
CARDS = "SELECT identity_id, name, company, first_seen_on, last_seen_on FROM card WHERE owner_id = %s"
TIES = "SELECT identity_id, MIN(connected_on) FROM connection WHERE owner_id = %s GROUP BY identity_id"
TOLD = """
    SELECT identity_id, MIN(told_on) FROM notification WHERE owner_id = %s AND kind = 'accepted' AND NOT is_by_name
    GROUP BY identity_id
"""
CONTACTS = """
    SELECT x.identity_id, c.name, c.company, c.place, c.changed_on
    FROM contact_identity x JOIN contact c ON c.id = x.contact_id WHERE x.owner_id = %s
"""
WRITTEN = """
    WITH span AS (SELECT cast_id, MIN(at) AS first_at, MAX(at) AS last_at FROM mail
        WHERE owner_id = %s AND cast_id IS NOT NULL GROUP BY cast_id)
    SELECT x.identity_id, MIN(s.first_at), MAX(s.last_at) FROM cast_member x JOIN span s ON s.cast_id = x.cast_id
    WHERE x.owner_id = %s GROUP BY x.identity_id
"""
# Whoever stands on a mail among few knows the others, which a list of many does not say.
TOGETHER = """
    SELECT x.cast_id, x.identity_id FROM cast_list l JOIN cast_member x ON x.cast_id = l.id
    WHERE l.owner_id = %s AND l.people BETWEEN 3 AND 6
    ORDER BY x.cast_id
"""
CASTS = "SELECT COUNT(*) FROM cast_list WHERE owner_id = %s"
MET = """
    SELECT a.identity_id, MIN(e.starts_at), MAX(e.starts_at) FROM attendee a JOIN event e ON e.id = a.event_id
    WHERE a.owner_id = %s AND NOT a.is_named GROUP BY a.identity_id
"""
ATTENDED = """
    SELECT a.event_id, i.id, i.value FROM attendee a JOIN identity i ON i.id = a.identity_id
    WHERE a.owner_id = %s AND NOT a.is_named AND i.kind = 'mail' ORDER BY a.event_id
"""
SIGNED = """
    SELECT s.identity_id, s.company, MIN(m.at), MAX(m.at) FROM signature s JOIN mail m ON m.signature_id = s.id
    WHERE s.owner_id = %s AND s.company <> '' AND s.is_counted GROUP BY s.identity_id, s.company
"""
MOST_CASTS = (
    50_000  # beyond, who was seen with whom is left out: it takes long, and names and firms decide most
)
MOST_MUTUALS = 8


def _may_be_one(one: str, other: str) -> bool:
    return not one or not other or same_full_name(one, other)


@dataclass(slots=True)
class Seen:
    """What is gathered of one group of identities; of most there is little, so that nothing is made before it comes."""

    keys: list[tuple[str, str]] = field(default_factory=list)
    names: frozenset[str] = frozenset()
    stints: frozenset[tuple[str, date | None, date | None]] = frozenset()
    places: frozenset[str] = frozenset()
    first_on: date | None = None
    last_on: date | None = None
    meetings: list[int] = field(default_factory=list)

    def add_days(self, first: date | None = None, last: date | None = None) -> None:
        """Add days on which they were seen."""
        if first and (self.first_on is None or first < self.first_on):
            self.first_on = first
        if last and (self.last_on is None or last > self.last_on):
            self.last_on = last

    def sighting(self, number: int, mutuals: Collection[str]) -> Sighting:
        """Return it as one sighting; whatever order the facts came in, it is the same."""
        mails, phones, urls = (
            tuple([value for kind, value in self.keys if kind == wanted])
            for wanted in ("mail", "phone", "url")
        )
        stints = sorted(self.stints, key=str) if len(self.stints) > 1 else self.stints
        return Sighting(
            id=number,
            kind="",
            names=tuple(sorted(self.names)),
            mails=mails,
            phones=phones,
            urls=urls,
            stints=tuple([Stint(*each) for each in stints]),
            places=tuple(sorted(self.places)[:1]),
            mutuals=tuple(sorted(mutuals)[:MOST_MUTUALS]),
            first_on=self.first_on,
            last_on=self.last_on,
            meetings=tuple(self.meetings),
        )


class SightingBook:
    """Gathers the sightings of one owner.

    `roots` names the group of each identity that is looked at; `own` are identities of the owner, with whom everybody
    was seen.
    """

    def __init__(self, rows: Rows, owner_id: int, roots: Mapping[int, int], own: Collection[int]) -> None:
        self.rows, self.owner_id, self.roots, self.own = rows, owner_id, roots, own
        self.seen: dict[int, Seen] = defaultdict(Seen)
        self.mails: dict[int, str] = {}
        self.mutuals: dict[int, set[str]] = defaultdict(set)  # by group
        self.add_identities()
        self.add_cards()
        self.add_contacts()
        self.add_days()
        self.add_meetings()
        self.add_mutuals()

    def sightings(self) -> tuple[list[Sighting], list[int]]:
        """Return the sightings, numbered from 0 by what they hold, and the root that each number stands for."""
        for seen in self.seen.values():
            seen.keys.sort()
        ordered = sorted(self.seen, key=lambda root: self.seen[root].keys[0])
        return [
            self.seen[root].sighting(number, self.mutuals.get(root, ()))
            for number, root in enumerate(ordered)
        ], ordered

    def of(self, identity: int) -> Seen | None:
        """Return the group of an identity, None where it is not looked at."""
        root = self.roots.get(identity)
        return None if root is None else self.seen[root]

    def add_identities(self) -> None:
        """Add addresses and names."""
        for row_id, kind, value, name in self.rows(IDENTITIES, (self.owner_id,)):
            if kind == "mail" and row_id not in self.own:
                self.mails[row_id] = value
            if seen := self.of(row_id):
                seen.keys.append((kind, value))
                if name and "@" not in name:
                    seen.names |= {name}

    def add_cards(self) -> None:
        """Add what archives say: names, employers, the day of connecting."""
        for identity, name, company, first, last in self.rows(CARDS, (self.owner_id,)):
            if seen := self.of(identity):
                if name:
                    seen.names |= {name}
                if company:
                    seen.stints |= {(company, known_day(first), known_day(last))}
                seen.add_days(last=known_day(last))
        ties = [row for sql in (TIES, TOLD) for row in self.rows(sql, (self.owner_id,))]
        for identity, day in ties:
            if seen := self.of(identity):
                seen.add_days(first=known_day(day))

    def add_contacts(self) -> None:
        """Add what address books say, of addresses that one person has; an employer is as old as the card."""
        held: dict[int, list[tuple[str, str, str, date | None]]] = defaultdict(list)
        for identity, name, company, place, changed in self.rows(CONTACTS, (self.owner_id,)):
            held[identity].append((name, company, place, as_day(changed)))
        for identity, cards in held.items():
            seen = self.of(identity)
            if seen is None or not all(_may_be_one(cards[0][0], card[0]) for card in cards):
                continue
            for name, company, place, day in cards:
                if name:
                    seen.names |= {name}
                if company:
                    seen.stints |= {(company, day, day)}
                if place:
                    seen.places |= {place}

    def add_days(self) -> None:
        """Add when people stood on a mail or met, first and last, and the employers they signed with."""
        for identity, first, last in (
            *self.rows(WRITTEN, (self.owner_id, self.owner_id)),
            *self.rows(MET, (self.owner_id,)),
        ):
            if seen := self.of(identity):
                seen.add_days(known_moment(first).date(), known_moment(last).date())
        for identity, company, first, last in self.rows(SIGNED, (self.owner_id,)):
            if seen := self.of(identity):
                seen.stints |= {(company, known_moment(first).date(), known_moment(last).date())}

    def add_meetings(self) -> None:
        """Add at which meetings people stood beside others with an address of the same domain: a number for each."""
        number = 0
        for _, on_one in groupby(self.rows(ATTENDED, (self.owner_id,)), key=itemgetter(0)):
            by_domain: dict[str, set[int]] = defaultdict(set)
            for _, identity, mail in on_one:
                if identity in self.roots and identity not in self.own:
                    by_domain[mail.rpartition("@")[2]].add(self.roots[identity])
            for roots in by_domain.values():
                number += 1
                for root in roots if len(roots) > 1 else ():
                    self.seen[root].meetings.append(number)

    def add_mutuals(self) -> None:
        """Add with whom people stood on mails among few."""
        [(casts,)] = self.rows(CASTS, (self.owner_id,))
        listed = self.rows(TOGETHER, (self.owner_id,)) if casts <= MOST_CASTS else []
        for _, on_one in groupby(listed, key=itemgetter(0)):
            members = [identity for _, identity in on_one]
            for identity in members:
                if (root := self.roots.get(identity)) is not None:
                    self.mutuals[root].update(self.others_on(members, identity))

    def others_on(self, members: Collection[int], identity: int) -> Iterator[str]:
        """Yield the addresses of those on a list who are neither this person nor the owner."""
        for other in members:
            if other in self.mails and self.roots.get(other) != self.roots[identity]:
                yield self.mails[other]
