"""Drafts made of several texts, each with what it rests on: a follow-up, a word to somebody one knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.resting import wish_in
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.offers import Offer, OfferKind, Said, best_match, may_need


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


def help_part(said: Sequence[Said], lists: Sequence[Offer]) -> Part:
    """Return what the owner can help with: what fits words of theirs, else what they added last, else help as such."""
    offers = [each for each in lists if each.kind is OfferKind.OFFER]
    if found := best_match(offers, may_need(said)):
        values = {"topic": found.topic, "offer": plain_words(found.offer.text)}
        because = f"{found.said.lead} “{found.topic}”; you can help with: {found.offer.text}."
        return Part("followup.match", because, (found.said.record, found.offer.record), values)
    if latest := newest(offers):
        because = f"You can help with: {latest.text}. Nothing they wrote names it."
        return Part("followup.offer", because, (latest.record,), {"offer": plain_words(latest.text)})
    return Part("followup.help", "Your list of what you can help with is empty.")


def newest(lists: Sequence[Offer]) -> Offer | None:
    """Return the entry that was added last."""
    return max(lists, key=lambda each: (each.said_on, each.id), default=None)
