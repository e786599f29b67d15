"""Who could be told, on the day somebody came, to be a person already known: by names and addresses seen before."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.actions.namesakes import Filed, Named, filed, sharing
from firsthand.core.evidence import grade
from firsthand.core.headlines import headline_company
from firsthand.core.invitations import Match, Matched, Sender
from firsthand.core.knowledge import Introduced, Owner, Person
from firsthand.core.people import match_sender
from firsthand.store.database import Rows
from firsthand.store.queries.backtest import NAMES, Came
from firsthand.store.queries.past import Past
from firsthand.store.queries.past_units import Unit

Introductions = Mapping[tuple[Unit, date], tuple[Introduced, ...]]


@dataclass(frozen=True, slots=True)
class Names:
    """By the names of those who came: which identities elsewhere than on the platform have them, and which accounts."""

    elsewhere: Mapping[str, set[int]]
    platform: Filed

    def namesakes(self, name: str) -> set[int]:
        """Return the identities elsewhere that can have this name."""
        return self.elsewhere.get(name, set())


def names_of(rows: Rows, owner_id: int, came: Iterable[Came], units: Mapping[int, Unit]) -> Names:
    """File all names by what they share with those of the people who came."""
    kept: dict[bool, Named] = {True: defaultdict(list), False: defaultdict(list)}
    for identity, name, key in rows(NAMES, (owner_id, owner_id)):
        kept[units[identity].is_account][name, key].append(identity)
    names = {each.name for each in came if each.name}
    elsewhere = filed(kept[False], names)
    found = {name: ids for name in names if (ids := sharing(name, elsewhere))}
    return Names(found, filed(kept[True], found))


@dataclass(frozen=True, slots=True)
class Senders:
    """Tells who those who came were, of what was known before each day."""

    past: Past
    names: Names
    first_seen: Mapping[Unit, str]
    introductions: Introductions

    def who(self, came: Came, owner: Owner) -> tuple[Matched, Person | None]:
        """Return the match of a sender, and the person as known before where it carries.

        Who had written from their account is the same; what hung on an address of their name counts as well where it
        was likely theirs.
        """
        account = None if came.mail else self.account(came)
        same = Matched(Match.SAME, came.person, came.name, f"Same profile address as {came.name}")
        if account and grade(account, owner, as_of=came.on).is_known:
            return same, account  # nothing that hung on a name can change an answer
        match, units = self.matched(came, owner)
        if account is None:
            return match, self.person(units, came.on) if units else None
        return same, self.person([Unit(came.person, 0), *units], came.on)

    def account(self, came: Came) -> Person | None:
        """Return what hung on their account before the day; None where nothing but an invitation spoke of it."""
        person = self.person([Unit(came.person, 0)], came.on)
        facts = person.exchanges or person.praises or person.meetings or person.cards or person.introductions
        return person if facts or person.is_connected else None

    def matched(self, came: Came, owner: Owner) -> tuple[Matched, Sequence[Unit]]:
        """Weigh a sender against those seen under their name, and return whoever was surely enough the sender."""
        seen = self.seen_elsewhere(came)
        if not seen:
            return Matched(), ()
        known = [
            self.past.person(units, came.on, number=number) for number, units in enumerate(seen, start=1)
        ]
        match = match_sender(sender_of(came), known, owner=owner, sent_on=came.on, rivals=self.rivals(came))
        if not match.person_id:
            return match, ()
        units = seen[match.person_id - 1]
        return replace(match, person_id=units[0].person), units if match.grade.carries else ()

    def seen_elsewhere(self, came: Came) -> list[Sequence[Unit]]:
        """Return the addresses of a sender's name seen by then; a bare name belongs to the only address there is."""
        edge = came.on.isoformat()
        units = sorted({self.past.units[each] for each in self.names.namesakes(came.name)})
        alive = [each for each in units if self.first_seen.get(each, edge) < edge]
        if came.mail:
            alive += [each for each in self.past.of_person.get(came.person, ()) if each not in alive]
        bare = [each for each in alive if all(kind == "name" for _, kind, _, _ in self.past.names[each])]
        with_address = [each for each in alive if each not in bare]
        if len(with_address) < 2:
            return [[*with_address, *bare]] if alive else []
        return [[each] for each in alive]

    def rivals(self, came: Came) -> int:
        """Return how many others of the name had been seen on the platform."""
        edge = came.on.isoformat()
        others = {self.past.units[each] for each in sharing(came.name, self.names.platform)}
        return sum(self.first_seen.get(each, edge) < edge for each in others - {Unit(came.person, 0)})

    def person(self, units: Sequence[Unit], before: date) -> Person:
        """Return what was known of some units as of one person, with who had put them and the owner together."""
        found = tuple(each for unit in units for each in self.introductions.get((unit, before), ()))
        person = self.past.person(units, before, number=units[0].person)
        return replace(person, introductions=found) if found else person


def sender_of(came: Came) -> Sender:
    """Return who asks, as far as the invitation itself says."""
    return Sender(
        name=came.name,
        url=came.url,
        mail=came.mail,
        headline=came.headline,
        company=headline_company(came.headline),
        mutual_names=came.mutual_names,
    )
