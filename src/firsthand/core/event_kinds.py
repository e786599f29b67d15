"""What happened, as the cell of a table says it: a call, a coffee, a meal, a meeting, or nothing that counts.

Words of all seven languages together. A cell that names none of them is not guessed.
"""

import re
from enum import StrEnum

from firsthand.core.notes.words import fold


class No(StrEnum):
    """Why a row is no entry: it did not happen, was only in writing, or does not say what it was."""

    HELD = "held"
    TALK = "talk"
    WORD = "word"


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


_NOT_HELD = _set(
    "cancelled canceled declined missed noshow postponed planned voicemail tentative abgesagt verschoben"
    " verpasst geplant annulé annulée reporté reportée manqué prévu prévue cancelado cancelada aplazado"
    " perdido previsto adiado annullato annullata rimandato rimandata perso geannuleerd afgezegd uitgesteld"
    " gemist gepland"
)
_WRITTEN = _set(
    "email emails mail mails message messages msg sms text texted chat dm inmail whatsapp letter wrote"
    " newsletter post comment nachricht brief schrieb geschrieben courriel courriels mensaje mensajes correo"
    " carta mensagem mensagens messaggio lettera bericht connected connection invitation invited follow"
    " followed like liked"
)
_CALL = _set(
    "call calls called phone phoned telephone rang zoom teams skype facetime video videocall anruf anrufe"
    " telefonat telefon angerufen telefoniert videoanruf appel appels téléphone visio visioconférence llamada"
    " llamadas teléfono llamé videollamada ligação telefonema videochamada liguei chiamata chiamate telefonata"
    " videochiamata gebeld telefoontje bellen telefoongesprek videogesprek"
)
_COFFEE = _set("coffee tea kaffee tee café thé cafe té chá caffè caffe tè koffie thee")
_MEAL = _set(
    "lunch dinner breakfast brunch meal mittagessen abendessen frühstück essen déjeuner dîner repas almuerzo"
    " cena desayuno comida almoço jantar pranzo colazione diner ontbijt avondeten borrel drinks drink beer"
    " bier bière cerveza cerveja birra apéro"
)
_MET = _set(
    "met meet meeting meetings meetup saw talked spoke conversation talk interview visit visited inperson"
    " face getroffen treffen besprechung termin gespräch gesprochen besuch sah rencontre rencontré réunion"
    " rendezvous rdv entretien visite reunión encuentro conocí conocido entrevista visita encontro reunião"
    " conheci conversa incontro riunione incontrato conosciuto colloquio ontmoet ontmoeting afspraak"
    " vergadering gesprek bezoek"
)
_GATHERING = _set(
    "conference congress fair event workshop seminar training summit party reception exhibition retreat"
    " course class panel konferenz kongress messe veranstaltung schulung tagung empfang feier kurs stammtisch"
    " conférence congrès salon évènement événement atelier séminaire formation colloque fête congreso"
    " conferencia feria evento taller curso fiesta conferência congresso feira oficina festa conferenza fiera"
    " corso convegno conferentie congres beurs evenement cursus bijeenkomst feest"
)
_KINDS = (("coffee", _COFFEE), ("meal", _MEAL), ("meeting", _MET | _GATHERING), ("call", _CALL))
_PLAIN = _CALL | _COFFEE | _MEAL | _MET
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = (
    ("no-show", "noshow"), ("no show", "noshow"), ("in person", "inperson"), ("in-person", "inperson"),
    ("e-mail", "email"), ("did not", "missed"), ("not held", "missed"),
)  # fmt: skip


def kind_of(text: str) -> tuple[str, str] | No:
    """Return the kind, and what the text says beyond it; without a text it was a meeting."""
    lower = text.casefold()
    for apart, joined in _JOINED:
        lower = lower.replace(apart, joined)
    words = [fold(word) for word in _WORD.findall(lower)]
    if not words:
        return "meeting", ""
    said = set(words)
    if said & _NOT_HELD:
        return No.HELD
    # "met over coffee" was a coffee, a "conference call" a call, a "call and lunch" a lunch.
    kinds = [kind for kind, known in _KINDS if said & known]
    if "call" in kinds and said & _GATHERING and not said & (_MET | _COFFEE | _MEAL):
        kinds = ["call"]
    if kinds:
        return kinds[0], "" if said <= _PLAIN else text
    return No.TALK if said & _WRITTEN else No.WORD
