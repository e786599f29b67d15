"""A tie in words: the number, what it rests on, and every day that counts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.actions.ties import Weighed
from firsthand.core.contact_days import day_of_number
from firsthand.core.strength import Standing, Trend
from firsthand.core.tie_words import tell_standing, tell_trend
from firsthand.core.ties import ContactDay
from firsthand.store.queries.timeline import Happening
from firsthand.web.words import day, number

STANDING_WORDS = {
    Standing.CLOSE: "Close",
    Standing.ACTIVE: "Active",
    Standing.FADING: "Fading",
    Standing.DORMANT: "Dormant",
    Standing.NEVER_REAL: "Never real",
    Standing.TOO_LITTLE: "Too little to say",
}
TREND_WORDS = {Trend.RISING: "rising", Trend.STEADY: "steady", Trend.FALLING: "falling"}
TERM_WORDS = {
    "rhythm": "Rhythm",
    "two_way": "Two-way",
    "personal": "Personal",
    "steady": "Steady",
    "aside": "Among many",
    "silence": "Silence",
    "age": "Age",
}
DAYS = 100  # on one page


@dataclass(frozen=True, slots=True)
class Bar:
    """A strength as lists and headers draw it."""

    value: int | None
    standing: str
    trend: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One term: its name, its sentence, and what it adds, signed."""

    term: str
    text: str
    adds: str
    is_lowering: bool


@dataclass(frozen=True, slots=True)
class TieView:
    """How strong a tie is and why."""

    bar: Bar
    line: str
    trend: str
    reasons: tuple[Reason, ...]
    days: int


@dataclass(frozen=True, slots=True)
class DayLine:
    """One day of contact with one of its records."""

    day: str
    sent: str
    received: str
    rest: str
    record: str


def build_bar(value: int | None, standing: Standing, trend: Trend | None) -> Bar:
    """Return a strength in words."""
    return Bar(value, STANDING_WORDS[standing], TREND_WORDS[trend] if trend else "")


def build_tie(weighed: Weighed) -> TieView:
    """Say how strong a tie is and why, the weightiest reason first."""
    strength = weighed.strength
    return TieView(
        bar=build_bar(strength.value, strength.standing, strength.trend),
        line=tell_standing(strength),
        trend=tell_trend(strength),
        reasons=tuple(
            Reason(TERM_WORDS[each.term], each.text, signed(each.adds), each.adds < 0)
            for each in weighed.reasons
        ),
        days=len(weighed.days),
    )


def signed(adds: float) -> str:
    """Write a term with its sign, a real minus among them."""
    return f"{adds:+.1f}".replace("-", "−")


def build_days(days: Sequence[ContactDay], records: Mapping[date, str]) -> tuple[DayLine, ...]:
    """Return days of contact as a table has them."""
    return tuple(build_day(each, records.get(day_of_number(each.day), "")) for each in days)


def build_day(contact: ContactDay, record: str) -> DayLine:
    rest = [
        f"{number(contact.aside)} among many" if contact.aside else "",
        f"{number(contact.nearby)} by others to both" if contact.nearby else "",
    ]
    return DayLine(
        day(day_of_number(contact.day)),
        number(contact.sent) if contact.sent else "",
        number(contact.received) if contact.received else "",
        ", ".join(filter(None, rest)),
        record,
    )


def first_records(happenings: Iterable[Happening]) -> dict[date, str]:
    """Return one record of each day, that of a contact where there is one."""
    found: dict[date, str] = {}
    for each in sorted(happenings, key=lambda one: one.is_contact):
        found[each.at.date()] = each.record
    return found
