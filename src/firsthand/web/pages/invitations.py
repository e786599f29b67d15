"""The page of invitations: its first line, its groups by verdict, its stops."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from firsthand.actions.review import GROUP_WORDS, GROUPS, LAPSE, Review, Reviewed
from firsthand.core.verdicts import Verdict
from firsthand.web.pages.gists import gist_of
from firsthand.web.words import ago, count, number

NOTHING_WAITS = "No invitation is waiting for you."
ROWS = 50
MOST_ROWS = 2000
LINE_WORDS = {
    "accept": "to accept",
    "talk": "worth a talk",
    "ask": "to ask",
    "decline": "to decline",
    LAPSE: GROUP_WORDS[LAPSE],
}
STAGE_MARKS = {
    "asked": "asked",
    "answered": "answered",
    "talk": "talk proposed",
    "booked": "talk booked",
    "held": "talk held",
    "later": "later",
    "lapsed": "no answer",
}
WAITING = ("asked",)
LIST_WORDS = {
    "accept": "Accept",
    "talk": "Talk",
    "ask": "Ask",
    "decline": "Decline",
    "lapse": "May lapse",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the spectrum: the one in use, and the one being looked at."""

    name: str
    slug: str
    is_used: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list."""

    id: int
    name: str
    gist: str
    reason: str
    when: str
    stage: str


@dataclass(frozen=True, slots=True)
class Group:
    """The invitations of one verdict, as many as fit; the rest is one press away.

    Declines are two groups: those with a reason of their own, and those that may lapse.
    """

    key: str
    verdict: Verdict
    says: str
    word: str
    total: int
    entries: tuple[Entry, ...]
    rest: int
    more_query: str

    @property
    def undecided_ids(self) -> tuple[int, ...]:
        """Return the shown invitations of which the owner has not said anything yet."""
        return tuple(entry.id for entry in self.entries if not entry.stage)

    @property
    def next_rows(self) -> int:
        """Return how many rows the next press shows."""
        return min(self.rest, ROWS)

    @property
    def count_words(self) -> str:
        """Return the group's total as it stands in a line of counts."""
        return f"{number(self.total)} {GROUP_WORDS[self.key]}"


@dataclass(frozen=True, slots=True)
class Inbox:
    """Everything on the page but the invitation that is open."""

    line: str
    aside: str
    pending_line: str
    decided_line: str
    total: int
    groups: tuple[Group, ...]
    stops: tuple[Stop, ...]
    selected_id: int

    @property
    def stop(self) -> Stop:
        """Return the stop being looked at."""
        return next(stop for stop in self.stops if stop.is_shown)

    @property
    def used_stop(self) -> Stop:
        """Return the stop in use."""
        return next(stop for stop in self.stops if stop.is_used)

    @property
    def query(self) -> str:
        """Return what an address needs to keep looking at this stop."""
        return "" if self.stop.is_used else f"?{urlencode({'stop': self.stop.slug})}"

    @property
    def stop_line(self) -> str:
        """Say what the stop being looked at would do, with counts."""
        counted = (group for group in self.groups if group.total or group.key != LAPSE)
        return f"{self.stop.name}: {', '.join(group.count_words for group in counted)}."


def slug_of(stop_name: str) -> str:
    """Return a stop's name as it stands in addresses and forms."""
    return stop_name.lower().replace(" ", "-")


def build_stops(names: Sequence[str], *, used: str, shown: str) -> tuple[Stop, ...]:
    """Return the policies in their order; `shown` is the one being looked at."""
    return tuple(Stop(name, slug_of(name), name == used, name == shown) for name in names)


def build_inbox(
    review: Review,
    stops: tuple[Stop, ...],
    *,
    selected_id: int,
    decided: int,
    is_stale: bool,
    rows: Mapping[str, int],
) -> Inbox:
    """Sort judged invitations into their groups and say in words what there is."""
    judged = review.items
    sorted_by: dict[str, list[Reviewed]] = {key: [] for key in GROUPS}
    for each in judged:
        sorted_by[each.group].append(each)
    shown_slug = next((stop.slug for stop in stops if stop.is_shown and not stop.is_used), "")
    groups = tuple(
        build_group(key, members, review, rows=rows.get(key, ROWS), stop=shown_slug)
        for key, members in sorted_by.items()
    )
    line = first_line(sorted_by)
    if line == NOTHING_WAITS and not review.editions.invitations_on and review.editions.lack:
        line = "No list of invitations was imported yet."
    return Inbox(
        line=line,
        aside=aside_line(review, is_stale=is_stale),
        pending_line=f"{number(len(judged))} pending",
        decided_line=f"{number(decided)} decided this month",
        total=len(judged),
        groups=groups,
        stops=stops,
        selected_id=selected_id,
    )


def build_group(key: str, members: Sequence[Reviewed], review: Review, *, rows: int, stop: str) -> Group:
    """Return one group's rows, at most so many."""
    more = {"stop": stop} if stop else {}
    return Group(
        key=key,
        verdict=Verdict.DECLINE if key == LAPSE else Verdict(key),
        says=review.says(key),
        word=LIST_WORDS[key],
        total=len(members),
        entries=tuple(build_entry(review.explained(each), review.today) for each in members[:rows]),
        rest=max(0, len(members) - rows),
        more_query=f"?{urlencode({**more, key: rows + ROWS})}",
    )


def build_entry(judged: Reviewed, today: date) -> Entry:
    """Return the row of one invitation: who, when, and the strongest reason."""
    case = judged.case
    return Entry(
        id=case.invitation_id,
        name=case.called,
        gist=gist_of(judged),
        reason=next((each.text for each in judged.decision.reasons[judged.decision.may_lapse :]), ""),
        when=ago(case.sent_at, today),
        stage=STAGE_MARKS.get(judged.invitation.stage, ""),
    )


def first_line(sorted_by: Mapping[str, Sequence[Reviewed]]) -> str:
    """Answer the page's question in words: how many wait, and what to do with them."""
    total = sum(map(len, sorted_by.values()))
    if not total:
        return NOTHING_WAITS
    words = dict(LINE_WORDS)
    if all(each.case.knowledge.is_known for each in sorted_by["accept"]):
        words["accept"] = "you know"
    figures = {key: len(members) for key, members in sorted_by.items()}
    waiting = sum(each.invitation.stage in WAITING for each in sorted_by["ask"])
    figures["ask"] -= waiting
    parts = {key: f"{number(figures[key])} {words[key]}" for key in GROUPS if figures[key]}
    if waiting:
        parts["ask"] = ", ".join(filter(None, (parts.get("ask"), f"{number(waiting)} asked and waiting")))
    return f"{count(total, 'invitation')}. {', '.join(parts[key] for key in GROUPS if key in parts)}."


def aside_line(review: Review, *, is_stale: bool) -> str:
    """Warn while an import is being worked out, and of invitations that may be gone on the platform."""
    if is_stale:
        return "An import is still being worked out; these answers may change."
    uncertain = sum(each.case.is_uncertain for each in review.items)
    gone = f"{count(uncertain, 'invitation')} may be gone on LinkedIn already; they come last."
    doubt = review.editions.doubt if review.items else ""
    return " ".join(filter(None, (review.editions.lack, doubt, gone if uncertain else "")))
