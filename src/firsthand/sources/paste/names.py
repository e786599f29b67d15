"""Telling a name from a headline or a sentence, as far as the shape of a line can."""

import re
from itertools import chain

from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.text import fold

LONGEST = 80
MOST_WORDS = 7
HEADLINE = 220  # the platform allows no longer one
ROMANCE_PARTICLES = (
    "de",
    "del",
    "della",
    "di",
    "da",
    "das",
    "do",
    "dos",
    "du",
    "des",
    "la",
    "le",
    "el",
    "e",
    "y",
)
OTHER_PARTICLES = (
    "der",
    "den",
    "van",
    "von",
    "vom",
    "zu",
    "zur",
    "ter",
    "ten",
    "op",
    "al",
    "bin",
    "ibn",
    "ben",
    "af",
    "av",
)
PARTICLES = frozenset((*ROMANCE_PARTICLES, *OTHER_PARTICLES, "i", "'t"))
STARTERS = frozenset(chain.from_iterable(map(fold, words.not_in_names) for words in LANGUAGES))
CLOSERS = frozenset(
    map(
        fold,
        ("regards", "grüße", "grüßen", "gruß", "groet", "groeten", "saludos", "saluti", "abraços", "abraço"),
    )
)
GREETINGS = frozenset(chain.from_iterable(map(fold, words.greetings) for words in LANGUAGES))
CREDENTIALS = re.compile(r"\s*[,(|].*$")
DEGREE = re.compile(r"\s+[·•]\s+.*$")
NOT_IN_NAMES = re.compile(r"[@#/\\<>{}=_!?;:0-9\"“”„«»]|\.\.\.|…|://|www\.")
ENDS_SENTENCE = re.compile(r"[,!?…]$|[^\W\d_]{4,}\.$")
SENTENCE = re.compile(r"[.!?…]['\"”»)]*$|[.!?…,;:]\s")
WORD = re.compile(r"[^\W\d_]")


def bare_name(text: str) -> str:
    """Return a name as received, without the degree and badges a page puts behind a dot."""
    return DEGREE.sub("", text).strip(" ·•,")


def looks_like_name(text: str) -> bool:
    """Tell whether a line has the shape of a person's name: few words, each capitalised."""
    if len(text) > LONGEST or ENDS_SENTENCE.search(text):
        return False
    words = CREDENTIALS.sub("", bare_name(text)).split()
    if not words or len(words) > MOST_WORDS or NOT_IN_NAMES.search(" ".join(words)):
        return False
    if fold(words[0]) in STARTERS or fold(words[-1]) in CLOSERS:
        return False
    return is_capitalised(words) and any(len(word) > 1 for word in words)


def is_full_name(text: str) -> bool:
    """Tell whether a line looks like a name of at least two words, or is written without spaces between."""
    return looks_like_name(text) and (" " in bare_name(text) or not text.isascii())


def could_be_name(text: str) -> bool:
    """Tell whether a line may stand as a name where the page puts one, however oddly written."""
    return (
        len(text) <= 100 and bool(WORD.search(text)) and not ENDS_SENTENCE.search(text) and "://" not in text
    )


def is_capitalised(words: list[str]) -> bool:
    """Tell whether every word but particles starts with a capital or has no case at all."""
    return not any(word[0].islower() for word in words if fold(word) not in PARTICLES and WORD.match(word[0]))


def reads_like_note(text: str) -> bool:
    """Tell whether a line is written to somebody: a greeting, sentences, or more than a headline holds."""
    if len(text) > HEADLINE:
        return True
    return greets(text) or (len(text.split()) > 3 and bool(SENTENCE.search(text)))


def greets(text: str) -> bool:
    """Tell whether a line begins with a greeting."""
    words = fold(text).split()
    return len(words) > 1 and words[0].strip(",.!") in GREETINGS
