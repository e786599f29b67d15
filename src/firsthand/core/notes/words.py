"""A text as words: folded for comparing, with their place in the text and their sentence.

Folding drops case, accents and typographic variants, so that "Möchte", "MOCHTE" and "mochte" are one
word. Links, addresses, phone numbers, sums and percentages become one word each ("<link>").
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

LOOKED_AT = 4_000  # characters; a note holds 300, a long first message perhaps 2,000

_QUOTES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "＇": "'", "“": '"', "”": '"', "„": '"'}
)
_BLANK_MARKS = frozenset("\u3164\u115f\u1160\uffa0\u2800\u034f\u17b4\u17b5")
_INVISIBLE = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Cn", "Co", "Cs"})
_ELISIONS = frozenset(
    [
        "j",
        "l",
        "d",
        "c",
        "s",
        "t",
        "m",
        "n",
        "qu",
        "jusqu",
        "lorsqu",
        "puisqu",
        "quoiqu",
        "aujourd",
        "un",
        "dell",
        "all",
        "nell",
        "sull",
        "dall",
        "quell",
        "quest",
        "com",
        "sant",
    ]
)
_VOWELS = frozenset("aeiouyhàâäáãéèêëíìîïóòôöúùûüœ")
_TITLES = frozenset(
    [
        "dr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "sr",
        "sra",
        "st",
        "dott",
        "dipl",
        "ing",
        "herr",
        "fr",
        "bzw",
        "ca",
        "nr",
        "no",
        "vs",
        "inc",
        "ltd",
        "etc",
    ]
)
_CONTRACTIONS = {
    "i'm": "i am", "i've": "i have", "i'd": "i would", "i'll": "i will", "you're": "you are",
    "you've": "you have", "you'd": "you would", "you'll": "you will", "we're": "we are", "we've": "we have",
    "we'd": "we would", "we'll": "we will", "they're": "they are", "it's": "it is", "that's": "that is",
    "let's": "let us", "don't": "do not", "doesn't": "does not", "didn't": "did not", "haven't": "have not",
    "hasn't": "has not", "hadn't": "had not", "can't": "can not", "cannot": "can not", "couldn't": "could not",
    "won't": "will not", "wouldn't": "would not", "isn't": "is not", "aren't": "are not", "wasn't": "was not",
    "weren't": "were not", "who's": "who is", "there's": "there is", "what's": "what is", "he's": "he is",
    "she's": "she is",
}  # fmt: skip
# Without the apostrophe, unless that is a word of its own somewhere ("im", "id", "were", "its", "well", "ill").
_SLOPPY = {
    key.replace("'", ""): value
    for key, value in _CONTRACTIONS.items()
    if key not in {"i'm", "i'd", "i'll", "we're", "we'd", "we'll", "it's", "he's", "she's", "you'd", "who's"}
}
_MENDED = frozenset({"id", "im"})
_BEFORE_VERB = frozenset(["love", "like", "be", "really", "appreciate", "enjoy", "welcome", "value"])


class Word(NamedTuple):
    """One word: `fold` is what to compare, `raw` what was written, `sentence` counts from 0."""

    fold: str
    raw: str
    start: int
    end: int
    sentence: int
    is_capital: bool
    is_first: bool  # of its sentence, where a capital says nothing
    after_comma: bool  # a comma, dash or bracket stands before it


@cache
def _token() -> re.Pattern[str]:
    """Return what counts as one word; every repetition is bounded, so time is linear."""
    domains = "com|io|net|org|ai|app|eu|biz|info|xyz|dev|ly|shop|online|site|club|agency"
    shared = "it|me|de|es|co|fr|pt|nl|uk|us|to|gl|be|ch|at|in"
    return re.compile(
        rf"""(?P<link>(?:https?://|www\.)[^\s<>"]{{1,500}}
            |(?<![\w@.])[a-z0-9-]{{2,40}}(?:\.[a-z0-9-]{{2,40}}){{0,2}}\.(?:(?:{domains})\b(?:/[^\s<>"]{{0,500}})?
            |(?:{shared})/[^\s<>"]{{1,500}}))
        |(?P<mail>[\w.+-]{{1,40}}@[\w-]{{1,40}}(?:\.[\w-]{{2,20}}){{1,3}})
        |(?P<phone>\+\s?\d[\d\ ()./-]{{6,18}}\d)
        |(?P<money>(?:[$€£₹]|\b(?:usd|eur|gbp)\s)\s?\d[\d.,]{{0,12}}(?:\s?(?:k|m|mn|million)\b)?
            |\b\d[\d.,]{{0,12}}\s?(?:k|m)?\s?(?:[$€£₹]|(?:usd|usdt|eur|euros?|dollars?|d[oó]lares|dollari|reais)\b))
        |(?P<percent>\b\d[\d.,]{{0,8}}\s?(?:%|percent\b|prozent\b|por\s?cento\b|por\s?ciento\b))
        |(?P<number>\d+(?:[./:–-]\d+)*(?:st|nd|rd|th|º|ª|er|h)?\b)
        |(?P<word>[^\W_]+(?:['\u0300-\u036f][^\W_]+)*)
        |(?P<stop>[.!?…。！？\n]+|\s[-–—]\s|[:;•|])
        |(?P<comma>[,()\[\]/"«»–—-])""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _plain_token() -> re.Pattern[str]:
    """Return the same for a text that has neither address nor number: most of a note's time went there."""
    marks = r"(?P<stop>[.!?…。！？\n]+|\s[-–—]\s|[:;•|])|(?P<comma>[,()\[\]/\"«»–—-])"
    return re.compile(rf"(?P<word>[^\W_]+(?:['\u0300-\u036f][^\W_]+)*)|{marks}")


@cache
def _unplain() -> re.Pattern[str]:
    """Return what makes a text wait for the full pattern: digits, money, and what stands in addresses."""
    return re.compile(r"[\d@$€£₹]|\.\w|://|[wW]{3}\.")


def clean(text: str) -> str:
    """Return the part of a text worth looking at: compatible letters, plain quotes, no invisible marks."""
    text = unicodedata.normalize("NFKC", text[:LOOKED_AT]).translate(_QUOTES)[:LOOKED_AT]
    if text.isascii():
        return text
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) != "Cf")


def is_blank(text: str) -> bool:
    """Tell whether a text shows nothing at all: white space and invisible characters only."""
    return all(_is_invisible(char) for char in text)


def _is_invisible(char: str) -> bool:
    if char.isspace() or char in _BLANK_MARKS or "\ufe00" <= char <= "\ufe0f":
        return True
    return unicodedata.category(char) in _INVISIBLE


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return a word without case and accents: "Grüße" gives "grusse"."""
    if word.isascii():
        return word.lower()
    spread = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(char for char in spread if not unicodedata.combining(char))
    return plain.replace("ø", "o").replace("ł", "l").replace("œ", "oe").replace("æ", "ae")


def words_of(text: str) -> list[Word]:
    """Return the words of a cleaned text in order."""
    words: list[Word] = []
    sentence, is_first, after_comma = 0, True, False
    token = _token() if _unplain().search(text) else _plain_token()
    for match in token.finditer(text):
        group = match.lastgroup
        if group == "stop":
            if words and not is_first and not _is_abbreviation(words[-1], match.group()):
                sentence, is_first = sentence + 1, True
            continue
        if group == "comma":
            after_comma = True
            continue
        raw, start = match.group(), match.start()
        is_capital = raw[:1].isupper()
        for part in _word_parts(raw) if group == "word" else _parts(raw, group or "word"):
            words.append(Word(part, raw, start, match.end(), sentence, is_capital, is_first, after_comma))
            is_first = after_comma = False
    return _mend(words)


def words_said(text: str) -> set[str]:
    """Return the folded words of a text without their places: a quick look, before anything is read.

    It holds at least the words that `words_of` finds, links and sums aside.
    """
    text = text[:LOOKED_AT]
    if not text.isascii() and _unusual().search(text):
        text = "".join(char if char.isalnum() or char == "'" else " " for char in clean(text))
    said = set(_without_marks(text).lower().replace("’", "'").replace("`", "'").split())
    if "'" in text or "’" in text or not text.isascii():
        for word in [word for word in said if "'" in word or not word.isascii()]:
            said.update(_readings(word.strip("'")))
    for word in said & _SLOPPY_WORDS:
        said.update(_readings(word))
    return said


def _without_marks(text: str) -> str:
    if text.isascii():
        return text.translate(_BLANKED)  # quick where all is ASCII, and slow where it is not
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


_MARKS = '.,!?:;-()"/¡¿…–—«»“”*_&'
_BLANKED = str.maketrans(dict.fromkeys(_MARKS, " "))
_SLOPPY_WORDS = frozenset(_SLOPPY) | {"cannot", "im", "id"}


@cache
def _unusual() -> re.Pattern[str]:
    """Return what makes a text wait for cleaning: spread or invisible letters, rare marks, emoji."""
    usual = "a-zA-Z0-9\\s.,!?:;()'\"/*_&`À-ɏẞ’¡¿…–—«»“”-"
    return re.compile(f"[^{usual}]")


@lru_cache(maxsize=50_000)
def _readings(word: str) -> tuple[str, ...]:
    """Return what a word may be read as: "im" is also "i" and "am"."""
    parts = tuple(_parts(word, "word"))
    return ("i", "am", "would") if parts in {("im",), ("id",)} else parts


def questions(words: Iterable[Word], text: str) -> set[int]:
    """Return the numbers of the sentences that ask."""
    marks = [at for at, char in enumerate(text) if char == "?"]
    return {max((word.sentence for word in words if word.start < mark), default=0) for mark in marks}


def _is_abbreviation(word: Word, stop: str) -> bool:
    if stop != ".":
        return False
    return word.fold in _TITLES or (word.fold.isdigit() and len(word.fold) <= 2) or len(word.fold) == 1


@lru_cache(maxsize=20_000)
def _word_parts(raw: str) -> tuple[str, ...]:
    return tuple(_parts(raw, "word"))


def _parts(raw: str, group: str) -> Iterator[str]:
    """Yield the folded words of one token: "j'ai" is two, "don't" is "do" and "not"."""
    if group not in {"word", "number"}:
        yield f"<{group}>"
        return
    folded = fold(raw)
    if "'" not in folded:
        yield from (_SLOPPY[folded].split() if folded in _SLOPPY else (folded,))
    elif folded in _CONTRACTIONS:
        yield from _CONTRACTIONS[folded].split()
    else:
        yield from _split_elision(folded)


def _split_elision(folded: str) -> Iterator[str]:
    head, _, tail = folded.partition("'")
    if head in _ELISIONS and tail[:1] in _VOWELS:
        yield head
        yield tail.replace("'", "")
    elif tail == "s":
        yield head
    else:
        yield folded.replace("'", "")


def _mend(words: list[Word]) -> list[Word]:
    """Read "id love" and "im looking" as "i would love" and "i am looking"."""
    if not any(word.fold in _MENDED for word in words):
        return words
    mended: list[Word] = []
    for here, after in zip(words, [*words[1:], None], strict=False):
        if after and here.fold == "id" and after.fold in _BEFORE_VERB:
            mended += [here._replace(fold="i"), here._replace(fold="would", is_first=False)]
        elif after and here.fold == "im" and (after.fold.endswith("ing") or after.fold in {"a", "an", "not"}):
            mended += [here._replace(fold="i"), here._replace(fold="am", is_first=False)]
        else:
            mended.append(here)
    return mended
