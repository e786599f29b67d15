"""How common names and firms are among everybody seen: what an agreement in them is worth.

Shares are counted over the people at hand, with a share of rare words mixed in as if a further 2,000 strangers had been
asked, so that among few people a name is not taken for rarer than it is. The pair that is weighed is left out
of the count. Given names and surnames go together: a Portuguese surname makes a Portuguese given name likely. So the
share of a given name is taken among surnames that end alike, as far as there are enough of them. And whole names are
counted too: where more bear one than its parts let expect, it is as common as it is seen to be.
"""

from collections import Counter
from collections.abc import Sequence
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
    bearers: Counter[Words] = field(default_factory=Counter)  # whole names of all
    firms: Counter[str] = field(default_factory=Counter)
    towns: Counter[str] = field(default_factory=Counter)
    schools: Counter[str] = field(default_factory=Counter)
    mutuals: Counter[str] = field(default_factory=Counter)
    circles: Counter[str] = field(default_factory=Counter)  # firms people were seen at or with
    handles: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    with_ending: Counter[tuple[str, str]] = field(default_factory=Counter)

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
        seen = max(max(self.bearers[a], self.bearers[b]) / _RECORDS_OF_ONE - 1, 0.0)
        return (1 + seen) / (1 / (expected * self.people) + 1) / self.people

    def kinship(self, given: str, surname: str) -> float:
        """Return how much oftener a given name goes with such a surname than with any."""
        ending = surname[-_ENDING:]
        alone = (self.given[given] + 1) / (self.people + 1)
        bearers = max(self.endings[ending] - 2, 0)
        among = max(self.with_ending[given, ending] - 2, 0)
        share = (among + _KINSHIP_TRUST * min(_KINSHIP * alone, 0.1)) / (bearers + _KINSHIP_TRUST)
        return max(share / alone, 0.5)

    def namesakes(self, words: Words) -> int:
        """Return how many people known to be different have a name."""
        return self.profiled[words]

    def _share(self, count: int, rare: float) -> float:
        return (max(count - 2, 0.3) + _STRANGERS * rare) / (self.people + _STRANGERS)

    def count_names(self, units: Sequence[Unit]) -> None:
        """Count the first whole name of each unit, then what names have in common with others."""
        self.people = len(units)
        givens: list[str] = []
        surnames: list[str] = []
        endings: list[tuple[str, str]] = []
        profiled: list[Words] = []
        for unit in units:
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

    def count_rest(self, units: Sequence[Unit]) -> None:
        """Count whole names, guessed ones too, and all that is not a name, once firms and addresses have been read."""
        names: list[Words] = []
        firms: list[str] = []
        circles: list[str] = []
        towns: list[str] = []
        schools: list[str] = []
        mutuals: list[str] = []
        handles: list[str] = []
        for unit in units:
            names += {name.words for name in unit.all_names if name.is_full}
            firms += unit.roots
            circles += unit.roots | unit.circle if unit.circle else unit.roots
            towns += unit.towns
            schools += unit.schools
            mutuals += unit.mutuals
            handles += unit.handles
        self.bearers.update(names)
        for counts, values in (
            (self.firms, firms), (self.circles, circles), (self.towns, towns),
            (self.schools, schools), (self.mutuals, mutuals), (self.handles, handles),
        ):  # fmt: skip
            counts.update(values)
