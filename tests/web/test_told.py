"""What pages say about imports, timelines and pages, made from plain values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.store.queries.runs import Change, RunRow
from firsthand.store.queries.timeline import Happening
from firsthand.web.pages.conversation import title_of
from firsthand.web.pages.paging import build_pages, build_pages_back, page_asked, page_of
from firsthand.web.pages.runs import (
    build_run,
    due_line,
    ended_line,
    group_changes,
    imports_line,
    progress_line,
    spoken_line,
)
from firsthand.web.pages.timeline import build_timeline

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
RUN = RunRow(
    id=1,
    source="linkedin",
    name="archive.zip",
    state="running",
    started_at=NOW - timedelta(seconds=10),
    finished_at=None,
    beat_at=NOW,
    exported_on=None,
    is_edited=False,
    read=400_000,
    added=0,
    updated=0,
    unchanged=0,
    skipped=0,
    rejected=0,
    work_total=1000,
    work_done=500,
    step="Reading messages",
    is_cancel_asked=False,
    error=None,
)
DONE = replace(RUN, state="done", read=6, added=3, skipped=2, rejected=1)


def test_progress_says_step_count_rate_and_time_left():
    told = "Reading messages · 400,000 rows · 40,000 rows/s · about 10 s left"
    assert progress_line(RUN, NOW) == told
    assert build_run(RUN, NOW).percent == 50


def test_progress_without_figures_says_what_it_can():
    started = replace(RUN, started_at=NOW, read=0, work_total=0, step="")
    assert progress_line(started, NOW) == "Starting · 0 rows"
    assert progress_line(replace(RUN, state="waiting"), NOW) == "Waiting for its turn."


def test_screen_readers_hear_of_every_quarter():
    told = [spoken_line([build_run(replace(RUN, work_done=done), NOW)]) for done in (0, 240, 260, 499, 999)]
    assert told == [
        "",
        "",
        "25 % of archive.zip is read.",
        "25 % of archive.zip is read.",
        "75 % of archive.zip is read.",
    ]
    assert spoken_line([]) == ""


def test_bar_is_never_full_before_the_end():
    assert build_run(replace(RUN, work_done=1000), NOW).percent == 99


@pytest.mark.parametrize(
    ("run", "told"),
    [
        (DONE, "6 rows read: 3 added, 2 left out on purpose, 1 rejected."),
        (
            replace(DONE, state="cancelled"),
            "Cancelled after 6 rows read: 3 added, 2 left out on purpose, 1 rejected.",
        ),
        (replace(DONE, state="failed"), "archive.zip could not be imported."),
        (replace(DONE, read=0), "No rows were read."),
    ],
)
def test_ledger_as_a_sentence(run, told):
    assert ended_line(run) == told


def test_ledger_that_does_not_add_up_says_so():
    assert "does not add up" in ended_line(replace(DONE, state="incomplete"))


def test_first_line_of_imports():
    assert imports_line([]) == "Nothing has been imported yet."
    assert imports_line([RUN, DONE]) == "1 import is under way."
    assert imports_line([DONE]).startswith("Your newest import read 6 rows: 3 added")


def test_next_archive_is_due_180_days_after_the_last():
    assert "before 19 May 2027 (in 6 months)" in due_line(date(2026, 11, 20), NOW.date())
    assert due_line(date(2026, 1, 1), NOW.date()).startswith("Ask LinkedIn for a new archive now.")
    assert due_line(None, NOW.date()) == ""


def test_changes_are_counted_by_kind():
    changes = [Change("job", NOW.date(), 1, "A", "x"), Change("gone", NOW.date(), 2, "B", "y")]
    assert [group.line for group in group_changes(changes)] == [
        "1 person with a new position",
        "1 person no longer among your connections",
    ]


def happened(on, record="message:1", *, is_contact=True):
    at = datetime.combine(on, NOW.timetz())
    return Happening(
        at, "message", record, is_outgoing=True, title="You wrote", text="x", is_contact=is_contact
    )


def test_timeline_groups_months_and_shows_silences_to_scale():
    days = [date(2026, 3, 4), date(2026, 3, 2), date(2026, 2, 1), date(2025, 1, 1), date(2018, 1, 1)]
    parts = build_timeline([happened(day) for day in days])
    assert [part.month or part.silence for part in parts] == [
        "March 2026",
        "February 2026",
        "13 months",
        "January 2025",
        "7 years",
        "January 2018",
    ]
    assert [part.silence_step for part in parts if part.silence] == [2, 4]


def test_a_silence_is_not_ended_by_what_others_wrote():
    days = [(date(2026, 3, 4), True), (date(2025, 6, 1), False), (date(2025, 1, 1), True)]
    parts = build_timeline([happened(day, is_contact=is_contact) for day, is_contact in days])
    assert [part.month or part.silence for part in parts] == [
        "March 2026",
        "June 2025",
        "14 months",
        "January 2025",
    ]


def test_pages_of_people_lead_back_and_forth():
    pages = build_pages(2, 120, rows=50, asked=[("q", "a b")])
    assert (pages.line, pages.before, pages.after) == ("51–100 of 120", "?q=a+b", "?q=a+b&page=3")
    assert not build_pages(1, 20, rows=50).has_more_than_one


def test_first_page_of_a_conversation_is_its_end():
    newest, oldest = build_pages_back(1, 120, rows=50), build_pages_back(3, 120, rows=50)
    assert (newest.line, newest.before, newest.after) == ("71–120 of 120", "?page=2", "")
    assert (oldest.line, oldest.before, oldest.after) == ("1–20 of 120", "", "?page=2")
    assert not build_pages_back(1, 0, rows=50).has_more_than_one


@pytest.mark.parametrize(
    ("text", "page"), [("2", 2), ("99", 3), ("0", 1), ("-1", 1), ("x", 1), ("9" * 30, 1), ("", 1)]
)
def test_page_asked_for_is_one_there_is(text, page):
    assert page_asked(text, total=120, rows=50) == page


@given(place=st.integers(0, 5000), rows=st.integers(1, 300))
def test_thing_stands_on_its_page(place, rows):
    page = page_of(place, rows=rows)
    assert (page - 1) * rows <= place < page * rows


def test_conversation_of_many_is_named_after_the_first():
    assert title_of(["A", "B"]) == "A, B and you"
    assert title_of(["A", "B", "C", "D", "E", "F", "G"]) == "A, B, C, D, E, 2 others and you"
    assert title_of([]) == "Your messages"
