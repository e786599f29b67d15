"""What may be missing in an account, and how long to wait after failures."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.syncs import wait_after, what_is_missing

COUNTS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 9))
HOUR = timedelta(hours=1)


def test_part_that_is_gone_is_missed():
    assert what_is_missing({"INBOX": 3, "Work": 2}, {"INBOX": 3}).gone == ("Work",)


def test_part_that_held_nothing_may_go():
    assert not what_is_missing({"INBOX": 3, "Work": 0}, {"INBOX": 3})


def test_part_that_is_empty_now_is_missed():
    found = what_is_missing({"INBOX": 3, "Work": 2}, {"INBOX": 3, "Work": 0})
    assert (found.emptied, found.entries) == (("Work",), 2)


def test_tidying_up_is_not_missed():
    assert not what_is_missing({"INBOX": 3, "Archive": 40}, {"INBOX": 0, "Archive": 43})
    assert what_is_missing({"INBOX": 3, "Archive": 40}, {"INBOX": 0, "Archive": 42}).emptied == ("INBOX",)


def test_emptied_trash_is_not_missed_and_what_went_there_neither():
    assert not what_is_missing({"INBOX": 3, "Trash": 9}, {"INBOX": 3, "Trash": 0}, unread={"Trash"})
    assert not what_is_missing({"INBOX": 3, "Trash": 9}, {"INBOX": 0, "Trash": 12}, unread={"Trash"})
    assert not what_is_missing({"INBOX": 3, "Trash": 9}, {"INBOX": 3}, unread={"Trash"})


@given(COUNTS, COUNTS)
def test_whatever_is_missing_held_something(before, now):
    found = what_is_missing(before, now)
    assert all(before[name] for name in (*found.gone, *found.emptied))
    assert bool(found) == (found.entries > 0)


@given(COUNTS)
def test_nothing_is_missing_where_nothing_changed(counts):
    assert not what_is_missing(counts, counts)


@given(st.integers(1, 500))
def test_waits_grow_and_end(failures):
    assert wait_after(failures, HOUR) <= wait_after(failures + 1, HOUR) <= timedelta(hours=12)


def test_first_wait_is_short():
    assert wait_after(1, HOUR) == timedelta(minutes=1)
