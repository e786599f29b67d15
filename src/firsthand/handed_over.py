"""The note beside the store of mails whose handing over was begun: a restore of the store alone does not roll it back.

One line for each, written and on the disk before the server is given a mail. A Message-ID that stands here is never
handed over again, whatever the store says: it may be an older copy. The note holds random names and times.
"""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from firsthand.home import ensure_home, home_folder

NAME = "handed-over.jsonl"


@dataclass(frozen=True, slots=True)
class Noted:
    """A mail whose handing over was begun, and when."""

    message_id: str
    at: datetime


def path_of_note() -> Path:
    """Return where the note lies."""
    return home_folder() / NAME


def note(message_id: str, at: datetime) -> bool:
    """Write that a mail is being handed over and wait for the disk; False when it was noted before.

    Raises OSError where it cannot be written: then nothing may be handed over.
    """
    if message_id in noted():
        return False
    ensure_home()
    line = json.dumps({"message_id": message_id, "at": at.isoformat()}, ensure_ascii=True)
    is_new = not path_of_note().exists()
    descriptor = os.open(path_of_note(), os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        # A line that a power cut left unfinished must not swallow this one.
        size = os.fstat(descriptor).st_size
        is_cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n" if hasattr(os, "pread") else size > 0
        os.write(descriptor, f"{chr(10) if is_cut else ''}{line}\n".encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if is_new:
        sync_folder(path_of_note().parent)
    return True


def sync_folder(folder: Path) -> None:
    """Have the name of a new file on the disk as well, where the system can be asked for it."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders, and keeps names by itself
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def noted() -> dict[str, Noted]:
    """Return everything in the note by Message-ID; lines that were cut off say nothing."""
    try:
        text = path_of_note().read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    found = (read_line(line) for line in text.splitlines())
    return {each.message_id: each for each in found if each}


def read_line(line: str) -> Noted | None:
    try:
        value = json.loads(line)
        return Noted(str(value["message_id"]), datetime.fromisoformat(value["at"]))
    except (ValueError, KeyError, TypeError):
        return None
