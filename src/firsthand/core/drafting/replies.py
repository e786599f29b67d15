"""Drafting the reply to an invitation, in the sender's language, from what the evidence holds."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from firsthand.core.drafting import grounds, occasions
from firsthand.core.drafting.fields import first_name, plain_words
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.resting import Grounds, rest_on
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft
from firsthand.core.drafting.variants import FOLLOW, Variant, choose_variant
from firsthand.core.invitations import Case
from firsthand.core.knowledge import Owner
from firsthand.core.notes.values import ClaimKind
from firsthand.core.verdicts import Decision, Verdict

CLAIMED_INTRODUCTION = 5  # the rule by which a known introducer is asked
FALLBACK = "en"
AT_ANY_LENGTH = ("ask.elsewhere", FOLLOW)  # a shorter one would not say what they are for


def draft_reply(
    case: Case,
    decision: Decision,
    *,
    owner: Owner,
    today: date,
    wordings: Mapping[str, str] | None = None,
    language: str = "",
    length: str = "normal",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
) -> Draft:
    """Draft the reply a decision calls for.

    It is in the sender's language, else in `language`, else in English; `in_language` overrules all.
    `length` is "normal" or "short". `wordings` are the owner's own texts by key.
    """
    spoken = case.spoken
    tongue = choose_tongue(in_language, case.reading.language, spoken.language, language)
    variant = choose_variant(case, decision, owner)
    if length == "short" and variant.name not in AT_ANY_LENGTH:
        variant = Variant(f"{decision.verdict}.short")
    values = {**values_of(variant, tongue, today), **names_of(case.sender.name, owner)}
    register = tongue.register_for(case.note) if case.note.strip() else ""
    if not register and tongue.code == spoken.language:
        register = spoken.register
    letter = Letter(tongue, register_in(tongue, tone, register), values, wordings or {}, tone)
    asked = choose_tongue(in_language, language, tongue.code)
    return Draft(
        kind=str(decision.verdict),
        subject=letter.subject(variant.name),
        body=letter.body(variant.name),
        language=tongue.code,
        may_stay_unsent=decision.verdict is Verdict.DECLINE,
        also=draft_checks(case, decision, owner=owner, letter=replace(letter, tongue=asked), length=length),
        wording=f"{tongue.code}.{variant.name}",
        rests_on=rest_on(letter, variant.name, Grounds(grounds.invited(case), variant.ground)),
    )


def draft_checks(
    case: Case, decision: Decision, *, owner: Owner, letter: Letter, length: str
) -> tuple[Draft, ...]:
    """Draft the question to a known person who is said to have introduced the sender, as the reply is written."""
    if decision.rule != CLAIMED_INTRODUCTION:
        return ()
    introducer, sender = occasions.known_introducer(case), plain_words(case.sender.name)
    if not introducer or not sender:
        return ()
    values = {**names_of(introducer, owner), "full_name": sender, "introducer": introducer}
    tongue = letter.tongue
    letter = replace(letter, register=register_in(tongue, letter.tone, ""), values=values)
    name = "check.short" if length == "short" else "check.introducer"
    ground = grounds.said(case, ClaimKind.INTRODUCED)
    return (
        Draft(
            "check",
            letter.subject("check.introducer"),
            letter.body(name),
            tongue.code,
            wording=f"{tongue.code}.{name}",
            rests_on=rest_on(letter, name, Grounds(grounds.invited(case), ground)),
        ),
    )


@lru_cache(maxsize=1024)
def choose_tongue(*wanted: str) -> Tongue:
    """Return the first language that is one of ours, English where none is."""
    codes = (code.replace("_", "-").partition("-")[0].lower() for code in wanted)
    return TONGUES[next((code for code in codes if code in TONGUES), FALLBACK)]


def names_of(recipient: str, owner: Owner) -> dict[str, str]:
    """Return how to greet the recipient and how the owner signs."""
    return {
        "first_name": first_name(recipient),
        "recipient": plain_words(recipient),
        "owner_first_name": first_name(owner.name),
        "owner_name": plain_words(owner.name),
    }


def values_of(variant: Variant, tongue: Tongue, today: date) -> dict[str, str]:
    """Return the values of a variant, its month in words."""
    month = tongue.month(variant.on, today=today) if variant.on else ""
    return {**variant.values, "month": month}
