"""The languages in which the invitation page is understood."""

from firsthand.sources.paste.languages import de, en, es, fr, it, nl, pt
from firsthand.sources.paste.words import Words

LANGUAGES: tuple[Words, ...] = (en.WORDS, de.WORDS, fr.WORDS, es.WORDS, pt.WORDS, it.WORDS, nl.WORDS)
