"""The tone of a draft: how it greets and closes, how it addresses, and whether it ends with a wish.

What a draft says of anybody is the same in every tone. Plain is how the texts of each kind are written.
"""

from enum import StrEnum

from firsthand.core.drafting.tongue import Tongue

CLOSED = (
    "decline",
    "invite",
    "check",
)  # kinds whose texts end with a wish of their own, or are too short for one


class Tone(StrEnum):
    """How a draft sounds."""

    PLAIN = "plain"
    FORMAL = "formal"
    WARM = "warm"


class Length(StrEnum):
    """How long a draft is."""

    NORMAL = "normal"
    SHORT = "short"


def tone_of(text: str) -> Tone:
    """Return the tone of this name, plain where there is none."""
    return Tone(text) if text in set(Tone) else Tone.PLAIN


def tone_in(name: str) -> Tone:
    """Return the tone for which a text is, plain where its name says none."""
    return next((each for each in (Tone.FORMAL, Tone.WARM) if each in name.split(".")), Tone.PLAIN)


def length_of(text: str) -> Length:
    """Return the length of this name, normal where there is none."""
    return Length(text) if text in set(Length) else Length.NORMAL


def register_in(tongue: Tongue, tone: Tone, usual: str) -> str:
    """Return how to address somebody: formal and warm decide it, plain does as they do themselves."""
    if tone is Tone.PLAIN:
        return usual
    return tongue.other_register if (tone is Tone.FORMAL) == tongue.other_is_formal else ""


def wishes(tone: Tone, name: str) -> bool:
    """Tell whether a letter of this text ends with a wish."""
    return tone is Tone.WARM and name.partition(".")[0] not in CLOSED
