"""The pipeline as it is read: everybody between an invitation and a relationship, each with where they stand and why.

Needs no Django, so that the command line answers at once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.core.knowledge import Evidence
from firsthand.core.notes.values import CheckedClaim
from firsthand.core.pipeline import Course, course_of
from firsthand.core.stages import STAGES, Stage
from firsthand.core.stops import Policy
from firsthand.store.database import Rows
from firsthand.store.queries.invitations import OpenInvitation, entry_of, open_among
from firsthand.store.queries.marks import marks_by_invitation
from firsthand.store.queries.owner import OwnerRow
from firsthand.store.queries.pipeline import (
    Entry,
    LightRow,
    accepted_between,
    count_waiting,
    courses,
    gone_on,
    gone_since_begun,
    invitation_by_id,
    oldest_waiting,
    told_by,
)
from firsthand.store.queries.policies import policy_in_use
from firsthand.store.queries.today import last_days

RECEIVED = 50  # of those that wait for a first answer the oldest are shown; Invitations has all


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody in the pipeline. `is_own` tells that the owner sent the invitation."""

    id: int
    person_id: int
    name: str
    headline: str
    is_own: bool
    is_open: bool  # on the platform, so that its reply can be read among the invitations
    way: Course
    note: str = ""
    url: str = ""
    known: tuple[Evidence, ...] = ()  # of an open one, as its sender is matched
    claims: tuple[CheckedClaim, ...] = ()  # of the note of an open one

    @property
    def stage(self) -> Stage:
        """Return where they stand."""
        return self.way.stage


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Everybody who is on the board, by stage, who is longest there first; `counts` has those who are not shown too."""

    today: date
    policy: Policy
    cards: dict[Stage, tuple[Card, ...]]
    counts: dict[Stage, int]

    def all(self) -> Iterator[Card]:
        """Yield every card in the order of the way."""
        for stages in STAGES.values():
            for stage in stages:
                yield from self.cards.get(stage, ())

    @property
    def late(self) -> list[Card]:
        """Return those with whom what comes next is late."""
        return [each for each in self.all() if each.way.late_by(self.today)]


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up that is not made yet."""

    invitation: int
    person_id: int
    accepted_on: date
    due_on: date


def read_pipeline(rows: Rows, owner: OwnerRow, now: datetime) -> Pipeline:
    """Return everybody in the pipeline."""
    policy, today = policy_in_use(rows, owner), now.date()
    begun = begun_cards(rows, owner, policy, now)
    found = newest_of_each([*begun, *closed_cards(rows, owner, policy, now)])
    received, waiting = received_cards(rows, owner, policy, now, {each.id for each in begun})
    shown = [*(each for each in found if each.way.is_shown(policy, today)), *received]
    cards = {
        stage: tuple(sorted((each for each in shown if each.stage is stage), key=longest_first))
        for stages in STAGES.values()
        for stage in stages
    }
    counts = {stage: len(listed) for stage, listed in cards.items()}
    counts[Stage.RECEIVED] += waiting
    return Pipeline(today, policy, cards, counts)


def find_card(rows: Rows, owner: OwnerRow, invitation_id: int, now: datetime) -> Card | None:
    """Return one invitation with its way, on the board or not; None where it is not in the pipeline."""
    policy, row = policy_in_use(rows, owner), invitation_by_id(rows, owner.id, invitation_id)
    if row is None:
        return None
    if row.accepted_on:
        return closed(rows, owner, [row], [], policy=policy, now=now)[0]
    if row.status == "gone":
        return closed(rows, owner, [], [row], policy=policy, now=now)[0]
    if row.is_own:
        return None
    begun = begun_cards(rows, owner, policy, now, only=invitation_id)
    return begun[0] if begun else untouched_cards(rows, owner, [row], policy, now)[0]


def longest_first(card: Card) -> tuple[date, str, int]:
    """Order by how long somebody stands there."""
    return (card.way.here.since, card.name, card.id)


def newest_of_each(cards: Iterable[Card]) -> list[Card]:
    """Return one card a person: that of the invitation that came last."""
    newest: dict[int, Card] = {}
    for each in sorted(cards, key=lambda card: (card.way.steps[0].since, card.id)):
        newest[each.person_id] = each
    return list(newest.values())


def begun_cards(rows: Rows, owner: OwnerRow, policy: Policy, now: datetime, *, only: int = 0) -> list[Card]:
    """Return the open invitations with which the owner did something, or one of them."""
    marks = marks_by_invitation(rows, owner.id)
    wanted = sorted({only} & marks.keys() if only else marks)
    found = open_among(rows, owner.id, wanted, marks, policy=policy, now=now) if wanted else []
    entries = {each.case.invitation_id: entry_of(each, marks[each.case.invitation_id]) for each in found}
    accepted = [each for each in entries.values() if each.is_accepted]
    ways = courses(rows, owner.id, accepted, policy, now)
    return [open_card(each, ways.get(each.case.invitation_id) or each.way) for each in found if each.way]


