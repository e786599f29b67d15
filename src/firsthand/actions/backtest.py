"""The back-test: who came into the network, each with the case as it stood the day before.

Needs no Django, so that the command line answers at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from firsthand.actions.backtest_notes import Claims, read_notes
from firsthand.actions.backtest_senders import Introductions, Senders, names_of, sender_of
from firsthand.core.backtest import Compared, Pitch, Request, count_known, replay
from firsthand.core.backtest_minutes import USUAL, Minutes
from firsthand.core.evidence import grade, weigh
from firsthand.core.invitations import Case, Match, Matched
from firsthand.core.knowledge import Knowing, Person, Refusal
from firsthand.core.notes.values import NoteKind, NoteReading
from firsthand.core.then import OwnerThen
from firsthand.store.database import Rows
from firsthand.store.queries.backtest import Arrivals, Came, arrivals_of
from firsthand.store.queries.invitations import Refused, refusals_by_person
from firsthand.store.queries.knowledge import Knower, open_knower
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.past import Past
from firsthand.store.queries.past_introductions import introductions_then, words_by_unit
from firsthand.store.queries.past_units import Unit, units_of
from firsthand.store.queries.pitches import count_unread, pitches_of
from firsthand.store.queries.policies import policy_called
from firsthand.uncollected import uncollected

NO_NOTE = NoteReading(NoteKind.BLANK, "", because="There is no note.")


@dataclass(frozen=True, slots=True)
class Asked:
    """All requests of the past, and what of them the records do not tell."""

    requests: tuple[Request, ...]
    arrivals: Arrivals


def past_requests(rows: Rows, owner_id: int, now: datetime, *, with_words: bool = False) -> Asked:
    """Return everybody who came by now, with what was known of each the day before; all of it in words if asked."""
    with uncollected():
        arrivals = arrivals_of(rows, owner_id, now)
        cases = Cases(rows, owner_id, now, arrivals.came)
        cases.with_words = with_words
        return Asked(tuple(map(cases.request, arrivals.came)), arrivals)


class Cases:
    """Makes the cases of the past; all that they need is loaded at once."""

    def __init__(self, rows: Rows, owner_id: int, now: datetime, came: Sequence[Came]) -> None:
        self.with_words = False
        facts = owner_facts(rows, owner_id)
        self.then = OwnerThen(facts)
        self.knower = open_knower(rows, owner_id, facts, now)
        self.refused: Refused = refusals_by_person(rows, owner_id)
        units = units_of(rows, owner_id)
        self.senders = open_senders(self.knower, came, self.then, units)
        self.readings = read_notes(rows, owner_id, came, self.then)
        self.claims = Claims(self.knower, came, self.readings, then=self.then, units=units)

    def request(self, came: Came) -> Request:
        """Return one request."""
        return Request(
            came.record,
            came.person,
            came.on,
            self.case(came),
            is_theirs=came.is_theirs,
            is_note_known=came.is_note_known,
            is_let_in=came.is_let_in,
        )

    def case(self, came: Came) -> Case:
        """Return the case as it stood the day before."""
        match, person = self.senders.who(came, self.then.before(came.on))
        has_note = came.record in self.readings
        return Case(
            invitation_id=came.invitation,
            sender=sender_of(came),
            sent_at=datetime.combine(came.on, time(), UTC),
            note=came.note,
            reading=self.readings.get(came.record, NO_NOTE),
            claims=self.claims.check(came, person) if has_note else (),
            match=match,
            knowing=self.knowing(person, came.on) if person else Knowing(),
            refusals=self.refusals(came, match),
        )

    def knowing(self, person: Person, before: date) -> Knowing:
        """Say how first-hand a person was known; of whom the owner knew, without a word of the facts."""
        owner = self.then.before(before)
        knowledge = grade(person, owner, as_of=before)
        is_plain = knowledge.is_known and not self.with_words
        return Knowing(knowledge) if is_plain else weigh(person, owner, as_of=before)

    def refusals(self, came: Came, match: Matched) -> tuple[Refusal, ...]:
        """Return how often the owner had declined them before."""
        ids = {came.person, match.person_id if match.grade is Match.SAME else came.person}
        return tuple(
            refusal
            for each in sorted(ids & self.refused.keys())
            for invitation, refusal in self.refused[each]
            if refusal.on < came.on and invitation != came.invitation
        )


def open_senders(knower: Knower, came: Sequence[Came], then: OwnerThen, units: Mapping[int, Unit]) -> Senders:
    """Load what was known of those who came, and of everybody of their names."""
    names = names_of(knower.rows, knower.owner_id, came, units)
    asked: set[tuple[Unit, date]] = set()
    for each in came:
        asked.add((Unit(each.person, 0), each.on))
        asked.update((units[identity], each.on) for identity in names.namesakes(each.name))
    latest: dict[int, date] = {each.person: each.on for each in came}
    for unit, on in asked:
        latest[unit.person] = max(on, latest.get(unit.person, on))
    past = Past(knower, latest, units)
    past.conversations.prepare(asked)
    return Senders(past, names, past.first_seen(), met_through(knower, past, asked, then))


def met_through(
    knower: Knower, past: Past, asked: Iterable[tuple[Unit, date]], then: OwnerThen
) -> Introductions:
    """Return who had put each of these and the owner together by their days."""
    words = words_by_unit(knower, past)
    wanted = [(unit, before, words[unit]) for unit, before in asked if unit in words]
    owners = {before: then.before(before) for _, before, _ in wanted}
    return introductions_then(knower, wanted, owners, past.units)


def compare_policies(
    rows: Rows,
    owner: OwnerRow,
    now: datetime,
    names: Sequence[str],
    *,
    minutes: Minutes = USUAL,
    asked: Asked | None = None,
) -> Compared:
    """Replay the past under some policies. Raises UserError POL-101 for a name that is none."""
    policies = [policy_called(rows, owner, name) for name in names]
    asked = asked or past_requests(rows, owner.id, now)
    outcomes = [each for each in outcomes_of(rows, owner.id) if each.on <= now.date()]
    pitches = [
        Pitch(each.record, person, each.on)
        for person, sent in pitches_of(rows, owner.id).items()
        for each in sent
        if each.on <= now.date()
    ]
    return Compared(
        tuple(replay(asked.requests, each, outcomes, pitches, minutes=minutes) for each in policies),
        count_known(
            asked.requests, own=len(asked.arrivals.invited_by_owner), nameless=asked.arrivals.nameless
        ),
        tuple(outcomes),
        minutes,
        unread=count_unread(rows, owner.id),
    )


# What tells whether anything changed that the past rests on; sums of digests stand for what was said.
STATE = (
    "SELECT generation FROM owner WHERE id = %s",
    "SELECT COUNT(*), MAX(id) FROM mark WHERE owner_id = %s AND undone_at IS NULL",
    "SELECT COUNT(*), MAX(id) FROM sent_note WHERE owner_id = %s AND undone_at IS NULL",
    "SELECT COUNT(*), SUM(identity_id) FROM connection WHERE owner_id = %s",
    *(f"SELECT COUNT(*), SUM(digest / 1000000007) FROM {table} WHERE owner_id = %s"
      for table in ("invitation", "mail", "event", "recommendation", "card", "message")),
)  # fmt: skip
MOST_KEPT = 2  # networks
_KEPT: dict[tuple[object, ...], Asked] = {}


def kept_requests(rows: Rows, owner_id: int, now: datetime) -> Asked:
    """Return `past_requests` with the facts in words, worked out once while nothing they rest on changes."""
    state = (str(value) for sql in STATE for value in rows(sql, (owner_id,))[0])
    key = (owner_id, now.date(), *state)
    if key not in _KEPT:
        while len(_KEPT) >= MOST_KEPT:
            _KEPT.pop(next(iter(_KEPT)), None)
        _KEPT[key] = past_requests(rows, owner_id, now, with_words=True)
    return _KEPT[key]
