"""What is quoted in a letter as its owner wrote it: entries of the lists, and notes of talks.

Nothing is translated. What is written in another language than the letter is left out of it, where that can be told.
"""

from collections.abc import Iterable, Sequence

from firsthand.core.notes.language import language_of, ranked_languages
from firsthand.core.notes.words import clean, words_of
from firsthand.core.offers import Offer, OfferKind, Said


def entries_for(lists: Sequence[Offer], kind: OfferKind, code: str) -> list[Offer]:
    """Return the entries of one list that may stand in a letter of this language."""
    shared = language_of("\n".join(each.text for each in lists))
    return [each for each in lists if each.kind is kind and language_within(each.text, shared) in ("", code)]


def language_within(text: str, shared: str) -> str:
    """Return the language of an entry: few words seldom tell it, but may speak for the one that all `shared`."""
    if told := language_of(text):
        return told
    cleaned = clean(text)
    first = next(iter(ranked_languages(words_of(cleaned), cleaned)), ("", 0.0))[0]
    return first if first == shared else ""


def quotable(said: Iterable[Said], code: str) -> list[Said]:
    """Return what may be quoted: all they wrote, and what was noted of talks but in another language."""
    return [each for each in said if not each.is_noted or language_of(each.text) in ("", code)]
