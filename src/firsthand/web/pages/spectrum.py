"""What the pages of the spectrum show: both places on one line, what moves them, and how it was."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.actions.spectrum import Stand
from firsthand.core.listing import PersonRow
from firsthand.core.spectrum import LURE, NET, Case, Measured, Part, quarter_of
from firsthand.core.spectrum_words import NAMES, tell_part, tell_place, tell_pull
from firsthand.web.pages.charts import PlacesChart, build_places_chart
from firsthand.web.words import count, day

LEFT, WIDTH = 20, 560  # of the line that is drawn
LISTED = {
    Part.STRANGERS: ("stranger you let in", "strangers you let in"),
    Part.UNKNOWN: ("connection you do not know first-hand", "connections you do not know first-hand"),
    Part.BARE: (
        "invitation without a word about the two of you",
        "invitations without a word about the two of you",
    ),
    Part.UNTALKED: ("stranger you let in without a talk", "strangers you let in without a talk"),
}


class PartLine(NamedTuple):
    """One part: what is counted, its share, and what it does to the place."""

    name: str
    text: str
    share: str
    pull: str
    address: str


class QuarterLine(NamedTuple):
    """Where the owner stood at the end of a quarter."""

    name: str
    place: str
    chosen: str


@dataclass(frozen=True, slots=True)
class SpectrumPage:
    """The chosen and the measured place."""

    line: str
    is_told: bool
    is_bare: bool
    measured_x: int
    chosen_x: int | None
    chosen: str
    drawn: str  # in words
    parts: tuple[PartLine, ...]
    quarters: tuple[QuarterLine, ...]
    chart: PlacesChart | None


def build_spectrum(stands: Sequence[Stand]) -> SpectrumPage:
    """Return the page."""
    last = stands[-1]
    place, chosen = last.place, last.chosen
    told = [each for each in stands if each.place.place is not None]
    measured = "nothing measured" if place.place is None else f"measured {place.place}"
    drawn = f", chosen {chosen.place}" if chosen else ""
    return SpectrumPage(
        line=tell_place(place, chosen),
        is_told=place.place is not None,
        is_bare=place.is_bare,
        measured_x=x_of(place.place or LURE),
        chosen_x=x_of(chosen.place) if chosen else None,
        chosen=f"{chosen.name}, {chosen.place}" if chosen else "",
        drawn=f"From 10, a lure, to 90, a net: {measured}{drawn}",
        parts=tuple(part_line(last, each) for each in place.parts),
        quarters=tuple(quarter_line(each, is_last=each is last) for each in reversed(told)),
        chart=build_places_chart(
            [
                (
                    quarter_name(each, is_last=each is last),
                    each.place.place,
                    each.chosen.place if each.chosen else None,
                )
                for each in told
                if each.place.place is not None
            ]
        ),
    )


def part_line(stand: Stand, measured: Measured) -> PartLine:
    share = "" if measured.value is None else f"{measured.value:.0f} %"
    address = (
        f"{reverse('spectrum-people')}?{urlencode({'part': measured.part.value})}"
        if measured.toward_net
        else ""
    )
    return PartLine(
        NAMES[measured.part], tell_part(measured), share, tell_pull(stand.place, measured), address
    )


def quarter_line(stand: Stand, *, is_last: bool) -> QuarterLine:
    chosen = f"{stand.chosen.place} ({stand.chosen.name})" if stand.chosen else ""
    return QuarterLine(quarter_name(stand, is_last=is_last), str(stand.place.place), chosen)


def quarter_name(stand: Stand, *, is_last: bool) -> str:
    """Name a quarter by its end: "2026 Q3"; the last is today."""
    return "Today" if is_last else quarter_of(stand.place.on).replace("-", " ")


def x_of(place: int) -> int:
    """Return where a place is on the line."""
    inside = min(max(place, LURE), NET)
    return LEFT + round((inside - LURE) / (NET - LURE) * WIDTH)


class DeedLine(NamedTuple):
    """One case that points toward the net."""

    person: int
    name: str
    on: str


def build_deeds(shown: Sequence[Case], rows: Mapping[int, PersonRow]) -> Iterator[DeedLine]:
    """Yield the cases of one page."""
    for case in shown:
        row = rows.get(case.person)
        yield DeedLine(case.person if row else 0, row.name if row else "Somebody", day(case.on))


def tell_deeds(measured: Measured) -> str:
    """Say what a list of them holds."""
    return count(measured.toward_net, *LISTED[measured.part])
