"""Whether two full names can be one person's, and the keys under which such names are found.

Two names agree when their words are the same in any order, or when both ends agree (one of them
exactly, the other exactly, by a short form or by an initial) and no middle name speaks against it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from firsthand.core.letters import fold_letters, transliterate
from firsthand.core.name_parts import NamePiece, plain_words, read_name
from firsthand.core.nicknames import names_behind
from firsthand.core.titles import BORN, GENERATIONS

_TRANSLITERATED = re.compile(r"[äöüøåÄÖÜØÅ]|[aouAOU][\u0308\u030a]")
# A surname first, something aside, a letter that can be written in two ways.
_DRESSED = re.compile("[,،，(\\[{（【<\"“„”«'‘/ªäöüøåÄÖÜØÅ\u0308\u030a]")
_MUTE_E = re.compile(r"(?<=[aou])e+")
_DOUBLE_A = re.compile(r"aa+")
_PRIME = (1 << 61) - 1
_GENERATIONS = frozenset(GENERATIONS)
_IDEOGRAPHS = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7a3"), ("\uf900", "\ufaff"))

_PLACEHOLDER = ["linkedin", "member"]

Word = tuple[str, ...]  # the ways to write one word without accents: ("muller", "mueller")
Words = tuple[Word, ...]
Key = str | int


@dataclass(frozen=True, slots=True)
class _Spelling:
    """A name ready to be compared: its words, the generation, and what a bracket makes of it."""

    words: Words
    generation: str = ""
    asides: tuple[Words, ...] = ()

    @property
    def forms(self) -> tuple[Words, ...]:
        return (self.words, *self.asides)


@lru_cache(maxsize=16_384)
def same_full_name(a: str, b: str) -> bool:
    """Tell whether both can be the full name of one person."""
    first, second = _spell(a), _spell(b)
    if first.generation != second.generation:
        return False
    if first.words == second.words:
        return bool(first.words)
    pairs = [(first.words, second.words)]
    pairs += [(aside, second.words) for aside in first.asides]
    pairs += [(first.words, aside) for aside in second.asides]
    return any(_agree(one, other) for one, other in pairs)


def blocking_keys(name: str, *, folded: str = "") -> tuple[Key, ...]:
    """Return keys of which any two names that `same_full_name` accepts share at least one.

    Whoever has kept the folded name (`names.fold_name`) spares us to work it out again.
    """
    plain = _plain_folded(name, folded) if folded else _plain_words(name)
    if plain is not None:
        return tuple(_plain_keys(plain))
    spelling = _spell(name)
    keys = _keys(spelling.words)
    for aside in spelling.asides:
        keys += _keys(aside)
    return tuple(dict.fromkeys(keys))


class WantedNames:
    """Some names, ready to be asked of many others whether they could be one of these."""

    def __init__(self, names: Iterable[str]) -> None:
        self._keys = {key for name in names for key in blocking_keys(name)}
        self._stems = {key.rpartition(" ")[0] + " " for key in self._keys if isinstance(key, str)}

    def keys_shared(self, name: str, *, folded: str) -> list[Key]:
        """Return the keys that a name shares with the wanted ones; most share none, which is told quickly."""
        words = _plain_folded(name, folded)
        if words is None:
            return [key for key in blocking_keys(name) if key in self._keys]
        shared: list[Key] = [key for key in (sum(map(_letters, words)),) if words and key in self._keys]
        if len(words) > 1:
            for whole, other in ((words[-1], words[0]), (words[0], words[-1])):
                if not self._stems.isdisjoint(_whole_stem(whole)):
                    shared += [key for key in _end_keys(whole, other) if key in self._keys]
        return shared


def is_full_name(name: str) -> bool:
    """Tell whether the name has a surname written out, or is in a script that writes both as one."""
    words = _spell(name).words
    if len(words) < 2:
        return any(_count_ideographs(word[0]) > 1 for word in words)
    return _is_written_out(words[-1])


def is_spelt_out(name: str) -> bool:
    """Tell whether it is a full name of which neither end is an initial."""
    words = _spell(name).words
    return is_full_name(name) and _is_written_out(words[0])


@lru_cache(maxsize=16_384)
def _spell(name: str) -> _Spelling:
    plain = _plain_words(name)
    if plain is not None:
        return _Spelling(tuple([(word,) for word in plain]))
    parts = read_name(name)
    words = _words_of(parts.spoken_pieces)
    words, generation = _split_generation(words)
    asides = tuple(form for text in parts.aside for form in _forms_with(text, words))
    return _Spelling(words, generation, asides)


def _plain_words(name: str) -> list[str] | None:
    """Return the words of a name without anything that could be read in two ways."""
    plain = plain_words(name)
    if plain is None or not _GENERATIONS.isdisjoint(plain) or _TRANSLITERATED.search(name):
        return None
    return [] if plain == _PLACEHOLDER else plain


def _plain_folded(name: str, folded: str) -> list[str] | None:
    """Return the words of a folded name unless the name as written says more than they do."""
    words = folded.split()
    is_same = name.isascii() and name.lower() == folded
    if not is_same and (_DRESSED.search(name) or len(words) != len(name.split()) + name.count("-")):
        return None
    return words if _GENERATIONS.isdisjoint(words) and words != _PLACEHOLDER else None


def _words_of(pieces: Sequence[NamePiece]) -> Words:
    words: list[Word] = []
    for piece in pieces:
        other = piece.words
        if _TRANSLITERATED.search(piece.raw):
            other = tuple(fold_letters(transliterate(piece.raw)).split())
        is_aligned = other != piece.words and len(other) == len(piece.words)
        words += zip(piece.words, other, strict=True) if is_aligned else ((word,) for word in piece.words)
    return tuple(words)


def _split_generation(words: Words) -> tuple[Words, str]:
    """Take the generation off the end; turned round by a comma it may stand before the given name."""
    for place in range(len(words) - 1, 0, -1):
        if len(words) > 2 and words[place][0] in GENERATIONS:
            return words[:place] + words[place + 1 :], GENERATIONS[words[place][0]]
    return words, ""


def _forms_with(aside: str, words: Words) -> Iterator[Words]:
    """Yield what a bracket can mean: another surname, another given name, or the name in another script."""
    inner = _words_of(read_name(aside).pieces)
    is_birth_name = bool(inner) and inner[0][0] in BORN
    inner = inner[1:] if is_birth_name else inner
    if not inner or not words:
        return
    if len(inner) > 1 or _count_ideographs(inner[0][0]):
        yield inner
    if len(words) > 1 and (is_birth_name or len(inner) == 1):
        yield words[:-1] + inner
        if not is_birth_name:
            yield inner + words[1:]


def _agree(a: Words, b: Words) -> bool:
    if not a or not b:
        return False
    if _are_same_words(a, b) or _are_joined_alike(a, b):
        return True
    return _share_an_end(a, b) and (_ends_agree(a, b) or _ends_agree(b, a))


def _share_an_end(a: Words, b: Words) -> bool:
    """Tell quickly whether an end of one may be an end of the other: one of them must be equal."""
    return any(_is_same(one, other) for one in (a[0], a[-1]) for other in (b[0], b[-1]))


def _are_same_words(a: Words, b: Words) -> bool:
    return len(a) == len(b) and _all_matched(a, b, _is_same) and _all_matched(b, a, _is_same)


def _are_joined_alike(a: Words, b: Words) -> bool:
    """Tell "Jean Luc" from "Jeanluc" by nothing."""
    return not _joined(a).isdisjoint(_joined(b))


@lru_cache(maxsize=16_384)
def _joined(words: Words) -> frozenset[str]:
    return frozenset(("".join([word[0] for word in words]), "".join([word[-1] for word in words])))


def _ends_agree(a: Words, b: Words) -> bool:
    if len(a) < 2 or len(b) < 2:
        return False
    as_written = (a[0], a[-1], b[0], b[-1])
    turned = (a[0], a[-1], b[-1], b[0])
    return any(_is_one_person(*ends) for ends in (as_written, turned)) and _middles_agree(a[1:-1], b[1:-1])


def _is_one_person(given_a: Word, surname_a: Word, given_b: Word, surname_b: Word) -> bool:
    """Compare two pairs of ends of which one must be equal and written out."""
    if _is_written_out(surname_a) and _is_same(surname_a, surname_b):
        return _is_same(given_a, given_b) or _is_short_form(given_a, given_b) or _is_initial(given_a, given_b)
    return _is_written_out(given_a) and _is_same(given_a, given_b) and _is_initial(surname_a, surname_b)


def _middles_agree(a: Words, b: Words) -> bool:
    """Tell whether one side's middle names are all among the other's, initials included."""
    return _all_matched(a, b, _is_same_or_initial) or _all_matched(b, a, _is_same_or_initial)


def _all_matched(wanted: Words, offered: Words, agrees: Callable[[Word, Word], bool]) -> bool:
    left = list(offered)
    for word in wanted:
        match = next((other for other in left if agrees(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _is_same(a: Word, b: Word) -> bool:
    return a[0] in b or (len(a) > 1 and a[-1] in b)


def _is_same_or_initial(a: Word, b: Word) -> bool:
    return _is_same(a, b) or _is_initial(a, b)


def _is_initial(a: Word, b: Word) -> bool:
    """Tell whether one is the other's first letter; one ideograph is a whole word."""
    is_short = not (_is_written_out(a) and _is_written_out(b))
    return is_short and a[0][0] == b[0][0]


