"""Telling that two people did not meet: "sorry I missed you at the fair, I could not come", in seven languages."""

from functools import cache

from firsthand.core.notes.patterns import Book
from firsthand.core.notes.text import Text

_ABSENT = {
    "en": """
        i|we .. missed|miss you|it|your|this|that|each|out|the
        i|we .. missed|miss .. talk|session|event|conference|meetup|breakfast|summit
        missed each other
        missed|missing you at
        to have missed you|it|your
        could|can|was able .. not .. come|make|attend|be|join|stay|go|travel
        was|were not .. there|at|able|present|among
        did not .. make|attend|manage
        did not .. get|have .. to|chance|time .. talk|speak|meet|chat|say|introduce
        did not .. talk|speak|meet|chat|cross
        never .. got|managed .. to .. talk|speak|meet|chat|say|introduce
        wanted|hoped|planned|meant|supposed|hoping|intended .. to? .. come|attend|be there|join|go
        unable to
        was|fell|got|being .. sick|ill
        had to .. leave|cancel|go .. before|early|home|last
        only .. watched|saw|read|heard .. recording|online|afterwards
    """,
    "de": """
        verpasst|verpasste|verpassten|verfehlt
        nicht .. kommen|dabei|teilnehmen|schaffen|anwesend|hingehen
        nicht .. geschafft|gekommen|teilgenommen
        war|waren .. nicht .. da|dort|bei|dabei|auf
        nicht .. gesprochen|getroffen|begegnet|ansprechen|angesprochen|vorgestellt
        wollte|wollten|hätte|wäre .. kommen|gekommen|gegangen|hin
        war .. krank
        absagen|abgesagt
        leider .. krank|verhindert
        war .. verhindert
    """,
    "fr": """
        manqué|manquée|manqués|raté|ratée|ratés
        pas .. pu|réussi|pouvais .. venir|être|assister|participer|y|rester|parler|saluer|rencontrer
        étais|était|suis pas
        pas .. parlé|rencontrés|croisés|vus|abordé
        aurais .. voulu|aimé|dû .. venir|être|assister|participer
        voulais .. venir|assister|participer
        étais .. malade|absent|absente|empêché|empêchée
        empêché|empêchée de
    """,
    "es": """
        no .. poder|pude|podido|pudimos|logré|conseguí .. ir|asistir|estar|venir|acudir
        no .. poder|pude|podido|pudimos|logré|conseguí .. hablar|saludarte|saludarle|conocerte
        no .. estuve|fui|asistí|llegué|hablamos|coincidimos|vimos
        me .. perdí
        quería|quise|iba .. ir|asistir|estar|a
        habría|hubiera .. gustado .. ir|asistir|estar
        estaba|caí|puse .. enfermo|enferma|malo|mala
    """,
    "pt": """
        não|nao .. pude|consegui|podido|pudemos .. ir|estar|vir|comparecer|participar|falar|cumprimentar|conhecer
        não .. estive|fui|fomos|falamos|falámos|conversamos|encontramos|encontrámos
        perdi|perdemos
        queria|gostaria|ia .. ter? ir|ido|estar|estado|participar
        fiquei|estava|adoeci .. doente
        desencontramos|desencontrámos
    """,
    "it": """
        non .. riuscito|riuscita|potuto|riusciti|riuscivo .. a? .. venire|esserci|partecipare|essere
        non .. riuscito|riuscita|potuto|riusciti|riuscivo .. a? .. parlare|salutare|conoscere
        non .. ero|sono .. presente|venuto|venuta|riuscito|riuscita|potuto
        non .. c|ci .. ero|sono
        non .. siamo|abbiamo .. parlati|parlato|visti|incontrati|conosciuti
        mi|ci .. perso|persa|persi
        avrei .. voluto|dovuto .. venire|esserci|partecipare
        volevo .. venire|esserci|partecipare
        ero|stavo|ammalato|ammalata .. malato|malata|male|influenza
    """,
    "nl": """
        misliep|misliepen|gemist|miste|misten|mis
        niet .. komen|bij|aanwezig|halen|gelukt|lukte
        was|waren .. niet .. bij|op|er|daar
        was|waren .. er .. niet
        niet .. gesproken|ontmoet|gezien|aangesproken|voorgesteld
        wilde|wou|zou .. komen|gaan|graag
        was|werd .. ziek
        moest .. afzeggen|weg
        verhinderd
    """,
}


@cache
def _book(code: str) -> Book:
    return Book({"absent": _ABSENT[code]}, {})


def absent_sentences(text: Text) -> set[int]:
    """Return the numbers of the sentences that say that somebody was not there, or that both did not talk."""
    codes = text.codes[: 1 if text.language else 2]
    return {
        text.words[hit.first].sentence
        for code in codes
        if code in _ABSENT
        for hit in _book(code).find(text.words)
    }
