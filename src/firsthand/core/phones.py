"""Phone numbers in one form, so that equal ones compare equal: `+` and digits where the country is written."""

import re
import unicodedata

_TRUNK = re.compile(r"\(0\)")
_EXTENSION = re.compile(r"(?:[;,#]|[a-z]).*", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"\s*tel:\s*", re.IGNORECASE)
_SHORTEST, _SHORTEST_ABROAD, _LONGEST = 3, 7, 15
_LONGEST_TEXT = 100


def plain_phone(text: str) -> str:
    """Return the number of a text: `+4930123` for "+49 (0)30 123" and "0049 30 123", else its digits as written.

    Extensions are left out, a country is never guessed, and what is no number gives "".
    """
    text = _EXTENSION.sub("", _SCHEME.sub("", text[:_LONGEST_TEXT], count=1))
    marked = unicodedata.normalize("NFKC", text).lstrip(" (").startswith("+")
    digits = _digits(text)
    if marked or digits.startswith("00"):
        abroad = _digits(_TRUNK.sub("", text)).removeprefix("00")
        if _SHORTEST_ABROAD <= len(abroad) <= _LONGEST:
            return f"+{abroad}"
    return digits if _SHORTEST <= len(digits) <= _LONGEST else ""


def _digits(text: str) -> str:
    values = (unicodedata.digit(letter, None) for letter in text)
    return "".join(str(value) for value in values if value is not None)
