"""Reading a note: its kind, its language, and what it claims, with the reason in one sentence."""

from datetime import date

from firsthand.core.knowledge import Owner
from firsthand.core.notes.claims import claims_in
from firsthand.core.notes.defaults import is_default_text
from firsthand.core.notes.elsewhere import claims_elsewhere
from firsthand.core.notes.parts import name_words
from firsthand.core.notes.programs import has_gaps, without_orders
from firsthand.core.notes.selling import is_offer_elsewhere, is_only_a_link, is_scam
from firsthand.core.notes.signs import Signs, is_of_a_person, is_offer, signs_of
from firsthand.core.notes.specifics import (
    count_apart,
    is_sure,
    is_vague_offer_of_work,
    speaks_of_work,
    telling_words,
    why_personal,
    why_personal_elsewhere,
)
from firsthand.core.notes.text import Text, take_apart
from firsthand.core.notes.values import Claim, ClaimKind, NoteKind, NoteReading
from firsthand.core.notes.words import is_blank

_TOGETHER = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.INTRODUCED, ClaimKind.STUDIED})


def read_note(note: str, *, owner: Owner, sender_name: str, sent_on: date, alike: int = 0) -> NoteReading:
    """Return what a note is; `alike` is how many other senders sent the same or nearly the same words."""
    if is_blank(note):
        return NoteReading(NoteKind.BLANK, "", because="There is no note.")
    whole = take_apart(note)
    text, has_orders = without_orders(whole)
    claims = claims_of(text, owner=owner, sent_on=sent_on)
    telling = telling_words(text, owner, sender_name)
    signs = note_signs(text, claims, owner=owner, sender_name=sender_name)
    personal = _why_personal(text, claims, signs, telling=telling)
    is_pitch = is_offer(signs) if whole.language else is_offer_elsewhere(whole)
    kind, because = _kind(
        whole, text, claims, personal, owner=owner, has_orders=has_orders, alike=alike, is_pitch=is_pitch
    )
    return NoteReading(
        kind, whole.language, _kept(claims, kind, is_mass=bool(alike) or has_gaps(whole.text)), because
    )


def note_signs(text: Text, claims: tuple[Claim, ...], *, owner: Owner, sender_name: str) -> Signs:
    """Return what a note shows, none of the names of the two and of the owner's trade among it."""
    if not text.language:
        return {}
    told = (owner.name, sender_name, owner.headline, *(job.company for job in owner.employments))
    return signs_of(
        text,
        telling=len(telling_words(text, owner, sender_name)),
        courtesy=count_apart(text.of("empty")),
        names=frozenset(word for name in told for word in name_words(name)),
        is_sure=is_sure(claims),
    )


def _why_personal(text: Text, claims: tuple[Claim, ...], signs: Signs, *, telling: set[str]) -> str:
    if not text.language and not is_sure(claims):
        return why_personal_elsewhere(text)
    is_meant = is_of_a_person(signs) or speaks_of_work(text, claims, telling)
    if is_sure(claims) or (is_meant and not is_vague_offer_of_work(text, telling)):
        return why_personal(text, claims, telling=telling)
    return ""


def claims_of(text: Text, *, owner: Owner, sent_on: date) -> tuple[Claim, ...]:
    """Return what a text claims, in any language."""
    claims = claims_in(text, owner=owner, sent_on=sent_on)
    if text.language or not text.words:
        return claims
    found = {claim.kind for claim in claims}
    elsewhere = claims_elsewhere(text, owner=owner, sent_on=sent_on)
    return claims + tuple(claim for claim in elsewhere if claim.kind not in found)


def _kept(claims: tuple[Claim, ...], kind: NoteKind, *, is_mass: bool) -> tuple[Claim, ...]:
    """Leave out what a note of its kind only seems to claim: mass text and sellers ask everybody."""
    if kind is NoteKind.PERSONAL:
        return claims
    if kind is NoteKind.DEFAULT or is_mass:
        return ()
    kept = (
        _TOGETHER | {ClaimKind.RECRUITS, ClaimKind.SEEKS_ADVICE} if kind is NoteKind.TEMPLATE else _TOGETHER
    )
    return tuple(claim for claim in claims if claim.kind in kept)


def _kind(
    whole: Text,
    text: Text,
    claims: tuple[Claim, ...],
    personal: str,
    *,
    owner: Owner,
    has_orders: bool,
    alike: int,
    is_pitch: bool,
) -> tuple[NoteKind, str]:
    """Return the first kind that fits, with the reason."""
    if is_scam(whole):
        return NoteKind.SCAM, "It asks for money or trust in a way that swindlers do."
    if is_only_a_link(whole, owner_words=_name_words(owner)):
        return NoteKind.PITCH, "It is only a link."
    if is_pitch:
        return NoteKind.PITCH, ""
    if not claims and is_default_text(whole.text, owner_words=_name_words(owner)):
        return NoteKind.DEFAULT, "It is the platform's own text."
    if alike:
        return (
            NoteKind.TEMPLATE,
            f"{alike} other sender{'s' * (alike > 1)} sent the same or nearly the same words.",
        )
    if has_gaps(whole.text):
        return NoteKind.TEMPLATE, "A program should have filled in a name."
    if not text.words:
        reason = "It speaks to programs, not to you." if has_orders else "There are no words in it."
        return NoteKind.TEMPLATE, reason
    if personal:
        return NoteKind.PERSONAL, personal
    return NoteKind.TEMPLATE, "Nothing in it is about the two of you."


def _name_words(owner: Owner) -> frozenset[str]:
    return frozenset(word for name in (owner.name, *owner.names) for word in name_words(name))
