"""What is remembered between two readings: tokens, versions, what vanished, what is suddenly empty."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.sources.calendars.building import calendar, entry
from tests.sources.dav.reading import LATER, NOW, kept, opened, read, read_source
from tests.sources.dav.test_account import CARD, fill, put

from firsthand.sources.dav.cursors import Cursor, Emptied
from firsthand.sources.dav.kinds import DavKind
from firsthand.sources.dav.server import DavServer, names_at

AHEAD = "20261201T100000Z"


@pytest.fixture
def work(person):
    """A calendar of three meetings, one of them ahead."""
    person.add_calendar("work", "Work")
    put(person, "work", "past", "other")
    put(person, "work", "ahead", start=AHEAD)
    return person


def url_of(person, place="work"):
    return f"{person.server.url}{person.path(place)}/"


def with_cursor(reading, **changed):
    """Return a reading whose cursors are changed."""
    return replace(reading, cursors={url: replace(each, **changed) for url, each in reading.cursors.items()})


# What vanished


def test_vanished_entries_are_told_with_what_they_were(work):
    first = read(work)
    work.take_away("work", "ahead.ics")
    work.take_away("work", "past.ics")
    again = read(work, after=first, now=LATER)
    assert again.uids == []
    assert {each.uids: each.was_ahead for each in again.vanished} == {("ahead",): True, ("past",): False}
    assert {each.seen_at for each in again.vanished} == {NOW}
    assert {each.place for each in again.vanished} == {"ahead.ics", "past.ics"}
    assert read(work, after=again, now=LATER).vanished == ()


def test_series_with_dates_left_was_ahead(work):
    work.put("work", "series.ics", calendar(entry("RRULE:FREQ=WEEKLY;COUNT=20", uid="series")))
    first = read(work)
    work.take_away("work", "series.ics")
    [vanished] = read(work, after=first, now=LATER).vanished
    assert vanished.was_ahead
    assert vanished.last_start == datetime(2027, 2, 15, 10, tzinfo=UTC)


def test_last_date_of_a_series_is_the_latest_whatever_its_order(work):
    listed = "RDATE:20261130T100000Z,20261207T100000Z"
    moved = entry("RECURRENCE-ID:20261207T100000Z", uid="series", start="20261119T100000Z")
    work.put("work", "series.ics", calendar(entry(listed, uid="series"), moved))
    first = read(work)
    work.take_away("work", "series.ics")
    [vanished] = read(work, after=first, now=LATER).vanished
    assert vanished.last_start == datetime(2026, 11, 30, 10, tzinfo=UTC)


def test_meeting_that_was_called_off_is_not_ahead(work):
    work.put("work", "off.ics", calendar(entry("STATUS:CANCELLED", uid="off", start=AHEAD)))
    first = read(work)
    work.take_away("work", "off.ics")
    assert [each.was_ahead for each in read(work, after=first, now=LATER).vanished] == [False]


def test_entry_moved_to_another_calendar_has_not_vanished(work):
    work.add_calendar("home", "Home")
    first = read(work)
    work.take_away("work", "ahead.ics")
    put(work, "home", "ahead", start=AHEAD)
    again = read(work, after=first, now=LATER)
    assert (again.uids, again.vanished) == (["ahead"], ())


def test_vanished_cards_are_told(person):
    person.add_book("friends")
    for uid in ("t", "g"):
        person.put("friends", f"{uid}.vcf", CARD.format(uid=uid, name=f"Person {uid}"))
    first = read(person, kind=DavKind.CARDDAV)
    person.take_away("friends", "t.vcf")
    [vanished] = read(person, kind=DavKind.CARDDAV, after=first).vanished
    assert (vanished.uids, vanished.was_ahead) == (("t",), False)


# Tokens


@pytest.mark.parametrize("token", ["nonsense", "http://radicale.org/ns/sync/" + "0" * 64, "", "<&\x00>"])
def test_token_the_server_does_not_know_leads_to_comparing(work, token):
    first = with_cursor(read(work), sync_token=token, ctag="old")
    put(work, "work", "other", title="Moved")
    work.take_away("work", "past.ics")
    again = read(work, after=first, now=LATER)
    assert again.uids == ["other"]
    assert [each.uids for each in again.vanished] == [("past",)]
    assert again.told == []


def test_server_that_lost_what_it_knew_of_tokens_is_compared(work, radicale):
    first = read(work)
    put(work, "work", "new")
    shutil.rmtree(radicale.cache)
    before = len(radicale.requests())
    again = read(work, after=first, now=LATER)
    assert again.uids == ["new"]
    assert again.vanished == ()
    assert ("PROPFIND", f"{work.path('work')}/") in radicale.requests()[before:]


def test_server_without_tags_is_compared_by_versions(work):
    first = with_cursor(read(work), sync_token="", ctag="")
    again = read(work, after=first, now=LATER)
    assert (again.uids, again.vanished) == ([], ())


def test_cursor_that_cannot_be_read_means_reading_all(work):
    assert Cursor.from_json({"collection": 1}) is None
    assert Cursor.from_json("nonsense") is None
    assert Cursor.from_json(None) is None
    first = read(work)
    [cursor] = first.cursors.values()
    broken = {**cursor.to_json(), "entries": {"a.ics": ["etag"]}}
    assert Cursor.from_json(broken) is None


def test_cursor_comes_back_as_it_was(work):
    work.put("work", "series.ics", calendar(entry("RRULE:FREQ=WEEKLY;COUNT=2", uid="series")))
    first = read(work)
    assert kept(first.cursors) == first.cursors


# Series go on


def test_series_is_read_again_after_half_a_year(work):
    work.put("work", "series.ics", calendar(entry("RRULE:FREQ=MONTHLY", uid="series")))
    first = read(work)
    assert read(work, after=first, now=NOW + timedelta(days=179)).uids == []
    again = read(work, after=first, now=NOW + timedelta(days=181))
    assert set(again.uids) == {"series"}
    assert len(again.uids) > first.uids.count("series")
    assert read(work, after=again, now=NOW + timedelta(days=182)).uids == []


# Suddenly empty, or gone


@pytest.mark.parametrize("has_token", [True, False])
def test_suddenly_empty_calendar_is_told_and_left_as_it_was(work, has_token):
    first = read(work) if has_token else with_cursor(read(work), sync_token="", ctag="")
    for uid in ("past", "other", "ahead"):
        work.take_away("work", f"{uid}.ics")
    again = read(work, after=first, now=LATER)
    assert again.vanished == ()
    assert again.emptied == (Emptied(url_of(work), "Work", 3),)
    assert again.told == [("DAV-204", "Work")]
    assert again.cursors == first.cursors


def test_calendar_that_fills_again_is_read_on(work):
    first = read(work)
    for uid in ("past", "other", "ahead"):
        work.take_away("work", f"{uid}.ics")
    empty = read(work, after=first, now=LATER)
    put(work, "work", "new")
    again = read(work, after=empty, now=LATER)
    assert (again.uids, len(again.vanished), again.emptied) == (["new"], 3, ())


def test_calendar_emptied_on_purpose_is_believed(work):
    first = read(work)
    for uid in ("past", "other", "ahead"):
        work.take_away("work", f"{uid}.ics")
    again = read(work, after=first, now=LATER, emptied_on_purpose=[url_of(work)])
    assert {each.uids for each in again.vanished} == {("past",), ("other",), ("ahead",)}
    assert again.emptied == ()
    assert read(work, after=again, now=LATER).emptied == ()


def test_calendar_that_is_no_longer_there_is_told_once(work):
    work.add_calendar("home", "Home")
    put(work, "home", "at-home")
    first = read(work)
    work.take_away("home")
    again = read(work, after=first, now=LATER)
    assert again.told == [("DAV-205", "Home")]
    assert again.vanished == ()
    assert read(work, after=again, now=LATER).told == []


# Cut off


def test_cursor_stands_only_for_what_was_read(person):
    person.add_calendar("work")
    fill(person, "work", 70)
    with opened(person) as source:
        _, items = next(source.read())
        taken = [next(items).uid for _ in range(50)]
        assert source.cursors == {}
        taken.append(next(items).uid)
        cursors = kept(source.cursors)
    [cursor] = cursors.values()
    assert {uid for known in cursor.entries.values() for uid in known.uids} == set(taken[:50])
    with opened(person, cursors=cursors) as source:
        rest = [item.uid for _, items in source.read() for item in items]
    assert len(rest) == 20
    assert len({*taken, *rest}) == 70


def test_what_vanished_is_told_again_when_cut_off_before_the_end(work):
    work.add_calendar("home", "Home")
    put(work, "home", "at-home")
    first = read(work)
    work.take_away("work", "ahead.ics")
    put(work, "home", "new")
    with opened(work, now=LATER, cursors=kept(first.cursors)) as source:
        for seen, items in source.read():
            list(items)
            if seen.name == "Work":
                break
        cut_off = kept(source.cursors)
        assert source.vanished == ()
    again = read(work, after=replace(first, cursors=cut_off), now=LATER)
    assert [each.uids for each in again.vanished] == [("ahead",)]


# What is said no more


def ended(work, first, **known):
    """Return what a later reading says has ended."""
    with opened(work, now=LATER, cursors=kept(first.cursors), **known) as source:
        read_source(source)
        found = {(each.name, each.uid): sorted(each.occurrences) for each in source.take_ended()}
        assert source.take_ended() == []
    return found


def test_changed_series_tells_which_dates_it_has(work):
    work.put("work", "ahead.ics", calendar(entry("RRULE:FREQ=DAILY;COUNT=3", uid="ahead")))
    first = read(work)
    work.put("work", "ahead.ics", calendar(entry("RRULE:FREQ=DAILY;COUNT=2", uid="ahead")))
    assert ended(work, first) == {("Work", "ahead"): ["20261005T100000Z", "20261006T100000Z"]}


def test_changed_meeting_that_is_no_series_has_ended_nothing(work):
    first = read(work)
    work.put("work", "ahead.ics", calendar(entry(uid="ahead", start="20261224T100000Z")))
    assert ended(work, first) == {}


def test_series_of_which_not_all_dates_could_be_read_has_ended_nothing(work):
    work.put("work", "ahead.ics", calendar(entry("RRULE:FREQ=DAILY;COUNT=3", uid="ahead")))
    first = read(work)
    work.put(
        "work",
        "ahead.ics",
        calendar(entry("RRULE:FREQ=DAILY;COUNT=9000", uid="ahead", start="20100101T100000Z")),
    )
    assert ended(work, first) == {}


def test_series_that_another_entry_has_too_has_ended_nothing(work):
    work.add_calendar("home", "Home")
    series = calendar(entry("RRULE:FREQ=DAILY;COUNT=3", uid="twice"))
    work.put("work", "twice.ics", series)
    work.put("home", "twice.ics", series)
    first = read(work)
    work.put("work", "twice.ics", calendar(entry("RRULE:FREQ=DAILY;COUNT=2", uid="twice")))
    assert ended(work, first) == {}


def test_vanished_meetings_that_lay_ahead_have_ended(work):
    first = read(work)
    for place in ("ahead.ics", "past.ics"):
        work.take_away("work", place)
    assert ended(work, first) == {("Work", "ahead"): []}


def test_calendar_gone_on_purpose_is_believed_to_be(work):
    work.add_calendar("home", "Home")
    first = read(work)
    work.take_away("work")
    with opened(work, now=LATER, cursors=kept(first.cursors)) as source:
        assert [(each.name, each.count) for each in source.gone] == [("Work", 3)]
    assert ended(work, first) == {}
    assert ended(work, first, emptied_on_purpose=[url_of(work)]) == {("Work", "ahead"): []}


def test_reading_ended_early_goes_on_and_tells_of_nothing_vanished(work):
    first = read(work)
    work.take_away("work", "ahead.ics")
    work.put("work", "new.ics", calendar(entry(uid="new")))
    with opened(work, now=LATER, cursors=kept(first.cursors), go_on=lambda: False) as source:
        early = read_source(source)
        assert (source.is_whole, early.uids, early.vanished) == (False, [], ())
    again = read(work, after=early, now=LATER)
    assert (again.uids, [each.uids for each in again.vanished]) == (["new"], [("ahead",)])


def test_names_are_told_without_reading(work):
    server = DavServer(work.server.url, work.name, work.secret, DavKind.CALDAV)
    assert names_at(server) == ("Work",)
    assert work.secret not in repr(server)
