"""What the owner gave a person and got from them: from mails, conversations, recommendations, and by hand."""

from collections.abc import Iterator

from firsthand.core.goodwill import Favour, FavourKind, Goodwill, goodwill_of, praised
from firsthand.core.knowledge import Person
from firsthand.core.notes.introductions import introduces
from firsthand.core.promises import kept_favours
from firsthand.store.database import Rows, known_day, known_moment, places
from firsthand.store.queries.introductions import SMALL_GROUPS, in_messages, openings_of
from firsthand.store.queries.knowledge import Knower
from firsthand.store.queries.mails import SMALL_GROUP
from firsthand.store.queries.promises import promises_of

# A mail in which one puts others together. Of the person's own: with whom the owner was put together; of the owner's:
# with whom the person was.
BY_MAIL = f"""
    SELECT DISTINCT m.id, m.at, m.thread_id, p.name, c.side FROM mail m JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member s ON s.cast_id = c.id JOIN identity si ON si.id = s.identity_id
    JOIN cast_member x ON x.cast_id = c.id AND NOT x.is_sender JOIN identity xi ON xi.id = x.identity_id
    JOIN person p ON p.id = xi.person_id
    WHERE m.owner_id = %s AND m.is_introduction AND m.kind = 'personal'
        AND c.people BETWEEN {SMALL_GROUP[0]} AND {SMALL_GROUP[1]} AND si.person_id = %s
        AND xi.person_id <> si.person_id AND NOT p.is_owner
        AND ((c.side = 'in' AND s.is_sender) OR (c.side = 'out' AND NOT s.is_sender))
    ORDER BY m.at, m.id, p.name
"""
OTHERS = """
    SELECT DISTINCT i.person_id, p.thread_id FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN person e ON e.id = i.person_id WHERE p.thread_id IN ({ids}) AND NOT e.is_owner AND i.person_id <> %s
    ORDER BY i.person_id, p.thread_id
"""
BY_HAND = """
    SELECT f.kind, f.is_given, f.given_on, f.note FROM (
        SELECT kind, is_given, "on" AS given_on, note, identity_id, owner_id, undone_at FROM favour
    ) f JOIN identity i ON i.id = f.identity_id
    WHERE f.owner_id = %s AND i.person_id = %s AND f.undone_at IS NULL
"""


def goodwill_with(knower: Knower, person: Person) -> Goodwill:
    """Return all favours between the owner and a person."""
    return goodwill_of(
        [
            *praised(person.praises),
            *by_mail(knower.rows, knower.owner_id, person.id),
            *by_message(knower, person),
            *by_hand(knower.rows, knower.owner_id, person.id),
            *kept_favours(promises_of(knower.rows, knower.owner_id, person.id)),
        ]
    )


def by_mail(rows: Rows, owner_id: int, person_id: int) -> Iterator[Favour]:
    """Yield introductions by mail, once a conversation and name."""
    seen: set[tuple[int, str]] = set()
    for mail_id, at, thread_id, name, side in rows(BY_MAIL, (owner_id, person_id)):
        if (thread_id, name) not in seen:
            seen.add((thread_id, name))
            yield Favour(
                FavourKind.INTRODUCTION,
                side == "out",
                known_moment(at).date(),
                name,
                record=f"mail:{mail_id}",
            )


def by_message(knower: Knower, person: Person) -> Iterator[Favour]:
    """Yield introductions in conversations of few, by the person or by the owner."""
    threads = [row[1] for row in knower.rows(SMALL_GROUPS.replace("{ids}", "%s"), (person.id,))]
    if not threads:
        return
    pairs = knower.rows(OTHERS.replace("{ids}", places(threads)), [*threads, person.id])
    others = knower.people(sorted({row[0] for row in pairs}), with_introductions=False)
    for other_id, words in in_messages(knower, others):
        if words.by_person == person.id:
            on = known_moment(words.at).date()
            yield Favour(FavourKind.INTRODUCTION, False, on, others[other_id].name, record=words.record)
    openings = openings_of(knower.rows, set(threads), is_own=True)
    for other_id, thread_id in pairs:
        names = [*person.names, *others[other_id].names]
        for opening in openings.get(thread_id, ()):
            if introduces(opening.text, names):
                on, record = known_moment(opening.at).date(), f"message:{opening.message_id}"
                yield Favour(FavourKind.INTRODUCTION, True, on, others[other_id].name, record=record)
                break


def by_hand(rows: Rows, owner_id: int, person_id: int) -> Iterator[Favour]:
    """Yield what the owner wrote down."""
    for kind, is_given, on, note in rows(BY_HAND, (owner_id, person_id)):
        yield Favour(FavourKind(kind), bool(is_given), known_day(on), note=note)
