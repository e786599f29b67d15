"""Make the case of every open invitation: who sent it, what it says, what is known."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.batches import write_many
from firsthand.actions.judging_replies import find_asked, read_replies
from firsthand.core.claims import check_claims
from firsthand.core.evidence import weigh
from firsthand.core.headlines import headline_company
from firsthand.core.invitations import Case, Matched, Sender
from firsthand.core.knowledge import Knowing, Owner, Person
from firsthand.core.letters import fold_letters
from firsthand.core.names import blocking_keys, fold_name, name_words, same_full_name
from firsthand.core.notes.alike import Crowd
from firsthand.core.notes.reader import read_note
from firsthand.core.people import match_sender
from firsthand.core.replies import Reply
from firsthand.store import models
from firsthand.store.casefile import dump_case
from firsthand.store.database import as_json, django_rows, known_moment
from firsthand.store.queries.asks import asks_by_invitation
from firsthand.store.queries.knowledge import Knower, open_knower
from firsthand.store.queries.owner import owner_facts

APOSTROPHE = re.compile("['’]")
OPEN = """
    SELECT v.id, v.name, i.kind, i.value, i.person_id, v.note, v.sent_at, v.headline, v.mutual_names, v.status
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    ORDER BY v.id
"""
# A person is known of when anything but an open invitation speaks of them.
SPOKEN_OF = """
    SELECT DISTINCT i.person_id FROM identity i WHERE i.owner_id = %s AND i.person_id IS NOT NULL AND (
        EXISTS (SELECT 1 FROM card c WHERE c.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM connection c WHERE c.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM recommendation r WHERE r.identity_id = i.id)
        OR EXISTS (SELECT 1 FROM endorsement e WHERE e.identity_id = i.id))
"""
NAMES = """
    SELECT i.person_id, i.name FROM identity i JOIN person p ON p.id = i.person_id
    WHERE i.owner_id = %s AND p.is_owner = %s AND i.name <> ''
"""
NOTES = """
    SELECT i.person_id, v.note FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.note <> '' AND v.twin_id IS NULL ORDER BY v.id
"""
FIRST_MESSAGES = """
    SELECT i.person_id, m.text
    FROM (SELECT thread_id, MIN(at) AS at FROM message WHERE owner_id = %s GROUP BY thread_id) f
    JOIN message m ON m.thread_id = f.thread_id AND m.at = f.at JOIN identity i ON i.id = m.identity_id
    JOIN person p ON p.id = i.person_id WHERE p.is_owner = %s
