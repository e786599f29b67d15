"""Text addressed to programs: found, and left out of what a note says to its owner."""

import re
from functools import cache

from firsthand.core.notes.text import Text


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


def has_gaps(text: str) -> bool:
    """Tell whether a text shows the places that a program did not fill in."""
    return bool(_sign().search(text) and _gap().search(text))


def without_orders(text: Text) -> tuple[Text, bool]:
    """Return the text up to the first sentence that speaks to programs, and whether there is one.

    What follows such a sentence is part of it: an order is often followed by made-up facts.
    """
    sentence = _first_order(text)
    if sentence is None:
        return text, False
    words = tuple(word for word in text.words if word.sentence < sentence)
    hits = tuple(hit for hit in text.hits if hit.last <= len(words))
    end = words[-1].end if words else 0
    return Text(text.text[:end], words, text.language, text.codes, hits), True


def _first_order(text: Text) -> int | None:
    found = [text.words[hit.first].sentence for hit in text.of("programs")]
    if _sign().search(text.text) and (mark := _markup().search(text.text)):
        found.append(next((word.sentence for word in text.words if word.end > mark.start()), 0))
    return min(found, default=None)
