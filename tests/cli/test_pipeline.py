"""firsthand pipeline: where everybody stands, in words and for programs, and the owner's marks."""

import shutil

import pytest
from tests.cli.conftest import Shell


@pytest.fixture
def mine(full_shell: Shell, shell: Shell) -> Shell:
    shutil.copytree(full_shell.home, shell.home)
    return shell


def test_empty_store_says_what_to_do(shell: Shell) -> None:
    assert "firsthand import" in shell.run("pipeline").stdout
    assert shell.json("pipeline") == []


def test_pipeline_in_words_and_for_programs(mine: Shell) -> None:
    told = mine.run("pipeline").stdout
    assert told.startswith("2 people on the way: 2 at the invitation.\n")
    assert "INVITATION: received 2\n" in told
    assert "Tom Okafor                    Invited you on 10 November 2026. Answer it.\n" in told
    assert [each["person"]["name"] for each in mine.json("pipeline", "--stage", "received")] == [
        "Tom Okafor",
        "Ana Silva",
    ]
    assert mine.json("pipeline", "--stage", "held") == []


def test_mark_moves_one_and_undo_brings_it_back(mine: Shell) -> None:
    number = mine.json("pipeline")[0]["id"]
    act = mine.json("pipeline", number, "--mark", "accepted")["act"]
    one = mine.json("pipeline", number)
    assert (one["stage"], one["phase"], one["since"], one["act"]) == (
        "accepted",
        "interaction",
        "2026-11-21",
        act,
    )
    assert (one["due_on"], one["late_by"]) == ("2026-11-23", 0)
    assert [each["stage"] for each in one["steps"]] == ["received", "accepted"]
    assert (
        "  accepted      You marked it as accepted on 21 November 2026."
        in mine.run("pipeline", number).stdout
    )
    assert mine.json("pipeline", "--undo")["act"] == act
    assert mine.json("pipeline", number)["stage"] == "received"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--undo",), "INV-105"),
        (("--mark", "held"), "INV-104"),
        (("999",), "INV-103"),
        (("x", "--mark", "held"), "INV-103"),
    ],
)
def test_what_cannot_be_done_is_told(mine: Shell, words: tuple[str, ...], code: str) -> None:
    assert mine.json("pipeline", *words, code=1)["error"]["code"] == code
