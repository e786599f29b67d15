"""What the owner gave people and got from them: from mails, conversations, recommendations, and by hand.

One pass finds it for everybody, or for few; the number of queries does not grow with the people.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from firsthand.core.goodwill import Favour, FavourKind, Goodwill, goodwill_of, praised
from firsthand.core.introduction_requests import favours_made, unproven
from firsthand.core.introduction_steps import favours_got
from firsthand.core.knowledge import Praise
from firsthand.core.notes.introductions import puts_together
from firsthand.core.outcomes import Part
from firsthand.core.promises import kept_favours
from firsthand.store.database import Row, Rows, in_chunks, known_day, known_moment, places
from firsthand.store.queries.introduction_requests import requests_made
from firsthand.store.queries.introduction_steps import introductions_asked
from firsthand.store.queries.introductions import Opening, openings_of, rest_of
from firsthand.store.queries.mails import OWNER_IS_MEANT, SMALL_GROUP, is_meant
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.promises import promises_of

LEAST, MOST = SMALL_GROUP
Found = tuple[int, Favour]  # of whom, what

PRAISES = """
    SELECT i.person_id, r.id, r.direction, r.written_on FROM recommendation r
    JOIN identity i ON i.id = r.identity_id WHERE r.owner_id = %s AND i.person_id IS NOT NULL{only}
"""
CLICKS = """
    SELECT i.person_id, e.id, e.direction, e.at, e.skill FROM endorsement e
    JOIN identity i ON i.id = e.identity_id WHERE e.owner_id = %s AND i.person_id IS NOT NULL{only}
"""
# A mail in which one puts others together: of its writer, with whom the owner was put together; of each to whom the
# owner wrote it, with whom.
BY_MAIL = f"""
    SELECT DISTINCT m.id, m.at, m.thread_id, si.person_id, p.name, c.side
    FROM mail m JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member s ON s.cast_id = c.id JOIN identity si ON si.id = s.identity_id
    JOIN cast_member x ON x.cast_id = c.id AND NOT x.is_sender JOIN identity xi ON xi.id = x.identity_id
    JOIN person p ON p.id = xi.person_id
    WHERE m.owner_id = %s AND m.is_introduction AND m.kind = 'personal'
        AND c.people BETWEEN {LEAST} AND {MOST} AND xi.person_id <> si.person_id AND NOT p.is_owner
        AND ((c.side = 'in' AND s.is_sender) OR (c.side = 'out' AND NOT s.is_sender))
        AND si.person_id IS NOT NULL{{only}} AND {is_meant("xi.id")}
        AND ((c.side = 'in' AND {OWNER_IS_MEANT}) OR (c.side = 'out' AND {is_meant("si.id")}))
    ORDER BY m.at, m.id, p.name
"""
THREADS = f"""
    SELECT DISTINCT t.id FROM thread t JOIN participant p ON p.thread_id = t.id JOIN identity i ON i.id = p.identity_id
    WHERE t.owner_id = %s AND t.people BETWEEN {LEAST} AND {MOST}{{only}}
"""
MEMBERS = """
    SELECT DISTINCT p.thread_id, i.person_id FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN person e ON e.id = i.person_id WHERE p.thread_id IN ({ids}) AND NOT e.is_owner
    ORDER BY p.thread_id, i.person_id
"""
NAMES = """
    SELECT p.id, p.name, i.name FROM person p JOIN identity i ON i.person_id = p.id WHERE p.id IN ({ids})
    ORDER BY p.id, i.kind, i.value
"""
BY_HAND = """
    SELECT i.person_id, f.id, f.kind, f.is_given, f.given_on, f.note FROM (
        SELECT id, kind, is_given, "on" AS given_on, note, identity_id, owner_id, undone_at FROM favour
    ) f JOIN identity i ON i.id = f.identity_id
    WHERE f.owner_id = %s AND f.undone_at IS NULL AND i.person_id IS NOT NULL{only}
