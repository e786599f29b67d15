"""Text from strangers, fit to be written into a file that another program reads."""

import unicodedata

# What some programs take for the end of a line, wherever it stands.
_LINE_ENDS = str.maketrans({"\r": None} | dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
_NEVER = ("Cc", "Cs")  # control characters, and halves of letters that no file can hold


def writable(text: str) -> str:
    """Return a text without control characters but tabs; whatever may end a line is a plain line end."""
    if text.isprintable():
        return text
    ended = text.translate(_LINE_ENDS)
    return "".join(
        letter for letter in ended if letter in "\n\t" or unicodedata.category(letter) not in _NEVER
    )
