"""Which sentences of a text ask for something, or say what somebody needs, in seven languages.

Asking for advice, help or work is read as notes are read; the phrases here say what is needed, wanted or hard.
What stands in quotation marks somebody else said, and "how is it going?" asks for nothing.
"""

import re
from functools import cache

from firsthand.core.notes.patterns import Book
from firsthand.core.notes.text import Text, take_apart

_ASKS = ("seeks_advice", "engages", "buys")
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»")

_NEEDS = {
    "en": """
        i|we|they|she|he|who need|require
        needs|requires .. help|advice|support|somebody|someone|anybody
        looking|searching for
        struggle|struggles|struggling|stuck with|to|on
        have|has|having .. trouble|difficulty|difficulties|problem|problems .. with|to|counting|finding
        need|could use|welcome|appreciate .. help|advice|support
        asked|asks|asking for .. help|advice
        do|would you .. know .. anybody|anyone|somebody|someone who|that|to|for
        who .. can|could .. help
        does|has anybody|anyone .. know|experience|done|tried
        want|wants|would like .. to? learn|understand|improve
    """,
    "de": """
        brauche|bräuchte|bräuchten|benötige|suche
        wir brauchen|benötigen|suchen
        brauchen|benötigen|suchen wir
        braucht|benötigt|sucht .. hilfe|unterstützung|rat|jemanden|jemand
        kämpfe|kämpfen|kämpft .. mit
        habe|haben|hat .. ... probleme|schwierigkeiten|mühe mit|bei
        kennen|kennst|kennt sie|du|ihr .. jemanden|jemand
        wer .. kann|könnte .. helfen
        möchte|möchten|will|wollen .. ... lernen|verstehen|verbessern
        komme|kommen|kommt .. ... nicht weiter
    """,
    "fr": """
        besoin de|d|du|des
        cherche|cherchons|cherchent|recherche|recherchons
        mal à
        peine|peinons à
        problème*|difficulté* avec|pour
        connaissez|connais vous|tu .. quelqu
        qui .. peut|pourrait .. aider
        aimerais|aimerions|voudrais|voudrions|veut|souhaite .. ... apprendre|comprendre|améliorer
    """,
    "es": """
        necesito|necesitamos|necesita|necesitan|necesitaría|necesitaríamos
        busco|buscamos|busca|buscan|buscando
        me|nos|le|les cuesta|cuestan|falta|faltan
        problemas|dificultades con|para|en
        pido|pide|pedir .. ayuda|consejo
        conoces|conoce .. a? alguien
        quién .. puede|podría .. ayudar*
        quiero|queremos|quiere|quisiera|gustaría .. ... aprender|entender|mejorar
    """,
    "pt": """
        preciso|precisamos|precisa|precisam|precisaria|necessito|necessita|necessitamos
        procuro|procuramos|procuram|busco|buscamos
        à|a procura de|da|do
        dificuldade|dificuldades|problemas com|em|para
        peço|pede|pedir .. ajuda|conselho
        conhece|conheces .. alguém
        quem .. pode|poderia .. ajudar*
        quero|queremos|quer|gostaria|gostaríamos .. ... aprender|entender|melhorar
    """,
    "it": """
        bisogno di|d|del|della
        cerco|cerchiamo|cercano|cercando
        fatico|fatichiamo|fatica a
        problemi|difficoltà con|a|nel|nella
        mi|ci|le|gli serve|servono|servirebbe|manca|mancano
        chiedo|chiede|chiedere .. aiuto|consiglio
        conosci|conosce .. qualcuno
        chi .. può|potrebbe .. aiutar*
        vorrei|vorremmo|voglio|vuole .. ... imparare|capire|migliorare
    """,
    "nl": """
        heb|hebben|heeft|hulp|advies|iemand .. ... nodig
        zoek|zoeken|zoekt
        op zoek
        worstel|worstelen|worstelt met
        moeite|problemen met|om
        vraag|vraagt|vragen om .. hulp|advies
        ken|kent|kennen je|jij|u|jullie .. iemand
        wie .. kan .. helpen
        wil|willen|graag .. ... leren|begrijpen|verbeteren
    """,
}
# What takes a need back, and what only asks how it goes.
_NOT = {
    "en": """
        not|no|never .. need|needs|require|looking|struggling
        no longer
        what|all|everything .. i|we need
        how is|are|was|were|did|does .. ... go|going|gone|doing
        still counting|working|going|looking
    """,
    "de": """
        brauche*|bräuchte*|benötige*|suche* .. ... nicht|kein|keine|keinen|nichts
        nicht|kein|keine|keinen|nichts .. brauche*|benötige*|suche*
        wie läuft|lief|geht|ging
    """,
    "fr": """
        pas|plus besoin
        cherche|cherchons|recherche pas|plus
        comment va|vont|se|s .. passe|passé|passent|votre|ton|ta|vos
    """,
    "es": "no|ya|nunca .. necesit*|busc*\ncómo va|van|fue|te|le|les .. ",
    "pt": "não|nunca|já .. precis*|necessit*|procur*|busc*\ncomo vai|vão|foi|está|estão",
    "it": "non|mai|più .. bisogno|cerc*|serv*\ncome va|vanno|è|procede|procedono",
    "nl": """
        niet|geen|niets .. ... nodig|op
        zoek|zoeken niet|geen
        hoe gaat|ging|loopt|liep
    """,
}


@cache
def _book(code: str) -> Book:
    return Book({"needs": _NEEDS[code], "not": _NOT[code]}, {})


def needs_in(text: str) -> str:
    """Return the sentences of a text that ask for something or say what is needed, each on its line; else ""."""
    found = take_apart(_QUOTED.sub(" ", text))
    asked = {found.words[hit.first].sentence for hit in found.of(*_ASKS)}
    needed, idle = _read(found)
    return "\n".join(found.sentence(number) for number in sorted((asked | needed) - idle))


def _read(text: Text) -> tuple[set[int], set[int]]:
    """Return the sentences that say what is needed, and those that take it back or only ask how it goes."""
    by_group: dict[str, set[int]] = {"needs": set(), "not": set()}
    for code in text.codes:
        for hit in _book(code).find(text.words):
            by_group[hit.group].add(text.words[hit.first].sentence)
    return by_group["needs"], by_group["not"]
