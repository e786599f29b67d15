"""Telling in which of seven languages a text is written, from its frequent words.

Neighbouring languages stand beside the seven so that a Swedish note is not taken for a Dutch one.
"""

# ruff: noqa: E501 - word lists

from collections.abc import Iterable, Sequence
from functools import cache

from firsthand.core.notes.languages import CODES, phrases_of
from firsthand.core.notes.words import Word, clean, fold, words_of

_OTHERS = {
    "sv": "och att det som en på är av för med den till inte jag du vi har om ett var men så kan din ditt hej tack från skulle vill "
    "mig dig när hade nätverk gärna trevligt hoppas kontakt ditt bra",
    "da": "og at det som en på er af for med den til ikke jeg du vi har om et var men så kan din dit hej tak fra ville vil mig dig når "
    "havde netværk gerne hyggeligt håber kontakt meg deg hei takk nettverk ønsker gjerne være",
    "pl": "i w na z do się nie że to jest jak za od po przez dla czy ale może pan pani pana cześć dzień dobry dziękuję chciałbym chciałabym "
    "być moja mój sieci kontaktów serdecznie pozdrawiam witam proszę",
    "cs": "a v na se že je to jsem jsme ale pro jak dobrý den děkuji rád ráda bych vás ahoj kontaktů sítě s pozdravem dobry jste",
    "ro": "și si în este pentru că ca cu un mai nu am sunt dumneavoastră salut bună mulțumesc aș dori rețeaua mea vă să din sa",
    "tr": "ve bir bu için ile da de çok ben merhaba teşekkürler teşekkür ederim ağıma eklemek isterim sizi olarak var ağ bağlantı iyi",
    "fi": "ja on ei se että hei kiitos haluaisin verkostoitua kanssa olen minun sinun myös hyvää päivää olisi mukava",
    "hu": "és a az hogy nem egy is szia köszönöm szeretném üdvözlettel vagyok önt kedves hálózat",
    "ca": "i amb els les per és una molt hola gràcies xarxa meva connectar vull teva aquest dels m'agradaria estic",
    "id": "dan yang di untuk dengan saya anda ini itu tidak dari halo terima kasih ingin jaringan salam senang bisa dalam ke bersama",
    "vi": "và của tôi bạn là có cho không với xin chào cảm ơn được muốn kết nối",
    "hr": "i je u na se da za su od sa kao ali hvala pozdrav želim dobar dan vaš moj mreža bih kako biti sam smo",
    "ms": "dan saya awak anda untuk dengan tidak boleh terima kasih ini itu kepada",
    "tl": "ang ng mga sa na ako ikaw po salamat ko mo kita para kumusta",
    "gl": "e o a os as non que unha con para moi grazas miña gustaríame rede",
    "la": "lorem ipsum dolor sit amet consectetur adipiscing elit",
    "et": "ja on ei see et tere aitäh sooviksin minu teie ka",
    "lt": "ir yra kad tai labas ačiū norėčiau mano jūsų su",
    "lv": "un ir ka tas sveiki paldies vēlos mans jūsu ar",
    "sk": "a v na sa že je to som sme ale pre ako dobrý deň ďakujem rád by vás ahoj",
    "sq": "dhe të në për është një me nga përshëndetje faleminderit dua",
    "eo": "kaj la estas mi vi saluton dankon por kun mia via en",
}
_MARKS = {"ß": "de", "ñ": "es", "ã": "pt", "õ": "pt", "¿": "es", "¡": "es", "œ": "fr", "ÿ": "nl"}
_LEAST = 1.6  # about two telling words
_GREETINGS = {
    "hi": "en", "hello": "en", "hallo": "de", "bonjour": "fr", "hola": "es", "ola": "pt", "ciao": "it", "salve": "it",
    "buongiorno": "it", "bonsoir": "fr", "salut": "fr", "oi": "pt", "hoi": "nl", "beste": "nl", "liebe": "de",
    "lieber": "de", "servus": "de", "moin": "de", "buenos": "es", "buenas": "es", "gracias": "es", "merci": "fr",
    "danke": "de", "bedankt": "nl", "dank": "nl", "grazie": "it", "obrigado": "pt", "obrigada": "pt", "thanks": "en",
    "groeten": "nl", "groet": "nl", "gruss": "de", "grusse": "de", "gruesse": "de", "cordialement": "fr", "saluti": "it",
    "saludos": "es", "saludo": "es", "abracos": "pt", "abraco": "pt", "dag": "nl", "hey": "en", "dear": "en",
    "cher": "fr", "chere": "fr", "querida": "pt", "estimado": "es", "estimada": "es", "prezado": "pt", "prezada": "pt",
    "gentile": "it", "caro": "it", "cara": "it", "guten": "de", "goedemorgen": "nl", "goedemiddag": "nl", "cheers": "en",
    "regards": "en",
}  # fmt: skip


def best_language(ranked: Sequence[tuple[str, float]]) -> str:
    """Return "en", "de", "fr", "es", "pt", "it" or "nl", or "" for any other or when too little speaks for it."""
    if not ranked or ranked[0][1] < _LEAST or ranked[0][0] not in CODES:
        return ""
    return ranked[0][0]


def language_of(text: str) -> str:
    """Return the language of a text, one of the seven, or "" where it is none of them or tells too little."""
    cleaned = clean(text)
    return best_language(ranked_languages(words_of(cleaned), cleaned))


def ranked_languages(words: Sequence[Word], text: str) -> list[tuple[str, float]]:
    """Return languages with how much speaks for each, the likeliest first."""
    scores = dict.fromkeys((*CODES, *_OTHERS), 0.0)
    weights = _weights()
    for word in words:
        for code, weight in weights.get(word.fold, ()):
            scores[code] += weight
    if not text.isascii():
        if is_foreign_script(text):
            return []
        for mark in _MARKS.keys() & set(text.lower()):
            scores[_MARKS[mark]] += 1.0
    return sorted(((code, score) for code, score in scores.items() if score), key=lambda pair: -pair[1])


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Return what each word says: a word of one language alone weighs most."""
    languages: dict[str, set[str]] = {code: _folded(words.split()) for code, words in _OTHERS.items()}
    for code in CODES:
        phrases = phrases_of(code)
        languages[code] = _folded(phrases.common.split())
        time = phrases.time
        own = [
            *phrases.plain.split(),
            *" ".join((*time.months, *time.weekdays)).split(),
            *time.yesterday.split(),
        ]
        languages[code] |= {word for word in _folded(own) if len(word) > 3}
    for word, code in _GREETINGS.items():
        languages[code].add(word)
    spoken: dict[str, list[str]] = {}
    for code, words in languages.items():
        for word in words:
            spoken.setdefault(word, []).append(code)
    return {word: tuple((code, 1.0 / len(codes) ** 1.5) for code in codes) for word, codes in spoken.items()}


def _folded(words: Iterable[str]) -> set[str]:
    return {part for word in words for part in fold(word).replace("'", " ").split()}


def is_foreign_script(text: str) -> bool:
    """Tell whether most letters are of another alphabet than the Latin one."""
    letters = [char for char in text if char.isalpha()]
    return sum(char > "\u024f" for char in letters) * 2 > len(letters)
