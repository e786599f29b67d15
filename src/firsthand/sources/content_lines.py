"""The lines that calendars (iCalendar) and address cards (vCard) are both made of.

A line is `NAME;PARAMETER=VALUE:text`. Long ones are folded: broken, with a blank before the rest, at any byte,
even inside a letter. So bytes are unfolded first and decoded afterwards.
"""

import html
import quopri
import re
from typing import NamedTuple

_WIDE_MARKS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LINE_END = re.compile(rb"\r+\n|\r")
_HEAD = re.compile(r'(?:[^":]++|"[^"]*+")*+:')
_PARAMETER = re.compile(r';([^=;:"]*+)(?:=((?:[^";]++|"[^"]*+")*+))?')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
_LISTED = re.compile(r"((?:[^\\,]|\\.)*+)(?:,|$)", re.DOTALL)
_FIELD = re.compile(r"((?:[^\\;]|\\.)*+)(?:;|$)", re.DOTALL)
_LONGEST_MARKUP = 20_000
# Not the brackets around an address: "Ana Silva <ana@example.org>".
_TAG = re.compile(r"<(?![^<>\s@]{1,200}@[^<>\s@]{1,200}>)(?:[a-zA-Z/!][^<>]{0,2000})>")
_LINK = re.compile(
    r"<a\s[^<>]{0,500}?href\s{0,9}=\s{0,9}[\"']?([^\"'\s<>]{1,2000})[^<>]{0,500}>", re.IGNORECASE
)


class ContentLine(NamedTuple):
    """One line; `name` is in capitals without its group, `head` holds the parameters as written."""

    name: str
    head: str
    value: str

    @property
    def parameters(self) -> dict[str, str]:
        """Return the parameters by name in capitals; several of one name are joined by commas."""
        return read_parameters(self.head)


def plain_bytes(content: bytes) -> bytes:
    r"""Return UTF-8 (or single-byte) text with `\n` between its lines and no byte-order mark."""
    for mark, encoding in _WIDE_MARKS:
        if content.startswith(mark):
            content = content.decode(encoding, "replace").removeprefix("\ufeff").encode("utf-8", "replace")
    if content[1:2] == b"\0" and content[3:4] == b"\0":
        content = content.decode("utf-16-le", "replace").encode("utf-8", "replace")
    content = content.removeprefix(b"\xef\xbb\xbf")
    return _LINE_END.sub(b"\n", content) if b"\r" in content else content


def unfold(content: bytes) -> bytes:
    """Join what was folded; the bytes have plain line ends."""
    return content.replace(b"\n ", b"").replace(b"\n\t", b"")


def decode(content: bytes) -> tuple[str, bool]:
    """Return the text, and whether it had to be guessed because it is no UTF-8."""
    try:
        return content.decode(), False
    except UnicodeDecodeError:
        lines = [_decode_line(line) for line in content.split(b"\n")]
        return "\n".join(lines), True


def _decode_line(line: bytes) -> str:
    for encoding in ("utf-8", "cp1252"):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def read_line(line: str) -> ContentLine | None:
    """Take a line apart; None where it is none. A colon inside quotes does not end the parameters."""
    head, colon, value = line.partition(":")
    if not colon:
        return None
    if '"' in head and (match := _HEAD.match(line)):
        head, value = line[: match.end() - 1], line[match.end() :]
    name, semicolon, rest = head.partition(";")
    return ContentLine(name.rpartition(".")[2].strip().upper(), semicolon + rest, value)


def read_parameters(head: str) -> dict[str, str]:
    """Return the parameters of a head such as `;TYPE=work;CN="Silva, Ana"`.

    A bare word, as the oldest cards have it, is a type or an encoding.
    """
    if '"' not in head and "^" not in head and head.count("=") == head.count(";"):
        pairs = (part.split("=", 1) for part in head[1:].split(";"))
        plain = {pair[0].upper(): pair[-1] for pair in pairs if len(pair) == 2}
        if len(plain) == head.count(";"):
            return plain
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(head):
        name, value = match[1].strip().upper(), match[2]
        if value is None:
            name, value = ("ENCODING", name) if name in _ENCODINGS else ("TYPE", name)
        value = _CARET.sub(lambda caret: _CARETS[caret[1]], value.replace('"', ""))
        found[name] = f"{found[name]},{value}" if name in found else value
    return found


_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})


def unescape(value: str) -> str:
    """Return the text a value stands for."""
    return _ESCAPE.sub(_unescaped, value) if "\\" in value else value


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def split_list(value: str) -> list[str]:
    """Split at commas and return the texts between them."""
    return [unescape(part) for part in _split(_LISTED, value, ",")]


def split_fields(value: str) -> list[str]:
    """Split at semicolons and return the texts between them."""
    return [unescape(part) for part in _split(_FIELD, value, ";")]


def _split(pattern: re.Pattern[str], value: str, separator: str) -> list[str]:
    if "\\" not in value:
        return value.split(separator)
    return [match[1] for match in pattern.finditer(value)]


def from_quoted_printable(value: str, charset: str) -> str:
    """Return the text of a quoted-printable value; bytes its charset does not know are read as Windows-1252."""
    content = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return content.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode(content)[0]


def without_markup(text: str) -> str:
    """Return the words of an HTML text, the addresses of its links among them; other text as it is."""
    text = text[:_LONGEST_MARKUP]
    if "<" not in text:
        return text
    text = _TAG.sub(" ", _LINK.sub(r" \1 ", text))
    return html.unescape(text)
