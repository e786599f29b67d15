"""The seven languages of the sample network, by code."""

from firsthand.sample.phrases import Phrases
from firsthand.sample.texts_de import GERMAN
from firsthand.sample.texts_en import ENGLISH
from firsthand.sample.texts_es import SPANISH
from firsthand.sample.texts_fr import FRENCH
from firsthand.sample.texts_it import ITALIAN
from firsthand.sample.texts_nl import DUTCH
from firsthand.sample.texts_pt import PORTUGUESE

PHRASES: dict[str, Phrases] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
}
