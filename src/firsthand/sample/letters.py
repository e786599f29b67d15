"""A mail, and the mailbox it is written to: an mbox with the same bytes every time."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from firsthand.sample.correspondents import Correspondent

HOME = ZoneInfo("Europe/Amsterdam")
Box = tuple[str, str]  # display name and mail address


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail. `key` becomes its Message-ID, `answers` names the one it answers."""

    key: str
    at: int
    sender: Box
    to: tuple[Box, ...]
    subject: str
    text: str
    answers: str = ""
    cc: tuple[Box, ...] = ()
    headers: tuple[str, ...] = ()  # whole lines


def box_of(one: Correspondent) -> Box:
    """Return somebody's name and address."""
    return one.name, one.mail


def write_mailbox(path: Path, letters: Iterable[Letter]) -> Path:
    """Write the letters in the order of their times."""
    ordered = sorted(letters, key=lambda one: (one.at, one.key))
    path.write_bytes("".join(map(_in_mbox, ordered)).encode("utf-8"))
    return path


def _in_mbox(one: Letter) -> str:
    body = "\n".join(f">{line}" if line.startswith("From ") else line for line in one.text.split("\n"))
    return f"From {one.sender[1]} {time.asctime(time.gmtime(one.at))}\n{_head(one)}\n\n{body}\n\n"


def _head(one: Letter) -> str:
    domain = one.sender[1].rpartition("@")[2]
    answered = one.answers and f"<{one.answers}>"
    lines = (
        f"From: {_address(one.sender)}",
        f"To: {', '.join(map(_address, one.to))}",
        f"Cc: {', '.join(map(_address, one.cc))}" if one.cc else "",
        f"Subject: {_in_ascii(one.subject)}",
        f"Date: {format_datetime(datetime.fromtimestamp(one.at, HOME))}",
        f"Message-ID: <{one.key if '@' in one.key else f'{one.key}@{domain}'}>",
        f"In-Reply-To: {answered}\nReferences: {answered}" if answered else "",
        *one.headers,
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
    )
    return "\n".join(filter(None, lines))


def _address(box: Box) -> str:
    name, mail = box
    return f"{_in_ascii(name)} <{mail}>" if name else mail


def _in_ascii(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8").encode()
