"""What to do next: at most seven steps, each with its reason, ranked by value and urgency.

`value` is what is lost if a step is never done, `urgency` how much of that another week would cost; both lie between 0
and 1, and steps stand in the order of their product. Where the numbers come from is told beside each. A step rests on
one reason with a day (`on`): any real contact after that day makes it vanish.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.knowledge import Knowledge

MOST = 7  # steps a day: as many as one keeps in mind
OF_A_KIND = 3  # of which so many are of one kind, as long as there are others

# Days within which a reason counts, and how young it may be.
REPLY_FROM, REPLY_UNTIL = 2, 30  # before two days nobody waits; after a month an answer is a new letter
TALKED_UNTIL = 14  # after two weeks nobody knows any more
FOLLOW_UP_UNTIL = 14  # days late; after two weeks a follow-up is a new letter, and the board still shows it
NEWS_UNTIL = 60  # a new job, a recommendation, an introduction, a talk or an ask
LEAST_BEFORE = 30  # points a tie had at its last contact, for its fading to matter


class StepKind(StrEnum):
    """What there is to do, in the order of the words on the page."""

    REPLY = "reply"
    ANSWERED = "answered"
    TALK = "talk"
    TALKED = "talked"
    PROMISE = "promise"
    FOLLOWUP = "followup"
    INVITATIONS = "invitations"
    REQUEST = "request"
    INTRODUCE = "introduce"
    REMIND = "remind"
    THANKS = "thanks"
    JOB = "job"
    DUE = "due"
    FADING = "fading"
    ASKED = "asked"


VERBS = {
    StepKind.REPLY: "Reply to",
    StepKind.ANSWERED: "Decide on",
    StepKind.TALK: "Talk with",
    StepKind.TALKED: "Say how the talk was with",
    StepKind.PROMISE: "Keep your word to",
    StepKind.FOLLOWUP: "Follow up with",
    StepKind.INVITATIONS: "Answer",
    StepKind.REQUEST: "Answer the question of",
    StepKind.INTRODUCE: "Introduce",
    StepKind.REMIND: "Ask once more",
    StepKind.THANKS: "Thank",
    StepKind.JOB: "Congratulate",
    StepKind.DUE: "Be in touch with",
    StepKind.FADING: "Write to",
    StepKind.ASKED: "Stop waiting for",
}
# Of these only the owner's word takes a step off the list.
BY_WORD = frozenset(
    {StepKind.PROMISE, StepKind.INVITATIONS, StepKind.REQUEST, StepKind.INTRODUCE, StepKind.REMIND}
)
ORDER = {kind: place for place, kind in enumerate(StepKind)}

LINE = "Answer invitations"  # what is said of their line as a whole

# What is lost if it is never done. 1: somebody asked and is left without an answer. 0.1: a list stays untidy.
VALUES = {
    StepKind.REPLY: 0.7,  # somebody waits, though nothing was asked
    StepKind.ANSWERED: 1.0,  # somebody was asked, took the trouble to explain, and is left without an answer
    StepKind.TALK: 0.8,  # a promise of the owner's own
    StepKind.TALKED: 0.8,  # what was said and promised is forgotten
    StepKind.PROMISE: 0.9,  # the owner's word, which somebody counts on
    StepKind.FOLLOWUP: 0.9,  # a tie that was just made, and never begins
    StepKind.REQUEST: 0.8,  # somebody asked, and waits for a yes or a no
    StepKind.INTRODUCE: 0.9,  # both said yes, and wait
    StepKind.REMIND: 0.4,  # a question of the owner's own, which may have gone under
    StepKind.THANKS: 0.7,  # a favour was done
    StepKind.JOB: 0.5,  # a good occasion, and others come
    StepKind.DUE: 0.7,  # the owner's own wish
    StepKind.FADING: 0.8,  # the tie itself
    StepKind.ASKED: 0.15,  # it lapses by itself
}
ASKING = 1.0  # a reply where something was asked
INVITING = {
    "accept": 0.7,
    "talk": 0.5,
    "ask": 0.3,
    "decline": 0.1,
    "lapse": 0.1,
}  # by the best verdict that waits

# How much of it another week costs, by the days since the reason; in between it goes in a straight line.
Curve = tuple[tuple[int, float], ...]
URGENCY: dict[StepKind, Curve] = {
    StepKind.REPLY: ((2, 0.6), (7, 1.0), (14, 0.8), (30, 0.4)),  # a week is the end of good manners
    StepKind.ANSWERED: (
        (0, 0.9),
        (3, 1.0),
        (14, 1.0),
        (30, 0.9),
        (60, 0.4),
    ),  # they wait for your word, a month at most
    StepKind.TALK: ((0, 0.3), (7, 0.8), (14, 1.0), (60, 0.4)),  # proposed, and two weeks without a day for it
    StepKind.TALKED: ((0, 1.0), (3, 0.8), (14, 0.3)),  # a minute on the day itself, a guess two weeks later
    StepKind.PROMISE: ((-3, 0.4), (0, 1.0), (14, 1.0), (60, 0.6)),  # by the days since it was due
    StepKind.FOLLOWUP: ((-2, 0.6), (0, 1.0), (7, 1.0), (14, 0.9)),  # by the days since it was due
    StepKind.INVITATIONS: (
        (0, 0.5),
        (7, 0.8),
        (30, 1.0),
        (180, 0.6),
    ),  # LinkedIn drops them after half a year
    StepKind.REQUEST: ((2, 0.6), (7, 1.0), (30, 0.6)),  # as a reply, but it waits longer
    StepKind.INTRODUCE: ((0, 0.8), (2, 1.0), (30, 0.6)),  # a yes cools within days
    StepKind.REMIND: ((10, 0.5), (16, 1.0), (21, 0.6)),  # after 21 days the ask has expired
    StepKind.THANKS: ((0, 0.7), (3, 1.0), (14, 0.8), (60, 0.3)),
    StepKind.JOB: ((0, 1.0), (14, 0.8), (60, 0.3)),  # the first month in a new place is when it is read
    StepKind.DUE: ((0, 0.5), (14, 0.8), (60, 1.0)),  # by the days since it was due
    StepKind.ASKED: ((14, 0.4), (60, 0.8)),
}
# How near somebody is at the least, by what is proven; a strong tie is nearer, by its strength.
NEARNESS = {Knowledge.WORKED: 0.6, Knowledge.MET: 0.5, Knowledge.SPOKEN: 0.4}
# How much use a tie is beyond its strength: who saw each other at work can tell what the other is good at.
USEFULNESS = {Knowledge.WORKED: 1.0, Knowledge.MET: 0.9, Knowledge.SPOKEN: 0.7}
NAMELESS = "Somebody without a name"


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom a step concerns."""

    id: int
    name: str
    knowledge: Knowledge = Knowledge.NONE
    strength: int | None = None

    @property
    def nearness(self) -> float:
        """Return how near somebody is, from 0.3 to 1."""
        return max(NEARNESS.get(self.knowledge, 0.3), (self.strength or 0) / 100)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `identity` is where the owner's word on it is kept, `invitation` and `introduction` where it is
    drafted.

    `promise` is what was promised; its step is named by it, since there can be several to one person.
    """

    kind: StepKind
    whom: Whom
    on: date
    text: str
    evidence: tuple[str, ...]
    value: float
    urgency: float
    identity: int = 0
    invitation: int = 0
    promise: int = 0
    introduction: int = 0

    @property
    def id(self) -> str:
        """Name the step as long as its reason holds."""
        return f"{self.kind.value}-{self.promise or self.identity}"

    @property
    def verb(self) -> str:
        """Say what to do with somebody."""
        return VERBS[self.kind]

    @property
    def title(self) -> str:
        """Say what to do, and with whom."""
        return f"{self.verb} {self.whom.name}"

    @property
    def weight(self) -> float:
        """Return what steps are ranked by."""
        return self.value * self.urgency


class Word(StrEnum):
    """What the owner said of a step."""

    DONE = "done"
    LATER = "later"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Handled:
    """The owner's word on a step, which holds for everything about that person.

    Done: nothing that has its reason on that day or before. Later: nothing before `until`. Never: nothing. Of
    invitations it holds for their line as a whole. A promise is done when it is kept, by no other word.
    """

    word: Word
    kind: StepKind
    person: int
    on: date
    until: date | None = None

    def covers(self, step: Step, today: date) -> bool:
        """Tell whether a step is left out for this word."""
        is_same = is_line(step) if self.kind is StepKind.INVITATIONS else self.person == step.whom.id
        if not is_same:
            return False
        if self.word is Word.LATER:
            return self.until is not None and today < self.until
        if self.word is Word.DONE and StepKind.PROMISE in (self.kind, step.kind):
            return False
        return self.word is Word.NEVER or step.on <= self.on


@dataclass(frozen=True, slots=True)
class Standing:
    """What takes steps off the list: contact since, the owner's words, and people who were declined."""

    contacts: Mapping[int, date]  # the last day of real contact of each person
    handled: Sequence[Handled] = ()
    barred: AbstractSet[int] = frozenset()

    def leaves(self, step: Step, today: date) -> bool:
        """Tell whether a step still stands. Contact keeps no promise and answers no invitation or question."""
        if step.whom.id in self.barred or step.on > today:
            return False
        last = self.contacts.get(step.whom.id)
        if last is not None and last > step.on and step.kind not in BY_WORD:
            return False
        return not any(each.covers(step, today) for each in self.handled)


