"""Mailboxes of many people, ranked at many moments: what a tie score is judged by.

An event is *direct* when its kind is not a copy or a list and its message has at most 10 recipients. At each cut an
ego counts that sent 5 direct messages in the 90 days before and knows 15 people; what is ranked is everybody it ever
had a direct event with, from its own mailbox before the cut alone. Two targets: *reciprocated*, direct events both
ways in the next 90 days, and *dormant*, among those with a direct event in the last 180 days, none in the next 180.
Testing starts after half of all events. AUC, AP and P@10 are taken inside each ego's list, averaged in the ego, then
over egos; 95 % intervals draw egos anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import numpy as np

from firsthand.core.ties import MONTH, MOST_NEARBY, MOST_RECIPIENTS, ContactDay, Sums, add_up

DAY = 86_400
ASIDE = ("cc", "bcc", "list")
HORIZON = {"reciprocated": 90, "dormant": 180}
SENT, KNOWN = 5, 15
HOLE = 60  # days without any event, after which a recording is taken to have ended
HISTORY, STEP, SHORT = 180, 30, 900  # days
FIRST_DAY = 100 * MONTH  # where the days of a recording start to count

Figures = dict[str, tuple[float, float, float]]  # with the interval


@dataclass
class Recording:
    """Events in order of time, and each pair of an ego and somebody in its mailbox as one number."""

    at: np.ndarray
    sender: np.ndarray
    recipient: np.ndarray
    fan: np.ndarray
    is_direct: np.ndarray
    egos: np.ndarray = field(init=False)  # of each pair
    others: np.ndarray = field(init=False)
    sent: np.ndarray = field(init=False)  # of each event: the pair as its sender sees it
    received: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        people = int(max(self.sender.max(), self.recipient.max())) + 1
        codes = np.r_[self.sender * people + self.recipient, self.recipient * people + self.sender]
        pairs, numbers = np.unique(codes, return_inverse=True)
        self.egos, self.others = pairs // people, pairs % people
        self.sent, self.received = numbers[: len(self.at)], numbers[len(self.at) :]
        self._pairs, self._people = pairs, people

    def pair_of(self, egos: np.ndarray, others: np.ndarray) -> np.ndarray:
        """Return the numbers of these pairs, -1 where there was never an event between both."""
        codes = egos * self._people + others
        places = np.minimum(np.searchsorted(self._pairs, codes), len(self._pairs) - 1)
        return np.where(self._pairs[places] == codes, places, -1)


def read_recording(path: Path) -> Recording:
    """Read a Parquet or CSV file with columns ts, sender, recipient, kind; one row a recipient."""
    columns = duckdb.sql(
        "SELECT CAST(ts AS BIGINT) AS ts, CAST(sender AS BIGINT) AS sender,"
        " CAST(recipient AS BIGINT) AS recipient, CAST(kind AS VARCHAR) AS kind"
        f" FROM '{str(path).replace(chr(39), chr(39) * 2)}' WHERE sender <> recipient"
    ).fetchnumpy()
    at, sender, recipient = (np.asarray(columns[each]) for each in ("ts", "sender", "recipient"))
    kind = np.asarray(columns["kind"]).astype(str)
    order = np.argsort(at, kind="stable")
    order = order[at[order] < end_of(at)]
    at, sender, recipient, kind = at[order], sender[order], recipient[order], kind[order]
    _, message, sizes = np.unique(np.c_[at, sender], axis=0, return_inverse=True, return_counts=True)
    fan = sizes[message.ravel()]
    return Recording(at, sender, recipient, fan, ~np.isin(kind, ASIDE) & (fan <= MOST_RECIPIENTS))


def end_of(at: np.ndarray) -> float:
    """Return where a recording ends: at its first long hole in the second half, if there is one."""
    days = np.unique(at // DAY)
    late = days[1:] > days[0] + (days[-1] - days[0]) / 2
    holes = np.flatnonzero((np.diff(days) > HOLE) & late)
    return float((days[holes[0]] + 1) * DAY) if len(holes) else np.inf


def cuts_of(recording: Recording, target: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the moments to train at and to test at; no training label reaches into the first test."""
    horizon, start, end = HORIZON[target], float(recording.at[0]), float(recording.at[-1])
    span = (end - start) / DAY
    step = STEP / 2 if span < SHORT else STEP
    history = min(HISTORY, max(90, span - 2 * horizon - 30))
    grid = np.arange(start + history * DAY, end - horizon * DAY + 1, step * DAY)
    if len(grid) < 2:
        raise SystemExit(f"Not enough history for the target {target}.")
    middle = float(np.quantile(recording.at.astype(float), 0.5))
    first = max(min(middle, grid[-1] - 2 * step * DAY), grid[0] + horizon * DAY)
    test = grid[grid >= first]
    test = test if len(test) else grid[-1:]
    return grid[grid + horizon * DAY <= test[0]], test


