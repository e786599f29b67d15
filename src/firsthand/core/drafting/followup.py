"""The follow-up after accepting: thanks, what the owner can help with, then how the owner could be helped.

Each sentence says what it rests on: the stage that was reached, words the other wrote, an entry of the owner's lists.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.core.drafting.fields import first_name, plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.notes.language import language_of
from firsthand.core.offers import Offer, OfferKind, Said, best_match
from firsthand.core.pipeline import Course
from firsthand.core.stages import Stage

KIND = "followup"


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom it goes: their name, their way so far, and what they wrote."""

    name: str
    way: Course
    is_own: bool  # the owner invited them
    said: tuple[Said, ...] = ()


def draft_follow_up(
    to: Recipient,
    lists: Sequence[Offer],
    *,
    owner_name: str,
    wordings: Mapping[str, str],
    language: str = "",
    in_language: str = "",
) -> Draft:
    """Draft the follow-up, in the language in which they wrote, else in `language`; `in_language` overrules both."""
    written = "\n".join(each.text for each in to.said if not each.is_noted)
    spoken = language_of(written) if written else ""
    tongue = choose_tongue(in_language, spoken, language)
    register = tongue.register_for(written)
    names = {"first_name": first_name(to.name), "owner_first_name": first_name(owner_name)}
    parts = tuple(_parts(to, lists))

    def text(part: "_Part") -> str:
        return Letter(tongue, register, {**names, **part.values}, wordings).text(part.name)

    letter = Letter(tongue, register, names, wordings)
    greeting = letter.text("greeting.named" if names["first_name"] else "greeting.plain")
    sentences = tuple(
        Sentence(text(part), part.because, part.records, f"{tongue.code}.{part.name}") for part in parts
    )
    body = "\n\n".join(filter(None, (greeting, *(each.text for each in sentences), letter.text("signature"))))
    return Draft(KIND, body=body, language=tongue.code, wording=sentences[0].wording, rests_on=sentences)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    values: Mapping[str, str]
    because: str
    records: tuple[str, ...]


def _parts(to: Recipient, lists: Sequence[Offer]) -> Iterable[_Part]:
    yield _thanks(to)
    yield _help(to, [each for each in lists if each.kind is OfferKind.OFFER])
    yield from _wish(to, [each for each in lists if each.kind is OfferKind.SEEK])


def _thanks(to: Recipient) -> _Part:
    held, accepted = to.way.position(Stage.HELD), to.way.position(Stage.ACCEPTED) or to.way.here
    if held:
        return _Part("followup.talked", {}, held.cause, (held.record,))
    name = "followup.welcomed" if to.is_own else "followup.plain"
    return _Part(name, {}, accepted.cause, (accepted.record,))


def _help(to: Recipient, offers: Sequence[Offer]) -> _Part:
    if found := best_match(offers, to.said):
        values = {"topic": found.topic, "offer": plain_words(found.offer.text)}
        because = f"{found.said.lead} “{found.topic}”; you can help with: {found.offer.text}."
        return _Part("followup.match", values, because, (found.said.record, found.offer.record))
    if newest := _newest(offers):
        because = f"You can help with: {newest.text}. Nothing they wrote names it."
        return _Part("followup.offer", {"offer": plain_words(newest.text)}, because, (newest.record,))
    return _Part("followup.help", {}, "Your list of what you can help with is empty.", ())


def _wish(to: Recipient, seeks: Sequence[Offer]) -> Iterable[_Part]:
    found = best_match(seeks, to.said)
    seek = found.offer if found else _newest(seeks)
    if seek is None:
        return
    fits = f" {found.said.lead} “{found.topic}”." if found else ""
    records = (seek.record, *((found.said.record,) if found else ()))
    because = f"You are looking for: {seek.text}.{fits}"
    yield _Part("followup.seek", {"seek": plain_words(seek.text)}, because, records)


def _newest(lists: Sequence[Offer]) -> Offer | None:
    return max(lists, key=lambda each: (each.said_on, each.id), default=None)
