"""What stands of the owner's words on letting go, and what archives show of the list."""

from datetime import date, timedelta

import pytest

from firsthand.core.prune_words import (
    NOTHING_SAID,
    Plan,
    PruneWord,
    Said,
    Shown,
    Word,
    said_of,
    shown_by,
    tell_shown,
)

DAY = date(2026, 11, 1)


def standing(*words: PruneWord | tuple[PruneWord, date]) -> Said:
    said = [word if isinstance(word, tuple) else (word, None) for word in words]
    listed = [Word(1, word, DAY + timedelta(days=place), until) for place, (word, until) in enumerate(said)]
    return said_of(listed).get(1, NOTHING_SAID)


def test_the_newest_word_counts() -> None:
    assert standing(PruneWord.UNKNOWN, PruneWord.KNOWN).remembers is True
    assert standing(PruneWord.MUTE, PruneWord.REMOVE).plan == Plan(PruneWord.REMOVE, DAY + timedelta(days=1))
    kept = standing(PruneWord.REMOVE, PruneWord.KEEP)
    assert (kept.is_kept, kept.plan) == (True, None)
    assert not standing(PruneWord.KEEP, PruneWord.MUTE).is_kept


def test_keep_and_later_run_out_on_their_day() -> None:
    until = DAY + timedelta(days=365)
    kept = standing((PruneWord.KEEP, until))
    assert kept.is_kept_on(until - timedelta(days=1))
    assert not kept.is_kept_on(until)
    assert standing(PruneWord.KEEP).is_kept_on(date(2060, 1, 1))
    assert standing((PruneWord.LATER, until)).is_later_on(until - timedelta(days=1))
    assert not standing((PruneWord.LATER, until)).is_later_on(until)


def test_a_tick_is_of_what_somebody_is_on_the_list_for() -> None:
    muted = standing(PruneWord.MUTE, PruneWord.DONE)
    assert muted.plan == Plan(PruneWord.MUTE, DAY, DAY + timedelta(days=1))
    assert muted.quieted_on == DAY + timedelta(days=1)
    removed = standing(PruneWord.UNFOLLOW, PruneWord.DONE, PruneWord.REMOVE, PruneWord.DONE)
    assert (removed.plan and removed.plan.done_on, removed.quieted_on) == (
        DAY + timedelta(days=3),
        DAY + timedelta(days=1),
    )
    assert standing(PruneWord.DONE) == NOTHING_SAID
    assert standing(PruneWord.MUTE, PruneWord.DONE, PruneWord.DONE) == muted


@pytest.mark.parametrize(
    ("word", "done", "connected", "archive", "shown"),
    [
        (PruneWord.REMOVE, None, True, 5, Shown.OPEN),
        (PruneWord.REMOVE, 3, True, None, Shown.NEXT),
        (PruneWord.REMOVE, 3, True, 3, Shown.NEXT),  # it may have been made before the tick, that day
        (PruneWord.REMOVE, 3, True, 4, Shown.STILL),
        (PruneWord.REMOVE, 3, False, 4, Shown.GONE),
        (PruneWord.REMOVE, None, False, 4, Shown.GONE),
        (PruneWord.MUTE, 3, True, 4, Shown.NOTHING),
        (PruneWord.UNFOLLOW, None, True, 4, Shown.OPEN),
    ],
)
def test_what_the_newest_archive_shows(
    word: PruneWord, done: int | None, connected: bool, archive: int | None, shown: Shown
) -> None:
    after = [None if days is None else DAY + timedelta(days=days) for days in (done, archive)]
    found = shown_by(Plan(word, DAY, after[0]), is_connected=connected, archive_on=after[1])
    assert found is shown
    assert bool(tell_shown(found, after[1])) is (shown is not Shown.OPEN)
