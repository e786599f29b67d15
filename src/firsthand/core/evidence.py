"""What proves that the owner knows a person first-hand, as a grade with its facts.

A connection, an endorsement or a card alone prove nothing; they are listed after whatever does.
"""

from datetime import date

from firsthand.core.days import is_cold
from firsthand.core.facts import (
    tell_answers,
    tell_crowds,
    tell_event,
    tell_exchanges,
    tell_introduction,
    tell_meetings,
    tell_mention,
    tell_one_sided,
    tell_recommendation,
    tell_together,
    tell_weaker,
)
from firsthand.core.knowledge import (
    Evidence,
    Exchange,
    Introduced,
    Knowing,
    Knowledge,
    Meeting,
    Owner,
    Person,
)
from firsthand.core.stays import shared_employers, shared_schools

__all__ = ["grade", "held_meetings", "is_cold", "last_conversation", "weigh"]

MOST_AT_A_MEETING = 12
MOST_IN_A_CONVERSATION = 5


def weigh(person: Person, owner: Owner, *, as_of: date) -> Knowing:
    """Say how first-hand the owner knows a person, with every fact for it, best first.

    Meetings after `as_of` have not taken place yet. `last_on` is the last day of a conversation in
    which both wrote, of a meeting or of a recommendation: what one side sent alone is no exchange.
    """
    proofs = (*_acquaintance(person, owner, as_of=as_of), *_one_sided(person))
    answers = tell_answers([each for each in person.exchanges if _is_answer(each)], name=person.name)
    mentions = [each for each in person.introductions if not _counts(each)]
    at_least = Knowledge.WROTE if any(each.after_ask for each in person.exchanges) else Knowledge.NONE
    return Knowing(
        knowledge=Knowledge(proofs[0].code) if proofs else at_least,
        evidence=(*proofs, *answers, *map(tell_mention, mentions), *tell_weaker(person)),
        last_on=_last_exchange(person, as_of=as_of),
        introduced_by=next(iter(_introductions(person)), None),
    )


def grade(person: Person, owner: Owner, *, as_of: date) -> Knowledge:
    """Say what `weigh` says, without a word of the facts: for lists of everybody."""
    if any(each.is_written for each in person.praises):
        return Knowledge.WORKED
    employers = shared_employers(person, owner, as_of=as_of)
    has_met = any(held_meetings(person, as_of=as_of)) if person.meetings else False
    if has_met or any(map(_is_conversation, person.exchanges)):
        return Knowledge.WORKED if employers else Knowledge.MET if has_met else Knowledge.SPOKEN
    if any(map(_counts, person.introductions)):
        return Knowledge.INTRODUCED
    if employers or shared_schools(person, owner) or _past_meetings(person, as_of=as_of):
        return Knowledge.SHARED
    has_written = any(each.received or each.sent for each in person.exchanges)
    return Knowledge.WROTE if has_written else Knowledge.NONE


def held_meetings(person: Person, *, as_of: date) -> tuple[Meeting, ...]:
    """Return the meetings that took place and were small enough to meet in, or logged; newest first."""
    return tuple(meeting for meeting in _past_meetings(person, as_of=as_of) if _is_small(meeting))


def last_conversation(person: Person) -> Exchange | None:
    """Return the last conversation in which each wrote to the other, None where there is none."""
    found = filter(_is_conversation, person.exchanges)
    return max(found, key=lambda each: (each.last_on, each.record), default=None)


def _acquaintance(person: Person, owner: Owner, *, as_of: date) -> tuple[Evidence, ...]:
    """Return what proves more than one-sided writing, best first."""
    touched = (
        *tell_meetings(held_meetings(person, as_of=as_of)),
        *tell_exchanges([each for each in person.exchanges if _is_conversation(each)]),
    )
    at_work = Knowledge.WORKED if touched else Knowledge.SHARED
    facts = (
        *(tell_together(each, code=at_work) for each in shared_employers(person, owner, as_of=as_of)),
        *_recommendations(person),
        *touched,
        *map(tell_introduction, _introductions(person)),
        *(tell_together(each, code=Knowledge.SHARED) for each in shared_schools(person, owner)),
        *(tell_event(each) for each in _past_meetings(person, as_of=as_of) if not _is_small(each)),
    )
    return tuple(sorted(facts, key=lambda fact: Knowledge(fact.code).rank))


def _past_meetings(person: Person, *, as_of: date) -> list[Meeting]:
    past = [each for each in person.meetings if each.at.date() <= as_of]
    held = [each for each in past if not each.is_cancelled and not each.is_declined]
    return sorted(held, key=lambda each: each.at, reverse=True)


def _is_small(meeting: Meeting) -> bool:
    return meeting.is_logged or meeting.people <= MOST_AT_A_MEETING


def _is_mutual(exchange: Exchange) -> bool:
    is_both = exchange.received > 0 and exchange.sent > 0
    return is_both and not exchange.only_refused and not exchange.after_ask


def _is_answer(exchange: Exchange) -> bool:
    return exchange.after_ask and exchange.received > 0


def _is_conversation(exchange: Exchange) -> bool:
    return _is_mutual(exchange) and exchange.people <= MOST_IN_A_CONVERSATION


def _recommendations(person: Person) -> tuple[Evidence, ...]:
    written = sorted((each for each in person.praises if each.is_written), key=lambda each: each.on)
    return tuple(tell_recommendation(each, name=person.name) for each in reversed(written))


def _introductions(person: Person) -> list[Introduced]:
    """Return the introductions that count, that of the introducer last in touch first."""
    counted = filter(_counts, person.introductions)
    return sorted(counted, key=lambda each: (each.by_last_on or date.min, each.on), reverse=True)


def _counts(introduced: Introduced) -> bool:
    return introduced.by_knowledge.is_known and introduced.people <= MOST_IN_A_CONVERSATION


def _one_sided(person: Person) -> tuple[Evidence, ...]:
    written = [each for each in person.exchanges if each.received + each.sent and not each.after_ask]
    rest = [each for each in written if not _is_conversation(each)]
    small = [each for each in rest if each.people <= MOST_IN_A_CONVERSATION]
    if len(rest) < len(written):  # beside a conversation, who was silent elsewhere tells nothing
        small = [each for each in small if each.received and each.sent]
    crowds = [each for each in rest if each.people > MOST_IN_A_CONVERSATION]
    return (*tell_one_sided(small, name=person.name), *tell_crowds(crowds, name=person.name))


def _last_exchange(person: Person, *, as_of: date) -> date | None:
    days = (
        *(each.last_on for each in person.exchanges if _is_mutual(each)),
        *(each.at.date() for each in held_meetings(person, as_of=as_of)),
        *(each.on for each in person.praises if each.is_written),
    )
    return max(days, default=None)
