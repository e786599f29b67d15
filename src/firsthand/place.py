"""Which computer and folder may send: a copy of the data folder elsewhere is noticed, and asks before it sends.

Two copies that both send would write to people twice. So the folder holds a note of where it was when it sent last;
where that is not here, its owner is asked. It holds a digest, not the name of the computer.
"""

import hashlib
import json
import os
import platform
import secrets
from pathlib import Path

from firsthand.home import ensure_home, home_folder

NAME = "sends-from.json"
MACHINE_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")


def path_of_place() -> Path:
    """Return where the note lies."""
    return home_folder() / NAME


def here() -> str:
    """Return what stands for this folder on this computer."""
    parts = (platform.node(), machine_id(), str(home_folder()))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def machine_id() -> str:
    """Return what the system calls itself, where it does."""
    for name in MACHINE_FILES:
        try:
            return Path(name).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
    return ""


def noted_place() -> str | None:
    """Return which place is noted; None where none is, and "" where the note cannot be read."""
    try:
        return str(json.loads(path_of_place().read_text(encoding="utf-8"))["place"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def may_send_here(*, has_sent_before: bool) -> bool:
    """Tell whether this copy is the one that sends; a new one is, as long as its store never sent anything."""
    noted = noted_place()
    return noted == here() if noted is not None else not has_sent_before


def send_from_here() -> None:
    """Note that this folder on this computer is the one that sends."""
    ensure_home()
    unfinished = path_of_place().with_name(f"{NAME}.{secrets.token_hex(4)}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"place": here()}, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path_of_place())
