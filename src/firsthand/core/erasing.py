"""Erased people as marks: enough to know them again, not enough to say who they were.

A mark is a keyed hash of one thing by which somebody is known: a profile, an address, a number, or one record of
theirs. A name alone is never such a thing, as it may be a namesake's: of names, only those that stand in other
people's texts are looked for, and those on records that are marked themselves.
"""

import hmac
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.names import fold_name, is_usable_key
from firsthand.core.records import Party
from firsthand.core.urls import canonical_profile_url

SOMEBODY = "somebody erased"  # what stands in other people's texts in the place of a name or address
NO_NAME = "Somebody you erased"  # who sent an invitation after they were erased
PSEUDONYM = "erased:"  # what such a sender has in the place of a profile address
PROOF = "proof"  # the kind of the mark by which the key is known again
_REMEMBERED = 100_000
_MOST_WORDS = 4
_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PROFILE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com/(?:comm/)?in/[^\s?#\"'<>(),;]+", re.IGNORECASE
)
# Where a name may begin: a word that no small letter of a Latin script begins.
_FIRST = re.compile(r"(?<![\w’'.-])[^\W\d_a-zß-öø-ÿ][\w’'.-]*")
_NEXT = re.compile(r"[ \u00a0]{1,2}([^\W\d_][\w’'.-]*)")
_AFTER = re.compile(r"(?:['’]s)?[.'’-]*$")  # what may stick to a name in a text


def mark_of(key: bytes, kind: str, value: str) -> str:
    """Return the mark of one thing: HMAC-SHA256 (RFC 2104), its first 16 bytes as hex digits."""
    text = f"{kind}\x1f{value}".encode("utf-8", "surrogatepass")
    return hmac.digest(key, text, "sha256")[:16].hex()


def plain_name(text: str) -> str:
    """Return a name as it is looked for in texts: without accents, in small letters, single spaces."""
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(
            each for each in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(each)
        )
    return _AFTER.sub("", " ".join(letters.split()))


def place_of(table: str, row: object) -> str:
    """Name a record, or a conversation, among all."""
    return f"{table}:{row}"


def named_in(place: str, name: str) -> str:
    """Name whoever goes by a name alone in one place."""
    return f"{place}\x1f{fold_name(name)}"


def is_between_two(people: int, named: int, gone: int) -> bool:
    """Tell whether a meeting of so many people, and so many more named, has at most its owner without these."""
    return max(people, 1) + named - gone <= 1


@dataclass(frozen=True, slots=True)
class Act:
    """One erasing: when it was, and what stands for the person, which says nothing of them."""

    id: int
    token: str
    at: datetime


class Tombstones:
    """The marks of everybody who was erased, and the key that makes them."""

    def __init__(self, key: bytes, marks: Mapping[str, int], acts: Mapping[int, Act]) -> None:
        self.key, self.marks, self.acts = key, dict(marks), dict(acts)
        self._found: dict[tuple[str, str], Act | None] = {}
        self._names: dict[str, bool] = {}

    def find(self, kind: str, value: str) -> Act | None:
        """Return by which erasing a thing was marked, if it was."""
        known = (kind, value)
        if known not in self._found:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            number = self.marks.get(mark_of(self.key, kind, value))
            self._found[known] = None if number is None else self.acts[number]
        return self._found[known]

    def add(self, kind: str, value: str, act: Act) -> str:
        """Take in one more mark and return it."""
        mark = mark_of(self.key, kind, value)
        self.marks[mark] = act.id
        self._found[kind, value] = act
        self._names.clear()
        return mark

    def of(self, party: Party) -> Act | None:
        """Return by which erasing a person was erased, told by an address; a name alone tells nobody."""
        return (self.find("url", party.url) if party.url else None) or (
            self.find("mail", party.mail) if party.mail else None
        )

    def of_one(self, party: Party, place: str) -> Act | None:
        """Return the same, also of whoever goes by a name alone in a place where that was somebody erased."""
        if party.url or party.mail:
            return self.of(party)
        return self.find("in", named_in(place, party.name)) if party.name else None

    def goes_by(self, name: str) -> bool:
        """Tell whether somebody erased went by a name."""
        if name not in self._names:
            if len(self._names) > _REMEMBERED:
                self._names.clear()
            key = plain_name(name)
            self._names[name] = is_usable_key(key) and self.find("called", key) is not None
        return self._names[name]

    def unnamed(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return a list of names without those of erased people."""
        return tuple(name for name in names if not self.goes_by(name))

    def cleaned(self, text: str) -> str:
        """Return a text without the full names and addresses of erased people."""
        if "@" in text:
            text = _MAIL.sub(self._unless_mail, text)
        if "/in/" in text:
            text = _PROFILE.sub(self._unless_profile, text)
        return self._without_names(text)

    def _unless_mail(self, found: re.Match[str]) -> str:
        return SOMEBODY if self.find("mail", found[0].lower()) else found[0]

    def _unless_profile(self, found: re.Match[str]) -> str:
        return SOMEBODY if self.find("url", canonical_profile_url(found[0])) else found[0]

    def _without_names(self, text: str) -> str:
        kept, end = [], 0
        for first in _FIRST.finditer(text):
            if first.start() >= end and (last := self._end_of_name(text, first)):
                kept += [text[end : first.start()], SOMEBODY]
                end = last
        return "".join((*kept, text[end:])) if kept else text

    def _end_of_name(self, text: str, first: re.Match[str]) -> int:
        """Return where the longest name of somebody erased ends that begins with a word; 0 where there is none."""
        longest, end = 0, first.end()
        for _ in range(_MOST_WORDS - 1):
            following = _NEXT.match(text, end)
            if following is None:
                break
            end = following.end()
            if not following[1].islower() and self.goes_by(text[first.start() : end]):
                name = text[first.start() : end]
                longest = first.start() + len(_AFTER.sub("", name))
        return longest
