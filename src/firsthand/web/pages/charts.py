"""Charts as shapes and words in one drawing of 600 units: bars by month, and two places over time.

Nothing is told by colour alone: policies are numbered stretches below the months, and every axis has its values.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from firsthand.core.spectrum import LURE, NET

LEFT, RIGHT, TOP, BASE = 84.0, 570.0, 20.0, 112.0
MONTHS_LEFT = 40.0  # numbers take less room than places
MONTHS_BELOW, WORDS_BELOW, SPANS_AT = 20.0, 16.0, 126.0
BAR = 0.7  # of a month's room
LETTER = 12.0  # units; as wide as one is on a phone
FEW_BARS = 24  # up to which each has its number above it
APART = 60.0  # units, or two numbers overlap


class Text(NamedTuple):
    """A word or number in a chart; `anchor` says which end of it stands at x."""

    x: float
    y: float
    text: str
    anchor: str = "middle"


class Bar(NamedTuple):
    """One month."""

    x: float
    y: float
    width: float
    height: float
    told: str


class Span(NamedTuple):
    """A stretch of time below the months, from where to where, with its number and perhaps its name."""

    x: float
    end: float
    label: Text


class Stretch(NamedTuple):
    """A policy in use: its name, and the first and last month as places among the months, with their parts."""

    name: str
    begins: float
    ends: float


@dataclass(frozen=True, slots=True)
class MonthsChart:
    """Bars by month, with the stretches below them."""

    bars: tuple[Bar, ...]
    spans: tuple[Span, ...]
    texts: tuple[Text, ...]
    left: float
    right: float
    top: float
    base: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacesChart:
    """The measured place over time as a line, and the chosen one as a dashed line for as long as one is known."""

    measured: str
    chosen: str
    last: tuple[float, float]
    lines: tuple[float, ...]  # the heights of the axis
    texts: tuple[Text, ...]


def build_months_chart(months: Sequence[tuple[str, int]], stretches: Sequence[Stretch] = ()) -> MonthsChart:
    """Draw so many of something by month, each with its name, the oldest first."""
    room = (RIGHT - MONTHS_LEFT) / max(len(months), 1)
    most = max((number for _, number in months), default=0) or 1
    bars = tuple(
        Bar(
            round(MONTHS_LEFT + room * (at + (1 - BAR) / 2), 1),
            round(BASE - (BASE - TOP) * number / most, 1),
            round(room * BAR, 1),
            round((BASE - TOP) * number / most, 1),
            f"{name}: {number:,}",
        )
        for at, (name, number) in enumerate(months)
        if number
    )
    spans = tuple(
        span(number, each, MONTHS_LEFT + room * each.begins, MONTHS_LEFT + room * each.ends)
        for number, each in enumerate(stretches, start=1)
    )
    below = SPANS_AT + MONTHS_BELOW + WORDS_BELOW if spans else BASE + WORDS_BELOW
    texts = [Text(MONTHS_LEFT - 6, TOP + 4, f"{most:,}", "end"), Text(MONTHS_LEFT - 6, BASE + 4, "0", "end")]
    if months:
        texts += [Text(MONTHS_LEFT, below, months[0][0], "start"), Text(RIGHT, below, months[-1][0], "end")]
    if len(months) <= FEW_BARS:
        texts += numbers_above(months, room, most)
    return MonthsChart(bars, spans, tuple(texts), MONTHS_LEFT, RIGHT, TOP, BASE, below + 6)


def numbers_above(months: Sequence[tuple[str, int]], room: float, most: int) -> Iterator[Text]:
    """Yield each number above its bar."""
    for at, (_, number) in enumerate(months):
        if number:
            height = BASE - (BASE - TOP) * number / most
            yield Text(round(MONTHS_LEFT + room * (at + 0.5), 1), round(height - 4, 1), f"{number:,}")


def span(number: int, stretch: Stretch, begin: float, end: float) -> Span:
    """Draw the time of a policy, named where there is room; its number stands in the table as well."""
    named = f"{number} {stretch.name}"
    text = named if LETTER * len(named) <= end - begin else str(number)
    label = Text(round((begin + end) / 2, 1), SPANS_AT + MONTHS_BELOW - 2, text)
    return Span(round(begin + 1, 1), round(max(end - 1, begin + 2), 1), label)


def build_places_chart(found: Sequence[tuple[str, int, int | None]]) -> PlacesChart | None:
    """Draw the measured and the chosen place, with the name of each day, the oldest first; None without any."""
    if not found:
        return None
    room = (RIGHT - LEFT) / max(len(found) - 1, 1)
    places = [(LEFT + room * at, measured, chosen) for at, (_, measured, chosen) in enumerate(found)]
    texts = [
        Text(LEFT - 10, height(place) + 4, said, "end")
        for place, said in (
            (NET, f"net {NET}"),
            ((NET + LURE) // 2, f"{(NET + LURE) // 2}"),
            (LURE, f"lure {LURE}"),
        )
    ]
    texts += [
        Text(LEFT, BASE + WORDS_BELOW + 4, found[0][0], "start"),
        Text(RIGHT, BASE + WORDS_BELOW + 4, found[-1][0], "end"),
    ]
    return PlacesChart(
        " ".join(f"{x:.0f},{height(measured):.0f}" for x, measured, _ in places),
        " ".join(
            f"M{max(x - room / 2, LEFT):.0f} {height(chosen):.0f}H{min(x + room / 2, RIGHT):.0f}"
            for x, _, chosen in places
            if chosen is not None
        ),
        (places[-1][0], height(places[-1][1])),
        tuple(height(each) for each in (NET, (NET + LURE) // 2, LURE)),
        (*texts, *values_of([(x, measured) for x, measured, _ in places])),
    )


def height(place: int) -> float:
    """Return at which height a place stands: the net at the top."""
    return round(BASE - (min(max(place, LURE), NET) - LURE) / (NET - LURE) * (BASE - TOP), 1)


def values_of(places: Sequence[tuple[float, int]]) -> Iterator[Text]:
    """Yield the first, the last and the highest number beside the line."""
    (first, begin), (last, end) = places[0], places[-1]
    yield Text(last, height(end) - 8, str(end), "end")
    if last - first > APART:
        yield Text(first, height(begin) - 8, str(begin), "start")
    highest = max(places, key=lambda each: each[1])
    if highest[1] > max(begin, end) and highest[0] - first > APART and last - highest[0] > APART:
        yield Text(round(highest[0], 1), height(highest[1]) - 8, str(highest[1]))
