"""Reading a note: its kind, its language, and what it claims, with the reason in one sentence."""

from datetime import date

from firsthand.core.knowledge import Owner
from firsthand.core.notes.brevity import offers_alone, offers_nothing, says_nothing
from firsthand.core.notes.claims import claims_in
from firsthand.core.notes.defaults import is_default_text, without_default
from firsthand.core.notes.elsewhere import claims_elsewhere
from firsthand.core.notes.kinds import kind_of, telling_sentence
from firsthand.core.notes.manner import speaks_as_we
from firsthand.core.notes.parts import name_words
from firsthand.core.notes.programs import has_gaps, without_orders
from firsthand.core.notes.selling import is_only_a_link, offer_marks
from firsthand.core.notes.signs import Signs, signs_elsewhere, signs_of
from firsthand.core.notes.specifics import (
    count_apart,
    is_sure,
    shorten,
    telling_words,
    why_personal,
)
from firsthand.core.notes.terms import terms_of
from firsthand.core.notes.text import Text, take_apart
from firsthand.core.notes.values import Claim, ClaimKind, NoteKind, NoteReading
from firsthand.core.notes.words import is_blank
from firsthand.core.occasions import names_occasion

ONLY_A_LINK = "It is only a link."
_TOGETHER = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.INTRODUCED, ClaimKind.STUDIED})


def read_note(note: str, *, owner: Owner, sender_name: str, sent_on: date, alike: int = 0) -> NoteReading:
    """Return what a note is; `alike` is how many other senders sent the same or nearly the same words."""
    if is_blank(note):
        return NoteReading(NoteKind.BLANK, "", because="There is no note.")
    whole = take_apart(note)
    text, claims, has_orders = said_to_owner(whole, owner=owner, sent_on=sent_on)
    if plain := _without_learning(whole, text, claims, owner=owner, has_orders=has_orders):
        kind, because = plain
    else:
        signs = note_signs(text, claims, owner=owner, sender_name=sender_name)
        learned = kind_of(signs, terms_of(text, owner, sender_name))
        if offers_alone(text, claims):
            learned = NoteKind.PITCH
        elif _is_too_short(text, claims, learned, owner=owner, sender_name=sender_name):
            learned = NoteKind.TEMPLATE
        kind, because = _told(learned, text, claims, owner=owner, sender_name=sender_name, alike=alike)
    return NoteReading(
        kind, whole.language, _kept(claims, kind, is_mass=bool(alike) or has_gaps(whole.text)), because
    )


def said_to_owner(whole: Text, *, owner: Owner, sent_on: date) -> tuple[Text, tuple[Claim, ...], bool]:
    """Return what a note says in its own words with what it claims, and whether it gave orders to programs.

    A past that is told only behind such an order is part of it.
    """
    heard = without_orders(whole)
    text = without_default(heard.text, owner_words=_name_words(owner))
    claims = claims_of(text, owner=owner, sent_on=sent_on)
    shared = {claim.quote for claim in claims if claim.kind in _TOGETHER}
    if heard.doubtful and shared:
        made_up = {number for number in heard.doubtful if text.sentence(number) in shared}
        text = text.without({at for at, word in enumerate(text.words) if word.sentence in made_up})
        claims = claims_of(text, owner=owner, sent_on=sent_on)
    return text, claims, heard.has_orders


def note_signs(text: Text, claims: tuple[Claim, ...], *, owner: Owner, sender_name: str) -> Signs:
    """Return what a note shows, none of the names of the two and of the owner's trade among it."""
    if not text.language:
        return signs_elsewhere(text, is_sure=is_sure(claims))
    told = (owner.name, sender_name, owner.headline, *(job.company for job in owner.employments))
    return signs_of(
        text,
        telling=len(telling_words(text, owner, sender_name)),
        courtesy=count_apart(text.of("empty")),
        names=frozenset(word for name in told for word in name_words(name)),
        is_sure=is_sure(claims),
    )


def claims_of(text: Text, *, owner: Owner, sent_on: date) -> tuple[Claim, ...]:
    """Return what a text claims, in any language."""
    claims = claims_in(text, owner=owner, sent_on=sent_on)
    if text.language or not text.words:
        return claims
    found = {claim.kind for claim in claims}
    elsewhere = claims_elsewhere(text, owner=owner, sent_on=sent_on)
    return claims + tuple(claim for claim in elsewhere if claim.kind not in found)


