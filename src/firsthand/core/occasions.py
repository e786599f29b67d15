"""Which of the owner's events a note speaks of, by the words of its name, and whether they were there.

"Data Day" is "Porto Data Day"; "the meetup in March" is any meetup of that month. Words that only
say what kind of occasion it was never make two events the same.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from firsthand.core.days import overlap, say_day, say_list, say_when
from firsthand.core.findings import Finding
from firsthand.core.knowledge import Attendance
from firsthand.core.notes.values import Claim, ClaimState, Period
from firsthand.core.occasion_words import is_occasion, kinds_in, telling_words, tells_kind, words_in

# An event's times are UTC and its place is seldom known: an evening in California is tomorrow in UTC, a
# morning in Sydney is yesterday. What no clock of the world would call waking hours is no place for it.
_ZONES = tuple(timedelta(hours=hours) for hours in range(-8, 11))
_WAKING = range(6, 24)  # hours of the day
_ON_A_WALL_CLOCK = timedelta(0)
_ENOUGH = 2  # telling words in common that are no chance


def check_occasion(claim: Claim, events: Sequence[Attendance], *, sent_on: date) -> Finding | None:
    """Check a claim against the owner's events; None when none of them is the one it names."""
    period = claim.period or _year_named(claim.event)
    named = [event for event in events if _is_named(claim, event)]
    fitting = [event for event in named if period is None or _overlaps(event, period)]
    attended = [event for event in fitting if _was_attended(event, sent_on=sent_on)]
    if attended:
        event = max(attended, key=lambda each: each.starts_at)
        return _found(ClaimState.CONFIRMED, event, f"you were there {_say_days(event)}")
    missed = [event for event in fitting if _is_surely(claim, event)]
    if missed:
        event = max(missed, key=lambda each: each.starts_at)
        return _found(ClaimState.CONTRADICTED, event, _say_absence(event, sent_on=sent_on))
    others = [event for event in named if _is_surely(claim, event)]
    return _not_then(others, period) if others and period and not fitting and names_one(claim.event) else None


def names_occasion(claim: Claim) -> bool:
    """Tell whether a claim names an event, and not a mere town: "I read your article in Porto" does not."""
    words = telling_words(claim.event)
    is_heard = is_occasion(claim.event) or bool(words and is_occasion(claim.quote))
    return is_heard or len(words) >= _ENOUGH


def _is_named(claim: Claim, event: Attendance) -> bool:
    """Tell whether the claim may speak of this event."""
    if claim.event and names_one(claim.event):
        return is_like(claim.event, event.name) or is_like(claim.event, f"{event.name} {event.place}")
    if claim.period is None or not (claim.event or claim.place):
        return False
    kinds, own_kinds = kinds_in(claim.event), kinds_in(event.name)
    is_kind = not kinds or not own_kinds or bool(kinds & own_kinds)
    return is_kind and (not claim.place or _is_in(claim.place, event))


def _is_surely(claim: Claim, event: Attendance) -> bool:
    """Tell whether the claim speaks of this event and no other, so that it can be contradicted.

    One word in common may be the town or the trade, in which much else takes place.
    """
    said, own = telling_words(claim.event), telling_words(event.name)
    where = words_in(f"{event.name} {event.place}")
    is_whole = all(_has_word(word, where) for word in said)
    is_told = tells_kind(claim.event) or sum(_has_word(word, own) for word in said) >= _ENOUGH
    return is_told and (is_whole or len(own) >= _ENOUGH)


def is_like(name: str, other: str) -> bool:
    """Tell whether two names are of one event: every telling word of the shorter is in the longer."""
    if _squeezed(name) == _squeezed(other):
        return True
    kinds, other_kinds = kinds_in(name), kinds_in(other)
    if kinds and other_kinds and not kinds & other_kinds:
        return False
    fewer, more = sorted((telling_words(name), telling_words(other)), key=len)
    return bool(fewer) and all(_has_word(word, more) for word in fewer)


def names_one(name: str) -> bool:
    """Tell whether a name has a word of its own, unlike "the conference"."""
    return bool(telling_words(name))


def _squeezed(name: str) -> str:
    """Return a name without years, fillers and spaces: "DataDay 2026" and "the Data Day" are one."""
    return "".join(words_in(name))


def _has_word(word: str, words: Iterable[str]) -> bool:
    if word in words:
        return True
    from rapidfuzz.fuzz import ratio

    return len(word) >= 5 and any(ratio(word, other) >= 85 for other in words)


def _is_in(place: str, event: Attendance) -> bool:
    where = words_in(f"{event.place} {event.name}")
    return any(_has_word(word, where) for word in telling_words(place))


def _year_named(name: str) -> Period | None:
    year = next((int(word) for word in name.split() if word.isdecimal() and len(word) == 4), 0)
    return Period(date(year, 1, 1), date(year, 12, 31)) if 1990 <= year <= 2100 else None


def _overlaps(event: Attendance, period: Period) -> bool:
    zones = _zones_of(event)
    widest = Period((event.starts_at + min(zones)).date(), (_end(event) + max(zones)).date())
    return overlap(widest, period) is not None


def _zones_of(event: Attendance) -> Sequence[timedelta]:
    """Return how far the local clock may have been from UTC; whole days are told without a zone."""
    length = event.ends_at - event.starts_at
    if length and not length % timedelta(days=1) and not event.starts_at.hour:
        return (_ON_A_WALL_CLOCK,)
    waking = [
        zone
        for zone in _ZONES
        if (event.starts_at + zone).hour in _WAKING and (_end(event) + zone).hour in _WAKING
    ]
    return waking or _ZONES


def _end(event: Attendance) -> datetime:
    """Return the last moment: a whole day ends at midnight, which is no longer that day."""
    return max(event.starts_at, event.ends_at - timedelta(seconds=1))


def _was_attended(event: Attendance, *, sent_on: date) -> bool:
    return event.is_going and not event.is_cancelled and event.starts_at.date() <= sent_on


def _say_days(event: Attendance) -> str:
    first_on, last_on = event.starts_at.date(), _end(event).date()
    if first_on == last_on:
        return f"on {say_day(first_on)}"
    return f"from {say_day(first_on)} to {say_day(last_on)}"


def _say_absence(event: Attendance, *, sent_on: date) -> str:
    when = _say_days(event)
    if event.is_cancelled:
        return f"'{event.name}' {when} was cancelled"
    if event.starts_at.date() > sent_on:
        return f"'{event.name}' is {when}, after the note was sent"
    return f"you did not go to '{event.name}' {when}"


def _not_then(named: Sequence[Attendance], period: Period) -> Finding:
    newest = sorted(named, key=lambda event: event.starts_at, reverse=True)[:3]
    days = say_list([say_day(event.starts_at.date()) for event in newest])
    text = f"'{newest[0].name}' was on {days}, not {say_when(period)}"
    return Finding(ClaimState.CONTRADICTED, text, tuple(event.record for event in newest))


def _found(state: ClaimState, event: Attendance, text: str) -> Finding:
    return Finding(state, text, (event.record,))
