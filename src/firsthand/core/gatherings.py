"""Whom the title or the description of a meeting names, without their being on its list.

Precision before recall: a name counts when a given name leads it and it stands where a meeting names the other
side ("Coffee with Ana Silva", "Ana <> Tom", "1:1 Jörg Baum"). What follows the footer of a conference service is
its own text and not read.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from firsthand.core.gathering_words import (
    ACTIVITIES,
    AND,
    INSTITUTIONS,
    NO_SURNAME,
    NOT_A_MEETING,
    PARTICLES,
    ROLES,
    SERVICES,
    WITH,
)
from firsthand.core.given_names import is_given_name
from firsthand.core.letters import fold_letters
from firsthand.core.names import fold_name
from firsthand.core.organisation_words import PLACES
from firsthand.core.records import Party
from firsthand.core.titles import without_titles
from firsthand.core.urls import canonical_profile_url

MOST_NAMED = 20
_LONGEST_TITLE = 200
_MOST_WORDS = 4
_MAIL = re.compile(
    r"(?<![\w.+%@/=-])([\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@])", re.IGNORECASE
)
_NAMED_MAIL = re.compile(r"([^\n<>()\[\]:;,\"|]{2,60}?)[\"\s]*[<(\[]\s*(?:mailto:)?$", re.IGNORECASE)
_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.|www\.)?linkedin\.com/(?:in|pub)/[^\s<>\"'()\[\],;]{2,200}", re.IGNORECASE
)
_LINK = re.compile(r"\bhttps?://\S+", re.IGNORECASE)
_FOOTER = re.compile(
    r"-::~:~|_{12,}|-{20,}|\*{12,}|═{6,}|"
    r"join (?:zoom|the|with|microsoft|by phone|from)|microsoft teams|google meet|to join the (?:video )?meeting|"
    r"is inviting you to|dial[- ]in|one tap mobile|meeting id|meeting-id|id de r[ée]union|"
    r"an besprechung teilnehmen|nehmen sie teil|rejoindre la r[ée]union|unirse a la reuni[óo]n|"
    r"participar na reuni|partecipa alla riunione|deelnemen aan",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_TOPIC = re.compile(r"\s*(?::|\s[-–—|•]\s|\s@\s|\sre:?\s|\n).*", re.DOTALL)
_PAIR = re.compile(r"\s*(?:<\s?-?\s?>|<->|↔|⇄|//|\|\|)\s*|\s+[x×]\s+")
_BOTH = re.compile(r"\s*[/&+]\s*|\s+(?:and|und|et|y|e|en)\s+")
_ONE_ON_ONE = re.compile(
    r"\b1\s?[:.\-/x]\s?1\b|\b1[- ]?(?:on|to|zu|a|op)[- ]?1\b|\bone[- ]on[- ]one\b", re.IGNORECASE
)
_WITH = re.compile(
    rf"^(?P<before>.{{0,60}}?)\b(?:{WITH})(?:\s+|(?<=/)\s*)(?P<who>\S.*)$", re.IGNORECASE | re.DOTALL
)
_AND = re.compile(rf"\s*[,&+/]\s*|\s+(?:{AND})\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


def people_named(title: str, description: str) -> tuple[Party, ...]:
    """Return the people a meeting's title and description name, each once."""
    found: dict[str, Party] = {}
    for party in (*_in_description(description), *map(Party, names_in_title(title))):
        key = party.mail or party.url or fold_name(party.name)
        if key and len(found) < MOST_NAMED:
            found.setdefault(key, party)
    return tuple(found.values())


# Descriptions


def _in_description(text: str) -> Iterator[Party]:
    if "@" not in text and "linkedin.com" not in text.lower():
        return
    text = _FOOTER.split(text, maxsplit=1)[0]
    for match in _PROFILE.finditer(text):
        if url := canonical_profile_url(match[0].rstrip(".!?")):
            yield Party("", url)
    text = _LINK.sub(" ", text)
    for match in _MAIL.finditer(text):
        mail = match[1].lower().strip(".")
        if _is_somebody(mail):
            yield Party(_name_before(text[: match.start()], mail.partition("@")[0]), "", mail)


