"""Which identities of one owner's world are one person.

An identity is an address, a member id or a name as sources wrote it. Identities join when one row
held both, when a changed address is the only explanation, or when a name without an address can be
but one person. Everything else stays apart: two people taken for one is worse than one taken for two.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from firsthand.core.disjoint_sets import DisjointSets
from firsthand.core.names import is_usable_key, same_full_name

IN_ONE_ROW = "Both stood in one row"
CHANGED_ADDRESS = "Same name and same day of connecting, and the old address was last seen before the new one"
SAME_CONNECTION = "Same name and same day of connecting as the one person with an address"
ONLY_ONE_OF_NAME = "Only one person has this name"
SAID_BY_OWNER = "You said that they are one person"


@dataclass(frozen=True, slots=True)
class IdentitySeen:
    """An identity with what joins it to others.

    `kind` is "url", "member", "mail" or "name"; `connected_on` is the day of the connection it was
    seen with; `with_ids` are identities that stood in the same row.
    """

    id: int
    kind: str
    value: str
    name: str = ""
    name_key: str = ""
    connected_on: date | None = None
    seen_first_on: date | None = None
    seen_last_on: date | None = None
    with_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """The person of each identity, named by its smallest identity id, and why it was joined."""

    roots: Mapping[int, int]
    reasons: Mapping[int, str]

    def __getitem__(self, identity_id: int) -> int:
        """Return the root of an identity's group."""
        return self.roots[identity_id]


@dataclass(frozen=True, slots=True)
class Rulings:
    """What the owner decided: pairs of identities that are one person, and pairs that are not."""

    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()


NO_RULINGS = Rulings()


def resolve_identities(identities: Sequence[IdentitySeen], rulings: Rulings = NO_RULINGS) -> Resolution:
    """Group identities into persons; the order of the identities changes nothing, and the owner has the last word."""
    seen = sorted(identities, key=lambda identity: identity.id)
    groups = Groups([identity.id for identity in seen], rulings.apart)
    for a, b in sorted(rulings.together):
        if a in groups and b in groups:
            groups.join(a, b)
            groups.reasons[max(a, b)] = SAID_BY_OWNER
    _join_rows(seen, groups)
    _join_changed_addresses(seen, groups)
    _join_dated_names(seen, groups)
    _join_bare_names(seen, groups)
    return Resolution({identity.id: groups.root(identity.id) for identity in seen}, dict(groups.reasons))


class Groups(DisjointSets):
    """Disjoint sets of identities; who the owner parted never comes into one."""

    def __init__(self, ids: Iterable[int], apart: Iterable[tuple[int, int]] = ()) -> None:
        super().__init__(ids)
        self.reasons: dict[int, str] = {}
        self._apart = [pair for pair in apart if pair[0] in self and pair[1] in self]

    def join(self, a: int, b: int) -> tuple[int, int]:
        """Make one group of two, unless the owner parted them."""
        low, high = sorted((self.root(a), self.root(b)))
        return (low, high) if self._are_parted(low, high) else super().join(low, high)

    def _are_parted(self, low: int, high: int) -> bool:
        return any({self.root(a), self.root(b)} == {low, high} for a, b in self._apart)


def _join_rows(seen: Sequence[IdentitySeen], groups: Groups) -> None:
    by_id = {identity.id: identity for identity in seen}
    partners: dict[int, set[int]] = defaultdict(set)
    for identity in seen:
        for other in identity.with_ids:
            if other in groups and other != identity.id:
                partners[identity.id].add(other)
                partners[other].add(identity.id)
    joining = {
        each for each in partners if _can_join(by_id[each], [by_id[other] for other in partners[each]])
    }
    for each in sorted(joining):
        for other in sorted(partners[each] & joining):
            groups.join(each, other)
            groups.reasons.setdefault(max(each, other), IN_ONE_ROW)


