"""How many people a meeting had, from the calendar to what is known of somebody."""

from datetime import datetime
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import take_in
from tests.archives import archive_files, table, write_zip
from tests.evidence_files import meeting, write_calendar

from firsthand.actions.settling import settle
from firsthand.store.database import django_rows
from firsthand.store.models import Event, Owner, Person

ME, MY_OTHER = "Alice Arden:alice@arden.example:ACCEPTED", "A. Arden:alice@work.example:ACCEPTED"
ANA = "Ana Silva:ana@novatech.example:ACCEPTED"
ADDRESSES = ("Email Address", "Confirmed", "Primary", "Updated On")
MAILS = [("alice@arden.example", "Yes", "Yes", ""), ("alice@work.example", "Yes", "No", "")]


def others(count: int, answer: str = "ACCEPTED") -> list[str]:
    return [f"Guest {chr(65 + n)}:guest{n}@big{n}.example:{answer}" for n in range(count)]


def archive(folder: Path) -> Path:
    files = archive_files(owner="Alice Arden")
    return write_zip(folder, {**files, "Email Addresses.csv": table(ADDRESSES, MAILS)})


@pytest.mark.parametrize(
    "case",
    [
        ([ME, ANA, *others(10)], 12, "met"),
        ([ME, ANA, *others(11)], 13, "shared"),
        ([ME, ANA, *others(10), "Ben Vale:ben@vale.example:DECLINED"], 12, "met"),
        ([ME, MY_OTHER, ANA, *others(10)], 12, "met"),
        ([ME, ANA, *others(20, "DECLINED")], 2, "met"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_first", [True, False])
def test_who_was_there_makes_the_size(
    alice: Owner, tmp_path: Path, now: datetime, is_first: bool, case: tuple[list[str], int, str]
) -> None:
    listed, people, knowledge = case
    calendar = write_calendar(
        tmp_path, meeting("big", "Summit", "20260312T090000Z", "20260312T100000Z", *listed)
    )
    take_in(alice, [archive(tmp_path), calendar] if is_first else [calendar, archive(tmp_path)], now)
    assert Event.objects.get().people == people
    assert Person.objects.get(name="Ana Silva").knowledge == knowledge


def test_meetings_of_before_are_counted_again(alice: Owner, tmp_path: Path, now: datetime) -> None:
    listed = [ME, MY_OTHER, ANA, *others(10)]
    calendar = write_calendar(
        tmp_path, meeting("big", "Summit", "20260312T090000Z", "20260312T100000Z", *listed)
    )
    take_in(alice, [archive(tmp_path), calendar], now)
    Event.objects.update(people=13)
    settle(alice, now)
    assert Event.objects.get().people == 12
    assert django_rows("SELECT listed FROM event", ()) == [(13,)]


@pytest.mark.parametrize("is_first", [True, False])
def test_the_owner_named_in_a_title_is_nobody_else(
    alice: Owner, tmp_path: Path, now: datetime, is_first: bool
) -> None:
    titles = ("Anna Silva <> Alice", "Coffee with Alice A.", "Call with Alice Arden", "Lunch with Tom")
    hours = (("20260312T090000Z", "20260312T100000Z"),) * len(titles)
    calendar = write_calendar(
        tmp_path, *(meeting(title, title, *hour) for title, hour in zip(titles, hours, strict=True))
    )
    take_in(alice, [archive(tmp_path), calendar] if is_first else [calendar, archive(tmp_path)], now)
    assert {each.name for each in Person.objects.filter(is_owner=False)} == {"Anna Silva", "Tom"}


def test_who_did_not_call_a_meeting_cannot_call_it_off(alice: Owner, tmp_path: Path, now: datetime) -> None:
    hours = ("20260312T090000Z", "20260312T100000Z")
    mine = "ORGANIZER:mailto:alice@arden.example\r\n"
    theirs = "ORGANIZER:mailto:mallory@vale.example\r\nSTATUS:CANCELLED\r\nSEQUENCE:9\r\n"
    take_in(
        alice,
        [archive(tmp_path), write_calendar(tmp_path, meeting("sum", "Summit", *hours, ME, ANA, more=mine))],
        now,
    )
    for _ in range(2):
        forged = write_calendar(
            tmp_path, meeting("sum", "Summit", *hours, ME, ANA, more=theirs), name="off.ics"
        )
        [run] = take_in(alice, [forged], now)
        assert (run.read, run.skipped, run.unchanged) == (1, 1, 0)
        assert list(run.problems.values_list("code", flat=True)) == ["CAL-503"]
    assert Person.objects.get(name="Ana Silva").knowledge == "met"
