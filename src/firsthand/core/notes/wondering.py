"""Telling whether a message asks "have we met?", in seven languages: it asks that, and little else.

Somebody who put that question to a sender before Firsthand came has asked; what followed is an answer to it,
and no conversation that would prove anything by itself.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from firsthand.core.notes.patterns import Book
from firsthand.core.notes.refusals import is_refusal
from firsthand.core.notes.words import clean, questions, words_of
from firsthand.core.replies import FEW_LINES

_LONGEST = 700  # characters
_MOST_WORDS = 90
_BESIDE = 8  # words of another question: "if so, where was it?"

_ASKS = {
    "en": """
        was that you
        have|had we .. met|crossed
        have|had we .. spoken|talked|worked .. before|together|already|ever|earlier
        did we .. meet|cross
        did we .. talk|speak|work .. before|together|ever|once|there
        do|did|should|would we .. know each|one other|another
        do|should|would|did i .. know you
        how|where|when .. did|do|have|might we .. meet|met|crossed|cross
        how|where|when .. we .. know each|one
        how|where|when .. we .. met|crossed
        where|how .. do|did|would|should i .. know|met|meet you
        where|how .. do|did|would you .. know|meet|met me
        remind me .. who|how|where|when|whether|if
        can not|cannot|could not|struggling|trying|unable .. to? place you|us
        have|did our paths .. crossed|cross
        what .. made you .. think|invite|add|connect|reach .. me|of|out|with
        what .. brings|brought you .. to me|my
    """,
    "de": """
        waren sie das
        warst du das
        wie hängen wir
        kennen|kannten wir uns|einander
        haben wir .. schon? .. kennengelernt|getroffen|gesprochen|gesehen|gearbeitet|kennen
        sind wir uns .. begegnet
        woher|wo|wann|wie .. wir uns .. kennen|kennengelernt|getroffen|begegnet|gesehen
        woher|wo|wann .. kennen|kenne|kennst|trafen|begegneten .. wir|ich|sie|du
        woher .. sie|du mich .. kennen|kennst
        was|wie .. sie|dich|hat|führt|brachte .. auf mich|zu mir
    """,
    "fr": """
        était ce vous
        étiez vous
        comment sommes nous liés
        nous .. sommes .. nous .. rencontrés|croisés|vus|connus|parlé
        sommes .. nous .. rencontrés|croisés|vus|connus
        avons .. nous .. rencontrés
        avons nous .. travaillé|parlé|échangé .. ensemble|déjà|avant|ensuite
        avons nous .. déjà .. travaillé|parlé|échangé
        nous .. connaissons .. nous
        est .. que .. nous|on .. connaissons|connaît|rencontrés|croisés|déjà
        on .. se .. connaît
        on .. est .. rencontrés|croisés|vus
        se .. connaît
        où|comment|quand|quelle .. nous .. connaissons|rencontrés|croisés|connus
        où|comment|quand .. se .. connaît|rencontrés|croisés
        où|comment .. je .. vous|te connais
        rappeler|rappelez|rappelle .. où|comment|quand|qui
        chemins .. croisés
        fait .. penser .. à moi
        vous|te|t .. amène
    """,
    "es": """
        eras tú
        era usted
        nos .. conocimos|conocemos
        qué relación hay entre
        nos .. hemos .. visto|conocido|encontrado|cruzado
        hemos .. coincidido
        hemos .. hablado|trabajado .. antes|juntos|juntas|vez
        coincidimos
        de .. qué|dónde .. conozco|conoces|conoce
        recuérdame|recuérdeme|recordarme|recordar|recuerdas .. de|dónde|cuándo|cómo
        fuimos .. presentados
        hizo .. pensar .. en mí
    """,
    "pt": """
        era a mesma pessoa
        nos .. conhecemos|conhecíamos|encontramos|encontrámos|cruzamos|cruzámos|vimos
        conhecemo nos
        já .. conversamos|falamos|falámos|trabalhamos|trabalhámos .. antes|juntos|juntas|vez
        gente .. se conhece
        de .. onde|como .. conheço|conhece|conheces
        lembrar|lembra|relembrar|recordar|recorda .. onde|como|quando
        fez .. pensar .. em mim
    """,
    "it": """
        era lei
        eri tu
        ci .. conosciamo|conoscevamo
        ci .. siamo .. incontrati|conosciuti|visti|incrociati|sentiti|parlati|già
        dove|come|quando .. ci .. siamo|conosciamo
        come|dove .. la|ti .. conosco
        come|dove .. mi .. conosce|conosci
        abbiamo .. lavorato|parlato .. insieme|prima
        ricordarmi|ricordami|ricordare|ricordi .. dove|come|quando|chi
        fatto .. pensare .. a me
    """,
    "nl": """
        was jij|u dat
        kennen wij|we elkaar
        hebben wij|we .. elkaar .. ontmoet|gesproken|gezien|getroffen|leren
        zijn wij|we elkaar .. tegengekomen
        waar|hoe|waarvan .. we|wij|ik|je|u .. elkaar|jou|je|u|mij|me .. kennen|ken|kent|van|ontmoet
        waar|hoe|waarvan .. ken ik|je|u .. jou|je|u|mij|me
        paden .. gekruist|kruisten
        bij mij .. uit|terecht
    """,
}
# What stands before the question itself.
_LEADS = {
    "en": "help|jog|refresh|refreshing my memory",
    "de": "auf die sprünge",
    "fr": "vous|tu m aider",
    "es": "ayudas|ayuda .. recordar",
    "pt": "ajudar a minha memória",
    "it": "aiutarmi a ricordare",
    "nl": "helpen|help .. herinneren\ngeheugen .. opfrissen",
}
# "Have we met the deadline?" is of something else.
_OF_SOMETHING = {
    "en": """
        met|meet|crossed|cross the|our|all|this|that|their|your|its|every|any
        where|when .. do we meet
    """
}


@cache
def _book(code: str) -> Book:
    return Book({"asks": _ASKS[code], "leads": _LEADS[code], "other": _OF_SOMETHING.get(code, "")}, {})


def is_ask(text: str) -> bool:
    """Tell whether a message asks how both know each other, and puts no other question of any length."""
    if "?" not in text or len(text) > _LONGEST:
        return False
    cleaned = clean(text)
    words = words_of(cleaned)
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    asking = questions(words, cleaned)
    hits = [hit for code in _ASKS for hit in _book(code).find(words)]
    other = {words[hit.first].sentence for hit in hits if hit.group == "other"}
    asked = {words[hit.first].sentence for hit in hits} - other
    asked |= {words[hit.first].sentence + 1 for hit in hits if hit.group == "leads"}  # memory: "when was it?"
    beside = sum(word.sentence in asking and word.sentence not in asked for word in words)
    return bool(asked & asking) and beside <= _BESIDE


def asked_at(said: Sequence[tuple[datetime, str]]) -> datetime | None:
    """Return when an owner asked who, in the order of time, wrote nothing but that question and a no; else None."""
    asks = [at for at, text in said if is_ask(text)]
    if not asks or len(said) > FEW_LINES:
        return None
    return asks[0] if all(at in asks or is_refusal(text) for at, text in said) else None
