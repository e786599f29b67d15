"""Text as a person reads it: entities unescaped, invisible characters gone, blanks folded to one."""

import html
import re

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARKUP = re.compile(
    r"</(?:p|strong|b|i|li|ul|ol|a|em|sup|span|div|h\d|table)\s*>|<br\s*/?>|<a\s+href", re.IGNORECASE
)

# Control characters, soft hyphens, zero-width spaces, joiners that show nothing, and marks that turn
# the reading direction: none is seen, and the last can make one name look like another.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\U000e0001\U000e0020-\U000e007f]"
)

# Joiners belong into emoji and into Arabic and Indic words, and nowhere else.
_NEEDS_JOINER = "\u0600-\u0dff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_LOOSE_JOINER = re.compile(f"(?<![{_NEEDS_JOINER}])[\u200c\u200d]|[\u200c\u200d](?![{_NEEDS_JOINER}])")


def clean(text: str) -> str:
    """Return the text without what cannot be seen, on one line."""
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    return visible(text)


def visible(text: str) -> str:
    """Return what can be seen of a text that is none of a web page, on one line."""
    if text.isprintable() and (text.isascii() or not _hides_blanks(text)):
        return " ".join(text.split()) if "  " in text else text.strip()
    text = _INVISIBLE.sub("", text)
    if "\u200c" in text or "\u200d" in text:
        text = _LOOSE_JOINER.sub("", text)
    return " ".join(text.split())


def _hides_blanks(text: str) -> bool:
    """Tell whether a text holds what `str.isprintable` takes for visible and nobody sees."""
    return "\u034f" in text or "\u3164" in text or "\u115f" in text or "\u1160" in text


def has_markup(text: str) -> bool:
    """Tell whether a text is a web page's: only adverts and the platform itself write so."""
    return "<" in text and _MARKUP.search(text) is not None


def _character(match: re.Match[str]) -> str:
    """Return what an entity stands for; one that stands for nothing stays as it is."""
    character = html.unescape(match[0])
    return match[0] if "\ufffd" in character or character == "" else character
