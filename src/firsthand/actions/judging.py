"""Make the case of every open invitation: who sent it, what it says, what is known."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.actions.batches import write_many
from firsthand.actions.judging_replies import find_asked, read_replies
from firsthand.actions.judging_schools import learn_schools
from firsthand.actions.namesakes import Namesakes, NamesSeen
from firsthand.actions.readings import Readings
from firsthand.actions.spoken import spoken_with
from firsthand.core.claims import check_claims
from firsthand.core.evidence import weigh
from firsthand.core.headlines import headline_company
from firsthand.core.invitations import Case, Matched, Sender, Spoken
from firsthand.core.knowledge import Knowing, Owner, Person
from firsthand.core.names import fold_name
from firsthand.core.notes.alike import Crowd
from firsthand.core.people import match_sender
from firsthand.store import models
from firsthand.store.casefile import dump_case
from firsthand.store.database import as_json, django_rows, known_moment
from firsthand.store.queries.asks import asks_by_invitation
from firsthand.store.queries.knowledge import Knower, open_knower
from firsthand.store.queries.owner import owner_facts

OPEN = """
    SELECT v.id, v.name, i.kind, i.value, COALESCE(i.person_id, -i.id), v.note, v.sent_at, v.headline,
        v.mutual_names, v.status, v.is_unverified
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    ORDER BY v.id
"""
NOTES = """
    SELECT i.person_id, v.note FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.note <> '' AND v.twin_id IS NULL ORDER BY v.id
"""
FIRST_MESSAGES = """
    SELECT i.person_id, m.text
    FROM thread t JOIN message m ON m.thread_id = t.id
        AND m.at = (SELECT MIN(f.at) FROM message f WHERE f.thread_id = t.id)
    JOIN identity i ON i.id = m.identity_id
    WHERE t.owner_id = %s AND i.person_id IS NOT NULL AND m.identity_id NOT IN (
        SELECT o.id FROM identity o JOIN person p ON p.id = o.person_id WHERE p.owner_id = %s AND p.is_owner)
"""

STORED = 'SELECT invitation_id, "case" FROM judgement WHERE owner_id = %s'


@dataclass(frozen=True, slots=True)
class OpenRow:
    """One open invitation as stored."""

    id: int
    sender: Sender
    person_id: int
    note: str
    sent_at: datetime
    is_uncertain: bool
    is_unverified: bool


class Judge:
    """Everything needed to make cases, loaded once."""

    def __init__(self, owner_id: int, now: datetime) -> None:
        self.owner_id, self.now = owner_id, now
        self.owner: Owner = owner_facts(django_rows, owner_id)
        self.knower: Knower = open_knower(django_rows, owner_id, self.owner, now)
        self.rows = [open_row(row) for row in django_rows(OPEN, (owner_id,))]
        self.stored = {row_id: as_text(case) for row_id, case in django_rows(STORED, (owner_id,))}
        self.readings = Readings(self.owner, self.stored)
        self.load_candidates()
        self.weighed: dict[int, Knowing] = {}
        asks = asks_by_invitation(django_rows, owner_id)
        asked = [find_asked(self, row, asks[row.id]) for row in self.rows if row.id in asks]
        said = {row.note for row in self.rows} | {line.text for each in asked for line in each.lines}
        self.crowd = Crowd(self.texts() if any(said) else (), about=said)
        self.replies = {each.row.id: reply for each in asked if (reply := read_replies(self, each))}

    def texts(self) -> Iterable[tuple[str, str]]:
        """Yield every note and first message that anybody ever sent, with who sent it."""
        for person_id, text in django_rows(NOTES, (self.owner_id,)):
            yield str(person_id), text
        for person_id, text in django_rows(FIRST_MESSAGES, (self.owner_id, self.owner_id)):
            yield str(person_id), text

    def load_candidates(self) -> None:
        """Find, by name and by address, the known persons that any sender could be."""
        self.names = NamesSeen(self.owner_id, {(row.sender.name, row.sender.url) for row in self.rows})
        self.namesakes = {row.id: self.namesakes_of(row) for row in self.rows}
        wanted = set[int]().union(*(found.persons for found in self.namesakes.values()))
        self.people = self.knower.listed(self.knower.people(wanted, with_introductions=False))
        self.introduce(
            each for row in self.rows if row.sender.mutual_names for each in self.namesakes[row.id].persons
        )
        self.matches = {row.id: self.match_of(row) for row in self.rows}
        self.introduce(match.person_id for match in self.matches.values() if match.grade.carries)

    def introduce(self, ids: Iterable[int]) -> None:
        """Add who put the owner and these persons together; it takes time, so only where it matters."""
        self.people.update(self.knower.introduced({each: self.people[each] for each in ids}))

    def match_of(self, row: OpenRow) -> Matched:
        """Say who the sender is held to be."""
        found = self.namesakes[row.id]
        strangers = self.names.rivals(fold_name(row.sender.name)) - (row.person_id not in self.names.known)
        return match_sender(
            row.sender,
            [self.people[each] for each in sorted(found.persons)],
            owner=self.owner,
            sent_on=row.sent_at.date(),
            rivals=max(strangers, 0) + found.others,
        )

    def namesakes_of(self, row: OpenRow) -> Namesakes:
        """Return the known persons who share the sender's name or address."""
        found = self.names.namesakes(row.sender.name, row.sender.url)
        itself = {row.person_id} if self.names.is_known(row.person_id) else set[int]()
        return Namesakes(found.persons | itself, found.others)

    def case_of(self, row: OpenRow) -> Case:
        """Make the case of one invitation."""
        matched = self.matches[row.id]
        person = self.people.get(matched.person_id) if matched.grade.carries else None
        reading = self.readings.read(
            row.id,
            row.note,
            sender_name=row.sender.name,
            sent_on=row.sent_at.date(),
            alike=self.crowd.count_others(row.note, str(row.person_id)),
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
            is_unverified=row.is_unverified,
            spoken=spoken_with(django_rows, person) if person else Spoken(),
        )

    def weigh(self, person: Person) -> Knowing:
        """Weigh a person once."""
        if person.id not in self.weighed:
            self.weighed[person.id] = weigh(person, self.owner, as_of=self.now.date())
        return self.weighed[person.id]

    def find_known(self, name: str) -> Sequence[tuple[Person, Knowing]]:
        """Return persons who go by this name, or by part of it, with how well they are known."""
        ids = self.names.spoken_of(name)
        if missing := ids - self.people.keys():
            self.people.update(self.knower.people(missing))
        return [(self.people[each], self.weigh(self.people[each])) for each in sorted(ids)]


