"""Where passwords lie: in the system's keyring, or in the environment of a server; never in our store.

No other module touches a keyring. What is read here goes to the server it belongs to and nowhere else.
"""

import os
import re
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from firsthand.core.errors import UserError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Firsthand"
VARIABLE = "FIRSTHAND_SECRET_"
_OPEN_TO_ALL = ("null", "plain", "fail")  # in the name of a keyring that keeps nothing, or keeps it readable
_NOT_A_WORD = re.compile(r"[^A-Z0-9]+")


def variable_of(name: str) -> str:
    """Return the environment variable that may hold the password of an account."""
    return VARIABLE + _NOT_A_WORD.sub("_", name.upper()).strip("_")


def new_entry(address: str, username: str) -> str:
    """Return a name for an entry in the keyring that nothing else has, and that its owner recognises there."""
    return f"{username} at {address} ({secrets.token_hex(4)})"


def given_secret(name: str) -> str:
    """Return the password that the environment gives an account; empty where it gives none."""
    return os.environ.get(variable_of(name), "")


def read_secret(name: str, entry: str) -> str:
    """Return the password of an account. Raises UserError ACC-103, ACC-104."""
    if given := given_secret(name):
        return given
    found = usable_keyring() if entry else None
    secret = _in_words(lambda: found.get_password(SERVICE, entry), name) if found else None
    if not secret:
        raise UserError(
            "ACC-104",
            "Its password is not in the keyring of this computer.",
            where=name,
            next_step=f"Connect the account again to enter it, or set {variable_of(name)}.",
        )
    return str(secret)


def keep_secret(name: str, entry: str, secret: str) -> None:
    """Put the password of an account into the keyring. Raises UserError ACC-102, ACC-103."""
    found = required_keyring(name)
    _in_words(lambda: found.set_password(SERVICE, entry, secret), name)


def required_keyring(name: str) -> "KeyringBackend":
    """Return the keyring for the password of an account. Raises UserError ACC-102 where there is none."""
    if found := usable_keyring():
        return found
    raise UserError(
        "ACC-102",
        "This computer has no keyring that could keep the password safe.",
        where=name,
        next_step=(
            "Unlock or install one (GNOME Keyring, KWallet), or start Firsthand with the password in the"
            f" environment variable {variable_of(name)}."
        ),
    )


def drop_secret(entry: str) -> None:
    """Take a password out of the keyring; nothing where it is not there, or no keyring is."""
    from keyring.errors import KeyringError

    if entry and (found := usable_keyring()):
        try:
            found.delete_password(SERVICE, entry)
        except (KeyringError, RuntimeError):
            return


def usable_keyring() -> "KeyringBackend | None":
    """Return the keyring in use, unless it keeps nothing or keeps passwords for everybody to read."""
    import keyring

    found = keyring.get_keyring()
    chained = getattr(found, "backends", [found])
    return next((each for each in chained if _is_safe(each)), None)


def _is_safe(found: "KeyringBackend") -> bool:
    kind = type(found)
    name = f"{kind.__module__}.{kind.__qualname__}".lower()
    return bool(found.priority >= 1) and not any(word in name for word in _OPEN_TO_ALL)


def _in_words(ask: "Callable[[], str | None]", name: str) -> str | None:
    """Ask the keyring. Raises UserError ACC-103 when it does not answer; its own words are not repeated."""
    from keyring.errors import KeyringError

    try:
        return ask()
    except (KeyringError, RuntimeError) as error:
        raise UserError(
            "ACC-103",
            "The keyring of this computer could not be opened.",
            where=name,
            next_step=f"Unlock it and try again, or set {variable_of(name)}.",
        ) from error
