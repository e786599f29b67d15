"""What comes to pass of the meetings on a server, and what does not: removed, restored, changed, and beside files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_dav_sync import COFFEE, DAY, card, connect, dates, sync, weekly, work, wrapped
from tests.actions.test_evidence_runs import LEO, answers, known
from tests.archives import archive_files, invitation, write_zip
from tests.evidence_files import meeting
from tests.faults.power_cuts import PowerCut, power_cut_after
from tests.sources.calendars.building import calendar, entry
from tests.sources.dav.radicale import Person

from firsthand.actions.importing import import_source
from firsthand.jobs.worker import Worker
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Account, Event, Owner, Run

__all__ = ["work"]
pytestmark = pytest.mark.usefixtures("keyring")
URL = "https://www.linkedin.com/in/leo-brandt-test"


@pytest.fixture
def invited(alice: Owner, work: Person, tmp_path: Path, now: datetime) -> Account:
    """Leo has invited Alice; his card and a meeting with him in two days are on the server."""
    work.add_book("friends", "Friends")
    work.put("friends", "leo.vcf", card(LEO, "leo"))
    files = archive_files(
        owner="Alice Arden", invitations=[invitation("Leo Brandt", "2026-11-20T10:00", url=URL)]
    )
    import_source(alice, write_zip(tmp_path, files), SourceKind.LINKEDIN, now)
    sync(connect(alice, work, now, "carddav"), now)
    account = connect(alice, work, now)
    sync(account, now)
    return account


def test_meeting_makes_somebody_met_when_it_is_over(invited: Account, now: datetime) -> None:
    assert (known(), answers(now)) == ({}, {"Leo Brandt": "ask 9"})
    after = now + 3 * DAY
    Account.objects.update(next_run_at=after)
    worker = Worker(clock=lambda: after)
    while worker.sync_once():
        pass
    assert (known(), answers(after)) == ({"Leo Brandt": "met"}, {"Leo Brandt": "accept 2"})


def test_meeting_removed_before_it_began_makes_nobody_met(
    invited: Account, work: Person, now: datetime
) -> None:
    work.take_away("work", "coffee.ics")
    assert sync(invited, now + DAY) == {"read": 1, "updated": 1}
    assert ("noticed", "DAV-207", "Work") in set(
        Run.objects.latest("id").problems.values_list("outcome", "code", "place")
    )
    after = now + 3 * DAY
    assert sync(invited, after) == {}
    assert (known(), answers(after)) == ({}, {"Leo Brandt": "ask 9"})
    assert dates(invited.owner) == {"11-02": True, "11-23": False}


def test_meeting_removed_after_it_was_over_stays(invited: Account, work: Person, now: datetime) -> None:
    after = now + 3 * DAY
    sync(invited, after)
    work.take_away("work", "coffee.ics")
    assert sync(invited, after + DAY) == {}
    assert known() == {"Leo Brandt": "met"}


def test_removed_series_is_called_off_from_then_on(alice: Owner, person: Person, now: datetime) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", weekly(4))
    account = connect(alice, person, now)
    assert sync(account, now) == {"read": 4, "added": 4}
    person.take_away("work", "weekly.ics")
    person.put("work", "other.ics", calendar(entry(uid="other", start="20261201T100000Z")))
    assert sync(account, now + DAY) == {"read": 4, "added": 1, "updated": 3}
    assert dates(alice) == {"11-16": True, "11-23": False, "11-30": False, "12-01": True, "12-07": False}


def test_restored_meeting_takes_place_again(alice: Owner, work: Person, now: datetime) -> None:
    account = connect(alice, work, now)
    sync(account, now)
    work.take_away("work", "coffee.ics")
    sync(account, now + timedelta(hours=1))
    work.put("work", "coffee.ics", wrapped(meeting("coffee", *COFFEE)))
    assert sync(account, now + timedelta(hours=2)) == {"read": 1, "updated": 1}
    assert dates(alice) == {"11-02": True, "11-23": True}


def test_meeting_that_moved_to_another_calendar_or_account_takes_place(
    alice: Owner, work: Person, now: datetime
) -> None:
    work.add_calendar("home", "Home")
    account = connect(alice, work, now)
    other = work.server.add_person(f"{work.name}b")
    other.add_calendar("private", "Private")
    other.put("private", "x.ics", wrapped(meeting("coffee", *COFFEE)))
    sync(connect(alice, other, now), now)
    sync(account, now)
    work.take_away("work", "coffee.ics")
    assert sync(account, now + timedelta(hours=1)) == {}
    work.put("home", "past.ics", wrapped(meeting("past", "Lunch", "20261124T110000Z", "20261124T120000Z")))
    work.take_away("work", "past.ics")
    work.put("work", "keep.ics", calendar(entry(uid="keep", start="20261201T100000Z")))
    assert sync(account, now + timedelta(hours=2))["read"] == 2
    assert all(dates(alice).values())


@pytest.mark.parametrize("shorter", [weekly(2), calendar(entry(uid="weekly", start="20261116T100000Z"))])
def test_dates_that_a_changed_series_has_no_more_are_called_off(
    alice: Owner, person: Person, now: datetime, shorter: bytes
) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", weekly(4))
    account = connect(alice, person, now)
    sync(account, now)
    person.put("work", "weekly.ics", shorter)
    sync(account, now + timedelta(hours=1))
    off = {"11-30": False, "12-07": False}
    assert {day: is_on for day, is_on in dates(alice).items() if day > "11-23"} == off
    person.put("work", "weekly.ics", weekly(5, "SEQUENCE:1"))
    sync(account, now + timedelta(hours=2))
    assert [day for day, is_on in dates(alice).items() if is_on][-2:] == ["12-07", "12-14"]


def test_series_that_cannot_be_read_whole_calls_nothing_off(
    alice: Owner, person: Person, now: datetime
) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", weekly(4))
    account = connect(alice, person, now)
    sync(account, now)
    odd = f"RRULE:FREQ=WEEKLY;COUNT=4;BYMONTH={','.join(['13'] * 9)}"
    person.put("work", "weekly.ics", calendar(entry(odd, uid="weekly", start="20261116T100000Z")))
    sync(account, now + timedelta(hours=1))
    assert all(dates(alice).values())


# Beside files: the newest word wins


def import_file(owner: Owner, folder: Path, said: bytes, now: datetime) -> None:
    path = folder / "old.ics"
    path.write_bytes(said)
    import_source(owner, path, SourceKind.CALENDAR, now)


@pytest.mark.parametrize("is_file_first", [True, False])
def test_the_same_version_in_a_file_brings_nothing_back(
    alice: Owner, person: Person, tmp_path: Path, now: datetime, is_file_first: bool
) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", weekly(4))
    person.put("work", "stays.ics", calendar(entry(uid="stays", start="20261201T100000Z")))
    account = connect(alice, person, now)
    if is_file_first:
        import_file(alice, tmp_path, weekly(4), now)
    sync(account, now)
    person.take_away("work", "weekly.ics")
    sync(account, now + timedelta(hours=1))
    import_file(alice, tmp_path, weekly(4), now + DAY)
    assert [day for day, is_on in dates(alice).items() if is_on] == ["11-16", "12-01"]


def test_a_newer_version_in_a_file_brings_it_back(
    alice: Owner, person: Person, tmp_path: Path, now: datetime
) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", weekly(4))
    person.put("work", "stays.ics", calendar(entry(uid="stays", start="20261201T100000Z")))
    account = connect(alice, person, now)
    sync(account, now)
    person.take_away("work", "weekly.ics")
    sync(account, now + timedelta(hours=1))
    import_file(alice, tmp_path, weekly(4, "SEQUENCE:1"), now + DAY)
    assert all(dates(alice).values())


def test_later_dates_of_a_series_that_is_gone_stay_gone(
    alice: Owner, person: Person, tmp_path: Path, now: datetime
) -> None:
    endless = weekly(4).replace(b";COUNT=4", b"")
    person.add_calendar("work", "Work")
    person.put("work", "weekly.ics", endless)
    person.put("work", "stays.ics", calendar(entry(uid="stays", start="20261201T100000Z")))
    account = connect(alice, person, now)
    sync(account, now)
    person.take_away("work", "weekly.ics")
    sync(account, now + timedelta(hours=1))
    import_file(alice, tmp_path, endless, now + 60 * DAY)
    assert Event.objects.filter(starts_at__gt=now + 370 * DAY).exists()
    assert list(Event.objects.filter(is_cancelled=False).values_list("starts_at", flat=True)) == [
        datetime(2026, 11, 16, 10, tzinfo=UTC), datetime(2026, 12, 1, 10, tzinfo=UTC)
    ]  # fmt: skip


@pytest.mark.fault
def test_cut_off_anywhere_and_read_again_gives_the_same(
    person: Person, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 3)
    monkeypatch.setattr("firsthand.sources.dav.fetching.MOST_IN_A_BATCH", 1)
    seen = []
    for commits in range(1, 200):
        place = f"work{commits}"
        person.add_calendar(place, "Work")
        person.fill(place, {f"{name}.ics": weekly(4, uid=name) for name in ("a", "b", "c", "d")})
        owner = Owner.objects.create(created_at=now)
        account = connect(owner, person, now, name=f"Work {commits} x")
        sync(account, now)
        person.take_away(place, "a.ics")
        person.put(place, "b.ics", weekly(2, uid="b"))
        person.put(place, "c.ics", weekly(6, uid="c"))
        was_cut = False
        try:
            with power_cut_after(commits, monkeypatch):
                sync(account, now + DAY)
        except PowerCut:
            was_cut = True
            Account.objects.update(lease_until=None)
            sync(account, now + DAY)
        found = sorted(Event.objects.filter(owner=owner).values_list("digest", "is_cancelled", "is_gone"))
        seen.append(found)
        person.take_away(place)
        if not was_cut:
            break
    assert len(seen) > 5
    assert all(found == seen[-1] for found in seen)
    assert sum(is_gone for _, _, is_gone in seen[-1]) == 5