def is_other(stored: str, made: str) -> bool:
    """Tell whether two cases differ in more than the order of their keys."""
    return stored != made and (not stored or json.loads(stored) != json.loads(made))


def as_text(case: object) -> str:
    """Return a stored case as it was written; PostgreSQL gives it parsed, its keys in an order of its own."""
    return case if isinstance(case, str) else json.dumps(case, ensure_ascii=False, separators=(",", ":"))


def open_row(row: tuple[object, ...]) -> OpenRow:
    row_id, name, kind, value, person_id, note, sent_at, headline, mutual_names, status, is_unverified = row
    sender = Sender(
        name="" if kind == "erased" else str(name),  # the case of one who was erased says nothing of them
        url=str(value) if kind == "url" else "",
        mail=str(value) if kind == "mail" else "",
        headline=str(headline),
        company=headline_company(str(headline)),
        mutual_names=tuple(as_json(mutual_names)),
    )
    assert isinstance(row_id, int)
    assert isinstance(person_id, int)
    return OpenRow(
        row_id,
        sender,
        person_id,
        str(note),
        known_moment(sent_at),
        status == "uncertain",
        bool(is_unverified),
    )


def judge_invitations(owner: models.Owner, now: datetime) -> None:
    """Make the case of every open invitation and keep those that changed."""
    judge = Judge(owner.pk, now)
    cases = {row.id: judge.case_of(row) for row in judge.rows}
    made = {row_id: dump_case(case, read=judge.readings.marks[row_id]) for row_id, case in cases.items()}
    changed = {row_id: text for row_id, text in made.items() if is_other(judge.stored.get(row_id, ""), text)}
    gone = [(row_id,) for row_id in judge.stored if row_id not in made]
    write_many("DELETE FROM judgement WHERE invitation_id = %s", gone)
    write_many(
        'INSERT INTO judgement (owner_id, invitation_id, "case") VALUES (%s, %s, %s)'
        ' ON CONFLICT (invitation_id) DO UPDATE SET "case" = excluded."case"',
        [(owner.pk, row_id, text) for row_id, text in changed.items()],
    )
    learn_schools(owner.pk, cases)
