"""Firms by few letters: what a company's name and a mail domain have in common where they are one firm."""

from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.organisation_words import GENERIC, JOINERS, SECOND_LEVELS
from firsthand.core.organisations import fold_organisation, is_public_mail_domain

_SHORTEST_ROOT = 4
_SHORTEST_ACRONYM = 3
_BEFORE = ("get", "the", "my", "go", "hello", "team")  # what a young firm sets before its name


class Firm(NamedTuple):
    """The ways to write a firm as one word, and the word it is known by."""

    wholes: frozenset[str]
    root: str
    name: str = ""  # as it was written


NO_FIRM = Firm(frozenset(), "")


@lru_cache(maxsize=1 << 16)
def read_company(name: str) -> Firm:
    """Return the firm of a company's name."""
    words = fold_organisation(name).split()
    telling = [word for word in words if word not in JOINERS]
    if not telling or GENERIC.issuperset(telling):
        return NO_FIRM
    wholes = {"".join(words)}
    if len(telling) >= _SHORTEST_ACRONYM:
        wholes.add("".join(word[0] for word in telling))
    end = len(telling)
    while end > 1 and telling[end - 1] in GENERIC:
        end -= 1
        wholes.add("".join(telling[:end]))
    root = telling[0] if len(telling[0]) >= _SHORTEST_ROOT else "".join(telling[:2])
    return Firm(frozenset(wholes), root, name)


@lru_cache(maxsize=1 << 16)
def read_domain(domain: str) -> str:
    """Return the part of a mail domain its owner chose; empty where anybody can have an address."""
    if not domain or is_public_mail_domain(domain):
        return ""
    parts = [part for part in domain.lower().split(".") if part]
    if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SECOND_LEVELS:
        parts = parts[:-1]
    return parts[-2].replace("-", "") if len(parts) > 1 else ""


def domain_root(label: str, known: Container[str]) -> str:
    """Return the longest known firm that a domain begins with, else the domain's own word."""
    for text in (label, *(label.removeprefix(word) for word in _BEFORE if label.startswith(word))):
        for end in range(len(text), _SHORTEST_ROOT - 1, -1):
            if text[:end] in known:
                return text[:end]
    return label
