"""Drafts made of several texts, each with what it rests on: a follow-up, a word to somebody one knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.quoting import entries_for, quotable
from firsthand.core.drafting.resting import wish_in
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.offers import Offer, OfferKind, Said, best_help, quoted

FITS = ("followup.match", "followup.noted")  # what takes up words of theirs


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a draft by its name, with the values of its fields and what it rests on."""

    name: str
    because: str
    records: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


def join_parts(kind: str, parts: Sequence[Part], letter: Letter, *, subject: str = "") -> Draft:
    """Return the draft of these parts; all but the first begin with a capital letter, whatever stood before them."""
    code = letter.tongue.code
    said = tuple(
        Sentence(written(part, letter, is_first=not place), part.because, part.records, f"{code}.{part.name}")
        for place, part in enumerate(parts)
    )
    name = parts[0].name
    return Draft(
        kind,
        letter.subject(subject) if subject else "",
        letter.whole((each.text for each in said), name),
        code,
        wording=said[0].wording,
        rests_on=said + wish_in(letter, name),
    )


def written(part: Part, letter: Letter, *, is_first: bool) -> str:
    """Return the text of a part."""
    text = replace(letter, values={**letter.values, **part.values}).text(part.name)
    return text if is_first else f"{text[:1].upper()}{text[1:]}"


def help_part(said: Sequence[Said], lists: Sequence[Offer], code: str, today: date) -> Part:
    """Return what the owner can help with: what fits a need they spoke of lately, else what they added last, else help
    as such; in a letter of the language `code`.
    """
    offers = entries_for(lists, OfferKind.OFFER, code)
    if found := best_help(offers, quotable(said, code), today):
        values = {"topic": found.topic, "offer": quoted(found.offer.text)}
        because = f"{found.said.lead} “{found.topic}”; you can help with: {found.offer.text}."
        name = "followup.noted" if found.said.is_noted else "followup.match"
        return Part(name, because, (found.said.record, found.offer.record), values)
    if latest := newest(offers):
        because = f"You can help with: {latest.text}. Nothing they asked for lately names it."
        return Part("followup.offer", because, (latest.record,), {"offer": quoted(latest.text)})
    if any(each.kind is OfferKind.OFFER for each in lists):
        because = (
            "Nothing you can help with is written in the language of this letter; no entry is translated."
        )
        return Part("followup.help", because)
    return Part("followup.help", "Your list of what you can help with is empty.")


def newest(lists: Sequence[Offer]) -> Offer | None:
    """Return the entry that was added last."""
    return max(lists, key=lambda each: (each.said_on, each.id), default=None)
