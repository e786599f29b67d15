"""What each language contributes to reading notes, as data: one module a language."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from firsthand.core.notes.languages.phrases import Phrases, Speech

CODES = ("en", "de", "fr", "es", "pt", "it", "nl")


@cache
def phrases_of(code: str) -> Phrases:
    """Return the phrases of one of the seven languages; its module is loaded when first asked for."""
    phrases = import_module(f"firsthand.core.notes.languages.{code}").PHRASES
    assert isinstance(phrases, Phrases)
    return phrases


@cache
def refusing_in(code: str) -> Speech:
    """Return how people say no in one of the seven languages."""
    return _speech(f"{code}.refusing")


@cache
def introducing_in(code: str) -> Speech:
    """Return how people put two others together in one of the seven languages."""
    return _speech(f"{code}.introducing")


def _speech(module: str) -> Speech:
    speech = import_module(f"firsthand.core.notes.languages.{module}").SPEECH
    assert isinstance(speech, Speech)
    return speech


@cache
def topics_in(code: str) -> Mapping[str, str]:
    """Return the words of one of the seven languages by what they speak of; `stem*` as in phrases."""
    topics: Mapping[str, str] = import_module(f"firsthand.core.notes.languages.{code}.topics").TOPICS
    return topics
