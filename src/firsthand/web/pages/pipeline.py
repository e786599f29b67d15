"""The pipeline as a board and as a list: who stands where, since when, why, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.actions.pipeline import Card, Pipeline
from firsthand.core.agenda import Point
from firsthand.core.days import span
from firsthand.core.drafting import Draft
from firsthand.core.pipeline import Position
from firsthand.core.pipeline_words import say_next, say_pipeline, say_rest
from firsthand.core.stages import STAGE_NAMES, STAGES, Phase, Stage
from firsthand.web.links import profile_url
from firsthand.web.words import ago, day

ON_BOARD = 4  # cards of a stage; the list has more
LISTED = 100  # cards of the list
PHASE_NAMES = {
    Phase.INVITATION: "Invitation",
    Phase.INTRODUCTION: "Introduction",
    Phase.INTERACTION: "Interaction",
    Phase.LEFT: "Left the way",
}
PHASE_ABOUT = {
    Phase.INVITATION: "Do we know each other?",
    Phase.INTRODUCTION: "A talk of 15 to 30 minutes",
    Phase.INTERACTION: "From accepting to a relationship",
    Phase.LEFT: "For 30 days, in case something comes after all",
}
# What the owner can say they did, by stage, the likeliest first.
OFFERED = {
    Stage.ASKED: ("talk", "accepted", "declined"),
    Stage.ANSWERED: ("accepted", "talk", "declined"),
    Stage.TALK: ("booked", "held", "declined"),
    Stage.BOOKED: ("held", "declined"),
    Stage.HELD: ("accepted", "declined"),
    Stage.ACCEPTED: ("followed_up",),
    Stage.LAPSED: ("declined", "accepted", "talk"),
}
WORDS = {
    "accepted": ("Accepted", "a"),
    "talk": ("Talk proposed", "t"),
    "booked": ("Talk booked", "b"),
    "held": ("Talk held", "h"),
    "declined": ("Declined", "d"),
    "followed_up": ("Followed up", "f"),
}
LIKELY = (
    Stage.TALK,
    Stage.BOOKED,
    Stage.HELD,
    Stage.ACCEPTED,
)  # where the first mark offered is what comes next
READ = (
    Stage.RECEIVED,
    Stage.ANSWERED,
    Stage.TALK,
    Stage.HELD,
    Stage.LAPSED,
)  # done where the reply is drafted


@dataclass(frozen=True, slots=True)
class MarkButton:
    """Something the owner can say they did, with its key."""

    name: str
    word: str
    key: str


@dataclass(frozen=True, slots=True)
class CardLine:
    """Somebody on the board."""

    id: int
    name: str
    page: str
    stage: str
    stage_name: str
    since: str
    days: str
    cause: str
    record: str
    next: str
    next_page: str
    is_late: bool
    act: str
    marks: tuple[MarkButton, ...]
    likely: int  # how many of the marks, from the first, stand open

    def others(self) -> tuple[MarkButton, ...]:
        """Return the marks that are folded away."""
        return self.marks[self.likely :]


@dataclass(frozen=True, slots=True)
class Column:
    """One stage: how many stand there, who is longest there, and the first of them."""

    key: str
    name: str
    total: int
    longest: str
    cards: tuple[CardLine, ...]
    rest: int
    rest_page: str


@dataclass(frozen=True, slots=True)
class Board:
    """One of the three I's with its stages, or what has left."""

    key: str
    name: str
    about: str
    total: int
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A stage by which the list can be filtered."""

    key: str
    name: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class PipelinePage:
    """The page; `cards` are those of the list."""

    line: str
    boards: tuple[Board, ...]
    left: Board
    is_list: bool
    stage: str
    choices: tuple[Choice, ...]
    cards: tuple[CardLine, ...]
    more: int  # that the list leaves out
    more_received: int  # of those who wait for a first answer
    is_empty: bool

    @property
    def query(self) -> str:
        """Return what an address needs to show the same again."""
        asked = {"view": "list" if self.is_list else "", "stage": self.stage}
        return urlencode({name: value for name, value in asked.items() if value})


@dataclass(frozen=True, slots=True)
class StepLine:
    """One stage of somebody's way."""

    name: str
    since: str
    cause: str
    records: tuple[str, ...]
    act: str
    anchor: str  # by which a mark of it is opened


@dataclass(frozen=True, slots=True)
class WayPage:
    """One person's way with what comes next."""

    card: CardLine
    headline: str
    person_id: int
    profile: str
    read_page: str
    steps: tuple[StepLine, ...]
    note: str
    follow_up: Draft | None
    agenda: tuple[Point, ...]
    next: str
    can_note: bool  # a talk may have been held, of which the owner can note something


