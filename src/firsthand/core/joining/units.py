"""Sightings taken apart for comparing, and units: sightings that certain keys have made one already."""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

from firsthand.core.joining.firms import Firm, domain_root, read_company, read_domain
from firsthand.core.joining.name_agreement import Level, compare_names
from firsthand.core.joining.shared_keys import is_function
from firsthand.core.joining.spelling import Spelling, even, local_words, spell, spell_words
from firsthand.core.joining.values import Sighting
from firsthand.core.letters import fold_letters
from firsthand.core.likeness import is_chosen_address
from firsthand.core.organisations import domain_of

T = TypeVar("T")

_SETS = (
    "mails", "shared", "handles", "locals", "phones", "domains", "labels", "wholes", "roots", "schools", "towns",
    "mutuals", "circle",
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
    locals: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    urls: dict[str, str] = field(default_factory=dict)  # chosen address by platform
    domains: frozenset[str] = frozenset()  # of their own addresses
    labels: frozenset[str] = frozenset()  # mail domains of firms, by the word their owner chose
    is_numbered: bool = False  # a firm numbered their address, as it does for a second person of one name
    firms: tuple[Firm, ...] = ()
    wholes: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    schools: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    mutuals: frozenset[str] = frozenset()
    circle: frozenset[str] = frozenset()  # firms of those they were seen with, their own left out
    first_on: date | None = None
    firm_on: date | None = None  # when a firm of theirs was seen last

    @property
    def all_names(self) -> tuple[Spelling, ...]:
        """Return the names seen, or guessed where none is full."""
        return self.names + self.guessed


def read_unit(sightings: Sequence[Sighting], shared: frozenset[str]) -> Unit:
    """Return the unit of some sightings; `shared` are keys that prove nobody."""
    unit = Unit(sightings[0].id, [each.id for each in sightings])
    for each in sightings:
        if each.first_on and (unit.first_on is None or each.first_on < unit.first_on):
            unit.first_on = each.first_on
    unit.names = tuple(dict.fromkeys([
        name for each in sightings for name in map(spell, each.names) if name.words
    ]))  # fmt: skip
    _read_addresses(unit, sightings, shared)
    _read_work(unit, sightings)
    if towns := [each.places[0] for each in sightings if each.places]:
        unit.towns = frozenset(_towns(towns))
    if schools := [school for each in sightings for school in each.schools]:
        unit.schools = frozenset(map(_school, schools))
    if mutuals := [mutual for each in sightings for mutual in each.mutuals]:
        unit.mutuals = frozenset(mutuals)
    return unit


def _read_addresses(unit: Unit, sightings: Sequence[Sighting], shared: frozenset[str]) -> None:
    if mails := frozenset([mail.lower() for each in sightings for mail in each.mails]):
        unit.mails = frozenset([mail for mail in mails if mail not in shared and not is_function(mail)])
        unit.shared = mails - unit.mails
        unit.locals = frozenset([mail.partition("@")[0] for mail in unit.mails])
        unit.domains = frozenset(map(domain_of, unit.mails))
        unit.labels = frozenset([label for mail in mails if (label := read_domain(domain_of(mail)))])
        unit.is_numbered = any(map(_is_numbered, unit.mails))
    if phones := frozenset([phone for each in sightings for phone in each.phones]):
        unit.phones = phones - shared
        unit.shared |= phones & shared
    unit.urls = {
        url.partition("/")[0]: url for each in sightings for url in each.urls if is_chosen_address(f"/{url}")
    }


def _read_work(unit: Unit, sightings: Sequence[Sighting]) -> None:
    """Read the firms, and when they were seen last: where a source tells no day, as long as it saw the person."""
    for each in sightings:
        days = [stint.until or stint.since or each.last_on for stint in each.stints]
        if each.mails and unit.labels:
            days.append(each.last_on)
        for day in days:
            if day and (unit.firm_on is None or day > unit.firm_on):
                unit.firm_on = day
    if firms := dict.fromkeys([read_company(stint.company) for each in sightings for stint in each.stints]):
        unit.firms = tuple(firms)
        unit.wholes = frozenset().union(*[firm.wholes for firm in firms])


def _is_numbered(mail: str) -> bool:
    """Tell whether a firm had to number the whole name of somebody: `ana.silva2`, not `ana2` or `asilva2`."""
    local, _, domain = mail.partition("@")
    if not local[-1:].isdigit() or not read_domain(domain):
        return False
    words = local_words(local)
    return len(words) > 1 and min(map(len, words)) > 1


def merge_units(units: Sequence[Unit]) -> Unit:
    """Return one unit of what is known of several."""
    if len(units) == 1:
        return units[0]
    whole = Unit(min(unit.id for unit in units), sorted(each for unit in units for each in unit.ids))
    whole.names = _all(unit.names for unit in units)
    whole.guessed = tuple(name for name in _all(unit.guessed for unit in units) if name not in whole.names)
    whole.urls = {platform: url for unit in units for platform, url in unit.urls.items()}
    whole.firms = _all(unit.firms for unit in units)
    whole.is_numbered = any(unit.is_numbered for unit in units)
    whole.first_on = min((unit.first_on for unit in units if unit.first_on), default=None)
    whole.firm_on = max((unit.firm_on for unit in units if unit.firm_on), default=None)
    for part in _SETS:
        setattr(whole, part, frozenset().union(*[getattr(unit, part) for unit in units]))
    return whole


def _all(parts: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(part for each in parts for part in each))


@lru_cache(maxsize=4096)
def _school(name: str) -> str:
    return " ".join(sorted(fold_letters(name).replace(" of ", " ").split()))


def _towns(places: Iterable[str]) -> set[str]:
    return {
        town for place in places if (town := fold_letters(place.partition(",")[0]).strip()) not in _NO_TOWN
    }


def place_at_firms(units: Iterable[Unit]) -> None:
    """Find each unit's firms by one word, so that "kelpfoods.example" and "Kelp Foods Ltd" meet."""
    units = list(units)
    known = {firm.root for unit in units for firm in unit.firms if firm.root}
    found: dict[str, str] = {}
    for unit in units:
        labels = {label for each in unit.mutuals if (label := read_domain(domain_of(each)))}
        for label in labels | unit.labels:
            if label not in found:
                found[label] = domain_root(label, known)
        unit.circle = frozenset([found[label] for label in labels])
        if not unit.labels and not unit.firms:
            continue
        unit.roots = frozenset(
            [*(firm.root for firm in unit.firms if firm.root), *(found[each] for each in unit.labels)]
        )
        unit.wholes |= unit.labels
        unit.names = tuple(name for name in unit.names if not _is_firm(name, unit, known))


def find_second_names(units: Sequence[Unit]) -> dict[str, str]:
    """Return firms that go by two words, as from -> to: people of one name are at both again and again."""
    by_name: dict[tuple[str, ...], dict[int, Unit]] = defaultdict(dict)
    sizes: Counter[str] = Counter()
    for place, unit in enumerate(units):
        sizes.update(unit.roots)
        if unit.roots:
            for name in unit.all_names:
                if name.is_full:
                    by_name[name.words][place] = unit
    both: Counter[tuple[str, str]] = Counter()
    for bearers in by_name.values():
        if 1 < len(bearers) <= 4:
            for a, b in combinations(bearers.values(), 2):
                if not (a.urls and b.urls) and a.roots.isdisjoint(b.roots):
                    both.update((min(x, y), max(x, y)) for x in a.roots for y in b.roots)
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


def guess_names(unit: Unit, *, is_given: Callable[[str], bool], is_surname: Callable[[str], bool]) -> None:
    """Read names out of mail addresses where no full name was seen, and keep what an address says beyond the name."""
    vanities = [found for url in sorted(unit.urls.values()) for found in _vanity_names(url, is_surname)]
    surnames = {word for name in unit.names if name.is_full for word in name.words[1:]}
    unit.guessed = tuple(
        name for name in vanities if name not in unit.names and (not surnames or name.words[-1] in surnames)
    )
    if not unit.locals:
        return
    words = {word for name in unit.names for word in name.words}
    is_full = any(name.is_full for name in unit.names)
    handles = set()
    guessed: dict[Spelling, None] = {}
    for local in sorted(unit.locals):
        found = () if is_full else tuple(_guess(local, is_given, is_surname))
        guessed.update(dict.fromkeys(found))
        is_name = found or _is_made_of(local, words) or _may_be_made_of(local, unit.names)
        if not is_name or any(letter.isdigit() for letter in local):
            handles.add(local)
    unit.guessed += tuple(guessed)
    unit.handles = frozenset(handles)


def _vanity_names(url: str, is_surname: Callable[[str], bool]) -> Iterable[Spelling]:
    """Yield the name a profile address was chosen after; figures and letters behind it are left out."""
    words = [even(word) for word in url.rpartition("/")[2].split("-") if word.isalpha()]
    if len(words) > 1 and is_surname(words[-1]):
        yield spell_words([fold_letters(word) for word in words])


def _guess(
    local: str, is_given: Callable[[str], bool], is_surname: Callable[[str], bool]
) -> Iterable[Spelling]:
    """Yield the names an address can be made of: `ana.silva`, `silva.ana`, `a.silva`, `asilva`, `anasilva`, `ana`."""
    words = [even(word) for word in local_words(local)]
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


def _is_made_of(local: str, words: set[str]) -> bool:
    """Tell whether an address only repeats a name: whole words and first letters of it."""
    rest = even("".join(local_words(local)))
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "", 1) if len(word) > 1 else rest
    letters = {word[0] for word in words}
    return len(rest) <= 2 and all(letter in letters for letter in rest)


def _may_be_made_of(local: str, names: Iterable[Spelling]) -> bool:
    """Tell whether an address says the name in another form: `michael.roe` of Michi Roe."""
    words = [even(word) for word in local_words(local)]
    return len(words) > 1 and any(
        compare_names(spell_words(each), name).surname > Level.MISSING
        for each in (words, words[::-1])
        for name in names
    )
