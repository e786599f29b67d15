"""Names of firms and schools: when two are one, and which mail domain belongs to which."""

import re
from functools import lru_cache

from firsthand.core.headlines import headline_company
from firsthand.core.letters import fold_letters, transliterate
from firsthand.core.organisation_words import (
    GENERIC,
    JOINERS,
    LEGAL_FORMS,
    PUBLIC_DOMAINS,
    PUBLIC_HOSTS,
    SCHOOL_KINDS,
    SECOND_LEVELS,
    TOWNS,
)

__all__ = [
    "domain_matches",
    "domain_of",
    "fold_organisation",
    "headline_company",
    "is_public_mail_domain",
    "is_school",
    "same_organisation",
    "same_school",
]

_BRACKETED = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)|(?<=\b\w)[./](?=$|[\s,)])|(?<=\b\w)/(?=\w\b)")
_SITE = re.compile(r"\b([\w-]{3,})\.(?:com|io|ai|net|org|app|co|de|eu)\b", re.IGNORECASE)
_SHORTEST_ACRONYM = 3
_SCHOOLS = frozenset({"university", "technical university", "school", "college", "polytechnic"})


@lru_cache(maxsize=8192)
def fold_organisation(name: str) -> str:
    """Return the key under which equal organisations meet, the legal form left out."""
    text = _SITE.sub(r"\1", _BRACKETED.sub(" ", name)) if "(" in name or "[" in name or "." in name else name
    words = fold_letters(_DOTTED.sub("", text)).split() or fold_letters(name).split()
    words = [word for word in words if word not in {"and", "und", "et"}] or words
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return " ".join(words)


@lru_cache(maxsize=65536)
def same_organisation(a: str, b: str) -> bool:
    """Tell whether both names mean one organisation: equal, a clear short form, or an acronym."""
    first, second = fold_organisation(a), fold_organisation(b)
    if not first or not second or first[0] != second[0]:  # a short form begins as the long one does
        return False
    if first == second or first.replace(" ", "") == second.replace(" ", ""):
        return True
    if not (a.isascii() and b.isascii()) and (
        fold_organisation(transliterate(a)) == second or fold_organisation(transliterate(b)) == first
    ):
        return True
    short, long = sorted((first.split(), second.split()), key=len)
    return _is_short_form(short, long) or _is_acronym(short, long)


def same_school(a: str, b: str) -> bool:
    """Tell whether both names mean one school, in whatever language and order of words."""
    first, second = _school_words(a), _school_words(b)
    if not (first - {"university"}) or not (second - {"university"}):
        return False
    if first == second or _lacks_only_its_kind(first, second) or _lacks_only_its_kind(second, first):
        return True
    short, long = sorted((fold_letters(a).split(), fold_letters(b).split()), key=len)
    return _is_acronym(short, long)


def is_school(name: str) -> bool:
    """Tell whether an organisation is a school by its name."""
    return any(SCHOOL_KINDS.get(word) in _SCHOOLS for word in fold_letters(name).split())


def domain_of(mail: str) -> str:
    """Return the domain of a mail address, or an empty text where there is none."""
    local, at, domain = mail.strip().strip("<>").rpartition("@")
    return domain.lower().rstrip(".") if at and local and "." in domain else ""


def is_public_mail_domain(domain: str) -> bool:
    """Tell whether anybody can have an address there, so that it proves no employer."""
    domain = domain.lower()
    return domain in PUBLIC_DOMAINS or _label(domain) in PUBLIC_HOSTS


def domain_matches(domain: str, organisation: str) -> bool:
    """Tell whether a mail domain belongs to an organisation by its name."""
    if not domain or is_public_mail_domain(domain):
        return False
    label = _label(domain).replace("-", "")
    names = {fold_organisation(organisation), fold_organisation(transliterate(organisation))} - {""}
    return any(_label_is(label, name.split()) for name in names)


def _is_short_form(short: list[str], long: list[str]) -> bool:
    """Tell whether only generic words follow; a short form made of generic words says nothing."""
    is_start = len(short) < len(long) and long[: len(short)] == short
    return is_start and not GENERIC.issuperset(short) and GENERIC.issuperset(long[len(short) :])


def _is_acronym(short: list[str], long: list[str]) -> bool:
    if len(short) != 1 or len(short[0]) < _SHORTEST_ACRONYM or len(long) < _SHORTEST_ACRONYM:
        return False
    telling = [word for word in long if word not in JOINERS]
    return short[0] in {"".join(word[0] for word in words) for words in (long, telling)}


@lru_cache(maxsize=4096)
def _school_words(name: str) -> frozenset[str]:
    folded = fold_letters(_DOTTED.sub("", _BRACKETED.sub(" ", name))).split()
    kinds = " ".join(SCHOOL_KINDS.get(word, TOWNS.get(word, word)) for word in folded if word not in JOINERS)
    return frozenset(kinds.split())


def _lacks_only_its_kind(short: frozenset[str], long: frozenset[str]) -> bool:
    """Tell "Porto" from "University of Porto" by nothing; "Porto State University" is another school."""
    return short < long and long - short == {"university"}


def _label(domain: str) -> str:
    """Return the part of a domain that its owner chose: `northwind` of `mail.northwind.co.uk`."""
    parts = [part for part in domain.lower().split(".") if part]
    if len(parts) > 2 and len(parts[-1]) == 2 and parts[-2] in SECOND_LEVELS:
        parts = parts[:-1]
    return parts[-2] if len(parts) > 1 else ""


def _label_is(label: str, words: list[str]) -> bool:
    whole = "".join(words)
    if label in {whole, "".join(word for word in words if word not in JOINERS)} or _is_acronym(
        [label], words
    ):
        return True
    lead = next((words[:end] for end in range(1, len(words)) if "".join(words[:end]) == label), None)
    if lead:
        return _is_short_form(lead, words)
    rest = label.removeprefix(whole)
    return rest != label and len(whole) >= _SHORTEST_ACRONYM and rest in GENERIC | LEGAL_FORMS
