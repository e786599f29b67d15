from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from firsthand.sample.calendars import sent_at
from firsthand.sample.network import SamplePaths
from firsthand.sample.owner import OWNER_URL

PACIFIC = ZoneInfo("America/Los_Angeles")
EXPORTS = {"earlier": datetime(2026, 6, 21, 18, tzinfo=UTC), "later": datetime(2026, 11, 20, 18, tzinfo=UTC)}


def sent(row: dict[str, str]) -> datetime:
    return datetime.strptime(row["Sent At"], "%m/%d/%y, %I:%M %p").replace(tzinfo=PACIFIC).astimezone(UTC)


def other(row: dict[str, str]) -> str:
    urls = (row["inviterProfileUrl"], row["inviteeProfileUrl"])
    return urls[1] if urls[0] == OWNER_URL else urls[0]


def connected(rows: list[dict[str, str]]) -> dict[str, datetime]:
    return {
        row["URL"]: datetime.strptime(row["Connected On"], "%d %b %Y").replace(tzinfo=UTC)
        for row in rows
        if row["URL"]
    }


def test_sent_at_is_written_in_pacific_time_without_padding() -> None:
    assert sent_at(int(datetime(2026, 7, 4, 7, 5, tzinfo=UTC).timestamp())) == "7/4/26, 12:05 AM"
    assert sent_at(int(datetime(2026, 1, 4, 21, 5, tzinfo=UTC).timestamp())) == "1/4/26, 1:05 PM"


def test_outgoing_rows_come_first_with_one_switch(sample: SamplePaths, read_rows) -> None:
    for archive in (sample.earlier, sample.later):
        directions = [row["Direction"] for row in read_rows(archive, "Invitations.csv")]
        assert directions == sorted(directions, reverse=True)
        assert set(directions) == {"OUTGOING", "INCOMING"}


@pytest.mark.parametrize("which", ["earlier", "later"])
def test_nobody_connects_before_being_invited(sample: SamplePaths, read_rows, which: str) -> None:
    archive = getattr(sample, which)
    days = connected(read_rows(archive, "Connections.csv"))
    matched = [row for row in read_rows(archive, "Invitations.csv") if other(row) in days]
    assert len(matched) >= 10
    assert all(sent(row).date() <= days[other(row)].date() for row in matched)


@pytest.mark.parametrize("which", ["earlier", "later"])
def test_log_forgets_acceptances_after_180_days(sample: SamplePaths, read_rows, which: str) -> None:
    archive, edge = getattr(sample, which), EXPORTS[which] - timedelta(days=181)
    days = connected(read_rows(archive, "Connections.csv"))
    logged = {other(row) for row in read_rows(archive, "Invitations.csv")}
    assert all(days[url] >= edge for url in logged & set(days))
    recent = {url for url, day in days.items() if day > EXPORTS[which] - timedelta(days=179)}
    assert len(recent & logged) / len(recent) > 0.9


def test_nothing_is_sent_after_the_export(sample: SamplePaths, read_rows) -> None:
    for which, at in EXPORTS.items():
        assert all(sent(row) <= at for row in read_rows(getattr(sample, which), "Invitations.csv"))


def test_notes_are_short_and_on_one_line(sample: SamplePaths, read_rows) -> None:
    notes = [row["Message"] for row in read_rows(sample.later, "Invitations.csv")]
    assert max(map(len, notes)) <= 300
    assert not any("\n" in note for note in notes)


def test_each_pair_has_at_most_one_row(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "Invitations.csv")
    assert len({(row["Direction"], other(row)) for row in rows}) == len(rows)
