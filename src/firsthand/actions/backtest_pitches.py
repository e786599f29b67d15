"""What people sold in messages once they were in the network, as far as it is sure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from firsthand.core.backtest import Pitch, Request
from firsthand.core.knowledge import Owner
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import NoteKind
from firsthand.store.database import Rows, in_chunks, known_moment, places
from firsthand.store.queries.backtest import UNANSWERED
from firsthand.store.queries.owner import owner_facts

FIRST_WORDS = 3  # of each person are read; who sells does it at once
SOLD = (NoteKind.PITCH, NoteKind.SCAM)


def pitches_received(
    rows: Rows, owner_id: int, now: datetime, requests: Sequence[Request]
) -> tuple[Pitch, ...]:
    """Return the messages that sold something, from those who came, since they did.

    Only what the reader of notes takes for a pitch counts, alone with the owner, who answered nothing or only no.
    """
    since: dict[int, date] = {}
    for each in requests:
        if each.is_let_in:
            since[each.person] = min(each.on, since.get(each.person, each.on))
    facts = owner_facts(rows, owner_id)
    reader = Owner(name=facts.name, names=facts.names, headline=facts.headline)
    return tuple(
        Pitch(f"message:{message}", person, at.date())
        for person, name, message, at, text in first_words(unanswered(rows, owner_id), since)
        if at <= now and read_note(text, owner=reader, sender_name=name, sent_on=at.date()).kind in SOLD
    )


Line = tuple[int, str, int, datetime, str]


def first_words(lines: Iterable[Line], since: dict[int, date]) -> Iterator[Line]:
    """Yield the first messages of each person since they came."""
    said = Counter[int]()
    for line in lines:
        person, at = line[0], line[3]
        if person in since and at.date() >= since[person] and said[person] < FIRST_WORDS:
            said[person] += 1
            yield line


def unanswered(rows: Rows, owner_id: int) -> Iterator[Line]:
    """Yield what others wrote to the owner alone and got no answer to but no, the earliest first."""
    own_sql = (
        "SELECT i.id FROM person p JOIN identity i ON i.person_id = p.id WHERE p.owner_id = %s AND p.is_owner"
    )
    own = [row[0] for row in rows(own_sql, (owner_id,))]
    answered = set[int]()
    for chunk in in_chunks(own):
        sql = f"SELECT thread_id FROM participant WHERE sent > 0 AND identity_id IN ({places(chunk)})"
        answered |= {row[0] for row in rows(sql, chunk)}
    for person, name, message, at, text, thread, only_refused in rows(UNANSWERED, (owner_id, False, False)):
        if only_refused or thread not in answered:
            yield person, name, message, known_moment(at), text
