"""Names of people: the key under which equal names meet, how to address somebody, and namesakes."""

import re
import unicodedata
from functools import lru_cache

from firsthand.core.letters import fold_letters
from firsthand.core.name_parts import NamePiece, fold_name, plain_words, read_name
from firsthand.core.namesakes import blocking_keys, is_full_name, is_spelt_out, same_full_name
from firsthand.core.nicknames import names_behind

__all__ = [
    "blocking_keys",
    "fold_name",
    "given_name",
    "is_called",
    "is_full_name",
    "is_spelt_out",
    "is_usable_key",
    "is_usable_name",
    "name_words",
    "same_full_name",
]

_PLACEHOLDERS = frozenset({"", "linkedin member", "linkedin user", "unknown", "none", "null"})
_WHOLE_SCRIPTS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")
_OUTER_PUNCTUATION = re.compile(r"^[^\w\u0900-\u0DFF]+|[^\w\u0900-\u0DFF.]+$")
_LONGEST_ABBREVIATION = 2  # letters in capitals that are spoken one by one: AJ, MJ


def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name in the order they were written."""
    return tuple(fold_name(name).split())


def is_usable_name(name: str) -> bool:
    """Tell whether the text names anybody: blank and placeholder names do not."""
    return is_usable_key(fold_name(name))


def is_usable_key(key: str) -> bool:
    """Tell whether a folded name names anybody."""
    return key not in _PLACEHOLDERS


@lru_cache(maxsize=4096)
def given_name(name: str) -> str:
    """Return how to address the person; empty when the text gives no name to use."""
    return _plain_given_name(name) or _read_given_name(name)


def is_called(full: str, name: str) -> bool:
    """Tell whether somebody of a full name goes by a name: the given name, a short form of it, or all of it."""
    words = name_words(name)
    given = name_words(given_name(full))
    if len(words) > 1 or not (words and given):
        return same_full_name(full, name)
    return words[0] == given[0] or not names_behind(words[0]).isdisjoint(names_behind(given[0]))


def _plain_given_name(name: str) -> str:
    """Return the first word of a name of plain words, as most are; empty where it must be read with care."""
    first = name.partition(" ")[0]
    if len(first) < 2 or not (name.isascii() and first.isalpha() and first.istitle()):
        return ""
    words = plain_words(name)
    return first if words and is_usable_key(" ".join(words)) else ""


def _read_given_name(name: str) -> str:
    if "@" in name or not is_usable_name(name):
        return ""
    pieces = read_name(name).spoken_pieces
    if _is_whole_script(pieces[0]):
        return " ".join(_clean(piece.raw) for piece in pieces if _is_whole_script(piece))
    piece = next((piece for piece in pieces if not _is_lone_initial(piece)), None)
    if piece is None or (piece is pieces[-1] and len(pieces) > 1):
        return ""
    return _repair_case(_clean(piece.raw), is_shouting=all(_is_upper(other.raw) for other in pieces))


def _is_whole_script(piece: NamePiece) -> bool:
    return any(unicodedata.name(letter, "").startswith(_WHOLE_SCRIPTS) for letter in piece.joined)


def _is_lone_initial(piece: NamePiece) -> bool:
    return len(piece.joined) == 1


def _clean(raw: str) -> str:
    """Drop emoji, invisible characters and outer punctuation; styled letters become plain ones."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", raw))
    kept = "".join(letter for letter in plain if unicodedata.category(letter)[0] in "LMNPZ" or letter == "`")
    trimmed = _OUTER_PUNCTUATION.sub("", kept)
    return trimmed if trimmed.count(".") > 1 else trimmed.rstrip(".")


def _is_upper(raw: str) -> bool:
    return raw == raw.upper() != raw.lower()


def _repair_case(word: str, *, is_shouting: bool) -> str:
    letters = word.replace(".", "")
    is_spelt = len(letters) <= _LONGEST_ABBREVIATION and not (
        is_shouting and "." not in word and _has_vowel(word)
    )
    if _is_upper(word) and (is_spelt or "." in word):
        return word
    if word == word.lower() or _is_upper(word):
        return re.sub(r"[^\W\d_]+", lambda part: _capitalise(part.group()), word)
    return word


def _has_vowel(word: str) -> bool:
    return any(letter in "aeiouy" for letter in fold_letters(word))


def _capitalise(word: str) -> str:
    return word[0].upper() + word[1:].lower().replace("i\u0307", "i")
