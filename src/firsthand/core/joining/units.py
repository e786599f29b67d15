"""Sightings taken apart for comparing, and units: sightings that certain keys have made one already."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

from firsthand.core.joining.firms import Firm, domain_root, read_company, read_domain
from firsthand.core.joining.name_agreement import Level, compare_names
from firsthand.core.joining.spelling import Spelling, even, even_once, has_figure, local_words, spell_words
from firsthand.core.joining.values import Sighting
from firsthand.core.letters import fold_letters
from firsthand.core.organisations import domain_of

T = TypeVar("T")

_SETS = (
    "mails", "shared", "handles", "phones", "labels", "wholes", "roots", "schools", "towns",
    "mutuals", "circle", "meetings",
)  # fmt: skip
_OFTEN = 4  # people of one name at two firms, from which on they may be one
_SHARE_OF_FIRM = 10  # and that is one in so many of the smaller one
_NO_TOWN = frozenset({"", "remote", "worldwide", "global"})


@dataclass(slots=True)
class Unit:
    """What is known of one or more sightings, in the forms that are compared."""

    id: int
    ids: list[int]
    names: tuple[Spelling, ...] = ()
    guessed: tuple[Spelling, ...] = ()  # from mail addresses, where no full name was seen
    mails: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()  # addresses and numbers that are not only theirs
    handles: frozenset[str] = frozenset()  # local parts that say more than the name
    phones: frozenset[str] = frozenset()
    urls: dict[str, str] = field(default_factory=dict)  # chosen address by platform
    labels: frozenset[str] = frozenset()  # mail domains of firms, by the word their owner chose
    is_numbered: bool = False  # a firm numbered their address, as it does for a second person of one name
    firms: tuple[Firm, ...] = ()
    wholes: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    schools: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    mutuals: frozenset[str] = frozenset()
    circle: frozenset[str] = frozenset()  # firms of those they were seen with, their own left out
    meetings: frozenset[int] = frozenset()
    first_on: date | None = None
    firm_on: date | None = None  # when a firm of theirs was seen last

    @property
    def all_names(self) -> tuple[Spelling, ...]:
        """Return the names seen, or guessed where none is full."""
        return self.names + self.guessed

    @property
    def has_full_name(self) -> bool:
        """Tell whether a given name and a surname of theirs are written out."""
        return any(name.is_full for name in self.all_names)

    @property
    def has_initial_only(self) -> bool:
        """Tell whether no more than an initial is known of a given name or a surname."""
        names = self.all_names
        return not self.has_full_name and any(len(name.words) > 1 for name in names)


def read_unit(
    *sightings: Sighting, names: tuple[Spelling, ...], urls: Iterable[str], shared: frozenset[str]
) -> Unit:
    """Return the unit of some sightings with their names and chosen addresses; `shared` are keys that prove nobody."""
    unit = Unit(sightings[0].id, [each.id for each in sightings], names)
    if urls:
        unit.urls = {url.partition("/")[0]: url for url in urls}
    for each in sightings:
        if each.first_on and (unit.first_on is None or each.first_on < unit.first_on):
            unit.first_on = each.first_on
        if each.places:
            unit.towns = _both(unit.towns, _towns(each.places[0]))
        if each.schools:
            unit.schools = _both(unit.schools, _schools(each.schools))
        if each.mutuals:
            unit.mutuals = _both(unit.mutuals, frozenset(each.mutuals))
        if each.meetings:
            unit.meetings |= frozenset(each.meetings)
        if each.phones:
            unit.phones = _both(unit.phones, frozenset(each.phones))
        if each.mails:
            unit.mails = _both(unit.mails, frozenset(map(str.lower, each.mails)))
    if unit.phones or unit.mails:
        _read_addresses(unit, shared)
    _read_work(unit, sightings)
    return unit


def _read_addresses(unit: Unit, shared: frozenset[str]) -> None:
    """Part addresses and numbers that are only theirs from the others, and read what the addresses say."""
    labels = [label for mail in unit.mails if (label := read_domain(domain_of(mail)))]
    if labels:
        unit.labels = _only(labels[0]) if len(labels) == 1 else frozenset(labels)
    if not (shared.isdisjoint(unit.mails) and shared.isdisjoint(unit.phones)):
        unit.shared = shared & (unit.mails | unit.phones)
        unit.mails -= shared
        unit.phones -= shared
    unit.is_numbered = any(map(_is_numbered, unit.mails))


def _read_work(unit: Unit, sightings: Sequence[Sighting]) -> None:
    """Read the firms, and when they were seen last: where a source tells no day, as long as it saw the person."""
    days: list[date | None] = []
    firms: list[Firm] = []
    for each in sightings:
        for company, since, until in each.stints:
            firms.append(read_company(company))
            days.append(until or since or each.last_on)
        if each.mails and unit.labels:
            days.append(each.last_on)
    if days:
        unit.firm_on = max(filter(None, days), default=None)
    if firms:
        unit.firms = tuple(dict.fromkeys(firms)) if len(firms) > 1 else (firms[0],)
        unit.wholes = firms[0].wholes
        for firm in unit.firms[1:]:
            unit.wholes |= firm.wholes


def _both(known: frozenset[str], more: frozenset[str]) -> frozenset[str]:
    """Return the union of two sets: mostly one of them as it is, for small sets take much room."""
    if not known or known is more:
        return more
    return known | more if more and not more <= known else known


@lru_cache(maxsize=1 << 16)
def _only(value: str) -> frozenset[str]:
    """Return the set of one value, the same one for all who have it."""
    return frozenset((value,))


def _is_numbered(mail: str) -> bool:
    """Tell whether a firm had to number the whole name of somebody: `ana.silva2`, not `ana2` or `asilva2`."""
    local, _, domain = mail.partition("@")
    if not local[-1:].isdigit() or not read_domain(domain):
        return False
    words = local_words(local)
    return len(words) > 1 and min(map(len, words)) > 1


def merge_units(units: Sequence[Unit]) -> Unit:
    """Return one unit of what is known of several."""
    whole = Unit(min([unit.id for unit in units]), sorted([each for unit in units for each in unit.ids]))
    whole.names = all_of([unit.names for unit in units])
    whole.guessed = tuple(
        name for name in all_of([unit.guessed for unit in units]) if name not in whole.names
    )
    whole.urls = {platform: url for unit in units for platform, url in unit.urls.items()}
    whole.firms = all_of([unit.firms for unit in units])
    whole.is_numbered = any(unit.is_numbered for unit in units)
    whole.first_on = min((unit.first_on for unit in units if unit.first_on), default=None)
    whole.firm_on = max((unit.firm_on for unit in units if unit.firm_on), default=None)
    for unit in units:
        for part in _SETS:
            if more := getattr(unit, part):
                setattr(whole, part, getattr(whole, part) | more)
    return whole


def all_of(parts: Sequence[tuple[T, ...]]) -> tuple[T, ...]:
    """Return what is in the parts, in their order, each once."""
    return parts[0] if len(parts) == 1 else tuple(dict.fromkeys([part for each in parts for part in each]))


@lru_cache(maxsize=4096)
def _schools(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset([" ".join(sorted(fold_letters(name).replace(" of ", " ").split())) for name in names])


@lru_cache(maxsize=4096)
def _towns(place: str) -> frozenset[str]:
    return frozenset((fold_letters(place.partition(",")[0]).strip(),)) - _NO_TOWN


def place_at_firms(units: Sequence[Unit]) -> Iterator[Unit]:
    """Find each unit's firms by one word, so that "kelpfoods.example" and "Kelp Foods Ltd" meet; yield it then."""
    known: set[str] = set()
    mutuals: set[str] = set()
    for unit in units:
        if unit.firms:
            known.update([firm.root for firm in unit.firms if firm.root])
        if unit.mutuals:
            mutuals |= unit.mutuals
    found: dict[str, str] = {}

    def root_of(label: str) -> str:
        if label not in found:
            found[label] = domain_root(label, known)
        return found[label]

    labels = {mutual: read_domain(domain_of(mutual)) for mutual in mutuals}
    for unit in units:
        if unit.mutuals:
            unit.circle = frozenset([root_of(labels[each]) for each in unit.mutuals if labels[each]])
        if unit.labels or unit.firms:
            roots = {firm.root for firm in unit.firms if firm.root}.union(map(root_of, unit.labels))
            unit.roots = _only(*roots) if len(roots) == 1 else frozenset(roots)
            unit.wholes = _both(unit.wholes, unit.labels)
            for name in unit.names:
                if _is_firm(name, unit, known):
                    unit.names = tuple([each for each in unit.names if each is not name])
        yield unit


