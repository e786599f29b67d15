"""Whether who speaks of a school says that both were there together.

"I studied there too, only later" claims no time together; nor does the audience of an open lecture, nor
parents whose children share a class. Words of all seven languages stand together: few mean another thing
in another language, and a sentence is asked only where it speaks of a school already.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.words import Word


class Sharing(Enum):
    """What a sentence on a school says of the two."""

    TOGETHER = "together"
    APART = "apart"  # each was there, nothing says when or as what
    NOT_THEM = "not them"  # an audience, or children


_TOGETHER = re.compile(
    r"together$|classmate|schoolmate|coursemate|roommate|housemate|flatmate|labmate|overlapp|alongside|"
    r"zusammen|gemeinsam|nebeneinander|kommiliton|mitschuler|mitstudent|studienkolleg|studienfreund|schulfreund|"
    r"ensemble$|camarade|condisciple|junt[oa]s?$|compagn[oia]|companheir|companer|coleg|insieme$|samen$|"
    r"klasgeno|studiegeno|jaargeno|huisgeno|mate$|mates$|copain|copine|binome"
)
_WE = {
    "en": re.compile(r"(?:we|us)$"),
    "de": re.compile(r"(?:wir|uns)$"),
    "fr": re.compile(r"(?:nous|on)$"),
    "es": re.compile(r"(?:nos|nosotr[oa]s|\w+[aei]mos)$"),
    "pt": re.compile(r"(?:nos|\w+[aei]mos)$"),
    "it": re.compile(r"(?:ci|noi|\w{2,}amo)$"),
    "nl": re.compile(r"(?:we|wij|ons)$"),
}
_SAME = folded(
    "same gleichen gleiche selben selbe derselben dieselbe demselben meme memes mismo misma mismos mismas mesmo mesma "
    "mesmos mesmas stesso stessa stessi stesse zelfde dezelfde hetzelfde"
)
_TOO = folded(
    "also too either likewise auch ebenfalls aussi egalement tambien igualmente tambem anche anch pure ook eveneens"
)
_YEARS = folded("year years jahr jahre jahren an ans annee annees ano anos año años anno anni jaar jaren")
_BESIDE_YEARS = folded(
    "after later before above below apart different other nach spater vor anderen andere apres avant plus autres "
    "despues antes otros otras mas depois outros outras dopo prima altri later na voor vroeger eerder andere"
)
_CHILDREN = folded(
    "kid kids child children son sons daughter daughters kinder kindern sohn tochter tochtern sohne enfant enfants "
    "fils fille filles hijo hija hijos hijas filho filha filhos filhas figlio figlia figli figlie kinderen zoon zonen "
    "dochter dochters"
)
_LESSONS = folded(
    "lecture lectures class classes course seminar talk vorlesung vorlesungen gastvortrag vortrag seminar kurs cours "
    "conference clase clases charla aula aulas palestra lezione lezioni college colleges gastcollege hoorcollege les"
)
_OPEN = re.compile(
    r"open|guest|public|offen|gast|ouvert|invite|abiert|invitad|abert|convidad|magistral|apert|aperta|inaugur|antritt"
)


def sharing_in(sentence: Sequence[Word], code: str) -> Sharing:
    """Tell what a sentence that speaks of a school says of both having been there."""
    folds = [word.fold for word in sentence]
    said = set(folds)
    if said & _CHILDREN:
        return Sharing.NOT_THEM
    is_strong = any(map(_TOGETHER.match, folds)) or _says_same(folds)
    is_plural = any(map(_WE.get(code, _WE["en"]).match, folds))
    if not is_strong and not is_plural and _is_audience(folds):
        return Sharing.NOT_THEM
    if _is_years_apart(folds) or not (is_strong or (is_plural and not said & _TOO)):
        return Sharing.APART
    return Sharing.TOGETHER


def _says_same(folds: Sequence[str]) -> bool:
    """Tell whether something smaller than a school was the same: the class, the year, the course."""
    return any(
        word in _SAME and at + 1 < len(folds) and folds[at + 1] not in _schools()
        for at, word in enumerate(folds)
    )


@cache
def _schools() -> frozenset[str]:
    return frozenset().union(*(lexicon(code).schools for code in CODES))


def _is_audience(folds: Sequence[str]) -> bool:
    """Tell whether an open lesson of somebody's is spoken of: "your open lecture"."""
    return any(
        word in _LESSONS and (_OPEN.match(word) or any(map(_OPEN.match, folds[max(0, at - 2) : at + 2])))
        for at, word in enumerate(folds)
    )


def _is_years_apart(folds: Sequence[str]) -> bool:
    return any(
        word in _YEARS and not _BESIDE_YEARS.isdisjoint(folds[max(0, at - 1) : at + 2])
        for at, word in enumerate(folds)
    )
