"""Since when the owner knows each connection first-hand, with whom they talked first, and which policy held when."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from firsthand.core.evidence import held_meetings
from firsthand.core.knowledge import Person
from firsthand.core.spectrum import Connected, quarter_of
from firsthand.store.database import Rows, in_chunks, known_day, known_moment, places
from firsthand.store.queries.meetings import meetings_of
from firsthand.store.queries.past_conversations import MAILS

FEW = 5  # people in a conversation
CONNECTED = """
    SELECT id, connected_on, knowledge_rank FROM person
    WHERE owner_id = %s AND is_connected AND NOT is_owner AND connected_on IS NOT NULL ORDER BY id
"""
KNOWN_RANK = 2  # worked, met, spoken
WRITTEN = """
    SELECT i.person_id, p.thread_id, MIN(p.first_at) FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN thread t ON t.id = p.thread_id
    WHERE i.person_id IN ({ids}) AND p.sent > 0 AND t.people <= %s AND NOT t.only_refused
    GROUP BY i.person_id, p.thread_id
"""
OWN_WRITTEN = """
    SELECT thread_id, MIN(first_at) FROM participant WHERE sent > 0 AND identity_id IN ({ids}) GROUP BY thread_id
"""
EXCHANGED = """
    SELECT i.person_id, e.identity_id, e.thread_id, e.first_at, e.last_at FROM exchange e
    JOIN identity i ON i.id = e.identity_id
    WHERE i.person_id IN ({ids}) AND e.received > 0 AND e.sent > 0 AND NOT e.is_crowd AND NOT e.only_refused
"""
PRAISED = """
    SELECT i.person_id, MIN(r.written_on) FROM recommendation r JOIN identity i ON i.id = r.identity_id
    WHERE i.person_id IN ({ids}) GROUP BY i.person_id
"""
HELD = """
    SELECT k.invitation_id, MIN(k.made_at) FROM mark k
    WHERE k.owner_id = %s AND k.kind = 'held' AND k.undone_at IS NULL GROUP BY k.invitation_id
"""
ACCEPTED = "SELECT id, accepted_on FROM invitation WHERE owner_id = %s AND direction = 'in' AND accepted_on IS NOT NULL"
CHOICES = """
    SELECT made_at, policy, before_policy FROM choice WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at, id
"""


def connections_known(rows: Rows, owner_id: int, own: Sequence[int]) -> list[Connected]:
    """Return every connection there is, with since when each is known first-hand."""
    found = [(person, known_day(on), rank) for person, on, rank in rows(CONNECTED, (owner_id,))]
    known = [person for person, _, rank in found if rank <= KNOWN_RANK]
    since: dict[int, date] = {}
    for chunk in in_chunks(known):
        for person, day in first_proofs(rows, chunk, own):
            since[person] = min(day, since.get(person, day))
    days = {person: on for person, on, _ in found}
    # What else can make somebody known, such as words of their own name, is not told apart by days.
    return [
        Connected(person, days[person], since.get(person, days[person]) if rank <= KNOWN_RANK else None)
        for person, _, rank in found
    ]


def first_proofs(rows: Rows, ids: Sequence[int], own: Sequence[int]) -> Iterator[tuple[int, date]]:
    """Yield persons with days by which each proof of knowing them was there."""
    yield from by_messages(rows, ids, own)
    yield from by_mail(rows, ids)
    for person, on in rows(PRAISED.replace("{ids}", places(ids)), ids):
        yield person, known_day(on)
    for person, meetings in meetings_of(rows, ids, own, now=None).items():
        held = held_meetings(Person(person, "", meetings=tuple(meetings)), as_of=date.max)
        yield from ((person, each.at.date()) for each in held)


def by_messages(rows: Rows, ids: Sequence[int], own: Sequence[int]) -> Iterator[tuple[int, date]]:
    """Yield on which day both had written in each conversation."""
    ours: dict[int, date] = {}
    for chunk in in_chunks(own):
        for thread, at in rows(OWN_WRITTEN.replace("{ids}", places(chunk)), chunk):
            day = known_moment(at).date()
            ours[thread] = min(day, ours.get(thread, day))
    for person, thread, at in rows(WRITTEN.replace("{ids}", places(ids)), [*ids, FEW]):
        if thread in ours:
            yield person, max(ours[thread], known_moment(at).date())


def by_mail(rows: Rows, ids: Sequence[int]) -> Iterator[tuple[int, date]]:
    """Yield on which day both had written by mail; within one quarter the last day of a conversation will do."""
    long: dict[int, dict[int, int]] = defaultdict(dict)
    for person, identity, thread, first, last in rows(EXCHANGED.replace("{ids}", places(ids)), ids):
        ends = known_moment(last).date()
        if quarter_of(known_moment(first).date()) == quarter_of(ends):
            yield person, ends
        else:
            long[thread][identity] = person
    for chunk in in_chunks(sorted(long)):
        firsts: dict[tuple[int, bool], date] = {}
        for thread, identity, _, _, is_sender, is_refusal, at in rows(
            MAILS.replace("{ids}", places(chunk)), chunk
        ):
            if (person := long[thread].get(identity)) and not (is_refusal and not is_sender):
                firsts.setdefault((person, bool(is_sender)), known_moment(at).date())
        for (person, is_sender), day in firsts.items():
            if is_sender and (person, False) in firsts:
                yield person, max(day, firsts[person, False])


def talks_held(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return on which day the owner marked a talk as held, by invitation."""
    return {invitation: known_moment(at).date() for invitation, at in rows(HELD, (owner_id,))}


def accepted_days(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return when invitations that came in were accepted."""
    return {row_id: known_day(on) for row_id, on in rows(ACCEPTED, (owner_id,))}


def choices_made(rows: Rows, owner_id: int) -> list[tuple[date, str]]:
    """Return the policies in use, each with the day it began, the oldest first; before the first none is known.

    What stood before the first choice holds since the network was begun.
    """
    found = [(known_moment(at).date(), *names) for at, *names in rows(CHOICES, (owner_id,))]
    [(created_at, policy)] = rows("SELECT created_at, policy FROM owner WHERE id = %s", (owner_id,))
    began = known_moment(created_at).date()
    chosen = [(on, name) for on, name, _ in found]
    if not found:
        return [(began, policy)]
    return [(began, found[0][2]), *chosen] if began <= found[0][0] else chosen
