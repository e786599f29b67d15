"""Bytes of a header as words: encoded words decoded, whatever character set they claim to be in."""

import binascii
import codecs
import re
from functools import lru_cache

from firsthand.sources.linkedin.cleaning import visible

_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile(rb"=([0-9A-Fa-f]{2})")
_LONGEST = 16_384  # bytes of a header value that are made into words

# What mail programs name by a part of what they mean.
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "iso8859-8": "cp1255",
}
# Codecs that are no character set, or take far longer than their input deserves.
_NO_CHARSET = frozenset({"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})


def shown(raw: bytes) -> str:
    """Return a header value as a person reads it, on one line and without control characters."""
    return visible(decode_words(plain_text(raw[:_LONGEST])))


def plain_text(raw: bytes) -> str:
    """Return the characters of a header value; what is no UTF-8 is read as Windows-1252."""
    if raw.isascii():
        return raw.decode("ascii")
    return decode(raw, "utf-8")


def decode_words(text: str) -> str:
    """Return a text with its encoded words decoded; broken ones stay as they are."""
    if "=?" not in text:
        return text
    held: list[tuple[str, bytes]] = []
    parts: list[str] = []
    last = 0
    text = _BETWEEN.sub(r"\1", text)
    for found in _ENCODED.finditer(text):
        if found.start() > last:
            parts += [*_flushed(held), text[last : found.start()]]
        held.append((found[1].partition("*")[0].lower(), _word_bytes(found[2], found[3])))
        last = found.end()
    return "".join((*parts, *_flushed(held), text[last:]))


def _flushed(held: list[tuple[str, bytes]]) -> list[str]:
    """Decode words that follow each other; a letter may be cut between two of one character set."""
    texts: list[str] = []
    while held:
        charset = held[0][0]
        count = next((at for at, (other, _) in enumerate(held) if other != charset), len(held))
        texts.append(decode(b"".join(raw for _, raw in held[:count]), charset))
        del held[:count]
    return texts


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), raw.replace(b"_", b" "))
    return from_base64(raw)


def from_base64(raw: bytes) -> bytes:
    """Return what base64 stands for, as far as it goes."""
    kept = raw.translate(None, b" \t\r\n")
    for candidate in (kept, kept.rstrip(b"="), kept.rstrip(b"=")[: len(kept.rstrip(b"=")) // 4 * 4]):
        try:
            return binascii.a2b_base64(candidate + b"=" * (-len(candidate) % 4))
        except binascii.Error:
            continue
    return b""


def decode(raw: bytes, charset: str) -> str:
    """Return text in a character set, in UTF-8 or in Windows-1252, whichever first makes sense."""
    name = _codec(charset)
    text = _strictly(raw, name)
    if text is None and name != "utf-8":
        text = _strictly(raw, "utf-8")
    if text is None:
        text = raw.decode(name if name in _MULTI_BYTE else "cp1252", "replace")
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


_MULTI_BYTE = frozenset({"gb18030", "big5", "cp949", "cp932", "euc_jp", "iso2022_jp", "utf-16"})


def _strictly(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (LookupError, ValueError):
        return None


@lru_cache(maxsize=512)
def _codec(charset: str) -> str:
    """Return the codec for a label, UTF-8 for one that names none."""
    try:
        name = codecs.lookup(charset.strip("\"' ")).name
    except (LookupError, ValueError):
        return "utf-8"
    return "utf-8" if name.replace("_", "-") in _NO_CHARSET else _WIDER.get(name, name)
