"""firsthand today: the steps, in words and for programs, and the owner's words on them."""

import shutil
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, write_zip
from tests.cli.conftest import Shell


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which two people wrote last."""
    folder = tmp_path_factory.mktemp("today")
    said = [
        row
        for name in ("Tom Okafor", "Priya Raman")
        for row in chat(
            f"2-{name}==",
            name,
            ("them", "2026-09-01 09:00:00", "Shall we look at the plan?"),
            ("me", "2026-09-01 10:00:00", "Yes, I will bring the draft."),
            ("them", "2026-11-12 09:00:00", "Can you send it?"),
        )
    ]
    files = archive_files(connections=[connection("Tom Okafor", "05 Mar 2024")], messages=said)
    Shell(folder / "home").run("import", str(write_zip(folder, files)))
    return folder / "home"


@pytest.fixture
def due(filled: Path, shell: Shell) -> Shell:
    shutil.copytree(filled, shell.home)
    return shell


def test_empty_store_says_what_to_do(shell: Shell) -> None:
    assert "firsthand import" in shell.run("today").stdout
    assert shell.json("today") == []


def test_steps_in_words(due: Shell) -> None:
    told = due.run("today").stdout
    assert told.startswith("2 things today, the first is to reply to Priya Raman.\n")
    assert "   Asked you something on 12 November 2026; no answer from you in 9 days.\n" in told
    assert "firsthand today --done reply-" in told


def test_steps_for_programs(due: Shell) -> None:
    first, second = due.json("today")
    assert {"id", "kind", "person", "verb", "text", "on", "evidence", "invitation", "rank"} <= set(first)
    assert (first["kind"], first["person"]["name"], first["on"], first["rank"]) == (
        "reply", "Priya Raman", "2026-11-12", 1,
    )  # fmt: skip
    assert second["rank"] == 2
    assert first["evidence"][0].startswith("message:")


def test_drafts_of_steps(due: Shell) -> None:
    first, _ = due.json("today")
    assert first["draft"]["body"].startswith("Hi Priya,\n\nThank you for your question.")
    assert first["draft"]["rests_on"][0]["evidence"] == first["evidence"]
    told = due.run(
        "today", "--draft", first["id"], "--language", "fr", "--tone", "formal", "--length", "short"
    ).stdout
    assert told.startswith("Subject: Votre message\n\nBonjour Priya Raman,\n\nMerci pour votre question.")
    assert "Bien cordialement," in told
    assert "- Asked you something on 12 November 2026" in told
    assert due.json("today", "--draft", first["id"])["subject"] == "Your message"
    assert "TOD-101" in due.run("today", "--draft", "reply-0", code=1).stderr


def test_words_are_kept_and_taken_back(due: Shell) -> None:
    first, second = (each["id"] for each in due.json("today"))
    assert due.run("today", "--done", first).stdout == "Reply to Priya Raman: done.\n"
    assert (
        due.run("today", "--snooze", second, "7").stdout
        == "Reply to Tom Okafor: later, on 28 November 2026.\n"
    )
    assert due.run("today").stdout == "Nothing to do today.\n"
    assert (
        due.run("today", "--undo").stdout == "Taken back: Reply to Tom Okafor: later, on 28 November 2026.\n"
    )
    assert due.json("today", "--never", second) == {
        "id": second, "word": "never", "until": None, "person": {"id": second_person(due), "name": "Tom Okafor"},
    }  # fmt: skip
    assert due.json("today") == []


def second_person(shell: Shell) -> str:
    return str(shell.json("people", "Tom Okafor")[0]["id"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--done", "reply-0"], "TOD-101"),
        (["--never", "x"], "TOD-101"),
        (["--snooze", "reply-0", "7"], "TOD-101"),
        (["--undo"], "TOD-103"),
    ],
)
def test_what_is_not_there_is_told(due: Shell, words: list[str], code: str) -> None:
    assert due.json("today", *words, code=1)["error"]["code"] == code


def test_days_are_days(due: Shell) -> None:
    step = due.json("today")[0]["id"]
    for days in ("0", "x", "-1", "999"):
        assert due.json("today", "--snooze", step, days, code=1)["error"]["code"] == "TOD-102"


def test_two_words_at_once_are_wrong_usage(due: Shell) -> None:
    due.run("today", "--undo", "--done", "reply-1", code=2)
