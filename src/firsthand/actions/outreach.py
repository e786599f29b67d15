"""The owner's own invitations: one note at a time, checked before it is sent; what became of those that were."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache, partial

from firsthand.actions.spoken import last_subject, spoken_with
from firsthand.core.acceptance import Sent, Share, shares
from firsthand.core.drafting import Draft, spread_texts
from firsthand.core.drafting.invites import draft_note
from firsthand.core.drafting.tone import tone_of
from firsthand.core.evidence import weigh
from firsthand.core.filters import Filters
from firsthand.core.invitation_status import InvitationStatus
from firsthand.core.knowledge import Knowing, Owner, Person
from firsthand.core.names import name_words
from firsthand.core.notes.alike import Crowd
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import NoteKind
from firsthand.core.outreach import Addressee, Checked, Earlier, check_note
from firsthand.core.outreach_words import Hurdle, hurdles
from firsthand.store.database import Rows
from firsthand.store.queries.knowledge import Knower, open_knower
from firsthand.store.queries.outreach import Limits, SentRow, invitation_from, limits_of, sent_invitations
from firsthand.store.queries.owner import newest_editions, owner_facts
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.people import People
from firsthand.store.queries.wordings import own_texts

WEEK = timedelta(days=7)
MOST_OF_A_NAME = 20
LONGEST_TYPED = 2_000  # characters that are looked at


@dataclass(frozen=True, slots=True)
class Outreach:
    """What the owner sent, newest first, how often each kind was accepted, and what the week still holds."""

    sent: tuple[SentRow, ...]
    shares: tuple[Share, ...]
    limits: Limits
    this_week: int


@dataclass(frozen=True, slots=True)
class Composed:
    """The note to one person: drafted, or as the owner wrote it, and checked; and what speaks against sending it."""

    person: Person
    knowing: Knowing
    draft: Draft
    text: str
    checked: Checked
    before: tuple[SentRow, ...]  # earlier invitations to the same person
    waiting: int | None  # an invitation of theirs, which wants an answer first
    this_week: int
    per_week: int

    @property
    def against(self) -> tuple[Hurdle, ...]:
        """Return what speaks against inviting them now."""
        return hurdles(
            self.person,
            waiting=self.waiting,
            before=tuple((each.at.date(), each.status, each.accepted_on) for each in self.before),
            this_week=self.this_week,
            per_week=self.per_week,
        )

    @property
    def is_ready(self) -> bool:
        """Tell whether it can be sent as it is: nothing is left to be changed, and nothing speaks against it."""
        return self.checked.is_ready and not self.against


def look_at_outreach(rows: Rows, owner_id: int, now: datetime) -> Outreach:
    """Return all that was sent, with what became of it."""
    sent = sent_invitations(rows, owner_id, now.date())
    as_of = newest_editions(rows, owner_id).get("connections", now.date())
    read = read_kinds(sent, owner_facts(rows, owner_id))
    return Outreach(tuple(sent), tuple(shares(read, as_of)), limits_of(rows, owner_id), count_week(sent, now))


def count_week(sent: Sequence[SentRow], now: datetime) -> int:
    """Count what was sent within these seven days."""
    return sum(now - WEEK < each.at <= now for each in sent)


def read_kinds(sent: Sequence[SentRow], owner: Owner) -> list[Sent]:
    """Return what kind of note each invitation had, as the one who got it would take it."""
    noted = [each for each in sent if each.note]
    crowd = Crowd(((str(each.person), each.note) for each in noted), about={each.note for each in noted})
    return [
        Sent(
            each.at.date(),
            read_kind(each.note, each.name, each.headline, owner.name, each.at.date(), alike=others)
            if each.note
            else NoteKind.BLANK,
            each.status is InvitationStatus.ACCEPTED,
        )
        for each in sent
        for others in (crowd.count_others(each.note, str(each.person)) if each.note else 0,)
    ]


@lru_cache(maxsize=4096)
def read_kind(note: str, name: str, headline: str, sender: str, on: date, *, alike: int) -> NoteKind:
    """Return the kind of a note that the owner sent; read once while the program runs."""
    reader = Owner(name=name, names=(name,), headline=headline)
    return read_note(note, owner=reader, sender_name=sender, sent_on=on, alike=alike).kind


def compose(
    rows: Rows,
    owner: OwnerRow,
    person_id: int,
    now: datetime,
    *,
    text: str | None = None,
    in_language: str = "",
) -> Composed:
    """Draft the note to a person who is known to be there, or check the one the owner wrote."""
    facts, limits = owner_facts(rows, owner.id), limits_of(rows, owner.id)
    knower = open_knower(rows, owner.id, facts, now)
    person = knower.people([person_id])[person_id]
    addressee = Addressee(person, weigh(person, facts, as_of=now.date()))
    sent = sent_invitations(rows, owner.id, now.date())
    draft = draft_note(
        person,
        addressee.knowing,
        facts,
        now,
        limit=limits.note_length,
        wordings=spread_texts(own_texts(rows, owner.id)),
        spoken=spoken_with(rows, person),
        topic=last_subject(rows, person),
        language=owner.reply_language,
        in_language=in_language,
        tone=tone_of(owner.reply_tone),
    )
    written = (draft.body if text is None else text)[:LONGEST_TYPED]
    checked = check_note(
        written,
        addressee,
        facts,
        now.date(),
        limit=limits.note_length,
        earlier=notes_to_others(sent, person_id),
        drafted=draft.body,
        find_known=partial(others_named, knower, person_id),
    )
    return Composed(
        person,
        addressee.knowing,
        draft,
        written,
        checked,
        tuple(each for each in sent if each.person == person_id),
        invitation_from(rows, owner.id, person_id),
        count_week(sent, now),
        limits.per_week,
    )


def others_named(knower: Knower, person_id: int, name: str) -> Sequence[tuple[Person, Knowing]]:
    """Return everybody but one person who goes by a name, with how the owner knows them."""
    today = knower.now.date()
    found = knower.people(named(knower.rows, knower.owner_id, name, today) - {person_id})
    return [(found[each], weigh(found[each], knower.owner, as_of=today)) for each in sorted(found)]


def notes_to_others(sent: Sequence[SentRow], person_id: int) -> list[Earlier]:
    """Return the notes that went to anybody else."""
    return [
        Earlier(each.note, each.status is InvitationStatus.ACCEPTED)
        for each in sent
        if each.note and each.person != person_id
    ]


def named(rows: Rows, owner_id: int, name: str, today: date) -> set[int]:
    """Return the people who go by a name, or by part of it."""
    words = set(name_words(name))
    if not words:
        return set()
    asked = Filters(query=" ".join(sorted(words)))
    found = People(rows, owner_id, asked, today, is_forgiving=False).listed(limit=MOST_OF_A_NAME)
    return {each.id for each in found if words <= set(name_words(each.name))}