def namesakes_of(units: Iterable[Unit]) -> dict[tuple[str, ...], list[Unit]]:
    """Return the units that share a whole name, by its words."""
    first: dict[tuple[str, ...], Unit] = {}
    found: dict[tuple[str, ...], list[Unit]] = {}
    for unit in units:
        for name in unit.all_names:
            if name.is_full:
                before = first.setdefault(name.words, unit)
                if before is not unit:
                    held = found.setdefault(name.words, [before])
                    if held[-1] is not unit:
                        held.append(unit)
    return found


def find_second_names(units: Iterable[Unit], namesakes: Iterable[Sequence[Unit]]) -> dict[str, str]:
    """Return firms that go by two words, as from -> to: people of one name are at both again and again."""
    placed = [[unit for unit in bearers if unit.roots] for bearers in namesakes]
    both: Counter[tuple[str, str]] = Counter()
    for few in sorted([each for each in placed if 1 < len(each) <= 4], key=lambda each: each[0].id):
        for a, b in combinations(few, 2):
            if not (a.urls and b.urls) and a.roots.isdisjoint(b.roots):
                both.update((min(x, y), max(x, y)) for x in a.roots for y in b.roots)
    sizes = Counter([root for unit in units for root in unit.roots])
    found: dict[str, str] = {}
    for (one, other), count in both.most_common():
        if count < _OFTEN:
            break
        if count * _SHARE_OF_FIRM >= min(sizes[one], sizes[other]):
            found.setdefault(other, found.get(one, one))
    return found


