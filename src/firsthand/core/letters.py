"""Letters folded to what stays equal when people write one name in different ways.

Case, accents, styled letters, emoji, invisible and direction characters go; letters of every script
and the vowel signs that some scripts cannot do without stay.
"""

import unicodedata

_SPECIAL = {
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ə": "e",
}
_APOSTROPHES = frozenset("'’‘ʼ`´ʻʹ′＇׳")
_BLANK_LETTERS = frozenset("\u3164\u115f\u1160\uffa0\u0640")  # letters by category that print nothing
_ACCENTS = ((0x0300, 0x036F), (0x0591, 0x05C7), (0x064B, 0x0670), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_TRANSLITERATION = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ø": "oe",
        "å": "aa",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "Ø": "Oe",
        "Å": "Aa",
    }
)


def fold_letters(text: str) -> str:
    """Return lower-case text without accents and apostrophes; all other punctuation is a space."""
    return compose(text).translate(_FOLDING)


def compose(text: str) -> str:
    """Return the text with accents joined to their letters, so that one letter is one character."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def transliterate(text: str) -> str:
    """Write umlauts and their northern cousins with two letters, as mail addresses do."""
    return compose(text).translate(_TRANSLITERATION)


class _Folding(dict[int, str]):
    """The table for `str.translate`, filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


_FOLDING = _Folding()


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if character in _APOSTROPHES or character in _BLANK_LETTERS or _is_accent(character):
        return ""
    if category[0] in "LN":
        return _fold_letter(character)
    if category[0] == "M" and category != "Me":
        return character
    if character.isspace():
        return " "
    return "" if category[0] == "C" or category == "Me" else " "


def _fold_letter(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character.casefold()).casefold()
    kept = (_SPECIAL.get(part, part) for part in plain if not _is_accent(part))
    whole = unicodedata.normalize("NFC", "".join(kept))
    return "".join(part for part in whole if part.isalnum() or unicodedata.category(part)[0] == "M")


def _is_accent(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _ACCENTS)
