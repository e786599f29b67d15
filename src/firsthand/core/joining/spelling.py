"""A name ready to be weighed against another: its words as they sound, in the order they are spoken."""

import re
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.letters import fold_letters
from firsthand.core.name_parts import plain_words, read_name
from firsthand.core.nicknames import names_behind
from firsthand.core.organisation_words import JOINERS
from firsthand.core.titles import GENERATIONS

_FIGURE = re.compile(r"[0-9]")
_NUMBER = re.compile(r"(?<!\S)#?(\d{1,3})(?!\S)")
_NO_LETTERS = re.compile(r"[\d._+-]+")
_UMLAUT = re.compile(r"(?<=[aou])e+")
# One sound, several ways to write it: mostly how names from other alphabets and languages come over.
_MUTE = re.compile(r"([bdgkpt])h|(?<=[a-z])h(?=[^aeiou]|$)")
_HISSED = re.compile(r"sch|sh|sz|zh|ch|cz")
_HARD = re.compile(r"ck|c(?=[^eiy]|$)|q")
_LONG_I = re.compile(r"i?[yj]|[iy]e|iu|ii")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouy]+")


class Spelling(NamedTuple):
    """The words of a name, the given name first; `generation` tells father from son, or "Room 1" from "Room 2"."""

    words: tuple[str, ...]
    generation: str = ""
    is_full: bool = False  # given name and surname are both written out


NOBODY = Spelling(())


def spell(name: str) -> Spelling:
    """Return the spelling of a name; umlauts come out alike however they were written."""
    words = plain_words(name)
    if words is not None:
        return spell_words(words)
    found = spell_words([word for piece in read_name(name).spoken_pieces for word in piece.words])
    number = _NUMBER.search(name)
    return found._replace(generation=number[1]) if number and found.words else found


def spell_words(words: list[str]) -> Spelling:
    """Return the spelling of folded words."""
    if not words or words == ["linkedin", "member"] or has_figure(words[0]):
        return NOBODY
    generation = ""
    if len(words) > 2 and words[-1] in GENERATIONS:
        generation = GENERATIONS[words[-1]]
        words = words[:-1]
    if len(words) > 2 and not JOINERS.isdisjoint(words):
        words = [words[0], *(word for word in words[1:] if word not in JOINERS)]
    is_full = len(words) > 1 and len(words[0]) > 1 and len(words[-1]) > 1
    return Spelling(tuple([even(word) for word in words]), generation, is_full)


def has_figure(word: str) -> bool:
    """Tell whether a digit is in a word."""
    if word.isalpha():
        return False
    return _FIGURE.search(word) is not None if word.isascii() else any(map(str.isdigit, word))


@lru_cache(maxsize=1 << 16)
def even(word: str) -> str:
    """Return a word without the letters that umlauts add: the same one each time, which is compared faster."""
    return even_once(word)


def even_once(word: str) -> str:
    """Do the same with a word that hardly comes again."""
    return _UMLAUT.sub("", word) if "e" in word else word


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """Return roughly how a word sounds, its first letter included."""
    if "h" in word:
        word = _MUTE.sub(r"\1", word).replace("ph", "f")
    word = _HISSED.sub("s", word.replace("ks", "x"))
    if "c" in word or "q" in word:
        word = _HARD.sub("k", word).replace("c", "s")
    word = word.replace("z", "s").replace("w", "v").replace("ee", "i").replace("oo", "u")
    return _DOUBLED.sub(r"\1", _LONG_I.sub("i", word))


@lru_cache(maxsize=1 << 16)
def bones(word: str) -> str:
    """Return the consonants of a word in the order of the alphabet: the same after most slips of a finger."""
    found = sound(word)
    return found[:1] + "".join(sorted(set(_VOWELS.sub("", found[1:]))))


@lru_cache(maxsize=1 << 16)
def roots(word: str) -> frozenset[str]:
    """Return the given names a word can stand for, itself among them where no list knows it."""
    return names_behind(word) or frozenset((sound(word),))


class Heard(NamedTuple):
    """A word as it sounds, its consonants, and the given names it can stand for."""

    sound: str
    bones: str
    roots: frozenset[str]


@lru_cache(maxsize=1 << 16)
def hear(word: str) -> Heard:
    """Return all that a word has in common with other ways to write it."""
    return Heard(sound(word), bones(word), roots(word))


def local_words(local: str) -> tuple[str, ...]:
    """Return the words in the local part of a mail address, figures left out: `ana.silva2` is ana, silva."""
    return tuple(fold_letters(local if local.isalpha() else _NO_LETTERS.sub(" ", local)).split())
