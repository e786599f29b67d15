"""Values made fit to stand in a reply: a few words, one line, no links, nothing that formats.

Names and occasions come from imported text. Whatever is too long or looks like an address is not
used at all; a text without it is chosen then.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from firsthand.core.names import given_name

LONGEST = 60
MOST_WORDS = 9
LONGEST_GIVEN_NAME = 30
JOINERS = "\u200c\u200d"
DROPPED = frozenset('!¡()[]{}<>"“”„«»‹›`|*_~^=\\')
LINK = re.compile(
    r"://|www\.|mailto:|@|\w:\S|[\w-][.。．｡][^\W\d_]{2,}|[\w-]\s?\(?\[?\bdot\b\]?\)?\s?\w", re.IGNORECASE
)
GIVEN_NAME = re.compile(r"[^\W\d_][^\d]*")


def plain_words(text: str) -> str:
    """Return the text as a few plain words, or an empty string where it cannot stand in a reply."""
    if _is_plain(text):
        return " ".join(text.split())
    words = "".join(map(plain_sign, unicodedata.normalize("NFC", text[: 4 * LONGEST]))).split()
    plain = " ".join(words).strip(" .,;:?-–—/&'’")
    if len(text) > 4 * LONGEST or len(plain) > LONGEST or len(words) > MOST_WORDS or LINK.search(plain):
        return ""
    return plain if any(sign.isalnum() for sign in plain) else ""


def _is_plain(text: str) -> bool:
    """Tell quickly that a text can stand as it is, as most names can: few letters, nothing else."""
    if len(text) > LONGEST or text.count(" ") >= MOST_WORDS or not text.replace(" ", "").isalpha():
        return False
    return unicodedata.is_normalized("NFC", text) and "dot" not in text.lower()


def plain_sign(sign: str) -> str:
    """Return a letter, digit or mark as it is, a blank for what separates, nothing for what formats."""
    if sign in DROPPED:
        return ""
    if sign in JOINERS:
        return sign
    category = unicodedata.category(sign)
    if category in ("Zs", "Zl", "Zp", "Cc"):
        return " "
    return "" if category[0] in "CS" and sign not in "+$€£" else sign


@lru_cache(maxsize=4096)
def first_name(name: str) -> str:
    """Return how to greet a person, empty where their name does not tell."""
    given = plain_words(given_name(name))
    return given if len(given) <= LONGEST_GIVEN_NAME and GIVEN_NAME.fullmatch(given) else ""


def first_plain(texts: Iterable[str]) -> str:
    """Return the first text that can stand in a reply."""
    return next(filter(None, map(plain_words, texts)), "")
