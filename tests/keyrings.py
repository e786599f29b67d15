"""Keyrings for tests: one that keeps what it is given, in a file that the tests can look into, and two that nobody should use."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

VARIABLE = "TEST_KEYRING"


class FileKeyring(KeyringBackend):
    """Keeps passwords in the file that the environment names."""

    priority = 5

    @property
    def path(self) -> Path:
        return Path(os.environ[VARIABLE])

    def read(self) -> dict[str, str]:
        return json.loads(self.path.read_text()) if self.path.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.path.write_text(json.dumps(self.read() | {f"{service} {username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        kept = self.read()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError
        self.path.write_text(json.dumps(kept))


class LockedKeyring(FileKeyring):
    """Is never opened."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"cannot open the entry of {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"cannot keep {password}")


class PlaintextKeyring(FileKeyring):
    """Keeps passwords for everybody to read, and says so."""

    priority = 0.5
