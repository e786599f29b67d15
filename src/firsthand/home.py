"""The data folder: where it is, what lies in it, and who may read it."""

import os
from pathlib import Path

from firsthand.core.errors import UserError

VARIABLE = "FIRSTHAND_HOME"
DATABASE_VARIABLE = "FIRSTHAND_DATABASE_URL"
DATABASE_NAME = "firsthand.sqlite3"


def home_folder() -> Path:
    """Return the data folder: FIRSTHAND_HOME, else the platform's user data folder."""
    if chosen := os.environ.get(VARIABLE, ""):
        return Path(chosen).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("firsthand", appauthor=False)


def ensure_home() -> Path:
    """Make the data folder, readable by its owner alone. Raises UserError HOM-101."""
    folder = home_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        uploads_folder().mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise unusable("made", error) from error
    return folder


def has_database() -> bool:
    """Tell whether anything was ever kept; nothing is made. Raises UserError HOM-101."""
    try:
        database_path().stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise unusable("opened", error) from error
    return True


def unusable(done: str, error: OSError) -> UserError:
    """Say that the data folder cannot be made or opened: it is a file, or not the owner's."""
    return UserError(
        "HOM-101",
        f"The data folder cannot be {done} ({error.strerror or 'no reason given'}).",
        where=str(home_folder()),
        next_step="Choose another one with --home FOLDER.",
    )


def database_path() -> Path:
    """Return the path of the SQLite file."""
    return home_folder() / DATABASE_NAME


def uploads_folder() -> Path:
    """Return where dropped files wait until their import has balanced its ledger."""
    return home_folder() / "uploads"


def secret_key() -> str:
    """Return the key that signs cookies, made on first use and readable by its owner alone."""
    return key_in("secret.key")


def erasing_key() -> bytes:
    """Return the key of the marks of erased people, made on first use; it lies beside the store, never in it."""
    return key_in("erased.key").encode("ascii")


def key_in(name: str) -> str:
    """Return the key in a file of the data folder; it is made where there is none."""
    import secrets

    path = ensure_home() / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key := secrets.token_urlsafe(48))
    return key