"""


@dataclass(frozen=True, slots=True)
class Search:
    """Of whom favours are looked for: of everybody, or of few people; `own_names` are those of the owner."""

    rows: Rows
    owner_id: int
    own_names: tuple[str, ...]
    ids: tuple[int, ...] | None = None

    def __call__(self, sql: str, column: str = "i.person_id") -> list[Row]:
        """Run a query, narrowed to the people looked for."""
        only = f" AND {column} IN ({places(self.ids)})" if self.ids is not None else ""
        return self.rows(sql.replace("{only}", only), (self.owner_id, *(self.ids or ())))

    def wants(self, person: int) -> bool:
        """Tell whether favours of this person are looked for."""
        return self.ids is None or person in self.ids


def goodwill_among(
    rows: Rows, owner_id: int, own_names: Sequence[str], ids: Collection[int] | None = None
) -> dict[int, Goodwill]:
    """Return all favours between the owner and these people, or everybody; who is not in it has none."""
    found: dict[int, list[Favour]] = defaultdict(list)
    for chunk in [None] if ids is None else in_chunks(sorted(set(ids))):
        search = Search(rows, owner_id, tuple(own_names), None if chunk is None else tuple(chunk))
        for part in (by_praise(search), by_mail(search), by_message(search), by_hand(search)):
            for person, favour in part:
                found[person].append(favour)
    made, got = favours_made(requests_made(rows, owner_id)), favours_got(introductions_asked(rows, owner_id))
    for person, favour in (*made, *got):
        if ids is None or person in ids:
            found[person] += unproven([favour], found[person])
    for person, favour in by_outcome(rows, owner_id):
        if ids is None or person in ids:
            found[person].append(favour)
    for promise in promises_of(rows, owner_id):
        if ids is None or promise.person in ids:
            found[promise.person] += kept_favours([promise])
    return {person: goodwill_of(favours) for person, favours in found.items() if favours}


def by_outcome(rows: Rows, owner_id: int) -> Iterator[Found]:
    """Yield referrals: results of the owner's that they credit somebody with who referred them."""
    for outcome in outcomes_of(rows, owner_id):
        for credit in outcome.credits:
            if credit.part is Part.REFEREE:
                note, record = outcome.note or outcome.kind.one, f"outcome:{outcome.id}"
                yield credit.person, Favour(FavourKind.REFERRAL, False, outcome.on, note=note, record=record)


def by_praise(search: Search) -> Iterator[Found]:
    """Yield recommendations and endorsements."""
    for person, row_id, direction, on in search(PRAISES):
        praise = Praise(
            f"recommendation:{row_id}", is_written=True, is_received=direction == "in", on=known_day(on)
        )
        yield from ((person, favour) for favour in praised([praise]))
    for person, row_id, direction, at, skill in search(CLICKS):
        on = known_moment(at).date()
        praise = Praise(f"endorsement:{row_id}", False, direction == "in", on, skill=skill)
        yield from ((person, favour) for favour in praised([praise]))


def by_mail(search: Search) -> Iterator[Found]:
    """Yield introductions by mail, once a conversation and name."""
    seen: set[tuple[int, int, str]] = set()
    for mail_id, at, thread_id, person, name, side in search(BY_MAIL, "si.person_id"):
        if (person, thread_id, name) not in seen:
            seen.add((person, thread_id, name))
            on, record = known_moment(at).date(), f"mail:{mail_id}"
            yield person, Favour(FavourKind.INTRODUCTION, side == "out", on, name, record=record)


def by_message(search: Search) -> Iterator[Found]:
    """Yield introductions in conversations of few, by others and by the owner."""
    rows = search.rows
    threads = [row[0] for row in search(THREADS)]
    members: dict[int, list[int]] = defaultdict(list)
    for chunk in in_chunks(threads):
        for thread, person in rows(MEMBERS.replace("{ids}", places(chunk)), chunk):
            members[thread].append(person)
    names = names_of(rows, {person for people in members.values() for person in people})
    others, own = (openings_of(rows, set(members), is_own=is_own) for is_own in (False, True))
    for thread, people in members.items():
        called = {person: names[person] for person in people}
        for person in people:
            said = (each for each in others.get(thread, ()) if each.by_person != person)
            first = first_introducing(said, person, search.own_names, called)
            if first and search.wants(first.by_person):
                yield first.by_person, introduction(first, names[person][0], is_given=False)
        for one, other in permutations(people, 2) if thread in own else ():
            if not search.wants(one):
                continue
            rest = {person: each for person, each in called.items() if person != other}
            if first := first_introducing(own[thread], one, names[other], rest):
                yield one, introduction(first, names[other][0], is_given=True)


def first_introducing(
    openings: Iterable[Opening], person: int, other: Sequence[str], called: Mapping[int, Sequence[str]]
) -> Opening | None:
    """Return the first of these messages that puts a person and somebody else together, among those called so."""
    for each in openings:
        if puts_together(each.text, called[person], other, rest_of(called, person, each.by_person)):
            return each
    return None


def introduction(said: Opening, whom: str, *, is_given: bool) -> Favour:
    """Return words that put people together as a favour."""
    record = f"message:{said.message_id}"
    return Favour(FavourKind.INTRODUCTION, is_given, known_moment(said.at).date(), whom, record=record)


def names_of(rows: Rows, ids: Collection[int]) -> dict[int, list[str]]:
    """Return every name each person was seen under, the one they go by first."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for chunk in in_chunks(sorted(ids)):
        for person, name, seen in rows(NAMES.replace("{ids}", places(chunk)), chunk):
            found[person] |= {name: None} | ({seen: None} if seen else {})
    return {person: list(names) for person, names in found.items()}


def by_hand(search: Search) -> Iterator[Found]:
    """Yield what the owner wrote down."""
    for person, row_id, kind, is_given, on, note in search(BY_HAND):
        yield (
            person,
            Favour(FavourKind(kind), bool(is_given), known_day(on), note=note, record=f"favour:{row_id}"),
        )
