"""Joins by certain keys: two records with one profile address, mail address or phone number are one person."""

from collections.abc import Iterable, Mapping, Sequence

from firsthand.core.disjoint_sets import DisjointSets
from firsthand.core.identities import Rulings
from firsthand.core.joining.groups import RULED_APART
from firsthand.core.joining.name_agreement import can_be_one
from firsthand.core.joining.shared_keys import is_function, is_shared
from firsthand.core.joining.spelling import Spelling, spell
from firsthand.core.joining.values import Join, Proposal, Reason, Sighting
from firsthand.core.likeness import is_chosen_address

CERTAIN = 20.0  # doublings a certain key is said to be worth: one in a million is shared without showing it
_SAYS = {"url": "Same profile address", "mail": "Same mail address", "phone": "Same phone number"}

Key = tuple[str, str]


class CertainJoins:
    """Groups of sightings by certain keys, with what was joined, what was not, and the keys that prove nobody.

    `names` and `urls` are what was read of each sighting on the way: its names, and the addresses its member chose.
    """

    def __init__(self, sightings: Sequence[Sighting], rulings: Rulings) -> None:
        self.joins: list[Join] = []
        self.refused: list[Proposal] = []
        self._sightings = sightings
        self._groups = DisjointSets(range(len(sightings)))
        self.names: list[tuple[Spelling, ...]] = []
        self.urls: list[tuple[str, ...]] = []
        holders, functions = self._read()
        self._names, self._urls = list(self.names), list(self.urls)  # of each group, at its root
        self._places = {each.id: place for place, each in enumerate(sightings)}
        self._apart = self._known(rulings.apart)
        self.shared = self._shared(holders) | functions
        for a, b in sorted(self._known(rulings.together)):
            self._join(a, b, Reason("You said that they are one person", CERTAIN))
        for key in sorted(holders):
            self._join_holders(key, holders[key])

    def groups(self) -> list[list[int]]:
        """Return the places of each group, each group and all groups by their smallest place."""
        return self._groups.sets()

    def _read(self) -> tuple[dict[Key, list[int]], set[str]]:
        """Read each sighting; return the keys that several have, with their places, and addresses of functions."""
        holders: dict[Key, list[int]] = {}
        functions: set[str] = set()
        spellings: dict[str, Spelling] = {}
        by_url, by_mail, by_phone = (
            _Holders("url", holders),
            _Holders("mail", holders),
            _Holders("phone", holders),
        )
        for place, sighting in enumerate(self._sightings):
            self.names.append(_spellings(sighting.names, spellings))
            self.urls.append(_chosen(sighting.urls) if sighting.urls else ())
            for url in sighting.urls:
                by_url.add(url, place)
            for mail in map(str.lower, sighting.mails):
                if is_function(mail):
                    functions.add(mail)
                else:
                    by_mail.add(mail, place)
            for phone in sighting.phones:
                by_phone.add(phone, place)
        return holders, functions

    def _known(self, pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
        places = self._places
        return {
            (min(places[a], places[b]), max(places[a], places[b]))
            for a, b in pairs
            if a in places and b in places and a != b
        }

    def _shared(self, holders: Mapping[Key, Sequence[int]]) -> frozenset[str]:
        return frozenset([
            key[1]
            for key, places in holders.items()
            if key[0] != "url"
            and is_shared(
                [name for place in places for name in self._names[place]], is_mail="@" in key[1]
            )
        ])  # fmt: skip

    def _join_holders(self, key: Key, places: Sequence[int]) -> None:
        kind, value = key
        if value in self.shared:
            return
        reason = Reason(f"{_SAYS[kind]}, {value}" if kind != "url" else _SAYS[kind], CERTAIN)
        for place in places[1:]:
            if self._groups.root(place) == self._groups.root(places[0]):
                continue
            doubt = "" if kind == "url" and not self._apart else self._doubt(places[0], place, kind)
            if doubt:
                a, b = self._sightings[places[0]].id, self._sightings[place].id
                self.refused.append(Proposal(a, b, 0.5, (reason,), doubt))
            else:
                self._join(places[0], place, reason)

    def _doubt(self, a: int, b: int, kind: str) -> str:
        first, second = self._groups.root(a), self._groups.root(b)
        if self._is_apart(first, second):
            return RULED_APART
        if kind == "url":
            return ""
        if len({*self._urls[first], *self._urls[second]}) > 1:
            return "they have two profile addresses"
        names = self._names[first], self._names[second]
        if kind == "phone" and not (names[0] and names[1]):
            return "one of them has no name, and numbers are shared more often than mail addresses"
        if not all(
            can_be_one(one, other, is_lenient=kind == "mail") for one in names[0] for other in names[1]
        ):
            return "their names cannot be one person's"
        return ""

    def _is_apart(self, first: int, second: int) -> bool:
        wanted = {first, second}
        return any({self._groups.root(a), self._groups.root(b)} == wanted for a, b in self._apart)

    def _join(self, a: int, b: int, reason: Reason) -> None:
        low, high = self._groups.join(a, b)
        if low == high:
            return
        self._names[low] = tuple(dict.fromkeys(self._names[low] + self._names[high]))
        self._urls[low] += self._urls[high]
        self.joins.append(Join(self._sightings[a].id, self._sightings[b].id, 1.0, (reason,)))


class _Holders:
    """The first place of each value of one kind, and all places of those that several have."""

    def __init__(self, kind: str, several: dict[Key, list[int]]) -> None:
        self._kind, self._several = kind, several
        self._first: dict[str, int] = {}

    def add(self, value: str, place: int) -> None:
        """Note that the value stands at a place; places come in their order."""
        before = self._first.setdefault(value, place)
        if before != place:
            held = self._several.setdefault((self._kind, value), [before])
            if held[-1] != place:
                held.append(place)


def _spellings(names: Sequence[str], known: dict[str, Spelling]) -> tuple[Spelling, ...]:
    found = []
    for name in names:
        spelling = known.get(name)
        if spelling is None:
            spelling = known[name] = spell(name)
        if spelling.words:
            found.append(spelling)
    return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))


def _chosen(urls: Iterable[str]) -> tuple[str, ...]:
    return tuple([url for url in urls if is_chosen_address(f"/{url}")])
