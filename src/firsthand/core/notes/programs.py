"""Text addressed to programs: found, and left out of what a note says to its owner."""

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

from firsthand.core.notes.text import Text
from firsthand.core.notes.topics import count_topics


@cache
def _markup() -> re.Pattern[str]:
    """Return marks of machine talk that are no words: role tags, field names, JSON."""
    return re.compile(
        r"</?\s?(?:system|assistant|user|instructions?|prompt|script|inst|im_start)\b"
        r"|<\|im_|\[/?inst\]|\[\s?(?:system|assistant|admin|instruction)\b"
        r"|(?:^|\n|[.!?]\s)\s?(?:system|assistant|ai|llm|admin|root|sudo|developer)\s?(?:prompt|message|note|override)?\s?[:>]"
        r"|[\"']?\b(?:verdict|note_kind|kind|knowledge|rule|match|is_trusted|trusted)[\"']?\s?[:=]\s?[\"']?\w"
        r"|\{\s?[\"']\w{1,30}[\"']\s?:",
        re.IGNORECASE,
    )


@cache
def _gap() -> re.Pattern[str]:
    """Return places a sending program should have filled in: "{first_name}", "[Name]", "<<company>>"."""
    return re.compile(
        r"\{{1,2}\s?[a-z_ ]{2,30}\}{1,2}|\[[a-z_ ]{3,30}\]|<{1,2}\s?[a-z_ ]{3,30}>{1,2}"
        r"|%[a-z_]{3,30}%|\$[a-z_]{3,30}\$",
        re.IGNORECASE,
    )


@cache
def _sign() -> re.Pattern[str]:
    """Return signs without which there is neither markup nor gap; few people write any."""
    return re.compile(r"[<>\[{:=%$]")


@cache
def _bracket() -> re.Pattern[str]:
    """Return a bracket that may hold an order; one that is never closed reaches to the end."""
    return re.compile(r"\[[^\]]*\]?|\([^)]*\)?|\{[^}]*\}?|【[^】]*】?")


def has_gaps(text: str) -> bool:
    """Tell whether a text shows the places that a program did not fill in."""
    return bool(_sign().search(text) and _gap().search(text))


def filled(text: str, name: str) -> str:
    """Return a text as it will read once its places are filled in: a name where one belongs, nothing elsewhere."""
    return _gap().sub(lambda found: name if "name" in found[0].casefold() else "", text)


class Heard(NamedTuple):
    """What is left of a text without its orders to programs."""

    text: Text
    has_orders: bool
    doubtful: frozenset[int]  # sentences behind an order, where made-up facts often stand


def without_orders(text: Text) -> Heard:
    """Return a text without what speaks to programs: a bracket, or a sentence and the facts it goes on with.

    What is said behind it in the first person is the sender's own again.
    """
    marks = _orders(text)
    if not marks:
        return Heard(text, has_orders=False, doubtful=frozenset())
    brackets = [match.span() for match in _bracket().finditer(text.text)]
    gone, loose = set[int](), set[int]()
    for start, end in marks:
        around = next((span for span in brackets if span[0] <= start < span[1]), None)
        if around:
            gone.update(at for at, word in enumerate(text.words) if around[0] <= word.start < around[1])
        else:
            loose.update(word.sentence for word in text.words if start < word.end and word.start <= end + 1)
    kept = _own_sentences(text, gone, loose)
    gone.update(at for at, word in enumerate(text.words) if word.sentence not in kept)
    behind = frozenset(kept - set(range(min(loose, default=len(text.words)))))
    return Heard(text.without(gone), has_orders=True, doubtful=behind)


def _orders(text: Text) -> list[tuple[int, int]]:
    """Return where in the text programs are spoken to: from its letter up to another."""
    found = [(text.words[hit.first].start, text.words[hit.last - 1].start) for hit in text.of("programs")]
    if _sign().search(text.text):
        found += [match.span() for match in _markup().finditer(text.text)]
    return found


def _own_sentences(text: Text, gone: Collection[int], loose: Collection[int]) -> set[int]:
    """Return the sentences that are not the orders', nor facts told behind one by nobody."""
    words = [word for at, word in enumerate(text.words) if at not in gone]
    kept, speaks = set[int](), False
    for sentence in dict.fromkeys(word.sentence for word in words):
        said = [word.fold for word in words if word.sentence == sentence]
        is_behind = sentence > min(loose, default=sentence)
        speaks = speaks or (is_behind and sentence not in loose and _is_own(text.language, said))
        if sentence not in loose and (speaks or not is_behind):
            kept.add(sentence)
    return kept


def _is_own(language: str, said: Iterable[str]) -> bool:
    if not language:
        return False
    counts = count_topics(language, said)
    return bool(counts["i"] or counts["us"])