@dataclass(frozen=True)
class Cut:
    """The ties that are ranked at one moment, and which of them are positive."""

    at: float
    pairs: np.ndarray
    egos: np.ndarray
    is_positive: np.ndarray


def cut_at(recording: Recording, at: float, target: str) -> Cut:
    """Return who is ranked at a moment, and what became of them."""
    number = len(recording.egos)

    def counted(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        mask &= recording.is_direct
        return (
            np.bincount(recording.sent[mask], minlength=number),
            np.bincount(recording.received[mask], minlength=number),
        )

    def counted_days(days: int) -> tuple[np.ndarray, np.ndarray]:
        return counted((recording.at < at) & ((at - recording.at) / DAY <= days))

    known = sum(counted(recording.at < at)) > 0
    people = int(recording.egos.max()) + 1
    sent = np.bincount(recording.egos, counted_days(90)[0], people)
    knows = np.bincount(recording.egos[known], minlength=people)
    ranked = known & (sent[recording.egos] >= SENT) & (knows[recording.egos] >= KNOWN)
    horizon = HORIZON[target] * DAY
    then_out, then_in = counted((recording.at > at) & (recording.at <= at + horizon))
    if target == "reciprocated":
        positive = (then_out > 0) & (then_in > 0)
    else:
        ranked &= sum(counted_days(180)) > 0
        positive = (then_out + then_in) == 0
    pairs = np.flatnonzero(ranked)
    return Cut(at, pairs, recording.egos[pairs], positive[pairs])


def sums_at(recording: Recording, cuts: np.ndarray) -> Iterator[tuple[float, int, dict[int, Sums]]]:
    """Yield the running sums of every pair at each cut, with the day it falls on.

    A day starts at the hour of the cuts, so that no day lies on both sides of one.
    """
    phase = float(cuts[0]) % DAY
    origin = np.floor((float(recording.at[0]) - phase) / DAY)
    sums: dict[int, Sums] = {}
    rows = iter(contact_days(recording, lambda at: np.floor((at - phase) / DAY) - origin + FIRST_DAY))
    waiting = next(rows, None)
    for cut in cuts:
        today = int(round((cut - phase) / DAY) - origin + FIRST_DAY)
        fresh: dict[int, list[ContactDay]] = {}
        while waiting and waiting[1].day < today:
            fresh.setdefault(waiting[0], []).append(waiting[1])
            waiting = next(rows, None)
        for pair, days in fresh.items():
            sums[pair] = add_up(days, sums.get(pair, Sums()))
        yield float(cut), today - 1, sums


def contact_days(recording: Recording, day_of) -> Iterator[tuple[int, ContactDay]]:
    """Yield what happened in each pair on each day, in order of days."""
    share = 1 / recording.fan
    direct, aside = recording.is_direct, ~recording.is_direct
    nothing = np.zeros(len(recording.at))
    parts = [
        (recording.sent, recording.at, direct, nothing, direct * share, nothing, aside),
        (recording.received, recording.at, nothing, direct, nothing, direct * share, aside),
    ]
    columns = [np.concatenate([np.asarray(part[k], float) for part in parts]) for k in range(7)]
    near, near_at = nearby(recording)
    empty = np.zeros(len(near))
    columns = [
        np.r_[column, extra] for column, extra in zip(columns, (near, near_at, *[empty] * 5), strict=True)
    ]
    is_near = np.r_[np.zeros(2 * len(recording.at)), np.ones(len(near))]
    code = day_of(columns[1]) * len(recording.egos) + columns[0]
    keys, groups = np.unique(code, return_inverse=True)
    totals = [np.bincount(groups, column) for column in (*columns[2:], is_near)]
    days, pairs = np.divmod(keys.astype(np.int64), len(recording.egos))
    for day, pair, sent, received, sent_share, received_share, copies, others in zip(
        days.tolist(), pairs.tolist(), *(total.tolist() for total in totals), strict=True
    ):
        yield (
            pair,
            ContactDay(day, int(sent), int(received), sent_share, received_share, int(copies), int(others)),
        )


def nearby(recording: Recording) -> tuple[np.ndarray, np.ndarray]:
    """Return each pair that somebody else's message showed side by side, and when."""
    few = (recording.fan >= 2) & (recording.fan <= MOST_NEARBY)
    at, sender, recipient = recording.at[few], recording.sender[few], recording.recipient[few]
    order = np.lexsort((sender, at))
    at, sender, recipient = at[order], sender[order], recipient[order]
    pairs, times = [np.zeros(0, int)], [np.zeros(0)]
    for apart in range(1, MOST_NEARBY):
        same = (at[apart:] == at[:-apart]) & (sender[apart:] == sender[:-apart])
        one, other = recipient[:-apart][same], recipient[apart:][same]
        for egos, others in ((one, other), (other, one)):
            found = recording.pair_of(egos, others)
            pairs.append(found[found >= 0])
            times.append(at[apart:][same][found >= 0])
    return np.concatenate(pairs), np.concatenate(times)


@dataclass(frozen=True)
class Ranked:
    """How one score ranked one ego's list at one cut."""

    ego: int
    auc: float
    ap: float
    p10: float
    best_p10: float


def rank(cut: Cut, scores: np.ndarray) -> list[Ranked]:
    """Judge a score in every list that has both classes; equal scores share their expected places."""
    order = np.lexsort((np.arange(len(scores)), cut.egos))
    bounds = np.flatnonzero(np.diff(cut.egos[order])) + 1
    return [
        judged(int(cut.egos[places[0]]), cut.is_positive[places].astype(float), scores[places])
        for places in np.split(order, bounds)
        if len(places) and 0 < cut.is_positive[places].sum() < len(places)
    ]


def judged(ego: int, positive: np.ndarray, scores: np.ndarray) -> Ranked:
    """Return AUC, average precision and precision at ten of one list."""
    count, positives = len(positive), positive.sum()
    _, level, sizes = np.unique(-scores, return_inverse=True, return_counts=True)
    expected = (np.bincount(level, positive) / sizes)[level]
    below = np.cumsum(sizes)
    places = below[level] - (sizes[level] - 1) / 2  # mean place from the top, from 1
    beaten = positives * count + positives - places[positive == 1].sum() - positives * (positives + 1) / 2
    ordered = expected[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ordered) / np.arange(1, count + 1)
    return Ranked(
        ego,
        auc=float(beaten / (positives * (count - positives))),
        ap=float((precision * ordered).sum() / positives),
        p10=float(ordered[:10].sum() / min(10, count)),
        best_p10=float(min(10, positives) / min(10, count)),
    )


def figures_of(ranked: list[Ranked], draws: int = 1000) -> Figures:
    """Return the mean over egos of the means in each ego, with 95 % intervals."""
    egos, of_ego = np.unique([each.ego for each in ranked], return_inverse=True)
    values = np.array([(each.auc, each.ap, each.p10, each.best_p10) for each in ranked])
    lists = np.bincount(of_ego)
    means = np.column_stack([np.bincount(of_ego, column) / lists for column in values.T])
    chance = np.random.default_rng(1)
    drawn = np.array([means[chance.integers(0, len(egos), len(egos))].mean(0) for _ in range(draws)])
    means, drawn = with_share(means.mean(0)[None])[0], with_share(drawn)
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    names = ("auc", "ap", "p10", "best_p10", "p10_share")
    return {name: (float(means[k]), float(low[k]), float(high[k])) for k, name in enumerate(names)}


def with_share(means: np.ndarray) -> np.ndarray:
    """Add what share of the best possible P@10 was reached."""
    return np.column_stack([means, means[:, 2] / means[:, 3]])
