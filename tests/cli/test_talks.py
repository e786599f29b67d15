"""firsthand hours, and firsthand pipeline for a talk: proposed, booked, written for calendars, noted, taken back."""

import shutil
from pathlib import Path

import pytest
from tests.cli.conftest import Shell
from tests.sources.calendars.building import read


@pytest.fixture
def mine(full_shell: Shell, shell: Shell) -> Shell:
    shutil.copytree(full_shell.home, shell.home)
    shell.json("hours", "--zone", "Europe/Berlin")
    return shell


def test_hours_are_said_changed_and_taken_back(shell: Shell) -> None:
    assert shell.json("hours")["zone_from"] == "computer"
    told = shell.json(
        "hours", "--days", "mon,wed", "--from", "9:30", "--zone", "europe/lisbon", "--place", "I call you"
    )
    assert told == {
        "act": "hours:1",
        "days": ["mon", "wed"],
        "from": "09:30",
        "to": "17:00",
        "minutes": 20,
        "zone": "Europe/Lisbon",
        "zone_from": "you",
        "place": "I call you",
    }
    told = shell.run("hours").stdout
    assert "Time zone: Europe/Lisbon\n" in told
    assert "A letter says it as you wrote it, whatever its language." in told
    assert shell.json("hours", "--undo")["act"] == "hours:1"
    for words, code in (
        (("--undo",), "TLK-110"),
        (("--minutes", "60"), "TLK-103"),
        (("--zone", "x"), "TLK-104"),
    ):
        assert shell.json("hours", *words, code=1)["error"]["code"] == code


def test_talk_from_times_to_note(mine: Shell, tmp_path: Path) -> None:
    number = mine.json("pipeline")[0]["id"]
    assert mine.json("pipeline", number, "--their-zone", "Asia/Kathmandu")["act"].startswith("correction:")
    plan = mine.json("pipeline", number, "--propose")
    assert (plan["zone"], plan["their_zone"], plan["their_zone_from"]) == (
        "Europe/Berlin",
        "Asia/Kathmandu",
        "you",
    )
    first = plan["times"][0]
    assert (first["yours"], first["theirs"]) == ("2026-11-23T10:00+01:00", "2026-11-23T14:45+05:45")
    told = mine.run("pipeline", number, "--propose").stdout
    assert "Monday, 23 November 2026, 10:00 to 10:20" in told
    assert "The letter\n" in told
    mine.json("pipeline", number, "--proposed", *(each["starts_at"] for each in plan["times"]))
    assert len(mine.json("pipeline", number)["talk"]["proposed"]) == 3
    assert "Proposed times, Europe/Berlin time\n" in mine.run("pipeline", number).stdout
    path = tmp_path / "talk.ics"
    act = mine.json("pipeline", number, "--booked", "2026-11-23T10:00", "--ics", str(path))["act"]
    one = mine.json("pipeline", number)
    assert (one["stage"], one["due_on"], one["act"]) == ("booked", "2026-11-23", act)
    booked = one["talk"]["booked"]
    assert read(path.read_bytes()).event.uid == booked["uid"]
    assert "METHOD:PUBLISH\n" in mine.run("pipeline", number, "--ics", "-", "--to-send").stdout
    words = ("--talked", "--needs", "a review", "--promise", "send it", "--by", "2026-11-25")
    assert mine.json("pipeline", number, *words)["act"] == "logged:1"
    assert mine.json("promise")[0]["due_on"] == "2026-11-25"
    [note] = mine.json("pipeline", number)["notes"]
    assert (note["act"], note["needs"], note["promises"]) == (
        "logged:1",
        ["a review"],
        [{"what": "send it", "by": "2026-11-25"}],
    )
    assert "What you noted: Call on 21 November 2026\n" in mine.run("pipeline", number).stdout
    mine.json("log", "--undo")
    assert mine.json("promise") == []
    mine.json("pipeline", number, "--call-off")
    assert "METHOD:CANCEL" in mine.run("pipeline", number, "--ics", "-").stdout


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("999", "--propose"), "INV-103"),
        (("x", "--booked", "2026-12-03T10:00"), "INV-103"),
        (("1", "--booked", "soon"), "TLK-112"),
        (("1", "--booked", "2026-12-04"), "TLK-112"),
        (("1", "--booked", "2020-01-01T10:00"), "TLK-106"),
        (("1", "--call-off"), "TLK-111"),
        (("1", "--ics", "-"), "TLK-111"),
        (("1", "--talked", "--by", "2026-12-01"), "PRO-101"),
        (("1", "--by", "2026-12-01"), "PRO-101"),
        (("1", "--talked", "--on", "2027-01-01"), "LOG-102"),
    ],
)
def test_what_cannot_be_done_is_told(mine: Shell, words: tuple[str, ...], code: str) -> None:
    number = mine.json("pipeline")[0]["id"]
    given = [number if word == "1" else word for word in words]
    assert mine.json("pipeline", *given, code=1)["error"]["code"] == code


def test_who_was_accepted_is_not_proposed_a_talk(mine: Shell, tmp_path: Path) -> None:
    number = mine.json("pipeline")[0]["id"]
    mine.run("pipeline", number, "--booked", "2026-12-03T10:00")
    assert mine.json("pipeline", number, "--propose", code=1)["error"]["code"] == "TLK-113"
    wrong = str(tmp_path / "nowhere" / "talk.ics")
    assert mine.json("pipeline", number, "--ics", wrong, code=1)["error"]["code"] == "TLK-114"