def open_card(found: OpenInvitation, way: Course) -> Card:
    """Return an open invitation; its person is the one who is surely enough held to be the sender."""
    case = found.case
    return Card(
        case.invitation_id,
        found.sender_id,
        case.sender.name or "No name given",
        case.sender.headline or case.sender.company,
        is_own=False,
        is_open=True,
        way=way,
        note=case.note,
        url=case.sender.url,
        known=case.knowing.evidence if case.match.grade.carries else (),
        claims=case.claims,
    )


def closed_cards(rows: Rows, owner: OwnerRow, policy: Policy, now: datetime) -> list[Card]:
    """Return the invitations of the last months that became a connection, and those begun that are gone."""
    today = now.date()
    accepted = accepted_between(rows, owner.id, today - timedelta(days=policy.shows_accepted_days), today)
    gone, marks = gone_since_begun(rows, owner.id), marks_by_invitation(rows, owner.id)
    days, since = gone_on(rows, owner.id, gone), today - timedelta(days=policy.shows_accepted_days)
    lately = [
        each
        for each in gone
        if days.get(each.id, today) >= since
        or any(mark.made_at.date() >= since for mark in marks.get(each.id, ()))
    ]
    return closed(rows, owner, accepted, lately, policy=policy, now=now)


def closed(
    rows: Rows,
    owner: OwnerRow,
    accepted: Sequence[LightRow],
    gone: Sequence[LightRow],
    *,
    policy: Policy,
    now: datetime,
) -> list[Card]:
    """Return cards of invitations that are no longer open."""
    marks, told = marks_by_invitation(rows, owner.id), told_by(rows, owner.id, accepted)
    days = gone_on(rows, owner.id, gone)
    entries = [each.entry(marks.get(each.id, ()), source=told[each.id]) for each in accepted]
    entries += [each.entry(marks.get(each.id, ()), gone_on=days.get(each.id)) for each in gone]
    ways = courses(rows, owner.id, entries, policy, now)
    return [card_of(each, ways[each.id]) for each in (*accepted, *gone)]


def card_of(row: LightRow, way: Course, *, is_open: bool = False) -> Card:
    name = row.name or "No name given"
    return Card(row.id, row.person_id, name, row.headline, row.is_own, is_open, way, row.note, row.url)


def untouched_cards(
    rows: Rows, owner: OwnerRow, listed: Sequence[LightRow], policy: Policy, now: datetime
) -> list[Card]:
    """Return open invitations with which nothing was done, in their order; of one that is not judged yet its row."""
    found = open_among(rows, owner.id, [each.id for each in listed], {}, policy=policy, now=now)
    judged = {each.case.invitation_id: each for each in found}
    ways = {each.id: course_of(each.entry(()).start, (), policy, now) for each in listed}
    return [
        open_card(judged[each.id], ways[each.id])
        if each.id in judged
        else card_of(each, ways[each.id], is_open=True)
        for each in listed
    ]


def received_cards(
    rows: Rows, owner: OwnerRow, policy: Policy, now: datetime, begun: set[int]
) -> tuple[list[Card], int]:
    """Return those that wait for a first answer longest, and how many more there are."""
    total = count_waiting(rows, owner.id)
    oldest = oldest_waiting(rows, owner.id, limit=RECEIVED + len(begun))
    untouched = [each for each in oldest if each.id not in begun][:RECEIVED]
    cards = untouched_cards(rows, owner, untouched, policy, now)
    return cards, max(total - len(begun) - len(cards), 0)


def to_follow_up(rows: Rows, owner_id: int, policy: Policy, now: datetime, *, since: date) -> list[Due]:
    """Return those accepted since a day to whom the owner has not written yet."""
    today, marks = now.date(), marks_by_invitation(rows, owner_id)
    accepted = accepted_between(rows, owner_id, since, today)
    told = told_by(rows, owner_id, accepted)
    entries = [each.entry(marks.get(each.id, ()), source=told[each.id]) for each in accepted]
    by_mark = [
        row_id
        for row_id, made in marks.items()
        if made[-1].kind == "accepted" and made[-1].made_at.date() >= since
    ]
    if by_mark:
        found = open_among(rows, owner_id, sorted(by_mark), marks, policy=policy, now=now)
        entries += [entry_of(each, marks[each.case.invitation_id]) for each in found]
    entries = not_in_contact(rows, entries)
    ways = courses(rows, owner_id, entries, policy, now)
    return [
        Due(each.id, each.person_id, here.since, way.due_on)
        for each in entries
        if (way := ways[each.id]).stage is Stage.ACCEPTED and (here := way.here) and way.due_on
    ]


def not_in_contact(rows: Rows, entries: Sequence[Entry]) -> list[Entry]:
    """Return those with whom there was no contact after the day they were accepted: few, whose words are looked at."""
    last = last_days(rows, (each.person_id for each in entries))
    return [
        each
        for each in entries
        if not (on := each.accepted_on) or (last_on := last.get(each.person_id)) is None or last_on <= on
    ]
