"""Replies on the command line are in the owner's own texts."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import NOW, Shell


@pytest.fixture
def own_shell(full_shell: Shell, tmp_path: Path) -> Callable[[str, tuple[Any, ...]], Shell]:
    """A copy of the full store in which one statement was run."""

    def changed(statement: str, values: tuple[Any, ...]) -> Shell:
        home = Path(shutil.copytree(full_shell.home, tmp_path / "home"))
        with closing(sqlite3.connect(next(home.glob("*.sqlite3")))) as store:
            store.execute(statement, values)
            store.commit()
        return Shell(home)

    return changed


def write(own_shell, key: str, text: str) -> Shell:
    statement = "INSERT INTO wording (owner_id, key, text, changed_at) VALUES (1, ?, ?, ?)"
    return own_shell(statement, (key, text, NOW))


def bodies(shell: Shell) -> dict[str, str]:
    return {each["sender"]["name"]: each["draft"]["body"] for each in shell.json("invitations")}


def test_changed_text_is_used_at_once(own_shell) -> None:
    shell = write(own_shell, "en.accept.spoken", "Our last word was in {month}. {first_name}, hello.")
    assert "Our last word was in February. Tom, hello." in bodies(shell)["Tom Okafor"]


def test_text_that_cannot_be_used_costs_no_list(own_shell) -> None:
    shell = write(own_shell, "en.accept.spoken", "Hello {gone} {{ 7 * 7 }}")
    assert "last in touch in February" in bodies(shell)["Tom Okafor"]


def test_usual_language_and_length_are_used(own_shell) -> None:
    shell = own_shell("UPDATE owner SET reply_language = ?, reply_length = 'short'", ("nl",))
    ana = bodies(shell)["Ana Silva"]
    assert ana.startswith("Hallo Ana,")
    assert len(ana) < 170


def test_reply_that_was_changed_is_printed(own_shell) -> None:
    statement = (
        "INSERT INTO own_draft (owner_id, invitation_id, key, text, changed_at)"
        " SELECT 1, id, 'accept-en', ?, ? FROM invitation WHERE name = 'Tom Okafor'"
    )
    shell = own_shell(statement, ("On Thursday, Tom.", NOW))
    drafts = {each["sender"]["name"]: each["draft"] for each in shell.json("invitations")}
    assert (drafts["Tom Okafor"]["body"], drafts["Tom Okafor"]["is_own"]) == ("On Thursday, Tom.", True)
    assert not drafts["Ana Silva"]["is_own"]