def _is_somebody(mail: str) -> bool:
    """Tell whether an address is a person's: no role, no service, not all figures."""
    local, _, domain = mail.partition("@")
    is_service = any(domain == one or domain.endswith(f".{one}") for one in SERVICES)
    plain = local.replace(".", "").replace("_", "").partition("+")[0]
    return not is_service and local not in ROLES and not plain.isdigit() and len(local) < 40


def _name_before(text: str, local: str) -> str:
    """Return the name that stands before an address in brackets, whatever leads it: "With Ana Silva <"."""
    match = _NAMED_MAIL.search(text[-80:])
    words = match[1].split() if match else []
    names = [" ".join(words[place:]) for place in range(len(words))]
    return next(
        (name for name in names if _as_name(name, is_full=True) == name or _is_spelt_by(local, name)), ""
    )


def _is_spelt_by(local: str, name: str) -> bool:
    """Tell whether an address repeats a name of capitalised words, which then needs no known given name."""
    words = name.split()
    is_name = 1 < len(words) <= _MOST_WORDS and all(
        _WORD.fullmatch(word) and word[0].isupper() for word in words
    )
    return is_name and all(folded in local for folded in fold_name(name).split())


# Titles


@lru_cache(maxsize=4096)
def names_in_title(title: str) -> tuple[str, ...]:
    """Return the names of people that a title gives as the other side of a meeting."""
    if not any(map(is_given_name, fold_letters(title[:_LONGEST_TITLE]).split())):
        return ()
    text = _ASIDE.sub(" ", title[:_LONGEST_TITLE])
    if NOT_A_MEETING.search(text):
        return ()
    found = _after_with(text) or _in_pair(text) or _in_one_on_one(text) or _beside_activity(text)
    return tuple(dict.fromkeys(found))


def _after_with(text: str) -> list[str]:
    """Read "Coffee with Ana Silva and Tom Berg"."""
    match = _WITH.match(text)
    if match is None or not (_is_activity(match["before"]) or _ONE_ON_ONE.search(match["before"])):
        return []
    return _listed_names(_TOPIC.sub("", match["who"]))


def _listed_names(text: str) -> list[str]:
    """Return the names up to the first thing that is none."""
    found = []
    for part in _AND.split(text):
        if not (name := _leading_name(part)):
            break
        found.append(name)
        if len(name.split()) < len(part.split()):
            break
    return found


def _in_pair(text: str) -> list[str]:
    """Read "Ana <> Tom", "Tom / Ana: intro call"."""
    activity, colon, rest = text.partition(": ")
    head = _TOPIC.sub("", rest if colon and _is_activity(activity) else text)
    sides = _PAIR.split(head)
    if len(sides) == 2:
        return [name for name in (_name_at_end(sides[0]), _name_at_start(sides[1])) if name]
    sides = _BOTH.split(head)
    if len(sides) != 2:
        return []
    names = [_name_at_end(sides[0]), _name_at_start(sides[1])]
    return names if all(names) else []


def _name_at_start(side: str) -> str:
    """Return the name a side is, alone or before words of an activity ("Tom intro call")."""
    words = side.split()
    while words and fold_letters(words[-1]).strip() in ACTIVITIES:
        words = words[:-1]
    return _as_name(" ".join(words))


def _name_at_end(side: str) -> str:
    """Return the name a side is, alone or after words of an activity ("Weekly sync Ana")."""
    words = side.split()
    starts = (place for place in range(1, len(words)) if _is_activity(" ".join(words[:place])))
    return _as_name(side) or next(
        (name for place in starts if (name := _as_name(" ".join(words[place:])))), ""
    )


