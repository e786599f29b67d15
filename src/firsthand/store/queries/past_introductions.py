"""Who put persons and the owner together before a day, and how well the owner knew them by then."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from firsthand.core.knowledge import Introduced, Owner
from firsthand.store.database import in_chunks, places
from firsthand.store.queries.introductions import Words, introduction, names_in, openings_of, rest_of
from firsthand.store.queries.knowledge import Knower
from firsthand.store.queries.mails import INTRODUCTIONS, SMALL_GROUP
from firsthand.store.queries.past import Past
from firsthand.store.queries.past_conversations import day_of
from firsthand.store.queries.past_units import Unit

GROUPS = f"""
    SELECT DISTINCT i.person_id, i.id, p.thread_id, t.people
    FROM thread t JOIN participant p ON p.thread_id = t.id JOIN identity i ON i.id = p.identity_id
    WHERE +t.owner_id = %s AND t.people BETWEEN {SMALL_GROUP[0]} AND {SMALL_GROUP[1]} AND i.person_id IS NOT NULL
    ORDER BY p.thread_id, i.id
"""
ON_INTRODUCING_MAILS = """
    SELECT DISTINCT i.person_id FROM mail m JOIN cast_member x ON x.cast_id = m.cast_id
    JOIN identity i ON i.id = x.identity_id WHERE m.owner_id = %s AND m.is_introduction AND i.person_id IS NOT NULL
"""
BY_IDENTITY = INTRODUCTIONS.replace("DISTINCT xi.person_id", "DISTINCT xi.id")


def words_by_unit(knower: Knower, past: Past) -> dict[Unit, list[Words]]:
    """Return the words that put each of these persons and the owner together, whenever they were said."""
    found: dict[Unit, dict[int, Words]] = defaultdict(dict)
    for unit, words in (*in_messages(knower, past), *in_mails(knower, past)):
        found[unit].setdefault(words.thread_id, words)
    return {unit: list(words.values()) for unit, words in found.items()}


def in_messages(knower: Knower, past: Past) -> Iterator[tuple[Unit, Words]]:
    """Yield the first words of somebody else in each conversation that put a person and the owner together."""
    from firsthand.core.notes.introductions import puts_together

    groups = [row for row in knower.rows(GROUPS, (knower.owner_id,)) if row[0] in past.latest]
    openings = openings_of(knower.rows, {thread for _, _, thread, _ in groups})
    names = names_in(knower.rows, {thread for _, _, thread, people in groups if people > SMALL_GROUP[0]})
    for person, identity, thread, people in groups:
        unit = past.units[identity]
        called, own = [name for *_, name in past.names[unit]], knower.owner.names
        for each in openings[thread]:
            rest = rest_of(names[thread], person, each.by_person)
            if each.by_person != person and puts_together(each.text, called, own, rest):
                yield unit, Words(f"message:{each.message_id}", thread, people, each.at, each.by_person)
                break


def in_mails(knower: Knower, past: Past) -> Iterator[tuple[Unit, Words]]:
    """Yield the mails that put a person and the owner together, the earliest first."""
    ids = {row[0] for row in knower.rows(ON_INTRODUCING_MAILS, (knower.owner_id,))} & past.latest.keys()
    for chunk in in_chunks(sorted(ids)):
        sql = BY_IDENTITY.replace("{ids}", places(chunk))
        for identity, mail, at, thread, people, by in knower.rows(sql, [knower.owner_id, *chunk]):
            yield past.units[identity], Words(f"mail:{mail}", thread, people, at, by)


def introductions_then(
    knower: Knower,
    asked: Iterable[tuple[Unit, date, Sequence[Words]]],
    owner_then: Mapping[date, Owner],
    units: Mapping[int, Unit],
) -> dict[tuple[Unit, date], tuple[Introduced, ...]]:
    """Return, for each unit and day, the introductions before it, with how well their writers were known by then."""
    found = {
        (unit, before): [each for each in words if day_of(each.at) < before.isoformat()]
        for unit, before, words in asked
    }
    pairs = {(each.by_person, before) for (_, before), words in found.items() for each in words}
    latest: dict[int, date] = {}
    for writer, before in pairs:
        latest[writer] = max(before, latest.get(writer, before))
    if not latest:
        return {}
    past = Past(knower, latest, units)
    past.prepare(pairs)
    writers = {pair: past.whole(*pair) for pair in pairs}
    return {
        (unit, before): tuple(
            introduction(each, writers[each.by_person, before], owner_then[before], before) for each in words
        )
        for (unit, before), words in found.items()
        if words
    }