def build_pipeline(found: Pipeline, *, is_list: bool, stage: str) -> PipelinePage:
    """Lay the pipeline out: as a board, or as a list of all or of one stage."""
    boards = {
        phase: board_of(phase, [column_of(each, found) for each in stages])
        for phase, stages in STAGES.items()
    }
    left = boards.pop(Phase.LEFT)
    listed = cards_of(found, stage) if is_list else []
    here = [Choice("", "All", not stage)]
    here += [
        Choice(each.value, capital(STAGE_NAMES[each]), stage == each) for each in Stage if found.counts[each]
    ]
    return PipelinePage(
        say_pipeline(found.counts, len(found.late)),
        tuple(boards.values()),
        left,
        is_list,
        stage,
        tuple(here),
        tuple(card_line(each, found.today) for each in listed[:LISTED]),
        max(len(listed) - LISTED, 0),
        found.counts[Stage.RECEIVED] - sum(each.stage is Stage.RECEIVED for each in listed),
        not any(found.counts.values()),
    )


def cards_of(found: Pipeline, stage: str) -> list[Card]:
    """Return those at a stage; of all, few who only wait for a first answer: Invitations has them."""
    if stage:
        return list(found.cards[Stage(stage)])
    waiting = found.cards[Stage.RECEIVED][ON_BOARD:]
    return [each for each in found.all() if each not in waiting]


def board_of(phase: Phase, columns: Sequence[Column]) -> Board:
    """Return one of the three I's."""
    total = sum(each.total for each in columns)
    return Board(phase.value, PHASE_NAMES[phase], PHASE_ABOUT[phase], total, tuple(columns))


def column_of(stage: Stage, found: Pipeline) -> Column:
    """Return one stage with the first few who stand there."""
    cards, total = found.cards[stage], found.counts[stage]
    first = cards[0] if len(cards) > 1 else None
    longest = f"longest: {first.name}, {span((found.today - first.way.here.since).days)}" if first else ""
    is_all = stage is Stage.RECEIVED and total > len(cards)
    rest_page = (
        reverse("invitations-list") if is_all else f"{reverse('pipeline-list')}?view=list&stage={stage.value}"
    )
    return Column(
        stage.value,
        capital(STAGE_NAMES[stage]),
        total,
        longest,
        tuple(card_line(each, found.today) for each in cards[:ON_BOARD]),
        max(total - ON_BOARD, 0),
        rest_page,
    )


def capital(text: str) -> str:
    """Return a text with a capital first."""
    return text[:1].upper() + text[1:]


def card_line(card: Card, today: date) -> CardLine:
    """Return somebody as the board and the list show them."""
    here, is_read = card.way.here, card.is_open and card.stage in READ
    detail = reverse("pipeline-detail", args=[card.id])
    read = reverse("invitations-detail", args=[card.id])
    days = (today - here.since).days
    return CardLine(
        card.id,
        card.name,
        read if card.stage is Stage.RECEIVED else detail,
        card.stage.value,
        STAGE_NAMES[card.stage],
        day(here.since),
        "today" if days <= 0 else span(days),
        here.cause,
        here.record,
        say_next(card.way, today),
        read if is_read else detail,
        bool(card.way.late_by(today)),
        here.act,
        tuple(MarkButton(name, *WORDS[name]) for name in marks_of(card)),
        int(card.stage in LIKELY),
    )


def marks_of(card: Card) -> tuple[str, ...]:
    """Return what the owner can say they did with somebody."""
    offered = OFFERED.get(card.stage, ())
    return offered if card.is_open else tuple(each for each in offered if each == "followed_up")


def build_way(
    card: Card, today: date, follow_up: Draft | None, agenda: tuple[Point, ...] = (), *, waits: str = ""
) -> WayPage:
    """Return the page of one person's way, with the agenda of a talk, or the follow-up that is due.

    `waits` says what of theirs waits for an answer.
    """
    line = card_line(card, today)
    return WayPage(
        line,
        card.headline,
        card.person_id,
        profile_url(card.url),
        reverse("invitations-detail", args=[card.id]) if card.is_open and card.stage in READ else "",
        tuple(step_line(each, today) for each in reversed(card.way.steps)),
        card.note.strip(),
        follow_up,
        agenda,
        waits or line.next or say_rest(card.stage),
        card.stage in (Stage.TALK, Stage.BOOKED, Stage.HELD),
    )


def step_line(position: Position, today: date) -> StepLine:
    is_mark = position.record.startswith("mark:") and position.stage is not Stage.LAPSED
    return StepLine(
        capital(STAGE_NAMES[position.stage]),
        f"{day(position.since)} · {ago(position.since, today)}",
        position.cause,
        (position.record,) if position.record else (),
        position.act,
        position.record.replace(":", "-") if is_mark else "",
    )
