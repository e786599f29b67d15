"""A note taken apart once: its words, languages, phrases and names, for everything that reads it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from firsthand.core.notes.language import best_language, is_foreign_script, ranked_languages
from firsthand.core.notes.languages import CODES, phrases_of
from firsthand.core.notes.parts import lexicon
from firsthand.core.notes.patterns import Book, Hit
from firsthand.core.notes.words import Word, clean, words_of

_BESIDE = 0.5  # a language with this share of the first one's evidence is read as well
_SHORTEST_TYPO = 6
_LONGEST_TYPO = 16


@dataclass(frozen=True, slots=True)
class Text:
    """A cleaned text with its words, its language, and every phrase found in it."""

    text: str
    words: tuple[Word, ...]
    language: str
    codes: tuple[str, ...]  # the languages whose phrases were looked for
    hits: tuple[Hit, ...]

    def __hash__(self) -> int:
        """Tell texts apart by what they say, so that what was found out of one can be remembered."""
        return hash(self.text)

    def of(self, *groups: str) -> list[Hit]:
        """Return the hits of these groups."""
        return [hit for hit in self.hits if hit.group in groups]

    def quote(self, hit: Hit) -> str:
        """Return the sentence a phrase stands in, as written."""
        return self.sentence(self.words[hit.first].sentence)

    def sentence(self, number: int) -> str:
        """Return a sentence as written; "" for one that is not there."""
        inside = [word for word in self.words if word.sentence == number]
        return self.text[inside[0].start : inside[-1].end] if inside else ""

    def without(self, gone: Collection[int]) -> "Text":
        """Return the text with blanks for some of its words, so that the others stand where they stood."""
        if not gone:
            return self
        left = [at for at in range(len(self.words)) if at not in gone]
        place = {at: new for new, at in enumerate(left)}
        hits = tuple(
            Hit(hit.group, place[hit.first], place[hit.last - 1] + 1)
            for hit in self.hits
            if all(at in place for at in range(hit.first, hit.last))
        )
        letters = list(self.text)
        for at in gone:
            start = self.words[at].start
            end = self.words[at + 1].start if at + 1 < len(self.words) else len(letters)
            letters[start:end] = " " * (end - start)
        words = tuple(self.words[at] for at in left)
        return replace(self, text="".join(letters), words=words, hits=hits)


@lru_cache(maxsize=1024)
def take_apart(note: str) -> Text:
    """Read words, language and phrases of a note; many notes are mass text, word for word."""
    text = clean(note)
    words = words_of(text)
    ranked = ranked_languages(words, text)
    language = best_language(ranked)
    codes = _codes([pair for pair in ranked if pair[0] in CODES], language, text)
    hits: set[Hit] = set()
    for code in codes:
        hits.update(book(code).find(_corrected(words, code) if code == codes[0] else words))
    return Text(
        text,
        tuple(words),
        language,
        codes,
        tuple(sorted(hits, key=lambda hit: (hit.first, hit.last, hit.group))),
    )


def _codes(ranked: list[tuple[str, float]], language: str, text: str) -> tuple[str, ...]:
    """Return the languages to look into: the note's own, those mixed in, and English."""
    if not ranked and is_foreign_script(text):
        return ("en",)  # "demo", "B2B": what other scripts borrow
    if not ranked or not language:
        return CODES
    most = ranked[0][1]
    near = [code for code, score in ranked if score >= most * _BESIDE]
    return tuple(dict.fromkeys((*near[:3], "en")))


@cache
def book(code: str) -> Book:
    """Return the phrases of one language, ready to be looked for."""
    phrases = phrases_of(code)
    return Book(phrases.groups, phrases.classes)


@cache
def _spellings(code: str) -> dict[tuple[str, int], tuple[str, ...]]:
    """Return the words of a language's phrases by first letter and length."""
    filed: dict[tuple[str, int], list[str]] = {}
    for word in sorted(book(code).vocabulary):
        if len(word) >= _SHORTEST_TYPO - 1:
            filed.setdefault((word[0], len(word)), []).append(word)
    return {key: tuple(words) for key, words in filed.items()}


def _corrected(words: Sequence[Word], code: str) -> list[Word]:
    """Return the words with slips of one letter mended where a phrase knows the word meant."""
    return [
        word._replace(fold=better)
        if not word.is_capital and (better := _correct(word.fold, code)) != word.fold
        else word
        for word in words
    ]


@lru_cache(maxsize=50_000)
def _correct(word: str, code: str) -> str:
    if not _SHORTEST_TYPO <= len(word) <= _LONGEST_TYPO or not word.isalpha():
        return word
    known = book(code).vocabulary
    if word in known or word in lexicon(code).empty or word.rstrip("s") in known or word + "s" in known:
        return word
    filed = _spellings(code)
    for length in (len(word), len(word) + 1, len(word) - 1):
        for candidate in filed.get((word[0], length), ()):
            if OSA.distance(word, candidate, score_cutoff=1) <= 1:
                return candidate
    return word
