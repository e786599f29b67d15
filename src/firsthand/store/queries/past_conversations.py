"""What persons and the owner had written to each other before a day, in messages and by mail.

A conversation that was over by the day is taken as it is summed up; of one that went on, what was written by then is
counted anew. Days are compared as the text a database gives, which is much faster than as dates.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firsthand.core.knowledge import Exchange
from firsthand.core.replies import FEW_LINES
from firsthand.store.database import Rows, in_chunks, known_moment, places
from firsthand.store.queries.mails import exchange as mail_exchange
from firsthand.store.queries.past_units import Unit

CROWD = 5  # a conversation has at most so many people
# The plus keeps SQLite from following an index where it reads the whole table anyway.
IN_MESSAGES = """
    SELECT i.person_id, i.id, p.thread_id, t.people, t.only_refused, p.sent, p.first_at, p.last_at
    FROM participant p JOIN identity i ON i.id = p.identity_id JOIN thread t ON t.id = p.thread_id
    WHERE +p.owner_id = %s AND i.person_id IS NOT NULL
"""
BY_OWNER = """
    SELECT thread_id, SUM(sent), MIN(first_at), MAX(last_at) FROM participant WHERE identity_id IN ({ids})
    GROUP BY thread_id
"""
BY_MAIL = """
    SELECT i.person_id, i.id, e.thread_id, e.is_crowd, e.people, e.received, e.sent, e.only_refused, e.first_at,
        e.last_at
    FROM exchange e JOIN identity i ON i.id = e.identity_id WHERE +e.owner_id = %s AND i.person_id IS NOT NULL
"""
MESSAGES = """
    SELECT thread_id, identity_id, at, text FROM message
    WHERE thread_id IN ({ids}) AND is_note = %s AND is_copy = %s ORDER BY at, digest
"""
MAILS = f"""
    SELECT m.thread_id, x.identity_id, (c.people > {CROWD} OR c.side = 'none') AS is_crowd, c.people, x.is_sender,
        m.is_refusal, m.at
    FROM mail m JOIN cast_list c ON c.id = m.cast_id JOIN cast_member x ON x.cast_id = c.id
    WHERE m.thread_id IN ({{ids}}) AND m.kind = 'personal' AND x.is_sender = (c.side <> 'out') ORDER BY m.at, m.digest
