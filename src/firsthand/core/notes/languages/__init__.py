"""What each language contributes to reading notes, as data: one module a language."""

from functools import cache
from importlib import import_module

from firsthand.core.notes.languages.phrases import Phrases

CODES = ("en", "de", "fr", "es", "pt", "it", "nl")


@cache
def phrases_of(code: str) -> Phrases:
    """Return the phrases of one of the seven languages; its module is loaded when first asked for."""
    phrases = import_module(f"firsthand.core.notes.languages.{code}").PHRASES
    assert isinstance(phrases, Phrases)
    return phrases
