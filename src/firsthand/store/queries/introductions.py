"""Who put the owner and other persons together, in messages and in mail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from firsthand.core.evidence import weigh
from firsthand.core.knowledge import Introduced, Owner, Person
from firsthand.store.database import Rows, in_chunks, known_moment, places
from firsthand.store.queries.mails import SMALL_GROUP, mail_introductions

if TYPE_CHECKING:
    from firsthand.store.queries.knowledge import Knower

FIRST_WORDS = 2  # people are introduced at once or not at all: so many messages of each are looked at
# An introduction counts before either of those it brought together has written.
SMALL_GROUPS = f"""
    SELECT DISTINCT i.person_id, p.thread_id, t.people
    FROM participant p JOIN identity i ON i.id = p.identity_id JOIN thread t ON t.id = p.thread_id
    WHERE i.person_id IN ({{ids}}) AND t.people BETWEEN {SMALL_GROUP[0]} AND {SMALL_GROUP[1]}
    ORDER BY p.thread_id
"""
GROUP_OPENINGS = """
    SELECT m.thread_id, i.person_id, m.id, m.at, m.text
    FROM message m JOIN identity i ON i.id = m.identity_id JOIN person p ON p.id = i.person_id
    WHERE m.thread_id IN ({ids}) AND p.is_owner = %s AND m.is_note = %s ORDER BY m.thread_id, m.at, m.digest
"""

IN_GROUPS = """
    SELECT DISTINCT p.thread_id, i.person_id, i.name FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN person w ON w.id = i.person_id WHERE p.thread_id IN ({ids}) AND w.is_owner = %s
    ORDER BY p.thread_id, i.person_id, i.name
"""


class Opening(NamedTuple):
    """One of the first messages of a conversation."""

    by_person: int
    message_id: int
    at: Any
    text: str


class Words(NamedTuple):
    """Words that put a person and the owner together: the record, its conversation, and who wrote them."""

    record: str
    thread_id: int
    people: int
    at: Any
    by_person: int


def introduced(knower: Knower, people: dict[int, Person]) -> dict[int, Person]:
    """Add to persons who put them and the owner together in a small group."""
    ids = sorted(people)
    found: dict[int, list[Words]] = defaultdict(list)
    for part in (in_messages(knower, people), in_mails(knower, ids)) if ids else ():
        for person_id, words in part:
            found[person_id].append(words)
    introducers = knower.people(
        (words.by_person for each in found.values() for words in each), with_introductions=False
    )
    return {
        row_id: replace(
            person,
            introductions=tuple(
                introduction(words, introducers[words.by_person], knower.owner, knower.now.date())
                for words in found[row_id]
            ),
        )
        if row_id in found
        else person
        for row_id, person in people.items()
    }


def in_messages(knower: Knower, people: dict[int, Person]) -> Iterable[tuple[int, Words]]:
    """Yield the first words of somebody else in each conversation that put a person and the owner together."""
    from firsthand.core.notes.introductions import puts_together

    groups = knower.rows(SMALL_GROUPS.replace("{ids}", places(list(people))), sorted(people))
    openings = openings_of(knower.rows, {thread_id for _, thread_id, _ in groups})
    called = names_in(knower.rows, {thread_id for _, thread_id, size in groups if size > SMALL_GROUP[0]})
    for person_id, thread_id, size in groups:
        names, own = people[person_id].names, knower.owner.names
        for opening in openings[thread_id]:
            rest = rest_of(called[thread_id], person_id, opening.by_person)
            if opening.by_person != person_id and puts_together(opening.text, names, own, rest):
                record = f"message:{opening.message_id}"
                yield person_id, Words(record, thread_id, size, opening.at, opening.by_person)
                break


def names_in(rows: Rows, threads: Iterable[int]) -> dict[int, dict[int, list[str]]]:
    """Return what everybody but the owner is called in these conversations, by person."""
    found: dict[int, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for chunk in in_chunks(sorted(threads)):
        for thread_id, person_id, name in rows(IN_GROUPS.replace("{ids}", places(chunk)), [*chunk, False]):
            found[thread_id][person_id].append(name)
    return found


def rest_of(called: Mapping[int, Sequence[str]], *but: int) -> list[Sequence[str]]:
    """Return the names of each person of a conversation but some."""
    return [names for person, names in called.items() if person not in but]


def openings_of(rows: Rows, threads: set[int], *, is_own: bool = False) -> dict[int, list[Opening]]:
    """Return the first messages of everybody but the owner in these conversations, or those of the owner alone."""
    found: dict[int, list[Opening]] = defaultdict(list)
    for chunk in in_chunks(sorted(threads)):
        for thread_id, *rest in rows(GROUP_OPENINGS.replace("{ids}", places(chunk)), [*chunk, is_own, False]):
            opening = Opening(*rest)
            if sum(opening.by_person == other.by_person for other in found[thread_id]) < FIRST_WORDS:
                found[thread_id].append(opening)
    return found


def in_mails(knower: Knower, ids: Sequence[int]) -> Iterable[tuple[int, Words]]:
    """Yield the mails that put a person and the owner together, the first one of each conversation."""
    seen: set[tuple[int, int]] = set()
    for person_id, mail_id, at, thread_id, people, by in mail_introductions(
        knower.rows, knower.owner_id, ids
    ):
        if (person_id, thread_id) not in seen:
            seen.add((person_id, thread_id))
            yield person_id, Words(f"mail:{mail_id}", thread_id, people, at, by)


def introduction(words: Words, writer: Person, owner: Owner, as_of: date) -> Introduced:
    """Say how well the owner knew who wrote the words on a day, their conversation left out."""
    rest = tuple(each for each in writer.exchanges if each.record != f"conversation:{words.thread_id}")
    knowing = weigh(replace(writer, exchanges=rest), owner, as_of=as_of)
    return Introduced(
        words.record,
        writer.name,
        writer.id,
        known_moment(words.at).date(),
        words.people,
        knowing.knowledge,
        knowing.last_on,
    )
