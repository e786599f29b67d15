"""Taking messages from a server: only their beginnings, and more of those whose words are looked at.

Messages that are gone since they were counted are passed over. Where the server refuses several at once, they are
asked for one by one, so that a bad one costs itself.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from firsthand.sources.mail.bodies import LOOKED_AT
from firsthand.sources.mail.headers import LARGEST, header_end
from firsthand.sources.mail.server import Session

BEGINNING = 32 << 10  # bytes of each message
_PIECE = LOOKED_AT
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_START = re.compile(rb"\d+ \(")
_UID = re.compile(rb"\bUID (\d+)")
_FLAGS = re.compile(rb"\bFLAGS \(([^)]*)\)")
_ARRIVED = re.compile(
    rb'\bINTERNALDATE "\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d:\d\d:\d\d) ([+-])(\d\d)(\d\d)"'
)
_NO_BODY = re.compile(rb'\bBODY\[\](?:<\d+>)? (?:""|NIL)')


@dataclass(frozen=True, slots=True)
class Fetched:
    """The beginning of one message, None where it was refused; with its marks and when it came."""

    uid: int
    content: bytes | None
    flags: frozenset[str] = frozenset()
    arrived_at: datetime | None = None


def fetch(session: Session, uids: Sequence[int], wants_more: Callable[[bytes], bool]) -> Iterator[Fetched]:
    """Yield messages in the order of their numbers, each with as much as is looked at."""
    for message in _beginnings(session, uids):
        yield _with_rest(session, message, wants_more)


def _beginnings(session: Session, uids: Sequence[int]) -> Iterator[Fetched]:
    what = f"(UID FLAGS INTERNALDATE BODY.PEEK[]<0.{BEGINNING}>)"
    given = session.fetch(uids, what)
    if given is not None:
        wanted = set(uids)
        yield from sorted(
            (each for each in _messages(given) if each.uid in wanted), key=lambda each: each.uid
        )
    elif len(uids) == 1:
        yield Fetched(uids[0], None)
    else:
        for uid in uids:
            yield from _beginnings(session, [uid])


def _with_rest(session: Session, message: Fetched, wants_more: Callable[[bytes], bool]) -> Fetched:
    """Return a message with the rest of its header, and of its body as far as that is looked at."""
    content = message.content
    if content is None or len(content) < BEGINNING:
        return message
    while header_end(content)[0] == len(content) < LARGEST and (
        piece := _piece(session, message.uid, len(content), _PIECE)
    ):
        content += piece
    missing = header_end(content)[1] + LOOKED_AT - len(content)
    if missing > 0 and wants_more(content):
        content += _piece(session, message.uid, len(content), missing)
    return replace(message, content=content)


def _piece(session: Session, uid: int, start: int, size: int) -> bytes:
    given = session.fetch([uid], f"(UID BODY.PEEK[]<{start}.{size}>)") or []
    return next((each.content or b"" for each in _messages(given) if each.uid == uid), b"")


def _messages(given: Sequence[object]) -> Iterator[Fetched]:
    """Yield the messages of an answer; each is a line with its content behind it, and perhaps the rest of the line."""
    about, content = b"", None
    for item in given:
        head = item[0] if isinstance(item, tuple) else item
        if not isinstance(head, bytes):
            continue
        if _START.match(head):
            yield from _message(about, content)
            about, content = b"", None
        about += head
        if isinstance(item, tuple):
            content = item[1]
    yield from _message(about, content)


def _message(about: bytes, content: bytes | None) -> Iterator[Fetched]:
    uid = _UID.search(about)
    if content is None and _NO_BODY.search(about):
        content = b""
    if uid is None or content is None:  # news of another kind, or of a message that is gone
        return
    flags = _FLAGS.search(about)
    names = frozenset(flags[1].decode("ascii", "replace").lower().split()) if flags else frozenset[str]()
    yield Fetched(int(uid[1]), content, names, _arrival(about))


def _arrival(about: bytes) -> datetime | None:
    found = _ARRIVED.search(about)
    if found is None:
        return None
    day, month, year, time, sign, hours, minutes = (each.decode() for each in found.groups())
    try:
        number = _MONTHS.index(month.lower()) + 1
        return datetime.fromisoformat(f"{year}-{number:02}-{int(day):02}T{time}{sign}{hours}:{minutes}")
    except ValueError:
        return None