"""


@dataclass(frozen=True, slots=True)
class OpenRow:
    """One open invitation as stored."""

    id: int
    sender: Sender
    person_id: int
    note: str
    sent_at: datetime
    is_uncertain: bool


class Judge:
    """Everything needed to make cases, loaded once."""

    def __init__(self, owner_id: int, now: datetime) -> None:
        self.owner_id, self.now = owner_id, now
        self.owner: Owner = owner_facts(django_rows, owner_id)
        self.knower: Knower = open_knower(django_rows, owner_id, self.owner, now.date())
        self.rows = [open_row(row) for row in django_rows(OPEN, (owner_id,))]
        self.crowd = Crowd(self.texts()) if any(row.note for row in self.rows) else None
        self.load_candidates()
        self.weighed: dict[int, Knowing] = {}
        self.replies = self.read_replies(asks_by_invitation(django_rows, owner_id))

    def texts(self) -> Iterable[tuple[str, str]]:
        """Yield every note and first message that anybody ever sent, with who sent it."""
        for person_id, text in django_rows(NOTES, (self.owner_id,)):
            yield str(person_id), text
        for person_id, text in django_rows(FIRST_MESSAGES, (self.owner_id, False)):
            yield str(person_id), text

    def load_candidates(self) -> None:
        """Find, by name and by address, the known persons that any sender could be."""
        self.known = {row[0] for row in django_rows(SPOKEN_OF, (self.owner_id,))}
        wanted = {key for row in self.rows for key in blocking_keys(row.sender.name)}
        words = {word for row in self.rows for word in words_of(row.note)}
        by_key: dict[str, set[tuple[int, str]]] = defaultdict(set)
        self.by_word: dict[str, set[int]] = defaultdict(set)
        self.rivals: Counter[str] = Counter()
        for person_id, name in django_rows(NAMES, (self.owner_id, False)):
            if person_id not in self.known:
                self.rivals[fold_name(name)] += 1
                continue
            for key in wanted.intersection(blocking_keys(name)):
                by_key[key].add((person_id, name))
            for word in words.intersection(name_words(name)):
                self.by_word[word].add(person_id)
        self.namesakes = {row.id: self.namesakes_of(row, by_key) for row in self.rows}
        self.people = self.knower.people(set().union(*self.namesakes.values()), with_introductions=False)
        self.introduce(
            each for row in self.rows if row.sender.mutual_names for each in self.namesakes[row.id]
        )
        self.matches = {row.id: self.match_of(row) for row in self.rows}
        self.introduce(match.person_id for match in self.matches.values() if match.grade.carries)

    def introduce(self, ids: Iterable[int]) -> None:
        """Add who put the owner and these persons together; it takes time, so only where it matters."""
        self.people.update(self.knower.introduced({each: self.people[each] for each in ids}))

    def match_of(self, row: OpenRow) -> Matched:
        """Say who the sender is held to be."""
        name = row.sender.name
        return match_sender(
            row.sender,
            [self.people[each] for each in sorted(self.namesakes[row.id])],
            owner=self.owner,
            sent_on=row.sent_at.date(),
            rivals=max(self.rivals[fold_name(name)] - (row.person_id not in self.known), 0),
        )

    def namesakes_of(self, row: OpenRow, by_key: dict[str, set[tuple[int, str]]]) -> set[int]:
        """Return the known persons who share the sender's name or address."""
        close = {pair for key in blocking_keys(row.sender.name) for pair in by_key.get(key, ())}
        found = {person for person, name in close if same_full_name(row.sender.name, name)}
        return found | ({row.person_id} & self.known)

    def case_of(self, row: OpenRow) -> Case:
        """Make the case of one invitation."""
        matched = self.matches[row.id]
        person = self.people.get(matched.person_id) if matched.grade.carries else None
        reading = read_note(
            row.note,
            owner=self.owner,
            sender_name=row.sender.name,
            sent_on=row.sent_at.date(),
            alike=self.crowd.count_others(row.note, str(row.person_id)) if self.crowd and row.note else 0,
        )
        claims = check_claims(
            reading, person=person, owner=self.owner, sent_on=row.sent_at.date(), find_known=self.find_known
        )
        return Case(
            invitation_id=row.id,
            sender=row.sender,
            sent_at=row.sent_at,
            note=row.note,
            reading=reading,
            claims=claims,
            match=matched,
            knowing=self.weigh(person) if person else Knowing(),
            reply=self.replies.get(row.id),
            is_uncertain=row.is_uncertain,
        )

    def weigh(self, person: Person) -> Knowing:
        """Weigh a person once."""
        if person.id not in self.weighed:
            self.weighed[person.id] = weigh(person, self.owner, as_of=self.now.date())
        return self.weighed[person.id]

    def read_replies(self, asks: dict[int, datetime]) -> dict[int, Reply]:
        """Read what came back where the owner asked; those who answered are known as they were before."""
        asked = [find_asked(self, row, asks[row.id]) for row in self.rows if row.id in asks]
        words = {word for each in asked for line in each.lines for word in words_of(line.text)}
        for person_id, name in django_rows(NAMES, (self.owner_id, False)) if words else ():
            for word in words.intersection(name_words(name)) if person_id in self.known else ():
                self.by_word[word].add(person_id)
        return {each.row.id: reply for each in asked if (reply := read_replies(self, each))}

    def find_known(self, name: str) -> Sequence[tuple[Person, Knowing]]:
        """Return persons who go by this name, or by part of it, with how well they are known."""
        words = [self.by_word.get(word, set()) for word in name_words(name)]
        ids = set.intersection(*words) if words else set()
        if missing := ids - self.people.keys():
            self.people.update(self.knower.people(missing))
        return [(self.people[each], self.weigh(self.people[each])) for each in sorted(ids)]


def words_of(note: str) -> set[str]:
    """Return every word of a note as it would stand in a folded name: "Maria's" is also Maria."""
    return {word for text in (note, APOSTROPHE.sub(" ", note)) for word in fold_letters(text).split()}


def open_row(row: tuple[object, ...]) -> OpenRow:
    row_id, name, kind, value, person_id, note, sent_at, headline, mutual_names, status = row
    sender = Sender(
        name=str(name),
        url=str(value) if kind == "url" else "",
        mail=str(value) if kind == "mail" else "",
        headline=str(headline),
        company=headline_company(str(headline)),
        mutual_names=tuple(as_json(mutual_names)),
    )
    assert isinstance(row_id, int)
    assert isinstance(person_id, int)
    return OpenRow(row_id, sender, person_id, str(note), known_moment(sent_at), status == "uncertain")


def judge_invitations(owner: models.Owner, now: datetime) -> None:
    """Make the case of every open invitation and keep those that changed."""
    judge = Judge(owner.pk, now)
    made = {row.id: dump_case(judge.case_of(row)) for row in judge.rows}
    stored = {
        row_id: as_json(plain)
        for row_id, plain in django_rows(
            'SELECT invitation_id, "case" FROM judgement WHERE owner_id = %s', (owner.pk,)
        )
    }
    changed = {row_id: text for row_id, text in made.items() if stored.get(row_id) != as_json(text)}
    gone = [(row_id,) for row_id in stored if row_id not in made]
    write_many("DELETE FROM judgement WHERE invitation_id = %s", gone)
    write_many(
        'INSERT INTO judgement (owner_id, invitation_id, "case") VALUES (%s, %s, %s)'
        ' ON CONFLICT (invitation_id) DO UPDATE SET "case" = excluded."case"',
        [(owner.pk, row_id, text) for row_id, text in changed.items()],
    )
