"""What names a message and the messages it answers."""

import hashlib
import re
from collections.abc import Mapping

from firsthand.sources.mail.words import plain_text

MOST_REFERENCES = 100
_ID = re.compile(rb"<\s*([^<>\s]{1,998}?)\s*>")
_BARE = re.compile(rb"[^\s<>,;()\"]{1,998}")
_SPAN = 65_536  # bytes looked at of each end of a long list
_NAMING = ("from", "to", "cc", "bcc", "date", "subject", "in-reply-to", "references")
_CONTROL = re.compile("[\x00-\x20\x7f-\x9f\ud800-\udfff]")


def message_key(fields: Mapping[str, bytes]) -> str:
    """Return the Message-ID without brackets, or a digest of the headers where there is none."""
    value = fields.get("message-id", b"")[:_SPAN]
    found = _ID.search(value) or _BARE.fullmatch(value.strip())
    key = _plain(found[found.lastindex or 0]) if found else ""
    return key or _digest(fields)


def _digest(fields: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in _NAMING:
        digest.update(b"%s:%s\n" % (name.encode(), b" ".join(fields.get(name, b"").split())))
    return f"sha256:{digest.hexdigest()}"


def references_of(fields: Mapping[str, bytes], key: str) -> tuple[str, ...]:
    """Return the keys a message answers, the start of the conversation first and itself left out."""
    value = fields.get("references", b"")
    if len(value) > 2 * _SPAN:
        value = value[:_SPAN] + b" " + value[-_SPAN:]
    found = _ID.findall(value) if value else []
    answered = _ID.findall(fields.get("in-reply-to", b"")[:_SPAN])
    if not found and not answered:
        return ()
    keys = dict.fromkeys(map(_plain, found + answered))
    keys.pop(key, None)
    kept = tuple(keys)
    return kept if len(kept) <= MOST_REFERENCES else (kept[0], *kept[1 - MOST_REFERENCES :])


def _plain(raw: bytes) -> str:
    if raw.isascii() and raw.isalnum():
        return raw.decode()
    text = plain_text(raw)
    return text if text.isprintable() else _CONTROL.sub("", text)