def _can_join(identity: IdentitySeen, partners: Sequence[IdentitySeen]) -> bool:
    """Tell whether an identity ties its partners: a shared mailbox or a bare name ties nobody."""
    urls = [partner for partner in partners if partner.kind == "url"]
    if identity.kind == "name":
        return is_usable_key(identity.name_key) and len(urls) < 2
    if identity.kind != "mail":
        return True
    return all(same_full_name(urls[0].name, other.name) for other in urls[1:])


def _join_changed_addresses(seen: Sequence[IdentitySeen], groups: Groups) -> None:
    urls = (identity for identity in seen if identity.kind == "url")
    for bucket in _by(_connection_key, urls).values():
        if len(bucket) > 1:
            _join_relay(list(_by(lambda identity: groups.root(identity.id), bucket).values()), groups)


def _join_relay(persons: Sequence[Sequence[IdentitySeen]], groups: Groups) -> None:
    """Join persons of whom each was last seen before the next was seen first."""
    spans = sorted(span for span in map(_seen_span, persons) if span)
    if len(spans) < len(persons) or any(older[1] >= newer[0] for older, newer in pairwise(spans)):
        return
    for older, newer in pairwise(spans):
        groups.join(older[2], newer[2])
        groups.reasons[newer[2]] = CHANGED_ADDRESS


def _seen_span(group: Sequence[IdentitySeen]) -> tuple[date, date, int] | None:
    """Return when a group was seen first and last; None when a source does not say."""
    firsts = [each.seen_first_on for each in group if each.seen_first_on]
    lasts = [each.seen_last_on for each in group if each.seen_last_on]
    if len(firsts) < len(group) or len(lasts) < len(group):
        return None
    return min(firsts), max(lasts), min(each.id for each in group)


def _join_dated_names(seen: Sequence[IdentitySeen], groups: Groups) -> None:
    """Join a connection of an archive without addresses to the one that has one."""
    for bucket in _by(_connection_key, seen).values():
        if len(bucket) < 2:
            continue
        names = [each for each in bucket if each.kind == "name"]
        urls = {groups.root(each.id) for each in bucket if each.kind == "url"}
        if len(names) == 1 and len(urls) == 1 and groups.root(names[0].id) not in urls:
            groups.join(names[0].id, urls.pop())
            groups.reasons[names[0].id] = SAME_CONNECTION


def _join_bare_names(seen: Sequence[IdentitySeen], groups: Groups) -> None:
    sizes: dict[int, int] = defaultdict(int)
    for identity in seen:
        sizes[groups.root(identity.id)] += 1
    bare = {each.id for each in seen if _is_bare(each) and sizes[groups.root(each.id)] == 1}
    for bucket in _by(_usable_key, seen).values():
        if len(bucket) < 2:
            continue
        persons = {groups.root(each.id) for each in bucket if each.id not in bare}
        if len(persons) != 1:
            continue
        for identity in bucket:
            if identity.id in bare:
                groups.join(identity.id, min(persons))
                groups.reasons[identity.id] = ONLY_ONE_OF_NAME


def _is_bare(identity: IdentitySeen) -> bool:
    return identity.kind == "name" and identity.connected_on is None


def _by(
    key_of: Callable[[IdentitySeen], Hashable], identities: Iterable[IdentitySeen]
) -> dict[Hashable, list[IdentitySeen]]:
    """Group the identities that have a key."""
    buckets: dict[Hashable, list[IdentitySeen]] = defaultdict(list)
    for identity in identities:
        key = key_of(identity)
        if key is not None:
            buckets[key].append(identity)
    return buckets


def _usable_key(identity: IdentitySeen) -> str | None:
    return identity.name_key if is_usable_key(identity.name_key) else None


def _connection_key(identity: IdentitySeen) -> tuple[str, date] | None:
    if identity.connected_on is None or not is_usable_key(identity.name_key):
        return None
    return identity.name_key, identity.connected_on
