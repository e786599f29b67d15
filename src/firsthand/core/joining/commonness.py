"""How common names and firms are among everybody seen: what an agreement in them is worth.

Shares are counted over the people at hand, with a share of rare words mixed in as if a further 2,000 strangers had been
asked, so that among few people a name is not taken for rarer than it is. The pair that is weighed is left out
of the count. Given names and surnames go together: a Portuguese surname makes a Portuguese given name likely. So the
share of a given name is taken among surnames that end alike, as far as there are enough of them. And whole names are
counted too: where more bear one than its parts let expect, it is as common as it is seen to be.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from firsthand.core.joining.spelling import bones, roots
from firsthand.core.joining.units import Unit

_STRANGERS = 2_000
_RARE_GIVEN, _RARE_SURNAME, _RARE_FIRM = 0.001, 0.0001, 0.0002
_ENDING = 3  # letters of a surname that show where it comes from
# Where an ending is rare: what going together makes of a share, and in how many pairs that was seen.
_KINSHIP, _KINSHIP_TRUST = 4.0, 30.0
_RECORDS_OF_ONE = 1.4  # units in which one person is seen, before they are joined

Words = tuple[str, ...]


@dataclass(slots=True)
class Commonness:
    """Counts over all units; the answers are shares of everybody."""

    people: int = 0
    given: Counter[str] = field(default_factory=Counter)
    given_roots: Counter[str] = field(default_factory=Counter)
    given_bones: Counter[str] = field(default_factory=Counter)
    surnames: Counter[str] = field(default_factory=Counter)
    surname_bones: Counter[str] = field(default_factory=Counter)
    letters: Counter[str] = field(default_factory=Counter)
    surname_letters: Counter[str] = field(default_factory=Counter)
    profiled: Counter[Words] = field(default_factory=Counter)  # whole names of people known to be different
    bearers: Mapping[Words, int] = field(default_factory=dict)  # whole names that several have
    firms: Counter[str] = field(default_factory=Counter)
    towns: Counter[str] = field(default_factory=Counter)
    schools: Counter[str] = field(default_factory=Counter)
    mutuals: Counter[str] = field(default_factory=Counter)
    circles: Counter[str] = field(default_factory=Counter)  # firms people were seen at or with
    handles: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    with_ending: Counter[tuple[str, str]] = field(default_factory=Counter)
    _kinships: dict[tuple[str, str], float] = field(default_factory=dict)

    def share_given(self, word: str) -> float:
        """Return the share of people with a given name."""
        return self._share(self.given[word], _RARE_GIVEN)

    def share_short(self, a: str, b: str) -> float:
        """Return the share of people with a name that both words can stand for."""
        return self._share(max(self.given_roots[root] for root in roots(a) & roots(b)), _RARE_GIVEN)

    def share_given_like(self, word: str) -> float:
        """Return the share of people with a given name one slip away."""
        return self._share(self.given_bones[bones(word)], _RARE_GIVEN)

    def share_surname(self, word: str) -> float:
        """Return the share of people with a surname."""
        return self._share(self.surnames[word], _RARE_SURNAME)

    def share_surname_like(self, word: str) -> float:
        """Return the share of people with a surname one slip away."""
        return self._share(self.surname_bones[bones(word)], 2 * _RARE_SURNAME)

    def share_letter(self, letter: str, *, of_surnames: bool = False) -> float:
        """Return the share of names with a first letter."""
        counts = self.surname_letters if of_surnames else self.letters
        return self._share(counts[letter], 0.05)

    def share_firm(self, root: str) -> float:
        """Return the share of people at a firm."""
        return self._share(self.firms[root], _RARE_FIRM)

    def share_full(self, a: Words, b: Words, expected: float) -> float:
        """Return the share of people with a whole name, `expected` from its parts and corrected by who bears it.

        The number of further bearers is Gamma distributed around what is expected, with a shape of 1, and the bearers
        seen are counted as Poisson: the mean afterwards is (1 + seen) / (1 / expected + 1).
        """
        seen = max(max(self.bearers.get(a, 1), self.bearers.get(b, 1)) / _RECORDS_OF_ONE - 1, 0.0)
        return (1 + seen) / (1 / (expected * self.people) + 1) / self.people

    def kinship(self, given: str, surname: str) -> float:
        """Return how much oftener a given name goes with such a surname than with any."""
        key = given, surname[-_ENDING:]
        found = self._kinships.get(key)
        if found is None:
            found = self._kinships[key] = self._kinship(*key)
        return found

    def _kinship(self, given: str, ending: str) -> float:
        alone = (self.given[given] + 1) / (self.people + 1)
        bearers = max(self.endings[ending] - 2, 0)
        among = max(self.with_ending[given, ending] - 2, 0)
        share = (among + _KINSHIP_TRUST * min(_KINSHIP * alone, 0.1)) / (bearers + _KINSHIP_TRUST)
        return max(share / alone, 0.5)

    def namesakes(self, words: Words) -> int:
        """Return how many people known to be different have a name."""
        return self.profiled.get(words, 0)

    def _share(self, count: int, rare: float) -> float:
        return (max(count - 2, 0.3) + _STRANGERS * rare) / (self.people + _STRANGERS)

    def count_names(self, units: Iterable[Unit]) -> None:
        """Count the units and the first whole name of each, then what names have in common with others."""
        givens: list[str] = []
        surnames: list[str] = []
        endings: list[tuple[str, str]] = []
        profiled: list[Words] = []
        for unit in units:
            self.people += 1
            for words, _, is_full in unit.names:
                if is_full:
                    givens.append(words[0])
                    surnames += words[1:]
                    endings.append((words[0], words[-1][-_ENDING:]))
                    if unit.urls:
                        profiled.append(words)
                    break
        self.given.update(givens)
        self.surnames.update(surnames)
        self.with_ending.update(endings)
        self.endings.update([ending for _, ending in endings])
        self.profiled.update(profiled)
        for word, count in self.given.items():
            self.given_bones[bones(word)] += count
            self.letters[word[0]] += count
            for root in roots(word):
                self.given_roots[root] += count
        for word, count in self.surnames.items():
            self.surname_bones[bones(word)] += count
            self.surname_letters[word[0]] += count

    def count_rest(self, units: Iterable[Unit]) -> None:
        """Count all that is not a name, once firms and addresses have been read."""
        firms: list[str] = []
        circles: list[str] = []
        towns: list[str] = []
        schools: list[str] = []
        mutuals: list[str] = []
        handles: list[str] = []
        for unit in units:
            if unit.roots:
                firms += unit.roots
            if unit.circle:
                circles += unit.roots | unit.circle
            elif unit.roots:
                circles += unit.roots
            if unit.towns:
                towns += unit.towns
            if unit.schools:
                schools += unit.schools
            if unit.mutuals:
                mutuals += unit.mutuals
            if unit.handles:
                handles += unit.handles
        for counts, values in (
            (self.firms, firms), (self.circles, circles), (self.towns, towns),
            (self.schools, schools), (self.mutuals, mutuals), (self.handles, handles),
        ):  # fmt: skip
            counts.update(values)
