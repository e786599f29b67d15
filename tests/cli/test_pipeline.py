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


def test_lists_are_kept_and_drive_the_follow_up(mine: Shell) -> None:
    act = mine.json("offers", "--can", "reviews of port plans")["act"]
    mine.json("offers", "--seek", "a controller in Porto")
    assert mine.json("offers", "--seek", "a controller in Porto", code=1)["error"]["code"] == "OFR-104"
    assert [(each["kind"], each["text"]) for each in mine.json("offers")] == [
        ("seek", "a controller in Porto"),
        ("offer", "reviews of port plans"),
    ]
    told = mine.run("offers").stdout
    assert "You can help with\n    1  reviews of port plans" in told
    assert "A letter quotes an entry as you wrote it." in told
    number = mine.json("pipeline")[0]["id"]
    mine.run("pipeline", number, "--mark", "talk")
    agenda = mine.json("pipeline", number)["agenda"]
    assert agenda[-1] == {
        "title": "How they may help you",
        "text": "You are looking for: a controller in Porto.",
        "evidence": ["offer:2"],
    }
    assert "Before you talk\n" in mine.run("pipeline", number).stdout
    mine.run("pipeline", number, "--mark", "accepted")
    follow_up = mine.json("pipeline", number)["follow_up"]
    assert [each["evidence"] for each in follow_up["sentences"]][1:] == [
        [act],  # "Following up on our review" asks for none
        ["offer:2"],
    ]
    assert "this is what I can help with: reviews of port plans." in follow_up["body"]
    told = mine.run("pipeline", number).stdout
    assert "The follow-up\n" in told
    assert "An entry of your lists is quoted as you wrote it; nothing is translated." in told
    assert mine.json("offers", "--undo")["text"] == "a controller in Porto"
    assert mine.json("offers", "--remove", "1")["act"] == act
    assert mine.json("offers", "--undo", code=1)["error"]["code"] == "OFR-102"
    assert mine.json("offers", "--remove", "1", code=1)["error"]["code"] == "OFR-103"
