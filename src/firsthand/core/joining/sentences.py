"""Findings as sentences, each with its weight: what the owner reads when two records may be one person."""

from collections.abc import Iterable
from functools import cache

from firsthand.core.joining.evidence import Finding
from firsthand.core.joining.values import Reason

_GIVEN = {
    "equal": "The same first name",
    "short_form": "One first name is short for the other",
    "slip": "First names that differ by a letter or two",
    "initial": "A first name and its initial",
    "missing": "One lacks the first name",
}
_SURNAME = {
    "equal": "the same last name",
    "slip": "last names that differ by a letter or two",
    "initial": "a last name and its initial",
    "missing": "one lacks the last name",
}
_SENTENCES = {
    "firm": "Both are or were at {about}",
    "firm alike": "Their firms are called alike: {about}",
    "other firm": "They are at different firms",
    "town": "Both are in {about}",
    "other town": "They are in different places",
    "handle": "The same unusual word stands before the @ of both addresses",
    "mutual": "Both were seen together with the same person",
    "school": "Both went to the same school",
    "circle": "Both were seen with people of {about}",
    "phone": "The same phone number",
    "other phone": "Different phone numbers",
    "shared": "Both use an address or number that others use too",
    "other mail": "Different mail addresses, one of them private",
    "other work mail": "Different work addresses",
    "other private mail": "Two private mail addresses",
    "two mailboxes": "Two mailboxes at one firm",
    "numbered apart": "One address is the other with a number: mostly two people of one name",
    "numbered": "The firm numbered this address, so it has two people of that name",
    "middle name": "Further names agree too",
    "other middle name": "Further names differ",
    "turned round": "One name is the other turned round",
    "second surname": "Only the second of two last names agrees",
    "middle name as surname": "The middle name of one is the last name of the other",
    "generation": "They are told apart by a number, or as junior and senior",
    "same days": "First seen within two weeks of each other",
    "same weeks": "First seen within two months of each other",
    "same months": "First seen within half a year of each other",
    "same year": "First seen about a year apart",
    "years apart": "First seen years apart",
    "many years apart": "First seen many years apart",
    "ages apart": "First seen more than six years apart",
}
_RARE, _SELDOM = 0.03, 0.3  # further people expected to bear a name, up to which it is called so


def explain(findings: Iterable[Finding]) -> tuple[Reason, ...]:
    """Return the reasons for two records being one person, what speaks most strongly for it first."""
    reasons = [Reason(_say(*each[:3]), each.weight) for each in findings]
    reasons.sort(key=lambda reason: (-reason[1], reason[0]))
    return tuple(reasons)


def _say(kind: str, about: str, share: float) -> str:
    text = _sentence(kind)
    return text.format(about=about, rarity=_rarity(share)) if "{" in text else text


@cache
def _sentence(kind: str) -> str:
    """Return what is said of a kind of finding, with what it is `about` or its `rarity` still to be named."""
    kind, _, firm = kind.partition(", ")
    if kind in _SENTENCES:
        return f"{_SENTENCES[kind]}, at different firms" if firm else _SENTENCES[kind]
    given, surname, *guessed = kind.split()
    text = f"{_GIVEN[given]}, {_SURNAME[surname]}"
    if (given, surname) == ("equal", "equal"):
        text = "The same name, {rarity} among all you have seen"
    return f"{text}; one name was read from an address" if guessed else text


def _rarity(expected: float) -> str:
    if expected <= _RARE:
        return "a rare one"
    return "an uncommon one" if expected <= _SELDOM else "a common one"