def choose_steps(steps: Iterable[Step], standing: Standing, today: date, *, most: int = MOST) -> list[Step]:
    """Return what to do today, the most pressing first: one step a person, one line for all invitations.

    The line names the best verdict, of those senders with whom there is nothing else to do.
    """
    ranked = sorted((each for each in steps if standing.leaves(each, today)), key=rank_order)
    engaged = {each.whom.id for each in ranked if not is_line(each)}
    free = [each for each in ranked if is_line(each) and each.whom.id not in engaged]
    line = min(free, key=lambda each: (-each.value, rank_order(each)), default=None)
    found: dict[int, Step] = {}
    for step in ranked:
        if step is line or not is_line(step):
            found.setdefault(step.whom.id, step)
    return mixed(list(found.values()), most)


def mixed(ranked: Sequence[Step], most: int) -> list[Step]:
    """Return the first steps, of each kind only a few as long as others are there; in their order."""
    counts: Counter[StepKind] = Counter()
    few: list[Step] = []
    rest: list[Step] = []
    for step in ranked:
        counts[step.kind] += 1
        (few if counts[step.kind] <= OF_A_KIND else rest).append(step)
    return sorted([*few, *rest][:most], key=rank_order)


def count_steps(steps: Iterable[Step], standing: Standing, today: date, *, most: int = MOST) -> int:
    """Return how many `choose_steps` returns, from steps in any order; at `most` people it looks at no more."""
    engaged: set[int] = set()
    invited: set[int] = set()
    for step in steps:
        if len(engaged) >= most:
            break
        if standing.leaves(step, today):
            (invited if is_line(step) else engaged).add(step.whom.id)
    return min(most, len(engaged) + bool(invited - engaged))


