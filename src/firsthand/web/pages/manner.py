"""How drafts on a page are written: the tone and the length asked for there, else those the owner chose for all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from firsthand.core.drafting.tone import Length, Tone
from firsthand.store.queries.owners import OwnerRow

TONE_WORDS = {Tone.PLAIN: "Plain", Tone.FORMAL: "Formal", Tone.WARM: "Warm"}
LENGTH_WORDS = {Length.NORMAL: "Normal", Length.SHORT: "Short"}


@dataclass(frozen=True, slots=True)
class Manner:
    """The tone and length of the drafts of a page, beside what there is to choose."""

    tone: str
    length: str
    tones: tuple[tuple[str, str], ...] = tuple((str(tone), word) for tone, word in TONE_WORDS.items())
    lengths: tuple[tuple[str, str], ...] = tuple((str(each), word) for each, word in LENGTH_WORDS.items())


def as_asked(row: OwnerRow, asked: Mapping[str, str]) -> OwnerRow:
    """Return the owner's settings with the tone and length that a page was asked for."""
    tone, length = asked.get("tone", ""), asked.get("length", "")
    return replace(
        row,
        reply_tone=tone if tone in set(Tone) else row.reply_tone,
        reply_length=length if length in set(Length) else row.reply_length,
    )


def manner_of(row: OwnerRow) -> Manner:
    """Return how drafts are written by these settings."""
    return Manner(row.reply_tone, row.reply_length)