def _is_short_form(a: Word, b: Word) -> bool:
    return not _names_behind(a).isdisjoint(_names_behind(b))


def _is_written_out(word: Word) -> bool:
    return len(word[0]) > 1 or bool(_count_ideographs(word[0][:1]))


def _count_ideographs(text: str) -> int:
    return 0 if text.isascii() else sum(_is_ideograph(letter) for letter in text)


def _is_ideograph(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _IDEOGRAPHS)


@lru_cache(maxsize=16_384)
def _names_behind(word: Word) -> frozenset[str]:
    return frozenset().union(*(names_behind(spelling) for spelling in word))


def _keys(words: Words) -> list[Key]:
    """Return the keys of every spelling: the first letters of a word can depend on it."""
    return [key for way in (0, -1) for key in _plain_keys([word[way] for word in words])]


def _plain_keys(words: list[str]) -> list[Key]:
    """Return the letters in any order, and each end's word with the first letters the other can have."""
    if not words:
        return []
    keys: list[Key] = [sum(map(_letters, words))]
    if len(words) > 1:
        keys += _end_keys(words[-1], words[0])
        keys += _end_keys(words[0], words[-1])
    return keys


def _end_keys(whole: str, other: str) -> list[str]:
    return [stem + letter for stem in _whole_stem(whole) for letter in _first_letters(other)]


@lru_cache(maxsize=16_384)
def _letters(word: str) -> int:
    """Return a number for the letters of a word in any order, those left out that umlauts add."""
    return sum(pow(ord(letter), 5, _PRIME) for letter in word if letter not in "ae")


@lru_cache(maxsize=16_384)
def _whole_stem(word: str) -> tuple[str, ...]:
    """Return the stem of a word that is written out, before a blank."""
    return (f"{_stem(word)} ",) if len(word) > 1 or _count_ideographs(word[:1]) else ()


def _stem(word: str) -> str:
    """Return what is left of a word however its umlauts are written."""
    return _DOUBLE_A.sub("a", _MUTE_E.sub("", word))


@lru_cache(maxsize=16_384)
def _first_letters(word: str) -> tuple[str, ...]:
    return tuple(sorted({word[0], *(root[0] for root in names_behind(word))}))
