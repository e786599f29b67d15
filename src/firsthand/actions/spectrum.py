"""Where the owner stands between quality and quantity, by what they did, beside the place they chose."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.actions.backtest import kept_requests
from firsthand.actions.outreach import read_kinds
from firsthand.core.backtest import Request
from firsthand.core.errors import UserError
from firsthand.core.evidence import grade
from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.core.spectrum import Accepted, Deeds, Place, SentNote, chosen_then, over_time
from firsthand.core.stops import Policy
from firsthand.core.then import OwnerThen
from firsthand.store.database import Rows
from firsthand.store.queries.knowledge import Knower, open_knower
from firsthand.store.queries.outreach import sent_invitations
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.past import Past
from firsthand.store.queries.past_units import units_of
from firsthand.store.queries.policies import policy_called
from firsthand.store.queries.spectrum import accepted_days, choices_made, connections_known, talks_held

STRANGE = (Knowledge.SHARED, Knowledge.WROTE, Knowledge.NONE)


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the owner stood on a day, beside the policy they used; None before there was one."""

    place: Place
    chosen: Policy | None


def spectrum_of(rows: Rows, owner: OwnerRow, now: datetime) -> list[Stand]:
    """Return where the owner stood at the end of each quarter, and stands now, the oldest first."""
    choices = choices_made(rows, owner.id)
    places = over_time(deeds_of(rows, owner.id, now), now.date())
    names = [chosen_then(choices, each.on) for each in places]
    policies = {name: policy_still(rows, owner, name) for name in set(names)}
    return [Stand(each, policies[name]) for each, name in zip(places, names, strict=True)]


def policy_still(rows: Rows, owner: OwnerRow, name: str | None) -> Policy | None:
    """Return a policy that was chosen once; None before any was, and for one that is no more."""
    with suppress(UserError):
        return policy_called(rows, owner, name) if name else None
    return None


def deeds_of(rows: Rows, owner_id: int, now: datetime) -> Deeds:
    """Return all that the owner did, as far as it is known."""
    facts = owner_facts(rows, owner_id)
    knower = open_knower(rows, owner_id, facts, now)
    requests = [each for each in kept_requests(rows, owner_id, now).requests if each.is_let_in]
    sent = [each for each in sent_invitations(rows, owner_id, now.date()) if each.at <= now]
    notes = (
        SentNote(
            each.record or f"sent:{each.mark}", each.person, each.at.date(), read.kind is NoteKind.PERSONAL
        )
        for each, read in zip(sent, read_kinds(sent, facts), strict=True)
    )
    return Deeds(
        tuple(accepted(knower, requests, OwnerThen(facts))),
        tuple(connections_known(rows, owner_id, knower.own_identities)),
        tuple(notes),
    )


def accepted(knower: Knower, requests: Iterable[Request], then: OwnerThen) -> Iterator[Accepted]:
    """Yield everybody who was let in, strangers with whether something was said before."""
    days = accepted_days(knower.rows, knower.owner_id)
    asked = list(requests)
    talked = talked_before(
        knower,
        {
            each.person: on
            for each in asked
            if is_stranger(each) and (on := days.get(each.case.invitation_id))
        },
        then,
    )
    held = talks_held(knower.rows, knower.owner_id)
    for each in asked:
        on = days.get(each.case.invitation_id)
        has_talked = None
        if on and is_stranger(each):
            marked = held.get(each.case.invitation_id)
            has_talked = each.person in talked or (marked is not None and marked <= on)
        yield Accepted(each.record, each.person, on or each.on, is_stranger(each), has_talked)


def is_stranger(request: Request) -> bool:
    """Tell whether the owner neither knew somebody on the day they came nor had been introduced."""
    return request.case.knowledge in STRANGE


def talked_before(knower: Knower, days: dict[int, date], then: OwnerThen) -> set[int]:
    """Return with whom the owner had talked before each day: met, or written to and heard from."""
    if not days:
        return set()
    past = Past(knower, days, units_of(knower.rows, knower.owner_id))
    past.prepare(days.items())
    return {
        person
        for person, on in days.items()
        if grade(past.whole(person, on), then.before(on), as_of=on).is_known
    }
