"""Mutual connections: "Maria Lopez and 12 other mutual connections", in every language of the page."""

import re
from dataclasses import dataclass
from itertools import chain

from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.names import looks_like_name
from firsthand.sources.paste.text import fold

LONGEST = 200
STEMS = sorted(
    {tuple(fold(stem).split()) for words in LANGUAGES for stem in words.mutual},
    key=lambda stem: (-len(stem), stem),
)
LAST_WORDS = {stem[-1] for stem in STEMS}
FILLERS = set(chain.from_iterable(map(fold, words.mutual_fillers) for words in LANGUAGES)) | {"&"}
ANDS = set(chain.from_iterable(map(fold, words.ands) for words in LANGUAGES)) | {"&"}
NUMBER = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})*|[0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Mutual:
    """How many mutual connections a page counts, and which of them it names."""

    count: int
    names: tuple[str, ...] = ()


def read_mutual(text: str) -> Mutual | None:
    """Return what a line says of mutual connections and nothing else, or None."""
    words = text.rstrip(" .").split() if len(text) <= LONGEST else []
    folded = [fold(word) for word in words]
    if not folded or folded[-1] not in LAST_WORDS:
        return None
    for stem in STEMS:
        if tuple(folded[-len(stem) :]) == stem:
            return read_head(words[: -len(stem)])
    return None


def read_head(words: list[str]) -> Mutual | None:
    """Read the words before "mutual connections": names, a number, or both."""
    names = without_fillers(words)
    others = 0
    if names and NUMBER.fullmatch(names[-1]):
        others = int(re.sub("[.,]", "", names.pop()))
        names = without_fillers(names)
        while names and fold(names[-1]) in ANDS:
            names = without_fillers(names[:-1])
        people = split_commas(" ".join(names))
    else:
        people = split_people(names)
    is_read = all(looks_like_name(person) for person in people) and (people or others)
    return Mutual(others + len(people), tuple(people)) if is_read else None


def without_fillers(words: list[str]) -> list[str]:
    """Drop "are", "other", "weitere" and the like from the end, never the last word of all."""
    end = len(words)
    while end and fold(words[end - 1]) in FILLERS:
        end -= 1
    return words[:end]


def split_people(words: list[str]) -> list[str]:
    """Split "A, B and C" into names; only the last "and" divides."""
    for place in range(len(words) - 2, 0, -1):
        if fold(words[place]) in ANDS:
            return [*split_commas(" ".join(words[:place])), " ".join(words[place + 1 :])]
    return split_commas(" ".join(words))


def split_commas(text: str) -> list[str]:
    """Split names at commas."""
    return [part.strip() for part in text.split(",") if part.strip()]
