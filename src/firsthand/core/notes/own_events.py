"""Meetings told without a word for meeting: "I was the one in the coffee queue yesterday at the Data Week".

The note names an event that the owner's own calendar has, whole or, where it speaks of an occasion, by its telling
words, and looks back.
Who only read or heard of it, was not there, asks whether the owner goes, or sells a stand there, claims no meeting.
"""

from collections.abc import Iterable, Iterator, Sequence

from firsthand.core.notes.absences import absent_sentences
from firsthand.core.notes.claim_reader import ClaimReader
from firsthand.core.notes.manner import tells_past
from firsthand.core.notes.own_names import OwnName, whole_names
from firsthand.core.notes.parts import JOINS, name_words
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.selling import offer_marks
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind
from firsthand.core.notes.words import Word
from firsthand.core.occasion_words import is_occasion, telling_words, words_in

_FEWEST = 2  # words of a name that stand for the whole
_FEW_MARKS = 2  # "five minutes" and the like offer nothing yet


def meeting_at_own_event(reader: ClaimReader) -> tuple[Claim, int] | None:
    """Return the claim to have met at an event of the owner's, with its sentence; None where nothing claims it."""
    text, names = reader.text, [event.name for event in reader.owner.events]
    if offer_marks(text) > _FEW_MARKS or text.of("sells", "sells_half", "recruits"):
        return None
    own = next(iter([*reader.events, *parts_of_occasions(reader, names)]), None)
    if own is None:
        return None
    here = Hit("met", own.first, own.last)
    sentence = text.words[own.first].sentence
    if absent_sentences(text) & {sentence - 1, sentence, sentence + 1}:
        return None
    ahead = all(
        event.starts_at.date() > reader.sent_on for event in reader.owner.events if event.name == own.name
    )
    if ahead and not tells_past(_only(text, sentence)):
        return None
    moments = [
        *reader.moments(sentence),
        *(each for near in (sentence - 1, sentence + 1) for each in reader.moments(near)),
    ]
    past = [each.period for each in moments if each.period.last_on <= reader.sent_on]
    if not past and (moments or not tells_past(text)):
        return None
    return Claim(ClaimKind.MET, text.quote(here), event=own.name, period=past[0] if past else None), sentence


def _only(text: Text, sentence: int) -> Text:
    return text.without({at for at, word in enumerate(text.words) if word.sentence != sentence})


def parts_of_occasions(reader: ClaimReader, names: Iterable[str]) -> Iterator[OwnName]:
    """Yield parts of names where an occasion is spoken of: a subject alone may be anything else about it."""
    for own in parts_of_names(reader.words, names):
        if is_occasion(reader.text.sentence(reader.words[own.first].sentence)):
            yield own


def parts_of_names(words: Sequence[Word], names: Iterable[str]) -> Iterator[OwnName]:
    """Yield where two or more words of a name stand together, one of them telling: "Proptech-Stammtisch"."""
    said = {word.fold for word in words}
    for name in names:
        own = [word for word in name_words(name) if word not in JOINS and not word.isdecimal()]
        if sum(word in said for word in own) < _FEWEST:
            continue
        tells = set(telling_words(name))
        for size in range(len(own) - 1, _FEWEST - 1, -1):
            for start in range(len(own) - size + 1):
                part = own[start : start + size]
                if tells.intersection(part) and len(words_in(" ".join(part))) >= _FEWEST:
                    yield from (
                        found._replace(name=name)
                        for found in whole_names(words, [" ".join(part)], are_events=True)
                    )