def _in_one_on_one(text: str) -> list[str]:
    """Read "1:1 Ana", "Ana Silva - 1:1"."""
    if not _ONE_ON_ONE.search(text):
        return []
    rest = [part for part in re.split(r"\s[-–—|]\s|:", _ONE_ON_ONE.sub(" | ", text)) if part.strip(" |")]
    sides = _AND.split(rest[0].strip(" |")) if rest else []
    names = [_as_name(side.strip(" |")) for side in sides]
    return names if names and all(names) and len(names) < 3 else []


def _beside_activity(text: str) -> list[str]:
    """Read "Call Ana Silva", "Interview: Ana Silva", "Ana Silva - catch up": full names only."""
    for before, after in _splits(text):
        for activity, name in ((before, after), (after, before)):
            if _is_activity(activity) and (found := _as_name(name, is_full=True)):
                return [found]
    return []


def _splits(text: str) -> Iterator[tuple[str, str]]:
    parts = [part.strip() for part in re.split(r"\s[-–—|]\s|:\s", text) if part.strip()]
    if len(parts) == 2:
        yield parts[0], parts[1]
    words = text.split()
    if len(parts) == 1 and 3 <= len(words) <= 5:
        yield words[0], " ".join(words[1:])
        yield " ".join(words[:-1]), words[-1]


def _is_activity(text: str) -> bool:
    """Tell whether words say what people do together; "Quarterly review" does not."""
    words = fold_letters(text).split()
    return 0 < len(words) <= 5 and (
        any(word in ACTIVITIES for word in words) or bool(_ONE_ON_ONE.search(text))
    )


# Names


def _leading_name(text: str) -> str:
    """Return the name that a text begins with."""
    words = without_titles(text.split())
    taken = 0
    for word in words[: _MOST_WORDS + 2]:
        is_name = _is_name_word(word, is_first=taken == 0)
        is_particle = taken > 0 and word.lower() in PARTICLES and word.islower()
        if not is_name and not is_particle:
            break
        taken += 1
        if word[-1] in ",;!?":
            break
    if taken < len(words) and fold_letters(words[taken]).strip() in INSTITUTIONS:
        return ""
    while taken and words[taken - 1].lower() in PARTICLES and words[taken - 1].islower():
        taken -= 1
    return _as_name(" ".join(words[:taken]).rstrip(",;!?."))


def _as_name(text: str, *, is_full: bool = False) -> str:
    """Return the text when it is nothing but a name with a known given name first; else ""."""
    words = without_titles(text.split())
    if not (1 + is_full) <= len(words) <= _MOST_WORDS + 1:
        return ""
    if len(words) == 1 and fold_letters(words[0]).strip() in PLACES:
        return ""
    fits = all(
        _is_name_word(word, is_first=place == 0) or (place and word.islower() and word in PARTICLES)
        for place, word in enumerate(words)
    )
    return " ".join(words) if fits and words[-1] not in PARTICLES else ""


def _is_name_word(word: str, *, is_first: bool) -> bool:
    plain = word.rstrip(",;!?")
    if not _WORD.fullmatch(plain) or not plain[0].isupper() or (len(plain) > 2 and plain.isupper()):
        return False
    folded = fold_letters(plain.replace("-", " ")).split()
    if not folded or _is_possessive(plain):
        return False
    if is_first:
        return is_given_name(folded[0])
    return "".join(folded) not in NO_SURNAME and NO_SURNAME.isdisjoint(folded)


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def without(named: Iterable[Party], listed: Iterable[Party]) -> tuple[Party, ...]:
    """Return those named who are not on the list: by address, whole name, or a given name alone."""
    listed = tuple(listed)
    keys = {key for party in listed for key in (party.mail, party.url, fold_name(party.name)) if key}
    given = {key.split()[0] for key in keys if key and "@" not in key}
    return tuple(
        party
        for party in named
        if keys.isdisjoint({party.mail, party.url, fold_name(party.name)} - {""})
        and not (not party.mail and not party.url and fold_name(party.name) in given)
    )