"""
Detail = dict[int, list[tuple[Any, ...]]]  # by conversation


class Wanted(NamedTuple):
    """Whose past is looked at, with the latest day of each, and the unit of every identity."""

    latest: Mapping[int, date]
    units: Mapping[int, Unit]


class Talk(NamedTuple):
    """One conversation by messages as it is summed up; the days are those of either side."""

    thread: int
    people: int
    only_refused: bool
    received: int
    sent: int
    first: str
    last: str


class Letters(NamedTuple):
    """What one address and the owner wrote to each other in one conversation by mail, as it is summed up."""

    thread: int
    is_crowd: bool
    people: int
    received: int
    sent: int
    only_refused: bool
    first: str
    last: str


class Conversations:
    """All conversations that began before the latest day each person is asked about."""

    def __init__(self, rows: Rows, owner_id: int, own: Sequence[int], wanted: Wanted) -> None:
        self.rows, self.own, self.units = rows, frozenset(own), wanted.units
        self.edges = {person: day.isoformat() for person, day in wanted.latest.items()}
        self.talks: dict[Unit, list[Talk]] = defaultdict(list)
        self.letters: dict[Unit, list[Letters]] = defaultdict(list)
        self.messages: Detail = {}
        self.mails: Detail = {}
        self.load_talks(owner_id)
        self.load_letters(owner_id)

    def load_talks(self, owner_id: int) -> None:
        by_owner: dict[int, tuple[int, Any, Any]] = {}
        for chunk in in_chunks(self.own):
            for thread, *sums in self.rows(BY_OWNER.replace("{ids}", places(chunk)), chunk):
                by_owner[thread] = merged(by_owner.get(thread), tuple(sums))
        nothing = (0, None, None)
        edges = self.edges
        for person, identity, thread, people, refused, received, first, last in self.rows(
            IN_MESSAGES, (owner_id,)
        ):
            if person not in edges:
                continue
            sent, own_first, own_last = by_owner.get(thread, nothing)
            begins = [day_of(at) for at in (first, own_first) if at]
            if begins and min(begins) < edges[person]:
                ends = max(str(at) for at in (last, own_last) if at)
                talk = Talk(thread, people, bool(refused), received, int(sent), min(begins), ends)
                self.talks[self.units[identity]].append(talk)

    def load_letters(self, owner_id: int) -> None:
        edges = self.edges
        for person, identity, *rest in self.rows(BY_MAIL, (owner_id,)):
            if person in edges and day_of(rest[6]) < edges[person]:
                self.letters[self.units[identity]].append(Letters(*rest))

    def prepare(self, asked: Iterable[tuple[Unit, date]]) -> None:
        """Read what was written in the conversations that went on over one of these days."""
        talks, letters = set[int](), set[int]()
        for unit, before in asked:
            edge = before.isoformat()
            talks |= {each.thread for each in self.talks.get(unit, ()) if goes_on(each, edge)}
            letters |= {each.thread for each in self.letters.get(unit, ()) if goes_on(each, edge)}
        self.read(MESSAGES, talks - self.messages.keys(), self.messages, (False, False))
        self.read(MAILS, letters - self.mails.keys(), self.mails, ())

    def read(self, sql: str, threads: set[int], into: Detail, more: tuple[bool, ...]) -> None:
        for chunk in in_chunks(sorted(threads)):
            into.update({thread: [] for thread in chunk})
            for thread, *rest in self.rows(sql.replace("{ids}", places(chunk)), [*chunk, *more]):
                into[thread].append(tuple(rest))

    def before(self, unit: Unit, ids: Collection[int], before: date) -> Iterator[Exchange]:
        """Yield the conversations of one part of a person, whose identities these are, as they stood before a day."""
        edge = before.isoformat()
        talks = [each for each in self.talks.get(unit, ()) if each.first < edge]
        for each in one_a_thread(talks):
            told = self.talk_then(each, ids, edge) if goes_on(each, edge) else each
            yield Exchange(
                f"conversation:{each.thread}",
                told.people,
                told.received,
                told.sent,
                date.fromisoformat(told.first[:10]),
                known_moment(told.last).date(),
                only_refused=told.only_refused,
                last_at=known_moment(told.last),
            )
        yield from self.letters_then(unit, ids, edge)

    def talk_then(self, talk: Talk, ids: Collection[int], edge: str) -> Talk:
        """Count what was written in a conversation before a day."""
        from firsthand.core.notes.refusals import is_refusal

        then = [each for each in self.messages[talk.thread] if day_of(each[1]) < edge]
        own = [text for identity, _, text in then if identity in self.own]
        received = sum(identity in ids for identity, _, _ in then)
        ours = [at for identity, at, _ in then if identity in self.own or identity in ids]
        refused = received > 0 and 0 < len(own) <= FEW_LINES and all(map(is_refusal, own))
        last = str(ours[-1]) if ours else talk.first
        return talk._replace(received=received, sent=len(own), only_refused=refused, last=last)

    def letters_then(self, unit: Unit, ids: Collection[int], edge: str) -> Iterator[Exchange]:
        """Yield the conversations by mail as they stood before a day; those among many stand apart."""
        found: dict[tuple[int, bool], list[Letters]] = defaultdict(list)
        for each in self.letters.get(unit, ()):
            if day_of(each.first) < edge:
                found[each.thread, bool(each.is_crowd)].append(each)
        for (thread, is_crowd), parts in sorted(found.items()):
            is_over = not any(goes_on(each, edge) for each in parts)
            then = parts if is_over else list(self.counted(thread, is_crowd, ids, edge))
            yield as_exchange(thread, is_crowd, then)

    def counted(self, thread: int, is_crowd: bool, ids: Collection[int], edge: str) -> Iterator[Letters]:
        """Yield what each of these identities and the owner had written in a conversation before a day."""
        mine: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for identity, crowd, people, is_sender, is_refusal, at in self.mails[thread]:
            if identity in ids and bool(crowd) == is_crowd and day_of(at) < edge:
                mine[identity].append((people, bool(is_sender), bool(is_refusal), str(at)))
        for mails in mine.values():
            received = sum(is_sender for _, is_sender, _, _ in mails)
            sent = len(mails) - received
            refused = sent > 0 and all(is_sender or refuses for _, is_sender, refuses, _ in mails)
            most = max(people for people, *_ in mails)
            yield Letters(thread, is_crowd, most, received, sent, refused, mails[0][3], mails[-1][3])

    def first_seen(self) -> Iterator[tuple[Unit, str]]:
        """Yield the first day, as text, of each part of a person in any conversation."""
        for unit, talks in self.talks.items():
            yield unit, min(each.first for each in talks)
        for unit, letters in self.letters.items():
            yield unit, min(day_of(each.first) for each in letters)


def as_exchange(thread: int, is_crowd: bool, parts: Sequence[Letters]) -> Exchange:
    """Return what several addresses of one person wrote in one conversation."""
    return mail_exchange(
        (
            thread,
            max(each.people for each in parts),
            sum(each.received for each in parts),
            sum(each.sent for each in parts),
            all(not each.sent or each.only_refused for each in parts),
            min(str(each.first) for each in parts),
            max(str(each.last) for each in parts),
            is_crowd,
        )
    )


def one_a_thread(talks: Sequence[Talk]) -> list[Talk]:
    """Add up what several identities of one person wrote in one conversation."""
    found: dict[int, Talk] = {}
    for each in talks:
        other = found.get(each.thread)
        found[each.thread] = (
            each
            if other is None
            else each._replace(
                received=other.received + each.received,
                first=min(other.first, each.first),
                last=max(other.last, each.last),
            )
        )
    return list(found.values())


def goes_on(each: Talk | Letters, edge: str) -> bool:
    """Tell whether a conversation that began before a day did not end before it."""
    return day_of(each.first) < edge <= day_of(each.last)


def merged(one: tuple[int, Any, Any] | None, other: tuple[Any, ...]) -> tuple[int, Any, Any]:
    sent, first, last = other
    if one is None:
        return int(sent), first, last
    firsts = [at for at in (one[1], first) if at]
    lasts = [at for at in (one[2], last) if at]
    return one[0] + int(sent), min(firsts, default=None), max(lasts, default=None)


def day_of(at: Any) -> str:
    """Return the day of a time as text."""
    return str(at)[:10]
