"""The company in a headline, where the headline says it without doubt."""

import re
from functools import lru_cache

from firsthand.core.letters import fold_letters
from firsthand.core.organisation_words import PLACES
from firsthand.core.trades import is_about_work, is_trade_only

_SEGMENTS = re.compile(r"\s*[|•·●▪►★✦]+\s*|\s+[-–—/]+\s+|\s*;\s*|\s*\n\s*")
_PAST = re.compile(
    r"(?<!\w)(?:ex|former|formerly|previously|past|ehem|ehemals|ehemalig\w*|früher\w*|ancien\w*|antig[oa]|voormalig\w*"
    r"|oud|prev)(?!\w)",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:(?<!\w)(?:at|bei(?:m|\s+der|\s+dem)?|chez|presso|bij)\s+|@\s*)(?:the\s+)?(?P<company>.+)",
    re.IGNORECASE,
)
_WEAK_AT = re.compile(
    r"(?<!\w)(?P<before>\w+)\s+(?:en|na|no|em|in|da|do)\s+(?P<company>(?-i:[A-Z0-9]).+)", re.IGNORECASE
)
_FOUNDER_OF = re.compile(
    r"(?<!\w)(?:(?:co-?)?founder|ceo|owner|(?:co-?)?gründer(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?"
    r"|(?:co)?fondat(?:eur|rice|ore)|(?:co)?fundadora?|oprichter|eigenaar|titolare|gérante?|sócia?o?-gerente)"
    r"(?:\s*(?:of|von|der|de|da|do|del|di|van|,)\s+|\s*,\s*)(?P<company>.+)",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s*[,(!?:]|\.\s|\s+(?:where|helping|building|making|and|und|et|y|e|en|in|for|für|pour|para|per|voor|to|with)\s",
    re.IGNORECASE,
)
# After these the weak words speak of a field, not of a firm.
_FIELD_OF = re.compile(
    r"(?:e?speciali\w*|exp[eé]rt\w*|espert\w*|m[aá]ster\w*|grad\w*|grau|licen\w*|doctor\w*|doutor\w*|diplom\w*"
    r"|ingen\w*|engenh\w*|interesa\w*|apasion\w*|apaixon\w*|viv\w*|based|trabaj\w*|mestr\w*|curs\w*|interessat\w*)",
    re.IGNORECASE,
)
_NO_COMPANY = frozenset(["scale", "heart", "large", "home", "work", "school", "university", "speed"])
_NO_NAME_STARTS = frozenset(
    ["a", "an", "the", "my", "your", "our", "their", "his", "her", "me", "intersection"]
)
_MOST_WORDS = 6
_MOST_BARE_WORDS = 4


@lru_cache(maxsize=8192)
def headline_company(headline: str) -> str:
    """Return the company a headline names, or an empty text when that is unsure."""
    segments = [each for each in _SEGMENTS.split(headline) if each and not _PAST.search(each)]
    for find in (_after_at, _after_founder, _after_weak_at):
        for segment in segments:
            if company := find(segment):
                return company
    return _beside_a_trade(segments) or _after_comma(segments)


def _after_at(segment: str) -> str:
    match = _AT.search(segment)
    if not match:
        return ""
    company = _cut(match["company"])
    is_lower = company[:1].islower()
    words = fold_letters(company).split()
    if not words or words[0] in _NO_NAME_STARTS or _NO_COMPANY.issuperset(words):
        return ""
    return company if not is_lower or segment == segment.lower() or "@" in match[0] else ""


def _after_founder(segment: str) -> str:
    match = _FOUNDER_OF.search(segment)
    company = _cut(match["company"]) if match else ""
    return company if _starts_like_a_name(company) and not is_trade_only(company) else ""


def _after_weak_at(segment: str) -> str:
    match = _WEAK_AT.search(segment)
    if not match or _FIELD_OF.fullmatch(match["before"]):
        return ""
    company = _cut(match["company"])
    is_sure = is_about_work(segment) and not is_trade_only(company) and not _is_place(company)
    return company if is_sure and _starts_like_a_name(company) else ""


def _beside_a_trade(segments: list[str]) -> str:
    """Read "Northwind | Data": one piece that is no trade among pieces that are."""
    bare = [each for each in segments if not is_about_work(each) and not _is_place(each)]
    is_sure = len(bare) == 1 and len(segments) > 1 and any(is_about_work(each) for each in segments)
    return bare[0].strip() if is_sure and _looks_like_a_company(bare[0]) else ""


def _after_comma(segments: list[str]) -> str:
    """Read "Head of Research, Northwind"."""
    parts = [part.strip() for part in segments[0].split(",")] if segments else []
    if len(parts) != 2 or not is_about_work(parts[0]):
        return ""
    company = parts[1]
    is_sure = _looks_like_a_company(company) and not is_about_work(company) and not _is_place(company)
    return company if is_sure else ""


def _cut(text: str) -> str:
    """Return the beginning of a text up to where a name would end."""
    company = _END.split(text, maxsplit=1)[0].strip().strip(" .\"'“”»«").strip()
    return company if len(company.split()) <= _MOST_WORDS and fold_letters(company).strip() else ""


def _starts_like_a_name(text: str) -> bool:
    return bool(text) and not text[0].islower()


def _looks_like_a_company(text: str) -> bool:
    words = text.split()
    named = [word for word in words if word.lower() not in {"of", "de", "and", "&", "und", "the"}]
    return 0 < len(words) <= _MOST_BARE_WORDS and all(not word[0].islower() for word in named)


def _is_place(text: str) -> bool:
    return PLACES.issuperset(fold_letters(text).split())