def is_line(step: Step) -> bool:
    """Tell whether a step stands for all invitations."""
    return step.kind is StepKind.INVITATIONS


def rank_order(step: Step) -> tuple[float, date, int, str, int]:
    """Order by weight, then the oldest reason, then kind and name: the same facts give the same order."""
    return (-round(step.weight, 9), step.on, ORDER[step.kind], step.whom.name, step.whom.id)


def value_for(kind: StepKind, whom: Whom, *, asks: bool = False) -> float:
    """Return what is lost if it is never done: half for anybody, all of it for whoever is nearest."""
    base = ASKING if asks else VALUES[kind]
    return base * (0.5 + 0.5 * whom.nearness)


def value_of_fading(whom: Whom, before: int) -> float:
    """Return what a tie was worth at its last contact: its strength then, weighed by how well both know each other."""
    return VALUES[StepKind.FADING] * USEFULNESS.get(whom.knowledge, 0.0) * before / 100


def urgency_for(kind: StepKind, days: int) -> float:
    """Return how much another week costs, so many days after the reason."""
    return along(URGENCY[kind], days)


def along(curve: Curve, days: int) -> float:
    """Return where a curve stands; before its first point and after its last it stays."""
    day, height = curve[0]
    for next_day, next_height in curve:
        if days <= next_day:
            share = (days - day) / (next_day - day) if next_day > day and days > day else 0.0
            return height + (next_height - height) * share if days > day else height
        day, height = next_day, next_height
    return height


def say_today(steps: Sequence[Step]) -> str:
    """Say how much there is to do, and what comes first."""
    if not steps:
        return "Nothing to do today."
    first = f"{steps[0].title[0].lower()}{steps[0].title[1:]}"
    return (
        f"1 thing today: {first}."
        if len(steps) == 1
        else f"{len(steps)} things today, the first is to {first}."
    )


def say_word(kind: StepKind, name: str, word: str) -> str:
    """Say what the owner said of a step: "Reply to Ana Silva: done"; a word on the invitations is one on their line."""
    what = LINE if kind is StepKind.INVITATIONS else f"{VERBS[kind]} {name}"
    return f"{what}: {word}"


def first_day(today: date, days: int) -> date:
    """Return the day from which on reasons count."""
    return today - timedelta(days=days)
