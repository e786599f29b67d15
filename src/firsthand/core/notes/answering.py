"""Reading a reply to "have we met?": does it say how, and does the evidence agree?

The note reader reads it as it reads a note. On top of that, an answer may be only half a sentence
("yes, at the fair in May"), and there are ways to say no that no note would hold.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from firsthand.core.knowledge import Owner
from firsthand.core.notes.answering_words import ANSWERING
from firsthand.core.notes.parts import name_words
from firsthand.core.notes.patterns import Book
from firsthand.core.notes.reader import ONLY_A_LINK, read_note
from firsthand.core.notes.refusals import is_refusal
from firsthand.core.notes.specifics import telling_words
from firsthand.core.notes.text import Text, take_apart
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.notes.words import Word, is_blank
from firsthand.core.replies import Line, Reply, ReplyKind

Check = Callable[[NoteReading], tuple[CheckedClaim, ...]]

_HOW_WE_MET = (ClaimKind.MET, ClaimKind.WORKED, ClaimKind.INTRODUCED)
_SHORT = 10  # words
_FEWEST_TELLING = 2
_FORGETFUL = 25  # words
_SOON = 1  # an oops comes first; "Ops" elsewhere is a name
_FOR_GOOD = ("mistaken", "everybody")
_SAYS = {
    "mistaken": "that it was a mistake",
    "everybody": "that they invite people without knowing them",
    "not_met": "that you have not met",
    "look": "with a word about their website or profile",
    "oops": "with little more than an oops",
    "refusal": "that they would rather not",
}


def read_reply(line: Line, *, owner: Owner, sender_name: str, check: Check, alike: int = 0) -> Reply:
    """Return what one message after the ask says; `check` holds claims against the evidence."""
    whole = take_apart(line.text)
    text = _as_sentence(whole, owner=owner)
    reading = read_note(text, owner=owner, sender_name=sender_name, sent_on=line.at.date(), alike=alike)
    claims = tuple(_verbatim(claim, line.text) for claim in check(reading))
    if _says_little(whole, owner, sender_name) and reading.because != ONLY_A_LINK:
        kind, because = _weigh(whole, NoteReading(NoteKind.TEMPLATE, reading.language), claims)
    else:
        kind, because = _weigh(whole, reading, claims)
    return Reply(kind, line.at.date(), line.record, line.text, reading, claims, because)


def _verbatim(checked: CheckedClaim, text: str) -> CheckedClaim:
    """Return a claim with words that were written: those of a half sentence that was made whole were not."""
    quote = checked.claim.quote
    if quote in text:
        return checked
    said = quote.split()
    starts = (text.lower().find(" ".join(said[at:]).lower()) for at in range(len(said)))
    start = next((place for place in starts if place >= 0), -1)
    written = text[start:].splitlines()[0].strip() if start >= 0 else text.strip()
    return replace(checked, claim=replace(checked.claim, quote=written[: len(quote)]))


def _says_little(text: Text, owner: Owner, sender_name: str) -> bool:
    """Tell whether a reply is so short that only its phrases can be trusted: no note is just "yes, we met"."""
    is_no = len(text.words) < _SHORT and bool(_said_no(text))
    return is_no or len(telling_words(text, owner, sender_name)) < _FEWEST_TELLING


def _weigh(text: Text, reading: NoteReading, claims: tuple[CheckedClaim, ...]) -> tuple[ReplyKind, str]:
    if reading.kind in (NoteKind.PITCH, NoteKind.SCAM):
        return ReplyKind.PITCH, _say_pitch(reading)
    no = _said_no(text)
    is_confirmed = any(map(_is_confirmed, claims))
    if any(group in no for group in _FOR_GOOD):
        # Both at once is not for a program to settle.
        both = (ReplyKind.PERSONAL, "both with how you met and that it was a mistake")
        return both if is_confirmed else _brush_off(no)
    if is_confirmed and "not_met" not in no:
        return ReplyKind.CONFIRMED, "how you met"
    if any(claim.state is ClaimState.CONTRADICTED for claim in claims):
        return ReplyKind.CONTRADICTED, "with something your records exclude"
    if any(claim.introducer_person for claim in claims):
        return ReplyKind.INTRODUCED, "who sent them to you"
    if _forgets(text):
        return ReplyKind.UNCLEAR, "that they do not remember how you met"
    if reading.kind is NoteKind.PERSONAL:
        return ReplyKind.PERSONAL, "in words meant for you"
    return _brush_off(no) if no else (ReplyKind.UNCLEAR, "but did not say how you know each other")


def _forgets(text: Text) -> bool:
    """Tell whether a short reply says that its writer does not remember either."""
    if len(text.words) > _FORGETFUL:
        return False
    return any(hit.group == "forgot" for code in text.codes for hit in _book(code).find(text.words))


def _is_confirmed(claim: CheckedClaim) -> bool:
    return claim.claim.kind in _HOW_WE_MET and claim.state is ClaimState.CONFIRMED


def _brush_off(no: tuple[str, ...]) -> tuple[ReplyKind, str]:
    return ReplyKind.BRUSHED_OFF, _SAYS[no[0]]


def _say_pitch(reading: NoteReading) -> str:
    if reading.kind is NoteKind.SCAM:
        return "with what reads like a scam"
    return "with only a link" if reading.because == ONLY_A_LINK else "with a sales pitch"


def _said_no(text: Text) -> tuple[str, ...]:
    """Return the ways a reply says that both do not know each other, the plainest first."""
    hits = [hit for code in text.codes for hit in _book(code).find(text.words)]
    found = {hit.group for hit in hits if hit.group != "oops" or hit.first <= _SOON}
    ways = [group for group in _SAYS if group in found]
    return tuple(ways) or (("refusal",) if is_refusal(text.text) else ())


@cache
def _book(code: str) -> Book:
    return Book(ANSWERING[code].groups, {})


def _as_sentence(text: Text, *, owner: Owner) -> str:
    """Return a reply with its first half sentence made whole: "at the fair" becomes "We met at the fair"."""
    if is_blank(text.text) or text.of("met", "worked"):
        return text.text
    called = frozenset(word for name in (owner.name, *owner.names) for word in name_words(name))
    for code in text.codes:
        if (start := _half_sentence(text.words, code, called)) is not None:
            return f"{ANSWERING[code].lead} {text.text[start : start + 1].lower()}{text.text[start + 1 :]}"
    return text.text


def _half_sentence(words: tuple[Word, ...], code: str, called: frozenset[str]) -> int | None:
    """Return where "at the fair" begins, when only a yes and a greeting stand before it."""
    for at, word in enumerate(words):
        if word.fold in ANSWERING[code].at:
            return word.start if at + 1 < len(words) else None
        if word.fold not in ANSWERING[code].yes and word.fold not in called:
            return None
    return None
