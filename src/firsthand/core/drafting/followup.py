"""The follow-up after accepting: thanks, what the owner can help with, then how the owner could be helped.

Each sentence says what it rests on: the stage that was reached, a favour they did, words they wrote, an entry of the
owner's lists.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.drafting.opening import open_letter, words_of
from firsthand.core.drafting.parts import Part, help_part, join_parts, newest
from firsthand.core.drafting.quoting import entries_for
from firsthand.core.drafting.thanks import newest_owed, thanks_for
from firsthand.core.drafting.tone import Length, Tone
from firsthand.core.drafting.values import Draft
from firsthand.core.goodwill import Favour
from firsthand.core.offers import Offer, OfferKind, Said, best_match, may_offer, quoted
from firsthand.core.pipeline import Course
from firsthand.core.stages import Stage

KIND = "followup"
BRIEF = 2  # parts of a short one: thanks, and thanks for a favour or help


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom it goes: their name, their way so far, what they wrote, and what they did for the owner."""

    name: str
    way: Course
    is_own: bool  # the owner invited them
    said: tuple[Said, ...] = ()
    favours: tuple[Favour, ...] = ()


def draft_follow_up(
    to: Recipient,
    lists: Sequence[Offer],
    *,
    today: date,
    owner_name: str,
    wordings: Mapping[str, str],
    language: str = "",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
    length: Length = Length.NORMAL,
) -> Draft:
    """Draft the follow-up, in the language in which they wrote, else in `language`; `in_language` overrules both."""
    letter = open_letter(
        to.name,
        words_of(to.said),
        owner_name=owner_name,
        wordings=wordings,
        language=language,
        in_language=in_language,
        tone=tone,
    )
    parts = tuple(_parts(to, lists, letter.tongue.code, today))
    return join_parts(
        KIND, parts[:BRIEF] if length is Length.SHORT else parts, letter, subject="followup.plain"
    )


def _parts(to: Recipient, lists: Sequence[Offer], code: str, today: date) -> Iterable[Part]:
    yield _opening(to)
    if favour := newest_owed(to.favours):
        yield thanks_for(favour)
    yield help_part(to.said, lists, code, today)
    yield from _wish(to, entries_for(lists, OfferKind.SEEK, code))


def _opening(to: Recipient) -> Part:
    held, accepted = to.way.position(Stage.HELD), to.way.position(Stage.ACCEPTED) or to.way.here
    if held:
        return Part("followup.talked", held.cause, (held.record,))
    name = "followup.welcomed" if to.is_own else "followup.plain"
    return Part(name, accepted.cause, (accepted.record,))


def _wish(to: Recipient, seeks: Sequence[Offer]) -> Iterable[Part]:
    found = best_match(seeks, may_offer(to.said))
    seek = found.offer if found else newest(seeks)
    if seek is None:
        return
    fits = f" {found.said.lead} “{found.topic}”." if found else ""
    records = (seek.record, *((found.said.record,) if found else ()))
    because = f"You are looking for: {seek.text}.{fits}"
    yield Part("followup.seek", because, records, {"seek": quoted(seek.text)})
