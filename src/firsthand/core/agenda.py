"""What to have in mind before a talk: who they are, how both know each other, what they wrote, how each may help."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.knowledge import Evidence
from firsthand.core.notes.values import CheckedClaim, ClaimKind
from firsthand.core.offers import Offer, OfferKind, Said, best_help, best_match, may_offer
from firsthand.core.today_steps import asks_something

MOST = 3  # facts, and texts of theirs
# What a note says of how both are connected.
CONNECTS = {ClaimKind.MET, ClaimKind.WORKED, ClaimKind.INTRODUCED, ClaimKind.STUDIED, ClaimKind.KNOWS_WORK}
LONGEST = 200  # characters of a text that is quoted


@dataclass(frozen=True, slots=True)
class Point:
    """One point with the records it rests on."""

    title: str
    text: str
    records: tuple[str, ...] = ()


def agenda_of(
    headline: str,
    known: Sequence[Evidence],
    said: Sequence[Said],
    lists: Sequence[Offer],
    today: date,
    *,
    claims: Sequence[CheckedClaim] = (),
) -> tuple[Point, ...]:
    """Return the points of a talk; where nothing is known a point says what to ask."""
    who = headline or "Ask what they do: the invitation does not say."
    return (
        Point("Who they are", who),
        *_known(known, [each for each in claims if each.claim.kind in CONNECTS]),
        *_written(said),
        _help(said, [each for each in lists if each.kind is OfferKind.OFFER], today),
        *_wish(said, [each for each in lists if each.kind is OfferKind.SEEK]),
    )


def _known(known: Sequence[Evidence], claims: Sequence[CheckedClaim]) -> Iterator[Point]:
    title = "How you know each other"
    if not known and not claims:
        yield Point(title, "Your records show no contact before: ask what made them think of you.")
    for fact in known[:MOST]:
        yield Point(title, fact.text, fact.records)
    for each in claims[:MOST]:
        yield Point(title, each.because, each.records)


def _written(said: Sequence[Said]) -> Iterator[Point]:
    newest = sorted(said, key=lambda each: (asks_something(each.text), each.on, each.record), reverse=True)
    for each in newest[:MOST]:
        title = (
            "What you noted"
            if each.is_noted
            else "What they asked"
            if asks_something(each.text)
            else "What they wrote"
        )
        yield Point(title, _short(each.text), (each.record,))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST].rsplit(' ', 1)[0]} …"


def _help(said: Sequence[Said], offers: Sequence[Offer], today: date) -> Point:
    title = "How you may help"
    if found := best_help(offers, said, today):
        text = f"{found.said.lead} “{found.topic}”; you can help with: {found.offer.text}."
        return Point(title, text, (found.said.record, found.offer.record))
    can = "; ".join(each.text for each in offers[:MOST])
    return Point(title, f"Ask what would help them.{f' You can help with: {can}.' if can else ''}")


def _wish(said: Sequence[Said], seeks: Sequence[Offer]) -> Iterator[Point]:
    found = best_match(seeks, may_offer(said))
    seek = found.offer if found else next(iter(seeks), None)
    if seek:
        fits = f" {found.said.lead} “{found.topic}”." if found else ""
        records = (seek.record, *((found.said.record,) if found else ()))
        yield Point("How they may help you", f"You are looking for: {seek.text}.{fits}", records)
