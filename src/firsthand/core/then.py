"""The owner as they were before a day: jobs, schools and events that had begun by then."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TypeVar

from firsthand.core.knowledge import Attendance, Employment, Owner, Schooling
from firsthand.core.notes.name_finder import unglued
from firsthand.core.notes.parts import name_words
from firsthand.core.notes.text import take_apart

Stay = TypeVar("Stay", Employment, Schooling)


class OwnerThen:
    """Tells the owner's facts as of any day; what was still going on by then has no end."""

    def __init__(self, owner: Owner) -> None:
        self._plain, self._events = replace(owner, events=()), owner.events
        self._named: dict[str, list[int]] = defaultdict(list)  # events by each word of their names
        for place, event in enumerate(owner.events):
            for word in set(name_words(event.name)):
                self._named[word].append(place)
        self.before = cache(self._before)

    def _before(self, day: date) -> Owner:
        """Return the owner before a day, without events, of which there may be very many."""
        return replace(
            self._plain,
            employments=_begun(self._plain.employments, day),
            schoolings=_begun(self._plain.schoolings, day),
        )

    def with_events(self, day: date) -> Owner:
        """Return the owner before a day with all events that had begun."""
        return replace(self.before(day), events=_past(self._events, day))

    def for_reading(self, day: date, note: str) -> Owner:
        """Return the owner before a day with those events that a note can name: they share a word with it.

        Of a language without phrases of ours, words have endings that no list knows, and all events are given.
        """
        text = take_apart(note)
        if text.words and not text.language:
            return self.with_events(day)
        said = {word.fold for word in (*text.words, *unglued(text.words))}
        places = sorted({place for word in said for place in self._named.get(word, ())})
        return replace(self.before(day), events=_past((self._events[place] for place in places), day))


def _past(events: Iterable[Attendance], day: date) -> tuple[Attendance, ...]:
    midnight = datetime.combine(day, time(), UTC)
    return tuple(each for each in events if each.starts_at < midnight)


def _begun(stays: tuple[Stay, ...], day: date) -> tuple[Stay, ...]:
    """Return what had begun before a day; of what only the end is known, what had ended."""
    kept = []
    for each in stays:
        known_from = each.started_on or each.finished_on
        if known_from is not None and known_from >= day:
            continue
        is_over = each.finished_on is None or each.finished_on < day
        kept.append(each if is_over else replace(each, finished_on=None))
    return tuple(kept)