def _kept(claims: tuple[Claim, ...], kind: NoteKind, *, is_mass: bool) -> tuple[Claim, ...]:
    """Leave out what a note of its kind only seems to claim: mass text and sellers ask everybody.

    Of mass text counts what can be checked: the name of an introducer, an employer, a school or an event.
    """
    if kind is NoteKind.PERSONAL:
        return claims
    if kind is NoteKind.DEFAULT or (is_mass and kind is not NoteKind.TEMPLATE):
        return ()
    if is_mass:
        return tuple(claim for claim in claims if claim.kind in _TOGETHER and _names_whom_or_where(claim))
    kept = (
        _TOGETHER | {ClaimKind.RECRUITS, ClaimKind.SEEKS_ADVICE} if kind is NoteKind.TEMPLATE else _TOGETHER
    )
    return tuple(claim for claim in claims if claim.kind in kept)


def _names_whom_or_where(claim: Claim) -> bool:
    if claim.kind is ClaimKind.MET:
        return names_occasion(claim)
    return bool(claim.person or claim.organisation)


def _without_learning(
    whole: Text, text: Text, claims: tuple[Claim, ...], *, owner: Owner, has_orders: bool
) -> tuple[NoteKind, str] | None:
    """Return the kind of a note that says nothing of its own, with the reason."""
    own = _name_words(owner)
    if is_only_a_link(whole, owner_words=own):
        return NoteKind.PITCH, ONLY_A_LINK
    if _is_default(whole, text, claims, owner_words=own):
        return NoteKind.DEFAULT, "It is the platform's own text."
    if not text.words:
        return NoteKind.TEMPLATE, (
            "It speaks to programs, not to you." if has_orders else "There are no words in it."
        )
    return None


def _is_too_short(
    text: Text, claims: tuple[Claim, ...], learned: NoteKind, *, owner: Owner, sender_name: str
) -> bool:
    """Tell whether a note has too few words to be what it was taken for."""
    if learned in (NoteKind.PITCH, NoteKind.SCAM) and offers_nothing(text):
        return True
    return says_nothing(text, claims, telling_words(text, owner, sender_name))


def _is_default(whole: Text, rest: Text, claims: tuple[Claim, ...], *, owner_words: frozenset[str]) -> bool:
    """Tell whether a note is the platform's text and nothing beside it that says more than a signature."""
    if is_sure(claims) or not is_default_text(whole.text, owner_words=owner_words):
        return False
    return len(rest.words) == len(whole.words) or not (offer_marks(rest) or speaks_as_we(rest))


def _told(
    learned: NoteKind,
    text: Text,
    claims: tuple[Claim, ...],
    *,
    owner: Owner,
    sender_name: str,
    alike: int,
) -> tuple[NoteKind, str]:
    """Return the first kind that fits, with the reason."""
    quote = shorten(telling_sentence(text, learned, owner=owner, sender_name=sender_name))
    if learned is NoteKind.SCAM:
        return learned, f"It writes as swindlers do: “{quote}”" if quote else "It writes as swindlers do."
    if learned is NoteKind.PITCH:
        return learned, f"It offers something: “{quote}”" if quote else "It offers something."
    if alike:
        others = "1 other sender" if alike == 1 else f"{alike} other senders"
        return NoteKind.TEMPLATE, f"{others} sent the same or nearly the same words."
    if has_gaps(text.text):
        return NoteKind.TEMPLATE, "A program should have filled in a name."
    if learned is NoteKind.TEMPLATE and not is_sure([claim for claim in claims if _names(claim)]):
        return learned, "Nothing in it is about the two of you."
    learned = NoteKind.PERSONAL
    because = why_personal(text, claims, telling=telling_words(text, owner, sender_name))
    return learned, because or (f"It says what no mass text would: “{quote}”" if quote else "")


def _names(claim: Claim) -> bool:
    """Tell whether a claim names what connects the two: a place, a person, an occasion, a day."""
    return bool(claim.organisation or claim.event or claim.person or claim.period)


def _name_words(owner: Owner) -> frozenset[str]:
    return frozenset(word for name in (owner.name, *owner.names) for word in name_words(name))
