"""Passwords go to the keyring and nowhere else; where there is none, that is said."""

import json
from pathlib import Path

import keyring as library
import pytest
from keyring.backends.chainer import ChainerBackend
from tests.keyrings import FileKeyring, LockedKeyring, PlaintextKeyring

from firsthand.core.errors import UserError
from firsthand.vault import drop_secret, keep_secret, new_entry, read_secret, usable_keyring, variable_of

SECRET = "canary-4711"


def test_secret_is_kept_read_and_dropped(keyring: Path) -> None:
    entry = new_entry("imap.example.org", "nora")
    keep_secret("Post", entry, SECRET)
    assert read_secret("Post", entry) == SECRET
    assert list(json.loads(keyring.read_text())) == [f"Firsthand {entry}"]
    drop_secret(entry)
    drop_secret(entry)
    assert SECRET not in keyring.read_text()
    with pytest.raises(UserError, match="ACC-104"):
        read_secret("Post", entry)


def test_two_entries_never_share_a_name() -> None:
    assert new_entry("imap.example.org", "nora") != new_entry("imap.example.org", "nora")


def test_environment_comes_first(keyring: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_secret("Post", "entry", "old")
    monkeypatch.setenv("FIRSTHAND_SECRET_POST", SECRET)
    assert read_secret("Post", "entry") == SECRET


@pytest.mark.parametrize(
    ("name", "variable"),
    [("Post", "POST"), ("nora@x.example", "NORA_X_EXAMPLE"), (" My work-mail! ", "MY_WORK_MAIL")],
)
def test_variable_follows_from_the_name(name: str, variable: str) -> None:
    assert variable_of(name) == f"FIRSTHAND_SECRET_{variable}"


@pytest.mark.parametrize("kind", [PlaintextKeyring, "null", "fail"])
def test_keyring_that_is_none_is_not_used(keyring: Path, kind: object) -> None:
    from keyring.backends import fail, null

    library.set_keyring({"null": null, "fail": fail}[kind].Keyring() if isinstance(kind, str) else kind())
    assert usable_keyring() is None
    with pytest.raises(UserError, match="ACC-102") as caught:
        keep_secret("Post", "entry", SECRET)
    assert "FIRSTHAND_SECRET_POST" in str(caught.value)
    assert not keyring.exists()


def test_of_several_keyrings_a_safe_one_is_used(keyring: Path) -> None:
    class Both(ChainerBackend):
        backends = (PlaintextKeyring(), FileKeyring())

    library.set_keyring(Both())
    assert type(usable_keyring()) is FileKeyring


def test_locked_keyring_is_told_without_its_words(keyring: Path) -> None:
    library.set_keyring(LockedKeyring())
    for ask in (lambda: keep_secret("Post", "entry", SECRET), lambda: read_secret("Post", "entry")):
        with pytest.raises(UserError, match="ACC-103") as caught:
            ask()
        assert SECRET not in str(caught.value)