def _is_firm(name: Spelling, unit: Unit, known: Container[str]) -> bool:
    """Tell whether a mailbox goes by the name of its firm."""
    if name.words[0] in unit.roots or "".join(name.words) in unit.wholes:
        return True
    return bool(unit.shared) and not unit.mails and not unit.urls and name.words[0] in known


def guess_names(
    units: Iterable[Unit], *, is_given: Callable[[str], bool], is_surname: Callable[[str], bool]
) -> Iterator[Unit]:
    """Read names out of addresses where no full name was seen, and keep what an address says beyond the name.

    Yield each unit then.
    """
    for unit in units:
        if unit.urls:
            unit.guessed = tuple(_vanity_names(unit, is_surname))
        if unit.mails:
            _read_locals(unit, is_given, is_surname)
        yield unit


def _read_locals(unit: Unit, is_given: Callable[[str], bool], is_surname: Callable[[str], bool]) -> None:
    is_full = any(name.is_full for name in unit.names)
    known = list(dict.fromkeys([word for name in unit.names for word in name.words]))
    known.sort(key=len, reverse=True)
    handles: list[str] = []
    guessed: dict[Spelling, None] = {}
    for local in sorted({mail.partition("@")[0] for mail in unit.mails}):
        raw = local_words(local)
        found = () if is_full else tuple(_guess([even(word) for word in raw], is_given, is_surname))
        guessed.update(dict.fromkeys([name for name in found if name.words]))
        if has_figure(local) or not (found or _is_made_of(raw, known) or _may_be_made_of(raw, unit.names)):
            handles.append(local)
    if guessed:
        unit.guessed += tuple(guessed)
    if handles:
        unit.handles = frozenset(handles)


def _vanity_names(unit: Unit, is_surname: Callable[[str], bool]) -> Iterator[Spelling]:
    """Yield the names profile addresses were chosen after; figures and letters behind them are left out."""
    for url in sorted(unit.urls.values()):
        words = [even(word) for word in url.rpartition("/")[2].split("-") if word.isalpha()]
        if len(words) > 1 and is_surname(words[-1]) and not _is_named(unit, tuple(words)):
            name = spell_words([fold_letters(word) for word in words])
            surnames = [word for other in unit.names if other.is_full for word in other.words[1:]]
            if name not in unit.names and (not surnames or name.words[-1] in surnames):
                yield name


def _is_named(unit: Unit, words: tuple[str, ...]) -> bool:
    return any(name.words == words and not name.generation for name in unit.names)


def _guess(
    words: Sequence[str], is_given: Callable[[str], bool], is_surname: Callable[[str], bool]
) -> Iterable[Spelling]:
    """Yield the names an address can be made of: `ana.silva`, `silva.ana`, `a.silva`, `asilva`, `anasilva`, `ana`."""
    if len(words) > 1:
        given, surname = words[0], words[-1]
        if len(given) > 1 and is_surname(given) and not is_given(given) and is_given(surname):
            given, surname = surname, given
        yield spell_words([given, surname])
        return
    word = words[0] if words else ""
    if is_given(word):
        yield spell_words([word])
    elif len(word) > 3:
        yield from _split(word, is_given, is_surname)


def _split(
    word: str, is_given: Callable[[str], bool], is_surname: Callable[[str], bool]
) -> Iterable[Spelling]:
    whole = [
        (word[:end], word[end:])
        for end in range(2, len(word) - 1)
        if is_given(word[:end]) and is_surname(word[end:])
    ]
    if whole:
        given, surname = max(whole, key=lambda parts: len(parts[0]))
        yield spell_words([given, surname])
    elif is_surname(word[1:]):
        yield spell_words([word[0], word[1:]])
    elif is_given(word[:-1]):
        yield spell_words([word[:-1], word[-1]])


def _is_made_of(local: Iterable[str], words: Iterable[str]) -> bool:
    """Tell whether an address only repeats a name: whole words and first letters of it; the longest come first."""
    rest = even_once("".join(local))
    for word in words:
        if len(word) > 1:
            rest = rest.replace(word, "", 1)
    return len(rest) <= 2 and {word[0] for word in words}.issuperset(rest)


def _may_be_made_of(local: Iterable[str], names: Iterable[Spelling]) -> bool:
    """Tell whether an address says the name in another form: `michael.roe` of Michi Roe."""
    words = [even(word) for word in local]
    return len(words) > 1 and any(
        compare_names(spell_words(each), name).surname > Level.MISSING
        for each in (words, words[::-1])
        for name in names
    )
